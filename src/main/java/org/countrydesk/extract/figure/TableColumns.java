package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.number.UnitPhrase;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.fact.Fact;
import org.countrydesk.markup.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What a table's header says of its columns, and the words before the table of them all.
 *
 * @param about what the table is said to show ({@code Exports by product}); empty where nothing says it
 * @param period of all figures without a year of their own; null where nothing says it
 */
record TableColumns(List<Column> columns, String about, @Nullable Edtf period) {

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

    /** Longest header that is looked at. */
    private static final int LONGEST = 200;

    /** Longest passage before a table that is taken for its title. */
    private static final int TITLE = 160;

    /**
     * Read a table's header.
     *
     * @param header the row that names the columns
     * @param before the passage before it; null where the table comes first
     * @param dates in both
     */
    static TableColumns of(Passage header, @Nullable PassageText before, List<Fact.DatedStatement> dates) {
        List<Column> columns = new ArrayList<>();
        for (Passage.Cell cell : header.cells()) {
            columns.add(column(header, cell, dates));
        }
        boolean title = before != null
                && (before.passage().kind() == Passage.Kind.PARAGRAPH || before.passage().kind() == Passage.Kind.CAPTION)
                && before.passage().section() == header.section()
                && before.text().length() <= TITLE;
        return new TableColumns(
                List.copyOf(columns),
                title && before != null ? about(before.text()) : "",
                title && before != null ? only(before.passage().number(), dates) : null);
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
            period = Edtf.of(text.substring(year, year + 4));
            text = text.substring(0, year) + text.substring(year + 4);
        }
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
            boolean alone = (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                    && (i + 4 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 4)));
            if (alone && TableCells.year(text.substring(i, i + 4))) {
                return i;
            }
        }
        return -1;
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

    /** Return what the words before a table announce: the subject of {@code … were as follows:}, or a title. */
    private static String about(String text) {
        String words = text.strip();
        boolean announces = words.endsWith(":");
        words = announces ? words.substring(0, words.length() - 1) : words;
        words = words.replaceFirst("^(?:Table|Fig\\.?|Figure)\\s{0,2}[0-9.]{0,6}[:.–-]?\\s{0,2}", "");
        List<String> kept = new ArrayList<>();
        for (String word : words.split("\\s+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (EnglishWords.AUXILIARIES.contains(lower) || EnglishWords.verb(lower) || lower.equals("shows")) {
                return announces ? String.join(" ", kept) : "";
            }
            if (Character.isDigit(lower.charAt(0))) {
                break;
            }
            kept.add(word);
        }
        while (!kept.isEmpty() && EnglishWords.closed(kept.getLast().toLowerCase(Locale.ROOT))) {
            kept.removeLast();
        }
        boolean title = announces || !words.endsWith(".");
        return title ? String.join(" ", kept) : "";
    }

    /** Return the one date of a passage; null where it has none or several. */
    private static @Nullable Edtf only(int passage, List<Fact.DatedStatement> dates) {
        List<Fact.DatedStatement> own =
                dates.stream().filter(date -> date.place().passage() == passage).toList();
        return own.size() == 1 ? StatisticExtractor.periodOf(own.getFirst()) : null;
    }
}
