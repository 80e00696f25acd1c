package org.countrydesk.extract.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.UnitClass;

/**
 * Numbers that are parts of one before them and add up to it. Parts that do not add up are no finding: a text need not list
 * all of them, and one thing may be counted in two.
 */
final class SumsOfParts {

    /** What tells that parts follow. */
    private static final Pattern CUE = Pattern.compile(
            "[:;(—–]|\\b(?:of (?:which|whom|these|those|them)|including|comprising|consisting of|made up of|divided into|among them)\\b");

    private static final Set<UnitClass> ADDED = Set.of(UnitClass.COUNT, UnitClass.MONEY, UnitClass.AREA, UnitClass.MASS);
    private static final int MOST_PARTS = 12;

    private SumsOfParts() {}

    /** Find sums among the figures of a passage. */
    static List<Fact.Arithmetic> in(Stretch passage) {
        List<Fact.Arithmetic> found = new ArrayList<>();
        List<Figure> figures = passage.figures();
        for (int whole = 0; whole + 2 < figures.size(); whole++) {
            int from = whole + 1;
            while (from < figures.size()) {
                int end = endOfParts(passage, whole, from);
                if (end < 0) {
                    break;
                }
                found.add(sum(figures.get(whole), figures.subList(from, end)));
                from = end;
            }
        }
        return found;
    }

    /** Return the end of the run of parts that starts at an index and adds up to the whole; below 0 where there is none. */
    private static int endOfParts(Stretch passage, int whole, int from) {
        List<Figure> figures = passage.figures();
        Figure all = figures.get(whole);
        if (!isAdded(all) || all.value().compareTo(BigDecimal.TWO) < 0 || !near(all, figures.get(from))
                || !CUE.matcher(passage.between(figures.get(from - 1), figures.get(from))).find()) {
            return -1;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = from; i < Math.min(figures.size(), from + MOST_PARTS); i++) {
            Figure part = figures.get(i);
            if (!isPart(all, part)) {
                return -1;
            }
            sum = sum.add(part.value());
            int size = sum.compareTo(all.value());
            if (size == 0) {
                return i > from ? i + 1 : -1;
            }
            if (size > 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isAdded(Figure figure) {
        return figure.single() && ADDED.contains(figure.fact().unitClass()) && figure.fact().qualifier() == null;
    }

    private static boolean isPart(Figure whole, Figure part) {
        boolean comparable = whole.fact().unitClass() == UnitClass.COUNT
                ? part.fact().unitClass() == UnitClass.COUNT
                : whole.sameUnit(part);
        return isAdded(part) && comparable && part.value().signum() > 0
                && Objects.equals(whole.fact().period(), part.fact().period());
    }

    /** Tell whether the first part stands in the sentence of the whole or in the next. */
    private static boolean near(Figure whole, Figure part) {
        return part.fact().place().sentenceStart() <= whole.fact().place().sentenceEnd() + 2;
    }

    private static Fact.Arithmetic sum(Figure whole, List<Figure> parts) {
        return new Fact.Arithmetic(
                whole.fact().place(),
                Fact.Arithmetic.Kind.SUM_OF_PARTS,
                Stream.concat(Stream.of(whole), parts.stream()).map(Figure::number).toList(),
                whole.value(),
                parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                true);
    }
}
