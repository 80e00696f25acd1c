package org.countrydesk.extract.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.fact.Fact;

/** Does the arithmetic of a document again: percentage changes, sums of parts, implied exchange rates. */
public final class ArithmeticChecker {

    /**
     * Check what the figures of a document allow to check.
     *
     * @param observations in the order of reading
     * @return in the order of reading
     */
    public List<Fact.Arithmetic> check(List<PassageText> passages, List<Fact.Observation> observations) {
        Map<Integer, List<Figure>> byPassage = new TreeMap<>();
        for (int i = 0; i < observations.size(); i++) {
            Fact.Observation fact = observations.get(i);
            byPassage.computeIfAbsent(fact.place().passage(), number -> new ArrayList<>()).add(new Figure(i + 1, fact));
        }
        List<Fact.Arithmetic> found = new ArrayList<>();
        ExchangeRates rates = new ExchangeRates();
        for (PassageText passage : passages) {
            List<Figure> figures = byPassage.getOrDefault(passage.passage().number(), List.of());
            if (figures.size() > 1) {
                found.addAll(SumsOfParts.in(new Stretch(passage, figures)));
                for (List<Figure> ofSentence : sentences(figures)) {
                    Stretch sentence = new Stretch(passage, ofSentence);
                    found.addAll(PercentChanges.in(sentence));
                    rates.add(sentence);
                }
            }
        }
        found.addAll(rates.compared());
        found.sort(Comparator.comparingInt((Fact.Arithmetic each) -> each.place().passage())
                .thenComparingInt(each -> each.place().start())
                .thenComparing(Fact.Arithmetic::kind));
        return found;
    }

    /** Group by sentence; more figures than a person puts in one are a list, and are passed over. */
    private static List<List<Figure>> sentences(List<Figure> figures) {
        Map<Integer, List<Figure>> sentences = new TreeMap<>();
        figures.forEach(figure -> sentences
                .computeIfAbsent(figure.fact().place().sentenceStart(), start -> new ArrayList<>())
                .add(figure));
        return sentences.values().stream()
                .filter(each -> each.size() > 1 && each.size() <= MOST_FIGURES)
                .toList();
    }

    private static final int MOST_FIGURES = 40;
}
