package org.countrydesk.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countrydesk.extract.Extractor;
import org.countrydesk.fact.Fact;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Capture;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.reader.DocumentReader;
import org.countrydesk.markup.reader.SourceReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The series of the figures as the extractor reads them out of the seeds, against the series made by hand. The answers were
 * known to whoever wrote the rules, so the score says little about other documents.
 */
class SeedSeriesTest {

    private static final int LONGEST_TITLE = 80;

    /** Files and titles; those of the reports are given in {@code seeds/sources.yml}, the others are headings. */
    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("laos-united-states-relations.txt", "");
        TITLES.put("human-rights-in-laos.txt", "");
        TITLES.put("inl-laos.txt", "Bureau of International Narcotics and Law Enforcement Affairs: Laos");
        TITLES.put("trafficking-in-persons-laos.txt", "Trafficking in Persons Report, June 2019: Laos");
    }

    @Test
    void buildsTheSeriesOfTheSeeds() throws IOException {
        List<StatisticRef> statistics = statistics();
        List<Series> series = SeriesBuilder.of(statistics);
        Set<String> gold = Gold.rows("series").stream().map(SeedSeriesTest::points).collect(Collectors.toCollection(TreeSet::new));
        Set<String> right = series.stream().map(SeedSeriesTest::points).collect(Collectors.toCollection(TreeSet::new));
        List<Series> wrong = series.stream().filter(each -> !gold.contains(points(each))).toList();
        right.retainAll(gold);
        System.out.printf(
                "SeedSeries: %d of %d series found, %d false, out of %d statistics%n",
                right.size(), gold.size(), wrong.size(), statistics.size());
        series.forEach(each -> System.out.println("  " + each.title() + " [" + each.unit() + "]"));
        wrong.forEach(each -> System.out.println("false " + each.title() + " " + points(each)));

        assertThat(gold).hasSize(8);
        assertThat(right).isEqualTo(gold);
        assertThat(wrong).isEmpty();
        assertThat(series).allSatisfy(each -> assertThat(each.title().length()).isLessThanOrEqualTo(LONGEST_TITLE));
    }

    private static List<StatisticRef> statistics() throws IOException {
        Extractor extractor = new Extractor();
        List<StatisticRef> statistics = new ArrayList<>();
        for (Map.Entry<String, String> document : TITLES.entrySet()) {
            String name = document.getKey();
            Capture capture = new SourceReader(Limits.DEFAULT).read(name, Files.readAllBytes(Path.of("seeds", name)));
            assertThat(capture).isInstanceOf(Capture.Captured.class);
            if (capture instanceof Capture.Captured captured) {
                BlockTree tree = new DocumentReader(Limits.DEFAULT).read(captured.source());
                String heading = tree.title() == null ? name : tree.title();
                String title = document.getValue().isEmpty() ? heading : document.getValue();
                for (Fact.Observation figure :
                        extractor.extract(captured.source(), title, tree).observations()) {
                    statistics.add(statistic(name, title, statistics.size() + 1, figure));
                }
            }
        }
        return statistics;
    }

    private static StatisticRef statistic(String name, String title, int number, Fact.Observation figure) {
        return new StatisticRef(
                name,
                Territories.in(title),
                "s" + number,
                figure.unitClass(),
                figure.unit(),
                figure.measure(),
                figure.period(),
                figure.value(),
                figure.valueMax(),
                figure.qualifier());
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
