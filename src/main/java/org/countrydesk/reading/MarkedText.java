package org.countrydesk.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.countrydesk.document.Mark;

/** A passage's text, cut where marks begin and end. */
final class MarkedText {

    private static final Comparator<Mark> STRONGEST = Comparator.comparing(Mark::kind)
            .thenComparing(mark -> mark.start() - mark.end())
            .thenComparing(Mark::start)
            .thenComparing(Mark::key);

    private MarkedText() {}

    /**
     * Words that are marked alike.
     *
     * @param kind class of the link; empty for plain words, which have no path
     * @param pieces the words cut where what a reader looks for begins and ends; empty where there is nothing of it
     */
    record Run(String words, String kind, String path, String hint, List<Piece> pieces) {

        static Run plain(String words) {
            return new Run(words, "", "", "", List.of());
        }

        Run cut(List<Piece> cut) {
            return new Run(words, kind, path, hint, List.copyOf(cut));
        }
    }

    /** Some of the words of a run, and whether they are looked for. */
    record Piece(String words, boolean found) {}

    /** Keep of overlapping marks the strongest: figures before dates before names, then the longest, then the first. */
    static List<Mark> apart(String text, List<Mark> marks) {
        List<Mark> byStrength = new ArrayList<>(marks);
        byStrength.sort(STRONGEST);
        BitSet taken = new BitSet(text.length());
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : byStrength) {
            boolean inText = mark.start() >= 0 && mark.start() < mark.end() && mark.end() <= text.length();
            if (inText) {
                int next = taken.nextSetBit(mark.start());
                if (next < 0 || next >= mark.end()) {
                    taken.set(mark.start(), mark.end());
                    kept.add(mark);
                }
            }
        }
        kept.sort(Comparator.comparing(Mark::start));
        return kept;
    }

    /**
     * Cut a stretch of a text into runs; marks that do not lie within the stretch are left out.
     *
     * @param apart in order, none overlapping another
     */
    static List<Run> runs(String text, int from, int to, List<Mark> apart) {
        List<Run> runs = new ArrayList<>();
        int at = from;
        for (Mark mark : apart) {
            if (mark.start() >= at && mark.end() <= to) {
                if (mark.start() > at) {
                    runs.add(Run.plain(text.substring(at, mark.start())));
                }
                runs.add(new Run(
                        text.substring(mark.start(), mark.end()), mark.kind().word(), mark.path(), mark.hint(), List.of()));
                at = mark.end();
            }
        }
        if (at < to) {
            runs.add(Run.plain(text.substring(at, to)));
        }
        return runs;
    }
}
