package org.countrydesk.edtf;

import java.util.Locale;
import java.util.Optional;

/** The dates before and after a date, of the same precision: the day before, the next month, the next decade. */
public final class Neighbours {

    private Neighbours() {}

    /** Return the date before; nothing before year 0, and nothing for an interval. */
    public static Optional<Edtf> before(Edtf date) {
        return step(date, -1);
    }

    /** Return the date after; nothing after year 9999, and nothing for an interval. */
    public static Optional<Edtf> after(Edtf date) {
        return step(date, 1);
    }

    /** What would lie outside the years 0 to 9999 cannot be read. */
    private static Optional<Edtf> step(Edtf date, int by) {
        int year = date.earliest().getYear();
        return switch (date.precision()) {
            case DAY -> read("%s", date.earliest().plusDays(by));
            case MONTH -> read("%.7s", date.earliest().plusMonths(by));
            case SEASON -> season(date, by);
            case YEAR -> read("%04d", year + by);
            case DECADE -> read("%03dX", year / 10 + by);
            case CENTURY -> read("%02dXX", year / 100 + by);
            case INTERVAL -> Optional.empty();
        };
    }

    /** The season of a year is numbered 21 to 24. */
    private static Optional<Edtf> season(Edtf date, int by) {
        int quarters = date.earliest().getYear() * 4 + Integer.parseInt(date.toString().substring(5, 7)) - 21 + by;
        return read("%04d-%d", Math.floorDiv(quarters, 4), 21 + Math.floorMod(quarters, 4));
    }

    private static Optional<Edtf> read(String format, Object... parts) {
        return Edtf.read(String.format(Locale.ROOT, format, parts)).asOptional();
    }
}
