package org.countrydesk.extract.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** Percentage changes between two values of one sentence. */
final class PercentChanges {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int REACH = 40;
    private static final int APART = 80;
    private static final Pattern LINK = Pattern.compile("\\b(?:to|from|compared|against|versus|up|down|after|over)\\b");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Set<String> CHANGES = Set.of(
            ("increase increases increased increasing decrease decreases decreased decreasing decline declines declined declining"
                            + " drop drops dropped dropping fall falls fell fallen falling rise rises rose risen rising grow grew grown growth"
                            + " reduction reduced reduce gain gained jump jumped surge surged shrank shrunk shrink widened narrowed climbed"
                            + " change changed slump slumped expansion expanded contraction contracted lower higher up down more less fewer cut")
                    .split(" "));

    private PercentChanges() {}

    static List<Fact.Arithmetic> in(Stretch sentence) {
        List<Fact.Arithmetic> found = new ArrayList<>();
        for (Figure change : sentence.figures()) {
            if (change.fact().unitClass() == UnitClass.PERCENT && change.single() && isChange(sentence, change)) {
                Fact.Arithmetic checked = check(sentence, change);
                if (checked != null) {
                    found.add(checked);
                }
            }
        }
        return found;
    }

    private static boolean isChange(Stretch sentence, Figure figure) {
        return WORD.matcher(sentence.around(figure, REACH)).results().anyMatch(word -> CHANGES.contains(word.group()));
    }

    /** Check against two values of another unit; what does not agree counts only where the text links the only pair there is. */
    private static Fact.@Nullable Arithmetic check(Stretch sentence, Figure change) {
        List<Figure[]> pairs = new ArrayList<>();
        List<Figure> values = sentence.figures().stream()
                .filter(figure -> figure.single() && figure.fact().unitClass() != UnitClass.PERCENT
                        && figure.fact().unitClass() != UnitClass.DURATION && figure.fact().period() != null)
                .toList();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                Figure[] pair = inOrder(values.get(i), values.get(j));
                if (pair.length == 2) {
                    pairs.add(pair);
                }
            }
        }
        for (Figure[] pair : pairs) {
            Fact.Arithmetic checked = reckon(pair[0], pair[1], change);
            if (Boolean.TRUE.equals(checked.agrees()) || pairs.size() == 1 && linked(sentence, pair[0], pair[1], change)) {
                return checked;
            }
        }
        return null;
    }

    /** Tell two values that the text sets against each other, with the change beside them: only then it can be wrong. */
    private static boolean linked(Stretch sentence, Figure one, Figure other, Figure change) {
        Figure first = one.start() < other.start() ? one : other;
        Figure second = first == one ? other : one;
        String between = sentence.between(first, second);
        int gap = change.start() > second.start() ? change.start() - second.end() : first.start() - change.end();
        return between.length() <= APART && LINK.matcher(between).find() && gap >= 0 && gap <= APART;
    }

    /** Return the two as earlier and later; nothing where they are no two values of one thing at different times. */
    private static Figure[] inOrder(Figure one, Figure other) {
        Edtf first = one.fact().period();
        Edtf second = other.fact().period();
        if (!one.sameUnit(other) || first == null || second == null || first.contains(second) || second.contains(first)) {
            return new Figure[0];
        }
        Figure[] pair = first.compareTo(second) < 0 ? new Figure[] {one, other} : new Figure[] {other, one};
        return pair[0].value().signum() > 0 && pair[1].value().signum() >= 0 ? pair : new Figure[0];
    }

    private static Fact.Arithmetic reckon(Figure from, Figure to, Figure change) {
        BigDecimal computed = percent(from.value(), to.value());
        BigDecimal stated = change.value().abs();
        BigDecimal half = new BigDecimal("0.5").movePointLeft(Math.max(0, stated.scale()));
        BigDecimal one = percent(from.least(), to.most());
        BigDecimal other = percent(from.most(), to.least());
        BigDecimal least = one.min(other).min(computed);
        BigDecimal most = one.max(other).max(computed);
        return new Fact.Arithmetic(
                change.fact().place(),
                Fact.Arithmetic.Kind.PERCENT_CHANGE,
                List.of(from.number(), to.number(), change.number()),
                stated,
                computed.setScale(2, RoundingMode.HALF_UP),
                agrees(stated, least.subtract(half), most.add(half), change.fact().qualifier()));
    }

    private static boolean agrees(BigDecimal stated, BigDecimal least, BigDecimal most, @Nullable Qualifier qualifier) {
        if (qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST) {
            return most.compareTo(stated) >= 0;
        }
        if (qualifier == Qualifier.LESS_THAN || qualifier == Qualifier.AT_MOST) {
            return least.compareTo(stated) <= 0;
        }
        BigDecimal room = qualifier == null ? BigDecimal.ZERO : stated.movePointLeft(1);
        return stated.compareTo(least.subtract(room)) >= 0 && stated.compareTo(most.add(room)) <= 0;
    }

    private static BigDecimal percent(BigDecimal from, BigDecimal to) {
        return to.subtract(from).abs().multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
    }
}
