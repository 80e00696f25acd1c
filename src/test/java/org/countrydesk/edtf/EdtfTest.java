package org.countrydesk.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2009-12-27, DAY, 2009-12-27, 2009-12-27",
        "2008-02-29, DAY, 2008-02-29, 2008-02-29",
        "1953-10, MONTH, 1953-10-01, 1953-10-31",
        "1900-02, MONTH, 1900-02-01, 1900-02-28",
        "2004-21, SEASON, 2004-03-01, 2004-05-31",
        "2004-22, SEASON, 2004-06-01, 2004-08-31",
        "2004-23, SEASON, 2004-09-01, 2004-11-30",
        "2004-24, SEASON, 2004-12-01, 2005-02-28",
        "1950, YEAR, 1950-01-01, 1950-12-31",
        "0079, YEAR, 0079-01-01, 0079-12-31",
        "198X, DECADE, 1980-01-01, 1989-12-31",
        "18XX, CENTURY, 1800-01-01, 1899-12-31",
        "1902?, YEAR, 1902-01-01, 1902-12-31",
        "1902~, YEAR, 1902-01-01, 1902-12-31",
        "1902-05%, MONTH, 1902-05-01, 1902-05-31",
        "1955/1975, INTERVAL, 1955-01-01, 1975-12-31",
        "2005-10/2006-09, INTERVAL, 2005-10-01, 2006-09-30",
        "1975/.., INTERVAL, 1975-01-01, 9999-12-31",
        "../1975, INTERVAL, 0000-01-01, 1975-12-31",
        "197X/198X, INTERVAL, 1970-01-01, 1989-12-31",
        "1954/1954, INTERVAL, 1954-01-01, 1954-12-31"
    })
    void readsPrintsAndBounds(String text, Edtf.Precision precision, LocalDate earliest, LocalDate latest) {
        Edtf date = read(text);
        assertThat(date).hasToString(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(read(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @ParameterizedTest
    @CsvSource({"' 1953 ', 1953", "1975/, 1975/..", "/1975, ../1975"})
    void printsInOneWay(String text, String printed) {
        assertThat(read(text)).hasToString(printed).isEqualTo(read(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1902-06-31 | June has 30 days
                    1900-02-29 | February 1900 has 28 days
                    1902-04-00 | April has 30 days
                    1902-13    | there is no month 13
                    1902-00    | there is no month 0
                    1902-25    | there is no month 25
                    2004-21-05 | there is no month 21
                    198X-05    | a decade or century has no month
                    1975/1955  | the interval ends before it begins
                    /          | an interval needs at least one end
                    ../..      | an interval needs at least one end
                    """)
    void saysWhyNot(String text, String why) {
        assertThat(Edtf.read(text)).isEqualTo(new Reading.Bad<Edtf>(why));
        assertThat(Edtf.read(text).asOptional()).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Edtf.of(text))
                .withMessage("'" + text + "': " + why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "X", "XXXX", "1XXX", "19X5", "195", "19531", "--1953", "-195", "-19531", "1953-1", "1953-1-1", "1953-10-7",
                "October 1953", "1953/1975/1990", "1953??", "?1953", "1953-10-22T10:00", "١٩٥٣", "1953−10", "//", "/..",
                "1953/Bogus", "Bogus/1953", "\u0000", "1953\n1954"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(Edtf.read(text)).isInstanceOf(Reading.Bad.class);
    }

    @Test
    void refusesLongText() {
        assertThat(Edtf.read("1".repeat(65))).isEqualTo(new Reading.Bad<Edtf>("a date has at most 64 characters"));
        assertThat(Edtf.read(" ".repeat(1000) + "1953")).isEqualTo(new Reading.Ok<>(Edtf.year(1953)));
    }

    @Test
    void neverThrowsForWhatItIsGiven() {
        var random = new Random(1953);
        String letters = "0123456789X-/.?~% T";
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            if (Edtf.read(text.toString()) instanceof Reading.Ok<Edtf> ok) {
                Edtf date = ok.value();
                assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
                assertThat(Edtf.of(date.toString())).isEqualTo(date);
                assertThat(date.words()).isNotBlank();
                assertThat(date.wider().map(date::overlaps)).isNotEqualTo(Optional.of(false));
                read++;
            }
        }
        assertThat(read).isGreaterThan(50);
    }

    @Test
    void ordersByStartThenWiderFirst() {
        List<Edtf> ordered = Stream.of(
                        "18XX", "1950/1975", "195X", "1950", "1950-01", "1950-01-01", "1950-24", "1951", "1951/..")
                .map(EdtfTest::read)
                .toList();
        assertThat(ordered.reversed().stream().sorted()).containsExactlyElementsOf(Stream.of(
                        "18XX", "1950/1975", "195X", "1950", "1950-01", "1950-01-01", "1950-24", "1951/..", "1951")
                .map(EdtfTest::read)
                .toList());
    }

    @Test
    void ordersConsistentlyWithEquals() {
        assertThat(read("1950")).isNotEqualByComparingTo(read("1950?"));
        assertThat(read("1950")).isEqualByComparingTo(Edtf.year(1950)).isNotEqualTo(read("1950?"));
        assertThat(read("1950")).isNotEqualTo("1950");
    }

    @ParameterizedTest
    @CsvSource({
        "1950, 1950-05, true, true",
        "1950-05, 1950, true, false",
        "195X, 1955/1965, true, false",
        "1955/1975, 1975-12-31, true, true",
        "1955/1975, 1976-01-01, false, false",
        "1975/.., 2024-02-06, true, true",
        "../1975, 1976, false, false",
        "2004-24, 2005-02-28, true, true",
        "2004-24, 2005, true, false",
        "1950-06-24, 1950-06-25, false, false"
    })
    void tellsOverlapAndContainment(String one, String other, boolean overlaps, boolean contains) {
        assertThat(read(one).overlaps(read(other))).isEqualTo(overlaps);
        assertThat(read(other).overlaps(read(one))).isEqualTo(overlaps);
        assertThat(read(one).contains(read(other))).isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-27, 27 December 2009",
        "1953-10, October 1953",
        "2004-21, spring 2004",
        "1947-24, winter 1947",
        "1950, 1950",
        "0079, 79",
        "198X, the 1980s",
        "18XX, the 19th century",
        "20XX, the 21st century",
        "10XX, the 11th century",
        "01XX, the 2nd century",
        "1902?, about 1902",
        "1955/1975, 1955 to 1975",
        "197X/198X, the 1970s to the 1980s",
        "1975/.., since 1975",
        "../1975-04, until April 1975"
    })
    void saysInWords(String text, String words) {
        assertThat(read(text).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-27, 2009-12",
        "2009-12, 2009",
        "2009-24, 2009",
        "2009, 200X",
        "0079, 007X",
        "200X, 20XX",
    })
    void widens(String text, String wider) {
        assertThat(read(text).wider()).contains(read(wider));
    }

    @Test
    void widensNoCenturyAndNoInterval() {
        assertThat(read("19XX").wider()).isEmpty();
        assertThat(read("1955/1975").wider()).isEmpty();
    }

    @Test
    void makesDatesOfJavaTime() {
        assertThat(Edtf.day(LocalDate.of(1950, 6, 25))).isEqualTo(read("1950-06-25"));
        assertThat(Edtf.month(YearMonth.of(1950, 6))).isEqualTo(read("1950-06"));
        assertThat(Edtf.year(79)).isEqualTo(read("0079"));
        assertThat(Edtf.interval(Edtf.year(1955), read("1975-04"))).isEqualTo(read("1955/1975-04"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Edtf.interval(Edtf.year(1975), Edtf.year(1955)));
    }

    @Test
    void refusesJavaDatesBeyondFourDigits() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Edtf.year(10_000));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Edtf.day(LocalDate.of(10_000, 1, 1)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Edtf.month(YearMonth.of(-10_000, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "-0813, -0813-01-01, -0813-12-31, 814 BC",
        "0000, 0000-01-01, 0000-12-31, 1 BC",
        "-0043-03, -0043-03-01, -0043-03-31, March 44 BC",
        "-081X, -0819-01-01, -0810-12-31, 820 BC to 811 BC",
        "-02XX, -0299-01-01, -0200-12-31, the 3rd century BC",
        "-00XX, -0099-01-01, 0000-12-31, the 1st century BC",
        "-0145/0439, -0145-01-01, 0439-12-31, 146 BC to 439"
    })
    void countsYearsBeforeChrist(String text, String earliest, String latest, String words) {
        Edtf date = read(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.words()).isEqualTo(words);
        assertThat(read("-0500")).isLessThan(read("-0499")).isLessThan(read("0001"));
    }

    @Test
    void widensYearsBeforeChrist() {
        assertThat(read("-0813").wider()).contains(read("-081X"));
        assertThat(read("-081X").wider()).contains(read("-08XX"));
    }

    @Test
    void tellsQualifiedDates() {
        assertThat(read("1902~").qualified()).isTrue();
        assertThat(read("1902").qualified()).isFalse();
    }

    private static Edtf read(String text) {
        return switch (Edtf.read(text)) {
            case Reading.Ok<Edtf> ok -> ok.value();
            case Reading.Bad<Edtf> bad -> throw new AssertionError(text + ": " + bad.why());
        };
    }
}
