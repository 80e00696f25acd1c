package org.countrydesk.ingest.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.countrydesk.fact.PassageSentences.Span;
import org.countrydesk.markup.Passage.Cell;

/** Stretches of a passage as the store keeps them: {@code 0-11,14-27}. */
public final class Spans {

    private Spans() {}

    /** Write the cells of a row. */
    public static String ofCells(List<Cell> cells) {
        return cells.stream().map(cell -> cell.start() + "-" + cell.end()).collect(Collectors.joining(","));
    }

    /** Write the sentences of a passage. */
    public static String ofSentences(List<Span> sentences) {
        return sentences.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
    }

    /** Read what was written. */
    public static List<Span> read(String printed) {
        List<Span> spans = new ArrayList<>();
        for (String span : printed.split(",")) {
            int dash = span.indexOf('-');
            if (dash > 0) {
                spans.add(new Span(Integer.parseInt(span.substring(0, dash)), Integer.parseInt(span.substring(dash + 1))));
            }
        }
        return spans;
    }
}
