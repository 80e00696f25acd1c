package org.countrydesk.search;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.search.WordForms.Word;

/** Reads what was typed into clauses. Never fails: what is not well formed is read as words. Linear in the length of the query. */
final class QueryReader {

    /** A shorter start would stand for too many words to be what was meant; it is read as a word. */
    private static final int SHORTEST_PREFIX = 2;

    /** One thing that hits must have, or must not have when {@code excluded}. */
    sealed interface Clause {
        boolean excluded();

        /** Tell whether a number is asked for. */
        default boolean hasDigit() {
            return switch (this) {
                case Plain plain -> plain.word().hasDigit();
                case Phrase phrase -> phrase.words().stream().anyMatch(Word::hasDigit);
                case Prefix prefix -> prefix.start().chars().anyMatch(Character::isDigit);
            };
        }

        /** A word in any of its forms. */
        record Plain(Word word, boolean excluded) implements Clause {}

        /** Words as written, one after the other. */
        record Phrase(List<Word> words, boolean excluded) implements Clause {}

        /** Words that start so. */
        record Prefix(String start, boolean excluded) implements Clause {}
    }

    private final WordForms forms = new WordForms();
    private final List<Clause> clauses = new ArrayList<>();
    private int words;

    private QueryReader() {}

    static List<Clause> read(String query) {
        QueryReader reader = new QueryReader();
        reader.readAll(query.length() > SearchQuery.MAX_LENGTH ? query.substring(0, SearchQuery.MAX_LENGTH) : query);
        return List.copyOf(reader.clauses);
    }

    private void readAll(String query) {
        int at = 0;
        while (at < query.length()) {
            if (isSpace(query.charAt(at))) {
                at++;
                continue;
            }
            boolean excluded = isExclusion(query, at);
            int start = excluded ? at + 1 : at;
            int close = isQuote(query.charAt(start)) ? closingQuote(query, start + 1) : -1;
            if (close >= 0) {
                addPhrase(query.substring(start + 1, close), excluded);
                at = close + 1;
            } else {
                at = Math.max(start + 1, endOfRun(query, start));
                addRun(query.substring(start, at), excluded);
            }
        }
    }

    private void addPhrase(String quoted, boolean excluded) {
        List<Word> phrase = new ArrayList<>();
        for (Word word : forms.read(quoted)) {
            if (words < SearchQuery.MAX_WORDS) {
                words++;
                phrase.add(word);
            }
        }
        if (!phrase.isEmpty()) {
            add(new Clause.Phrase(List.copyOf(phrase), excluded));
        }
    }

    private void addRun(String run, boolean excluded) {
        for (Word word : forms.read(run)) {
            if (words >= SearchQuery.MAX_WORDS) {
                return;
            }
            words++;
            boolean starred = word.end() < run.length() && run.charAt(word.end()) == '*' && word.end() + 1 == run.length();
            String exact = word.whole() != null ? word.whole() : word.parts().getFirst().exact();
            add(starred && exact.length() >= SHORTEST_PREFIX
                    ? new Clause.Prefix(exact, excluded)
                    : new Clause.Plain(word, excluded));
        }
    }

    /** Offsets differ between repetitions, so sameness is judged by the words. */
    private void add(Clause clause) {
        if (clause instanceof Clause.Plain plain) {
            for (Clause other : clauses) {
                if (other instanceof Clause.Plain known
                        && known.excluded() == plain.excluded()
                        && exactOf(known.word()).equals(exactOf(plain.word()))) {
                    return;
                }
            }
        } else if (clauses.contains(clause)) {
            return;
        }
        clauses.add(clause);
    }

    private static List<String> exactOf(Word word) {
        return word.parts().stream().map(WordForms.Form::exact).toList();
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
