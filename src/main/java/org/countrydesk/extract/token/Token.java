package org.countrydesk.extract.token;

/** A word, a number in digits, or one other sign, as a half-open stretch of a passage's text. */
public record Token(Kind kind, int start, int end, String text, String lower) {

    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    public boolean capitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }
}
