package org.countrydesk.reading;

import java.util.List;
import org.countrydesk.document.MarginNote;
import org.jspecify.annotations.Nullable;

/** What a page sets as one: a paragraph, a list, a table; with the notes beside it. */
sealed interface Block {

    /** Notes beside a block that are shown at once; the others open on demand. */
    int NOTES_SHOWN = 4;

    /** Return the word templates switch on. */
    String kind();

    List<Beside> notes();

    /** Return the notes that are shown at once. */
    default List<Beside> shown() {
        return notes().subList(0, Math.min(NOTES_SHOWN, notes().size()));
    }

    default List<Beside> more() {
        return notes().subList(shown().size(), notes().size());
    }

    /** A passage's note. */
    record Beside(int passage, MarginNote note) {}

    /** A passage in running text; it has a step where it matches what a reader looks for. */
    record Line(int number, List<MarkedText.Run> runs, Finding.@Nullable Step step) {}

    /** A list item and the items under it. */
    record Item(Line line, List<Item> under) {}

    /** A table row; it has a step where it matches what a reader looks for. */
    record Row(int number, List<List<MarkedText.Run>> cells, Finding.@Nullable Step step) {}

    record Paragraph(Line line, List<Beside> notes) implements Block {
        @Override
        public String kind() {
            return "paragraph";
        }
    }

    record Items(List<Item> items, List<Beside> notes) implements Block {
        @Override
        public String kind() {
            return "items";
        }
    }

    /** A table; {@code header} is empty where the source names no columns. */
    record Table(List<Row> header, List<Row> rows, List<Beside> notes) implements Block {
        @Override
        public String kind() {
            return "table";
        }
    }
}
