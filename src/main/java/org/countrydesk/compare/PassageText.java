package org.countrydesk.compare;

import org.jspecify.annotations.Nullable;

/**
 * The text of a passage, or its beginning.
 *
 * @param document its slug, and {@code title} what it is called
 * @param number 0 where nothing but the document was looked up; then there is no text
 */
public record PassageText(String document, String title, int number, @Nullable String text) {}
