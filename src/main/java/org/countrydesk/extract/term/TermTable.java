package org.countrydesk.extract.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.sentence.Reports;
import org.countrydesk.extract.term.TermColumns.Kind;
import org.countrydesk.fact.Role;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Table;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a table of terms. */
final class TermTable {

    /** Most tables that stand side by side as one. */
    private static final int MOST_BESIDE = 4;

    /** Headers of columns that hold titles, not kinds of officers. */
    private static final Pattern TITLES = Pattern.compile("(?i)\\b(?:title|rank)\\b");

    private final TermContext context;
    private final List<String> header;
    private final List<Passage> rows = new ArrayList<>();
    private final TermColumns columns;
    private final String country;
    private final int from;
    private final int width;

    /**
     * @param from its first column
     * @param width how many columns it has
     */
    private TermTable(Table table, BlockTree tree, TermContext context, int from, int width) {
        this.context = context;
        this.from = from;
        this.width = width;
        for (int number : table.rows()) {
            rows.add(tree.passages().get(number - 1));
        }
        List<String> names = table.header().subList(Math.min(from, table.header().size()), Math.min(from + width, table.header().size()));
        if (!rows.isEmpty() && TermColumns.nameColumns(cells(rows.getFirst()))) {
            names = merged(names, cells(rows.removeFirst()));
        }
        header = names;
        columns = TermColumns.of(header, rows.stream().map(this::cells).toList());
        country = context.country();
    }

    /** Return the entries of a table, and of tables that stand side by side as one; none where it is not one of terms. */
    static List<TermEntry> read(Table table, BlockTree tree, String title, Reports reports) {
        String lead = table.rows().isEmpty() || !table.caption().isEmpty()
                ? table.caption()
                : TermContext.lead(tree, tree.passages().get(table.rows().getFirst() - (table.header().isEmpty() ? 1 : 2)));
        TermContext context = TermContext.of(tree, table.section(), lead, title);
        int beside = beside(table.header());
        int width = beside == 1 ? Integer.MAX_VALUE / 2 : table.header().size() / beside;
        List<TermEntry> down = new ArrayList<>();
        for (int group = 0; group < beside; group++) {
            down.addAll(new TermTable(table, tree, context, group * (beside == 1 ? 0 : width), width).entries(reports));
        }
        List<TermEntry> across = down.stream().sorted(Comparator.comparingInt(entry -> entry.passage().number())).toList();
        return rising(across) && !rising(down) ? across : down;
    }

    /** Return how many times a header repeats itself, each time with a name in it. */
    private static int beside(List<String> header) {
        List<String> names = header.stream().map(TermWords::fold).toList();
        for (int count = MOST_BESIDE; count > 1; count--) {
            int width = names.size() / count;
            boolean named = width >= 2
                    && width * count == names.size()
                    && names.subList(0, width).stream().distinct().count() == width
                    && header.stream().anyMatch(name -> TermColumns.kind(name).filter(Kind.NAME::equals).isPresent());
            if (named && names.subList(width, names.size()).equals(names.subList(0, names.size() - width))) {
                return count;
            }
        }
        return 1;
    }

    private static boolean rising(List<TermEntry> entries) {
        List<Edtf> starts = entries.stream()
                .map(entry -> TermDate.read(entry.dates().start()).asOptional())
                .flatMap(Optional::stream)
                .toList();
        return starts.equals(starts.stream().sorted().toList());
    }

    /** Return the entries in order; none where the table is not one of terms. */
    private List<TermEntry> entries(Reports reports) {
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
                List<TermEntry> found = entries(row, role);
                if (found.isEmpty() || !notServed(row, found.getFirst().name(), reports)) {
                    entries.addAll(found);
                }
                if (found.isEmpty() && nameless(row) && dated(row)) {
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
    private Optional<Role> groupOf(Passage row) {
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

    /** Return the term of a row, once for each country that it is told to have been served in. */
    private List<TermEntry> entries(Passage row, Role role) {
        int column = columns.at(Kind.NAME);
        Optional<TermName> read = TermName.of(row.cell(from + column));
        if (read.isEmpty() || TermDate.readable(read.get().name()) || allAlike(row)) {
            return List.of();
        }
        TermName name = read.get();
        int nameAt = row.cells().get(from + column).start() + name.start();
        Role rank = rank(row, name, role);
        TermRange dates = dates(row, name);
        return countries(cell(row, Kind.COUNTRY)).stream()
                .map(where -> new TermEntry(row, name.name(), nameAt, rank, where, dates, title(row, name)))
                .toList();
    }

    /** The headings' one country counts; a cell where they name none, or several. */
    private List<String> countries(String cell) {
        boolean silent = country.isEmpty() || !TermCountry.listed(country).isEmpty();
        if (!silent || TermWords.missing(cell)) {
            return List.of(country);
        }
        List<String> several = TermCountry.listed(cell);
        return several.isEmpty() ? List.of(TermCountry.named(cell)) : several;
    }

    /** A cell over the whole width tells of a time, not of a person. */
    private boolean allAlike(Passage row) {
        return row.cells().size() > 1 && cells(row).stream().distinct().count() == 1;
    }

    /** Whoever was named but did not serve has no term. */
    private boolean notServed(Passage row, String officer, Reports reports) {
        boolean end = TermDate.readable(cell(row, Kind.END));
        if (end || !TermUnserved.says(row.text(), officer)) {
            return false;
        }
        reports.note(row, "'" + row.text() + "' did not serve; no term was made of it");
        return true;
    }

    private Role rank(Passage row, TermName name, Role role) {
        Optional<Role> own = Optional.ofNullable(name.rank());
        Optional<Role> cell = TermPost.rank(cell(row, Kind.RANK)).or(() -> inBrackets(start(row)));
        return own.filter(Role.CHARGE::equals).or(() -> cell).or(() -> own).orElse(role);
    }

    /** Return the cell of a column of titles that alone tells the rank. */
    private String title(Passage row, TermName name) {
        int column = columns.at(Kind.RANK);
        boolean titles = column >= 0 && column < header.size() && TITLES.matcher(header.get(column)).find();
        return titles && name.rank() == null && inBrackets(start(row)).isEmpty() ? cell(row, Kind.RANK) : "";
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
        return new TermRange(start, end, opening(start), still ? "" : closing(end), still);
    }

    /** Of a cell that tells several dates of a service, each with its word, the one that opens it. */
    private static String opening(String cell) {
        return told(cell).map(TermFields::opening).filter(words -> !words.isEmpty()).orElse(cell);
    }

    private static String closing(String cell) {
        return told(cell).map(fields -> fields.value(Kind.END)).filter(words -> !words.isEmpty()).orElse(cell);
    }

    private static Optional<TermFields> told(String cell) {
        return cell.length() > TermName.LONGEST || TermDate.readable(cell)
                ? Optional.empty()
                : TermFields.of(cell).stream().findFirst();
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
        return columns.has(kind) ? row.cell(from + columns.at(kind)).strip() : "";
    }

    private List<String> cells(Passage row) {
        List<String> cells = new ArrayList<>();
        for (int column = from; column < Math.min(row.cells().size(), from + width); column++) {
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
