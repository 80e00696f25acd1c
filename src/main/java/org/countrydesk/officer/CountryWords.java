package org.countrydesk.officer;

import java.util.regex.Pattern;

/** Countries as English sentences name them. */
public final class CountryWords {

    /** Names with a common noun in them, and plurals that are no noun of their own. */
    private static final Pattern WITH_ARTICLE = Pattern.compile(
            "(?:United|Union|Republic|Kingdom|Federation|Holy) .*|.* (?:Republic|Republics|Islands|Emirates|Federation|Kingdom|Union|States)"
                    + "|Philippines|Netherlands|Maldives|Bahamas|Gambia|Comoros|Seychelles|Vatican");

    private CountryWords() {}

    /** Return the name as it stands within a sentence: {@code the Netherlands}. */
    public static String named(String country) {
        return WITH_ARTICLE.matcher(country).matches() ? "the " + country : country;
    }

    /** Return what follows a rank: {@code to Peru}; empty where the list names no country. */
    public static String to(String country) {
        return country.isEmpty() ? "" : " to " + named(country);
    }
}
