package org.countrydesk.edtf;

import java.time.YearMonth;
import java.util.Optional;

/** The dates before and after a date, of the same precision: the day before, the next month, the next decade. */
public final class Neighbours {

    private Neighbours() {}

    /** Return the date before; nothing before the year -9999, and nothing for an interval. */
    public static Optional<Edtf> before(Edtf date) {
        return step(date, -1);
    }

    /** Return the date after; nothing after year 9999, and nothing for an interval. */
    public static Optional<Edtf> after(Edtf date) {
        return step(date, 1);
    }

    /** What would lie outside the years -9999 to 9999 cannot be read. */
    private static Optional<Edtf> step(Edtf date, int by) {
        int year = date.earliest().getYear();
        return switch (date.precision()) {
            case DAY -> read(date.earliest().plusDays(by).toString());
            case MONTH -> read(YearMonth.from(date.earliest()).plusMonths(by).toString());
            case SEASON -> season(date, by);
            case YEAR -> read(Edtf.digits(year + by, 4));
            case DECADE -> read(Edtf.digits(year / 10 + by, 3) + "X");
            case CENTURY -> read(Edtf.digits(year / 100 + by, 2) + "XX");
            case INTERVAL -> Optional.empty();
        };
    }

    /** The season of a year is numbered 21 to 24. */
    private static Optional<Edtf> season(Edtf date, int by) {
        int quarters = date.earliest().getYear() * 4 + date.earliest().getMonthValue() / 3 - 1 + by;
        return read(Edtf.digits(Math.floorDiv(quarters, 4), 4) + "-" + (21 + Math.floorMod(quarters, 4)));
    }

    private static Optional<Edtf> read(String text) {
        return Edtf.read(text).asOptional();
    }
}
