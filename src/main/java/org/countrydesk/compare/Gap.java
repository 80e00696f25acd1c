package org.countrydesk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in only one document, between two sentences that both have.
 *
 * @param from passage of the sentence before it, or 0; and where that sentence ends
 * @param to passage of the sentence after it, or one more than the last; and where that sentence begins
 */
record Gap(int from, int fromEnd, int to, int toStart) {

    private static final int SHOWN = 4;
    private static final int LONGEST = 280;

    /** Where a gap reaches the end of its document. */
    static final int END = 0;

    /** A piece of text that only one document has; {@code part} where it is less than its passage. */
    record Piece(int passage, boolean part, String text) {}

    /**
     * A gap as the page shows it.
     *
     * @param words how much it is: {@code 12 passages and part of p8}
     * @param more how many further passages it has
     */
    record Shown(String words, List<Piece> pieces, int more) {}

    /** Return the passages whose text is needed to show the gap. */
    List<Integer> needed() {
        List<Integer> needed = new ArrayList<>();
        if (from > 0) {
            needed.add(from);
        }
        for (int number = from + 1; number < to && number <= from + SHOWN; number++) {
            needed.add(number);
        }
        if (toStart > 0) {
            needed.add(to);
        }
        return needed;
    }

    /** Show the gap out of the texts; null where nothing lies in it. */
    @Nullable Shown of(Map<Integer, String> texts) {
        List<Piece> pieces = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int whole = Math.max(0, to - from - 1);
        if (whole > 0) {
            words.add(whole == 1 ? "1 passage" : whole + " passages");
        }
        if (from == to) {
            part(texts, from, fromEnd, toStart, pieces);
        } else {
            part(texts, from, fromEnd, Integer.MAX_VALUE, pieces);
            for (int number = from + 1; number < to && number <= from + SHOWN; number++) {
                pieces.add(new Piece(number, false, shortened(texts.getOrDefault(number, ""))));
            }
            part(texts, to, 0, toStart, pieces);
        }
        pieces.stream().filter(Piece::part).map(piece -> "part of p" + piece.passage()).distinct().forEach(words::add);
        return pieces.isEmpty() ? null : new Shown(String.join(" and ", words), List.copyOf(pieces), Math.max(0, whole - SHOWN));
    }

    private static void part(Map<Integer, String> texts, int passage, int start, int end, List<Piece> pieces) {
        String text = texts.getOrDefault(passage, "");
        if (start < Math.min(end, text.length())) {
            String left = text.substring(start, Math.min(end, text.length())).strip();
            if (left.codePoints().anyMatch(Character::isLetterOrDigit)) {
                pieces.add(new Piece(passage, true, shortened(left)));
            }
        }
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 0 ? space : LONGEST) + " …";
    }
}
