package org.countrydesk.compare;

/**
 * Two documents that share passages, as the list of pairs reads it.
 *
 * @param aCharacters how many characters of the first document the other has too, word for word or nearly
 */
public record PairLine(
        String a, String aTitle, String b, String bTitle, long shared, long identical, long aCharacters, long bCharacters) {}
