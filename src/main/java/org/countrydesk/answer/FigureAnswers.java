package org.countrydesk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countrydesk.answer.word.Content;
import org.countrydesk.answer.word.Places;
import org.countrydesk.answer.word.Question;
import org.countrydesk.answer.word.Stems;
import org.countrydesk.answer.word.Words;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.search.Answer.Source;
import org.countrydesk.search.Answer.Statement;
import org.countrydesk.search.Answer;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.statistic.FigureWords;
import org.countrydesk.web.PassageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * One figure: {@code how many mines were cleared in 2004}, {@code cocoa tonnes 1999}. It is given only where the measure or its
 * surroundings have every word of the question, the period is the one asked for and stated with the figure, and no other figure
 * fits as well with another value.
 */
@Component
@Order(4)
class FigureAnswers implements AnswerKind {

    private static final int MOST_SOURCES = 4;

    /** Without a question in form, one in so many words of the measure must be said. */
    private static final int LEAST_PART = 3;

    private static final Pattern FISCAL = Pattern.compile("(?i)\\b(?:FY|fiscal year)\\b");

    private final Candidates candidates;
    private final AnswerRows store;

    FigureAnswers(Candidates candidates, AnswerRows store) {
        this.candidates = candidates;
        this.store = store;
    }

    /** Where the words of the question stand: the nearer to the figure, the better it fits. */
    private enum Fit {
        MEASURE,
        AROUND,
        SENTENCE
    }

    /**
     * A figure that the words may mean.
     *
     * @param close whether they say so much of what is measured that the figure may be given
     */
    private record Candidate(AnswerRows.Figure figure, Fit fit, boolean close) {}

    @Override
    public Optional<Answer> find(Question question, Editions.Live edition) {
        Edtf when = question.when();
        FigureQuestion asked = when == null ? null : FigureQuestion.read(question);
        if (when == null || asked == null) {
            return Optional.empty();
        }
        List<Candidate> meant = new ArrayList<>();
        for (AnswerRows.Figure figure : found(asked, when, edition)) {
            Candidate candidate = of(figure, asked, when);
            if (candidate != null) {
                meant.add(candidate);
            }
        }
        List<Candidate> near = meant.stream().filter(candidate -> candidate.fit() != Fit.SENTENCE).toList();
        List<Candidate> best = near.isEmpty() ? alone(meant, edition) : near;
        boolean one = best.stream().map(candidate -> value(candidate.figure())).distinct().count() == 1;
        List<AnswerRows.Figure> stated = best.stream()
                .filter(candidate -> candidate.close() && candidate.figure().explicit() && placed(candidate.figure(), asked, edition))
                .map(Candidate::figure)
                .toList();
        return one && !stated.isEmpty() ? Optional.of(answer(stated)) : Optional.empty();
    }

    /** On a desk of several countries the question must name that of the document. */
    private static boolean placed(AnswerRows.Figure figure, FigureQuestion asked, Editions.Live edition) {
        return !edition.subject().isEmpty() || Places.shared(asked.asked(), Words.of(figure.title()));
    }

    private List<AnswerRows.Figure> found(FigureQuestion asked, Edtf when, Editions.Live edition) {
        List<SearchHit> hits = candidates.find(EntryType.STATISTIC, asked.content().query(), when);
        Set<String> ids = new LinkedHashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (SearchHit hit : hits) {
            int cut = hit.url().lastIndexOf("-f");
            if (hit.type() == EntryType.STATISTIC && cut > 0 && hit.url().substring(cut + 2).matches("\\d{1,7}")) {
                numbers.add(Integer.valueOf(hit.url().substring(cut + 2)));
                ids.add(hit.url());
            }
        }
        Set<String> documents = hits.stream().map(hit -> hit.place().document()).collect(Collectors.toSet());
        return store.figures(documents, numbers, edition.number()).stream().filter(figure -> ids.contains(path(figure))).toList();
    }

    private static @Nullable Candidate of(AnswerRows.Figure figure, FigureQuestion asked, Edtf when) {
        String period = figure.period();
        List<String> unit = Words.of(figure.unit() + " " + FigureWords.unit(figure.unit()));
        if (period == null || supposed(figure) || !same(Edtf.of(period), when, figure.sentence()) || !asked.asksFor(figure, unit)) {
            return null;
        }
        List<String> measure = Words.of(figure.measure());
        Set<String> own = Stems.all(measure);
        own.addAll(Stems.all(unit));
        Set<String> opening = Stems.all(FigureQuestion.opening(measure));
        opening.addAll(Stems.all(unit));
        long inMeasure = asked.content().in(own);
        Set<String> stated = Stems.all(Content.of(measure).words());
        boolean whole = asked.content().stems().containsAll(stated);
        boolean close = whole || inMeasure >= 2 && (asked.form() != FigureQuestion.Form.SHORT || inMeasure * LEAST_PART >= stated.size());
        if (asked.content().in(opening) == 0 || Content.turned(asked.asked(), measure)) {
            return null;
        }
        if (asked.content().allIn(own)) {
            return new Candidate(figure, Fit.MEASURE, close);
        }
        Set<String> around = new HashSet<>(own);
        around.addAll(Stems.all(Words.of(figure.title() + " . " + figure.heading())));
        if (asked.content().allIn(around)) {
            return new Candidate(figure, Fit.AROUND, close);
        }
        List<String> sentence = Words.of(figure.sentence());
        around.addAll(Stems.all(sentence));
        boolean fits = asked.content().allIn(around) && !Content.negated(sentence) && !Content.turned(asked.asked(), sentence);
        return fits ? new Candidate(figure, Fit.SENTENCE, close) : null;
    }

    /** Tell whether the sentence asks, or up to the figure tells what may be. */
    private static boolean supposed(AnswerRows.Figure figure) {
        int end = figure.sentence().indexOf(figure.surface());
        return figure.sentence().strip().endsWith("?") || Content.supposed(figure.sentence().substring(0, Math.max(end, 0)));
    }

    /** A figure of a fiscal year is kept under the year's number; asked for as such, its sentence must say so. */
    private static boolean same(Edtf period, Edtf when, String sentence) {
        if (period.qualified()) {
            return false;
        }
        boolean fiscal = when.precision() == Edtf.Precision.INTERVAL && when.earliest().getMonthValue() == 10 && when.latest().getMonthValue() == 9;
        return period.earliest().equals(when.earliest()) && period.latest().equals(when.latest())
                || fiscal && period.equals(Edtf.year(when.latest().getYear())) && FISCAL.matcher(sentence).find();
    }

    /** Leave the figures whose sentence has no other: words of a sentence with several may belong to any of them. */
    private List<Candidate> alone(List<Candidate> meant, Editions.Live edition) {
        if (meant.size() > MOST_SOURCES) {
            return List.of();
        }
        boolean crowded = meant.stream()
                .map(Candidate::figure)
                .anyMatch(figure -> store.inPassage(figure.document(), figure.passage(), edition.number()).stream()
                                .filter(other -> other.sentence().equals(figure.sentence()))
                                .count()
                        > 1);
        return crowded ? List.of() : meant;
    }

    private static Object value(AnswerRows.Figure figure) {
        record Value(Object value, @Nullable Object max, String unit, @Nullable Qualifier qualifier) {}
        return new Value(figure.value().stripTrailingZeros(), FigureWords.plain(figure.max()), figure.unit(), figure.qualifier());
    }

    private static Answer answer(List<AnswerRows.Figure> figures) {
        AnswerRows.Figure first = figures.getFirst();
        Qualifier qualifier = first.qualifier();
        String value = FigureWords.of(first.value(), first.max(), first.unit(), qualifier == null ? null : qualifier.word());
        String period = first.period() == null ? "" : ", " + Edtf.of(first.period()).words();
        String measure = first.measure().isEmpty() ? value : Character.toUpperCase(first.measure().charAt(0)) + first.measure().substring(1);
        long documents = figures.stream().map(AnswerRows.Figure::document).distinct().count();
        Statement statement = new Statement(
                measure + period + ": " + value + ".",
                documents > 1 ? documents + " documents give the same value." : "Stated in " + first.title() + ".",
                path(first),
                "This figure and what belongs to it");
        List<Source> sources = figures.stream()
                .limit(MOST_SOURCES)
                .map(figure -> new Source(figure.sentence(), figure.surface(), figure.title(), PassageAddress.of(figure.document(), figure.passage())))
                .distinct()
                .toList();
        return new Answer("figure", List.of(statement), sources);
    }

    private static String path(AnswerRows.Figure figure) {
        return "/statistics/" + figure.document() + "-f" + figure.number();
    }
}
