package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.number.UnitPhrase;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.Fact;
import org.countrydesk.markup.Passage;
import org.jspecify.annotations.Nullable;

/** What a table's header says of its columns, and the words above the table of them all. */
record TableColumns(List<Column> columns, TableTitle title) {

    /** What the cells of a column are. */
    enum Kind {
        FIGURES,
        UNITS,
        YEARS,
        DATES,
        NAMES,
        RANKS
    }

    /**
     * @param name the header without unit and year
     * @param unit in the header; null where it names none
     * @param period the header's year; null where it has none
     */
    record Column(Kind kind, String name, @Nullable UnitPhrase unit, @Nullable Edtf period) {}

    private static final Set<String> UNITS = EnglishWords.set("unit units measure");
    private static final Set<String> YEARS = EnglishWords.set("year years period");
    private static final Set<String> DATES = EnglishWords.set("date dates term tenure start end began ended"
            + " elected appointed signed ratified born died founded established time since until from to day"
            + " month decade reign session presentation termination accession entry adopted established opened closed");
    private static final Set<String> NAMES = EnglishWords.set("# no no. nr nr. number id code isbn ref ref. reference article"
            + " section page pages p. telephone phone tel fax zip postcode flight route model source sources note notes"
            + " file serial item order");
    private static final Set<String> RANKS = EnglishWords.set("rank ranking position place");

    private static final Pattern FISCAL = Pattern.compile("^\\s{0,2}(?:FY|[Ff]iscal [Yy]ear)\\s{0,3}");

    /** Longest header that is looked at. */
    private static final int LONGEST = 200;

    /**
     * Read a table's header.
     *
     * @param first the row that names the columns, or the first row of a table without such a row
     * @param dates in it
     */
    static TableColumns of(Passage first, TableTitle title, List<Fact.DatedStatement> dates) {
        List<Column> columns = new ArrayList<>();
        if (first.kind() == Passage.Kind.HEADER) {
            for (Passage.Cell cell : first.cells()) {
                columns.add(column(first, cell, dates));
            }
        }
        return new TableColumns(List.copyOf(columns), title);
    }

    Optional<Column> column(int index) {
        return index < columns.size() ? Optional.of(columns.get(index)) : Optional.empty();
    }

    private static Column column(Passage header, Passage.Cell cell, List<Fact.DatedStatement> dates) {
        int end = Math.min(cell.end(), cell.start() + LONGEST);
        String text = header.text().substring(cell.start(), end);
        Edtf period = null;
        for (Fact.DatedStatement date : dates) {
            boolean inside = date.place().passage() == header.number()
                    && date.place().start() >= cell.start()
                    && date.place().end() <= end;
            if (inside && period == null) {
                period = StatisticExtractor.periodOf(date);
                text = header.text().substring(cell.start(), date.place().start())
                        + header.text().substring(date.place().end(), end);
            }
        }
        int year = period == null ? yearIn(text) : -1;
        if (year >= 0) {
            int stop = spanEnd(text, year);
            period = stop == year + 4
                    ? Edtf.of(text.substring(year, stop))
                    : Edtf.of(text.substring(year, year + 4) + "/" + text.substring(year, 2 * year + 9 - stop) + text.substring(year + 5, stop));
            text = text.substring(0, year) + text.substring(stop);
        }
        text = FISCAL.matcher(text).replaceFirst("");
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        UnitPhrase unit = open >= 0 && close > open
                ? UnitPhrase.read(text.substring(open + 1, close)).orElse(null)
                : null;
        String name = open >= 0 && close > open ? text.substring(0, open) + text.substring(close + 1) : text;
        for (String joint : new String[] {", ", " in "}) {
            int at = name.lastIndexOf(joint);
            if (unit == null && at > 0) {
                unit = UnitPhrase.read(name.substring(at + joint.length())).orElse(null);
                name = unit == null ? name : name.substring(0, at);
            }
        }
        if (unit == null) {
            unit = UnitPhrase.read(name).orElse(null);
        }
        String plain = name.replaceAll("[\\s,;:*†–-]++$", "").replaceFirst("^[\\s*†]++", "");
        return new Column(kind(plain), plain, unit, period);
    }

    /** Return where a year of four digits stands in a header; -1 where none does. */
    private static int yearIn(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            boolean fiscal = i > 1 && text.startsWith("FY", i - 2);
            boolean alone = (i == 0 || fiscal || !Character.isLetterOrDigit(text.charAt(i - 1)))
                    && (i + 4 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 4)));
            if (alone && TableCells.year(text.substring(i, i + 4))) {
                return i;
            }
        }
        return -1;
    }

    /** Return where the years end that start with a year: {@code 2019–20}, {@code 2019/2020}. */
    private static int spanEnd(String text, int year) {
        int end = year + 5;
        while (end < text.length() && end < year + 9 && Tokens.digit(text.charAt(end))) {
            end++;
        }
        int digits = end - year - 5;
        boolean joined = year + 4 < text.length() && "-–/".indexOf(text.charAt(year + 4)) >= 0 && (digits == 2 || digits == 4);
        boolean later = joined && text.substring(year + 4 - digits, year + 4).compareTo(text.substring(year + 5, end)) < 0;
        return later ? end : year + 4;
    }

    private static Kind kind(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String first = lower.isEmpty() ? "" : lower.split("\\s", 2)[0];
        if (UNITS.contains(lower)) {
            return Kind.UNITS;
        }
        if (YEARS.contains(lower) || lower.equals("fiscal year")) {
            return Kind.YEARS;
        }
        if (RANKS.contains(lower)) {
            return Kind.RANKS;
        }
        if (NAMES.contains(lower) || NAMES.contains(first) && !lower.startsWith("number of")) {
            return Kind.NAMES;
        }
        return DATES.contains(lower) || DATES.contains(first) ? Kind.DATES : Kind.FIGURES;
    }
}
