package org.countrydesk.markup;

/**
 * Words of the site rather than of the document: banner, footer, navigation, an empty infobox stub.
 *
 * @param why the rule that recognised it, in words fit for readers
 */
public record Furniture(SourceSpan span, String text, String why) {}
