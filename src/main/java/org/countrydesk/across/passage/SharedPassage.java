package org.countrydesk.across.passage;

/**
 * A sentence that stands, word for word or nearly, in two documents.
 *
 * @param a of the document whose name comes first
 * @param identical whether the texts are the same but for white space
 */
public record SharedPassage(SentenceRef a, SentenceRef b, boolean identical) {}
