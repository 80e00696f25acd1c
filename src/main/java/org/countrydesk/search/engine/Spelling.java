package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.query.Asked;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.rank.ClauseWriter;
import org.countrydesk.search.rank.QueryWriter;
import org.countrydesk.search.rank.Ranking;
import org.countrydesk.search.rank.Rarity;
import org.countrydesk.search.word.WordForms;
import org.countrydesk.search.word.WordForms.Form;
import org.countrydesk.search.word.WordForms.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of the desk's own near to words it does not have, or has much more rarely. Words in quotes, exclusions, prefixes, dates
 * and numbers are left as they are.
 */
final class Spelling {

    /** Words of fewer letters have too many neighbours. */
    private static final int SHORTEST = 4;

    /** Up to this length one letter may differ, beyond it two. */
    private static final int ONE_EDIT = 4;

    private static final int CANDIDATES = 12;

    /** A known word is only taken for two written as one when each is at least so long. */
    private static final int SHORTEST_PART = 2;

    /** Not more words of a query than this are looked up: each costs a walk through the words of the desk. */
    private static final int MOST_WORDS = 4;

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final DirectSpellChecker checker = new DirectSpellChecker();
    private final LuceneLevenshteinDistance distance = new LuceneLevenshteinDistance();
    private final WordForms forms = new WordForms();

    Spelling(IndexSearcher searcher) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxQueryFrequency(0);
        checker.setAccuracy(0.5f);
    }

    /**
     * A word and what is meant by it.
     *
     * @param word as typed
     * @param meant one word, or two that were written as one
     * @param unknown whether no entry has the word
     */
    record Correction(Word word, List<String> meant, boolean unknown) {}

    /** Find what is misspelt among the words that hits must have; words that no entry has first, so that the others are judged beside what they mean. */
    List<Correction> of(Asked asked) throws IOException {
        List<Correction> corrections = new ArrayList<>();
        List<Clause.Plain> rare = new ArrayList<>();
        Asked meant = asked;
        int looked = 0;
        for (Clause clause : asked.wanted()) {
            if (!(clause instanceof Clause.Plain plain) || !isWord(plain.word())) {
                continue;
            }
            int known = frequency(plain.word());
            if (known > Ranking.SURELY_KNOWN || looked++ >= MOST_WORDS) {
                continue;
            }
            if (known > 0) {
                rare.add(plain);
            } else if (correct(plain.word(), 0, meant, corrections)) {
                meant = replace(meant, plain.word().written(), corrections.getLast().meant());
            }
        }
        for (Clause.Plain plain : rare) {
            correct(plain.word(), frequency(plain.word()), meant, corrections);
        }
        return corrections;
    }

    private boolean correct(Word word, int known, Asked asked, List<Correction> corrections) throws IOException {
        List<String> meant = meant(word, known, asked);
        return !meant.isEmpty() && corrections.add(new Correction(word, meant, known == 0));
    }

    private static boolean isWord(Word word) {
        String written = word.written();
        return word.parts().size() == 1 && written.length() >= SHORTEST && written.chars().allMatch(Character::isLetter);
    }

    private int frequency(Word word) throws IOException {
        int known = 0;
        for (String field : List.of(EntryFields.TEXT, EntryFields.TITLE, EntryFields.NAMES, EntryFields.CONTEXT)) {
            known = Math.max(known, reader.docFreq(new Term(field, ClauseWriter.termOf(word.parts().getFirst()))));
        }
        return known;
    }

    private List<String> meant(Word word, int known, Asked asked) throws IOException {
        String written = word.written();
        Optional<String> neighbour = neighbour(written, known, asked, 1);
        if (neighbour.isEmpty() && known == 0) {
            neighbour = neighbour(written, known, asked, 0);
        }
        List<String> split = known == 0 ? split(written) : List.of();
        if (!split.isEmpty() && neighbour.map(near -> edits(written, near) > 1).orElse(true)) {
            return split;
        }
        return neighbour.map(List::of).orElse(List.of());
    }

    private Optional<String> neighbour(String written, int known, Asked asked, int samePrefix) throws IOException {
        checker.setMaxEdits(written.length() <= ONE_EDIT ? 1 : 2);
        checker.setMinPrefix(samePrefix);
        String best = null;
        double bestWorth = 0;
        for (SuggestWord candidate : checker.suggestSimilar(
                new Term(EntryFields.SPELLING, written), CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS)) {
            if (!isMeant(written, known, candidate, asked) || forms.stem(candidate.string).equals(forms.stem(written))) {
                continue;
            }
            double worth = worth(written, candidate, asked);
            if (best == null || worth > bestWorth) {
                best = candidate.string;
                bestWorth = worth;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * A word that occurs is doubted beside a much commoner one; when only other forms of its stem occur, beside any that
     * stands with the other words of the query where it does not.
     */
    private boolean isMeant(String written, int known, SuggestWord candidate, Asked asked) throws IOException {
        if (known == 0 || candidate.freq >= (long) known * Ranking.MUCH_COMMONER) {
            return true;
        }
        boolean stands = reader.docFreq(new Term(EntryFields.SPELLING, written)) > 0;
        return !stands
                && asked.wanted().size() > 1
                && standsWithOthers(written, candidate.string, asked)
                && !standsWithOthers(written, written, asked);
    }

    /** The fewer letters differ and the commoner the word, the better; best when it stands with the other words of the query. */
    private double worth(String written, SuggestWord candidate, Asked asked) throws IOException {
        double worth = Math.log(candidate.freq + 1) - Ranking.EDIT * edits(written, candidate.string);
        if (sound(candidate.string).equals(sound(written))) {
            worth += Ranking.SAME_SOUND;
        }
        if (asked.wanted().size() > 1 && standsWithOthers(written, candidate.string, asked)) {
            worth += Ranking.IN_COMPANY;
        }
        return worth;
    }

    private boolean standsWithOthers(String written, String candidate, Asked asked) throws IOException {
        Asked corrected = replace(asked, written, List.of(candidate));
        return searcher.count(new QueryWriter(corrected, new Rarity(reader)).counted(QueryWriter.Demand.ALL, List.of())) > 0;
    }

    private int edits(String one, String other) {
        return Math.round((1 - distance.getDistance(one, other)) * Math.min(one.length(), other.length()));
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

    /** Find two words that were written as one, the pair whose rarer word is commonest. */
    private List<String> split(String written) throws IOException {
        List<String> best = List.of();
        int bestFrequency = Ranking.SPLIT_AT_LEAST - 1;
        for (int i = SHORTEST_PART; i <= written.length() - SHORTEST_PART; i++) {
            String first = written.substring(0, i);
            String second = written.substring(i);
            int frequency = Math.min(
                    reader.docFreq(new Term(EntryFields.SPELLING, first)), reader.docFreq(new Term(EntryFields.SPELLING, second)));
            if (frequency > bestFrequency) {
                best = List.of(first, second);
                bestFrequency = frequency;
            }
        }
        return best;
    }

    /** Put other words in place of one; each in any of its forms. */
    Asked replace(Asked asked, String written, List<String> others) {
        List<Clause> wanted = new ArrayList<>();
        for (Clause clause : asked.wanted()) {
            if (clause instanceof Clause.Plain plain && plain.word().written().equals(written)) {
                others.forEach(other -> wanted.add(plain(other)));
            } else {
                wanted.add(clause);
            }
        }
        return asked.wanting(wanted);
    }

    Clause.Plain plain(String word) {
        return new Clause.Plain(new Word(0, word.length(), null, List.of(new Form(0, word.length(), word, forms.stem(word)))));
    }

    /** Write a query with its corrections, as the reader would have typed it. */
    String rewrite(String query, List<Correction> corrections) {
        String rewritten = query;
        for (Correction correction : corrections) {
            for (Word word : forms.read(rewritten)) {
                if (word.written().equals(correction.word().written())) {
                    String typed = rewritten.substring(word.start(), word.end());
                    String meant = String.join(" ", correction.meant());
                    rewritten = rewritten.substring(0, word.start()) + inCaseOf(typed, meant) + rewritten.substring(word.end());
                    break;
                }
            }
        }
        return rewritten;
    }

    private static String inCaseOf(String typed, String word) {
        return Character.isUpperCase(typed.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    /** Find the correction of a word. */
    static @Nullable Correction of(Word word, List<Correction> corrections) {
        for (Correction correction : corrections) {
            if (correction.word().written().equals(word.written())) {
                return correction;
            }
        }
        return null;
    }
}
