package org.countrydesk.search.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.query.Asked;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.word.WordForms.Word;

/** Writes what is asked as Lucene queries. */
final class QueryWriter {

    /** How much of what was asked a hit must have. */
    enum Demand {
        ALL,
        ANY
    }

    private static final Query PLAIN = types(EnumSet.complementOf(EnumSet.copyOf(Ranking.DERIVED)));
    private static final Query PASSAGES = types(EnumSet.of(EntryType.PASSAGE));

    private final List<Query> wanted = new ArrayList<>();
    private final List<Query> found = new ArrayList<>();
    private final List<Query> unwanted = new ArrayList<>();
    private final List<Query> helpful = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();
    private final boolean asksForFigures;

    /** Write what is asked for an index in which words are as rare as {@code rarity} says. */
    QueryWriter(Asked asked, Rarity rarity) {
        ClauseWriter ranking = ClauseWriter.forRanking();
        ClauseWriter counting = ClauseWriter.forCounting();
        asksForFigures = asked.wanted().stream().anyMatch(QueryWriter::asksForFigure);
        List<Word> near = new ArrayList<>();
        for (Clause clause : asked.wanted()) {
            wanted.add(ranking.anywhere(clause));
            found.add(counting.anywhere(clause));
            weights.add(rarity.weightOf(clause));
            near(clause, near);
        }
        asked.unwanted().forEach(clause -> unwanted.add(counting.anywhere(clause)));
        asked.helpful()
                .forEach(plain -> helpful.add(new BoostQuery(ranking.anywhere(plain), Ranking.FUNCTION_WORD)));
        for (int i = 0; i + 1 < near.size() && i < Ranking.PROXIMITY_PAIRS; i++) {
            helpful.add(new BoostQuery(ClauseWriter.near(near.get(i), near.get(i + 1)), Ranking.PROXIMITY));
        }
    }

    /** Each candidate is looked at for its type: a list of all entries of a type would be far longer than any of hits. */
    private static Query types(Set<EntryType> types) {
        return NumericDocValuesField.newSlowSetQuery(
                EntryFields.FACET_TYPE, types.stream().mapToLong(EntryType::ordinal).toArray());
    }

    private static boolean asksForFigure(Clause clause) {
        return switch (clause) {
            case Clause.Plain plain -> plain.word().hasDigit();
            case Clause.Phrase phrase -> phrase.words().stream().anyMatch(Word::hasDigit);
            case Clause.Prefix prefix -> prefix.start().chars().anyMatch(Character::isDigit);
            case Clause.Moment moment -> true;
            case Clause.Amount amount -> true;
            case Clause.Either either -> either.options().stream().anyMatch(QueryWriter::asksForFigure);
            case Clause.Titled titled -> false;
            case Clause.Named named -> false;
            case Clause.Doubtful doubtful -> false;
        };
    }

    private static void near(Clause clause, List<Word> near) {
        switch (clause) {
            case Clause.Plain plain -> near.add(plain.word());
            case Clause.Doubtful doubtful -> near.add(doubtful.meant().word());
            case Clause.Named named -> named.typed().forEach(typed -> near(typed, near));
            default -> {}
        }
    }

    /** Return whether anything is asked for, even if only to be left out. */
    boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /** Return how many things are wanted. */
    int size() {
        return wanted.size();
    }

    /** Write the query whose scores order the hits. */
    Query ranked(Demand demand, List<Query> filters) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        demand(demand, query);
        helpful.forEach(part -> query.add(part, Occur.SHOULD));
        if (demand != Demand.ALL) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            found.forEach(part -> all.add(part, Occur.FILTER));
            query.add(new BoostQuery(new ConstantScoreQuery(all.build()), Ranking.ALL_WORDS), Occur.SHOULD);
        }
        filters.forEach(filter -> query.add(filter, Occur.FILTER));
        return query.build();
    }

    /** Return whether figures and dates are hits of their own. */
    boolean asksForFigures() {
        return asksForFigures;
    }

    /** Narrow to what is not read from a passage that is found as well. */
    static Query plain() {
        return PLAIN;
    }

    /** Write the query for what the hits are, without an order. */
    Query counted(Demand demand, List<Query> filters) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (wanted.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        } else if (demand == Demand.ALL) {
            found.forEach(part -> query.add(part, Occur.FILTER));
        } else {
            BooleanQuery.Builder some = new BooleanQuery.Builder();
            found.forEach(part -> some.add(part, Occur.SHOULD));
            query.add(some.build(), Occur.FILTER);
            query.add(othersHaveAll(), Occur.FILTER);
        }
        unwanted.forEach(part -> query.add(part, Occur.MUST_NOT));
        filters.forEach(filter -> query.add(filter, Occur.FILTER));
        return query.build();
    }

    /** A name or title that has only some of the words is something else's, and a figure or date lies in a passage that has as many. */
    private Query othersHaveAll() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        found.forEach(part -> all.add(part, Occur.FILTER));
        return new BooleanQuery.Builder().add(PASSAGES, Occur.SHOULD).add(all.build(), Occur.SHOULD).build();
    }

    private void demand(Demand demand, BooleanQuery.Builder query) {
        if (wanted.isEmpty()) {
            query.add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.FILTER);
        } else if (demand == Demand.ALL) {
            wanted.forEach(part -> query.add(part, Occur.MUST));
        } else {
            BooleanQuery.Builder some = new BooleanQuery.Builder();
            for (int i = 0; i < wanted.size(); i++) {
                some.add(new BoostQuery(wanted.get(i), weights.get(i)), Occur.SHOULD);
            }
            query.add(some.build(), Occur.MUST);
            query.add(othersHaveAll(), Occur.FILTER);
        }
        unwanted.forEach(part -> query.add(part, Occur.MUST_NOT));
    }
}
