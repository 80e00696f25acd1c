package org.countrydesk.extract.date;

/**
 * One date as read, perhaps without its year.
 *
 * @param from its first token
 * @param to the token after its last
 * @param year -1 when the words do not tell it
 * @param month 1 to 12, a season's 21 to 24, or 0
 * @param day 0 when the words do not tell it
 * @param digits how many digits of the year are known: 4, 3 for a decade, 2 for a century, 0 for an open end
 */
record DatePoint(int from, int to, int year, int month, int day, int digits, boolean approximate) {

    static DatePoint year(int from, int to, int year) {
        return new DatePoint(from, to, year, 0, 0, 4, false);
    }

    /** Return the end of a stretch that goes on. */
    static DatePoint open(int from, int to) {
        return new DatePoint(from, to, 9999, 0, 0, 0, false);
    }

    boolean hasYear() {
        return year >= 0;
    }

    /** Tell whether it is a year and nothing else, which a quantity may look like. */
    boolean bareYear() {
        return hasYear() && month == 0 && digits == 4;
    }

    DatePoint in(int otherYear) {
        return new DatePoint(from, to, otherYear, month, day, digits, approximate);
    }

    DatePoint from(int token, boolean vague) {
        return new DatePoint(token, to, year, month, day, digits, approximate || vague);
    }

    /** Print as EDTF; the day may be one the month does not have. */
    String edtf() {
        if (digits == 0) {
            return "..";
        }
        String text = Integer.toString(10_000 + year).substring(1);
        if (digits < 4) {
            return text.substring(0, digits) + "X".repeat(4 - digits);
        }
        if (month > 0) {
            text += "-" + Integer.toString(100 + month).substring(1);
        }
        return day > 0 ? text + "-" + Integer.toString(100 + day).substring(1) : text;
    }
}
