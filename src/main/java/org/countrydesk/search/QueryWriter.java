package org.countrydesk.search;

import static org.countrydesk.search.EntryFields.CONTEXT;
import static org.countrydesk.search.EntryFields.TEXT;
import static org.countrydesk.search.EntryFields.TITLE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.countrydesk.search.QueryReader.Clause;
import org.countrydesk.search.WordForms.Form;
import org.countrydesk.search.WordForms.Word;

/** Writes clauses as Lucene queries. */
final class QueryWriter {

    /** How much of what was asked a hit must have. */
    enum Demand {
        ALL,
        MOST,
        ANY
    }

    private static final Query DERIVED = derived();

    private final List<Query> wanted = new ArrayList<>();
    private final List<Query> excluded = new ArrayList<>();
    private final List<Query> helpful = new ArrayList<>();
    private final List<Query> marked = new ArrayList<>();
    private final boolean asksForNumbers;

    QueryWriter(List<Clause> clauses) {
        boolean functionWordsOnly = clauses.stream()
                .filter(clause -> !clause.excluded())
                .allMatch(clause -> clause instanceof Clause.Plain plain && plain.word().isFunctionWord());
        asksForNumbers = clauses.stream()
                .filter(clause -> !clause.excluded())
                .anyMatch(Clause::hasDigit);
        List<Word> near = new ArrayList<>();
        for (Clause clause : clauses) {
            Query query = anywhere(clause);
            if (clause.excluded()) {
                excluded.add(query);
            } else if (clause instanceof Clause.Plain plain && plain.word().isFunctionWord() && !functionWordsOnly) {
                helpful.add(new BoostQuery(query, Ranking.FUNCTION_WORD));
            } else {
                wanted.add(query);
                marked.add(in(clause, TEXT));
                if (clause instanceof Clause.Plain plain) {
                    near.add(plain.word());
                }
            }
        }
        for (int i = 0; i + 1 < near.size() && i < Ranking.PROXIMITY_PAIRS; i++) {
            helpful.add(new BoostQuery(near(near.get(i), near.get(i + 1)), Ranking.PROXIMITY));
        }
    }

    /** Return whether anything is asked for, even if only to be left out. */
    boolean isEmpty() {
        return wanted.isEmpty() && excluded.isEmpty();
    }

    /** Return whether demanding less can find more. */
    boolean canLoosen() {
        return wanted.size() > 1;
    }

    /** Write the query whose scores order the hits. */
    Query ranked(Demand demand, List<Query> filters) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        addDemands(demand, query);
        helpful.forEach(part -> query.add(part, Occur.SHOULD));
        filters.forEach(filter -> query.add(filter, Occur.FILTER));
        return asksForNumbers ? query.build() : FunctionScoreQuery.boostByQuery(query.build(), DERIVED, Ranking.DERIVED_SHARE);
    }

    /** Write the query for what the hits are, without an order. */
    Query counted(Demand demand, List<Query> filters) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        addDemands(demand, query);
        filters.forEach(filter -> query.add(filter, Occur.FILTER));
        return query.build();
    }

    /** Write the query for what is marked in a text. */
    Query marked() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        marked.forEach(part -> query.add(part, Occur.SHOULD));
        return query.build();
    }

    private void addDemands(Demand demand, BooleanQuery.Builder query) {
        if (wanted.isEmpty()) {
            query.add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.FILTER);
        } else if (demand == Demand.ALL) {
            wanted.forEach(part -> query.add(part, Occur.MUST));
        } else {
            BooleanQuery.Builder some = new BooleanQuery.Builder();
            wanted.forEach(part -> some.add(part, Occur.SHOULD));
            some.setMinimumNumberShouldMatch(
                    demand == Demand.ANY ? 1 : (int) Math.ceil(wanted.size() * Ranking.LOOSE_SHARE));
            query.add(some.build(), Occur.MUST);
        }
        excluded.forEach(part -> query.add(part, Occur.MUST_NOT));
    }

    private static Query anywhere(Clause clause) {
        return new DisjunctionMaxQuery(
                List.of(
                        in(clause, TEXT),
                        new BoostQuery(in(clause, TITLE), Ranking.TITLE),
                        new BoostQuery(in(clause, CONTEXT), Ranking.CONTEXT)),
                Ranking.TIE);
    }

    private static Query in(Clause clause, String field) {
        return switch (clause) {
            case Clause.Plain plain -> word(plain.word(), field);
            case Clause.Phrase phrase -> phrase(phrase.words(), field);
            case Clause.Prefix prefix -> new PrefixQuery(new Term(field, prefix.start()));
        };
    }

    private static Query word(Word word, String field) {
        if (word.parts().size() == 1) {
            return forms(word.parts().getFirst(), field);
        }
        MultiPhraseQuery.Builder parts = new MultiPhraseQuery.Builder();
        word.parts().forEach(part -> parts.add(terms(part, field)));
        if (word.whole() == null) {
            return parts.build();
        }
        Form whole = new Form(0, 0, word.whole(), new WordForms().stem(word.whole()));
        return new DisjunctionMaxQuery(List.of(parts.build(), forms(whole, field)), 0f);
    }

    private static Query forms(Form form, String field) {
        SynonymQuery.Builder query = new SynonymQuery.Builder(field);
        for (String term : termsOf(form)) {
            query.addTerm(new Term(field, term), term.equals(form.exact()) ? 1f : Ranking.STEM);
        }
        return query.build();
    }

    private static Term[] terms(Form form, String field) {
        return termsOf(form).stream().map(term -> new Term(field, term)).toArray(Term[]::new);
    }

    /** The word itself, words that are its stem, words that share its stem; digits have no stem. */
    static Set<String> termsOf(Form form) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add(form.exact());
        if (Character.isLetter(form.exact().charAt(0))) {
            terms.add(form.stem());
            terms.add(WordForms.STEM_MARK + form.stem());
        }
        return terms;
    }

    private static Query phrase(List<Word> words, String field) {
        List<Form> parts = new ArrayList<>();
        words.forEach(word -> parts.addAll(word.parts()));
        if (parts.size() == 1) {
            return new TermQuery(new Term(field, parts.getFirst().exact()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        parts.forEach(part -> phrase.add(new Term(field, part.exact())));
        return phrase.build();
    }

    private static Query near(Word first, Word second) {
        return new DisjunctionMaxQuery(
                List.of(near(first, second, TEXT), new BoostQuery(near(first, second, TITLE), Ranking.TITLE)), 0f);
    }

    private static Query near(Word first, Word second, String field) {
        return new MultiPhraseQuery.Builder()
                .add(terms(first.parts().getLast(), field))
                .add(terms(second.parts().getFirst(), field))
                .setSlop(Ranking.PROXIMITY_SLOP)
                .build();
    }

    private static Query derived() {
        return new TermInSetQuery(
                EntryFields.TYPE,
                Ranking.DERIVED.stream().map(type -> new BytesRef(type.word())).toList());
    }
}
