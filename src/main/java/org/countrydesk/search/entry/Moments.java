package org.countrydesk.search.entry;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countrydesk.edtf.Edtf;

/** The terms under which a date is found. */
public final class Moments {

    /** A longer stretch is found by its ends only, not by each year in it. */
    private static final int LONGEST_STRETCH = 40;

    /** A longer time in office is a slip of the source, or a list that was never ended. */
    private static final int LONGEST_SERVICE = 80;

    private static final int YEARS = 10;
    private static final int ABBREVIATED = 3;

    private Moments() {}

    /** Return the date, and the month and year it lies in; of a stretch, itself, its ends and the years between. */
    public static List<String> of(Edtf date) {
        List<String> terms = new ArrayList<>();
        if (date.precision() == Edtf.Precision.INTERVAL) {
            String text = date.toString();
            int slash = text.indexOf('/');
            end(text.substring(0, slash), terms);
            end(text.substring(slash + 1), terms);
            int from = date.earliest().getYear();
            int to = date.latest().getYear();
            for (int year = from + 1; to - from <= LONGEST_STRETCH && year < to; year++) {
                terms.add(Edtf.year(year).toString());
            }
            terms.add(text);
        } else {
            point(date, terms);
        }
        return terms;
    }

    /** Return the same of a time in office, every year of it, and each month and decade that it touches as one {@link #inOffice}. */
    static Set<String> throughout(Edtf service) {
        Set<String> terms = new LinkedHashSet<>(of(service));
        YearMonth first = YearMonth.from(service.earliest());
        YearMonth last = YearMonth.from(service.latest());
        if (last.getYear() - first.getYear() > LONGEST_SERVICE) {
            return terms;
        }
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Edtf year = Edtf.year(month.getYear());
            terms.add(year.toString());
            terms.add(inOffice(Edtf.month(month)));
            terms.add(inOffice(year.wider().orElseThrow()));
        }
        return terms;
    }

    /** Return the term of those who were in office in a month or decade. */
    public static String inOffice(Edtf date) {
        return "in office " + date;
    }

    private static void end(String text, List<String> terms) {
        if (!text.equals("..")) {
            point(Edtf.of(text), terms);
        }
    }

    private static void point(Edtf date, List<String> terms) {
        terms.add(term(date));
        if (date.precision().compareTo(Edtf.Precision.YEAR) < 0) {
            date.wider().ifPresent(wider -> point(wider, terms));
        }
    }

    /** Return the term of a point in time. */
    public static String term(Edtf date) {
        String text = date.toString();
        return date.qualified() ? text.substring(0, text.length() - 1) : text;
    }

    /** Return the ways a date is spelled out in words. */
    public static List<List<String>> spellings(Edtf date) {
        if (date.precision() == Edtf.Precision.DECADE) {
            return List.of(List.of(date.earliest().getYear() + "s"));
        }
        if (date.precision() != Edtf.Precision.DAY && date.precision() != Edtf.Precision.MONTH) {
            return List.of();
        }
        String year = Integer.toString(date.earliest().getYear());
        String day = Integer.toString(date.earliest().getDayOfMonth());
        String month = date.earliest().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        List<List<String>> spellings = new ArrayList<>();
        for (String name : month.length() > ABBREVIATED ? List.of(month, month.substring(0, ABBREVIATED)) : List.of(month)) {
            if (date.precision() == Edtf.Precision.MONTH) {
                spellings.add(List.of(name, year));
            } else {
                spellings.add(List.of(day, name, year));
                spellings.add(List.of(name, day, year));
            }
        }
        return spellings;
    }

    /** Return the first years of the decades a date may lie in, unless it is too wide to tell. */
    public static List<Integer> decadesOf(Edtf date) {
        int from = Math.floorDiv(date.earliest().getYear(), YEARS);
        int to = Math.floorDiv(date.latest().getYear(), YEARS);
        List<Integer> decades = new ArrayList<>();
        for (int decade = from; to - from <= LONGEST_STRETCH / YEARS && decade <= to; decade++) {
            decades.add(decade * YEARS);
        }
        return decades;
    }
}
