package org.countrydesk.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** Makes observations of a passage's quantities: measure, qualifier, period and attribution. */
final class Observations {

    private static final Set<String> COMPARING = Set.of("compared", "from", "to", "than", "against", "versus", "including");

    private final PassageText passage;
    private final PassageNumbers numbers;
    private final Tokens tokens;
    private final Map<Quantity, String> measures = new HashMap<>();

    Observations(PassageText passage, PassageNumbers numbers) {
        this.passage = passage;
        this.numbers = numbers;
        this.tokens = numbers.tokens();
    }

    List<Fact.Observation> all() {
        List<Fact.Observation> observations = new ArrayList<>();
        PeriodFinder periods = new PeriodFinder();
        int quantity = 0;
        int date = 0;
        for (int s = 0; s < passage.sentences().size(); s++) {
            boolean last = s == passage.sentences().size() - 1;
            int from = s == 0 ? 0 : tokens.indexAt(passage.sentences().get(s).start());
            int to = last ? tokens.size() : tokens.indexAt(passage.sentences().get(s + 1).start());
            List<Quantity> within = new ArrayList<>();
            while (quantity < numbers.quantities().size() && numbers.quantities().get(quantity).from() < to) {
                within.add(numbers.quantities().get(quantity++));
            }
            List<Statement.Dated> dated = new ArrayList<>();
            while (date < numbers.dated().size() && numbers.dated().get(date).from() < to) {
                dated.add(numbers.dated().get(date++));
            }
            Statement statement = new Statement(tokens, from, to, within, dated);
            for (Quantity each : within) {
                observations.add(observation(statement, each, periods.find(statement, each)));
            }
            periods.passed(statement);
        }
        return observations;
    }

    private Fact.Observation observation(Statement statement, Quantity quantity, Optional<PeriodFinder.Found> period) {
        Optional<QualifierFinder.Found> qualifier = QualifierFinder.find(tokens, quantity, statement.from());
        String measure = measure(statement, quantity, qualifier.map(QualifierFinder.Found::from).orElse(quantity.from()));
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
                qualifier.<@Nullable Qualifier>map(QualifierFinder.Found::qualifier).orElse(null),
                measure,
                period.<org.countrydesk.edtf.@Nullable Edtf>map(PeriodFinder.Found::period).orElse(null),
                period.<@Nullable Boolean>map(PeriodFinder.Found::explicit).orElse(null),
                AttributionFinder.find(statement, quantity).<@Nullable String>map(name -> name).orElse(null));
    }

    private String measure(Statement statement, Quantity quantity, int from) {
        int index = statement.quantities().indexOf(quantity);
        Quantity model = index > 0 ? statement.quantities().get(index - 1) : null;
        int bracket = tokens.bracket(quantity.from());
        int before = QualifierFinder.start(tokens, from);
        if (model != null) {
            String known = measures.getOrDefault(model, "");
            boolean sameUnit = model.unit().equals(quantity.unit());
            boolean follows = bracket >= 0 || tokens.in(before - 1, COMPARING) || tokens.is(before - 2, "compared");
            if (bracket >= 0 && tokens.bracket(model.from()) < bracket && quantity.unitClass() == UnitClass.MONEY && model.unitClass() == UnitClass.MONEY) {
                return known + ", converted";
            }
            if (follows && sameUnit && !tokens.is(before - 1, "including")) {
                return known;
            }
            if (follows && quantity.counts() && model.counts() || among(statement, model, quantity)) {
                String noun = tokens.words(quantity.noun(), quantity.to());
                return (MeasurePhrase.of(statement, quantity, quantity.from()).startsWith(noun) ? noun : noun) + " among " + known;
            }
        }
        return MeasurePhrase.of(statement, quantity, before);
    }

    private boolean among(Statement statement, Quantity model, Quantity quantity) {
        for (int i = model.to(); i < quantity.from(); i++) {
            if (tokens.is(i, ";")) {
                return false;
            }
        }
        return model.counts() && quantity.counts() && tokens.is(quantity.from() - 1, "including");
    }
}
