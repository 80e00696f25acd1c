package org.countrydesk.chart;

import java.math.BigDecimal;
import org.countrydesk.edtf.Edtf;

/** Values for the tests of charts. */
final class Values {

    private Values() {}

    static Value exact(String period, int value, String document) {
        return of(period, value, value, "", document);
    }

    static Value of(String period, int value, int upper, String qualifier, String document) {
        return new Value(
                "/statistics/" + document + "-" + period,
                Edtf.of(period),
                BigDecimal.valueOf(value),
                BigDecimal.valueOf(upper),
                qualifier,
                document,
                "The report on " + document,
                String.valueOf(value),
                value + " llamas",
                "There were " + value + " llamas.");
    }
}
