package org.countrydesk.extract.name;

import java.util.Locale;

/**
 * A word of a passage.
 *
 * @param text without a possessive ending
 * @param end of the text, possessive ending excluded
 * @param before what stands between the token before and this one; empty for the first
 * @param opens whether a sentence, cell or bullet starts here, so that a capital says nothing
 * @param possessive whether {@code 's} or {@code '} followed
 */
record NameToken(String text, int start, int end, String before, boolean opens, boolean possessive) {

    /** Return whether the word is written with a capital, an Arabic article or a lower-case prefix ({@code eSwatini}) before it or not. */
    boolean capitalised() {
        int at = 0;
        while (at < text.length() && at <= 3 && Character.isLowerCase(text.charAt(at))) {
            at++;
        }
        if (at == 1 && text.length() > 3 && Character.isUpperCase(text.charAt(1)) && Character.isLowerCase(text.charAt(2))) {
            return true;
        }
        if (at > 0) {
            return at + 1 < text.length()
                    && (text.charAt(at) == '-' && Character.isUpperCase(text.charAt(at + 1))
                            || at == 1 && isApostrophe(text.charAt(at)) && Character.isUpperCase(text.charAt(at + 1)));
        }
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /** Return the token as one that starts anew and is no part of a name. */
    NameToken inSmallLetters() {
        return new NameToken(text.toLowerCase(Locale.ROOT), start, end, before, true, possessive);
    }

    /** Return whether it is written in capitals alone: {@code NATO}, {@code U.N.}, {@code G8}. */
    boolean acronym() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            } else if (c != '.' && c != '/' && c != '&' && !Character.isDigit(c) && c != '-' && c != '\u2011') {
                return false;
            }
        }
        return letters >= 2 && letters <= 7;
    }

    /** Return whether it is a first letter that stands for a given name: {@code G.}, or {@code W} alone. */
    boolean initial() {
        return text.length() == 2 && Character.isUpperCase(text.charAt(0)) && text.charAt(1) == '.'
                || text.length() == 1 && Character.isUpperCase(text.charAt(0)) && !text.equals("I") && !text.equals("A")
                || text.length() == 4 && text.charAt(1) == '.' && text.matches("\\p{Lu}\\.\\p{Lu}\\.") && !text.equals("U.S.") && !text.equals("U.N.")
                        && !text.equals("U.K.");
    }

    /** Return whether only a space parts it from the token before. */
    boolean follows() {
        return before.equals(" ") && !opens;
    }

    boolean number() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    boolean is(String word) {
        return text.equals(word);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
