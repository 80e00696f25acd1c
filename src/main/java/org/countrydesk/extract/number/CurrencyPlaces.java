package org.countrydesk.extract.number;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.countrydesk.extract.token.Singular;

/** Whose currency a noun of several currencies means in a document about a country, out of the Unicode locale data. */
public final class CurrencyPlaces {

    private CurrencyPlaces() {}

    /** Return the codes of shared nouns by the countries that the title names; a noun of two of them is left out. */
    public static Map<String, String> meantIn(String title) {
        Map<String, String> meant = new HashMap<>();
        String words = " " + title.replaceAll("[^\\p{L}]+", " ") + " ";
        Date today = Date.from(LocalDate.of(2025, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());
        for (String country : ULocale.getISOCountries()) {
            ULocale place = new ULocale("und", country);
            String name = " " + place.getDisplayCountry(ULocale.ENGLISH).replaceAll("[^\\p{L}]+", " ") + " ";
            String[] codes = words.contains(name) ? Currency.getAvailableCurrencyCodes(place, today) : null;
            for (String code : codes == null ? new String[0] : codes) {
                String plural = Currencies.noun(Currency.getInstance(code));
                for (String noun : new String[] {plural, Singular.of(plural)}) {
                    if (Currencies.shared(noun)) {
                        meant.merge(noun.toLowerCase(Locale.ROOT), code, (one, other) -> one.equals(other) ? one : "");
                    }
                }
            }
        }
        meant.values().removeIf(String::isEmpty);
        return meant;
    }
}
