package org.countrydesk.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesBuilderTest {

    private static final Set<String> PERU = Set.of("PE");
    private static final Set<String> KENYA = Set.of("KE");

    private final List<StatisticRef> statistics = new ArrayList<>();

    @Test
    void joinsOneMeasureOverYearsAndDocuments() {
        area("report-b", PERU, "coca leaf cultivation in Peru", "2012", "60400");
        area("report-a", PERU, "coca cultivation", "2010", "61200");
        area("report-a", PERU, "coca leaf cultivation", "2011", "62500");

        assertThat(series()).singleElement().satisfies(series -> {
            assertThat(series.title()).isEqualTo("Coca cultivation");
            assertThat(series.slug()).isEqualTo("coca-cultivation");
            assertThat(series.points()).extracting(point -> point.period().toString()).containsExactly("2010", "2011", "2012");
        });
    }

    @Test
    void keepsWhatTwoSourcesSayOfOneYear() {
        count("a", KENYA, "tourist", "tourist arrivals", "2015", "1180000");
        count("a", KENYA, "tourist", "tourist arrivals", "2016", "1340000");
        count("b", KENYA, "tourist", "tourist arrivals in Kenya", "2016", "1342900");

        assertThat(series()).singleElement().satisfies(series -> assertThat(series.points())
                .extracting(point -> point.statistic().document() + " " + point.value())
                .containsExactly("a 1180000", "a 1340000", "b 1342900"));
    }

    @Test
    void needsTwoPeriodsThatAreNotWithinEachOther() {
        count("a", KENYA, "school", "schools closed", "2015", "12");
        count("b", KENYA, "school", "schools closed", "2015-03", "7");
        count("b", KENYA, "school", "schools closed", null, "9");

        assertThat(series()).isEmpty();
    }

    @Test
    void keepsVerbsApart() {
        count("a", KENYA, "case", "poaching cases opened", "2015", "40");
        count("a", KENYA, "case", "poaching cases tried", "2016", "31");
        count("a", KENYA, "case", "poaching cases with convictions", "2017", "11");
        count("a", KENYA, "case", "poaching cases", "2018", "50");

        assertThat(series()).isEmpty();
    }

    @Test
    void takesOtherWordOrderAndNumberForTheSame() {
        count("a", KENYA, "complaint", "investigated complaints against officers", "2015", "40");
        count("a", KENYA, "complaint", "complaints against an officer investigated", "2016", "31");
        area("a", KENYA, "cultivation of the tea plant", "2001", "9");
        area("b", KENYA, "tea plant cultivation", "2002", "8");

        assertThat(series()).hasSize(2);
    }

    @Test
    void keepsPartsOfAMeasureApart() {
        count("a", KENYA, "refugee", "registered refugees in camps", "2015", "400");
        count("a", KENYA, "refugee", "registered child refugees in camps", "2016", "310");
        count("a", KENYA, "refugee", "newly registered refugees in camps", "2017", "200");

        assertThat(series()).isEmpty();
    }

    @Test
    void keepsApartWhatOneDocumentTellsApart() {
        area("a", PERU, "coca cultivation", "2010", "61200");
        area("a", PERU, "coca bush cultivation", "2010", "4");
        area("a", PERU, "coca bush cultivation", "2012", "5");

        assertThat(series()).singleElement().satisfies(series -> assertThat(series.points()).hasSize(2));
    }

    @Test
    void keepsCountriesApart() {
        count("peru-report", PERU, "teacher", "teachers trained", "2015", "40");
        count("kenya-report", KENYA, "teacher", "teachers trained", "2016", "31");
        money("trade", PERU, "exports to Chile", "2001", "5");
        money("trade", PERU, "exports to Brazil", "2002", "6");
        money("trade", PERU, "exports from Peru to Chile", "2003", "5");
        money("trade", PERU, "exports from Chile to Peru", "2004", "6");

        assertThat(series()).singleElement().satisfies(series -> assertThat(series.points())
                .extracting(point -> point.period().toString())
                .containsExactly("2001", "2003"));
    }

    @Test
    void dropsAWordingThatMeansTooManyThings() {
        for (int i = 0; i < 6; i++) {
            count("a", KENYA, "month", "sentence of imprisonment", i % 2 == 0 ? "2015" : "2016", "" + (5 + i));
        }
        count("b", KENYA, "officer", "officers", "2015", "5");
        count("b", KENYA, "officer", "officers", "2016", "6");
        count("b", KENYA, "officer", "officers", "2016", "90");

        assertThat(series()).isEmpty();
    }

    @Test
    void givesEverySeriesItsOwnSlugWhateverTheOrder() {
        for (String year : List.of("2001", "2002", "2003")) {
            money("a", PERU, "port fees", year, "5");
            count("a", PERU, "fee", "port fees", year, "7");
            count("b", KENYA, "fee", "port fees", year, "8");
        }
        List<Series> series = series();
        Collections.shuffle(statistics, new Random(1));

        assertThat(series).extracting(Series::slug).containsExactly("port-fees", "port-fees--a", "port-fees--b");
        assertThat(series()).isEqualTo(series);
    }

    private List<Series> series() {
        return SeriesBuilder.of(statistics);
    }

    private void area(String document, Set<String> subjects, String measure, String period, String value) {
        add(document, subjects, UnitClass.AREA, "hectare", measure, period, value);
    }

    private void money(String document, Set<String> subjects, String measure, String period, String value) {
        add(document, subjects, UnitClass.MONEY, "EUR", measure, period, value);
    }

    private void count(
            String document, Set<String> subjects, String unit, String measure, @Nullable String period, String value) {
        add(document, subjects, UnitClass.COUNT, unit, measure, period, value);
    }

    private void add(
            String document, Set<String> subjects, UnitClass type, String unit, String measure,
            @Nullable String period, String value) {
        statistics.add(new StatisticRef(
                document, subjects, "s" + (statistics.size() + 1), type, unit, measure,
                period == null ? null : Edtf.of(period), new BigDecimal(value), null, null));
    }
}
