package org.countrydesk.extract.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countrydesk.extract.term.TermColumns.Kind;
import org.countrydesk.extract.sentence.Reports;
import org.countrydesk.fact.Role;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Table;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a table of terms. */
final class TermTable {

    private final TermContext context;
    private final List<String> header;
    private final List<Passage> rows = new ArrayList<>();
    private final TermColumns columns;
    private final String country;

    TermTable(Table table, BlockTree tree, String title) {
        context = TermContext.of(tree, table.section(), table.caption(), title);
        for (int number : table.rows()) {
            rows.add(tree.passages().get(number - 1));
        }
        List<String> names = table.header();
        if (!rows.isEmpty() && TermColumns.nameColumns(cells(rows.getFirst()))) {
            names = merged(names, cells(rows.removeFirst()));
        }
        header = names;
        columns = TermColumns.of(header, rows.stream().map(TermTable::cells).toList());
        country = context.country();
    }

    /** Return the entries in order; none where the table is not one of terms. */
    List<TermEntry> entries(Reports reports) {
        if (!columns.complete() || !speaksOfPost() || rows.stream().noneMatch(this::dated)) {
            return List.of();
        }
        List<TermEntry> entries = new ArrayList<>();
        Role role = roleOfAll();
        for (int at = 0; at < rows.size(); at++) {
            Passage row = rows.get(at);
            Optional<Role> group = groupOf(row);
            if (group.isPresent()) {
                role = group.get();
            } else {
                Optional<TermEntry> entry = entry(row, role);
                entry.ifPresent(entries::add);
                if (entry.isEmpty() && nameless(row) && dated(row)) {
                    reports.lost(
                            row,
                            "row %d of the table of terms has dates but no readable name; left out"
                                    .formatted(at + 1));
                }
            }
        }
        return entries;
    }

    /** The header's own word counts unless the headings are about another office; then only the name column's. */
    private boolean speaksOfPost() {
        boolean inHeader = columns.at(Kind.NAME) < header.size() && TermPost.speaksOf(header.get(columns.at(Kind.NAME)));
        boolean credentials = columns.has(Kind.CREDENTIALS) && header.stream().anyMatch(TermPost::speaksOf);
        return inHeader || context.speaksOfPost() || credentials && !context.speaksOfAnother();
    }

    private Role roleOfAll() {
        Optional<Role> nearest = context.headings().isEmpty()
                ? Optional.empty()
                : Optional.of(context.headings().getFirst()).filter(TermPost::speaksOf).flatMap(TermPost::rankOfMany);
        String name = columns.at(Kind.NAME) < header.size() ? header.get(columns.at(Kind.NAME)) : "";
        Optional<Role> column = TermPost.speaksOf(name) ? TermPost.rankOfMany(name) : Optional.empty();
        return nearest.or(() -> column).or(context::rank).orElse(Role.AMBASSADOR);
    }

    /** A row with one filled cell that names a rank opens a group. */
    private static Optional<Role> groupOf(Passage row) {
        List<String> filled = cells(row).stream().filter(cell -> !cell.isBlank()).distinct().toList();
        boolean alone = filled.size() == 1 && TermPost.speaksOf(filled.getFirst());
        return alone ? TermPost.rankOfMany(filled.getFirst()) : Optional.empty();
    }

    /** A dash or the word vacant is no fault of the source; an empty cell, or one with a story in it, is. */
    private boolean nameless(Passage row) {
        String cell = cell(row, Kind.NAME);
        return cell.isBlank() || cell.length() > TermName.LONGEST || TermDate.readable(cell);
    }

    private boolean dated(Passage row) {
        return TermDate.readable(cell(row, Kind.START))
                || TermDate.readable(cell(row, Kind.CREDENTIALS))
                || TermDate.readable(cell(row, Kind.APPOINTED))
                || TermDate.readable(cell(row, Kind.END))
                || TermDate.readable(cell(row, Kind.RANGE))
                || TermRange.of(cell(row, Kind.RANGE)) != null;
    }

    private Optional<TermEntry> entry(Passage row, Role role) {
        int column = columns.at(Kind.NAME);
        Optional<TermName> read = TermName.of(row.cell(column));
        if (read.isEmpty() || TermDate.readable(read.get().name())) {
            return Optional.empty();
        }
        TermName name = read.get();
        int nameAt = row.cells().get(column).start() + name.start();
        String inCell = cell(row, Kind.COUNTRY);
        String where = country.isEmpty() && !TermWords.missing(inCell) ? TermCountry.named(inCell) : country;
        return Optional.of(new TermEntry(row, name.name(), nameAt, rank(row, name, role), where, dates(row, name)));
    }

    private Role rank(Passage row, TermName name, Role role) {
        Optional<Role> own = Optional.ofNullable(name.rank());
        Optional<Role> cell = TermPost.rank(cell(row, Kind.RANK)).or(() -> inBrackets(start(row)));
        return own.filter(Role.CHARGE::equals).or(() -> cell).or(() -> own).orElse(role);
    }

    /** A bracket behind a date may tell the rank from then on: {@code 10 September 1954 (as ambassador)}. */
    private static Optional<Role> inBrackets(String date) {
        int open = date.indexOf('(');
        return open < 0 ? Optional.empty() : TermPost.rank(date.substring(open));
    }

    private TermRange dates(Passage row, TermName name) {
        String start = start(row);
        String end = cell(row, Kind.END);
        String both = cell(row, Kind.RANGE);
        if (start.isEmpty() && end.isEmpty() || columns.at(Kind.END) < 0 && TermRange.of(both) != null) {
            return both(both.isEmpty() ? start : both);
        }
        if (columns.at(Kind.END) < 0) {
            @Nullable TermRange range = TermRange.of(start);
            if (range != null) {
                return range;
            }
        }
        boolean still = TermWords.stillServing(end) || TermWords.missing(end) && name.still();
        return new TermRange(start, end, start, still ? "" : end, still);
    }

    /** One date in a column of ranges is the whole term's. */
    private static TermRange both(String words) {
        @Nullable TermRange range = TermRange.of(words);
        return range == null ? new TermRange(words, words, words, words, false) : range;
    }

    /** spec: presentation of credentials opens a term; appointment only where there is no better date. */
    private String start(Passage row) {
        for (Kind kind : List.of(Kind.CREDENTIALS, Kind.START, Kind.APPOINTED)) {
            String cell = cell(row, kind);
            if (!cell.isBlank() && !TermWords.missing(cell)) {
                return cell;
            }
        }
        return columns.has(Kind.START) ? cell(row, Kind.START) : cell(row, Kind.CREDENTIALS);
    }

    private String cell(Passage row, Kind kind) {
        return columns.has(kind) ? row.cell(columns.at(kind)).strip() : "";
    }

    private static List<String> cells(Passage row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            cells.add(row.cell(column));
        }
        return cells;
    }

    /** A second header row names columns more finely, cell by cell. */
    private static List<String> merged(List<String> first, List<String> second) {
        if (first.size() != second.size()) {
            return second.size() > first.size() ? second : first;
        }
        List<String> names = new ArrayList<>();
        for (int column = 0; column < first.size(); column++) {
            names.add(second.get(column).isBlank() ? first.get(column) : second.get(column));
        }
        return names;
    }
}
