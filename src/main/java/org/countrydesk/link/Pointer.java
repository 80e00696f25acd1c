package org.countrydesk.link;

/**
 * A link as the page it starts from shows it.
 *
 * @param from address of the passage
 * @param to address it leads to
 * @param label of the target
 * @param quote of the target
 */
public record Pointer(String from, String to, String label, String quote) {}
