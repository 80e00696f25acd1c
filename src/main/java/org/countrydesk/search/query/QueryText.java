package org.countrydesk.search.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.countrydesk.search.query.QueryPieces.Piece;
import org.countrydesk.search.word.WordForms;
import org.countrydesk.search.word.WordForms.Word;

/**
 * Writes a query anew with some of it changed, piece by piece as {@link QueryReader} reads it. What is left out is never touched; words
 * are given as {@link Word#written()}.
 */
public final class QueryText {

    private static final String TITLE = "title";

    private QueryText() {}

    /** Write other words for some, in their case; nothing for an empty one. What stands in quotes stays. */
    public static String replacing(String query, Map<String, String> others) {
        return changing(query, piece -> piece.quoted() || !hasWords(piece) ? piece : replacing(piece, others));
    }

    /** The same, also in quotes and after {@code document:}. */
    public static String replacingAnywhere(String query, Map<String, String> others) {
        return changing(query, piece -> replacing(piece, others));
    }

    /** Write quoted words in another way, quotes included. */
    public static String rewriting(String query, Map<List<String>, String> quoted) {
        return changing(query, piece -> {
            String other = piece.quoted() && hasWords(piece) ? quoted.get(written(piece.text())) : null;
            if (other == null) {
                return piece;
            }
            boolean kept = QueryPieces.isQuote(other.charAt(0));
            boolean titled = piece.operator().equals(TITLE) && !kept;
            String text = kept ? other.substring(1, other.length() - 1) : titled ? other.replace(" ", " title:") : other;
            return new Piece(false, piece.operator(), kept, text);
        });
    }

    /** Write a query so that its words are searched as they are, in quotes where another query has others; nothing where none needs it. */
    public static Optional<String> asTyped(String query, String other) {
        Set<String> words = words(query).stream().map(Word::written).collect(Collectors.toSet());
        words(other).forEach(word -> words.remove(word.written()));
        return changed(query, changing(query, piece -> piece.quoted() || !hasWords(piece) ? piece : quoting(piece, words)));
    }

    /** Write only what is wanted, without exclusions and operators, but the words of {@code title:}; nothing where that is the same, or no word. */
    public static Optional<String> freed(String query) {
        return changed(query, QueryPieces.of(query).stream()
                .filter(piece -> !piece.excluded() && hasWords(piece) && !piece.text().contains(".."))
                .map(piece -> write(new Piece(false, "", piece.quoted(), piece.text())))
                .collect(Collectors.joining(" ")));
    }

    private static Optional<String> changed(String query, String written) {
        boolean same = written.equals(changing(query, piece -> piece));
        return same || words(written).isEmpty() ? Optional.empty() : Optional.of(written);
    }

    /** Return the words that are wanted or choose documents, those in quotes too. */
    public static List<Word> words(String query) {
        return QueryPieces.of(query).stream()
                .filter(piece -> !piece.excluded() && (hasWords(piece) || piece.operator().equals("document")))
                .flatMap(piece -> new WordForms().read(piece.text()).stream())
                .toList();
    }

    private static boolean hasWords(Piece piece) {
        return piece.operator().isEmpty() || piece.operator().equals(TITLE);
    }

    private static List<String> written(String text) {
        return new WordForms().read(text).stream().map(Word::written).toList();
    }

    private static String changing(String query, UnaryOperator<Piece> change) {
        return QueryPieces.of(query).stream()
                .map(piece -> piece.excluded() ? piece : change.apply(withoutBracket(piece)))
                .filter(piece -> !piece.text().isBlank())
                .map(QueryText::write)
                .collect(Collectors.joining(" "));
    }

    /** Where a piece began with a bracket, only the closing one is left of the two. */
    private static Piece withoutBracket(Piece piece) {
        boolean closed = !piece.quoted() && piece.text().endsWith(")") && piece.text().indexOf('(') < 0;
        return closed ? new Piece(piece.excluded(), piece.operator(), false, piece.text().substring(0, piece.text().length() - 1)) : piece;
    }

    private static String write(Piece piece) {
        String text = piece.quoted() ? '"' + piece.text() + '"' : piece.text();
        return (piece.excluded() ? "-" : "") + (piece.operator().isEmpty() ? "" : piece.operator() + ":") + text;
    }

    private static Piece replacing(Piece piece, Map<String, String> others) {
        String text = piece.text();
        for (Word word : new WordForms().read(text).reversed()) {
            String other = others.get(word.written());
            if (other != null) {
                text = text.substring(0, word.start()) + inCaseOf(text.charAt(word.start()), other) + text.substring(word.end());
            }
        }
        return new Piece(piece.excluded(), piece.operator(), piece.quoted(), text);
    }

    private static String inCaseOf(char typed, String word) {
        return Character.isUpperCase(typed) && !word.isEmpty() ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    private static Piece quoting(Piece piece, Set<String> words) {
        List<Word> read = new WordForms().read(piece.text());
        if (!piece.operator().isEmpty() || read.size() == 1) {
            boolean quoted = read.stream().map(Word::written).anyMatch(words::contains);
            return new Piece(false, piece.operator(), quoted, piece.text());
        }
        String text = piece.text();
        for (Word word : read.reversed()) {
            if (words.contains(word.written())) {
                text = text.substring(0, word.start()) + '"' + text.substring(word.start(), word.end()) + '"' + text.substring(word.end());
            }
        }
        return new Piece(false, "", false, text);
    }
}
