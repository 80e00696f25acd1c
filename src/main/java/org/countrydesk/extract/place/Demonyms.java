package org.countrydesk.extract.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words for peoples: names of languages, adjectives made from names of countries, and the usual irregular ones. Errs towards
 * too few: a word counts only when a country or language stands behind it, or a religion or continent.
 */
public final class Demonyms {

    private static final String[] ENDINGS = {"ians", "ian", "eans", "ean", "ans", "an", "ese", "ish", "is", "i", "iotes", "iote", "er", "ers"};
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("American", "United States"), Map.entry("British", "United Kingdom"), Map.entry("Briton", "United Kingdom"),
            Map.entry("Dutch", "Netherlands"), Map.entry("Swiss", "Switzerland"), Map.entry("French", "France"),
            Map.entry("German", "Germany"), Map.entry("Greek", "Greece"), Map.entry("Spanish", "Spain"),
            Map.entry("Spaniard", "Spain"), Map.entry("Polish", "Poland"), Map.entry("Pole", "Poland"), Map.entry("Danish", "Denmark"),
            Map.entry("Dane", "Denmark"), Map.entry("Turkish", "Türkiye"), Map.entry("Turk", "Türkiye"), Map.entry("Swede", "Sweden"),
            Map.entry("Finnish", "Finland"), Map.entry("Finn", "Finland"), Map.entry("Czech", "Czechia"), Map.entry("Slovak", "Slovakia"),
            Map.entry("Afghan", "Afghanistan"), Map.entry("Uzbek", "Uzbekistan"), Map.entry("Kazakh", "Kazakhstan"),
            Map.entry("Filipino", "Philippines"), Map.entry("Philippine", "Philippines"), Map.entry("Filipina", "Philippines"), Map.entry("Argentine", "Argentina"),
            Map.entry("Cypriot", "Cyprus"), Map.entry("Norwegian", "Norway"), Map.entry("Welsh", "Wales"), Map.entry("Irish", "Ireland"),
            Map.entry("Scottish", "Scotland"), Map.entry("English", "England"), Map.entry("Burmese", "Burma"), Map.entry("Thai", "Thailand"),
            Map.entry("Soviet", "Soviet Union"), Map.entry("Yugoslav", "Yugoslavia"), Map.entry("Serb", "Serbia"), Map.entry("Croat", "Croatia"),
            Map.entry("Slovene", "Slovenia"), Map.entry("Monegasque", "Monaco"), Map.entry("Malagasy", "Madagascar"), Map.entry("Tajik", "Tajikistan"),
            Map.entry("Kyrgyz", "Kyrgyzstan"), Map.entry("Turkmen", "Turkmenistan"), Map.entry("Basotho", "Lesotho"), Map.entry("Sri Lankan", "Sri Lanka"),
            Map.entry("Afghani", "Afghanistan"), Map.entry("Argentinian", "Argentina"), Map.entry("Israeli", "Israel"), Map.entry("Lebanese", "Lebanon"),
            Map.entry("Yemeni", "Yemen"), Map.entry("Yemenite", "Yemen"), Map.entry("Omani", "Oman"), Map.entry("Motswana", "Botswana"), Map.entry("Batswana", "Botswana"),
            Map.entry("Burkinabé", "Burkina Faso"), Map.entry("Burkinabe", "Burkina Faso"), Map.entry("Beninese", "Benin"), Map.entry("Togolese", "Togo"), Map.entry("Nigerien", "Niger"),
            Map.entry("Ivorian", "Côte d'Ivoire"), Map.entry("Guinean", "Guinea"), Map.entry("Barbadian", "Barbados"), Map.entry("Belizean", "Belize"), Map.entry("Salvadoran", "El Salvador"),
            Map.entry("Costa Rican", "Costa Rica"), Map.entry("Puerto Rican", "Puerto Rico"), Map.entry("South African", "South Africa"), Map.entry("North Korean", "North Korea"),
            Map.entry("South Korean", "South Korea"), Map.entry("New Zealander", "New Zealand"), Map.entry("Sierra Leonean", "Sierra Leone"), Map.entry("Cape Verdean", "Cape Verde"),
            Map.entry("Timorese", "Timor-Leste"), Map.entry("Icelander", "Iceland"), Map.entry("Icelandic", "Iceland"), Map.entry("Netherlander", "Netherlands"), Map.entry("Dominican", "Dominican Republic"),
            Map.entry("Seychellois", "Seychelles"), Map.entry("Mosotho", "Lesotho"), Map.entry("Ni-Vanuatu", "Vanuatu"), Map.entry("Kosovar", "Kosovo"), Map.entry("Kuwaiti", "Kuwait"),
            Map.entry("Saudi", "Saudi Arabia"), Map.entry("Emirati", "United Arab Emirates"), Map.entry("Peruvian", "Peru"), Map.entry("Portuguese", "Portugal"));
    /** Peoples and believers behind whom no country stands. */
    private static final Set<String> STATELESS = Set.of("Arab", "Jew", "Jewish", "Muslim", "Moslem", "Christian", "Hindu", "Sikh", "Buddhist", "Catholic",
            "Protestant", "Orthodox", "Sunni", "Shia", "Shiite", "Shi'a", "Animist", "Kurd", "Kurdish", "Tutsi", "Hutu", "Druze", "Roma", "Slav",
            "European", "Asian", "African", "Slavic", "Bedouin", "Berber", "Palestinian", "Republican", "Democrat", "Congolese", "Anglican", "Mormon",
            "Lutheran", "Methodist", "Presbyterian", "Baptist", "Hispanic", "Rohingya", "Baha'i", "Caucasian", "Nazi");

    private static final Set<String> NOUNS = Set.of("Briton", "Spaniard", "Pole", "Dane", "Turk", "Swede", "Finn", "Batswana", "Motswana", "Basotho", "Mosotho", "Icelander",
            "New Zealander", "Netherlander", "Arab", "Jew", "Kurd", "Serb", "Croat", "Slovene");
    private static final Set<String> COMPOUNDS = Set.of("Indo", "Afro", "Americo", "Euro");

    private final Set<String> languages;
    private final Set<String> countries;
    private static final int MOST_KEPT = 20_000;

    private final Map<String, String> peoples = new ConcurrentHashMap<>();
    private final Map<String, String> seen = new ConcurrentHashMap<>();

    Demonyms(Set<String> languages, Set<String> countries) {
        this.languages = languages;
        Map<String, Boolean> single = new HashMap<>();
        countries.stream().filter(name -> name.indexOf(' ') < 0).forEach(name -> single.put(name, true));
        this.countries = new TreeSet<>(single.keySet());
    }

    public boolean is(String word) {
        return !people(word).isEmpty();
    }

    /** Return whether the word belongs to a country, as against a faith, a party or a people without a state. */
    public boolean national(String word) {
        return country(word) != null;
    }

    /** Return whether the word is a noun for a person or people and no adjective: {@code Swede}, {@code Frenchmen}. */
    public boolean noun(String word) {
        return NOUNS.contains(word) || word.length() > 7 && (word.endsWith("men") || word.endsWith("man") && !word.endsWith("German"));
    }

    /** Return the word's adjective or singular form, by which its other forms are tied; empty when it names no people. */
    public String people(String word) {
        if (word.length() < 3 || word.length() > 40 || !Character.isUpperCase(word.charAt(0))) {
            return "";
        }
        String known = peoples.get(word);
        if (known == null) {
            known = read(word);
            if (peoples.size() < MOST_KEPT) {
                peoples.put(word, known);
            }
        }
        return known;
    }

    private String read(String word) {
        String plain = word.replace('’', '\'');
        int hyphen = plain.indexOf('-');
        if (hyphen > 0 && COMPOUNDS.contains(plain.substring(0, hyphen)) && is(plain.substring(hyphen + 1))) {
            return plain;
        }
        if (languages.contains(plain) || IRREGULAR.containsKey(plain) || STATELESS.contains(plain)) {
            return plain;
        }
        if (plain.endsWith("s") && plain.length() > 4) {
            String singular = plain.substring(0, plain.length() - 1);
            if (!singular.endsWith("s") && is(singular) && !singular.endsWith("sh")) {
                return people(singular);
            }
        }
        if (plain.length() >= 7 && plain.endsWith("ese")) {
            return plain;
        }
        if (plain.length() > 7 && (plain.endsWith("men") || plain.endsWith("man"))) {
            String stem = plain.substring(0, plain.length() - 3);
            if (stem.endsWith("women") || stem.endsWith("wo")) {
                stem = stem.substring(0, stem.length() - 2);
            }
            return IRREGULAR.containsKey(stem) ? stem : "";
        }
        return country(plain) == null ? "" : plain;
    }

    /** Return the country of a people, else null. */
    public @Nullable String country(String word) {
        String known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < 3 || !Character.isUpperCase(word.charAt(0)) || countries.contains(word)) {
            return null;
        }
        String found = seen.size() > MOST_KEPT ? nearest(word) : seen.computeIfAbsent(word, this::nearest);
        return found.isEmpty() ? null : found;
    }

    private String nearest(String word) {
        String best = "";
        int longest = 0;
        for (String country : countries) {
            int common = common(word, country);
            if (common > longest && common >= Math.min(4, country.length() - 1) && common >= country.length() - 4
                    && word.length() - common <= 4 && (ends(word, common) || languages.contains(word))) {
                best = country;
                longest = common;
            }
        }
        return best;
    }

    private static boolean ends(String word, int common) {
        if (word.length() == common) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() <= common + 1 && word.length() - ending.length() >= 3) {
                return true;
            }
        }
        return false;
    }

    private static int common(String word, String country) {
        int i = 0;
        while (i < word.length() && i < country.length() && word.charAt(i) == country.charAt(i)) {
            i++;
        }
        return i;
    }
}
