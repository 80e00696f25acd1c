package org.countrydesk.density;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    private static final YearCounts FEW = new YearCounts(List.of(
            new YearCounts.Span(1955, 1955, 1),
            new YearCounts.Span(1955, 1975, 2),
            new YearCounts.Span(1980, 1989, 1),
            new YearCounts.Span(1982, 1982, 4),
            new YearCounts.Span(2003, 2003, 8)));

    private static YearCounts manyYears(int from, int to) {
        List<YearCounts.Span> spans = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            spans.add(new YearCounts.Span(year, year, 3));
        }
        return new YearCounts(spans);
    }

    private static Strip strip(YearCounts counts) {
        return requireNonNull(Strip.of(counts));
    }

    private static Near near(Edtf time, YearCounts counts) {
        return requireNonNull(Near.of(time, counts));
    }

    @Test
    void countsADecadeWithTheDatesThatNameOnlyIt() {
        assertThat(FEW.by(10)).containsEntry(1980, 5L).containsEntry(1950, 1L).doesNotContainKey(1970);
        assertThat(FEW.within(1950, 1979)).isEqualTo(3);
        assertThat(FEW.total()).isEqualTo(16);
    }

    @Test
    void drawsBarsAsHighAsTheirCounts() {
        Strip strip = strip(FEW);
        assertThat(strip.bars()).extracting(Bars.Bar::from).containsExactly(1955, 1982, 2003);
        Bars.Bar most = strip.bars().getLast();
        Bars.Bar half = strip.bars().get(1);
        assertThat(most.height()).isEqualTo(2 * half.height());
        assertThat(most.y() + most.height()).isEqualTo(Strip.BASE);
        assertThat(strip.bars()).allMatch(bar -> bar.x() >= 0 && bar.x() + bar.width() <= Strip.WIDTH);
    }

    @Test
    void linksOnlyDecadesThatHoldSomething() {
        Strip strip = strip(FEW);
        assertThat(strip.steps()).extracting(Strip.Step::label).containsExactly("1950", "1960", "1970", "1980", "1990", "2000");
        assertThat(strip.steps()).filteredOn(step -> !step.empty()).extracting(Strip.Step::path)
                .containsExactly("/timeline/195X", "/timeline/198X", "/timeline/200X");
    }

    @Test
    void staysReadableOverManyCenturies() {
        Strip strip = strip(manyYears(1, 2000));
        assertThat(strip.bars()).hasSizeBetween(100, Bars.MOST);
        assertThat(strip.steps()).hasSizeBetween(10, 24).extracting(Strip.Step::path).contains("/timeline/19XX");
    }

    @Test
    void saysWhatLiesOffTheAxis() {
        Strip strip = strip(manyYears(1950, 2000).plus(manyYears(12, 13)).plus(manyYears(9998, 9998)));
        assertThat(strip.earlier()).isEqualTo(new Strip.Beyond(6, "/timeline/open/1949"));
        assertThat(strip.later()).isEqualTo(new Strip.Beyond(3, "/timeline/2010/open"));
    }

    @Test
    void showsDecadesByYearsAndSkipsEmptyOnes() {
        Heat heat = Heat.of(requireNonNull(YearAxis.of(FEW)), FEW, new YearCounts(List.of()));
        assertThat(heat.rows()).extracting(row -> row.date().edtf()).containsExactly("195X", "198X", "200X");
        assertThat(heat.rows()).extracting(Heat.Row::gap).containsExactly(0, 2, 1);
        Heat.Row eighties = heat.rows().get(1);
        assertThat(eighties.statements()).isEqualTo(5);
        assertThat(eighties.cells()).hasSize(10);
        assertThat(eighties.cells().get(2)).extracting(Heat.Cell::count, cell -> cell.date().edtf()).containsExactly(4L, "1982");
        assertThat(heat.rows().getLast().cells().get(3).shade()).isEqualTo(4);
    }

    @Test
    void leadsToTheNearestDatesThatHoldSomething() {
        Near near = near(Edtf.of("1990"), FEW);
        assertThat(requireNonNull(near.before()).date().edtf()).isEqualTo("1982");
        assertThat(requireNonNull(near.after()).date().edtf()).isEqualTo("2003");
        assertThat(near.bars()).hasSize(21).filteredOn(Near.Bar::here).extracting(Near.Bar::label).containsExactly("1990");
        assertThat(requireNonNull(near(Edtf.of("197X"), FEW).after()).date().edtf()).isEqualTo("198X");
        assertThat(near(Edtf.of("9999"), FEW).after()).isNull();
        assertThat(near(Edtf.of("9999"), FEW).bars()).hasSize(11);
        assertThat(Near.of(Edtf.of("1990-05"), FEW)).isNull();
    }
}
