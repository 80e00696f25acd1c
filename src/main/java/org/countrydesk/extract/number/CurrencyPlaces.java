package org.countrydesk.extract.number;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.countrydesk.extract.token.Singular;

/** Whose currency a noun of several currencies means in a document about a country, out of the Unicode locale data. */
public final class CurrencyPlaces {

    private CurrencyPlaces() {}

    /** Return the codes of shared nouns by the countries that the title names; a noun of two of them is left out. */
    public static Map<String, String> meantIn(String title) {
        Map<String, String> meant = new HashMap<>();
        String words = " " + title.replaceAll("[^\\p{L}]+", " ") + " ";
        for (String country : ULocale.getISOCountries()) {
            ULocale place = new ULocale("und", country);
            String name = " " + place.getDisplayCountry(ULocale.ENGLISH).replaceAll("[^\\p{L}]+", " ") + " ";
            if (words.contains(name)) {
                note(place, 2025, meant);
                note(place, 1995, meant);
            }
        }
        meant.values().removeIf(String::isEmpty);
        return meant;
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
