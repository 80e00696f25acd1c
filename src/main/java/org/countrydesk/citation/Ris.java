package org.countrydesk.citation;

import java.time.LocalDate;
import java.util.Locale;
import org.countrydesk.citation.Name.Body;
import org.countrydesk.citation.Name.Person;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** RIS, as reference managers read it: a tag, two spaces, a dash, a space; lines end with CR LF. */
public final class Ris {

    private final StringBuilder out = new StringBuilder();

    private Ris() {}

    /** Print as one record, from {@code TY} to {@code ER}. */
    public static String print(Reference thing) {
        Ris record = new Ris();
        record.put("TY", switch (thing.type()) {
            case REPORT -> "RPRT";
            case PART -> "CHAP";
            case PAGE -> "ELEC";
            case DATASET -> "DATA";
        });
        for (Name author : thing.authors()) {
            record.put("AU", switch (author) {
                case Body body -> body.name();
                case Person person -> person.inverted();
            });
        }
        record.put("TI", thing.titles().title());
        record.put("T2", thing.titles().container());
        record.put("PB", thing.imprint().publisher());
        @Nullable Edtf issued = thing.imprint().issued();
        if (issued != null) {
            record.dates(issued);
        }
        @Nullable LocalDate accessed = thing.imprint().accessed();
        record.put("Y2", accessed == null ? "" : date(accessed.getYear(), accessed.getMonthValue(), accessed.getDayOfMonth(), ""));
        record.put("ET", thing.imprint().edition());
        record.put("SE", thing.place().heading());
        record.put("UR", thing.address());
        record.put("AB", thing.place().quote());
        record.put("C1", thing.imprint().licence().isEmpty() ? "" : "Licence: " + thing.imprint().licence());
        record.put("N1", thing.note());
        record.put("LA", "en");
        return record.out + "ER  - \r\n";
    }

    /** spec: YYYY/MM/DD/other; what is not known is left empty, what is no year stands in the last part. */
    private void dates(Edtf issued) {
        int year = issued.earliest().getYear();
        int month = issued.earliest().getMonthValue();
        switch (issued.precision()) {
            case DAY -> both(year, date(year, month, issued.earliest().getDayOfMonth(), other(issued)));
            case MONTH -> both(year, date(year, month, 0, other(issued)));
            case SEASON -> both(year, date(year, 0, 0, DateWords.season(issued)));
            case YEAR -> both(year, date(year, 0, 0, other(issued)));
            case DECADE, CENTURY, INTERVAL -> put("DA", "///" + DateWords.year(issued));
        }
    }

    private void both(int year, String date) {
        put("PY", String.format(Locale.ROOT, "%04d", year));
        put("DA", date);
    }

    private static String other(Edtf issued) {
        return issued.qualified() ? "ca." : "";
    }

    private static String date(int year, int month, int day, String other) {
        return String.format(Locale.ROOT, "%04d/", year)
                + (month > 0 ? String.format(Locale.ROOT, "%02d", month) : "") + "/"
                + (day > 0 ? String.format(Locale.ROOT, "%02d", day) : "") + "/" + other;
    }

    private void put(String tag, String value) {
        String line = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (!line.isEmpty()) {
            out.append(tag).append("  - ").append(line).append("\r\n");
        }
    }
}
