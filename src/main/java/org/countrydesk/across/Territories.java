package org.countrydesk.across;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.UResourceBundleIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of countries and territories in English, as CLDR has them, by ISO 3166 code. */
public final class Territories {

    private static final int LONGEST_NAME = 6;

    private static final Map<String, String> CODES = codes();

    private static final Set<String> FIRST_WORDS =
            CODES.keySet().stream().map(name -> name.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

    private Territories() {}

    /**
     * Return the codes of the territories named in a text, in reading order.
     *
     * @param text prose or a title; a name counts only where it begins with a capital
     */
    public static Set<String> in(String text) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> words = words(text);
        for (int i = 0; i < words.size(); ) {
            Named named = at(words, i);
            if (named.words() > 0) {
                codes.add(named.code());
            }
            i += Math.max(1, named.words());
        }
        return codes;
    }

    /** Return the code of the territory of this name, its short name ({@code UK}) or its three-letter code ({@code GBR}). */
    static Optional<String> code(String name) {
        String key = NameKey.of(name);
        boolean loud = name.equals(name.toUpperCase(Locale.ROOT));
        return key.length() > 3 || loud ? Optional.ofNullable(CODES.get(key)) : Optional.empty();
    }

    /** A territory's name that begins at some word: its code, and how many words it takes; none where there is no name. */
    record Named(String code, int words) {}

    static Named at(List<String> words, int from) {
        String first = words.get(from);
        if (!Character.isUpperCase(first.charAt(0)) || !FIRST_WORDS.contains(NameKey.of(first))) {
            return new Named("", 0);
        }
        for (int size = Math.min(LONGEST_NAME, words.size() - from); size > 0; size--) {
            Optional<String> code = code(String.join(" ", words.subList(from, from + size)));
            if (code.isPresent() && !(first.length() < 4 && words.size() > 1 && loud(words))) {
                return new Named(code.get(), size);
            }
        }
        return new Named("", 0);
    }

    /** In capitals throughout, {@code US} and {@code AND} may be any words. */
    private static boolean loud(List<String> words) {
        return words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** Cut a text into words at white space, dashes and punctuation; dots and apostrophes within a word stay. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean within = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || start >= 0 && (c == '.' || c == '\'' || c == '’');
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                String word = text.substring(start, i);
                words.add(word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word);
                start = -1;
            }
            if (c == '&') {
                words.add("and");
            }
        }
        return words;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        Set<String> countries = Set.of(Locale.getISOCountries());
        for (String code : countries.stream().sorted().toList()) {
            Locale territory = Locale.of("", code);
            put(codes, territory.getDisplayCountry(Locale.ENGLISH), code);
            try {
                put(codes, territory.getISO3Country(), code);
            } catch (MissingResourceException e) {
                continue; // a territory without a three-letter code has one spelling less
            }
        }
        // Read from the tables: LocaleDisplayNames takes a short name that equals the code (US) for a missing one.
        UResourceBundle english = UResourceBundle.getBundleInstance(ICUData.ICU_REGION_BASE_NAME, ULocale.ENGLISH);
        for (String table : List.of("Countries", "Countries%short", "Countries%variant")) {
            UResourceBundleIterator names = english.get(table).getIterator();
            while (names.hasNext()) {
                UResourceBundle name = names.next();
                if (countries.contains(name.getKey())) {
                    put(codes, name.getString(), name.getKey());
                }
            }
        }
        return Map.copyOf(codes);
    }

    /** CLDR writes a second name in brackets: {@code Myanmar (Burma)}. */
    private static void put(Map<String, String> codes, String name, String code) {
        int bracket = name.indexOf('(');
        if (bracket > 0) {
            put(codes, name.substring(bracket + 1).replace(")", ""), code);
            put(codes, name.substring(0, bracket), code);
        } else {
            codes.putIfAbsent(NameKey.of(name), code);
        }
    }
}
