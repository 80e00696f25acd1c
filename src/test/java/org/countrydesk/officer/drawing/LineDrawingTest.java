package org.countrydesk.officer.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.countrydesk.ambassador.Line;
import org.countrydesk.ambassador.LineEvents;
import org.countrydesk.ambassador.Officers;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.countrydesk.web.PrintedDate;
import org.junit.jupiter.api.Test;

class LineDrawingTest {

    private static final LocalDate READ = LocalDate.of(2020, 6, 15);

    private static LineDrawing.Asked all(Line line) {
        return new LineDrawing.Asked(IntStream.range(0, line.services().size()).boxed().toList(), null, READ);
    }

    private static LineDrawing draw(String... services) {
        Line line = Officers.line(services);
        return Objects.requireNonNull(LineDrawing.of(line, all(line), LineEvents.Found.NONE));
    }

    @Test
    void drawsOneTermARowFromTheTopDown() {
        LineDrawing drawing = draw("A 1901-02-03/1904-05-06", "B:charge 1904-05-06/1904-08-09", "C 1908-10-11/now");
        assertThat(drawing.rows()).extracting(LineDrawing.Row::name).containsExactly("A", "B", "C");
        assertThat(drawing.rows()).extracting(row -> row.y() - drawing.top()).containsExactly(0.0, LineDrawing.ROW, 2 * LineDrawing.ROW);
        assertThat(drawing.rows()).extracting(LineDrawing.Row::suffix).containsExactly("1901–1904", "1904, Chargé d’Affaires", "1908–, in post");
        assertThat(drawing.ranks()).containsExactly(Role.AMBASSADOR, Role.CHARGE);
        assertThat(drawing.rows().getFirst().title())
                .isEqualTo("A, Ambassador, 3 February 1901 – 6 May 1904, 1,188 days");
        assertThat(drawing.bottom()).isEqualTo(drawing.top() + 3 * LineDrawing.ROW);
    }

    @Test
    void showsVacanciesWithTheirLength() {
        LineDrawing drawing = draw("A 1901-02-03/1904-05-06", "B 1904-05-06/1907-08-09", "C 1908-10-11/1910", "D 1911/1912-01-01");
        assertThat(drawing.rows().get(1).gap()).isNull();
        LineDrawing.Gap gap = Objects.requireNonNull(drawing.rows().get(2).gap());
        assertThat(gap.label()).isEqualTo("429 days");
        assertThat(gap.path()).isEqualTo("/ambassadors/on/1907-08-10/1908-10-10");
        LineDrawing.Row before = drawing.rows().get(1);
        LineDrawing.Row after = drawing.rows().get(2);
        assertThat(gap.x()).isEqualTo(Objects.requireNonNull(before.bar()).to());
        assertThat(gap.x() + gap.width()).isCloseTo(Objects.requireNonNull(after.bar()).from(), offset(0.01));
        assertThat(gap.labelX()).isLessThan(gap.x());
        assertThat(drawing.rows().get(3).gap()).as("handover or gap of up to two years").isNull();
    }

    @Test
    void keepsARowForATermWithoutADate() {
        LineDrawing drawing = draw("A 1901-01-01/1903-01-01", "B /", "C 1905-01-01/1908-01-01");
        assertThat(drawing.rows()).hasSize(3);
        assertThat(drawing.rows().get(1).bar()).isNull();
        assertThat(drawing.rows().get(1).suffix()).isEqualTo("no date known");
        Line line = Officers.line("A /");
        assertThat(LineDrawing.of(line, all(line), LineEvents.Found.NONE)).isNull();
    }

    @Test
    void drawsASingleTermAndContradictions() {
        assertThat(draw("A 1901-01-01/1901-01-01").rows()).hasSize(1);
        assertThat(draw("A 1904/1902").rows().getFirst().suffix()).isEqualTo("dates contradict");
        assertThat(draw("A /1902").rows().getFirst().suffix()).isEqualTo("start not known");
    }

    @Test
    void zoomsToATime() {
        Line line = Officers.line("A 1901-02-03/1904-05-06", "B 1908-10-11/1912-01-01", "C 1912-01-01/1915-01-01");
        LineDrawing drawing = Objects.requireNonNull(
                LineDrawing.of(line, new LineDrawing.Asked(List.of(1, 2), Edtf.of("191X"), READ), LineEvents.Found.NONE));
        Bar cut = Objects.requireNonNull(drawing.rows().getFirst().bar());
        assertThat(cut.from()).isEqualTo(LineDrawing.LEFT);
        assertThat(cut.cutLeft()).isTrue();
        assertThat(drawing.rows().getFirst().gap()).as("before the time shown").isNull();
        assertThat(drawing.ticks()).extracting(Ticks.Tick::label).hasSize(10).startsWith("1910").endsWith("1919");
        assertThat(drawing.ticks().getFirst().path()).isEqualTo("/timeline/1910");
    }

    @Test
    void labelsCenturiesDecadesYearsOrMonths() {
        assertThat(labels("A 1901-01-01/1948-01-01")).containsExactly("1900s", "1910s", "1920s", "1930s", "1940s");
        assertThat(labels("A 1901-01-01/1903-01-01")).containsExactly("1901", "1902", "1903");
        assertThat(labels("A 1901-02-01/1901-03-01")).startsWith("Jan", "Feb").hasSize(12);
        assertThat(labels("A 1401-01-01/1403-01-01", "B 1901-01-01/1903-01-01")).startsWith("15th c.").hasSize(6);
    }

    @Test
    void staysReadableForAnOpenOrDistantTime() {
        Line line = Officers.line("A 1901-02-03/1904-05-06");
        for (String during : List.of("1902/..", "../1903", "19XX", "1902-03-04")) {
            LineDrawing drawing = LineDrawing.of(line, new LineDrawing.Asked(List.of(0), Edtf.of(during), READ), LineEvents.Found.NONE);
            assertThat(Objects.requireNonNull(drawing).ticks()).as(during).hasSizeBetween(1, 24);
        }
        assertThat(LineDrawing.of(line, new LineDrawing.Asked(List.of(), Edtf.of("18XX"), READ), LineEvents.Found.NONE)).isNull();
    }

    @Test
    void putsDatedSentencesOfOneTimeOnTopOfEachOther() {
        Line line = Officers.line("A 1901-02-03/1990-05-06");
        List<LineEvents.Event> events = new ArrayList<>();
        for (String date : List.of("1920-01-02", "1920", "1950", "1999")) {
            Edtf when = Edtf.of(date);
            events.add(new LineEvents.Event(when, PrintedDate.of(when), "It was so.", "/documents/chile#p" + events.size(), "Chile"));
        }
        EventDots dots = Objects.requireNonNull(LineDrawing.of(line, all(line), new LineEvents.Found(events, 70))).events();
        assertThat(dots.dots()).extracting(EventDots.Dot::level).containsExactly(0, 1, 0);
        assertThat(dots.dots()).extracting(EventDots.Dot::exact).containsExactly(true, false, false);
        assertThat(dots.dots().getFirst().title()).isEqualTo("2 January 1920: It was so. – Chile");
        assertThat(dots.total()).isEqualTo(70);
    }

    private static List<String> labels(String... services) {
        return draw(services).ticks().stream().map(Ticks.Tick::label).toList();
    }
}
