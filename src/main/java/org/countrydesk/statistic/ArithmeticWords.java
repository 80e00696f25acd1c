package org.countrydesk.statistic;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.countrydesk.fact.Fact;
import org.jspecify.annotations.Nullable;

/** Arithmetic as a reader says it. */
final class ArithmeticWords {

    private ArithmeticWords() {}

    /**
     * Tell what was reckoned.
     *
     * @param of the figures, in the order of {@link Fact.Arithmetic#figures()}
     */
    static String of(Fact.Arithmetic.Kind kind, List<StatisticRow> of, BigDecimal computed) {
        return switch (kind) {
            case PERCENT_CHANGE -> "From " + dated(of.get(0)) + " to " + dated(of.get(1)) + " is a change of " + FigureWords.digits(computed)
                    + " %; the text says " + words(of.get(2)) + ".";
            case SUM_OF_PARTS -> of.stream().skip(1).map(ArithmeticWords::words).collect(Collectors.joining(" + ")) + " = "
                    + FigureWords.digits(computed) + "; the text says " + words(of.get(0)) + ".";
            case EXCHANGE_RATE -> words(of.get(0)) + " for " + words(of.get(1)) + " is a rate of " + FigureWords.digits(computed) + " "
                    + of.get(0).unit() + " to 1 " + of.get(1).unit() + ".";
        };
    }

    static String verdict(Fact.Arithmetic.Kind kind, @Nullable Boolean agrees) {
        if (agrees == null) {
            return "";
        }
        if (kind == Fact.Arithmetic.Kind.EXCHANGE_RATE) {
            return agrees ? "The document’s other conversions of that time say the same." : "The document’s other conversions of that time differ.";
        }
        return agrees ? "It agrees." : "It does not follow.";
    }

    private static String dated(StatisticRow row) {
        return words(row) + (row.period() == null ? "" : " (" + FigureLine.periodWords(row.period()) + ")");
    }

    private static String words(StatisticRow row) {
        return FigureWords.of(row.value(), row.valueMax(), row.unit(), row.qualifier());
    }
}
