package org.countrydesk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.countrydesk.density.YearCounts;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.tally.DateCounts.Dated;
import org.junit.jupiter.api.Test;

class DateCountsTest {

    private static final Comparator<Dated> TIME = Comparator.comparing(Dated::earliest).thenComparing(Dated::latest);

    /** Ten thousand days with three statements each. */
    private final DateCounts.OfEdition counts = new DateCounts.OfEdition(1, days(10_000, 3));

    private static List<Dated> days(int days, int statements) {
        List<Dated> dates = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            LocalDate date = LocalDate.of(1950, 1, 1).plusDays(day);
            dates.add(new Dated(date, date, statements));
        }
        return dates;
    }

    @Test
    void findsAPartFarOnByAsFewDatesAsOneAtTheBeginning() {
        for (int offset : List.of(0, 100, 15_001, 29_900)) {
            DateCounts.Window window = counts.during(null).window(any -> true, TIME, offset, 100).orElseThrow();
            assertThat(window.days().size() * 3).as("statements read for the part after %d", offset).isBetween(100, 104);
            assertThat(window.skipped()).isEqualTo(offset % 3);
            assertThat(window.first().earliest()).isEqualTo(LocalDate.of(1950, 1, 1).plusDays(offset / 3));
        }
        assertThat(counts.during(null).window(any -> true, TIME, 30_000, 100)).isEmpty();
    }

    @Test
    void goesTheWayOfTheOrderAskedFor() {
        DateCounts.Window window = counts.during(null).window(any -> true, TIME.reversed(), 1, 4).orElseThrow();
        LocalDate last = LocalDate.of(1950, 1, 1).plusDays(9_999);
        assertThat(window.days()).containsExactly(last, last.minusDays(1));
        assertThat(window.skipped()).isEqualTo(1);
    }

    @Test
    void countsWhatIsAskedFor() {
        assertThat(counts.during(null).count(date -> date.earliest().getYear() == 1951)).isEqualTo(365 * 3);
        assertThat(counts.years().spans()).contains(new YearCounts.Span(1952, 1952, 366 * 3)).hasSize(28);
        assertThat(counts.before(Edtf.year(1952), true)).contains(LocalDate.of(1951, 12, 31));
        assertThat(counts.after(Edtf.year(1952), true)).contains(LocalDate.of(1953, 1, 1));
        assertThat(counts.before(Edtf.year(1950), true)).isEmpty();
    }

    /** Days, months, years, decades, times across the turn of a year, at random. */
    @Test
    void findsByTheirPlaceWhatGoingThroughAllFinds() {
        Random random = new Random(5);
        Set<Dated> all = new LinkedHashSet<>();
        int[] lengths = {1, 1, 1, 2, 28, 30, 31, 32, 90, 365, 366, 3_652};
        while (all.size() < 3_000) {
            LocalDate first = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(9_000));
            first = random.nextBoolean() ? first.withDayOfMonth(1) : first;
            all.add(new Dated(first, first.plusDays(lengths[random.nextInt(lengths.length)] - 1), 1 + random.nextInt(3)));
        }
        DateCounts.OfEdition edition = new DateCounts.OfEdition(1, List.copyOf(all));
        for (String each : List.of("1945-03-01", "1945-03", "1945", "194X", "1944-12-20/1945-01-10", "1939", "1970", "1940-01-01")) {
            Edtf time = Edtf.of(each);
            assertThat(edition.during(time).dates()).as(each).containsExactlyInAnyOrderElementsOf(all.stream()
                    .filter(date -> !date.earliest().isAfter(time.latest()) && !date.latest().isBefore(time.earliest()))
                    .toList());
            for (boolean oneDay : List.of(true, false)) {
                List<Dated> exact = all.stream().filter(date -> oneDay ? date.oneDay() : date.oneMonth()).toList();
                assertThat(edition.before(time, oneDay)).as(each).isEqualTo(exact.stream()
                        .map(Dated::latest)
                        .filter(day -> day.isBefore(time.earliest()))
                        .max(Comparator.naturalOrder()));
                assertThat(edition.after(time, oneDay)).as(each).isEqualTo(exact.stream()
                        .map(Dated::earliest)
                        .filter(day -> day.isAfter(time.latest()))
                        .min(Comparator.naturalOrder()));
            }
        }
    }
}
