package org.countrydesk.statistic;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Plurals of units, for readers. Errs towards a regular plural where English has another. */
final class UnitWords {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("man", "men"),
            Map.entry("woman", "women"),
            Map.entry("child", "children"),
            Map.entry("foot", "feet"),
            Map.entry("life", "lives"),
            Map.entry("wife", "wives"),
            Map.entry("half", "halves"),
            Map.entry("series", "series"),
            Map.entry("crisis", "crises"));
    private static final Set<String> UNCHANGED =
            Set.of("percent", "hertz", "aircraft", "sheep", "cattle", "fish", "staff", "personnel", "police", "times", "livestock");

    private UnitWords() {}

    /** Return {@code recruitment agencies} for {@code recruitment agency}, {@code members of staff} for {@code member of staff}. */
    static String plural(String unit) {
        int of = unit.indexOf(" of ");
        int per = unit.indexOf(" per ");
        int cut = of > 0 ? of : per;
        if (cut > 0) {
            return plural(unit.substring(0, cut)) + unit.substring(cut);
        }
        int space = unit.lastIndexOf(' ');
        return unit.substring(0, space + 1) + ofWord(unit.substring(space + 1));
    }

    private static String ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (IRREGULAR.containsKey(lower)) {
            return IRREGULAR.getOrDefault(lower, word);
        }
        if (word.isEmpty() || UNCHANGED.contains(lower) || !Character.isLetter(word.charAt(word.length() - 1))) {
            return word;
        }
        if (lower.endsWith("man") && !lower.endsWith("human") && !lower.endsWith("german")) {
            return word.substring(0, word.length() - 3) + "men";
        }
        if (lower.endsWith("y") && lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = lower.endsWith("s") || lower.endsWith("x") || lower.endsWith("z") || lower.endsWith("ch") || lower.endsWith("sh");
        return word + (hissing ? "es" : "s");
    }
}
