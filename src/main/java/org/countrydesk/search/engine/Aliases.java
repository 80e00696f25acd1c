package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.entry.EntryWriter;
import org.countrydesk.search.entry.StoredEntry;
import org.countrydesk.search.query.Asked;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.rank.Ranking;
import org.countrydesk.search.word.WordForms;
import org.countrydesk.search.word.WordForms.Form;
import org.countrydesk.search.word.WordForms.Word;
import org.jspecify.annotations.Nullable;

/** Adds to a query the other names that the documents give to what is asked for: the long form of an acronym, and back. */
final class Aliases {

    private static final int LONGEST_NAME = 8;
    private static final int MOST_WORDS = 12;
    private static final int MOST_OTHERS = 4;
    private static final int MOST_TOPICS = 50;

    /** The last dot of an acronym may have been taken for the end of a sentence. */
    private static final Pattern LAST_DOT_MISSING = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

    private final IndexSearcher searcher;
    private final WordForms forms = new WordForms();
    private final List<String> also = new ArrayList<>();

    Aliases(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** A query with the names that were added to it. */
    record Widened(Asked asked, List<String> also) {}

    private record Topic(StoredEntry entry, long weight) {}

    Widened widen(Asked asked) throws IOException {
        List<Clause> wanted = asked.wanted();
        List<Clause> widened = new ArrayList<>();
        for (int i = 0; i < wanted.size(); ) {
            Clause.Named named = null;
            int length = i >= MOST_WORDS ? 0 : Math.min(LONGEST_NAME, wanted.size() - i);
            for (; length > 0 && named == null; length--) {
                named = named(wanted.subList(i, i + length));
            }
            widened.add(named == null ? wanted.get(i) : named);
            i += named == null ? 1 : named.typed().size();
        }
        return new Widened(asked.wanting(widened), also);
    }

    private Clause.@Nullable Named named(List<Clause> typed) throws IOException {
        List<Word> words = new ArrayList<>();
        for (Clause clause : typed) {
            switch (clause) {
                case Clause.Plain plain -> words.add(plain.word());
                case Clause.Phrase phrase when typed.size() == 1 -> words.addAll(phrase.words());
                default -> {
                    return null;
                }
            }
        }
        String name = EntryWriter.wholeName(words);
        Topic topic = topic(EntryFields.WHOLE_NAMES, name);
        if (topic == null && words.size() == 1) {
            topic = topic(EntryFields.INITIALS, name);
        }
        if (topic == null || (words.size() == 1 && isOrdinary(words.getFirst(), topic))) {
            return null;
        }
        List<Clause.Phrase> others = others(words, topic.entry());
        return others.isEmpty() ? null : new Clause.Named(typed, others);
    }

    /** Return the topic that has a name; none when several have it and none of them is named much more than the rest. */
    private @Nullable Topic topic(String field, String name) throws IOException {
        Term term = new Term(field, name);
        if (searcher.getIndexReader().docFreq(term) == 0) {
            return null;
        }
        List<Topic> topics = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(new TermQuery(term), MOST_TOPICS, Sort.INDEXORDER).scoreDocs) {
            topics.add(new Topic(StoredEntry.read(searcher.getIndexReader(), hit.doc), weight(hit.doc)));
        }
        topics.sort(Comparator.comparingLong(Topic::weight).reversed());
        boolean clear = topics.size() == 1
                || (topics.size() > 1 && topics.get(0).weight() >= Ranking.CLEARLY_MEANT * topics.get(1).weight());
        return clear ? topics.getFirst() : null;
    }

    private long weight(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues weights = DocValues.getNumeric(leaf.reader(), EntryFields.WEIGHT);
        return weights.advanceExact(doc - leaf.docBase) ? weights.longValue() : 0;
    }

    /** An acronym may be an ordinary word too: then most of its occurrences are no mentions of the topic. */
    private boolean isOrdinary(Word word, Topic topic) throws IOException {
        int occurs = searcher.getIndexReader().docFreq(new Term(EntryFields.SPELLING, word.written()));
        return occurs > Ranking.MOSTLY_MEANT * topic.weight();
    }

    /** Another form of the same words is found anyway; another name shares no word. */
    private List<Clause.Phrase> others(List<Word> typed, StoredEntry topic) {
        Set<String> stems = stems(typed);
        List<String> names = new ArrayList<>(List.of(topic.title()));
        names.addAll(topic.names());
        List<Clause.Phrase> others = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            List<Word> words = forms.read(name);
            Set<String> shared = stems(words);
            boolean fresh = !words.isEmpty() && seen.add(EntryWriter.wholeName(words));
            shared.retainAll(stems);
            if (fresh && shared.isEmpty() && others.size() < MOST_OTHERS && hasContent(words)) {
                others.add(new Clause.Phrase(words));
                also.add(LAST_DOT_MISSING.matcher(name).matches() ? name + '.' : name);
            }
        }
        return others;
    }

    private static boolean hasContent(List<Word> words) {
        return words.stream().anyMatch(word -> !word.isFunctionWord());
    }

    private static Set<String> stems(List<Word> words) {
        Set<String> stems = new HashSet<>();
        for (Word word : words) {
            if (!word.isFunctionWord()) {
                word.parts().stream().map(Form::stem).forEach(stems::add);
            }
        }
        return stems;
    }
}
