package org.countrydesk.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scores the grouping of the gold statistics, with the gold's wording of measures, against the gold series. */
class SeriesScoreTest {

    @Test
    void buildsTheSeriesOfTheGoldStatistics() throws IOException {
        List<StatisticRef> statistics = new ArrayList<>();
        for (JsonNode row : Gold.rows("statistics")) {
            statistics.add(statistic(row, statistics.size() + 1));
        }
        List<JsonNode> rows = Gold.rows("series");
        Set<String> gold = rows.stream().map(SeriesScoreTest::points).collect(Collectors.toCollection(TreeSet::new));
        List<Series> series = SeriesBuilder.of(statistics);
        Set<String> got = series.stream().map(SeriesScoreTest::points).collect(Collectors.toCollection(TreeSet::new));

        Set<String> missed = new TreeSet<>(gold);
        missed.removeAll(got);
        Set<String> extra = new TreeSet<>(got);
        extra.removeAll(gold);
        System.out.printf(
                "SeriesScore: %d of %d series found, %d extra, out of %d statistics%n",
                gold.size() - missed.size(), gold.size(), extra.size(), statistics.size());
        missed.forEach(points -> System.out.println("missed " + points));
        extra.forEach(points -> System.out.println("extra " + points));
        assertThat(rows).hasSize(8);
        assertThat(missed).isEmpty();
        assertThat(extra).isEmpty();
        assertThat(series).extracting(Series::slug).doesNotHaveDuplicates();
    }

    private static StatisticRef statistic(JsonNode row, int number) {
        String source = row.get("source").asString();
        @Nullable Edtf period = row.get("period").isNull() ? null : Edtf.of(row.get("period").asString());
        String title = source.replace(".txt", "").replace('-', ' ');
        Set<String> subjects = Territories.in(capitals(title));
        return new StatisticRef(
                source,
                subjects,
                "s" + number,
                UnitClass.valueOf(row.get("unit_class").asString().toUpperCase(Locale.ROOT)),
                row.get("unit").asString(),
                row.get("measure").asString(),
                period,
                row.get("value").decimalValue(),
                row.get("value_max").isNull() ? null : row.get("value_max").decimalValue(),
                null);
    }

    /** Write a file's name as a title. */
    private static String capitals(String words) {
        StringBuilder title = new StringBuilder();
        for (String word : words.split(" ")) {
            title.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)).append(' ');
        }
        return title.toString().strip();
    }

    private static String points(JsonNode series) {
        Set<String> points = new TreeSet<>();
        for (JsonNode point : series.get("points")) {
            points.add(point.get("source").asString() + " " + point.get("period").asString() + " "
                    + point.get("value").decimalValue().stripTrailingZeros().toPlainString());
        }
        return series.get("unit").asString() + points;
    }

    private static String points(Series series) {
        Set<String> points = new TreeSet<>();
        for (Series.Point point : series.points()) {
            points.add(point.statistic().document() + " " + point.period() + " "
                    + point.value().stripTrailingZeros().toPlainString());
        }
        return series.unit() + points;
    }
}
