package org.countrydesk.extract.date;

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
            "than", "season", "midyear", "yearend", "nor", "like", "unlike", "class", "born", "died", "b", "d", "est", "founded", "established", "versus", "vs");
    static final Set<String> QUANTITIES = Set.of(
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
    /** What is so much more than in another year. */
    private static final Set<String> SHARES =
            Set.of("percent", "cent", "points", "increase", "decrease", "rise", "fall", "decline", "growth", "gain", "improvement");
    private static final Set<String> COMPARED =
            Set.of("compared", "comparison", "compare", "contrasted", "level", "unchanged", "starting", "beginning");
    private static final Set<String> FEASTS = Set.of("christmas", "easter", "ramadan", "passover", "thanksgiving");
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
    /** Works that carry the year they tell of in their names. */
    private static final Set<String> WORKS = Set.of(
            "report", "reports", "yearbook", "factbook", "handbook", "almanac", "review", "index", "guidelines", "strategy",
            "guide", "outlook");
    /** Events and papers that a year may stand before without an article. */
    private static final Set<String> EVENTS = Set.of(
            "agreement", "agreements", "treaty", "treaties", "convention", "accord", "accords", "war", "coup", "revolution",
            "election", "elections", "referendum", "crisis", "invasion", "uprising", "massacre", "conference", "summit",
            "census", "constitution", "armistice", "ceasefire", "earthquake", "famine", "drought", "floods", "budget",
            "harvest", "crop", "figures", "levels", "prices", "data", "estimates", "report", "survey", "session");
    /** Abbreviations before a year of a life or a reign. */
    private static final Set<String> LIVES = Set.of("b", "d", "r", "fl", "est", "cf");
    private static final Set<String> PREFIXES = Set.of("post", "pre", "mid", "early", "late", "end");
    private static final Set<String> LINKS = Set.of("of", "and", "or", "under", "with", "to", "by");
    private static final Set<String> NOT_LAWS = Set.of("enforcement", "school", "schools", "firm", "degree", "student", "students");

    private static final Set<String> JOINERS = Set.of("of", "in", "on", "and", "for", "the", "to");
    private static final int LONGEST_NAME = 12;

    private final DateTokens tokens;

    DateYears(DateTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Tell whether an expression that starts with a bare year is a date.
     *
     * @param last the token after the date accepted before; -1 for none
     */
    boolean accept(DateExpression date, int last) {
        int from = date.from();
        int to = date.to();
        if (quantity(date) || DateEras.other(tokens, to) || inLaw(from, to) || inWork(from, to)) {
            return false;
        }
        boolean stretch = date.end() != null;
        boolean over = tokens.is(from - 1, "over") && (stretch || tokens.is(from - 2, SHARES) || tokens.mark(from - 2, "%"));
        if (tokens.is(from - 1, RAISED) && !over || prefixed(from)) {
            return false;
        }
        return (stretch || over) && likely(date.start().year()) || listed(from, last) || supported(from, to);
    }

    private boolean supported(int from, int to) {
        int before = from - 1;
        int year = tokens.number(to - 1);
        if (tokens.is(before, "than")) {
            return tokens.is(before - 1, TIME);
        }
        if (tokens.is(before, BEFORE) || tokens.kind(before, Kind.DASH) && tokens.is(before - 1, PREFIXES)) {
            return true;
        }
        if (tokens.is(from, DateWords.VAGUE) || tokens.is(from, Set.of("circa", "ca", "c"))) {
            return true;
        }
        if (tokens.is(from, DateWords.ABOUT)) {
            return year % 10 != 0;
        }
        boolean compared = tokens.is(before, Set.of("with", "against")) && tokens.is(before - 1, COMPARED);
        boolean life = tokens.mark(before, ".") && tokens.is(before - 1, LIVES) && !tokens.mark(before - 2, ".");
        if (compared || life || tokens.capital(before) && tokens.is(before, FEASTS)) {
            return likely(year) || life;
        }
        boolean closed = tokens.mark(to, ")") || tokens.mark(to, "]") || tokens.mark(to, ",") || tokens.mark(to, ";");
        if (tokens.mark(before, "(") || tokens.mark(before, "[")) {
            boolean noun = tokens.kind(to, Kind.WORD) && year % 100 != 0;
            return likely(year) && (closed || noun || tokens.kind(to, Kind.DASH));
        }
        if (tokens.mark(before, ",")) {
            boolean end = closed || tokens.mark(to, ".") || to >= tokens.size() || tokens.is(to, BEFORE);
            return end && likely(year) && tokens.kind(before - 1, Kind.WORD) && tokens.get(before - 1).capital();
        }
        boolean sentence = before < 0 || tokens.mark(before, ".");
        if (sentence && (tokens.is(to, VERBS) || before < 0 && (tokens.mark(to, ":") || tokens.kind(to, Kind.DASH)))) {
            return likely(year);
        }
        if (tokens.mark(before, "|") || tokens.mark(to, "|")) {
            return likely(year) && (before < 0 || tokens.mark(before, "|")) && (to >= tokens.size() || tokens.mark(to, "|"));
        }
        if (tokens.is(to, EVENTS) && !tokens.capital(to) && tokens.kind(before, Kind.WORD)) {
            return likely(year);
        }
        boolean noun = tokens.kind(to, Kind.WORD) && !tokens.is(to, DateWords.PHRASE_ENDS) || tokens.kind(to, Kind.DASH);
        return (tokens.is(before, DETERMINERS) || possessive(before) || sentence) && noun && likely(year) && (year % 100 != 0 || !plural(to));
    }

    /** Tell whether a list of dates goes on: {@code in 1995, 1996 and 1997}. */
    private boolean listed(int from, int last) {
        if (last < 0 || !tokens.is(from - 1, Set.of("and", "or")) && !tokens.mark(from - 1, ",")) {
            return false;
        }
        return from - 1 == last || from - 2 == last && tokens.mark(last, ",");
    }

    private static boolean likely(int year) {
        return year >= 1400 && year <= 2100;
    }

    private boolean possessive(int i) {
        return tokens.possessive(i) || tokens.apostrophe(i);
    }

    private boolean plural(int i) {
        return tokens.kind(i, Kind.WORD) && tokens.get(i).word().endsWith("s");
    }

    private boolean quantity(DateExpression date) {
        int from = date.from();
        int to = date.to();
        int year = tokens.number(to - 1);
        if (tokens.is(to, Set.of("bc", "bce")) || tokens.mark(to, "%") || tokens.mark(to, "°")) {
            return true;
        }
        boolean opens = tokens.is(from - 1, Set.of("in", "by", "since"))
                && tokens.get(from - 1).capital()
                && (year % 100 != 0 || year >= 1900);
        if (tokens.is(to, QUANTITIES) && !opens) {
            return true;
        }
        boolean yearFollows = tokens.is(to, "in") && (tokens.year(to + 1) || tokens.month(to + 1) > 0);
        if (yearFollows) {
            return true;
        }
        boolean noun = plural(to) && !tokens.get(to).capital() && !tokens.is(to, Set.of("was", "is", "has", "as", "its", "this", "onwards", "towards"));
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
            boolean number = before.word().equals(".") && tokens.is(from - 2, Set.of("no", "nos", "p", "pp", "art", "sec"));
            return money || number || touches && "./\\_@&=:".contains(before.word());
        }
        boolean hyphen = before.kind() == Kind.DASH && touches && !tokens.is(from - 2, PREFIXES);
        return hyphen && from > 1 && tokens.get(from - 2).end() == before.start();
    }

    /** Tell whether the year belongs to the name of a law: {@code the 1998 Rome Statute}, {@code the Act of 1961}. */
    private boolean inLaw(int from, int to) {
        if (tokens.is(from - 1, "of") || tokens.mark(from - 1, ",")) {
            int head = from - 2;
            while (head > from - 6 && (tokens.kind(head, Kind.NUMBER) || tokens.mark(head, ".") || tokens.is(head, "no"))) {
                head--;
            }
            if ((tokens.is(head, LAWS) || tokens.is(head, NAMED_LAWS)) && tokens.get(head).capital()) {
                return true;
            }
        }
        boolean attribute = tokens.is(from - 1, DETERMINERS) || tokens.is(from - 1, LINKS) || possessive(from - 1);
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
            boolean law = LAWS.contains(token.word()) && !tokens.is(i + 1, NOT_LAWS);
            if (law || token.capital() && NAMED_LAWS.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    /** Tell whether it is the full stop of an abbreviated name: {@code U.S.}. */
    private boolean initial(int i) {
        return tokens.mark(i, ".") && tokens.capital(i - 1) && tokens.get(i - 1).word().length() == 1;
    }

    /** Tell whether the year opens the name of a work: {@code the 2012 Human Development Report}. */
    private boolean inWork(int from, int to) {
        boolean opens = from == 0 || tokens.is(from - 1, DETERMINERS) || tokens.is(from - 1, LINKS) || possessive(from - 1)
                || tokens.is(from - 1, "in") || tokens.mark(from - 1, ".") || tokens.mark(from - 1, "(");
        if (!opens || !tokens.capital(to)) {
            return false;
        }
        boolean work = false;
        for (int i = to; i < to + LONGEST_NAME && (tokens.kind(i, Kind.WORD) || initial(i)); i++) {
            if (initial(i)) {
                continue;
            }
            if (tokens.capital(i)) {
                work |= tokens.is(i, WORKS);
            } else if (!tokens.is(i, JOINERS)) {
                return work;
            }
        }
        return work;
    }
}
