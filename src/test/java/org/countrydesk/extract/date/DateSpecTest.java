package org.countrydesk.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.Place;
import org.countrydesk.markup.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example files of {@code spec/dates}. */
class DateSpecTest {

    private record Line(Place place, String text) {}

    static List<DateSpec> examples() throws IOException {
        return DateSpec.readAll();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void agreesWithExample(DateSpec example) {
        assertThat(found(passages(example.text()))).as(example.toString()).isEqualTo(example.expected());
    }

    @Test
    void runsAllExamples() throws IOException {
        assertThat(DateSpec.readAll()).hasSizeGreaterThanOrEqualTo(80);
    }

    private static List<String> found(List<PassageText> passages) {
        DateExtractor.Found found = new DateExtractor().find("", passages);
        Stream<Line> dates = found.dates().stream().map(date -> new Line(date.place(), line(date)));
        Stream<Line> impossible = found.impossible().stream()
                .map(bad -> new Line(bad.place(), "impossible | " + bad.surface() + " | " + bad.why()));
        Stream<Line> either = found.either().stream().map(date -> new Line(date.place(), "either | " + date.surface()));
        return Stream.of(dates, impossible, either)
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing((Line line) -> line.place().passage())
                        .thenComparing(line -> line.place().start()))
                .map(Line::text)
                .toList();
    }

    private static String line(Fact.DatedStatement date) {
        return date.date() + (date.approximate() ? " ~ | " : " | ") + date.surface();
    }

    private static List<PassageText> passages(List<String> lines) {
        List<PassageText> passages = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("| ")) {
                String row = line.substring(2, line.length() - 2);
                passages.add(DatePassages.passage(passages.size() + 1, Passage.Kind.ROW, row, List.of()));
            } else if (!line.isBlank()) {
                passages.add(DatePassages.passage(passages.size() + 1, Passage.Kind.PARAGRAPH, line, List.of()));
            }
        }
        return passages;
    }
}
