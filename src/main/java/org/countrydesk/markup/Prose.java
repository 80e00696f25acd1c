package org.countrydesk.markup;

import java.util.List;

/**
 * Text as a reader sees it, that knows where each part stands in the captured text.
 *
 * @param text without markup; runs of white space are single spaces; never starts or ends with a space
 * @param pieces in order of {@code textStart}, together covering the text; characters of the text that stand
 *     nowhere in the source (a joining space) belong to the piece before them
 */
public record Prose(String text, List<Piece> pieces) {

    /** From {@code textStart} on, the text stands in the source from {@code sourceStart} on, character by character. */
    public record Piece(int textStart, int sourceStart) {}

    public Prose {
        pieces = List.copyOf(pieces);
    }

    /** Make prose whose text stands in the source unbroken from {@code sourceStart} on. */
    public static Prose verbatim(String text, int sourceStart) {
        return new Prose(text, List.of(new Piece(0, sourceStart)));
    }

    /** Return where the half-open stretch of the text stands in the source. */
    public SourceSpan source(int start, int end) {
        int from = place(start);
        return new SourceSpan(from, Math.max(from, end > start ? place(end - 1) + 1 : from));
    }

    private int place(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).textStart() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Piece piece = pieces.get(low);
        return piece.sourceStart() + offset - piece.textStart();
    }
}
