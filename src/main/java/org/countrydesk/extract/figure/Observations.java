package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.period.Frame;
import org.countrydesk.extract.period.PeriodFinder;
import org.countrydesk.extract.period.Statement;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Plural;
import org.countrydesk.extract.token.Singular;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** Makes observations of a passage's quantities: measure, qualifier, period and attribution. */
final class Observations {

    private static final Set<String> COMPARING = EnglishWords.set("compared from to than against versus including");

    /** Most tokens that are read as one sentence, so that time grows with the text and no faster. */
    private static final int LONGEST = 600;

    private final PassageText passage;
    private final PassageNumbers numbers;
    private final Tokens tokens;
    private final Map<Quantity, String> measures = new HashMap<>();
    /** Of what each part is a part: {@code 52 victims, including 30 women}. */
    private final Map<Quantity, Quantity> wholes = new HashMap<>();

    private final Frame frame;
    private final @Nullable Edtf report;
    /** What the last figures were parts of: {@code five were women, three were men}; null before there are any. */
    private @Nullable Quantity whole;

    private ClauseWords clause = new ClauseWords(new Statement(Tokens.of(""), 0, 0, List.of(), List.of()));

    /**
     * @param frame what the words before the passage set for it; kept up to date
     * @param report the year of a yearly report; null for other documents
     */
    Observations(PassageText passage, PassageNumbers numbers, Frame frame, @Nullable Edtf report) {
        this.frame = frame;
        this.report = report;
        this.passage = passage;
        this.numbers = numbers;
        this.tokens = numbers.tokens();
    }

    List<Fact.Observation> all() {
        List<Fact.Observation> observations = new ArrayList<>();
        PeriodFinder periods = new PeriodFinder(frame, report);
        int quantity = 0;
        int date = 0;
        List<Integer> starts = starts();
        for (int s = 0; s + 1 < starts.size(); s++) {
            int from = starts.get(s);
            int to = starts.get(s + 1);
            List<Quantity> within = new ArrayList<>();
            while (quantity < numbers.quantities().size()
                    && numbers.quantities().get(quantity).from() < to) {
                within.add(numbers.quantities().get(quantity++));
            }
            List<Statement.Dated> dated = new ArrayList<>();
            while (date < numbers.dated().size() && numbers.dated().get(date).from() < to) {
                dated.add(numbers.dated().get(date++));
            }
            Statement statement = new Statement(tokens, from, to, within, dated);
            clause = new ClauseWords(statement);
            whole = null;
            for (Quantity each : within) {
                TableCells.Figure cell = numbers.cellOf(each).orElse(null);
                observations.add(
                        cell != null ? cell(each, cell) : observation(statement, each, periods.find(statement, each)));
            }
            frame.passed(statement);
        }
        return observations;
    }

    /** Return the first tokens of the sentences, and the end; a sentence of unusual length is cut. */
    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int s = 1; s <= passage.sentences().size(); s++) {
            int to = s == passage.sentences().size()
                    ? tokens.size()
                    : tokens.indexAt(passage.sentences().get(s).start());
            while (to - starts.getLast() > LONGEST) {
                starts.add(starts.getLast() + LONGEST);
            }
            if (to > starts.getLast() || s == passage.sentences().size()) {
                starts.add(to);
            }
        }
        return starts;
    }

    private Fact.Observation observation(Statement statement, Quantity quantity, Optional<PeriodFinder.Found> period) {
        Optional<QualifierFinder.Found> qualifier = QualifierFinder.find(tokens, quantity, statement.from());
        String measure = measure(
                statement, quantity, qualifier.map(QualifierFinder.Found::from).orElse(quantity.from()));
        measures.put(quantity, measure);
        int start = tokens.get(quantity.from()).start();
        int end = tokens.get(Math.max(quantity.to(), quantity.numberTo()) - 1).end();
        return new Fact.Observation(
                passage.place(start, end),
                tokens.text().substring(start, end),
                quantity.value(),
                quantity.valueMax(),
                quantity.unitClass(),
                quantity.unit(),
                qualifier
                        .<@Nullable Qualifier>map(QualifierFinder.Found::qualifier)
                        .orElse(null),
                measure,
                period.<@Nullable Edtf>map(PeriodFinder.Found::period)
                        .orElse(null),
                period.<@Nullable Boolean>map(PeriodFinder.Found::explicit).orElse(null),
                AttributionFinder.find(statement, quantity)
                        .<@Nullable String>map(name -> name)
                        .orElse(null));
    }

    /** Make an observation of a figure that header and label of its table explain. */
    private Fact.Observation cell(Quantity quantity, TableCells.Figure cell) {
        int start = tokens.get(quantity.from()).start();
        int end = tokens.get(quantity.numberTo() - 1).end();
        return new Fact.Observation(
                passage.place(start, end),
                tokens.text().substring(start, end),
                quantity.value(),
                quantity.valueMax(),
                quantity.unitClass(),
                quantity.unit(),
                cell.qualifier(),
                cut(cell.measure()),
                cell.period(),
                cell.period() == null ? null : (Boolean) cell.explicit(),
                null);
    }

    private String measure(Statement statement, Quantity quantity, int from) {
        int before = QualifierFinder.start(tokens, from);
        String own = MeasurePhrase.of(clause, tokens, quantity, before);
        int bracket = tokens.bracket(quantity.from());
        int index = statement.quantities().indexOf(quantity);
        if (quantity.unit().equals("times") && index > 0) {
            List<String> after = clause.after(quantity);
            boolean refers = after.size() > 1 && EnglishWords.DETERMINERS.contains(after.getFirst());
            String what = String.join(" ", refers ? after.subList(2, after.size()) : after);
            String whole = measures.getOrDefault(statement.quantities().get(index - 1), "");
            return cut((what.isEmpty() ? "" : what + ", ") + "as a multiple of " + whole);
        }
        String noun = tokens.words(quantity.noun(), quantity.to());
        boolean told = noun.isEmpty()
                && index > 0
                && tokens.in(quantity.numberTo(), EnglishWords.set("were are was"))
                && Singular.of(tokens.lower(quantity.numberTo() + 1)).equals(quantity.unit());
        if (told) {
            whole = whole == null ? statement.quantities().get(index - 1) : whole;
            String known = measures.getOrDefault(whole, "");
            return known.isEmpty() ? own : cut(Plural.of(quantity.unit()) + " among " + known);
        }
        whole = null;
        Quantity model = model(statement, quantity, before);
        if (model == null) {
            int colon = tokens.is(before - 1, ":") ? before - 1 : -1;
            String named = noun.isEmpty() && (bracket >= 0 || colon >= 0) ? nounBefore(Math.max(bracket, colon)) : "";
            return named.isEmpty() ? own : named;
        }
        String known = measures.getOrDefault(model, "");
        if (quantity.unitClass() == UnitClass.MONEY && model.unitClass() == UnitClass.MONEY && bracket >= 0) {
            return known + (model.unit().equals(quantity.unit()) ? "" : ", converted");
        }
        boolean part = tokens.is(before - 1, "including") || wholes.containsValue(model);
        if (part) {
            wholes.put(quantity, model);
        }
        return noun.isEmpty() || model.unit().equals(quantity.unit()) && !part
                ? known
                : cut(phrase(quantity, noun) + " among " + known);
    }

    /** Return the figure whose measure this one shares: the one before its bracket, or the one it is compared with. */
    private @Nullable Quantity model(Statement statement, Quantity quantity, int before) {
        int index = statement.quantities().indexOf(quantity);
        int bracket = tokens.bracket(quantity.from());
        boolean including = tokens.is(before - 1, "including");
        boolean compared = tokens.in(before - 1, COMPARING) && !including
                || tokens.is(before - 1, "with") && tokens.is(before - 2, "compared");
        if (index > 0
                && wholes.containsKey(statement.quantities().get(index - 1))
                && listed(statement.quantities().get(index - 1), before)) {
            return wholes.get(statement.quantities().get(index - 1));
        }
        for (int i = index - 1; i >= 0 && i >= index - 4; i--) {
            Quantity other = statement.quantities().get(i);
            boolean counts = other.counts() && quantity.counts();
            boolean same = other.unit().equals(quantity.unit()) && other.unitClass() == quantity.unitClass();
            if (bracket >= 0 && other.from() < bracket && bracket - other.to() > 14) {
                return null;
            }
            boolean sibling = tokens.bracket(other.from()) == bracket;
            boolean near = sibling && quantity.noun() == quantity.to() || !sibling && bracket - other.to() < 5;
            if (bracket >= 0 && (same || near)
                    || compared && same && !(tokens.is(before - 1, "from") && clauseBetween(other, before))
                    || including && counts && !stopped(other, quantity)) {
                return other;
            }
        }
        return null;
    }

    /** Tell whether a clause with its own verb begins between the figures. */
    private boolean clauseBetween(Quantity other, int to) {
        boolean comma = false;
        for (int i = other.to(); i < to; i++) {
            comma |= tokens.is(i, ",");
            if (comma && tokens.bracket(i) < 0 && EnglishWords.verb(tokens.lower(i)) && !tokens.is(i, "compared")) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String phrase) {
        return String.join(" ", PhraseEnd.cut(List.of(phrase.split(" "))));
    }

    private String phrase(Quantity quantity, String noun) {
        String after = String.join(" ", clause.after(quantity));
        return after.isEmpty() ? noun : noun + " " + after;
    }

    /** Tell whether only commas and conjunctions part the figure from the one before it and its qualifier. */
    private boolean listed(Quantity previous, int to) {
        int words = 0;
        for (int i = previous.to(); i < to; i++) {
            if (tokens.is(i, ";")) {
                return false;
            }
            words += tokens.is(i, ",") || tokens.is(i, "and") ? 0 : 1;
        }
        return words < 8 && (tokens.is(to - 1, "and") || tokens.is(to - 1, ","));
    }

    private boolean stopped(Quantity model, Quantity quantity) {
        for (int i = model.to(); i < quantity.from(); i++) {
            if (tokens.is(i, ";")) {
                return true;
            }
        }
        return false;
    }

    /** Return the noun phrase that ends right before a bracket; empty where none does. */
    private String nounBefore(int bracket) {
        int from = bracket;
        while (from > 0 && tokens.word(from - 1) && !EnglishWords.endsNounPhrase(tokens.lower(from - 1))) {
            from--;
        }
        return tokens.words(from, bracket);
    }
}
