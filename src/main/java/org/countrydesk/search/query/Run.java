package org.countrydesk.search.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.countrydesk.search.query.QueryPieces.Piece;

/**
 * Pieces of a query that together are one thing.
 *
 * @param start and end: the pieces, half-open
 * @param clause what they are
 */
record Run(int start, int end, Clause clause) {

    private static final String MARKS = "[\\[\\](){}<>~,.;:?!'\"]";
    private static final Pattern AROUND = Pattern.compile("^" + MARKS + "+|" + MARKS + "+$");
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u201B\u02BC\u00B4`\uFF07]");

    /** Return pieces as words in lower case without the punctuation around them; of one that is more than words, nothing. */
    static List<String> words(List<Piece> pieces) {
        return pieces.stream().map(piece -> isPlain(piece) ? word(piece.text()) : "").toList();
    }

    /** Return a piece as a word in lower case without the punctuation around it; dashes and apostrophes have one shape. */
    static String word(String text) {
        String folded = APOSTROPHE.matcher(DASH.matcher(text).replaceAll("-")).replaceAll("'").toLowerCase(Locale.ROOT);
        return folded.equals("..") ? folded : AROUND.matcher(folded).replaceAll("");
    }

    private static boolean isPlain(Piece piece) {
        return piece.operator().isEmpty() && !piece.quoted() && !piece.text().equals("OR") && !piece.text().equals("|");
    }
}
