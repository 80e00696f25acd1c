package org.countrydesk.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a query into its pieces: runs without a space, and what stands in quotes. */
final class QueryPieces {

    private static final Set<String> OPERATORS = Set.of("title", "document", "type", "year");

    private QueryPieces() {}

    /**
     * One piece.
     *
     * @param operator the word before a colon, lower case, or empty
     */
    record Piece(boolean excluded, String operator, boolean quoted, String text) {}

    static List<Piece> of(String query) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < query.length()) {
            if (isSpace(query.charAt(at)) || query.charAt(at) == '(') {
                at++;
                continue;
            }
            boolean excluded = isExclusion(query, at);
            int start = excluded ? at + 1 : at;
            String operator = operator(query, start);
            start += operator.isEmpty() ? 0 : operator.length() + 1;
            int close = isQuote(query.charAt(start)) ? closingQuote(query, start + 1) : -1;
            at = close >= 0 ? close + 1 : Math.max(start + 1, endOfRun(query, start));
            String text = close >= 0 ? query.substring(start + 1, close) : query.substring(start, at);
            pieces.add(new Piece(excluded, operator, close >= 0, text));
        }
        return pieces;
    }

    /** An operator has something after its colon, without a space. */
    private static String operator(String query, int start) {
        int colon = start;
        while (colon < query.length() && Character.isLetter(query.charAt(colon))) {
            colon++;
        }
        boolean followed = colon + 1 < query.length() && query.charAt(colon) == ':' && !isSpace(query.charAt(colon + 1));
        String word = followed ? query.substring(start, colon).toLowerCase(Locale.ROOT) : "";
        return OPERATORS.contains(word) ? word : "";
    }

    private static boolean isExclusion(String query, int at) {
        return query.charAt(at) == '-'
                && at + 1 < query.length()
                && !isSpace(query.charAt(at + 1))
                && query.charAt(at + 1) != '-';
    }

    private static int endOfRun(String query, int start) {
        int end = start;
        while (end < query.length() && !isSpace(query.charAt(end)) && !isQuote(query.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int closingQuote(String query, int from) {
        for (int i = from; i < query.length(); i++) {
            if (isQuote(query.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    static boolean isQuote(char c) {
        return c == '"' || (c >= '\u201C' && c <= '\u201F') || c == '\u00AB' || c == '\u00BB' || c == '\uFF02';
    }
}
