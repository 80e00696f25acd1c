package org.countrydesk.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a stretch of time, with its true precision: {@code 2009-12-27}, {@code 1953-10}, {@code 1950}, {@code 198X},
 * {@code 18XX}, {@code -0813} (814 BC), {@code 2004-21} (spring), {@code 1955/1975}, {@code 1975/..}, {@code 1902?}, {@code 1902~}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format, ISO 8601-2</a>
 */
public final class Edtf implements Comparable<Edtf> {

    /** How fine a date is, from fine to coarse. */
    public enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY,
        INTERVAL
    }

    /** Longest text that is read. */
    static final int LONGEST = 64;

    private static final Pattern POINT =
            Pattern.compile("(-?\\d{4}|-?\\d{3}X|-?\\d{2}XX)(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%])?");
    private static final Comparator<Edtf> ORDER = Comparator.comparing(Edtf::earliest)
            .thenComparing(Edtf::latest, Comparator.reverseOrder())
            .thenComparing(Edtf::toString);

    private final String text;
    private final Precision precision;
    private final LocalDate earliest;
    private final LocalDate latest;

    private Edtf(String text, Precision precision, LocalDate earliest, LocalDate latest) {
        this.text = text;
        this.precision = precision;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Read a date of EDTF level 0 or 1, or an unspecified digit of level 1 ({@code 198X}).
     *
     * @param text at most 64 characters; outer spaces are ignored
     * @return Ok, or Bad with a reason fit for readers ({@code June has 30 days})
     */
    public static Reading<Edtf> read(String text) {
        String given = text.strip();
        if (given.length() > LONGEST) {
            return new Reading.Bad<>("a date has at most " + LONGEST + " characters");
        }
        int slash = given.indexOf('/');
        return slash < 0 ? readPoint(given) : readInterval(given.substring(0, slash), given.substring(slash + 1));
    }

    /** Read a date that our own code or store wrote; a fault in it is a fault of ours. */
    public static Edtf of(String text) {
        return switch (read(text)) {
            case Reading.Ok<Edtf> ok -> ok.value();
            case Reading.Bad<Edtf> bad -> throw new IllegalArgumentException("'" + text + "': " + bad.why());
        };
    }

    public static Edtf day(LocalDate day) {
        return of(day.toString());
    }

    public static Edtf month(YearMonth month) {
        return of(month.toString());
    }

    public static Edtf year(int year) {
        return of(digits(year, 4));
    }

    /** Return the stretch from one date to another, both included; the later must not end before the earlier begins. */
    public static Edtf interval(Edtf from, Edtf to) {
        return of(from + "/" + to);
    }

    private static Reading<Edtf> readInterval(String from, String to) {
        boolean openStart = from.isEmpty() || from.equals("..");
        boolean openEnd = to.isEmpty() || to.equals("..");
        if (openStart && openEnd) {
            return new Reading.Bad<>("an interval needs at least one end");
        }
        @Nullable Edtf start = null;
        @Nullable Edtf end = null;
        if (!openStart) {
            Reading<Edtf> reading = readPoint(from);
            if (reading instanceof Reading.Bad<Edtf>) {
                return reading;
            }
            start = reading.asOptional().orElseThrow();
        }
        if (!openEnd) {
            Reading<Edtf> reading = readPoint(to);
            if (reading instanceof Reading.Bad<Edtf>) {
                return reading;
            }
            end = reading.asOptional().orElseThrow();
        }
        LocalDate earliest = start == null ? LocalDate.of(0, 1, 1) : start.earliest;
        LocalDate latest = end == null ? LocalDate.of(9999, 12, 31) : end.latest;
        if (latest.isBefore(earliest)) {
            return new Reading.Bad<>("the interval ends before it begins");
        }
        String printed = (start == null ? ".." : start.text) + "/" + (end == null ? ".." : end.text);
        return new Reading.Ok<>(new Edtf(printed, Precision.INTERVAL, earliest, latest));
    }

    private static Reading<Edtf> readPoint(String given) {
        Matcher parts = POINT.matcher(given);
        if (!parts.matches()) {
            return new Reading.Bad<>("a date is written 1953-10-22, 1953-10, 1953, 195X, 19XX or 1953/1975");
        }
        String year = parts.group(1);
        @Nullable String month = parts.group(2);
        @Nullable String day = parts.group(3);
        if (year.endsWith("X")) {
            return month != null
                    ? new Reading.Bad<>("a decade or century has no month")
                    : new Reading.Ok<>(vague(given, year));
        }
        int y = Integer.parseInt(year);
        if (month == null) {
            return new Reading.Ok<>(new Edtf(given, Precision.YEAR, LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)));
        }
        int m = Integer.parseInt(month);
        if (m >= 21 && m <= 24 && day == null) {
            return new Reading.Ok<>(season(given, y, m));
        }
        if (m < 1 || m > 12) {
            return new Reading.Bad<>("there is no month " + m);
        }
        YearMonth inYear = YearMonth.of(y, m);
        if (day == null) {
            return new Reading.Ok<>(new Edtf(given, Precision.MONTH, inYear.atDay(1), inYear.atEndOfMonth()));
        }
        int d = Integer.parseInt(day);
        if (!inYear.isValidDay(d)) {
            return new Reading.Bad<>(Months.name(m) + (m == 2 ? " " + y : "") + " has " + inYear.lengthOfMonth() + " days");
        }
        return new Reading.Ok<>(new Edtf(given, Precision.DAY, inYear.atDay(d), inYear.atDay(d)));
    }

    private static Edtf vague(String given, String year) {
        int one = Integer.parseInt(year.replace('X', '0'));
        int other = Integer.parseInt(year.replace('X', '9'));
        boolean before = year.startsWith("-");
        Precision precision = year.endsWith("XX") ? Precision.CENTURY : Precision.DECADE;
        LocalDate first = LocalDate.of(before ? other : one, 1, 1);
        return new Edtf(given, precision, first, LocalDate.of(before ? one : other, 12, 31));
    }

    /** spec: 21 spring, 22 summer, 23 autumn, 24 winter; taken as the northern quarters from March on. */
    private static Edtf season(String given, int year, int season) {
        YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (season - 21));
        return new Edtf(given, Precision.SEASON, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** Return the first day it can mean; year 0 where the start is open. */
    public LocalDate earliest() {
        return earliest;
    }

    /** Return the last day it can mean; 31 December 9999 where the end is open. */
    public LocalDate latest() {
        return latest;
    }

    public Precision precision() {
        return precision;
    }

    /** Tell whether the source marks it as approximate or uncertain ({@code ~ ? %}). */
    public boolean qualified() {
        return text.endsWith("?") || text.endsWith("~") || text.endsWith("%");
    }

    /** Tell whether some day can belong to both. */
    public boolean overlaps(Edtf other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }

    /** Tell whether every day the other can mean belongs to this one. */
    public boolean contains(Edtf other) {
        return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
    }

    /** Return the next coarser date: month of a day, year of a month, decade of a year, century of a decade. */
    public Optional<Edtf> wider() {
        int year = earliest.getYear();
        return switch (precision) {
            case DAY -> Optional.of(month(YearMonth.from(earliest)));
            case MONTH, SEASON -> Optional.of(year(year));
            case YEAR -> Optional.of(of(digits(year, 4).replaceFirst(".$", "X")));
            case DECADE -> Optional.of(of(digits(year, 4).replaceFirst("..$", "XX")));
            case CENTURY, INTERVAL -> Optional.empty();
        };
    }

    /** Print a year, or its first digits; a sign stands before a year before Christ. */
    static String digits(int year, int length) {
        String digits = String.valueOf(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    /** Print for readers: {@code 27 December 2009}, {@code the 1980s}, {@code 1955 to 1975}. */
    public String words() {
        return Words.of(this);
    }

    @Override
    public int compareTo(Edtf other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edtf edtf && edtf.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Print as EDTF. */
    @Override
    public String toString() {
        return text;
    }
}
