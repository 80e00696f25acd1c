package org.countrydesk.markup;

import java.util.ArrayList;
import java.util.List;

/** Puts prose together out of stretches of the source: white space becomes single spaces, each part keeps its place. */
final class ProseBuilder {

    private static final int NONE = -1;

    private final StringBuilder text = new StringBuilder();
    private final List<Prose.Piece> pieces = new ArrayList<>();

    /** Where white space not yet written stands in the source. */
    private int space = NONE;

    /** Where the next character must stand so that the last piece goes on. */
    private int next = NONE;

    /** Read a stretch of the source as it stands. */
    static Prose of(String source, int start, int end) {
        Prose prose = new ProseBuilder().append(source, start, end).build();
        return prose.text().isEmpty() ? Prose.verbatim("", start) : prose;
    }

    ProseBuilder append(String source, int start, int end) {
        for (int i = start; i < end; i++) {
            append(source.charAt(i), i);
        }
        return this;
    }

    /** Add a character that stands at the place in the source. */
    void append(char c, int place) {
        if (isSpace(c)) {
            space(place);
        } else if (!isInvisible(c)) {
            flushSpace();
            write(c, place);
        }
    }

    /** Part what comes from what is there by a space, unless nothing is there. */
    void space(int place) {
        if (space == NONE && !text.isEmpty()) {
            space = place;
        }
    }

    /** Part a term from what is said of it, unless the term ends with a colon. */
    void colon(int place) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
            write(':', place);
        }
        space = place;
    }

    int length() {
        return text.length();
    }

    Prose build() {
        return new Prose(text.toString(), pieces.isEmpty() ? List.of(new Prose.Piece(0, 0)) : pieces);
    }

    private void flushSpace() {
        if (space != NONE) {
            write(' ', space);
            space = NONE;
        }
    }

    private void write(char c, int place) {
        if (place != next) {
            pieces.add(new Prose.Piece(text.length(), place));
        }
        text.append(TextDecoder.harmless(c));
        next = place + 1;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Soft hyphen, zero-width space, word joiner and byte order mark: nothing a reader sees. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /** Return a part of the prose, without spaces at its ends. */
    static Prose slice(Prose prose, int start, int end) {
        String text = prose.text();
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        List<Prose.Piece> all = prose.pieces();
        List<Prose.Piece> pieces = new ArrayList<>();
        pieces.add(new Prose.Piece(0, prose.source(from, from).start()));
        for (int i = after(all, from); i < all.size() && all.get(i).textStart() < to; i++) {
            pieces.add(new Prose.Piece(all.get(i).textStart() - from, all.get(i).sourceStart()));
        }
        return new Prose(text.substring(from, to), pieces);
    }

    /** Return the number of the first piece that starts after the offset. */
    private static int after(List<Prose.Piece> pieces, int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).textStart() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Join parts with spaces. */
    static Prose joined(List<Prose> parts) {
        StringBuilder text = new StringBuilder();
        List<Prose.Piece> pieces = new ArrayList<>();
        for (Prose part : parts) {
            if (!part.text().isEmpty()) {
                text.append(text.isEmpty() ? "" : " ");
                int shift = text.length();
                part.pieces().forEach(piece -> pieces.add(new Prose.Piece(shift + piece.textStart(), piece.sourceStart())));
                text.append(part.text());
            }
        }
        return text.isEmpty() ? parts.getFirst() : new Prose(text.toString(), pieces);
    }

    /** Join the cells of a row with {@code " | "}; put where each stands into {@code cells}. */
    static Prose row(List<Prose> parts, List<Passage.Cell> cells) {
        StringBuilder text = new StringBuilder();
        List<Prose.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Prose part = parts.get(i);
            int shift = text.length();
            for (Prose.Piece piece : part.pieces()) {
                pieces.add(new Prose.Piece(shift + piece.textStart(), piece.sourceStart()));
            }
            text.append(part.text());
            cells.add(new Passage.Cell(shift, text.length()));
            if (i + 1 < parts.size()) {
                String bar = text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "| " : " | ";
                int place = Math.max(0, parts.get(i + 1).pieces().getFirst().sourceStart() - bar.length());
                pieces.add(new Prose.Piece(text.length(), place));
                text.append(bar);
            }
        }
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        pieces.removeIf(piece -> piece.textStart() > 0 && piece.textStart() >= text.length());
        cells.replaceAll(cell ->
                new Passage.Cell(Math.min(cell.start(), text.length()), Math.min(cell.end(), text.length())));
        return new Prose(text.toString(), pieces);
    }
}
