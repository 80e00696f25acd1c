package org.countrydesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {

    private static final List<Value> FEW = List.of(
            Values.exact("1989", 42_000, "peru"),
            Values.of("2006", 1_700, 1_700, "about", "peru"),
            Values.of("2007", 1_500, 1_500, "more_than", "chile"),
            Values.of("2018", 5_700, 9_000, "", "chile"));

    @Test
    void drawsBoundsRangesAndRoundedValuesEachInItsShape() {
        Chart chart = chart(FEW);
        assertThat(chart.marks()).extracting(Mark::vague).containsExactly(false, true, false, false);
        assertThat(chart.marks()).extracting(Mark::isOpen).containsExactly(false, false, true, false);
        assertThat(chart.marks()).extracting(Mark::isRange).containsExactly(false, false, false, true);
        Mark open = chart.marks().get(2);
        assertThat(open.arrow()).as("points up").isLessThan(open.y());
        assertThat(chart.marks()).extracting(Mark::isLong).containsOnly(false);
        assertThat(chart(List.of(Values.exact("199X", 3, "peru"), Values.exact("2001", 4, "peru"))).marks())
                .extracting(Mark::isLong)
                .containsExactly(true, false);
    }

    @Test
    void cutsWhereTheDocumentChanges() {
        Chart chart = chart(FEW);
        assertThat(chart.hasRules()).isTrue();
        assertThat(chart.stretches()).extracting(Stretches.Stretch::title).containsExactly("The report on peru", "The report on chile");
        assertThat(chart.stretches().getFirst().seam())
                .isBetween(chart.marks().get(1).x(), chart.marks().get(2).x());
        assertThat(chart(FEW.subList(0, 2)).hasSeams()).isFalse();
    }

    @Test
    void standsAYearsValueOverTheYearsLabel() {
        Chart chart = chart(List.of(Values.exact("2016", 11, "peru"), Values.exact("2017", 13, "peru"), Values.exact("2018", 12, "peru")));
        assertThat(chart.axes().across()).extracting(Axes.Tick::label).containsExactly("2016", "2017", "2018");
        for (int i = 0; i < 3; i++) {
            assertThat(chart.axes().across().get(i).at()).isCloseTo(chart.marks().get(i).x(), org.assertj.core.data.Offset.offset(1.0));
        }
        assertThat(chart.labels()).extracting(Labels.Label::second).as("the axis says the year").containsOnly("");
    }

    @Test
    void startsFromZeroUnlessAllLieCloseTogether() {
        assertThat(chart(FEW).fromZero()).isTrue();
        assertThat(chart(List.of(Values.exact("2016", 69, "peru"), Values.exact("2017", 39, "peru"))).fromZero()).isTrue();
        assertThat(chart(List.of(Values.exact("2016", 1015, "peru"), Values.exact("2017", 1005, "peru"))).fromZero()).isFalse();
        assertThat(chart(List.of(Values.exact("2016", -5, "peru"), Values.exact("2017", 5, "peru"))).fromZero()).isTrue();
        assertThat(chart(List.of(Values.exact("2016", 7, "peru"), Values.exact("2017", 7, "peru"))).fromZero()).isTrue();
    }

    @Test
    void tellsTheYearsWithoutAValue() {
        assertThat(chart(FEW).gaps()).containsExactly("1990–2005", "2008–2017");
        assertThat(Chart.gapsBefore(FEW)).containsEntry("/statistics/peru-2006", "1990–2005").hasSize(2);
        assertThat(chart(FEW).strokes()).hasSize(1).allMatch(Chart.Stroke::broken);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 30, 80, 500})
    void keepsAllWordsWithinTheDrawing(int size) {
        for (Shape shape : List.of(Shape.WIDE, Shape.NARROW)) {
            Chart chart = Objects.requireNonNull(Chart.of(many(size, 60), Set.of(), List.of(), shape, BigDecimal::toPlainString));
            for (Labels.Label label : chart.labels()) {
                double width = TextSize.width(label.first(), shape.text());
                double left = label.anchor().equals("end") ? label.x() - width : label.anchor().equals("start") ? label.x() : label.x() - width / 2;
                assertThat(left).isNotNegative();
                assertThat(left + width).isLessThanOrEqualTo(shape.width() + 1);
            }
            for (Chart.Link link : chart.links()) {
                Tip tip = link.tip();
                if (tip != null) {
                    assertThat(tip.x()).isNotNegative();
                    assertThat(tip.y()).isNotNegative();
                    assertThat(tip.x() + tip.width()).isLessThanOrEqualTo(shape.width());
                    assertThat(tip.y() + tip.height()).isLessThanOrEqualTo(chart.height() + 1);
                }
            }
        }
    }

    @Test
    void linksOnlyThoseLookedAtWhereThereAreVeryMany() {
        List<Value> values = many(500, 60);
        Chart chart = Objects.requireNonNull(Chart.of(values, Set.of(0, 1, 2), List.of(), Shape.WIDE, BigDecimal::toPlainString));
        assertThat(chart.links()).hasSize(3);
        assertThat(chart.dense()).hasSizeLessThanOrEqualTo(6);
        assertThat(chart.labels()).hasSizeLessThanOrEqualTo(40);
        assertThat(chart.hasRules()).isFalse();
        assertThat(chart.lines()).hasSizeLessThanOrEqualTo(12);
        assertThat(chart.stretches()).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void marksOnlyWholeNumbersWhereAllValuesAreWhole() {
        Chart chart = chart(List.of(Values.exact("2016", 1, "peru"), Values.exact("2017", 2, "peru")));
        assertThat(chart.axes().up()).extracting(Axes.Tick::label).containsExactly("0", "1", "2");
    }

    @Test
    void setsOfficersUnderTheYearsTheyServed() {
        LocalDate from = LocalDate.of(2006, 3, 1);
        LocalDate to = LocalDate.of(2009, 3, 1);
        Spell spell = new Spell("/ambassadors/jane-roe", "Jane Roe Jr.", "Jane Roe, 2006 – 2009", from, from, to, to);
        Chart chart = Objects.requireNonNull(Chart.of(FEW, Set.of(), List.of(spell), Shape.WIDE, BigDecimal::toPlainString));
        assertThat(chart.bands()).hasSize(1);
        assertThat(chart.bands().getFirst().x()).isBetween(chart.marks().get(0).x(), chart.marks().get(2).x());
        assertThat(chart.bands().getFirst().words()).isEqualTo("Roe");
        assertThat(chart.height()).isGreaterThan(chart(FEW).height());
    }

    @Test
    void drawsNothingForLessThanTwoPeriodsWithEnds() {
        assertThat(Chart.of(FEW.subList(0, 1), Set.of(), List.of(), Shape.WIDE, BigDecimal::toPlainString)).isNull();
        assertThat(Chart.of(
                        List.of(FEW.getFirst(), Values.exact("2001/..", 3, "peru")), Set.of(), List.of(), Shape.WIDE, BigDecimal::toPlainString))
                .isNull();
        assertThat(SmallChart.of(FEW.subList(0, 1), "")).isNull();
    }

    @Test
    void drawsSmallWithTheEndsWrittenOutAndTheChosenMarked() {
        SmallChart small = Objects.requireNonNull(SmallChart.of(FEW, "/statistics/peru-2006"));
        assertThat(small.years()).extracting(Chart.Note::words).containsExactly("1989", "2018");
        assertThat(small.chosen()).isEqualTo(small.marks().get(1));
        assertThat(small.labels()).extracting(Labels.Label::first).contains("42000", "5700");
        assertThat(small.summary()).startsWith("4 values, from 42000 llamas in 1989");
        SmallChart large = Objects.requireNonNull(SmallChart.of(many(5000, 3), ""));
        assertThat(large.marks()).hasSize(2);
        assertThat(large.lines()).hasSizeLessThanOrEqualTo(12);
    }

    private static Chart chart(List<Value> values) {
        return Objects.requireNonNull(Chart.of(
                values,
                IntStream.range(0, values.size()).boxed().collect(java.util.stream.Collectors.toSet()),
                List.of(),
                Shape.WIDE,
                BigDecimal::toPlainString));
    }

    private static List<Value> many(int size, int documents) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int year = 1500 + i % 520;
            values.add(Values.exact(String.valueOf(year), 1000 + i * 37 % 911, "d" + i * documents / size));
        }
        values.sort(java.util.Comparator.comparing(Value::period));
        return values;
    }
}
