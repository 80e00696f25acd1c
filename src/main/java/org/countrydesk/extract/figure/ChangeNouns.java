package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words a change as a noun: {@code Output grew by 3 percent} is the growth of output. */
final class ChangeNouns {

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("rose", "rise"), Map.entry("risen", "rise"), Map.entry("climbed", "rise"),
            Map.entry("jumped", "jump"), Map.entry("grew", "growth"), Map.entry("grown", "growth"),
            Map.entry("averaged", "average"), Map.entry("increased", "increase"), Map.entry("fell", "fall"),
            Map.entry("fallen", "fall"), Map.entry("dropped", "drop"), Map.entry("declined", "decline"),
            Map.entry("decreased", "decrease"), Map.entry("shrank", "shrinkage"), Map.entry("shrunk", "shrinkage"),
            Map.entry("contracted", "contraction"), Map.entry("expanded", "expansion"),
            Map.entry("widened", "widening"), Map.entry("narrowed", "narrowing"), Map.entry("lost", "loss"));

    private ChangeNouns() {}

    /** Return the change that ends before a figure in percent; empty where the words tell of none. */
    static List<String> change(List<String> before) {
        CoreClause clause = CoreClause.of(before);
        String noun = NOUNS.get(clause.verb());
        List<String> rest = clause.rest();
        boolean by = rest.isEmpty() || rest.getFirst().equals("by");
        if (noun == null || !by || clause.subject().isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        if (rest.contains("average")) {
            words.add("average");
        }
        words.add(noun);
        words.add("of");
        words.addAll(clause.subject());
        return words;
    }
}
