package org.countrydesk.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.countrydesk.fact.Fact;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares figures with hand-made answers. One is found when document, value, upper value and unit class agree and the
 * words overlap, one to one; unit, qualifier, period and measure are scored over the found ones.
 */
public final class StatisticScore {

    /** A figure with the file and the sentence it was read in. */
    record Read(String source, String sentence, Fact.Observation observation) {}

    /** An answer. */
    record Gold(
            String source,
            String sentence,
            String surface,
            BigDecimal value,
            @Nullable BigDecimal valueMax,
            String unitClass,
            String unit,
            @Nullable String qualifier,
            String measure,
            @Nullable String period) {}

    private record Pair(Gold gold, Read read) {}

    private static final Set<String> STOP_WORDS = Set.of(
            ("a an the of in on at to by for from with and or but as is are was were be been being has have had who"
                + " whom which that this these those their its his her than into over under between among against"
                + " during after before not it they them there where when while")
                    .split(" "));

    private final List<Gold> gold;
    private final List<Read> read;
    private final List<Pair> found = new ArrayList<>();
    private final List<Gold> missed = new ArrayList<>();
    private final List<Read> wrong;

    private StatisticScore(List<Gold> gold, List<Read> read) {
        this.gold = gold;
        this.read = read;
        this.wrong = new ArrayList<>(read);
        for (Gold answer : gold) {
            Read match = wrong.stream()
                    .filter(figure -> same(answer, figure))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                missed.add(answer);
            } else {
                wrong.remove(match);
                found.add(new Pair(answer, match));
            }
        }
    }

    static StatisticScore of(List<Gold> gold, List<Read> read) {
        return new StatisticScore(gold, read);
    }

    /** Read an answer from a line of JSON; the file's name stands in {@code source}. */
    static Gold gold(JsonNode node) {
        return new Gold(
                node.get("source").asString(),
                node.get("sentence").asString(),
                node.get("surface").asString(),
                new BigDecimal(node.get("value").asString()),
                node.get("value_max").isNull()
                        ? null
                        : new BigDecimal(node.get("value_max").asString()),
                node.get("unit_class").asString(),
                node.get("unit").asString(),
                node.get("qualifier").isNull() ? null : node.get("qualifier").asString(),
                node.get("measure").asString(),
                node.get("period").isNull() ? null : node.get("period").asString());
    }

    private static boolean same(Gold gold, Read read) {
        Fact.Observation figure = read.observation();
        return gold.source().equals(read.source())
                && equal(gold.value(), figure.value())
                && equal(gold.valueMax(), figure.valueMax())
                && gold.unitClass().equals(figure.unitClass().word())
                && overlap(gold, read);
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Tell whether the sentences overlap and one surface holds the number of the other. */
    private static boolean overlap(Gold gold, Read read) {
        String ours = plain(read.observation().surface());
        String theirs = plain(gold.surface());
        boolean words = ours.contains(theirs) || theirs.contains(ours) || theirs.startsWith(ours.split(" ")[0]);
        String sentence = plain(gold.sentence());
        String around = plain(read.sentence());
        return words && (sentence.contains(around) || around.contains(sentence));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    double precision() {
        return share(found.size(), read.size());
    }

    double recall() {
        return share(found.size(), gold.size());
    }

    double f1() {
        return share(2 * found.size(), read.size() + gold.size());
    }

    double unit() {
        return accuracy(StatisticScore::sameUnit);
    }

    double qualifier() {
        return accuracy(StatisticScore::sameQualifier);
    }

    double period() {
        return accuracy(StatisticScore::samePeriod);
    }

    double measure() {
        return accuracy(StatisticScore::sameMeasure);
    }

    private double accuracy(BiPredicate<Gold, Read> right) {
        return share(
                (int) found.stream()
                        .filter(pair -> right.test(pair.gold(), pair.read()))
                        .count(),
                found.size());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static boolean sameUnit(Gold gold, Read read) {
        return gold.unit().equals(read.observation().unit());
    }

    private static boolean sameQualifier(Gold gold, Read read) {
        var qualifier = read.observation().qualifier();
        return Objects.equals(gold.qualifier(), qualifier == null ? null : qualifier.word());
    }

    private static boolean samePeriod(Gold gold, Read read) {
        var period = read.observation().period();
        return Objects.equals(gold.period(), period == null ? null : period.toString());
    }

    private static boolean sameMeasure(Gold gold, Read read) {
        Set<String> wanted = content(gold.measure());
        Set<String> given = content(read.observation().measure());
        return 2 * wanted.stream().filter(given::contains).count() >= wanted.size();
    }

    /** Return the words that carry meaning, without their endings. */
    public static Set<String> content(String phrase) {
        Set<String> words = new HashSet<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !STOP_WORDS.contains(word)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    private static String stem(String word) {
        for (String end : new String[] {"ing", "ed", "es", "s", "e"}) {
            if (word.length() > end.length() + 2 && word.endsWith(end)) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }

    /** Print the scores with the number of records behind each. */
    String summary() {
        StringBuilder text = new StringBuilder();
        text.append("statistics: %d answers, %d read, %d found%n".formatted(gold.size(), read.size(), found.size()));
        text.append("  precision %.3f  recall %.3f  F1 %.3f%n".formatted(precision(), recall(), f1()));
        text.append("  of %d found: unit %.3f  qualifier %.3f  period %.3f  measure %.3f%n"
                .formatted(found.size(), unit(), qualifier(), period(), measure()));
        return text.toString();
    }

    /** Print the scores with the number of records behind each, and everything that is wrong. */
    String report() {
        StringBuilder text = new StringBuilder(summary());
        Map<String, Integer> counts = new TreeMap<>();
        gold.forEach(answer -> counts.merge(answer.source(), 1, Integer::sum));
        text.append("  answers by document: ").append(counts).append('\n');
        missed.forEach(answer -> text.append("  missed  %s: %s = %s %s | %s%n"
                .formatted(answer.source(), answer.surface(), answer.value(), answer.unit(), answer.sentence())));
        wrong.forEach(figure -> text.append("  false   %s: %s = %s %s | %s%n"
                .formatted(
                        figure.source(),
                        figure.observation().surface(),
                        figure.observation().value(),
                        figure.observation().unit(),
                        figure.sentence())));
        for (Pair pair : found) {
            Fact.Observation figure = pair.read().observation();
            differ(
                    text,
                    sameUnit(pair.gold(), pair.read()),
                    "unit",
                    pair.gold(),
                    pair.gold().unit(),
                    figure.unit());
            differ(
                    text,
                    sameQualifier(pair.gold(), pair.read()),
                    "qualifier",
                    pair.gold(),
                    pair.gold().qualifier(),
                    figure.qualifier());
            differ(
                    text,
                    samePeriod(pair.gold(), pair.read()),
                    "period",
                    pair.gold(),
                    pair.gold().period(),
                    figure.period());
            differ(
                    text,
                    sameMeasure(pair.gold(), pair.read()),
                    "measure",
                    pair.gold(),
                    pair.gold().measure(),
                    figure.measure());
        }
        return text.toString();
    }

    private static void differ(
            StringBuilder text, boolean same, String what, Gold gold, @Nullable Object wanted, @Nullable Object given) {
        if (!same) {
            text.append("  %s of %s: wanted '%s', read '%s' | %s%n"
                    .formatted(what, gold.surface(), wanted, given, gold.sentence()));
        }
    }
}
