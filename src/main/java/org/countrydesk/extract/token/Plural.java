package org.countrydesk.extract.token;

import java.util.Map;
import java.util.Set;

/** The plural of a unit, and whether it is a unit of people. */
public final class Plural {

    private static final Map<String, String> IRREGULAR = Map.of(
            "person", "people", "man", "men", "woman", "women", "child", "children", "foot", "feet", "life", "lives", "wife", "wives");

    private static final Set<String> PEOPLE = EnglishWords.set("person man woman child boy girl victim official citizen student soldier"
            + " prisoner worker teacher officer member minister migrant resident patient participant inmate suspect"
            + " seeker farmer villager journalist activist protester protestor candidate judge pupil adult minor national foreigner individual");

    private Plural() {}

    public static String of(String unit) {
        String head = unit.substring(unit.lastIndexOf(' ') + 1);
        String rest = unit.substring(0, unit.length() - head.length());
        if (IRREGULAR.containsKey(head)) {
            return rest + IRREGULAR.get(head);
        }
        int n = unit.length();
        if (n > 1 && unit.endsWith("y") && "aeiou".indexOf(unit.charAt(n - 2)) < 0) {
            return unit.substring(0, n - 1) + "ies";
        }
        boolean hissing = unit.endsWith("s") || unit.endsWith("x") || unit.endsWith("ch") || unit.endsWith("sh");
        return unit + (hissing ? "es" : "s");
    }

    /** Tell a unit of people, with whom {@code who} is said. */
    public static boolean person(String unit) {
        String head = unit.substring(unit.lastIndexOf(' ') + 1);
        return PEOPLE.contains(head) || head.endsWith("ee") && !head.endsWith("tree") && !head.endsWith("ttee");
    }
}
