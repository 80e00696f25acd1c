package org.countrydesk.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.countrydesk.edtf.Edtf;

/** Dates as the two styles print them, with no more precision than is known. */
final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR_MONTH = DateTimeFormatter.ofPattern("uuuu, MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR_DAY = DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.ENGLISH);

    private DateWords() {}

    /** spec: Chicago sets a doubtful year in brackets with a question mark, an approximate one after {@code ca.} */
    static String chicago(Edtf date) {
        String words = american(date);
        String text = date.toString();
        if (text.indexOf('/') < 0 && text.endsWith("?")) {
            return "[" + words + "?]";
        }
        return circa(date) ? "ca. " + words : words;
    }

    /** spec: APA puts the year first, and {@code ca.} before what is approximate or doubtful. */
    static String apa(Edtf date) {
        String words =
                switch (date.precision()) {
                    case DAY -> YEAR_DAY.format(date.earliest());
                    case MONTH -> YEAR_MONTH.format(date.earliest());
                    case SEASON -> date.earliest().getYear() + ", " + season(date);
                    case YEAR, DECADE, CENTURY, INTERVAL -> american(date);
                };
        return date.qualified() && date.toString().indexOf('/') < 0 ? "ca. " + words : words;
    }

    static String american(LocalDate day) {
        return DAY.format(day);
    }

    /** Return the year a reader would look under: {@code 2019}, {@code 1980s}, {@code 1955–1975}; without any doubt. */
    static String year(Edtf date) {
        return switch (date.precision()) {
            case DAY, MONTH, SEASON, YEAR -> plainYear(date.earliest().getYear());
            case DECADE, CENTURY -> date.words().replaceFirst("^the ", "");
            case INTERVAL -> american(date);
        };
    }

    private static String american(Edtf date) {
        return switch (date.precision()) {
            case DAY -> date.earliest().getYear() > 0 ? DAY.format(date.earliest()) : date.words();
            case MONTH -> date.earliest().getYear() > 0 ? MONTH.format(date.earliest()) : date.words();
            case SEASON -> season(date) + " " + date.earliest().getYear();
            case YEAR -> plainYear(date.earliest().getYear());
            case DECADE, CENTURY -> date.words().replaceFirst("^the ", "");
            case INTERVAL -> interval(date.toString());
        };
    }

    private static String interval(String text) {
        int slash = text.indexOf('/');
        return end(text.substring(0, slash)) + "–" + end(text.substring(slash + 1));
    }

    private static String end(String text) {
        return text.equals("..") ? "" : chicago(Edtf.of(text));
    }

    private static boolean circa(Edtf date) {
        String text = date.toString();
        return text.indexOf('/') < 0 && (text.endsWith("~") || text.endsWith("%"));
    }

    private static String plainYear(int year) {
        return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
    }

    static String season(Edtf date) {
        return switch (date.toString().substring(5, 7)) {
            case "21" -> "Spring";
            case "22" -> "Summer";
            case "23" -> "Fall";
            default -> "Winter";
        };
    }
}
