package org.countrydesk.officer.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.Officers;
import org.countrydesk.edtf.Edtf;
import org.junit.jupiter.api.Test;

class LineStripTest {

    private static final LocalDate READ = LocalDate.of(2020, 6, 15);

    private static final Lines.Listed LINE =
            Officers.listed("A 1901-01-01/1904-05-06", "B:charge 1905-05-06/1907-08-09", "C 1907-08-09/now");

    private static LineStrip strip() {
        return Objects.requireNonNull(LineStrip.of(LINE, READ));
    }

    @Test
    void drawsTermsAndVacanciesAsSharesOfItsWidth() {
        assertThat(strip().bars()).extracting(LineStrip.Stretch::role).containsExactly("ambassador", "charge", "ambassador");
        assertThat(strip().bars().getFirst().x()).isEqualTo("0.00%");
        assertThat(strip().bars()).allSatisfy(bar -> assertThat(bar.width()).matches("\\d+\\.\\d\\d%"));
        assertThat(strip().gaps()).hasSize(1);
        assertThat(strip().gaps().getFirst().title()).startsWith("Vacant for 365 days");
        assertThat(strip().path()).isEqualTo("/ambassadors?country=Chile");
    }

    @Test
    void marksTheIncumbent() {
        LineStrip.Mark mark = Objects.requireNonNull(strip().mark());
        assertThat(mark.label()).isEqualTo("C, in post");
        assertThat(Objects.requireNonNull(LineStrip.of(Officers.listed("A 1901/1904"), READ)).mark()).isNull();
        assertThat(LineStrip.of(Officers.listed("A /"), READ)).isNull();
    }

    @Test
    void putsOneTermForward() {
        LineStrip strip = Objects.requireNonNull(LineStrip.highlighting(LINE, READ, 1));
        assertThat(strip.bars()).extracting(LineStrip.Stretch::quiet).containsExactly(true, false, true);
        assertThat(Objects.requireNonNull(strip.mark()).label()).isEqualTo("B");
    }

    @Test
    void marksADateAmongTheYearsAroundIt() {
        LineStrip strip = Objects.requireNonNull(LineStrip.around(LINE, READ, Edtf.of("1904-11-03")));
        assertThat(strip.ticks()).extracting(LineStrip.Tick::label).startsWith("1896").endsWith("1912");
        LineStrip.Mark mark = Objects.requireNonNull(strip.mark());
        assertThat(mark.label()).isEqualTo("3 November 1904");
        assertThat(Double.parseDouble(mark.x().replace("%", ""))).isBetween(50.0, 55.0);
        assertThat(LineStrip.around(LINE, READ, Edtf.of("1750"))).isNull();
    }

    @Test
    void drawsLinesAlongOneAxis() {
        List<LineStrip> strips = LineStrip.together(List.of(LINE, Officers.listed("X 1950-01-01/1960-01-01"), Officers.listed("Y /")), READ);
        assertThat(strips).hasSize(3);
        assertThat(strips.get(0).ticks()).isEqualTo(strips.get(1).ticks());
        assertThat(strips.get(2)).isNull();
    }

    @Test
    void staysSmallForManyTerms() {
        String[] many = IntStream.range(0, 500)
                .mapToObj(i -> "N" + i + " " + (1000 + 2 * i) + "-01-01/" + (1002 + 2 * i) + "-01-01")
                .toArray(String[]::new);
        LineStrip strip = Objects.requireNonNull(LineStrip.of(Officers.listed(many), READ));
        assertThat(strip.bars()).hasSizeLessThan(20);
        assertThat(strip.ticks()).hasSizeLessThan(30);
    }
}
