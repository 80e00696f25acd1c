package org.countrydesk.document;

import java.util.ArrayList;
import java.util.List;

/** A sentence out of a passage, cut where words of it are marked. */
public record Quote(List<Part> parts) {

    /** Words of a quote; {@code marked} are those it is quoted for. */
    public record Part(String words, boolean marked) {}

    /** A half-open stretch of a passage's text, in UTF-16 units. */
    public record Stretch(int start, int end) {}

    public Quote {
        parts = List.copyOf(parts);
    }

    /**
     * Quote a stretch of a text.
     *
     * @param marks in any order; what lies outside the stretch or overlaps one before it is left unmarked
     */
    public static Quote of(String text, Stretch sentence, List<Stretch> marks) {
        int at = Math.clamp(sentence.start(), 0, text.length());
        int end = Math.clamp(sentence.end(), at, text.length());
        List<Part> parts = new ArrayList<>();
        for (Stretch mark : marks.stream().sorted(java.util.Comparator.comparingInt(Stretch::start)).toList()) {
            if (mark.start() >= at && mark.end() <= end && mark.start() < mark.end()) {
                plain(parts, text.substring(at, mark.start()));
                parts.add(new Part(text.substring(mark.start(), mark.end()), true));
                at = mark.end();
            }
        }
        plain(parts, text.substring(at, end));
        return new Quote(parts);
    }

    /** Quote a sentence for words that stand in it; words that stand there twice are not marked, as either may be meant. */
    public static Quote of(String sentence, String words) {
        int first = words.isEmpty() ? -1 : sentence.indexOf(words);
        boolean sure = first >= 0 && sentence.indexOf(words, first + 1) < 0;
        return of(
                sentence,
                new Stretch(0, sentence.length()),
                sure ? List.of(new Stretch(first, first + words.length())) : List.of());
    }

    /**
     * Return the quote with every unmarked part shortened to a number of characters and an ellipsis, next to the marked
     * words where there are any.
     */
    public Quote shortened(int most) {
        List<Part> shorter = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean last = i == parts.size() - 1;
            boolean first = i == 0;
            if (part.marked() || part.words().length() <= most) {
                shorter.add(part);
            } else if (first && !last) {
                shorter.add(new Part("… " + tail(part.words(), most), false));
            } else if (last) {
                shorter.add(new Part(head(part.words(), most) + " …", false));
            } else {
                shorter.add(new Part(head(part.words(), most / 2) + " … " + tail(part.words(), most / 2), false));
            }
        }
        return new Quote(shorter);
    }

    private static void plain(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, false));
        }
    }

    private static String head(String words, int most) {
        int space = words.lastIndexOf(' ', most);
        return words.substring(0, space > most / 2 ? space : most);
    }

    private static String tail(String words, int most) {
        int from = words.length() - most;
        int space = words.indexOf(' ', from);
        return words.substring(space >= 0 && space < from + most / 2 ? space + 1 : from);
    }
}
