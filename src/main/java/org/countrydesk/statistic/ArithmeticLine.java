package org.countrydesk.statistic;

import org.countrydesk.web.PassageAddress;

/**
 * Arithmetic of the text, reckoned again, as pages tell it.
 *
 * @param verdict whether what is stated follows; empty where there is nothing to compare with
 * @param agrees false only where the verdict is that it does not follow
 */
public record ArithmeticLine(String words, String verdict, boolean agrees, String document, int passage) {

    /** Return the address of the passage. */
    public String passagePath() {
        return PassageAddress.of(document, passage);
    }
}
