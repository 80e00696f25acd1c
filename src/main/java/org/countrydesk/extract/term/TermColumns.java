package org.countrydesk.extract.term;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which column of a table of terms holds what: by its header, or where that is silent by its cells. */
final class TermColumns {

    /** What a column can hold. OTHER is known to be of no use here: a portrait, a president, a number. */
    enum Kind {
        NAME,
        RANK,
        APPOINTED,
        CREDENTIALS,
        START,
        END,
        RANGE,
        COUNTRY,
        OTHER
    }

    private record Rule(Kind kind, Pattern pattern) {}

    private static final Pattern OTHER = Pattern.compile(
            "\\bby\\b|\\balso\\b|\\b(?:president|prime minister|monarch|king|queen|government|foreign minister"
                    + "|secretary of state|portrait|image|photo"
                    + "|picture|notes?|remarks?|comments?|ref(?:erence)?s?|sources?|no|nr|number|order|born|birth"
                    + "|died|death|lifespan|party"
                    + "|length|duration|days|career|profession|background|residence|origin|nationality|successor"
                    + "|predecessor)\\b"
                    + "|\\bheads? of (?:state|government)|\\bministers? of|^#$|\\bcredentials? (?:withdrawn|recalled"
                    + "|terminated)");
    private static final Pattern RANGE = Pattern.compile(
            "(?:from|start|begin(?:ning)?|since)\\b.*(?:\\bto|\\bend|\\buntil|\\btill|[-–]).*|(?:the )?(?:term"
                    + "|tenure|dates?|years?|period|time|served"
                    + "|service|mandate|in office|in post)s?(?: (?:of|in|as) .*| served)?|(?:years?|dates?|time"
                    + "|period) .*");
    private static final Pattern BOTH =
            Pattern.compile("(?:from|start|since|term start\\w*) ?(?:-|–|/|to|and) ?(?:to|until|till|end"
                    + "|term end\\w*)");
    /** The one end under a header over both: "Tenure From", "Term of office To". */
    private static final Pattern ONE_END = Pattern.compile(
            "(?:the )?(?:terms?|tenure|office|service|periods?|dates?|time|years?|mandate|served|mission)"
                    + "(?: (?:of|in) (?:office|service|mission|post))? (?:from|since|start|to|until|till|end)");
    private static final Pattern END = Pattern.compile(
            "(?:date )?(?:to|until|till)(?: date)?|.*\\b(?:end(?:ed|s|ing)?|terminat(?:ed|ion|es)|left|departed"
                    + "|departure|depart|recall(?:ed)?"
                    + "|relinquished|retired|vacated|concluded|expired|closed|finish(?:ed)?)\\b.*|(?:in office"
                    + "|served|term|tenure) (?:to|until|till)");
    private static final Pattern CREDENTIALS = Pattern.compile(".*\\bcredentials?\\b.*|.*\\b(?:accredited"
            + "|accreditation)\\b(?! (?:to|in)\\b).*"
            + "|.*\\bletters? of credence\\b.*|.*\\bcredence\\b.*|(?:date of )?presentation");
    private static final Pattern APPOINTED =
            Pattern.compile(".*\\b(?:appointed|appointment|commissioned|nominated|nomination|named|confirmed)\\b.*");
    private static final Pattern START = Pattern.compile(
            "(?:date )?(?:from|since)(?: date)?|.*\\b(?:start(?:ed|s|ing)?|began|begins?|beginning|took office"
                    + "|takes office|assumed|assumption|entered"
                    + "|arriv(?:ed|al)|inaugurated|took post|took up)\\b.*|(?:in office|served|term|tenure"
                    + "|ambassador|incumbent) (?:from|since)");
    private static final Pattern COUNTRY = Pattern.compile(
            "(?:host |receiving |accredited )?(?:country|countries|state)(?: of accreditation)?|accredited (?:to|in)");
    private static final Pattern RANK = Pattern.compile(
            "(?:[a-z]+ ){0,2}(?:rank|title|role|position|status|style|designation|capacity|class|grade|type)s?(?: ?/ ?.*| .*)?");
    private static final Pattern NAME = Pattern.compile(
            "(?:full )?names?(?: .*)?|.*\\bname|.*\\b(?:ambassadors?|representatives?|envoys?|charge(?:s)?"
                    + "|ministers?|high commissioners?|consuls?"
                    + "|nuncios?)\\b.*|.*\\b(?:officer|official|chief|chief of mission|head of mission|head"
                    + "|incumbent|diplomat|office[ -]?holder|holder"
                    + "|person|delegate|commissioner)s?(?: of .*)?");
    /** The first rule that matches a header decides. */
    private static final List<Rule> RULES = List.of(
            new Rule(Kind.CREDENTIALS, CREDENTIALS),
            new Rule(Kind.END, END),
            new Rule(Kind.START, START),
            new Rule(Kind.APPOINTED, APPOINTED),
            new Rule(Kind.COUNTRY, COUNTRY),
            new Rule(Kind.RANK, RANK),
            new Rule(Kind.NAME, NAME));

    private static final int ENOUGH_ROWS = 200;

    private final Map<Kind, Integer> columns = new EnumMap<>(Kind.class);
    private boolean nameGuessed;
    private boolean ranges;

    private TermColumns() {}

    /** Return what a header cell says its column holds; empty where it says nothing known. */
    static Optional<Kind> kind(String header) {
        String words = TermWords.fold(TermWords.withoutNotes(header)).replaceAll("[():.]++", " ").replaceAll("\\s++", " ").strip();
        if (words.length() > 60) {
            return Optional.empty();
        }
        if (OTHER.matcher(words).find()) {
            String outside = TermWords.fold(TermWords.withoutNotes(header)).replaceAll("\\([^()]*+\\)", " ").strip();
            boolean within = outside.length() < header.strip().length() && !outside.isEmpty() && !outside.contains("(");
            return within && !OTHER.matcher(outside).find() ? kind(outside) : Optional.of(Kind.OTHER);
        }
        if (ONE_END.matcher(words).matches()) {
            return Optional.of(words.endsWith("from") || words.endsWith("since") || words.endsWith("start") ? Kind.START : Kind.END);
        }
        if (BOTH.matcher(words).matches() || RANGE.matcher(words).matches() && !END.matcher(words).matches()) {
            return Optional.of(Kind.RANGE);
        }
        return RULES.stream()
                .filter(rule -> rule.pattern().matcher(words).matches())
                .map(Rule::kind)
                .findFirst();
    }

    /** Tell whether the cells name columns rather than fill them. */
    static boolean nameColumns(List<String> cells) {
        long kinds = cells.stream()
                .map(TermColumns::kind)
                .flatMap(Optional::stream)
                .filter(kind -> kind != Kind.OTHER)
                .distinct()
                .count();
        return kinds >= 2 && cells.stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    }

    /**
     * Match columns to what they hold.
     *
     * @param header empty when the table has none
     * @param rows the cells of the data rows
     */
    static TermColumns of(List<String> header, List<List<String>> rows) {
        TermColumns found = new TermColumns();
        List<List<String>> sample = rows.subList(0, Math.min(rows.size(), ENOUGH_ROWS));
        int best = -1;
        for (int column = 0; column < header.size(); column++) {
            Optional<Kind> kind = kind(header.get(column));
            if (kind.isPresent() && kind.get() == Kind.NAME) {
                int likeness = likeness(header.get(column), column, sample);
                if (likeness > best) {
                    best = likeness;
                    found.columns.put(Kind.NAME, column);
                }
            } else if (kind.isPresent()) {
                found.columns.putIfAbsent(kind.get(), column);
            }
        }
        found.splitRange(header, sample);
        int width = sample.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < width; column++) {
            boolean blank = column >= header.size() || header.get(column).isBlank();
            if (!found.columns.containsValue(column) && (blank || kind(header.get(column)).isEmpty())) {
                found.guess(column, sample, blank);
            }
        }
        return found;
    }

    /** Count the cells that look like names; a header that says name weighs half a cell more. */
    private static int likeness(String header, int column, List<List<String>> rows) {
        int names = 0;
        for (List<String> row : rows) {
            String cell = column < row.size() ? row.get(column) : "";
            names += TermName.of(cell).filter(TermName::looksLikeOne).isPresent() ? 2 : 0;
        }
        return names + (TermWords.fold(header).matches("(?:full )?names?\\b.*") ? 1 : 0);
    }

    int at(Kind kind) {
        return columns.getOrDefault(kind, -1);
    }

    boolean has(Kind kind) {
        return columns.containsKey(kind);
    }

    /** Tell whether a term can be read: someone, and some date; both dates where only the cells say who is who. */
    boolean complete() {
        boolean start = has(Kind.START) || has(Kind.CREDENTIALS) || has(Kind.APPOINTED);
        boolean dated = nameGuessed ? start && has(Kind.END) : start || has(Kind.END);
        return has(Kind.NAME) && (dated || has(Kind.RANGE) && (ranges || !nameGuessed));
    }

    private void guess(int column, List<List<String>> rows, boolean blank) {
        int dates = 0;
        int spans = 0;
        int ranks = 0;
        int names = 0;
        int filled = 0;
        for (List<String> row : rows) {
            String cell = column < row.size() ? row.get(column) : "";
            if (cell.isBlank() || TermWords.missing(cell)) {
                continue;
            }
            filled++;
            if (TermDate.readable(cell) || TermWords.stillServing(cell)) {
                dates++;
            } else if (TermRange.of(cell) != null) {
                spans++;
            } else if (TermPost.isRank(cell)) {
                ranks++;
            } else if (TermName.of(cell).filter(TermName::looksLikeOne).isPresent()) {
                names++;
            }
        }
        if (dates * 2 > filled) {
            columns.putIfAbsent(has(Kind.START) || has(Kind.CREDENTIALS) || has(Kind.APPOINTED) ? Kind.END : Kind.START, column);
        } else if (spans * 2 > filled) {
            columns.putIfAbsent(Kind.RANGE, column);
            ranges = true;
        } else if (ranks * 2 > filled) {
            columns.putIfAbsent(Kind.RANK, column);
        } else if (names * 2 > filled && !has(Kind.NAME)) {
            columns.put(Kind.NAME, column);
            nameGuessed = !blank;
        }
    }

    /** "Term" over plain dates is a start, where the next column under the same or no header holds ends. */
    private void splitRange(List<String> header, List<List<String>> rows) {
        int column = at(Kind.RANGE);
        ranges = column >= 0 && rows.stream().anyMatch(row -> column < row.size() && TermRange.of(row.get(column)) != null);
        if (column < 0 || ranges) {
            return;
        }
        boolean started = has(Kind.START) || has(Kind.CREDENTIALS) || has(Kind.APPOINTED);
        String next = column + 1 < header.size() ? header.get(column + 1) : "";
        boolean wide = next.isBlank() || next.equals(header.get(column));
        if (!started && !has(Kind.END) && wide && mostlyDates(column + 1, rows)) {
            columns.put(Kind.END, column + 1);
        }
        if (started || has(Kind.END)) {
            columns.remove(Kind.RANGE);
            if (!started) {
                columns.put(Kind.START, column);
            }
        }
    }

    private static boolean mostlyDates(int column, List<List<String>> rows) {
        long dates = rows.stream()
                .filter(row -> column < row.size())
                .filter(row -> TermDate.readable(row.get(column)) || TermWords.stillServing(row.get(column)))
                .count();
        return dates * 2 > rows.size();
    }
}
