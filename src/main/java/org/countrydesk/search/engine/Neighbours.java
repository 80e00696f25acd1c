package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.rank.Ranking;

/** The words of the desk that are near to a word in spelling. */
final class Neighbours {

    /** Words of fewer letters have too many neighbours. */
    static final int SHORTEST = 3;

    /** Up to this length one letter may differ, beyond it two. */
    private static final int ONE_EDIT = 4;

    private static final int CANDIDATES = 12;

    /** A known word is only taken for two written as one when each is at least so long. */
    private static final int SHORTEST_PART = 2;

    private final IndexReader reader;
    private final DirectSpellChecker checker = new DirectSpellChecker();
    private final LuceneLevenshteinDistance distance = new LuceneLevenshteinDistance();

    Neighbours(IndexReader reader) {
        this.reader = reader;
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxQueryFrequency(0);
        checker.setAccuracy(0.5f);
    }

    /** Return words near to one that begin with the same letters, so many of them. */
    SuggestWord[] of(String written, int samePrefix) throws IOException {
        checker.setMaxEdits(written.length() <= ONE_EDIT ? 1 : 2);
        checker.setMinPrefix(samePrefix);
        return checker.suggestSimilar(term(written), CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS);
    }

    /** The fewer letters differ and the commoner the word, the better. */
    double worth(String written, SuggestWord candidate) {
        double worth = Math.log(candidate.freq + 1) - Ranking.EDIT * edits(written, candidate.string);
        return haveOneSound(written, candidate.string) ? worth + Ranking.SAME_SOUND : worth;
    }

    /** Return whether a word is so near to another that one who knows both may confuse them. */
    boolean soundsLike(String written, String other) {
        return haveOneSound(written, other) && edits(written, other) == 1;
    }

    /** Return how many letters differ; two that changed places are one. */
    int edits(String one, String other) {
        return Math.round((1 - distance.getDistance(one, other)) * Math.min(one.length(), other.length()));
    }

    /** Return how many entries have a word as it is written. */
    int frequency(String written) throws IOException {
        return reader.docFreq(term(written));
    }

    /** Find two words that were written as one, the pair whose rarer word is commonest. */
    List<String> split(String written) throws IOException {
        List<String> best = List.of();
        int bestFrequency = Ranking.SPLIT_AT_LEAST - 1;
        for (int i = SHORTEST_PART; i <= written.length() - SHORTEST_PART; i++) {
            String first = written.substring(0, i);
            String second = written.substring(i);
            int frequency = Math.min(frequency(first), frequency(second));
            if (frequency > bestFrequency) {
                best = List.of(first, second);
                bestFrequency = frequency;
            }
        }
        return best;
    }

    private static boolean haveOneSound(String one, String other) {
        return sound(one).equals(sound(other));
    }

    /** Vowels and doubled letters are what is misspelt most. */
    private static String sound(String word) {
        StringBuilder sound = new StringBuilder(word.substring(0, 1));
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if ("aeiouyh".indexOf(c) < 0 && c != sound.charAt(sound.length() - 1)) {
                sound.append(c);
            }
        }
        return sound.toString();
    }

    private static Term term(String written) {
        return new Term(EntryFields.SPELLING, written);
    }
}
