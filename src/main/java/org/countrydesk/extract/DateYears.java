package org.countrydesk.extract;

import java.util.List;
import java.util.Set;
import org.countrydesk.extract.DateToken.Kind;

/**
 * Tells whether four digits are a year by the words around them. Errs towards no date where neither a preposition, a
 * bracket nor another date speaks for a year.
 */
final class DateYears {

    private static final Set<String> BEFORE = Set.of(
            "in", "since", "until", "till", "by", "during", "after", "before", "between", "from", "to", "through",
            "throughout", "of", "for", "on", "beyond", "and", "or", "year", "years", "early", "mid", "late", "circa",
            "post", "pre", "around", "about", "as", "thru", "within", "into", "towards", "toward",
            "than", "season", "class", "born", "died", "b", "d", "est", "founded", "established", "versus", "vs");
    private static final Set<String> QUANTITIES = Set.of(
            "people", "persons", "men", "women", "children", "boys", "girls", "troops", "soldiers", "hectares", "hectare",
            "ha", "acres", "acre", "km", "kilometers", "kilometres", "miles", "mile", "meters", "metres", "feet", "ft",
            "yards", "tons", "tonnes", "ton", "kg", "kilograms", "pounds", "dollars", "percent", "per", "hours", "hrs",
            "gmt", "utc", "local", "degrees", "barrels", "liters", "litres", "mw", "megawatts", "square", "cubic", "sq",
            "million", "billion", "thousand", "hundred", "cases", "times", "members", "copies", "words", "votes", "refugees",
            "families", "households", "workers", "students", "prisoners", "villagers", "volunteers", "personnel", "staff",
            "casualties", "deaths", "inhabitants", "residents", "passengers", "seats", "units", "pieces", "points", "shares",
            "rubles", "francs", "marks", "euros", "yen", "rupees", "pesos", "calories", "nautical", "metric", "others");
    private static final Set<String> RAISED = Set.of(
            "increased", "rose", "grew", "fell", "declined", "reduced", "decreased", "dropped", "cut", "increase", "decrease",
            "multiplied", "divided", "rise", "up", "least", "most", "more", "less", "fewer", "over", "nearly", "almost",
            "some", "no", "nos", "page", "pages", "p", "pp", "article", "section", "number", "paragraph", "chapter", "room",
            "resolution", "flight", "highway", "route", "line", "about", "around", "approximately");
    private static final Set<String> VERBS = Set.of(
            "was", "saw", "is", "marked", "were", "brought", "witnessed", "ended", "began", "will", "would", "has", "had");
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
    private static final Set<String> PHRASE_ENDS = Set.of(
            "on", "of", "in", "to", "for", "was", "were", "is", "had", "has", "that", "which", "and", "or", "by", "with",
            "when", "who", "from", "the", "a", "at", "as", "did", "not", "saw");

    private final List<DateToken> tokens;
    private final DateReader reader;

    DateYears(List<DateToken> tokens, DateReader reader) {
        this.tokens = tokens;
        this.reader = reader;
    }

    /** Tell whether an expression that starts with a bare year is a date. */
    boolean accept(DateExpression date) {
        int from = date.from();
        int to = date.to();
        if (quantity(date) || inLaw(from, to)) {
            return false;
        }
        boolean stretch = date.end() != null;
        if (reader.is(from - 1, RAISED) || prefixed(from)) {
            return reader.is(from - 1, DateWords.ABOUT) && supported(from - 1, to);
        }
        return stretch || supported(from, to);
    }

    private boolean supported(int from, int to) {
        int before = from - 1;
        int year = reader.number(to - 1);
        if (reader.is(before, "than")) {
            return reader.is(before - 1, TIME);
        }
        if (reader.is(before, BEFORE) || reader.kind(before, Kind.DASH) && reader.is(before - 1, Set.of("post", "pre", "mid"))) {
            return !(reader.is(before, "and") || reader.is(before, "or")) || listed(before) || likely(year);
        }
        if (reader.is(from, DateWords.VAGUE) || reader.is(from, "circa")) {
            return true;
        }
        boolean closed = reader.mark(to, ")") || reader.mark(to, "]") || reader.mark(to, ",") || reader.mark(to, ";");
        if (reader.mark(before, "(") || reader.mark(before, "[")) {
            return closed && likely(year) || reader.kind(to, Kind.DASH);
        }
        if (reader.mark(before, ",")) {
            boolean end = closed || reader.mark(to, ".") || to >= tokens.size() || reader.is(to, BEFORE);
            boolean name = reader.kind(before - 1, Kind.WORD) && tokens.get(before - 1).capital();
            return end && likely(year) && (name || reader.kind(before - 1, Kind.NUMBER) && reader.isYear(before - 1));
        }
        boolean sentence = before < 0 || reader.mark(before, ".");
        if (sentence && reader.is(to, VERBS)) {
            return likely(year);
        }
        boolean noun = reader.kind(to, Kind.WORD) && !reader.is(to, PHRASE_ENDS) || reader.kind(to, Kind.DASH);
        boolean owner = reader.kind(before, Kind.WORD) && tokens.get(before).word().endsWith("'s");
        return (reader.is(before, DETERMINERS) || owner) && noun && likely(year) && (year % 100 != 0 || !plural(to));
    }

    private boolean listed(int and) {
        int last = reader.mark(and - 1, ",") ? and - 2 : and - 1;
        return reader.isYear(last);
    }

    private static boolean likely(int year) {
        return year >= 1400 && year <= 2100;
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
                && year % 100 != 0;
        if (reader.is(to, QUANTITIES) && !opens) {
            return true;
        }
        boolean yearFollows = reader.is(to, "in") && (reader.isYear(to + 1) || reader.month(to + 1) > 0);
        if (yearFollows && date.end() == null) {
            return true;
        }
        boolean noun = plural(to) && !tokens.get(to).capital() && !reader.is(to, Set.of("was", "is", "has", "as", "its", "this"));
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
        boolean hyphen = before.kind() == Kind.DASH && touches && !reader.is(from - 2, Set.of("post", "pre", "mid", "early", "late", "end"));
        return hyphen && from > 1 && tokens.get(from - 2).end() == before.start();
    }

    /** Tell whether the year belongs to the name of a law: {@code the 1998 Rome Statute}, {@code the Act of 1961}. */
    private boolean inLaw(int from, int to) {
        if (reader.is(from - 1, "of") && reader.kind(from - 2, Kind.WORD) && tokens.get(from - 2).capital()) {
            String head = tokens.get(from - 2).word();
            if (LAWS.contains(head) || NAMED_LAWS.contains(head)) {
                return true;
            }
        }
        if (reader.is(from - 1, BEFORE) && !reader.is(from - 1, Set.of("of", "and", "or", "to", "for", "by", "from"))) {
            return false;
        }
        boolean capital = false;
        for (int i = to; i < Math.min(tokens.size(), to + 10); i++) {
            DateToken token = tokens.get(i);
            if (token.kind() == Kind.MARK && !"'’".contains(token.word()) || PHRASE_ENDS.contains(token.word()) && !(capital && token.word().equals("and"))) {
                return false;
            }
            capital |= token.capital();
            if (LAWS.contains(token.word()) || token.capital() && NAMED_LAWS.contains(token.word())) {
                return true;
            }
        }
        return false;
    }
}
