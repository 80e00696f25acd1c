package org.countrydesk.extract.number;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countrydesk.extract.token.Singular;

/** Whose currency a noun of several currencies means in a document about a country, out of the Unicode locale data. */
public final class CurrencyPlaces {

    /** A country by the words of its name, with a space at either end. */
    private record Named(ULocale place, String words) {}

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final List<Named> COUNTRIES = Stream.of(ULocale.getISOCountries())
            .map(code -> new ULocale("und", code))
            .map(place -> new Named(place, words(place.getDisplayCountry(ULocale.ENGLISH))))
            .toList();

    private CurrencyPlaces() {}

    /** Return the codes of shared nouns by the countries that the title names; a noun of two of them is left out. */
    public static Map<String, String> meantIn(String title) {
        Map<String, String> meant = new HashMap<>();
        String words = words(title);
        for (Named country : COUNTRIES) {
            if (words.contains(country.words())) {
                note(country.place(), 2025, meant);
                note(country.place(), 1995, meant);
            }
        }
        meant.values().removeIf(String::isEmpty);
        return meant;
    }

    private static String words(String text) {
        return " " + NO_LETTERS.matcher(text).replaceAll(" ") + " ";
    }

    /** Note the currencies of a year: shared nouns of today's, and nouns that none has any more ({@code markkas}). */
    private static void note(ULocale place, int year, Map<String, String> meant) {
        Date day = Date.from(LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());
        String[] codes = Currency.getAvailableCurrencyCodes(place, day);
        for (String code : codes == null ? new String[0] : codes) {
            String plural = Currencies.noun(Currency.getInstance(code));
            boolean gone = year < 2025 && Currencies.noun(plural).isEmpty() && !Currencies.shared(plural) && !plural.equals("pounds");
            if (gone || year == 2025 && Currencies.shared(plural)) {
                meant.merge(plural, code, (one, other) -> one.equals(other) ? one : "");
                meant.merge(Singular.of(plural), code, (one, other) -> one.equals(other) ? one : "");
            }
        }
    }
}
