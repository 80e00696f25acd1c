package org.countrydesk.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Leads from documents that use a name without a word about it to the document that explains it: of several the one that
 * names it most. A name that many documents use is taken to be known.
 */
public final class ExplainedElsewhere {

    /** A name in more documents than this needs no explanation; it also bounds the links. */
    public static final int MOST_DOCUMENTS = 50;

    private ExplainedElsewhere() {}

    /**
     * A document's sentence that explains an entity.
     *
     * @param expansion whether it does no more than write out initials
     */
    public record Explained(String entity, String document, int passage, String sentence, boolean expansion) {}

    /**
     * A document's first passage that names an entity, and how often it does.
     *
     * @param name the fullest form of the name in this document
     */
    public record Used(String entity, String document, String name, int passage, int mentions) {

        boolean initials() {
            return name.length() <= 10 && name.chars().noneMatch(Character::isLowerCase);
        }
    }

    /** One way from a name to its explanation. */
    public record Pointer(Used from, Explained to) {}

    /** Return the pointers, sorted by entity, then document. */
    public static List<Pointer> of(List<Explained> explained, List<Used> used) {
        Map<String, List<Used>> uses = new TreeMap<>();
        used.forEach(use -> uses.computeIfAbsent(use.entity(), entity -> new ArrayList<>()).add(use));
        Map<String, List<Explained>> explanations = new HashMap<>();
        explained.forEach(each -> explanations.computeIfAbsent(each.entity(), entity -> new ArrayList<>()).add(each));
        List<Pointer> pointers = new ArrayList<>();
        uses.forEach((entity, where) -> {
            List<Explained> known = explanations.getOrDefault(entity, List.of());
            if (!known.isEmpty() && where.size() <= MOST_DOCUMENTS) {
                addPointers(where, known, pointers);
            }
        });
        return pointers;
    }

    private static void addPointers(List<Used> where, List<Explained> known, List<Pointer> pointers) {
        Map<String, Integer> mentions = new HashMap<>();
        where.forEach(use -> mentions.merge(use.document(), use.mentions(), Integer::sum));
        Explained best = known.stream()
                .max(Comparator.<Explained, Boolean>comparing(each -> !each.expansion())
                        .thenComparing(each -> mentions.getOrDefault(each.document(), 0))
                        .thenComparing(Explained::document, Comparator.reverseOrder())
                        .thenComparing(Explained::passage, Comparator.reverseOrder()))
                .orElseThrow();
        Set<String> served = new HashSet<>();
        known.forEach(each -> served.add(each.document()));
        where.stream()
                .sorted(Comparator.comparing(Used::document).thenComparing(Used::passage))
                .filter(use -> served.add(use.document()) && (!best.expansion() || use.initials()))
                .forEach(use -> pointers.add(new Pointer(use, best)));
    }
}
