package org.countrydesk.document;

/**
 * What a page shows beside a passage.
 *
 * @param label what kind of note it is ({@code Ambassador then})
 * @param words that lead to the note's page
 * @param path of that page
 * @param detail what a reader should know beside; may be empty
 */
public record MarginNote(String label, String words, String path, String detail) {}
