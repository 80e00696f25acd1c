package org.countrydesk.extract.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.figure.TableColumns.Column;
import org.countrydesk.extract.figure.TableColumns.Kind;
import org.countrydesk.extract.number.NumberReader;
import org.countrydesk.extract.number.NumberSorter.Sorted;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.number.QuantityReader;
import org.countrydesk.extract.number.UnitPhrase;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.LedgerEntry.Verdict;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.countrydesk.markup.Passage;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row that hold nothing but a number, by the column's header and the row's label. */
final class TableCells {

    /** A cell's figure: what it measures and when, as header and label say; {@code period} null where nothing tells. */
    record Figure(
            Quantity quantity, @Nullable Qualifier qualifier, String measure, @Nullable Edtf period, boolean explicit) {}

    /** A cell up to a token: a figure, or what else its number is. */
    record Read(int to, @Nullable Figure figure, @Nullable Sorted sorted) {}

    /** Headers that tell of a year's figures how firm they are. */
    private static final Set<String> MODES =
            EnglishWords.set("actual request requested estimate budget plan planned enacted revised provisional forecast projected");

    private final Passage row;
    private final Tokens tokens;
    private final TableColumns columns;
    private final Map<String, String> currencies;
    private final String label;
    private final @Nullable UnitPhrase unit;
    private final @Nullable Edtf year;
    private final TableUnits units;

    TableCells(Passage row, Tokens tokens, TableColumns columns, Map<String, String> currencies) {
        this.row = row;
        this.tokens = tokens;
        this.columns = columns;
        this.currencies = currencies;
        String first = "";
        UnitPhrase stated = null;
        Edtf dated = null;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).strip();
            Kind kind = columns.column(i).map(Column::kind).orElse(Kind.FIGURES);
            if (kind == Kind.UNITS) {
                stated = UnitPhrase.read(text).orElse(null);
            } else if ((year(text) || fiscal(text)) && (kind == Kind.YEARS || i == 0)) {
                dated = dated == null ? Edtf.of(text.substring(text.length() - 4)) : dated;
            } else if (first.isEmpty() && i < 2 && text.chars().anyMatch(Character::isLetter)) {
                first = text;
            }
        }
        int open = first.lastIndexOf('(');
        if (stated == null && open > 0 && first.endsWith(")")) {
            stated = UnitPhrase.read(first.substring(open + 1, first.length() - 1)).orElse(null);
            first = stated == null ? first : first.substring(0, open).strip();
        }
        int comma = first.lastIndexOf(", ");
        if (stated == null && comma > 0) {
            stated = UnitPhrase.read(first.substring(comma + 2)).orElse(null);
            first = stated == null ? first : first.substring(0, comma);
        }
        this.label = first;
        this.unit = stated;
        this.year = dated;
        this.units = new TableUnits(first, stated, columns);
    }

    private static boolean fiscal(String text) {
        int n = text.length();
        return n > 4 && n < 8 && text.startsWith("FY") && year(text.substring(n - 4));
    }

    /** Tell whether the text is a year of our time and nothing else. */
    static boolean year(String text) {
        return text.length() == 4
                && text.chars().allMatch(c -> Tokens.digit((char) c))
                && text.compareTo("1500") >= 0
                && text.compareTo("2100") < 0;
    }

    /** Read the cell that starts at the token; empty where none starts, or it holds more than a number. */
    Optional<Read> read(int at) {
        for (int i = 0; i < row.cells().size(); i++) {
            Passage.Cell cell = row.cells().get(i);
            if (cell.start() <= tokens.get(at).start() && tokens.get(at).start() < cell.end()) {
                boolean starts = at == 0 || tokens.get(at - 1).start() < cell.start();
                return starts ? cell(i, at, tokens.indexAt(cell.end())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Read> cell(int index, int from, int to) {
        Column column = columns.column(index).orElse(new Column(Kind.FIGURES, "", null, null));
        if (column.kind() == Kind.UNITS) {
            int number = from;
            while (number < to && !tokens.number(number) && !NumberReader.numberWord(tokens.lower(number))) {
                number++;
            }
            Sorted scale = new Sorted(number, number + 1, Verdict.NOT_A_STATISTIC, "the unit of the row");
            return Optional.of(new Read(to, null, number < to ? scale : null));
        }
        int at = from;
        boolean negative = tokens.in(at, EnglishWords.set("- − – ‑")) && tokens.glued(at + 1);
        while (at < to && tokens.in(at, EnglishWords.set("- − – ‑ + ~ < > ≈ ≤ ≥ c ca ."))) {
            at++;
        }
        boolean wordless = true;
        for (int i = at; i < to; i++) {
            wordless &= !tokens.dated(i) || tokens.number(i);
        }
        Quantity read = !wordless ? null : tokens.is(at, "(") && index > 0 ? inBrackets(at, to) : new QuantityReader(tokens, currencies).read(at).orElse(null);
        if (read == null || !marks(Math.max(read.to(), read.numberTo()), to)) {
            return Optional.empty();
        }
        String text = tokens.words(at, read.numberTo());
        boolean uncounted = column.unit() == null && unit == null && column.period() == null && !units.counted(column);
        boolean date = column.kind() == Kind.DATES
                || year(text) && (index == 0 || column.kind() == Kind.YEARS || uncounted);
        if (date || column.kind() == Kind.NAMES) {
            Sorted sorted = date
                    ? new Sorted(at, read.numberTo(), Verdict.DATE, year(text) ? "a year" : "")
                    : index == 0
                            ? new Sorted(at, read.numberTo(), Verdict.LIST_NUMBER, "")
                            : new Sorted(at, read.numberTo(), Verdict.NOT_A_STATISTIC, "a number that names, of a column");
            return tokens.dated(at) ? Optional.empty() : Optional.of(new Read(Math.max(to, read.numberTo()), null, sorted));
        }
        if (index == 0 && read.bare()) {
            return Optional.of(new Read(to, null, new Sorted(at, read.numberTo(), Verdict.LIST_NUMBER, "")));
        }
        Quantity figure = inUnit(read, column, negative);
        if (figure.bare()) {
            return Optional.of(new Read(
                    to, null, new Sorted(at, read.numberTo(), Verdict.NOT_A_STATISTIC, "nothing says what is counted")));
        }
        Edtf period = column.period() != null ? column.period() : year != null ? year : columns.title().period();
        return Optional.of(new Read(
                to, new Figure(figure, qualifier(from, figure, to), measure(column, figure), period, column.period() != null || year != null), null));
    }

    /** Read a negative value as accountants write it: {@code (18.6)}; null where the brackets hold more. */
    private @Nullable Quantity inBrackets(int open, int to) {
        Quantity read = new QuantityReader(tokens, currencies).read(open + 1).orElse(null);
        int close = read == null ? to : read.numberTo();
        if (read == null || close >= to || !tokens.is(close, ")") || year(tokens.words(open + 1, close))) {
            return null;
        }
        boolean percent = tokens.is(close + 1, "%");
        int end = percent ? close + 2 : close + 1;
        return new Quantity(
                open,
                end,
                end,
                end,
                read.value().negate(),
                null,
                percent ? UnitClass.PERCENT : read.unitClass(),
                percent ? "percent" : read.unit());
    }

    /** Return what signs before the number and marks behind it say of it: {@code ~40}, {@code 0.6 e}. */
    private @Nullable Qualifier qualifier(int from, Quantity figure, int to) {
        for (int i = figure.numberTo(); i < to; i++) {
            if (tokens.in(i, EnglishWords.set("e est est. estimate estimated"))) {
                return Qualifier.ESTIMATE;
            }
        }
        return switch (tokens.lower(from)) {
            case "~", "≈", "c", "ca", "c.", "ca." -> Qualifier.ABOUT;
            case "<" -> Qualifier.LESS_THAN;
            case ">" -> Qualifier.MORE_THAN;
            case "≤" -> Qualifier.AT_MOST;
            case "≥" -> Qualifier.AT_LEAST;
            default -> tokens.is(figure.numberTo(), "+") ? Qualifier.AT_LEAST : null;
        };
    }

    /** Tell whether nothing but marks of notes stand in the stretch. */
    private boolean marks(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean mark = tokens.in(i, EnglishWords.set("* † ‡ [ ] ( ) a b c d e f p r est est. . +"))
                    || tokens.number(i) && tokens.is(i - 1, "[");
            if (!mark) {
                return false;
            }
        }
        return true;
    }

    private Quantity inUnit(Quantity read, Column column, boolean negative) {
        BigDecimal value = negative ? read.value().negate() : read.value();
        Quantity signed = negative ? read.of(value, null).from(read.from() - 1) : read;
        if (column.kind() == Kind.RANKS) {
            return signed.in(new UnitPhrase(UnitClass.RANK, "rank", BigDecimal.ONE));
        }
        UnitPhrase stated = units.stated(column);
        boolean own = !read.bare();
        boolean scaled = tokens.words(read.from(), read.numberTo()).chars().filter(Character::isLetter).count() > 3;
        if (stated != null && (!own || !scaled && stated.unitClass() == read.unitClass() && stated.unit().equals(read.unit()))) {
            boolean scaleOnly = stated.unit().isEmpty();
            String noun = scaleOnly ? units.noun(column) : stated.unit();
            return signed.in(new UnitPhrase(stated.unitClass(), noun, stated.factor()));
        }
        if (own) {
            return signed;
        }
        String noun = units.noun(column);
        boolean score = TableUnits.score(noun);
        return signed.in(new UnitPhrase(score ? UnitClass.SCORE : UnitClass.COUNT, score ? "score" : noun, BigDecimal.ONE));
    }

    private String measure(Column column, Quantity figure) {
        String rest = restOfUnit(column);
        String name = column.name();
        boolean noted = name.startsWith("(") || name.isEmpty();
        if (noted || UnitPhrase.read(name).isPresent()) {
            String whole = label.isEmpty() ? columns.title().about() : label + rest;
            return whole.isEmpty() ? figure.unit() : label.equalsIgnoreCase("total") ? total() : whole;
        }
        if (label.isEmpty()) {
            return name + rest;
        }
        String about = columns.title().about().isEmpty() ? "" : ", " + columns.title().about();
        if (label.equalsIgnoreCase("total")) {
            return "total " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + about;
        }
        if (MODES.contains(name.strip().toLowerCase(Locale.ROOT))) {
            return label + rest + ", " + name.strip().toLowerCase(Locale.ROOT);
        }
        return name + (name.contains(" of ") ? ": " : " of ") + label + rest + about;
    }

    private String total() {
        return columns.title().about().isEmpty() ? "total" : "total of " + columns.title().about();
    }

    /** Return {@code as a share of GDP} where the unit is a per cent of something. */
    private String restOfUnit(Column column) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (columns.column(i).filter(other -> other.kind() == Kind.UNITS).isPresent()) {
                int of = row.cell(i).indexOf(" of ");
                return of < 0 || unit == null || unit.unitClass() != UnitClass.PERCENT || column.unit() != null
                        ? ""
                        : " as a share" + row.cell(i).substring(of);
            }
        }
        return "";
    }
}
