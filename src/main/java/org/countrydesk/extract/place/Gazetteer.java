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
    private static final int LONGEST = 6;
    private static final Set<String> BODIES = Set.of("European Union", "United Nations", "Eurozone");

    private final Map<String, String> places = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Demonyms demonyms;
    private final StateNames states;
    /** First words of names of several words: a cheap first look. */
    private final Set<String> openings = new HashSet<>(Set.of("Republic", "Democratic", "People's", "Federal", "Islamic", "Socialist", "Arab", "United"));

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
        places.putAll(OtherNames.all());
        addCities();
        for (String code : ULocale.getISOLanguages()) {
            String language = names.languageDisplayName(code);
            if (language.length() > 2 && Character.isUpperCase(language.charAt(0)) && language.indexOf(' ') < 0
                    && !places.containsKey(language) && !OtherNames.TOO_COMMON.contains(language) && !OtherNames.LANGUAGES_ALONE.contains(language)) {
                languages.add(language);
            }
        }
        demonyms = new Demonyms(languages, countries);
        states = new StateNames(countries::contains, demonyms::country);
        for (String name : places.keySet()) {
            int space = name.indexOf(' ');
            if (space > 0) {
                openings.add(name.substring(0, space));
            }
        }
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
        if (!OtherNames.TOO_COMMON.contains(name) && name.length() > 2 && !name.chars().skip(1).allMatch(Character::isUpperCase)
                && !name.matches(".*\\p{Ll}\\p{Lu}.*")) {
            places.putIfAbsent(name, name);
        }
    }

    /** Return the name a place goes by when its short forms are told apart ({@code UK} is {@code United Kingdom}), else null. */
    public @Nullable String place(String written) {
        String name = written.indexOf('’') < 0 ? written : written.replace('’', '\'');
        String found = places.get(name);
        if (found == null && name.length() > 3 && Character.isUpperCase(name.charAt(1))) {
            found = name.equals(name.toUpperCase(Locale.ROOT)) ? places.get(titleCase(name)) : null;
        }
        return found == null && name.length() > 8 && name.length() < 60 ? states.country(name) : found;
    }

    /** Return whether a name of several words may start with the word. */
    public boolean opens(String word) {
        return openings.contains(word);
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
        return LONGEST;
    }
}
