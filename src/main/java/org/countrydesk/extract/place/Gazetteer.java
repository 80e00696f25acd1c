package org.countrydesk.extract.place;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The countries, continents, cities and peoples of the world, as the Unicode CLDR names them: territories, languages (whose
 * names serve as names of peoples) and the cities of time zones.
 */
public final class Gazetteer {

    private static final Pattern ZONE_CITY =
            Pattern.compile("(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/(?:\\p{L}+/)?(\\p{Lu}\\p{Ll}+(?:_\\p{L}+)*)");
    /** Names of zones and languages that are words of other trades in prose. */
    private static final Set<String> TOO_COMMON = Set.of("General", "Center", "North", "South", "East", "West", "Acre",
            "Troll", "Resolute", "Virgin", "Center North", "Slave", "Latin", "Regina", "Palmer", "Davis", "Casey", "Stanley",
            "Johnston", "Wallis", "Chatham", "Currie", "Oral", "Canary", "Beulah", "Marengo", "Knox", "Mountain", "Eastern",
            "Central", "Continental", "Mahe", "Creston", "Even", "Thule", "Halifax", "Nelson", "Pacific New");
    /** Short and former names of states, and names of coasts and regions, in general English use. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("US", "United States"), Map.entry("U.S.", "United States"), Map.entry("U.S", "United States"),
            Map.entry("USA", "United States"), Map.entry("U.S.A.", "United States"), Map.entry("UK", "United Kingdom"),
            Map.entry("U.K.", "United Kingdom"), Map.entry("United States of America", "United States"),
            Map.entry("Great Britain", "Great Britain"), Map.entry("Britain", "Britain"), Map.entry("England", "England"),
            Map.entry("Scotland", "Scotland"), Map.entry("Wales", "Wales"), Map.entry("Holland", "Holland"),
            Map.entry("UAE", "United Arab Emirates"), Map.entry("DRC", "Congo"), Map.entry("USSR", "Soviet Union"),
            Map.entry("U.S.S.R.", "Soviet Union"), Map.entry("Soviet Union", "Soviet Union"),
            Map.entry("PRC", "People's Republic of China"), Map.entry("GDR", "East Germany"), Map.entry("FRG", "West Germany"),
            Map.entry("Yugoslavia", "Yugoslavia"), Map.entry("Czechoslovakia", "Czechoslovakia"), Map.entry("Siam", "Siam"),
            Map.entry("Burma", "Burma"), Map.entry("Ceylon", "Ceylon"), Map.entry("Persia", "Persia"),
            Map.entry("Zaire", "Zaire"), Map.entry("Rhodesia", "Rhodesia"), Map.entry("Turkey", "Turkey"),
            Map.entry("Ivory Coast", "Ivory Coast"), Map.entry("Macedonia", "Macedonia"), Map.entry("Swaziland", "Swaziland"),
            Map.entry("Bosnia", "Bosnia"), Map.entry("Herzegovina", "Herzegovina"), Map.entry("Bosnia and Herzegovina", "Bosnia and Herzegovina"),
            Map.entry("Trinidad and Tobago", "Trinidad and Tobago"), Map.entry("Antigua and Barbuda", "Antigua and Barbuda"),
            Map.entry("Prussia", "Prussia"), Map.entry("America", "America"), Map.entry("Vatican", "Vatican"), Map.entry("Congo", "Congo"), Map.entry("East Timor", "East Timor"),
            Map.entry("Middle East", "Middle East"), Map.entry("Near East", "Near East"), Map.entry("Far East", "Far East"),
            Map.entry("Latin America", "Latin America"), Map.entry("Balkans", "Balkans"), Map.entry("Caucasus", "Caucasus"),
            Map.entry("Persian Gulf", "Persian Gulf"), Map.entry("Mediterranean", "Mediterranean"), Map.entry("Atlantic", "Atlantic"),
            Map.entry("Washington", "Washington"), Map.entry("Washington, D.C.", "Washington"), Map.entry("Geneva", "Geneva"),
            Map.entry("The Hague", "The Hague"), Map.entry("Hague", "The Hague"), Map.entry("Bombay", "Bombay"),
            Map.entry("Peking", "Peking"), Map.entry("Beijing", "Beijing"), Map.entry("Delhi", "Delhi"), Map.entry("New Delhi", "New Delhi"),
            Map.entry("Hanoi", "Hanoi"), Map.entry("Islamabad", "Islamabad"), Map.entry("Ankara", "Ankara"), Map.entry("Bonn", "Bonn"),
            Map.entry("Abuja", "Abuja"), Map.entry("Pretoria", "Pretoria"), Map.entry("Rabat", "Rabat"), Map.entry("Southeast Asia", "Southeast Asia"));

    private static final Set<String> BODIES = Set.of("European Union", "United Nations", "Eurozone");

    private final Map<String, String> places = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Demonyms demonyms;
    private final int longest;

    public Gazetteer() {
        Set<String> languages = new HashSet<>();
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        LocaleDisplayNames shortNames = LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.LENGTH_SHORT);
        for (Region.RegionType type : List.of(Region.RegionType.TERRITORY, Region.RegionType.CONTINENT, Region.RegionType.SUBCONTINENT)) {
            for (Region region : Region.getAvailable(type)) {
                addTerritory(names.regionDisplayName(region.toString()));
                addTerritory(shortNames.regionDisplayName(region.toString()));
            }
        }
        countries.addAll(List.of("Soviet Union", "Yugoslavia", "Czechoslovakia", "Burma", "Britain", "Great Britain", "England",
                "Turkey", "Persia"));
        OTHER_NAMES.forEach(places::put);
        addCities();
        for (String code : ULocale.getISOLanguages()) {
            String language = names.languageDisplayName(code);
            if (language.length() > 2 && Character.isUpperCase(language.charAt(0)) && language.indexOf(' ') < 0
                    && !places.containsKey(language) && !TOO_COMMON.contains(language)) {
                languages.add(language);
            }
        }
        demonyms = new Demonyms(languages, countries);
        longest = 5;
    }

    private void addTerritory(String name) {
        String plain = name.replace(" SAR China", "");
        int bracket = plain.indexOf(" (");
        if (bracket > 0) {
            addTerritory(plain.substring(bracket + 2, plain.indexOf(')')));
            plain = plain.substring(0, bracket);
        }
        if (plain.length() < 3 || !Character.isUpperCase(plain.charAt(0)) || BODIES.contains(plain)
                || plain.startsWith("Outlying") || plain.equals("Jersey")) {
            return;
        }
        for (String form : List.of(plain, plain.replace(" & ", " and "), plain.replace("St. ", "Saint "), plain.replace('’', '\''))) {
            places.put(form, form);
            countries.add(form);
        }
    }

    private void addCities() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            var matcher = ZONE_CITY.matcher(id);
            if (matcher.matches()) {
                addCity(matcher.group(1).replace('_', ' '));
            }
        }
        TimeZoneNames zones = TimeZoneNames.getInstance(ULocale.ENGLISH);
        for (String id : com.ibm.icu.util.TimeZone.getAvailableIDs(
                com.ibm.icu.util.TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = zones.getExemplarLocationName(id);
            if (city != null && city.indexOf(',') < 0) {
                addCity(city);
            }
        }
    }

    private void addCity(String name) {
        if (!TOO_COMMON.contains(name) && name.length() > 2 && !name.chars().skip(1).allMatch(Character::isUpperCase)
                && !name.matches(".*\\p{Ll}\\p{Lu}.*")) {
            places.putIfAbsent(name, name);
        }
    }

    /** Return the name a place goes by when its short forms are told apart ({@code UK} is {@code United Kingdom}), else null. */
    public @Nullable String place(String name) {
        String found = places.get(name.replace('’', '\''));
        if (found == null && name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT))) {
            found = places.get(titleCase(name));
        }
        return found;
    }

    private static String titleCase(String name) {
        StringBuilder title = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < title.length(); i++) {
            if (i == 0 || title.charAt(i - 1) == ' ') {
                title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
            }
        }
        return title.toString();
    }

    public boolean country(String name) {
        String place = place(name);
        return place != null && countries.contains(place);
    }

    public Demonyms demonyms() {
        return demonyms;
    }

    public boolean knows(String word) {
        return place(word) != null || demonyms.is(word);
    }

    /** Return how many words a place's name has at most. */
    public int longest() {
        return longest;
    }
}
