package org.countrydesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countrydesk.document.Section;
import org.junit.jupiter.api.Test;

class OutlineTest {

    /** Lead, History (Early, Late (Last)), Economy, Deep without a middle. */
    private final Outline outline = new Outline(List.of(
            section(0, -1, 1, ""),
            section(1, 0, 2, "History"),
            section(2, 1, 3, "Early"),
            section(3, 1, 3, "Late"),
            section(4, 3, 6, "Last"),
            section(5, 0, 2, "Economy")));

    @Test
    void namesWhatIsUnderASection() {
        assertThat(outline.lastUnder(0)).isZero();
        assertThat(outline.lastUnder(1)).isEqualTo(4);
        assertThat(outline.lastUnder(5)).isEqualTo(5);
    }

    @Test
    void goesToNeighboursOfTheSameLevel() {
        assertThat(slug(outline.before(5))).isEqualTo("history");
        assertThat(slug(outline.before(3))).isEqualTo("early");
        assertThat(slug(outline.before(2))).isEqualTo("history");
        assertThat(slug(outline.after(1))).isEqualTo("economy");
        assertThat(slug(outline.after(0))).isEqualTo("history");
        assertThat(outline.before(0)).isEmpty();
        assertThat(outline.after(5)).isEmpty();
    }

    @Test
    void numbersHeadingsByTheTreeNotByTheSource() {
        assertThat(outline.headingLevel(1, 1)).isEqualTo(2);
        assertThat(outline.headingLevel(4, 1)).isEqualTo(4);
        assertThat(outline.headingLevel(4, 2)).isEqualTo(3);
    }

    @Test
    void nestsTheContents() {
        assertThat(print(outline.contents(1, 5))).isEqualTo("History(Early Late(Last)) Economy");
        assertThat(print(outline.contents(2, 4))).isEqualTo("Early Late(Last)");
    }

    @Test
    void callsTheLeadIntroduction() {
        assertThat(Outline.heading(outline.get(0))).isEqualTo("Introduction");
    }

    private static String slug(Optional<Section> section) {
        return section.orElseThrow().slug();
    }

    private static String print(List<Outline.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.heading() + (entry.under().isEmpty() ? "" : "(" + print(entry.under()) + ")"))
                .collect(Collectors.joining(" "));
    }

    private static Section section(int number, int parent, int level, String heading) {
        return new Section(1, number, parent, level, heading, heading.toLowerCase(java.util.Locale.ROOT), false, 0, 0);
    }
}
