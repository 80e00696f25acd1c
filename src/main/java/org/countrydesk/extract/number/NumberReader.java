package org.countrydesk.extract.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;

/** Reads a number in digits, in words, or both: {@code 1,700}, {@code 110.25 million}, {@code two hundred and forty}. */
public final class NumberReader {

    /**
     * A number, from one token up to another.
     *
     * @param digits whether it starts with digits
     * @param scaled whether a scale word stands in it
     */
    record Numeral(int from, int to, BigDecimal value, boolean digits, boolean scaled) {

        /** Return the number with an abbreviated scale behind it. */
        Numeral times(BigDecimal factor, int end) {
            return new Numeral(from, end, tidy(value.multiply(factor)), digits, true);
        }
    }

    /** Longest run of digits that is taken for a quantity. */
    private static final int LONGEST = 18;

    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1000),
            "lakh", BigDecimal.valueOf(100_000),
            "million", BigDecimal.valueOf(1_000_000),
            "crore", BigDecimal.valueOf(10_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L),
            "dozen", BigDecimal.valueOf(12));
    private static final Set<String> VAGUE =
            EnglishWords.set("hundreds thousands lakhs millions crores billions trillions dozens tens");
    private static final Set<String> LOOSE = EnglishWords.set("odd some plus something ish");
    private static final Map<String, Integer> FRACTIONS =
            Map.of("half", 2, "third", 3, "thirds", 3, "quarter", 4, "quarters", 4, "fifth", 5, "fifths", 5);

    private static final Map<String, BigDecimal> FRACTION_SIGNS =
            Map.of("½", new BigDecimal("0.5"), "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));

    static {
        String[] small = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                        + " fifteen sixteen seventeen eighteen nineteen")
                .split(" ");
        String[] ordinals = ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
                        + " twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
                .split(" ");
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < small.length; i++) {
            SMALL.put(small[i], i);
            ORDINALS.put(ordinals[i], i);
        }
        for (int i = 0; i < tens.length; i++) {
            SMALL.put(tens[i], 20 + 10 * i);
            ORDINALS.put(tens[i].replaceAll("y$", "ieth"), 20 + 10 * i);
        }
        ORDINALS.put("hundredth", 100);
        ORDINALS.remove("zeroth");
    }

    private NumberReader() {}

    public static boolean numberWord(String lower) {
        return SMALL.containsKey(lower) || SCALES.containsKey(lower) || VAGUE.contains(lower);
    }

    static boolean vague(String lower) {
        return VAGUE.contains(lower);
    }

    /** Return what the ordinal word counts to, or 0. */
    public static int ordinal(String lower) {
        return ORDINALS.getOrDefault(lower, 0);
    }

    public static boolean scale(String lower) {
        return SCALES.containsKey(lower);
    }

    /** Return the factor of a scale word, or 1. */
    static BigDecimal factor(String lower) {
        return SCALES.getOrDefault(lower, BigDecimal.ONE);
    }

    /** Return the denominator that a fraction's second word names, or 0. */
    static int denominator(String lower) {
        return FRACTIONS.getOrDefault(lower, 0);
    }

    /** Read the number that starts at the token; empty when none starts there or it is too long to be a quantity. */
    static Optional<Numeral> read(Tokens tokens, int at) {
        if (tokens.dated(at)) {
            return Optional.empty();
        }
        if (tokens.number(at)) {
            return digits(tokens, at).flatMap(numeral -> suffixed(tokens, numeral));
        }
        String word = tokens.lower(at);
        if (!SMALL.containsKey(word) && !SCALES.containsKey(word)) {
            return Optional.empty();
        }
        return suffixed(tokens, words(tokens, at));
    }

    /**
     * Take in what makes a number loose, and the scale behind it: {@code 400+}, {@code 400-odd million}. A number with a
     * suffix that is not known before a scale is none that can be read.
     */
    private static Optional<Numeral> suffixed(Tokens tokens, Numeral numeral) {
        int to = numeral.to();
        boolean hyphen = tokens.hyphen(to) && tokens.glued(to) && tokens.glued(to + 1);
        boolean loose = hyphen && tokens.in(to + 1, LOOSE);
        boolean plus = tokens.is(to, "+") && tokens.glued(to) && !(tokens.number(to + 1) && tokens.glued(to + 1));
        if (hyphen && !loose && scale(tokens.lower(to + 2)) && tokens.word(to + 1) && !number(tokens, to + 1)
                && UnitNames.named(tokens.lower(to + 1)).isEmpty()) {
            return Optional.empty();
        }
        int end = loose ? to + 2 : plus ? to + 1 : to;
        return Optional.of(
                end > to && scale(tokens.lower(end))
                        ? numeral.times(factor(tokens.lower(end)), end + 1)
                        : end > to ? new Numeral(numeral.from(), end, numeral.value(), numeral.digits(), numeral.scaled()) : numeral);
    }

    private static boolean number(Tokens tokens, int at) {
        return numberWord(tokens.lower(at));
    }

    private static Optional<Numeral> digits(Tokens tokens, int at) {
        String plain = tokens.get(at).text().replace(",", "");
        if (plain.length() > LONGEST || plain.indexOf('.') != plain.lastIndexOf('.')) {
            return Optional.empty();
        }
        int to = at + 1;
        StringBuilder grouped = new StringBuilder(plain);
        while (plain.length() <= 3 && !plain.contains(".") && group(tokens, to) && grouped.length() + 3 <= LONGEST) {
            grouped.append(tokens.get(to).text());
            to++;
        }
        if (decimalComma(tokens, at, to)) {
            grouped.append('.').append(tokens.get(to + 1).text());
            to += 2;
        }
        BigDecimal value = new BigDecimal(grouped.toString());
        BigDecimal part = FRACTION_SIGNS.get(tokens.get(to).text());
        if (part != null && tokens.glued(to) && value.scale() <= 0) {
            value = value.add(part);
            to++;
        }
        int scaled = to;
        while (true) {
            int word = tokens.hyphen(scaled) && tokens.glued(scaled) && scale(tokens.lower(scaled + 1))
                    ? scaled + 1
                    : scaled;
            if (!scale(tokens.lower(word)) || word - at > 6) {
                break;
            }
            value = value.multiply(factor(tokens.lower(word)));
            scaled = word + 1;
        }
        return Optional.of(new Numeral(at, scaled, tidy(value), true, scaled > to));
    }

    /** Tell whether a comma parts the decimals, which only a currency's sign before or a unit behind tells. */
    private static boolean decimalComma(Tokens tokens, int at, int to) {
        boolean shaped = to == at + 1
                && tokens.get(at).text().indexOf('.') < 0
                && tokens.is(to, ",")
                && tokens.glued(to)
                && tokens.glued(to + 1)
                && tokens.number(to + 1)
                && tokens.get(to + 1).text().length() <= 2
                && !tokens.is(to + 2, ",");
        return shaped
                && (tokens.is(to + 2, "%")
                        || scale(tokens.lower(to + 2))
                        || tokens.is(to + 2, "percent")
                        || at > 0 && !tokens.word(at - 1) && Currencies.prefix(tokens.get(at - 1).text()).isPresent());
    }

    /** Tell whether the token is a further group of thousands after one space: {@code 12 500}. */
    private static boolean group(Tokens tokens, int index) {
        return tokens.number(index)
                && !tokens.dated(index)
                && tokens.get(index).text().length() == 3
                && tokens.get(index).start() == tokens.get(index - 1).end() + 1
                && Character.isSpaceChar(tokens.text().charAt(tokens.get(index).start() - 1));
    }

    private static Numeral words(Tokens tokens, int at) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        boolean scaled = false;
        String last = "";
        int to = at;
        int next = at;
        while (next < tokens.size() && next - at < 24) {
            String word = tokens.lower(next);
            if (SMALL.containsKey(word)) {
                if (!last.isEmpty() && !scale(last) && !(tens(last) && unit(word))) {
                    break;
                }
                part = part.add(BigDecimal.valueOf(SMALL.getOrDefault(word, 0)));
            } else if (word.equals("hundred") || word.equals("dozen")) {
                part = part.max(BigDecimal.ONE).multiply(factor(word));
                scaled = true;
            } else if (scale(word)) {
                total = total.add(part.max(BigDecimal.ONE).multiply(factor(word)));
                part = BigDecimal.ZERO;
                scaled = true;
            } else {
                break;
            }
            last = word;
            to = next + 1;
            next = to;
            if (tokens.hyphen(next) && tokens.glued(next) && tokens.glued(next + 1)
                    || tokens.is(next, "and") && (last.equals("hundred") || last.equals("thousand"))) {
                next++;
            }
        }
        return new Numeral(at, to, tidy(total.add(part)), false, scaled);
    }

    private static boolean tens(String word) {
        return SMALL.getOrDefault(word, 0) >= 20;
    }

    private static boolean unit(String word) {
        int value = SMALL.getOrDefault(word, 0);
        return value >= 1 && value <= 9;
    }

    /** Return the number without zeros after the point. */
    static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
