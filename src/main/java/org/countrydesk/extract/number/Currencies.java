package org.countrydesk.extract.number;

import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
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
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Token;
import org.countrydesk.extract.token.Tokens;
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

    /** Signs that are one letter; empty where several currencies share it. */
    private static final Map<String, String> LETTERS = new HashMap<>();

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
                    noun(Normalizer.normalize(noun, Normalizer.Form.NFD).replaceAll("\\p{M}", ""), code);
                    ADJECTIVES.computeIfAbsent(noun, word -> new ArrayList<>()).add(lower);
                }
            }
            sign(english.getSymbol(code), code);
        }
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            if (CODES.contains(code) && Currency.isAvailable(code, today, today)) {
                sign(english.getNarrowSymbol(code), code);
            }
        }
        Map<String, Set<String>> initials = new HashMap<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            Currency currency = locale.getCountry().isEmpty() ? null : Currency.getInstance(locale);
            if (currency != null) {
                local(locale, currency, currency.getSymbol(locale), initials);
            }
        }
        initials.forEach((sign, codes) -> {
            if (codes.size() == 1) {
                SIGNS.putIfAbsent(sign, codes.iterator().next());
            }
        });
        SHARED.removeIf(NAMES::containsKey);
        NAMES.forEach((name, code) -> NOUNS.computeIfPresent(name, (noun, other) -> code));
        SIGNS.put("$", "USD");
        SIGNS.put("£", "GBP");
        SIGNS.put("¥", "JPY");
        SIGNS.put("US$", "USD");
        SIGNS.put("S$", "SGD");
        SIGNS.put("C$", "CAD");
        // Of the rupees that are written so, the one most written about.
        SIGNS.put("Rs", "INR");
        // Written so in English, where the locale data has the sign of the country's own script.
        SIGNS.putIfAbsent("Tk", "BDT");
        SIGNS.putIfAbsent("Nu", "BTN");
        SIGNS.putIfAbsent("Rp", "IDR");
        SIGNS.putIfAbsent("RM", "MYR");
        SIGNS.putIfAbsent("Ksh", "KES");
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

    /** Note how a currency is written at home, and abroad where home writes a plain dollar sign: {@code FJ$}. */
    private static void local(ULocale locale, Currency currency, String symbol, Map<String, Set<String>> initials) {
        String code = currency.getCurrencyCode();
        boolean marked = symbol.chars().anyMatch(c -> c == '/' || c > 127 || c == '$');
        if (symbol.length() > 1 && (marked || locale.getLanguage().equals("en"))) {
            sign(symbol, code);
        }
        boolean english = locale.getLanguage().equals("en");
        if (english && symbol.equals("$")) {
            SIGNS.putIfAbsent(locale.getCountry() + "$", code);
            initials.computeIfAbsent(code.charAt(0) + "$", sign -> new HashSet<>()).add(code);
        }
        if (english && symbol.length() == 1 && Character.isUpperCase(symbol.charAt(0))) {
            LETTERS.merge(symbol, code, (one, other) -> one.equals(other) ? one : "");
        }
    }

    /** Return the code of a letter that one currency alone has for its sign: {@code R}; empty where none has. */
    static Optional<String> letter(String sign) {
        return Optional.ofNullable(LETTERS.get(sign)).filter(code -> !code.isEmpty());
    }

    /** Return the plural noun of a currency in lower case: {@code rupees}. */
    static String noun(Currency currency) {
        String name = CurrencyDisplayNames.getInstance(ULocale.ENGLISH).getPluralName(currency.getCurrencyCode(), "other");
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Return a noun as the locale data may have it: without accents and a foreign plural ({@code guaraníes}). */
    static Optional<String> foreign(String noun) {
        String plain = Normalizer.normalize(noun, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (String form : new String[] {plain, plain.replaceFirst("es$", ""), plain.replaceFirst("ais$", "al")}) {
            if (form.length() > 2 && !form.equals(noun) && noun(form).isPresent()) {
                return noun(form);
            }
        }
        return Optional.empty();
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

    /**
     * Return what a short sign stands for that the locale data does not have alone, where the number behind it looks like
     * money: {@code R500 million}; letters of a currency no longer used stand for themselves ({@code DM 118 million}).
     */
    static Optional<String> unlisted(Tokens tokens, int at, int length) {
        String sign = tokens.get(at).text();
        boolean scaled = tokens.number(at + 1) && NumberReader.scale(tokens.lower(at + 2));
        boolean grouped = tokens.number(at + 1) && tokens.get(at + 1).text().indexOf(',') > 0;
        if (length > 1 || tokens.glued(at) || !tokens.capitalised(at)) {
            return Optional.empty();
        }
        if (sign.length() == 1) {
            return tokens.glued(at + 1) && (scaled || grouped) ? letter(sign) : Optional.empty();
        }
        boolean letters = sign.length() <= 3 && sign.chars().allMatch(c -> c >= 'A' && c <= 'Z') && !tokens.capitalised(at - 1);
        return letters && scaled && !tokens.is(at, "FY") ? Optional.of(sign) : Optional.empty();
    }

    /** Tell whether a currency's sign or code may start at the token, with its number right behind it. */
    public static boolean starts(Tokens tokens, int at) {
        Token token = tokens.get(at);
        boolean sign = symbol(token);
        boolean code = token.capitalised() && token.text().length() <= 4;
        if (!sign && !code) {
            return false;
        }
        boolean dotted = !sign && tokens.is(at + 1, ".") && tokens.glued(at + 1) && sign(token.text()).isPresent();
        int number = dotted ? at + 2 : at + 1;
        while (number < at + 4 && (symbol(tokens.get(number)) || tokens.is(number, "/") && tokens.glued(number))) {
            number++;
        }
        boolean known = sign || number > at + 1 || prefix(token.text()).isPresent() || unlisted(tokens, at, 1).isPresent();
        boolean grouped = tokens.get(number).text().length() > 3 && tokens.get(number).text().chars().anyMatch(c -> c == ',' || c == '.');
        boolean initials = code
                && number == at + 1
                && token.text().length() == 2
                && token.text().chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && !grouped
                && !tokens.glued(number)
                && !NumberReader.scale(tokens.lower(number + 1));
        return known && !initials && tokens.number(number) && !tokens.dated(number) && !(code && number == at + 1 && names(tokens, number)) && !(dotted && names(tokens, number));
    }

    private static boolean symbol(Token token) {
        return token.kind() == Token.Kind.SIGN
                && !token.text().isEmpty()
                && Character.getType(token.text().charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** Tell a small number that names something before a noun, as in {@code COP 23 climate conference}. */
    private static boolean names(Tokens tokens, int number) {
        return tokens.get(number).text().length() <= 2
                && tokens.word(number + 1)
                && !tokens.glued(number)
                && !NumberReader.scale(tokens.lower(number + 1))
                && !EnglishWords.endsNounPhrase(tokens.lower(number + 1));
    }

    /** Return the code that a sign or code before a number stands for: {@code US$}, {@code EUR}, {@code Rs.}. */
    static Optional<String> prefix(String written) {
        String sign = written.replace(".", "").replace(" ", "");
        if (code(sign)) {
            return Optional.of(sign);
        }
        boolean other = !SIGNS.containsKey(sign) && sign.length() > 2 && Character.isUpperCase(sign.charAt(0));
        return sign(other ? sign.charAt(0) + sign.substring(1).toLowerCase(Locale.ROOT) : sign);
    }

    static boolean code(String text) {
        return CODES.contains(text);
    }
}
