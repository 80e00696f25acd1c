package org.countrydesk.extract.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.UnitClass;

/**
 * A unit that stands apart from its numbers, as at the head of a column: {@code US$ million}, {@code % of GDP}, {@code
 * thousand tonnes}.
 *
 * @param unit singular; empty where only a scale is named
 * @param factor what each number is multiplied by
 */
public record UnitPhrase(UnitClass unitClass, String unit, BigDecimal factor) {

    private static final Set<String> SKIPPED = EnglishWords.set("in of the constant current prices at as ' ’ ( ) no no. number ,");

    private static final int LONGEST = 8;

    /** Read the words; empty when they name no unit of measure, currency or scale. */
    public static Optional<UnitPhrase> read(String words) {
        Tokens tokens = Tokens.of(words);
        if (tokens.size() == 0 || tokens.size() > LONGEST) {
            return Optional.empty();
        }
        BigDecimal factor = BigDecimal.ONE;
        StringBuilder rest = new StringBuilder();
        String code = "";
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.lower(i);
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            BigDecimal scale = Scales.abbreviated(word);
            if (NumberReader.scale(singular)) {
                factor = factor.multiply(NumberReader.factor(singular));
            } else if (tokens.is(i, "000") || tokens.is(i, "000s")) {
                factor = factor.multiply(BigDecimal.valueOf(1000));
                i += tokens.is(i + 1, "s") && tokens.glued(i + 1) ? 1 : 0;
            } else if (!code.isEmpty() && scale.signum() > 0) {
                factor = factor.multiply(scale);
            } else {
                int end = sign(tokens, i);
                if (end > i) {
                    code = Currencies.prefix(tokens.words(i, end)).orElse(code);
                    i = end - 1;
                } else if (!tokens.in(i, SKIPPED) || !rest.isEmpty()) {
                    rest.append(rest.isEmpty() || tokens.glued(i) ? "" : " ").append(tokens.get(i).text());
                }
            }
        }
        if (!code.isEmpty()) {
            return Optional.of(new UnitPhrase(UnitClass.MONEY, code, factor));
        }
        Optional<UnitPhrase> measured = measured(rest.toString(), factor);
        boolean scaled = rest.isEmpty() && factor.compareTo(BigDecimal.ONE) > 0;
        return measured.isPresent() || !scaled ? measured : Optional.of(new UnitPhrase(UnitClass.COUNT, "", factor));
    }

    /** Return the token after a currency's sign or code that starts at the token; the token itself where none does. */
    private static int sign(Tokens tokens, int at) {
        for (int length = 4; length >= 1; length--) {
            if (at + length <= tokens.size() && Currencies.prefix(tokens.words(at, at + length)).isPresent()) {
                return at + length;
            }
        }
        return at;
    }

    private static Optional<UnitPhrase> measured(String words, BigDecimal factor) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return new QuantityReader(Tokens.of("2 " + words), Map.of())
                .read(0)
                .filter(read -> read.unitClass() != UnitClass.COUNT)
                .map(read -> new UnitPhrase(read.unitClass(), read.unit(), factor));
    }
}
