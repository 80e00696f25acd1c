package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.Matches;
import org.countrydesk.search.index.SearchQuery.Filters;
import org.countrydesk.search.query.Asked;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.query.MarkedWords;
import org.countrydesk.search.query.Marker;
import org.countrydesk.search.rank.ClauseWriter;
import org.countrydesk.search.rank.QueryWriter;
import org.countrydesk.search.rank.QueryWriter.Demand;
import org.countrydesk.search.rank.Rarity;

/**
 * Finds the passages of one document that have what is asked for: all of it, in the passage or in the titles above it, and at least
 * something in the passage itself, as what only the titles have is in every passage; where none has it in its text, in its names, such as
 * the office of an officer whose row it is. Operators that choose types and documents are
 * for a list of hits, and choose nothing here.
 */
final class DocumentPassages {

    private final IndexSearcher searcher;
    private final FacetNames names;

    DocumentPassages(IndexSearcher searcher, FacetNames names) {
        this.searcher = searcher;
        this.names = names;
    }

    /** Find at most so many, in the order of the document; when none has all the words, or kin of them, those that have some. */
    Matches find(String document, Asked asked, int most) throws IOException {
        Matches found = read(document, asked, most);
        boolean enough = found.allWords() && !found.passages().isEmpty();
        return enough || asked.withKin().equals(asked) ? found : read(document, asked.withKin(), most);
    }

    private Matches read(String document, Asked asked, int most) throws IOException {
        Marker marker = new Marker(asked);
        BooleanQuery stated = stated(asked, EntryFields.TEXT);
        if (stated.clauses().isEmpty()) {
            return new Matches(List.of(), false, true, new MarkedWords(marker, new BitSet()));
        }
        Asked.Only time = new Asked.Only(Set.of(), Set.of(), List.of(), List.of(), asked.only().from(), asked.only().to());
        List<Query> filters = new ArrayList<>(new FilterWriter(Filters.NONE, time, names).typed());
        filters.add(new TermQuery(new Term(EntryFields.DOCUMENT, document)));
        filters.add(new TermQuery(new Term(EntryFields.TYPE, EntryType.PASSAGE.word())));
        QueryWriter query = new QueryWriter(asked, new Rarity(searcher.getIndexReader()));
        BitSet all = numbers(query.counted(Demand.ALL, and(filters, stated)));
        if (all.isEmpty()) {
            all = numbers(query.counted(Demand.ALL, and(filters, stated(asked, EntryFields.NAMES))));
        }
        BitSet some = numbers(query.counted(Demand.ANY, and(filters, stated)));
        BitSet found = all.isEmpty() ? some : all;
        List<Integer> first = found.stream().limit(most).boxed().toList();
        return new Matches(first, found.cardinality() > first.size(), !all.isEmpty() || found.isEmpty(), new MarkedWords(marker, some));
    }

    private static List<Query> and(List<Query> filters, Query other) {
        List<Query> both = new ArrayList<>(filters);
        both.add(other);
        return both;
    }

    private BitSet numbers(Query query) throws IOException {
        return searcher.search(query, new Numbers());
    }

    /** Write what a passage itself may say of what is asked, any of it, in its text or in the names that it goes by. */
    private static BooleanQuery stated(Asked asked, String field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        asked.wanted().forEach(clause -> add(clause, any, field));
        return any.build();
    }

    private static void add(Clause clause, BooleanQuery.Builder any, String field) {
        switch (clause) {
            case Clause.Plain plain -> {
                any.add(ClauseWriter.forCounting().in(plain, field), Occur.SHOULD);
                if (plain.word().hasDigit()) {
                    any.add(new TermQuery(new Term(EntryFields.MOMENTS, plain.word().written())), Occur.SHOULD);
                }
            }
            case Clause.Phrase phrase -> any.add(ClauseWriter.forCounting().in(phrase, field), Occur.SHOULD);
            case Clause.Prefix prefix -> any.add(ClauseWriter.forCounting().in(prefix, field), Occur.SHOULD);
            case Clause.Moment moment -> {
                any.add(ClauseWriter.forCounting().in(new Clause.Phrase(moment.words()), field), Occur.SHOULD);
                moment.readings().forEach(date -> ClauseWriter.dated(date).forEach(dated -> any.add(dated, Occur.SHOULD)));
            }
            case Clause.Amount amount -> {
                any.add(ClauseWriter.forCounting().in(new Clause.Phrase(amount.words()), field), Occur.SHOULD);
                any.add(new TermQuery(new Term(EntryFields.VALUES, amount.value())), Occur.SHOULD);
            }
            case Clause.Either either -> either.options().forEach(option -> add(option, any, field));
            case Clause.Titled titled -> {}
            case Clause.Named named -> {
                named.typed().forEach(typed -> add(typed, any, field));
                named.others().forEach(other -> add(other, any, field));
            }
            case Clause.Doubtful doubtful -> {
                add(doubtful.typed(), any, field);
                add(doubtful.meant(), any, field);
            }
        }
    }

    /** Gathers the numbers of passages. */
    private static final class Numbers implements CollectorManager<NumberCollector, BitSet> {

        @Override
        public NumberCollector newCollector() {
            return new NumberCollector();
        }

        @Override
        public BitSet reduce(Collection<NumberCollector> collectors) {
            BitSet all = new BitSet();
            collectors.forEach(collector -> all.or(collector.found));
            return all;
        }
    }

    private static final class NumberCollector extends SimpleCollector {

        private final BitSet found = new BitSet();
        private NumericDocValues numbers = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            numbers = DocValues.getNumeric(leaf.reader(), EntryFields.NUMBER);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (numbers.advanceExact(doc)) {
                found.set((int) numbers.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
