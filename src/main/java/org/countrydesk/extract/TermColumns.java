package org.countrydesk.extract;

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

    private static final Pattern OTHER = Pattern.compile(
            "\\bby\\b|\\b(?:president|prime minister|monarch|king|queen|government|foreign minister|secretary of state|portrait|image|photo"
                    + "|picture|notes?|remarks?|comments?|ref(?:erence)?s?|sources?|no|nr|number|order|born|birth|died|death|lifespan|party"
                    + "|length|duration|days|career|profession|background|residence|origin|nationality|successor|predecessor)\\b"
                    + "|^#$|^$|\\bcredentials? (?:withdrawn|recalled|terminated)");
    private static final Pattern RANGE = Pattern.compile(
            "(?:from|start|begin(?:ning)?|since)\\b.*(?:\\bto|\\bend|\\buntil|\\btill|[-–]).*|(?:the )?(?:term|tenure|dates?|years?|period|time|served"
                    + "|service|mandate|in office|in post)s?(?: (?:of|in|as) .*| served)?|(?:years?|dates?|time|period) .*");
    private static final Pattern END = Pattern.compile(
            "(?:date )?(?:to|until|till)(?: date)?|.*\\b(?:end(?:ed|s|ing)?|terminat(?:ed|ion|es)|left|departed|departure|depart|recall(?:ed)?"
                    + "|relinquished|retired|vacated|concluded|expired|closed|finish(?:ed)?)\\b.*|(?:in office|served|term|tenure) (?:to|until|till)");
    private static final Pattern CREDENTIALS = Pattern.compile(".*\\bcredentials?\\b.*|.*\\b(?:accredited|accreditation)\\b(?! (?:to|in)\\b).*"
            + "|.*\\bletters? of credence\\b.*|.*\\bcredence\\b.*|(?:date of )?presentation");
    private static final Pattern APPOINTED =
            Pattern.compile(".*\\b(?:appointed|appointment|commissioned|nominated|nomination|named|confirmed)\\b.*");
    private static final Pattern START = Pattern.compile(
            "(?:date )?(?:from|since)(?: date)?|.*\\b(?:start(?:ed|s|ing)?|began|begins?|beginning|took office|takes office|assumed|assumption|entered"
                    + "|arriv(?:ed|al)|inaugurated|took post|took up)\\b.*|(?:in office|served|term|tenure|ambassador|incumbent) (?:from|since)");
    private static final Pattern COUNTRY = Pattern.compile(
            "(?:host |receiving |accredited )?(?:country|countries|state)(?: of accreditation)?|accredited (?:to|in)");
    private static final Pattern RANK = Pattern.compile(
            "(?:official )?(?:rank|title|role|position|status|style|designation|capacity|class|grade|type)s?(?: .*)?|diplomatic rank");
    private static final Pattern NAME = Pattern.compile(
            "(?:full )?names?(?: .*)?|.*\\bname|.*\\b(?:ambassadors?|representatives?|envoys?|charge(?:s)?|ministers?|high commissioners?|consuls?"
                    + "|nuncios?)\\b.*|.*\\b(?:officer|official|chief|chief of mission|head of mission|head|incumbent|diplomat|office[ -]?holder|holder"
                    + "|person|delegate|commissioner)s?(?: of .*)?");
    private static final int ENOUGH_ROWS = 200;

    private final Map<Kind, Integer> columns = new EnumMap<>(Kind.class);

    private TermColumns() {}

    /** Return what a header cell says its column holds; empty where it says nothing known. */
    static Optional<Kind> kind(String header) {
        String words = TermWords.fold(TermWords.withoutNotes(header)).replaceAll("[():.]++", " ").replaceAll("\\s++", " ").strip();
        if (words.length() > 60) {
            return Optional.empty();
        }
        if (OTHER.matcher(words).find()) {
            return Optional.of(Kind.OTHER);
        }
        if (RANGE.matcher(words).matches() && !END.matcher(words).matches()
                || words.matches("(?:from|start|since|term start\\w*) ?(?:-|–|/|to|and) ?(?:to|until|till|end|term end\\w*)")) {
            return Optional.of(Kind.RANGE);
        }
        Map<Kind, Pattern> rules = new java.util.LinkedHashMap<>();
        rules.put(Kind.CREDENTIALS, CREDENTIALS);
        rules.put(Kind.END, END);
        rules.put(Kind.START, START);
        rules.put(Kind.APPOINTED, APPOINTED);
        rules.put(Kind.COUNTRY, COUNTRY);
        rules.put(Kind.RANK, RANK);
        rules.put(Kind.NAME, NAME);
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
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
        for (int column = 0; column < header.size(); column++) {
            Optional<Kind> kind = kind(header.get(column));
            if (kind.isPresent() && !(kind.get() == Kind.NAME && found.prefersEarlierName(header, column))) {
                if (kind.get() == Kind.NAME) {
                    found.columns.put(Kind.NAME, column);
                } else {
                    found.columns.putIfAbsent(kind.get(), column);
                }
            }
        }
        List<List<String>> sample = rows.subList(0, Math.min(rows.size(), ENOUGH_ROWS));
        int width = sample.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < width; column++) {
            if (column >= header.size() || kind(header.get(column)).isEmpty()) {
                found.guess(column, sample);
            }
        }
        found.dropRangeWithoutRanges(sample);
        return found;
    }

    int at(Kind kind) {
        return columns.getOrDefault(kind, -1);
    }

    boolean has(Kind kind) {
        return columns.containsKey(kind);
    }

    /** Tell whether a term can be read: someone, and some date. */
    boolean complete() {
        return has(Kind.NAME)
                && (has(Kind.START) || has(Kind.CREDENTIALS) || has(Kind.APPOINTED) || has(Kind.END) || has(Kind.RANGE));
    }

    /** A column called name is the one; else the first that speaks of an officer. */
    private boolean prefersEarlierName(List<String> header, int column) {
        return has(Kind.NAME) && !TermWords.fold(header.get(column)).matches("(?:full )?names?\\b.*");
    }

    private void guess(int column, List<List<String>> rows) {
        int dates = 0;
        int ranges = 0;
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
                ranges++;
            } else if (TermName.of(cell).filter(TermName::looksLikeOne).isPresent()) {
                names++;
            }
        }
        if (dates * 2 > filled) {
            columns.putIfAbsent(has(Kind.START) || has(Kind.CREDENTIALS) || has(Kind.APPOINTED) ? Kind.END : Kind.START, column);
        } else if (ranges * 2 > filled) {
            columns.putIfAbsent(Kind.RANGE, column);
        } else if (names * 2 > filled) {
            columns.putIfAbsent(Kind.NAME, column);
        }
    }

    /** "Term" over plain dates, beside a column of ends, names a start. */
    private void dropRangeWithoutRanges(List<List<String>> rows) {
        int column = at(Kind.RANGE);
        boolean started = has(Kind.START) || has(Kind.CREDENTIALS) || has(Kind.APPOINTED);
        if (column < 0 || !started && !has(Kind.END)) {
            return;
        }
        boolean ranges = rows.stream().anyMatch(row -> column < row.size() && TermRange.of(row.get(column)) != null);
        if (!ranges) {
            columns.remove(Kind.RANGE);
            if (!started) {
                columns.put(Kind.START, column);
            }
        }
    }
}
