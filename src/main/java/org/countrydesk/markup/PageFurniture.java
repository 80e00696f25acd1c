package org.countrydesk.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes out what is printed at the head or foot of pages: numbers, and lines that come back on several pages with nothing
 * but their numbers changed.
 */
final class PageFurniture {

    /** How many lines at the head and at the foot of a page may be the page's. */
    private static final int LINES = 3;

    private static final int LEAST_PAGES = 3;

    private static final Pattern NUMBER = Pattern.compile(
            "(?:[-\u2013|] ?)?(?:(?:[Pp]age|p\\.) ?)?(?:\\d{1,3}|[ivx]{1,6})(?: ?(?:of|/) ?\\d{1,4})?(?: ?[-\u2013|])?");

    private final String text;
    private final List<Furniture> furniture;

    PageFurniture(String text, List<Furniture> furniture) {
        this.text = text;
        this.furniture = furniture;
    }

    /** Return the lines without furniture, which goes to the list given. */
    List<PrintedLine> remove(List<PrintedLine> lines) {
        Map<Integer, List<PrintedLine>> pages = new TreeMap<>();
        lines.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<PrintedLine, String> edges = new HashMap<>();
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (List<PrintedLine> page : pages.values()) {
            List<PrintedLine> byPlace = page.stream().sorted(Comparator.comparingDouble(PrintedLine::top)).toList();
            for (int i = 0; i < byPlace.size(); i++) {
                boolean head = i < LINES;
                if (head || i >= byPlace.size() - LINES) {
                    PrintedLine line = byPlace.get(i);
                    String key = (head ? "head " : "foot ") + words(line).replaceAll("[\\p{N}\\s]+", "#");
                    edges.put(line, key);
                    seen.computeIfAbsent(key, words -> new HashSet<>()).add(line.page());
                }
            }
        }
        List<PrintedLine> kept = new ArrayList<>();
        for (PrintedLine line : lines) {
            String key = edges.get(line);
            boolean number = pages.size() > 1 && NUMBER.matcher(words(line)).matches();
            if (key != null && (number || seen.getOrDefault(key, Set.of()).size() >= LEAST_PAGES)) {
                String why = number ? "number of a page" : "line at the " + (key.startsWith("head") ? "head" : "foot") + " of several pages";
                furniture.add(new Furniture(new SourceSpan(line.start(), line.end()), words(line).replace('\t', ' '), why));
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private String words(PrintedLine line) {
        return text.substring(line.start(), line.end());
    }
}
