package org.countrydesk.answer.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stem that the forms of an English word share: {@code cultivated} and {@code cultivation}. A heuristic: it errs towards one
 * stem for two words, so that two figures compete and neither is given.
 */
public final class Stems {

    private static final int LEAST = 3;
    private static final List<String> ENDINGS = List.of(
            "ications", "ication", "ations", "ation", "ating", "ments", "ated", "ates", "ment", "ings", "ions", "ate", "ing", "ies",
            "ied", "ion", "ed", "es", "s", "e", "y");
    private static final Set<String> DOUBLING = Set.of("ing", "ings", "ed");
    private static final String DOUBLED = "bdgmnprt";
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("grown", "grow"), Map.entry("grew", "grow"), Map.entry("spent", "spend"), Map.entry("paid", "pay"),
            Map.entry("built", "build"), Map.entry("held", "hold"), Map.entry("began", "begin"), Map.entry("begun", "begin"),
            Map.entry("won", "win"), Map.entry("lost", "lose"), Map.entry("sold", "sell"), Map.entry("bought", "buy"),
            Map.entry("left", "leave"), Map.entry("became", "become"), Map.entry("made", "make"), Map.entry("gave", "give"),
            Map.entry("given", "give"), Map.entry("took", "take"), Map.entry("taken", "take"), Map.entry("rose", "rise"),
            Map.entry("risen", "rise"), Map.entry("fell", "fall"), Map.entry("fallen", "fall"), Map.entry("sent", "send"),
            Map.entry("met", "meet"), Map.entry("led", "lead"), Map.entry("fought", "fight"), Map.entry("came", "come"),
            Map.entry("went", "go"), Map.entry("gone", "go"), Map.entry("fled", "flee"), Map.entry("died", "die"), Map.entry("dies", "die"),
            Map.entry("used", "use"), Map.entry("broke", "break"), Map.entry("broken", "break"), Map.entry("brought", "bring"),
            Map.entry("women", "woman"), Map.entry("men", "man"), Map.entry("children", "child"), Map.entry("people", "person"),
            Map.entry("feet", "foot"), Map.entry("lives", "life"), Map.entry("series", "series"));

    private Stems() {}

    /** Return the stem of one word. */
    public static String of(String word) {
        if (word.length() <= LEAST && !IRREGULAR.containsKey(word) || Character.isDigit(word.charAt(0))) {
            return word;
        }
        String stem = IRREGULAR.getOrDefault(word, word).replace("iz", "is").replace("yz", "ys");
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= LEAST && !(ending.equals("s") && stem.endsWith("ss"))) {
                stem = stem.substring(0, stem.length() - ending.length());
                stem = DOUBLING.contains(ending) ? undoubled(stem) : stem;
                break;
            }
        }
        if (stem.length() > LEAST + 2 && stem.endsWith("our")) {
            return stem.substring(0, stem.length() - 2) + "r";
        }
        return stem.length() > LEAST && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Return the stems of words. */
    public static Set<String> all(List<String> words) {
        Set<String> stems = new LinkedHashSet<>();
        words.forEach(word -> stems.add(of(word)));
        return stems;
    }

    /** Return a noun without the ending of its plural, and nothing else taken off: {@code investigators} stays one who investigates. */
    public static String singular(String noun) {
        String known = IRREGULAR.get(noun);
        if (known != null) {
            return known;
        }
        if (noun.endsWith("ies") && noun.length() > LEAST + 2) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        boolean hissing = noun.endsWith("ches") || noun.endsWith("shes") || noun.endsWith("sses") || noun.endsWith("xes");
        return hissing
                ? noun.substring(0, noun.length() - 2)
                : noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > LEAST ? noun.substring(0, noun.length() - 1) : noun;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1) && DOUBLED.indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
