package org.countrydesk.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.markup.Lines;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Problem;
import org.countrydesk.markup.SourceSpan;

/** Gathers what the extractors have to report about a file, each with its line and column. */
public final class Reports {

    private static final String STAGE = "extract";

    /** More of them say nothing new; the last one then says how many there were. */
    private static final int MOST = 200;

    private final String file;
    private final Lines lines;
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    /** @param text the captured text of the file */
    public Reports(String file, String text) {
        this.file = file;
        lines = Lines.of(text);
    }

    /** Report that something of a passage is kept but must be checked. */
    public void doubt(Passage passage, int start, int end, String text) {
        add(Problem.Level.DOUBT, passage, start, end, text);
    }

    /** Report that something of a passage was dropped. */
    public void lost(Passage passage, String text) {
        add(Problem.Level.LOST, passage, 0, passage.text().length(), text);
    }

    /** Report what is good to know about a passage: nothing was dropped and nothing is in doubt. */
    public void note(Passage passage, String text) {
        add(Problem.Level.NOTE, passage, 0, passage.text().length(), text);
    }

    /** Return the line of the file, from 1, on which a character of a passage stands. */
    public int line(Passage passage, int offset) {
        return lines.line(passage.prose().source(offset, offset + 1).start());
    }

    private void add(Problem.Level level, Passage passage, int start, int end, String text) {
        if (++count > MOST) {
            return;
        }
        SourceSpan span = passage.prose().source(start, end);
        problems.add(new Problem(
                level,
                STAGE,
                file,
                lines.line(span.start()),
                lines.column(span.start()),
                passage.text().substring(start, end),
                text));
    }

    public List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        if (count > MOST) {
            all.add(new Problem(
                    Problem.Level.NOTE, STAGE, file, 0, 0, "", (count - MOST) + " further problems of this kind are not listed"));
        }
        return all;
    }
}
