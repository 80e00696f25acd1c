package org.countrydesk.officer.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.countrydesk.ambassador.Officers;
import org.countrydesk.drawing.TimeScale;
import org.junit.jupiter.api.Test;

class BarTest {

    private static final LocalDate READ = LocalDate.of(2020, 6, 15);
    private static final TimeScale AXIS = new TimeScale(LocalDate.of(1900, 1, 1), LocalDate.of(1910, 1, 1), 0, 1000);

    private static Bar bar(String service) {
        return Objects.requireNonNull(Bar.of(Officers.line(service).stays().getFirst(), AXIS, READ));
    }

    @Test
    void isSolidWhereBothDatesAreDays() {
        Bar bar = bar("A 1901-01-01/1903-12-31");
        assertThat(bar.x()).isEqualTo(AXIS.at(LocalDate.of(1901, 1, 1)));
        assertThat(bar.x() + bar.width()).isCloseTo(AXIS.at(LocalDate.of(1904, 1, 1)), offset(0.01));
        assertThat(bar.fades()).isEmpty();
        assertThat(bar.cutLeft() || bar.cutRight() || bar.open()).isFalse();
    }

    @Test
    void fadesOverTheDaysThatAPartialDateAllows() {
        Bar bar = bar("A 1901/1904-03-02");
        assertThat(bar.from()).isEqualTo(AXIS.at(LocalDate.of(1901, 1, 1)));
        assertThat(bar.x()).isEqualTo(AXIS.at(LocalDate.of(1901, 12, 31)));
        assertThat(bar.fades()).hasSize(1);
        assertThat(bar.fades().getFirst().x()).isEqualTo(bar.x());
        assertThat(bar.fades().getFirst().to()).isEqualTo(bar.from());
    }

    @Test
    void showsAFadeThoughItsDaysAreFewerThanTheEyeSees() {
        TimeScale long_ = new TimeScale(LocalDate.of(1800, 1, 1), LocalDate.of(2000, 1, 1), 0, 1000);
        Bar bar = Objects.requireNonNull(Bar.of(Officers.line("A 1901-05/1908-03-02").stays().getFirst(), long_, READ));
        assertThat(bar.x() - bar.from()).isBetween(5.0, 7.0);
        assertThat(bar.width()).isGreaterThan(20);
    }

    @Test
    void thinsOutAwayFromTheSureDays() {
        double[] dashes = Arrays.stream(bar("A 1901-02-03/1904").fades().getFirst().dashes().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(dashes.length % 2).isZero();
        for (int i = 2; i < dashes.length; i += 2) {
            assertThat(dashes[i]).isLessThanOrEqualTo(dashes[i - 2]);
            assertThat(dashes[i + 1]).isGreaterThanOrEqualTo(dashes[i - 1]);
        }
        assertThat(Arrays.stream(dashes).sum()).isCloseTo(100, offset(2.0));
    }

    @Test
    void hasNoSolidPartWhereNoDayIsSure() {
        for (String service : new String[] {"A 1901/", "A /1903", "A 1904/1902", "A 1901/1901"}) {
            Bar bar = bar(service);
            assertThat(bar.width()).as(service).isZero();
            assertThat(bar.fades()).as(service).hasSize(1);
        }
    }

    @Test
    void isCutAtTheEndsOfTheAxis() {
        Bar bar = bar("A 1895-01-01/1915-01-01");
        assertThat(bar.from()).isZero();
        assertThat(bar.to()).isEqualTo(1000);
        assertThat(bar.cutLeft()).isTrue();
        assertThat(bar.cutRight()).isTrue();
        assertThat(Bar.of(Officers.line("A 1890-01-01/1899-12-31").stays().getFirst(), AXIS, READ)).isNull();
        assertThat(Bar.of(Officers.line("A 1910-01-01/1912").stays().getFirst(), AXIS, READ)).isNull();
    }

    @Test
    void staysOpenForAnIncumbent() {
        TimeScale now = new TimeScale(LocalDate.of(2015, 1, 1), LocalDate.of(2021, 1, 1), 0, 1000);
        Bar bar = Objects.requireNonNull(Bar.of(Officers.line("A 2016-01-01/now").stays().getFirst(), now, READ));
        assertThat(bar.open()).isTrue();
        assertThat(bar.to()).isEqualTo(now.at(READ.plusDays(1)));
        assertThat(Bar.of(Officers.line("A 2020-07-01/now").stays().getFirst(), now, READ)).as("after the list was read").isNull();
    }
}
