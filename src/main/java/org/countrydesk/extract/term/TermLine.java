package org.countrydesk.extract.term;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.extract.sentence.Reports;
import org.countrydesk.markup.Passage;

/** A stretch of a passage that may tell of one term: a list item, or a line of a paragraph that keeps its lines. */
record TermLine(Passage passage, int start, int end) {

    /** Longest paragraph that is cut into lines, and most lines of one. */
    private static final int LONGEST = 50_000;

    static TermLine whole(Passage passage) {
        return new TermLine(passage, 0, passage.text().length());
    }

    /** Cut a paragraph where its lines end in the file. */
    static List<TermLine> of(Passage passage, Reports reports) {
        String text = passage.text();
        List<TermLine> lines = new ArrayList<>();
        if (text.isEmpty() || text.length() > LONGEST) {
            return lines;
        }
        int start = 0;
        int line = reports.line(passage, 0);
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            int next = reports.line(passage, at + 1);
            if (next != line) {
                lines.add(new TermLine(passage, start, at));
                start = at + 1;
                line = next;
            }
        }
        lines.add(new TermLine(passage, start, text.length()));
        return lines;
    }

    String text() {
        return passage.text().substring(start, end);
    }
}
