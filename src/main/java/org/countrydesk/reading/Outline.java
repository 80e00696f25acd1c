package org.countrydesk.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.countrydesk.document.Section;

/** The tree of a document's sections, which stand in the order of reading. */
final class Outline {

    /** A contents list shows no more sections. */
    static final int LONGEST = 500;

    private static final int DEEPEST_HEADING = 6;

    private final List<Section> sections;
    private final int[] depth;

    Outline(List<Section> sections) {
        this.sections = sections;
        depth = new int[sections.size()];
        for (int i = 0; i < depth.length; i++) {
            int parent = sections.get(i).parent();
            depth[i] = parent < 0 || parent >= i ? (i == 0 ? 1 : 2) : depth[parent] + 1;
        }
    }

    /** A line of a contents list. */
    record Entry(String heading, String slug, boolean inferred, List<Entry> under) {}

    Optional<Section> find(String slug) {
        return sections.stream().filter(section -> section.slug().equals(slug)).findFirst();
    }

    Section get(int number) {
        return sections.get(number);
    }

    int size() {
        return sections.size();
    }

    /** Return the number of the last section that stands under the given one, or its own. The lead has none under it. */
    int lastUnder(int number) {
        int last = number;
        if (number > 0) {
            while (last + 1 < depth.length && depth[last + 1] > depth[number]) {
                last++;
            }
        }
        return last;
    }

    /** Return the level a section's heading has on a page whose own heading stands at the given depth. */
    int headingLevel(int number, int depthOfPage) {
        return Math.clamp(depth[number] - depthOfPage + 1L, 2, DEEPEST_HEADING);
    }

    int depth(int number) {
        return depth[number];
    }

    /** Return the section before, on the same level if there is one, else the one above. */
    Optional<Section> before(int number) {
        int at = number - 1;
        while (at > 0 && depth[at] > depth[number]) {
            at--;
        }
        return number > 0 ? Optional.of(sections.get(at)) : Optional.empty();
    }

    /** Return the first section after the given one and all that is under it. */
    Optional<Section> after(int number) {
        int next = lastUnder(number) + 1;
        return next < sections.size() ? Optional.of(sections.get(next)) : Optional.empty();
    }

    /** Return the sections above, from the top, without the lead. */
    List<Section> above(int number) {
        List<Section> above = new ArrayList<>();
        int at = sections.get(number).parent();
        while (at > 0 && at < number) {
            above.add(sections.get(at));
            at = sections.get(at).parent();
        }
        Collections.reverse(above);
        return above;
    }

    /** Return the contents list of a stretch of sections; at most {@link #LONGEST} of them. */
    List<Entry> contents(int from, int to) {
        List<Entry> top = new ArrayList<>();
        List<List<Entry>> open = new ArrayList<>(List.of(top));
        int base = from <= to ? depth[Math.max(from, Math.min(1, to))] : 1;
        for (int i = from; i <= Math.min(to, from + LONGEST - 1); i++) {
            int at = Math.clamp(depth[i] - (long) base, 0, open.size() - 1);
            open.subList(at + 1, open.size()).clear();
            Section section = sections.get(i);
            Entry entry = new Entry(heading(section), section.slug(), section.inferred(), new ArrayList<>());
            open.get(at).add(entry);
            open.add(entry.under());
        }
        return top;
    }

    /** Return the words a section goes by; the lead is the introduction. */
    static String heading(Section section) {
        if (section.number() == 0) {
            return "Introduction";
        }
        return section.heading().isBlank() ? "Section " + section.number() : section.heading();
    }
}
