package org.countrydesk.extract.date;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.date.DatePoint.Known;
import org.countrydesk.extract.date.DateToken.Kind;

/** Reads quarters, halves and first months of a year: {@code Q3 2014}, {@code the first nine months of 2018}. */
final class DateParts {

    /** The first and the last month, as {@code 103}. */
    private static final Map<String, Integer> SHORT =
            Map.of("q1", 103, "q2", 406, "q3", 709, "q4", 1012, "h1", 106, "h2", 712);
    private static final Map<String, Integer> MONTHS = Map.of(
            "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten", 10, "eleven", 11);
    private static final Set<String> LAST = Set.of("last", "final", "latter");
    private static final Set<String> HALVES = Set.of("half", "third");

    private final DateTokens tokens;
    private final DateHundreds hundreds;

    DateParts(DateTokens tokens) {
        this.tokens = tokens;
        this.hundreds = new DateHundreds(tokens);
    }

    /** Return the words, beside ordinals, that a part of a year can start with. */
    static Set<String> starts() {
        Set<String> words = new HashSet<>(SHORT.keySet());
        words.addAll(LAST);
        return words;
    }

    Optional<DateExpression> at(int i) {
        if (tokens.kind(i, Kind.WORD) && SHORT.containsKey(tokens.get(i).word())) {
            return figures(i);
        }
        int ordinal = tokens.ordinal(i);
        boolean last = tokens.is(i, LAST);
        if (ordinal == 0 && !last || ordinal > 4) {
            return Optional.empty();
        }
        int number = last ? 4 : ordinal;
        if (tokens.is(i + 1, "quarter") || tokens.is(i + 1, "quarters")) {
            return year(i, i + 2, number * 3 - 2, number * 3);
        }
        if (tokens.is(i + 1, "half") && (last || number <= 2)) {
            boolean second = last || number == 2;
            return year(i, i + 2, second ? 7 : 1, second ? 12 : 6).or(() -> ofHundred(i, i + 2));
        }
        if (tokens.is(i + 1, HALVES)) {
            return ofHundred(i, i + 2);
        }
        int months = months(i + 1);
        boolean stretch = months > 0 && tokens.is(i + 2, "months") && tokens.is(i + 3, "of");
        return stretch && (last || number == 1)
                ? year(i, i + 3, last ? 13 - months : 1, last ? 12 : months)
                : Optional.empty();
    }

    /** Read {@code Q3 2014}, {@code Q1–Q3 2014}, {@code Q3 of 2014}. */
    private Optional<DateExpression> figures(int i) {
        int first = SHORT.getOrDefault(tokens.get(i).word(), 0);
        boolean more = tokens.kind(i + 1, Kind.DASH) && tokens.kind(i + 2, Kind.WORD);
        int second = more ? SHORT.getOrDefault(tokens.get(i + 2).word(), 0) : 0;
        return second > first ? year(i, i + 3, first / 100, second % 100) : year(i, i + 1, first / 100, first % 100);
    }

    private Optional<DateExpression> year(int from, int at, int first, int last) {
        int y = tokens.is(at, "of") || tokens.is(at, "in") || tokens.mark(at, ",") ? at + 1 : at;
        boolean goesOn = tokens.kind(y + 1, Kind.DASH)
                && (tokens.get(y + 1).word().equals("—") ? tokens.year(y + 2) : tokens.kind(y + 2, Kind.NUMBER) || tokens.joined(y, 3));
        return tokens.year(y) && !goesOn
                ? Optional.of(new DateExpression(
                        DatePoint.of(from, at, tokens.number(y), first, 0),
                        DatePoint.of(at, y + 1, tokens.number(y), last, 0)))
                : Optional.empty();
    }

    /** Half of a decade or century is about that decade or century. */
    private Optional<DateExpression> ofHundred(int from, int at) {
        boolean of = tokens.is(at, "of") && tokens.is(at + 1, "the");
        return (of ? hundreds.at(at + 2) : Optional.<DatePoint>empty())
                .filter(point -> point.known() == Known.DECADE || point.known() == Known.CENTURY)
                .map(point -> DateExpression.of(point.within(from, point.to()).about()));
    }

    private int months(int i) {
        if (tokens.kind(i, Kind.WORD)) {
            return MONTHS.getOrDefault(tokens.get(i).word(), 0);
        }
        return tokens.suffix(i, "") && tokens.number(i) <= 11 ? tokens.number(i) : 0;
    }
}
