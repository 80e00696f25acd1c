package org.countrydesk.extract.number;

import java.util.Set;
import org.countrydesk.extract.number.NumberSorter.Sorted;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.LedgerEntry.Verdict;
import org.jspecify.annotations.Nullable;

/** Tells numbers that are parts of codes: {@code AK-47}, {@code 611.22/4–1957}, {@code 1-888-373-7888}, {@code [12]}. */
final class Codes {

    private static final Set<String> SUFFIXES = EnglishWords.set("st nd rd th s k m bn mn tn b g t l a.m. p.m. am pm");

    private static final Set<String> STREETS = EnglishWords.set("street st avenue ave road rd boulevard blvd lane drive");

    /** Longest run of signs that is looked through. */
    private static final int REACH = 40;

    private Codes() {}

    /** Sort the digits at the token; null when they are no code. */
    static @Nullable Sorted sort(Tokens tokens, int at) {
        int from = at;
        while (at - from < REACH && tokens.glued(from)) {
            from--;
        }
        int to = at + 1;
        while (to - at < REACH && tokens.glued(to)) {
            to++;
        }
        if (address(tokens, from, to)) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "part of an address of the web");
        }
        if (tokens.is(at - 1, "[") && tokens.is(at + 1, "]")) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "a citation mark");
        }
        Sorted cited = cited(tokens, at);
        if (cited != null) {
            return cited;
        }
        String text = tokens.get(at).text();
        if (tokens.glued(at)
                && tokens.word(at - 1)
                && !Currencies.code(tokens.get(at - 1).text())
                && Currencies.sign(tokens.get(at - 1).text()).isEmpty()) {
            return new Sorted(
                    at,
                    at + 1,
                    tokens.capitalised(at - 1) ? Verdict.NAME : Verdict.NOT_A_STATISTIC,
                    tokens.capitalised(at - 1) ? "" : "part of a code");
        }
        if (tokens.glued(at)
                && tokens.dash(at - 1)
                && !tokens.is(at - 1, "—")
                && tokens.glued(at - 1)
                && tokens.word(at - 2)
                && !NumberReader.numberWord(tokens.lower(at - 2))) {
            boolean name = tokens.capitalised(at - 2);
            return new Sorted(
                    at, at + 1, name ? Verdict.NAME : Verdict.NOT_A_STATISTIC, name ? "" : "part of a compound word");
        }
        if (tokens.glued(at + 1) && tokens.is(at + 1, ":") && tokens.number(at + 2) && tokens.glued(at + 2)) {
            return new Sorted(at, at + 3, Verdict.DATE, "a time of day");
        }
        if (tokens.is(at + 1, "°") && (tokens.number(at + 2) || tokens.in(at + 2, EnglishWords.set("n s e w north south east west")))
                || tokens.in(at + 1, EnglishWords.set("′ ″ '"))
                || tokens.in(at + 1, EnglishWords.set("degrees degree")) && tokens.in(at + 2, EnglishWords.set("north south east west n s e w"))) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "a coordinate");
        }
        int end = run(tokens, at);
        int numbers = 0;
        boolean slash = false;
        for (int i = at; i < end; i++) {
            numbers += tokens.number(i) ? 1 : 0;
            slash |= tokens.is(i, "/");
        }
        if (numbers >= 3 || slash && numbers >= 2 && !score(tokens, at, end)) {
            return new Sorted(
                    at, end, Verdict.NOT_A_STATISTIC, slash ? "part of a code" : "a telephone or file number");
        }
        boolean dialled = tokens.is(at - 1, "+")
                && text.chars().allMatch(c -> Tokens.digit((char) c))
                && (text.length() > 5 || tokens.number(at + 1) || tokens.is(at + 1, "(") || tokens.dash(at + 1));
        if (dialled || tokens.is(at - 1, "#")) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "a telephone or file number");
        }
        if (text.indexOf('.') != text.lastIndexOf('.') || text.length() > 24) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "a version or file number");
        }
        if (tokens.glued(at + 1) && tokens.is(at + 1, "s")) {
            return new Sorted(at, at + 1, Verdict.DATE, "a decade");
        }
        boolean lettered = tokens.glued(at + 1) && tokens.word(at + 1);
        if (lettered
                && !SUFFIXES.contains(tokens.lower(at + 1))
                && UnitNames.named(tokens.get(at + 1).text()).isEmpty()) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "part of a code");
        }
        return null;
    }

    /** Sort a number of a citation or an editor's note: {@code 60 Stat. 755}, {@code [3 lines not declassified]}. */
    private static @Nullable Sorted cited(Tokens tokens, int at) {
        int next = tokens.is(at + 2, ".") ? at + 3 : at + 2;
        String name = tokens.get(at + 1).text();
        boolean letters = name.length() > 1 && name.replace(".", "").chars().allMatch(c -> c >= 'A' && c <= 'Z');
        boolean law = tokens.capitalised(at + 1) && (next == at + 3 || letters) && tokens.number(next) && !tokens.dated(next);
        if (law && !tokens.glued(at + 1) && !Currencies.code(name)) {
            return new Sorted(at, next + 1, Verdict.LEGAL_REFERENCE, "");
        }
        boolean lines = tokens.in(at + 1, EnglishWords.set("line lines word words paragraph paragraphs page pages name names"));
        if (lines && (tokens.is(at - 1, "[") || declassified(tokens, at))) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "an editor's note");
        }
        boolean month = tokens.capitalised(at + 2) && tokens.in(at + 2, NumberSorter.MONTHS);
        if (tokens.is(at + 1, "of") && (month || tokens.dated(at + 2) && !tokens.number(at + 2))) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "a number that names, of a letter or telegram");
        }
        for (int i = at + 1; i < at + 5 && tokens.capitalised(i); i++) {
            if (i > at + 1 && tokens.in(i, STREETS)) {
                return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "a number of a house");
            }
        }
        boolean before = capitals(tokens, at - 1) || tokens.dash(at - 1) && tokens.number(at - 2) && capitals(tokens, at - 3);
        return before && capitals(tokens, at + 1) && !tokens.glued(at + 1)
                ? new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "part of a code")
                : null;
    }

    private static boolean declassified(Tokens tokens, int at) {
        for (int i = at + 2; i < at + 8; i++) {
            if (tokens.is(i, "declassified")) {
                return true;
            }
        }
        return false;
    }

    private static boolean capitals(Tokens tokens, int at) {
        String word = tokens.get(at).text();
        return tokens.word(at) && word.length() > 1 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z') && !Currencies.code(word);
    }

    private static boolean address(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "@") || tokens.is(i, "www") || tokens.is(i, "/") && tokens.is(i + 1, "/")) {
                return true;
            }
        }
        return false;
    }

    /** Return the end of the run of numbers that dashes, slashes and dots hold together. */
    private static int run(Tokens tokens, int at) {
        int end = at + 1;
        while (end - at < REACH
                && tokens.glued(end)
                && (tokens.dash(end) || tokens.is(end, "/"))
                && tokens.glued(end + 1)
                && (tokens.number(end + 1)
                        || tokens.word(end + 1) && tokens.get(end + 1).text().length() <= 2)) {
            end += 2;
        }
        return tokens.number(end - 1) ? end : end - 2 > at ? end - 2 : at + 1;
    }

    private static boolean score(Tokens tokens, int at, int end) {
        return end == at + 3 && tokens.number(at + 2) && Scores.spokenOf(tokens, at);
    }

    /** Tell whether a capitalised word stands before, as in {@code Apollo 11} and {@code Group of 77}. */
    static boolean named(Tokens tokens, int at) {
        int name = tokens.is(at - 1, "of") ? at - 2 : at - 1;
        boolean inside = name > 0 && !tokens.in(name - 1, EnglishWords.set(". ? ! : ” \""));
        return tokens.capitalised(name)
                && !EnglishWords.closed(tokens.lower(name))
                && (inside || tokens.is(at - 1, "of") || name == 0);
    }

    /** Tell a small number behind letters of which it is a part: {@code the COP 23 talks}. */
    static boolean letters(Tokens tokens, int at) {
        String name = tokens.get(at - 1).text();
        int digits = tokens.get(at).text().length();
        boolean placed = at == 1 || tokens.is(at - 2, "the") || tokens.is(at - 2, ".");
        return name.length() > 2
                && name.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && (digits <= 2 && placed || digits > 2);
    }
}
