package org.countrydesk.reading;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.document.Finder.Stretch;
import org.countrydesk.reading.MarkedText.Piece;
import org.countrydesk.reading.MarkedText.Run;

/** Marks in runs of a text the words that are looked for; words that go over the end of a run are marked in each. */
final class FoundWords {

    private FoundWords() {}

    /**
     * Cut the runs that have such words into pieces.
     *
     * @param from where the first run begins in the text
     * @param found in order, without overlaps, by their place in the text
     */
    static List<Run> in(List<Run> runs, int from, List<Stretch> found) {
        if (found.isEmpty()) {
            return runs;
        }
        List<Run> marked = new ArrayList<>();
        int at = from;
        for (Run run : runs) {
            marked.add(run.cut(pieces(run.words(), at, found)));
            at += run.words().length();
        }
        return marked;
    }

    private static List<Piece> pieces(String words, int start, List<Stretch> found) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : found) {
            int from = Math.max(stretch.start() - start, at);
            int to = Math.min(stretch.end() - start, words.length());
            if (from < to) {
                if (at < from) {
                    pieces.add(new Piece(words.substring(at, from), false));
                }
                pieces.add(new Piece(words.substring(from, to), true));
                at = to;
            }
        }
        if (!pieces.isEmpty() && at < words.length()) {
            pieces.add(new Piece(words.substring(at), false));
        }
        return pieces;
    }
}
