package org.countrydesk.extract.date;

/**
 * One date as read, perhaps without its year.
 *
 * @param from its first token
 * @param to the token after its last
 * @param year {@link #UNTOLD} when the words do not tell it; 0 and less before Christ
 * @param month 1 to 12, a season's 21 to 24, or 0
 * @param day 0 when the words do not tell it
 */
record DatePoint(int from, int to, int year, int month, int day, Known known, boolean approximate) {

    /** What the words tell. */
    enum Known {
        /** A year, month or day. */
        DATE,
        /** A year counted from an era, which no quantity looks like: {@code 814 BC}. */
        ERA,
        /** A year whose day and month are written in figures that could be either. */
        EITHER,
        DECADE,
        CENTURY,
        /** The end of a stretch that goes on. */
        OPEN
    }

    static final int UNTOLD = Integer.MIN_VALUE;

    static DatePoint year(int from, int to, int year) {
        return of(from, to, year, 0, 0);
    }

    static DatePoint of(int from, int to, int year, int month, int day) {
        return new DatePoint(from, to, year, month, day, Known.DATE, false);
    }

    static DatePoint of(int from, int to, int year, Known known) {
        return new DatePoint(from, to, year, 0, 0, known, false);
    }

    static DatePoint open(int from, int to) {
        return of(from, to, 9999, Known.OPEN);
    }

    boolean hasYear() {
        return year != UNTOLD;
    }

    /** Tell whether it is a year and nothing else, which a quantity may look like. */
    boolean bareYear() {
        return hasYear() && month == 0 && known == Known.DATE;
    }

    DatePoint in(int otherYear) {
        return new DatePoint(from, to, otherYear, month, day, known, approximate);
    }

    DatePoint within(int first, int after) {
        return new DatePoint(first, after, year, month, day, known, approximate);
    }

    DatePoint about() {
        return new DatePoint(from, to, year, month, day, known, true);
    }

    /** Print as EDTF; the day may be one the month does not have. */
    String edtf() {
        String digits = (year < 0 ? "-" : "") + Integer.toString(10_000 + Math.abs(year)).substring(1);
        return switch (known) {
            case OPEN -> "..";
            case DECADE -> digits.substring(0, digits.length() - 1) + "X";
            case CENTURY -> digits.substring(0, digits.length() - 2) + "XX";
            case EITHER, ERA -> digits;
            case DATE -> digits + two(month) + two(day);
        };
    }

    private static String two(int number) {
        return number > 0 ? "-" + Integer.toString(100 + number).substring(1) : "";
    }
}
