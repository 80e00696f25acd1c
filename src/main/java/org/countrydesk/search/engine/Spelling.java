package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.spell.SuggestWord;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.query.Asked;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.query.QueryReader;
import org.countrydesk.search.query.QueryText;
import org.countrydesk.search.rank.ClauseWriter;
import org.countrydesk.search.rank.QueryWriter;
import org.countrydesk.search.rank.Ranking;
import org.countrydesk.search.rank.Rarity;
import org.countrydesk.search.word.EnglishWords;
import org.countrydesk.search.word.WordForms;
import org.countrydesk.search.word.WordForms.Form;
import org.countrydesk.search.word.WordForms.Word;

/**
 * Finds words of the desk's own near to words it does not have, or has much more rarely. Words in quotes, exclusions, prefixes, dates
 * and numbers are left as they are.
 */
final class Spelling {

    /** Words of fewer letters have too many neighbours to be set right unasked. */
    private static final int SHORTEST = 4;

    /** Not more words of a query than this are looked up: each costs a walk through the words of the desk. */
    private static final int MOST_WORDS = 4;

    /** So many spellings are offered where nothing was found. */
    private static final int MOST_OFFERED = 4;

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final Neighbours neighbours;
    private final WordForms forms = new WordForms();

    Spelling(IndexSearcher searcher) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        this.neighbours = new Neighbours(reader);
    }

    /** Why a word is doubted. */
    enum Doubt {
        /** Few entries have it. */
        RARE,
        /** No entry has it, and it is no word of English. */
        MISSPELT,
        /** No entry has it, but it is English. */
        ENGLISH
    }

    /**
     * Words and what is meant by them.
     *
     * @param words as typed: one, or two that are one word in the documents
     * @param meant one word, or two that were written as one
     */
    record Correction(List<Word> words, List<String> meant, Doubt doubt) {}

    /** Find what is misspelt among the words that hits must have; words that no entry has first, so that the others are judged beside what they mean. */
    List<Correction> of(Asked asked) throws IOException {
        List<Correction> corrections = new ArrayList<>();
        List<Word> rare = new ArrayList<>();
        List<Word> words = words(asked.wanted());
        Asked meant = asked;
        int looked = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int known = isWord(word) ? frequency(word) : Integer.MAX_VALUE;
            List<String> joined = i + 1 < words.size() && looked < MOST_WORDS ? joined(word, known, words.get(i + 1)) : List.of();
            if (!joined.isEmpty()) {
                corrections.add(new Correction(List.of(word, words.get(++i)), joined, Doubt.MISSPELT));
                meant = replace(replace(meant, word.written(), joined), words.get(i).written(), List.of());
                looked++;
            }
            if (!joined.isEmpty() || word.written().length() < SHORTEST || known > Ranking.SURELY_KNOWN || looked++ >= MOST_WORDS) {
                continue;
            }
            Doubt doubt = isEnglish(word) ? Doubt.ENGLISH : Doubt.MISSPELT;
            if (known > 0) {
                rare.add(word);
            } else if (correct(word, doubt, meant, corrections) && doubt == Doubt.MISSPELT) {
                meant = replace(meant, word.written(), corrections.getLast().meant());
            }
        }
        for (Word word : rare) {
            correct(word, Doubt.RARE, meant, corrections);
        }
        return corrections;
    }

    /** Write queries with the nearest spellings of words that no entry has, each of which has hits where nothing narrows it. */
    List<String> nearest(String query) throws IOException {
        List<Word> unknown = new ArrayList<>();
        for (Word word : QueryText.words(query)) {
            if (unknown.size() < MOST_WORDS && isWord(word) && frequency(word) == 0) {
                unknown.add(word);
            }
        }
        List<Map<String, String>> meant = new ArrayList<>();
        for (Word word : unknown) {
            List<String> near = near(word.written(), 0, QueryReader.read(query), 0);
            for (int i = 0; i < Math.min(near.size(), unknown.size() == 1 ? MOST_OFFERED : 1); i++) {
                meant.add(Map.of(word.written(), near.get(i)));
            }
        }
        if (unknown.size() > 1) {
            meant = List.of(meant.stream()
                    .flatMap(each -> each.entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first)));
        }
        List<String> queries = new ArrayList<>();
        for (Map<String, String> each : meant) {
            String nearest = QueryText.replacingAnywhere(query, each);
            if (!each.isEmpty() && hasHits(QueryReader.read(nearest))) {
                queries.add(nearest);
            }
        }
        return queries;
    }

    /** Return whether anything has all that is asked, whatever it is narrowed to. */
    boolean hasHits(Asked asked) throws IOException {
        QueryWriter query = new QueryWriter(asked, new Rarity(reader));
        return searcher.search(query.counted(QueryWriter.Demand.ALL, List.of()), new TopScoreDocCollectorManager(1, 1)).scoreDocs.length > 0;
    }

    private static List<Word> words(List<Clause> clauses) {
        List<Word> words = new ArrayList<>();
        for (Clause clause : clauses) {
            switch (clause) {
                case Clause.Plain plain -> words.add(plain.word());
                case Clause.Titled titled -> words.addAll(words(List.of(titled.inner())));
                case Clause.Either either -> words.addAll(words(either.options()));
                default -> {}
            }
        }
        return words;
    }

    private boolean correct(Word word, Doubt doubt, Asked asked, List<Correction> corrections) throws IOException {
        List<String> meant = meant(word, doubt, asked);
        return !meant.isEmpty() && corrections.add(new Correction(List.of(word), meant, doubt));
    }

    private static boolean isWord(Word word) {
        String written = word.written();
        return word.parts().size() == 1 && written.length() >= Neighbours.SHORTEST && written.chars().allMatch(Character::isLetter);
    }

    private static boolean isEnglish(Word word) {
        Form form = word.parts().getFirst();
        return EnglishWords.has(form.exact(), form.stem());
    }

    private int frequency(Word word) throws IOException {
        int known = 0;
        for (String field : List.of(EntryFields.TEXT, EntryFields.TITLE, EntryFields.NAMES, EntryFields.CONTEXT)) {
            known = Math.max(known, reader.docFreq(new Term(field, ClauseWriter.termOf(word.parts().getFirst()))));
        }
        return known;
    }

    /** Two words are one where no entry has one of them and some have both as one; where none has either of them, the one may be misspelt. */
    private List<String> joined(Word word, int known, Word next) throws IOException {
        if (!isWord(word) || !isWord(next)) {
            return List.of();
        }
        int knownNext = frequency(next);
        String joined = word.written() + next.written();
        if (Math.min(known, knownNext) > 0) {
            return List.of();
        }
        if (neighbours.frequency(joined) > 0) {
            return List.of(joined);
        }
        boolean foreign = Math.max(known, knownNext) == 0 && !isEnglish(word) && !isEnglish(next);
        List<String> near = foreign ? near(joined, 0, QueryReader.read(""), 1) : List.of();
        return near.isEmpty() || neighbours.edits(joined, near.getFirst()) > 1 ? List.of() : List.of(near.getFirst());
    }

    private List<String> meant(Word word, Doubt doubt, Asked asked) throws IOException {
        String written = word.written();
        int known = doubt == Doubt.RARE ? frequency(word) : 0;
        List<String> near = near(written, known, asked, 1);
        if (near.isEmpty() && known == 0) {
            near = near(written, known, asked, 0);
        }
        if (doubt == Doubt.ENGLISH) {
            return near.stream().filter(other -> neighbours.soundsLike(written, other)).limit(1).toList();
        }
        List<String> split = known == 0 ? neighbours.split(written) : List.of();
        boolean apart = !split.isEmpty() && (near.isEmpty() || neighbours.edits(written, near.getFirst()) > 1);
        return apart ? split : near.stream().limit(1).toList();
    }

    /** Return words that may be meant, the best first. */
    private List<String> near(String written, int known, Asked asked, int samePrefix) throws IOException {
        record Near(String word, double worth) {}
        List<Near> found = new ArrayList<>();
        for (SuggestWord candidate : neighbours.of(written, samePrefix)) {
            if (isMeant(written, known, candidate, asked) && !forms.stem(candidate.string).equals(forms.stem(written))) {
                boolean accompanied = asked.wanted().size() > 1 && standsWithOthers(written, candidate.string, asked);
                found.add(new Near(candidate.string, neighbours.worth(written, candidate) + (accompanied ? Ranking.IN_COMPANY : 0)));
            }
        }
        found.sort(Comparator.comparingDouble(Near::worth).reversed());
        return found.stream().map(Near::word).toList();
    }

    /**
     * A word that occurs is doubted beside a much commoner one; when only other forms of its stem occur, beside any that
     * stands with the other words of the query where it does not.
     */
    private boolean isMeant(String written, int known, SuggestWord candidate, Asked asked) throws IOException {
        if (known == 0 || candidate.freq >= (long) known * Ranking.MUCH_COMMONER) {
            return true;
        }
        return neighbours.frequency(written) == 0
                && asked.wanted().size() > 1
                && standsWithOthers(written, candidate.string, asked)
                && !standsWithOthers(written, written, asked);
    }

    private boolean standsWithOthers(String written, String candidate, Asked asked) throws IOException {
        return hasHits(replace(asked, written, List.of(candidate)));
    }

    /** Put other words in place of one; each in any of its forms. */
    private Asked replace(Asked asked, String written, List<String> others) {
        List<Clause> wanted = new ArrayList<>();
        for (Clause clause : asked.wanted()) {
            boolean titled = clause instanceof Clause.Titled;
            Clause inner = clause instanceof Clause.Titled title ? title.inner() : clause;
            if (inner instanceof Clause.Plain plain && plain.word().written().equals(written)) {
                others.forEach(other -> wanted.add(titled ? new Clause.Titled(plain(other)) : plain(other)));
            } else {
                wanted.add(clause);
            }
        }
        return asked.wanting(wanted);
    }

    Clause.Plain plain(String word) {
        return new Clause.Plain(new Word(0, word.length(), null, List.of(new Form(0, word.length(), word, forms.stem(word)))));
    }
}
