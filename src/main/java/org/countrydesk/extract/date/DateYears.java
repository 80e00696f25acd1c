package org.countrydesk.extract.date;

import java.util.List;
import java.util.Set;
import org.countrydesk.extract.date.DateToken.Kind;

/**
 * Tells whether four digits are a year by the words around them. Errs towards no date where neither a preposition, a
 * bracket nor another date speaks for a year.
 */
final class DateYears {

    private static final Set<String> BEFORE = Set.of(
            "in", "since", "until", "till", "by", "during", "after", "before", "between", "from", "to", "through",
            "throughout", "of", "for", "on", "beyond", "cy", "end", "q1", "q2", "q3", "q4", "half", "quarter", "year", "years", "early", "mid", "late", "circa",
            "post", "pre", "around", "about", "as", "thru", "within", "into", "towards", "toward",
            "than", "season", "class", "born", "died", "b", "d", "est", "founded", "established", "versus", "vs");
    private static final Set<String> QUANTITIES = Set.of(
            "people", "persons", "men", "women", "children", "boys", "girls", "troops", "soldiers", "hectares", "hectare",
            "ha", "acres", "acre", "km", "kilometers", "kilometres", "miles", "mile", "meters", "metres", "feet", "ft",
            "yards", "tons", "tonnes", "ton", "kg", "kilograms", "pounds", "dollars", "percent", "per", "hours", "hrs",
            "gmt", "utc", "local", "degrees", "barrels", "liters", "litres", "mw", "megawatts", "m", "cm", "mm", "square", "cubic", "sq",
            "million", "billion", "thousand", "hundred", "cases", "times", "members", "copies", "words", "votes", "refugees",
            "families", "households", "workers", "students", "prisoners", "villagers", "volunteers", "personnel", "staff",
            "casualties", "deaths", "inhabitants", "residents", "passengers", "seats", "units", "pieces", "points", "shares",
            "civilians", "officers", "fighters", "employees", "guests", "delegates", "migrants", "victims", "schools", "villages",
            "houses", "vehicles", "rubles", "francs", "marks", "euros", "yen", "rupees", "pesos", "calories", "nautical", "metric", "others");
    private static final Set<String> RAISED = Set.of(
            "increased", "rose", "grew", "fell", "declined", "reduced", "decreased", "dropped", "cut", "increase", "decrease",
            "multiplied", "divided", "rise", "up", "least", "most", "more", "less", "fewer", "over", "nearly", "almost",
            "some", "no", "nos", "page", "pages", "p", "pp", "article", "section", "number", "paragraph", "chapter", "room",
            "resolution", "vol", "volume", "items", "lines", "documents", "flight", "highway", "route", "line", "about", "around", "approximately");
    private static final Set<String> VERBS = Set.of(
            "was", "saw", "is", "marked", "were", "brought", "witnessed", "ended", "began", "will", "would", "has", "had", "can", "could", "may", "should");
    private static final Set<String> TIME = Set.of("earlier", "later", "sooner", "other", "rather");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those");
    private static final Set<String> LAWS = Set.of(
            "law", "laws", "act", "acts", "code", "codes", "decree", "decrees", "constitution", "statute", "statutes",
            "ordinance", "ordinances", "edict");
    private static final Set<String> NAMED_LAWS = Set.of(
            "bill", "regulation", "regulations", "protocol", "protocols", "convention", "conventions", "treaty", "treaties",
            "agreement", "agreements", "accord", "accords", "covenant", "amendment", "amendments", "proclamation",
            "directive", "rules", "charter");
    private static final Set<String> PREFIXES = Set.of("post", "pre", "mid", "early", "late", "end");
    private static final Set<String> LINKS = Set.of("of", "and", "or", "under", "with", "to", "by");
    private static final Set<String> NOT_LAWS = Set.of("enforcement", "school", "schools", "firm", "degree", "student", "students");

    private final List<DateToken> tokens;
    private final DateReader reader;

    DateYears(List<DateToken> tokens, DateReader reader) {
        this.tokens = tokens;
        this.reader = reader;
    }

    /**
     * Tell whether an expression that starts with a bare year is a date.
     *
     * @param last the token after the date accepted before; -1 for none
     */
    boolean accept(DateExpression date, int last) {
        int from = date.from();
        int to = date.to();
        if (quantity(date) || inLaw(from, to)) {
            return false;
        }
        boolean stretch = date.end() != null;
        if (reader.is(from - 1, RAISED) && !(stretch && reader.is(from - 1, "over")) || prefixed(from)) {
            return false;
        }
        return stretch && likely(date.start().year()) || listed(from, last) || supported(from, to);
    }

    private boolean supported(int from, int to) {
        int before = from - 1;
        int year = reader.number(to - 1);
        if (reader.is(before, "than")) {
            return reader.is(before - 1, TIME);
        }
        if (reader.is(before, BEFORE) || reader.kind(before, Kind.DASH) && reader.is(before - 1, PREFIXES)) {
            return true;
        }
        if (reader.is(from, DateWords.VAGUE) || reader.is(from, Set.of("circa", "ca", "c"))) {
            return true;
        }
        if (reader.is(from, DateWords.ABOUT)) {
            return year % 10 != 0;
        }
        boolean closed = reader.mark(to, ")") || reader.mark(to, "]") || reader.mark(to, ",") || reader.mark(to, ";");
        if (reader.mark(before, "(") || reader.mark(before, "[")) {
            boolean noun = reader.kind(to, Kind.WORD) && year % 100 != 0;
            return likely(year) && (closed || noun || reader.kind(to, Kind.DASH));
        }
        if (reader.mark(before, ",")) {
            boolean end = closed || reader.mark(to, ".") || to >= tokens.size() || reader.is(to, BEFORE);
            return end && likely(year) && reader.kind(before - 1, Kind.WORD) && tokens.get(before - 1).capital();
        }
        boolean sentence = before < 0 || reader.mark(before, ".");
        if (sentence && (reader.is(to, VERBS) || before < 0 && (reader.mark(to, ":") || reader.kind(to, Kind.DASH)))) {
            return likely(year);
        }
        if (reader.mark(before, "|") || reader.mark(to, "|")) {
            return likely(year) && (before < 0 || reader.mark(before, "|")) && (to >= tokens.size() || reader.mark(to, "|"));
        }
        boolean noun = reader.kind(to, Kind.WORD) && !reader.is(to, DateWords.PHRASE_ENDS) || reader.kind(to, Kind.DASH);
        return (reader.is(before, DETERMINERS) || possessive(before) || sentence) && noun && likely(year) && (year % 100 != 0 || !plural(to));
    }

    /** Tell whether a list of dates goes on: {@code in 1995, 1996 and 1997}. */
    private boolean listed(int from, int last) {
        if (last < 0 || !reader.is(from - 1, Set.of("and", "or")) && !reader.mark(from - 1, ",")) {
            return false;
        }
        return from - 1 == last || from - 2 == last && reader.mark(last, ",");
    }

    private static boolean likely(int year) {
        return year >= 1400 && year <= 2100;
    }

    private boolean possessive(int i) {
        return reader.kind(i, Kind.WORD) && tokens.get(i).word().endsWith("'s") || reader.mark(i, "'") || reader.mark(i, "’");
    }

    private boolean plural(int i) {
        return reader.kind(i, Kind.WORD) && tokens.get(i).word().endsWith("s");
    }

    private boolean quantity(DateExpression date) {
        int from = date.from();
        int to = date.to();
        int year = reader.number(to - 1);
        if (reader.is(to, Set.of("bc", "bce")) || reader.mark(to, "%") || reader.mark(to, "°")) {
            return true;
        }
        boolean opens = reader.is(from - 1, Set.of("in", "by", "since"))
                && tokens.get(from - 1).capital()
                && (year % 100 != 0 || year >= 1900);
        if (reader.is(to, QUANTITIES) && !opens) {
            return true;
        }
        boolean yearFollows = reader.is(to, "in") && (reader.isYear(to + 1) || reader.month(to + 1) > 0);
        if (yearFollows) {
            return true;
        }
        boolean noun = plural(to) && !tokens.get(to).capital() && !reader.is(to, Set.of("was", "is", "has", "as", "its", "this", "onwards", "towards"));
        return noun && !opens && year % 100 == 0;
    }

    private boolean prefixed(int from) {
        if (from == 0) {
            return false;
        }
        DateToken before = tokens.get(from - 1);
        boolean touches = before.end() == tokens.get(from).start();
        if (before.kind() == Kind.MARK) {
            boolean money = "$£€¥#№§".contains(before.word());
            boolean number = before.word().equals(".") && reader.is(from - 2, Set.of("no", "nos", "p", "pp", "art", "sec"));
            return money || number || touches && "./\\_@&=:".contains(before.word());
        }
        boolean hyphen = before.kind() == Kind.DASH && touches && !reader.is(from - 2, PREFIXES);
        return hyphen && from > 1 && tokens.get(from - 2).end() == before.start();
    }

    /** Tell whether the year belongs to the name of a law: {@code the 1998 Rome Statute}, {@code the Act of 1961}. */
    private boolean inLaw(int from, int to) {
        if (reader.is(from - 1, "of") || reader.mark(from - 1, ",")) {
            int head = from - 2;
            while (head > from - 6 && (reader.kind(head, Kind.NUMBER) || reader.mark(head, ".") || reader.is(head, "no"))) {
                head--;
            }
            if ((reader.is(head, LAWS) || reader.is(head, NAMED_LAWS)) && tokens.get(head).capital()) {
                return true;
            }
        }
        boolean attribute = reader.is(from - 1, DETERMINERS) || reader.is(from - 1, LINKS) || possessive(from - 1);
        if (!attribute) {
            return false;
        }
        boolean capital = false;
        for (int i = to; i < Math.min(tokens.size(), to + 10); i++) {
            DateToken token = tokens.get(i);
            if (token.kind() == Kind.MARK && !"'’".contains(token.word()) || DateWords.PHRASE_ENDS.contains(token.word()) && !(capital && token.word().equals("and"))) {
                return false;
            }
            capital |= token.capital();
            boolean law = LAWS.contains(token.word()) && !reader.is(i + 1, NOT_LAWS);
            if (law || token.capital() && NAMED_LAWS.contains(token.word())) {
                return true;
            }
        }
        return false;
    }
}
