package org.countrydesk.extract.token;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English plurals: which words are plural, and their singular. Errs towards leaving an unknown word as it is. */
public final class Singular {

    private static final Map<String, String> IRREGULAR = new HashMap<>();
    private static final Set<String> UNINFLECTED =
            EnglishWords.set("aircraft spacecraft watercraft fish sheep deer species series police cattle personnel"
                    + " staff poultry livestock offspring headquarters crossroads youth clergy percent infantry"
                    + " cavalry swine salmon trout barracks gallows dead");

    /** Words in -s that are no plurals. */
    private static final Set<String> NO_PLURALS =
            EnglishWords.set("less its was is as this has does always perhaps besides towards yes plus overseas"
                    + " sometimes afterwards his hers ours theirs yours us thus across unless news politics"
                    + " economics mathematics physics gas bus alias atlas bias canvas diabetes lens indoors"
                    + " outdoors abroads versus nowadays likewise");

    static {
        String pairs =
                "men man women woman people person children child feet foot teeth tooth geese goose mice mouse lice"
                    + " louse oxen ox dice die lives life wives wife knives knife leaves leaf thieves thief halves"
                    + " half wolves wolf loaves loaf calves calf shelves shelf selves self crises crisis analyses"
                    + " analysis bases base theses thesis hypotheses hypothesis oases oasis criteria criterion"
                    + " phenomena phenomenon data datum media medium bacteria bacterium curricula curriculum memoranda"
                    + " memorandum referenda referendum strata stratum alumni alumnus fungi fungus cacti cactus nuclei"
                    + " nucleus stimuli stimulus indices index appendices appendix matrices matrix vertices vertex"
                    + " axes axe heroes hero echoes echo potatoes potato tomatoes tomato torpedoes torpedo vetoes veto"
                    + " cargoes cargo embargoes embargo mosquitoes mosquito negroes negro volcanoes volcano buses bus"
                    + " gases gas movies movie cookies cookie calories calorie ties tie lies lie pies pie zombies"
                    + " zombie rookies rookie aches ache caches cache axes axe houses house horses horse nurses nurse"
                    + " causes cause courses course cases case clauses clause expenses expense licenses license"
                    + " licences licence offenses offense offences offence purchases purchase releases release"
                    + " responses response sentences sentence services service sources source spouses spouse corpses"
                    + " corpse diseases disease exercises exercise abuses abuse vases vase phases phase phrases phrase"
                    + " enterprises enterprise premises premise universes universe warehouses warehouse businesses"
                    + " business";
        String[] words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            IRREGULAR.put(words[i], words[i + 1]);
        }
    }

    private Singular() {}

    public static boolean plural(String word) {
        if (UNINFLECTED.contains(word) || irregular(word) != null) {
            return true;
        }
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("'s")
                && !word.endsWith("ous")
                && !NO_PLURALS.contains(word);
    }

    /** Return the singular of a lower-case word; a word that is not plural comes back as it is. */
    public static String of(String word) {
        String irregular = irregular(word);
        if (irregular != null) {
            return irregular;
        }
        if (!plural(word) || UNINFLECTED.contains(word)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }

    private static @Nullable String irregular(String word) {
        String whole = IRREGULAR.get(word);
        if (whole != null) {
            return whole;
        }
        for (String end : new String[] {"women", "men", "people", "children", "wives"}) {
            if (word.length() > end.length() + 2 && word.endsWith(end)) {
                return word.substring(0, word.length() - end.length()) + IRREGULAR.get(end);
            }
        }
        return null;
    }
}
