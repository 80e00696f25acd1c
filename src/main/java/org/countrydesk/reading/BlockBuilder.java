package org.countrydesk.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countrydesk.document.Finder.Stretch;
import org.countrydesk.document.MarginNote;
import org.countrydesk.document.Mark;
import org.countrydesk.document.Passage;
import org.countrydesk.markup.Passage.Kind;
import org.countrydesk.reading.Block.Beside;
import org.countrydesk.reading.Block.Item;
import org.countrydesk.reading.Block.Line;
import org.countrydesk.reading.Block.Row;
import org.countrydesk.reading.MarkedText.Run;
import org.jspecify.annotations.Nullable;

/** Sets passages as blocks: items that follow each other as one list, rows of a table as one table. */
final class BlockBuilder {

    /** Deeper items are set at this depth. */
    private static final int DEEPEST = 8;

    private final Map<Integer, List<Mark>> marks;
    private final Map<Integer, List<MarginNote>> notes;

    private final @Nullable Finding finding;
    private final Finding.Span page;

    /**
     * @param finding what a reader looks for, or null
     * @param page the passages that the page shows
     */
    BlockBuilder(
            Map<Integer, List<Mark>> marks, Map<Integer, List<MarginNote>> notes, @Nullable Finding finding, Finding.Span page) {
        this.marks = marks;
        this.notes = notes;
        this.finding = finding;
        this.page = page;
    }

    List<Block> blocks(List<Passage> passages) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < passages.size()) {
            int end = at + 1;
            while (end < passages.size() && together(passages.get(at), passages.get(end))) {
                end++;
            }
            blocks.add(block(passages.subList(at, end)));
            at = end;
        }
        return blocks;
    }

    private static boolean together(Passage first, Passage next) {
        return switch (first.kind()) {
            case PARAGRAPH, CAPTION -> false;
            case ITEM -> next.kind() == Kind.ITEM;
            case HEADER, ROW -> inTable(next) && next.tableNumber() == first.tableNumber();
        };
    }

    private static boolean inTable(Passage passage) {
        return passage.kind() == Kind.HEADER || passage.kind() == Kind.ROW;
    }

    private Block block(List<Passage> passages) {
        List<Beside> beside = beside(passages);
        return switch (passages.getFirst().kind()) {
            case PARAGRAPH, CAPTION -> new Block.Paragraph(line(passages.getFirst()), beside);
            case ITEM -> new Block.Items(items(passages), beside);
            case HEADER, ROW -> table(passages, beside);
        };
    }

    /** A note that several passages of a block have is shown once, at the first. */
    private List<Beside> beside(List<Passage> passages) {
        List<Beside> beside = new ArrayList<>();
        Set<MarginNote> seen = new LinkedHashSet<>();
        for (Passage passage : passages) {
            for (MarginNote note : notes.getOrDefault(passage.number(), List.of())) {
                if (seen.add(note)) {
                    beside.add(new Beside(passage.number(), note));
                }
            }
        }
        return beside;
    }

    private Line line(Passage passage) {
        String text = passage.text();
        List<Run> runs = MarkedText.runs(text, 0, text.length(), apart(passage));
        return new Line(passage.number(), FoundWords.in(runs, 0, found(passage)), step(passage));
    }

    private List<Stretch> found(Passage passage) {
        return finding == null ? List.of() : finding.in(passage.number(), passage.text());
    }

    private Finding.@Nullable Step step(Passage passage) {
        return finding == null ? null : finding.step(passage.number(), page);
    }

    private List<Mark> apart(Passage passage) {
        return MarkedText.apart(passage.text(), marks.getOrDefault(passage.number(), List.of()));
    }

    private List<Item> items(List<Passage> passages) {
        List<Item> top = new ArrayList<>();
        List<List<Item>> open = new ArrayList<>(List.of(top));
        for (Passage passage : passages) {
            int depth = Math.min(Math.min(passage.depth(), DEEPEST), open.size() - 1);
            open.subList(depth + 1, open.size()).clear();
            Item item = new Item(line(passage), new ArrayList<>());
            open.get(depth).add(item);
            open.add(item.under());
        }
        return top;
    }

    private Block table(List<Passage> passages, List<Beside> beside) {
        List<Row> header = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Passage passage : passages) {
            boolean names = passage.kind() == Kind.HEADER && rows.isEmpty();
            (names ? header : rows).add(new Row(passage.number(), cells(passage), step(passage)));
        }
        return new Block.Table(header, rows, beside);
    }

    private List<List<Run>> cells(Passage passage) {
        String text = passage.text();
        List<Mark> apart = apart(passage);
        List<Stretch> found = found(passage);
        List<List<Run>> cells = new ArrayList<>();
        for (String stretch : passage.cells().split(",")) {
            int dash = stretch.indexOf('-');
            int from = dash < 0 ? 0 : Integer.parseInt(stretch.substring(0, dash));
            int to = dash < 0 ? text.length() : Integer.parseInt(stretch.substring(dash + 1));
            cells.add(FoundWords.in(MarkedText.runs(text, from, to, apart), from, found));
        }
        return cells;
    }
}
