package org.countrydesk.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.word.WordForms.Word;

/** Writes what clauses are worth. */
final class WorthWriter {

    private final IndexSearcher searcher;
    private final Words words;
    private final ClauseWriter queries = ClauseWriter.forRanking();

    WorthWriter(IndexSearcher searcher, Words words) {
        this.searcher = searcher;
        this.words = words;
    }

    /** Write one clause, wherever it may stand. */
    Worth of(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Plain plain when ClauseWriter.isYear(plain.word()) ->
                Worths.best(List.of(
                        word(plain), query(boosted(EntryFields.MOMENTS, plain.word().written(), Ranking.YEAR_MEANT))));
            case Clause.Plain plain -> word(plain);
            case Clause.Amount amount when amount.words().size() == 1 && amount.unit().isEmpty() && !ClauseWriter.isYear(amount.words().getFirst()) ->
                Worths.best(List.of(
                        word(new Clause.Plain(amount.words().getFirst())),
                        query(boosted(EntryFields.VALUES, amount.value(), Ranking.VALUE))));
            case Clause.Either either -> Worths.best(each(either.options()));
            case Clause.Named named -> {
                List<Worth> names = new ArrayList<>(List.of(Worths.all(each(named.typed()))));
                for (Clause.Phrase other : named.others()) {
                    names.add(Worths.weighed(of(other), Ranking.OTHER_NAME));
                }
                yield Worths.best(names);
            }
            case Clause.Doubtful doubtful ->
                Worths.best(List.of(word(doubtful.typed()), Worths.weighed(word(doubtful.meant()), Ranking.MEANT)));
            default -> query(queries.anywhere(clause));
        };
    }

    private List<Worth> each(List<Clause> clauses) throws IOException {
        List<Worth> each = new ArrayList<>();
        for (Clause clause : clauses) {
            each.add(of(clause));
        }
        return each;
    }

    private Worth word(Clause.Plain plain) throws IOException {
        if (plain.word().parts().size() > 1) {
            return query(queries.fields(plain));
        }
        return plain.kin().isEmpty()
                ? words.of(plain.word().parts().getFirst())
                : new WordWorth(searcher, ClauseWriter.forms(plain));
    }

    private static Query boosted(String field, String term, float by) {
        return new BoostQuery(new TermQuery(new Term(field, term)), by);
    }

    private Worth query(Query query) throws IOException {
        return new QueryWorth(searcher, query, Float.POSITIVE_INFINITY);
    }

    /** Write that two words stand near each other. */
    Worth near(Word first, Word second) throws IOException {
        float most = 0;
        CollectionStatistics all = searcher.collectionStatistics(EntryFields.TEXT);
        if (all != null) {
            TermStatistics[] both = new TermStatistics[2];
            int known = 0;
            for (Term term : List.of(ClauseWriter.last(first), ClauseWriter.first(second))) {
                TermStates states = TermStates.build(searcher, term, true);
                if (states.docFreq() > 0) {
                    both[known++] = searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
                }
            }
            most = known < both.length ? 0 : searcher.getSimilarity().scorer(1, all, both).score(Float.MAX_VALUE, 1);
        }
        return Worths.weighed(new QueryWorth(searcher, ClauseWriter.near(first, second), most), Ranking.PROXIMITY);
    }
}
