package org.countrydesk.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTest {

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, 1999-12-30, 2000-01-01",
        "2004-03-01, 2004-02-29, 2004-03-02",
        "1953-01, 1952-12, 1953-02",
        "2004-24, 2004-23, 2005-21",
        "2004-21, 2003-24, 2004-22",
        "1953~, 1952, 1954",
        "199X, 198X, 200X",
        "19XX, 18XX, 20XX",
        "0000, -0001, 0001",
        "-0813, -0814, -0812",
        "-02XX, -03XX, -01XX",
        "-081X, -082X, -080X",
        "-9999, none, -9998",
        "9999-12-31, 9999-12-30, none",
        "99XX, 98XX, none",
        "1955/1975, none, none"
    })
    void stepsByThePrecisionOfTheDate(String date, String before, String after) {
        assertEquals(before, Neighbours.before(Edtf.of(date)).map(Edtf::toString).orElse("none"));
        assertEquals(after, Neighbours.after(Edtf.of(date)).map(Edtf::toString).orElse("none"));
    }
}
