package org.countrydesk.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.countrydesk.search.WordForms.Word;

/** Finds words of the desk's own near to words it does not have. Words in quotes, exclusions and prefixes are left as they are. */
final class Spelling {

    /** Words of fewer letters have too many neighbours. */
    private static final int SHORTEST = 4;

    /** Up to this length one letter may differ, beyond it two. */
    private static final int ONE_EDIT = 5;

    private static final int CANDIDATES = 5;

    private final IndexReader reader;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexReader reader) {
        this.reader = reader;
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxQueryFrequency(0.05f);
        checker.setAccuracy(0.6f);
    }

    /** Write the query with each doubtful word replaced; empty when no word is. */
    Optional<String> correct(String query) throws IOException {
        StringBuilder corrected = new StringBuilder();
        int copied = 0;
        boolean quoted = false;
        int at = 0;
        List<Word> words = new WordForms().read(query);
        for (Word word : words) {
            for (; at < word.start(); at++) {
                quoted ^= QueryReader.isQuote(query.charAt(at));
            }
            boolean excluded = word.start() > 0 && query.charAt(word.start() - 1) == '-';
            boolean starred = word.end() < query.length() && query.charAt(word.end()) == '*';
            if (quoted || excluded || starred || word.parts().size() != 1 || word.isFunctionWord()) {
                continue;
            }
            Optional<String> better = neighbour(word);
            if (better.isPresent()) {
                corrected.append(query, copied, word.start());
                corrected.append(inCaseOf(query.substring(word.start(), word.end()), better.get()));
                copied = word.end();
            }
        }
        return copied == 0 ? Optional.empty() : Optional.of(corrected.append(query.substring(copied)).toString());
    }

    private Optional<String> neighbour(Word word) throws IOException {
        String exact = word.parts().getFirst().exact();
        if (exact.length() < SHORTEST || !exact.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int known = 0;
        for (String form : QueryWriter.termsOf(word.parts().getFirst())) {
            known = Math.max(known, reader.docFreq(new Term(EntryFields.TEXT, form)));
            known = Math.max(known, reader.docFreq(new Term(EntryFields.TITLE, form)));
        }
        checker.setMaxEdits(exact.length() <= ONE_EDIT ? 1 : 2);
        for (SuggestWord candidate : checker.suggestSimilar(
                new Term(EntryFields.SPELLING, exact), CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS)) {
            if (known == 0 || candidate.freq >= (long) known * Ranking.MUCH_RARER) {
                return Optional.of(candidate.string);
            }
        }
        return Optional.empty();
    }

    private static String inCaseOf(String typed, String word) {
        return Character.isUpperCase(typed.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }
}
