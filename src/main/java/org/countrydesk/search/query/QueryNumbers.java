package org.countrydesk.search.query;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.search.query.QueryPieces.Piece;
import org.countrydesk.search.word.WordForms;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in a query, with scale and unit: {@code 42,000}, {@code 200 000}, {@code $13.4 million}, {@code 13.4m}, {@code 30%},
 * {@code 1700 ha}. A number like a year that has none of these stays a word.
 */
final class QueryNumbers {

    /** A sign or code of a currency, digits, and what is written to them. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\p{L}{0,3}\\p{Sc}?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)(%|\\p{L}{0,3})");

    private static final Pattern FIRST_GROUP = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final Map<String, String> SCALES = Map.of(
            "k", "thousand", "m", "million", "mn", "million", "bn", "billion", "b", "billion", "tn", "trillion");
    private static final Map<String, BigDecimal> FACTORS = Map.of(
            "thousand", new BigDecimal("1e3"), "million", new BigDecimal("1e6"), "billion", new BigDecimal("1e9"), "trillion", new BigDecimal("1e12"));

    /** Said behind a number where a text may have a sign instead. */
    private static final Set<String> MONEY = Set.of("dollar", "dollars");

    private static final String PERCENT = "percent";

    /** A unit of longer words is written out: hits should have it. */
    private static final int LONGEST_SIGN = 3;

    private static final int MOST_WORDS = 3;
    private static final Unit NONE = new Unit("", 0);

    private final List<Piece> pieces;
    private final List<String> words;

    QueryNumbers(List<Piece> pieces) {
        this.pieces = pieces;
        this.words = Run.words(pieces);
    }

    /** A unit, and how many pieces it takes up that hits need not have. */
    private record Unit(String name, int pieces) {}

    /** Read the number that begins at a piece; null when none does. */
    @Nullable Run at(int start, WordForms forms) {
        Matcher number = NUMBER.matcher(words.get(start));
        if (!number.matches() || pieces.get(start).text().endsWith("*")) {
            return null;
        }
        int end = endOfGroups(start);
        boolean grouped = end > start + 1 || number.group(2).indexOf(',') > 0;
        String digits = end > start + 1 ? String.join(" ", words.subList(start, end)) : number.group(2).replace(",", "");
        String glued = number.group(3);
        String scale = SCALES.getOrDefault(glued, glued.isEmpty() && FACTORS.containsKey(word(start, end)) ? word(start, end) : "");
        end += !scale.isEmpty() && glued.isEmpty() ? 1 : 0;
        boolean plain = number.group(1).isEmpty() && glued.isEmpty();
        Unit unit = plain ? behind(start, end) : unit(number.group(1) + (scale.isEmpty() ? glued : ""), 0);
        boolean unread = unit.name().isEmpty() && !plain && (scale.isEmpty() || !number.group(1).isEmpty());
        boolean year = !grouped && scale.isEmpty() && YEAR.matcher(digits).matches() && plain && unit.pieces() == 0;
        if (unread || year) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits.replace(" ", "")).multiply(FACTORS.getOrDefault(scale, BigDecimal.ONE));
        String written = scale.isEmpty() ? digits : digits + " " + scale;
        return new Run(start, end + unit.pieces(), new Clause.Amount(value.stripTrailingZeros().toPlainString(), forms.read(written), unit.name()));
    }

    /** Two numbers beside each other are one, {@code 200 000}, where it is round or has three groups: it errs towards two. */
    private int endOfGroups(int start) {
        int end = start + 1;
        while (FIRST_GROUP.matcher(words.get(start)).matches() && GROUP.matcher(word(start, end)).matches()) {
            end++;
        }
        return end > start + 2 || end == start + 2 && words.get(end - 1).endsWith("0") ? end : start + 1;
    }

    /** Return the piece at a place as a word, where it goes with what stands before it; else nothing. */
    private String word(int start, int at) {
        boolean there = at < pieces.size() && !pieces.get(at).excluded() && !pieces.get(start).excluded();
        return there ? words.get(at) : "";
    }

    /** Read the unit behind a number, which stands apart from it; of no single letter. */
    private Unit behind(int start, int at) {
        StringBuilder phrase = new StringBuilder();
        for (int length = 1; length <= MOST_WORDS; length++) {
            phrase.append(length == 1 ? "" : " ").append(word(start, at + length - 1));
            Unit unit = unit(phrase.toString(), length);
            if (!unit.name().isEmpty()) {
                return unit;
            }
        }
        return NONE;
    }

    private static Unit unit(String phrase, int length) {
        String name = Units.named(phrase);
        boolean sign = name.equals(PERCENT)
                || MONEY.contains(phrase)
                || Arrays.stream(phrase.split(" ")).allMatch(word -> word.length() <= LONGEST_SIGN);
        return new Unit(name, sign && !name.isEmpty() ? length : 0);
    }
}
