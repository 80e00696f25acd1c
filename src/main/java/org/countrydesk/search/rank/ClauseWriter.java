package org.countrydesk.search.rank;

import static org.countrydesk.search.entry.EntryFields.CONTEXT;
import static org.countrydesk.search.entry.EntryFields.DAYS;
import static org.countrydesk.search.entry.EntryFields.MOMENTS;
import static org.countrydesk.search.entry.EntryFields.NAMES;
import static org.countrydesk.search.entry.EntryFields.TEXT;
import static org.countrydesk.search.entry.EntryFields.TITLE;
import static org.countrydesk.search.entry.EntryFields.VALUES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.entry.Moments;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.word.Lexicon.Related;
import org.countrydesk.search.word.WordForms;
import org.countrydesk.search.word.WordForms.Form;
import org.countrydesk.search.word.WordForms.Word;
import org.jspecify.annotations.Nullable;

/** Writes one clause as a Lucene query over the fields it may stand in. */
public final class ClauseWriter {

    /** Where words are looked for. */
    static final List<String> FIELDS = List.of(TEXT, TITLE, NAMES, CONTEXT);

    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

    /** What a query is for. */
    private enum Purpose {
        /** Scores count: the word itself weighs more than its other forms. */
        RANKING,
        /** Only what is found counts: the stem stands for all forms. */
        COUNTING
    }

    private final Purpose purpose;
    private final @Nullable Words words;

    private ClauseWriter(Purpose purpose, @Nullable Words words) {
        this.purpose = purpose;
        this.words = words;
    }

    /** Write what scores. */
    static ClauseWriter forRanking() {
        return new ClauseWriter(Purpose.RANKING, null);
    }

    /** Write what is only found. */
    public static ClauseWriter forCounting() {
        return new ClauseWriter(Purpose.COUNTING, null);
    }

    /** Write what is only found, out of lists that are kept where there are any. */
    static ClauseWriter forCounting(Words words) {
        return new ClauseWriter(Purpose.COUNTING, words);
    }

    /** Write one clause, wherever it may stand. */
    Query anywhere(Clause clause) {
        return switch (clause) {
            case Clause.Plain plain when isYear(plain.word()) ->
                best(List.of(fields(clause), boost(term(MOMENTS, plain.word().written()), Ranking.YEAR_MEANT)));
            case Clause.Plain plain -> fields(clause);
            case Clause.Phrase phrase -> fields(clause);
            case Clause.Prefix prefix -> fields(clause);
            case Clause.Moment moment -> {
                List<Query> readings = new ArrayList<>();
                if (!moment.words().isEmpty()) {
                    readings.add(fields(new Clause.Phrase(moment.words())));
                }
                for (Edtf date : moment.readings()) {
                    readings.addAll(dated(date));
                    Moments.spellings(date).forEach(words -> readings.add(spelled(words)));
                }
                yield best(readings);
            }
            case Clause.Amount amount -> amount(amount);
            case Clause.Either either -> best(either.options().stream().map(this::anywhere).toList());
            case Clause.Titled titled -> best(List.of(
                    boost(in(titled.inner(), TITLE), Ranking.TITLE), in(titled.inner(), NAMES), in(titled.inner(), CONTEXT)));
            case Clause.Named named -> {
                BooleanQuery.Builder typed = new BooleanQuery.Builder();
                named.typed().forEach(each -> typed.add(anywhere(each), Occur.MUST));
                List<Query> names = new ArrayList<>(List.of(typed.build()));
                named.others().forEach(other -> names.add(boost(anywhere(other), Ranking.OTHER_NAME)));
                yield best(names);
            }
            case Clause.Doubtful doubtful ->
                best(List.of(fields(doubtful.typed()), boost(fields(doubtful.meant()), Ranking.MEANT)));
        };
    }

    /** Write what is dated so: by the very date, by a time in office that it lies in or, of a stretch, by any date in it. */
    public static List<Query> dated(Edtf date) {
        Query stated = term(MOMENTS, Moments.term(date));
        Query days = LongRange.newIntersectsQuery(
                DAYS, new long[] {date.earliest().toEpochDay()}, new long[] {date.latest().toEpochDay()});
        return switch (date.precision()) {
            case DAY -> List.of(stated, within(new BooleanQuery.Builder()
                    .add(term(MOMENTS, Moments.inOffice(date.wider().orElseThrow())), Occur.FILTER)
                    .add(days, Occur.FILTER)
                    .build()));
            case MONTH, DECADE -> List.of(stated, within(term(MOMENTS, Moments.inOffice(date))));
            case SEASON, YEAR, CENTURY, INTERVAL -> List.of(stated, within(days));
        };
    }

    private static Query within(Query time) {
        return boost(new ConstantScoreQuery(time), Ranking.WITHIN);
    }

    /** What was typed with a unit or a scale, or as no year is written, is no year. */
    private Query amount(Clause.Amount amount) {
        List<Query> best = new ArrayList<>();
        Word first = amount.words().getFirst();
        Query typed = fields(amount.words().size() == 1 ? new Clause.Plain(first) : new Clause.Phrase(amount.words()));
        best.add(amount.words().size() > 1 || !isYear(first) ? typed : new BooleanQuery.Builder()
                .add(typed, Occur.MUST)
                .add(term(MOMENTS, first.written()), Occur.MUST_NOT)
                .build());
        best.add(boost(term(VALUES, amount.value()), Ranking.VALUE));
        if (amount.unit().isEmpty()) {
            return best(best);
        }
        return new BooleanQuery.Builder()
                .add(best(best), Occur.MUST)
                .add(boost(term(VALUES, amount.value() + " " + amount.unit()), Ranking.VALUE_AND_UNIT), Occur.SHOULD)
                .build();
    }

    /** A day may stand between month and year. */
    private static Query spelled(List<String> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(TEXT, word)));
        return phrase.setSlop(words.size() == 2 ? 1 : 0).build();
    }

    static boolean isYear(Word word) {
        return word.parts().size() == 1 && YEAR.matcher(word.written()).matches();
    }

    /** Return what a field counts against the others. */
    static float weightOf(String field) {
        return switch (field) {
            case TITLE -> Ranking.TITLE;
            case NAMES -> Ranking.NAMES;
            case CONTEXT -> Ranking.CONTEXT;
            default -> 1;
        };
    }

    /** Write a word, phrase or prefix as it stands in any field. */
    Query fields(Clause clause) {
        Query kept = clause instanceof Clause.Plain plain ? kept(plain) : null;
        return kept != null ? kept : new DisjunctionMaxQuery(
                FIELDS.stream().map(field -> boost(in(clause, field), weightOf(field))).toList(), Ranking.TIE);
    }

    /** A word by itself may have a list that is kept. */
    private @Nullable Query kept(Clause.Plain plain) {
        try {
            boolean alone = plain.word().parts().size() == 1 && plain.kin().isEmpty();
            return words == null || !alone ? null : words.list(plain.word().parts().getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Write a word, phrase or prefix as it stands in one field. */
    public Query in(Clause clause, String field) {
        return switch (clause) {
            case Clause.Plain plain -> word(plain, field);
            case Clause.Phrase phrase -> phrase(phrase.words(), field);
            case Clause.Prefix prefix -> new PrefixQuery(new Term(field, prefix.start()));
            default -> throw new IllegalArgumentException("not in one field: " + clause);
        };
    }

    private static Query best(List<Query> queries) {
        return new DisjunctionMaxQuery(queries, 0f);
    }

    private static Query boost(Query query, float by) {
        return new BoostQuery(query, by);
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    private Query word(Clause.Plain plain, String field) {
        Word word = plain.word();
        if (word.parts().size() == 1) {
            return forms(word.parts().getFirst(), plain.kin(), field);
        }
        PhraseQuery.Builder parts = new PhraseQuery.Builder();
        word.parts().forEach(part -> parts.add(commonTerm(part, field)));
        if (word.whole() == null) {
            return parts.build();
        }
        Form whole = new Form(0, 0, word.whole(), new WordForms().stem(word.whole()));
        return best(List.of(parts.build(), forms(whole, List.of(), field)));
    }

    /** Every word lies in the index as it is and by its stem. */
    private Query forms(Form form, List<Related> kin, String field) {
        if (purpose == Purpose.COUNTING && kin.isEmpty()) {
            return term(field, termOf(form));
        }
        if (purpose == Purpose.COUNTING) {
            BooleanQuery.Builder any = new BooleanQuery.Builder().add(term(field, termOf(form)), Occur.SHOULD);
            kin.forEach(each -> any.add(term(field, WordForms.STEM_MARK + each.stem()), Occur.SHOULD));
            return any.build();
        }
        SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
        forms(form, kin).forEach(each -> forms.addTerm(new Term(field, each.term()), each.counts()));
        return forms.build();
    }

    /** Return the terms of a word, together they count 1 for the word itself; and those of words that may stand for it. */
    static List<WordWorth.Form> forms(Clause.Plain plain) {
        return forms(plain.word().parts().getFirst(), plain.kin());
    }

    private static List<WordWorth.Form> forms(Form form, List<Related> kin) {
        List<WordWorth.Form> forms = new ArrayList<>(forms(form));
        kin.forEach(each -> forms.add(new WordWorth.Form(WordForms.STEM_MARK + each.stem(), each.near() * Ranking.KIN)));
        return forms;
    }

    /** Return the terms of a word, together they count 1 for the word itself. */
    static List<WordWorth.Form> forms(Form form) {
        return Character.isLetter(form.exact().charAt(0))
                ? List.of(new WordWorth.Form(form.exact(), 1 - Ranking.STEM), new WordWorth.Form(stemOf(form), Ranking.STEM))
                : List.of(new WordWorth.Form(form.exact(), 1));
    }

    private static Term commonTerm(Form form, String field) {
        return new Term(field, termOf(form));
    }

    /** Return the term that all forms of a word have; digits have no stem. */
    public static String termOf(Form form) {
        return Character.isLetter(form.exact().charAt(0)) ? stemOf(form) : form.exact();
    }

    private static String stemOf(Form form) {
        return WordForms.STEM_MARK + form.stem();
    }

    private static Query phrase(List<Word> words, String field) {
        List<Form> parts = new ArrayList<>();
        words.forEach(word -> parts.addAll(word.parts()));
        if (parts.size() == 1) {
            return term(field, parts.getFirst().exact());
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        parts.forEach(part -> phrase.add(new Term(field, part.exact())));
        return phrase.build();
    }

    /** Two words near each other, best side by side. */
    static Query near(Word first, Word second) {
        return new PhraseQuery.Builder()
                .add(last(first))
                .add(first(second))
                .setSlop(Ranking.PROXIMITY_SLOP)
                .build();
    }

    /** Return the term that stands at the end of a word in running text. */
    static Term last(Word word) {
        return commonTerm(word.parts().getLast(), TEXT);
    }

    /** Return the term that stands at the beginning of a word in running text. */
    static Term first(Word word) {
        return commonTerm(word.parts().getFirst(), TEXT);
    }
}
