package org.countrydesk.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void tellsLineAndColumnFromOne() {
        Lines lines = Lines.of("ab\n\nc\n");
        List<String> places = new ArrayList<>();
        for (int offset = 0; offset <= 6; offset++) {
            places.add(lines.line(offset) + ":" + lines.column(offset));
        }
        assertEquals(List.of("1:1", "1:2", "1:3", "2:1", "3:1", "3:2", "4:1"), places);
        assertEquals(4, lines.count());
        assertEquals(4, lines.start(3));
        assertEquals(5, lines.end(3));
        assertEquals(6, lines.end(4));
    }

    @Test
    void knowsOneLineOfAnEmptyText() {
        assertEquals(1, Lines.of("").count());
        assertEquals(1, Lines.of("").line(0));
    }

    @Test
    void knowsManyLines() {
        Lines lines = Lines.of("a\n".repeat(1_000));
        assertEquals(1_001, lines.count());
        assertEquals(1_000, lines.line(1_999));
    }
}
