package org.countrydesk.extract;

/** A word, a number in digits, or one other sign, as a half-open stretch of a passage's text. */
record Token(Kind kind, int start, int end, String text, String lower) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    boolean capitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }
}
