package org.countrydesk.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countrydesk.DeskTest;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A desk with more statistics of a year than are sorted to find the first of them. */
@DeskTest
class StatisticsOfADayTest {

    private static final int DOCUMENTS = 11;
    private static final int SENTENCES = 100;

    @Autowired
    private StatisticQueries statistics;

    @Autowired
    private Editions editions;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-desks")), "day");
        for (int document = 0; document < DOCUMENTS; document++) {
            StringBuilder text = new StringBuilder("# Report " + document + "\n\n");
            for (int sentence = 0; sentence < SENTENCES; sentence++) {
                text.append("In 1964 the province had ").append(2_000 + document * SENTENCES + sentence).append(" wells.\n\n");
            }
            text.append("On 3 March 1964 the district had ").append(3_500 + document).append(" wells.\n\n");
            text.append("Between January 1964 and December 1965 the town had ").append(5_000 + document).append(" wells.\n");
            Files.writeString(folder.resolve("report-" + document + ".md"), text);
        }
        registry.add("desk.seeds", folder::toString);
    }

    @Test
    void beginWithThoseOfTheDay() {
        assertThat(surfaces("1964-03-03", DOCUMENTS)).hasSize(DOCUMENTS).allMatch(surface -> surface.startsWith("35"));
    }

    @Test
    void goOnWithTheYearAndNotWithWhatBeganWithItAndLastedLonger() {
        assertThat(surfaces("1964-03-03", 2 * SENTENCES * DOCUMENTS)).hasSize(DOCUMENTS * (SENTENCES + 2));
        assertThat(surfaces("1964-03-03", SENTENCES * DOCUMENTS))
                .hasSize(SENTENCES * DOCUMENTS)
                .noneMatch(surface -> surface.startsWith("5"));
    }

    @ParameterizedTest
    @CsvSource({"1964-03-03, 1122", "1964-03-04, 1111", "1965-06, 11", "1963, 0"})
    void areThoseWhosePeriodHasTheDay(String period, long count) {
        StatisticFilter filter = StatisticFilter.ALL.withPeriod(Edtf.of(period));
        long edition = editions.find().orElseThrow().number();
        assertThat(statistics.count(filter, edition)).isEqualTo(count);
        assertThat(statistics.rows(filter, edition, 0, 2_000)).hasSize((int) count).doesNotHaveDuplicates();
    }

    private List<String> surfaces(String day, int most) {
        return statistics.mostExact(Edtf.of(day), editions.find().orElseThrow().number(), most).stream()
                .map(StatisticRow::surface)
                .toList();
    }
}
