package org.countrydesk.extract.number;

import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names, codes and signs of the currencies of the world, out of the Unicode locale data. */
public final class Currencies {

    /** Most words of a name. */
    static final int LONGEST_NAME = 5;

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> NOUNS = new HashMap<>();
    private static final Map<String, String> SIGNS = new HashMap<>();
    /** Names of two words and more by their last word. */
    private static final Map<String, List<String>> ADJECTIVES = new HashMap<>();

    private static final Set<String> CODES = new HashSet<>();

    /** Nouns of more than one currency of today: the unit is the noun unless the document says whose. */
    private static final Set<String> SHARED = new HashSet<>();

    static {
        CurrencyDisplayNames english = CurrencyDisplayNames.getInstance(ULocale.ENGLISH);
        // A fixed day, so that the same text gives the same figures whenever it is read.
        Date today =
                Date.from(LocalDate.of(2025, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            boolean current = Currency.isAvailable(code, today, today);
            String name = english.getName(code);
            if (code.equals(name) || code.startsWith("X") && !name.matches(".*([Ff]ranc|[Dd]ollar).*")) {
                continue;
            }
            CODES.add(code);
            for (String form :
                    new String[] {name, english.getPluralName(code, "one"), english.getPluralName(code, "other")}) {
                String lower = form.toLowerCase(Locale.ROOT).replace(".", "");
                NAMES.putIfAbsent(lower, code);
                if (current) {
                    String noun = lower.substring(lower.lastIndexOf(' ') + 1);
                    noun(noun, code);
                    ADJECTIVES.computeIfAbsent(noun, word -> new ArrayList<>()).add(lower);
                }
            }
            sign(english.getSymbol(code), code);
            if (current) {
                sign(english.getNarrowSymbol(code), code);
            }
        }
        for (ULocale locale : ULocale.getAvailableLocales()) {
            Currency currency =
                    locale.getLanguage().equals("en") && !locale.getCountry().isEmpty()
                            ? Currency.getInstance(locale)
                            : null;
            if (currency != null && currency.getSymbol(locale).length() > 1) {
                sign(currency.getSymbol(locale), currency.getCurrencyCode());
            }
        }
        SHARED.removeIf(NAMES::containsKey);
        NAMES.forEach((name, code) -> NOUNS.computeIfPresent(name, (noun, other) -> code));
        SIGNS.put("$", "USD");
        SIGNS.put("£", "GBP");
        SIGNS.put("¥", "JPY");
        SIGNS.put("US$", "USD");
        SIGNS.put("S$", "SGD");
        SIGNS.put("C$", "CAD");
        NAMES.put("pounds sterling", "GBP");
        NAMES.put("pound sterling", "GBP");
        SHARED.remove("dollar");
        SHARED.remove("dollars");
        NOUNS.put("dollar", "USD");
        NOUNS.put("dollars", "USD");
        // A bare pound is as likely a weight.
        SHARED.remove("pound");
        SHARED.remove("pounds");
        NOUNS.remove("pound");
        NOUNS.remove("pounds");
    }

    private Currencies() {}

    /**
     * Return the code of a noun with an adjective that the locale data words otherwise ({@code Argentinian pesos} for
     * {@code Argentine pesos}): the adjectives start alike, or the noun is one currency's own.
     *
     * @param meant the code the noun last stood for; it goes before others that fit as well
     */
    static Optional<String> of(String adjective, String noun, @Nullable String meant) {
        String start = adjective.substring(0, Math.min(4, adjective.length()));
        for (String name : ADJECTIVES.getOrDefault(noun, List.of())) {
            boolean alike = name.startsWith(start) || name.contains(" " + adjective + " ");
            if (alike && (meant == null || named(name).filter(meant::equals).isPresent() || name.startsWith(start))) {
                return named(name);
            }
        }
        return noun(noun);
    }

    private static void noun(String noun, String code) {
        String other = NOUNS.putIfAbsent(noun, code);
        if (other != null && !other.equals(code)) {
            SHARED.add(noun);
        }
    }

    private static void sign(String sign, String code) {
        boolean letters = sign.chars().allMatch(Character::isLetter);
        if (!sign.equals(code) && !(letters && sign.length() == 1) && !sign.equals("kr")) {
            SIGNS.putIfAbsent(sign, code);
        }
    }

    /** Return the code a name stands for: {@code us dollars}, {@code thai baht}; in lower case. */
    static Optional<String> named(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    /** Return the code of a noun that one currency alone has, and {@code USD} for dollars. */
    static Optional<String> noun(String noun) {
        return SHARED.contains(noun) ? Optional.empty() : Optional.ofNullable(NOUNS.get(noun));
    }

    static boolean shared(String noun) {
        return SHARED.contains(noun);
    }

    public static Optional<String> sign(String sign) {
        return Optional.ofNullable(SIGNS.get(sign));
    }

    public static boolean code(String text) {
        return CODES.contains(text);
    }
}
