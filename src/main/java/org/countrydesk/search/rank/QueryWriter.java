package org.countrydesk.search.rank;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.query.Asked;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.word.WordForms.Word;

/** Writes what is asked as Lucene queries. */
public final class QueryWriter {

    /** How much of what was asked a hit must have. */
    public enum Demand {
        ALL,
        ANY
    }

    private static final Query PASSAGES = types(EnumSet.of(EntryType.PASSAGE));

    private final Asked asked;
    private final List<Clause> wanted = new ArrayList<>();
    private final List<Query> found = new ArrayList<>();
    private final List<Query> unwanted = new ArrayList<>();
    private final List<Clause> helpful = new ArrayList<>();
    private final List<Near> near = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();
    private final boolean asksForFigures;

    /** Two words that follow each other in what is asked. */
    record Near(Word first, Word second) {}

    /** Write what is asked for an index in which words are as rare as {@code rarity} says. */
    public QueryWriter(Asked asked, Rarity rarity) {
        this(asked, rarity::weightOf, ClauseWriter.forCounting());
    }

    /** Write what is asked with the help of the lists that are kept. */
    public QueryWriter(Asked asked, Rarity rarity, Words words) {
        this(asked, rarity::weightOf, ClauseWriter.forCounting(words));
    }

    private QueryWriter(Asked asked, ToDoubleFunction<Clause> weight, ClauseWriter counting) {
        this.asked = asked;
        asksForFigures = asked.wanted().stream().anyMatch(QueryWriter::asksForFigure);
        List<Word> words = new ArrayList<>();
        for (Clause clause : asked.wanted()) {
            wanted.add(clause);
            found.add(counting.anywhere(clause));
            weights.add((float) weight.applyAsDouble(clause));
            words(clause, words);
        }
        asked.unwanted().forEach(clause -> unwanted.add(counting.anywhere(clause)));
        helpful.addAll(asked.helpful());
        for (int i = 0; i + 1 < words.size() && i < Ranking.PROXIMITY_PAIRS; i++) {
            near.add(new Near(words.get(i), words.get(i + 1)));
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

    private static void words(Clause clause, List<Word> words) {
        switch (clause) {
            case Clause.Plain plain -> words.add(plain.word());
            case Clause.Doubtful doubtful -> words.add(doubtful.meant().word());
            case Clause.Named named -> named.typed().forEach(typed -> words(typed, words));
            default -> {}
        }
    }

    /** Return what finds the same and equals whatever finds the same, as it holds no lists; its hits are not to be weighed. */
    public QueryWriter byValue() {
        return new QueryWriter(asked, clause -> 1, ClauseWriter.forCounting());
    }

    /** Return whether anything is asked for, even if only to be left out. */
    public boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /** Return how many things are wanted. */
    public int size() {
        return wanted.size();
    }

    /** Return what hits must have, all or some of it. */
    List<Clause> wanted() {
        return wanted;
    }

    /** Return what one of the wanted things counts against the others where a hit need not have all. */
    float weightOf(int one) {
        return weights.get(one);
    }

    /** Return words that hits need not have. */
    List<Clause> helpful() {
        return helpful;
    }

    /** Return words that should stand near each other. */
    List<Near> near() {
        return near;
    }

    /** Return the lists of all that is wanted, when hits must have nothing else and lack nothing; else none. */
    List<WordList> lists() {
        List<WordList> lists = new ArrayList<>();
        for (Query part : found) {
            if (part instanceof WordList list && unwanted.isEmpty()) {
                lists.add(list);
            }
        }
        return lists.size() == found.size() ? lists : List.of();
    }

    /** Write the query for what has one of the wanted things, and none of those that come before it in an order. */
    Query stage(int[] order, int stage, List<Query> filters) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(found.get(order[stage]), Occur.FILTER);
        query.add(othersHaveAll(), Occur.FILTER);
        for (int i = 0; i < stage; i++) {
            query.add(found.get(order[i]), Occur.MUST_NOT);
        }
        return narrow(query, filters);
    }

    /** Return whether figures and dates are hits of their own. */
    public boolean asksForFigures() {
        return asksForFigures;
    }

    /** Write the query for what the hits are, without an order. */
    public Query counted(Demand demand, List<Query> filters) {
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
        return narrow(query, filters);
    }

    /** Write the query for what is not unwanted, whatever else it has. */
    Query anything(List<Query> filters) {
        return narrow(new BooleanQuery.Builder(), filters);
    }

    private Query narrow(BooleanQuery.Builder query, List<Query> filters) {
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
}
