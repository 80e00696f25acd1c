package org.countrydesk.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Sentence;
import org.countrydesk.fact.Place;
import org.countrydesk.markup.Passage;

/** The date expressions of one passage, in order; some still lack their year. */
record DatePassage(PassageText text, DateTokens tokens, List<DateExpression> dates) {

    /** As long as {@code Throughout }. */
    private static final int LONGEST_OPENING = 11;

    /** Cut a passage into tokens; a row of nothing but figures has none, for its years only name what is counted. */
    static DateTokens tokens(PassageText text) {
        return new DateTokens(figures(text) ? List.of() : DateToken.of(text.text()));
    }

    static DatePassage of(PassageText text, DateTokens tokens, DateNumerals.Order order) {
        var ranges = new DateRanges(tokens, order);
        var years = new DateYears(tokens);
        var months = new DateMonths(tokens);
        List<DateExpression> dates = new ArrayList<>();
        int i = 0;
        int last = -1;
        while (i < tokens.size()) {
            int before = last;
            var date = ranges.at(i).flatMap(found -> readings(found, tokens)
                    .filter(some -> !some.bareYear() || years.accept(some, before))
                    .filter(some -> some.hasYear() || months.accept(some, before))
                    .findFirst());
            if (date.isPresent()) {
                dates.add(date.get());
                last = Math.max(i + 1, date.get().to());
                i = last;
            } else {
                i++;
            }
        }
        return new DatePassage(text, tokens, List.copyOf(dates));
    }

    /** Return a stretch, then its first date alone: {@code in 1990 to 2000 tons}. A dash is not taken apart. */
    private static Stream<DateExpression> readings(DateExpression found, DateTokens tokens) {
        boolean apart = found.end() != null && tokens.kind(found.start().to(), DateToken.Kind.WORD);
        return apart ? Stream.of(found, found.first()) : Stream.of(found);
    }

    private static boolean figures(PassageText text) {
        return text.passage().kind() == Passage.Kind.ROW && text.text().chars().noneMatch(Character::isLetter);
    }

    Place place(DateExpression date) {
        return text.place(tokens.get(date.from()).start(), tokens.get(date.to() - 1).end());
    }

    /** Tell whether it is a month, or a year that opens its sentence and so frames what follows. */
    boolean frames(DateExpression date) {
        boolean opens = tokens.get(date.from()).start() - sentence(date).start() <= LONGEST_OPENING;
        return date.tellsYear() && (!date.bareYear() || opens);
    }

    /** Tell whether it is the year of a figure that another one is compared with: {@code from 171 in 2020}, {@code (17 in 2020)}. */
    boolean compared(DateExpression date) {
        int before = date.from() - 1;
        boolean of = tokens.is(before, "in") && tokens.kind(before - 1, DateToken.Kind.NUMBER);
        return of && (tokens.is(before - 2, "from") || tokens.is(before - 2, "with") || tokens.is(before - 2, "and") || tokens.mark(before - 2, "("))
                || tokens.mark(before, "(");
    }

    boolean sameSentence(DateExpression one, DateExpression other) {
        return sentence(one).equals(sentence(other));
    }

    private Sentence sentence(DateExpression date) {
        return text.sentenceAt(tokens.get(date.from()).start());
    }
}
