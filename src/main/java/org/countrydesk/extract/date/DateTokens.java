package org.countrydesk.extract.date;

import java.util.List;
import java.util.Set;
import org.countrydesk.extract.date.DateToken.Kind;

/** The tokens of a passage, asked by their place; a place before the first or after the last holds nothing. */
final class DateTokens {

    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 2199;

    private final List<DateToken> tokens;

    DateTokens(List<DateToken> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    DateToken get(int i) {
        return tokens.get(i);
    }

    boolean kind(int i, Kind kind) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == kind;
    }

    boolean is(int i, String word) {
        return kind(i, Kind.WORD) && tokens.get(i).word().equals(word);
    }

    boolean is(int i, Set<String> words) {
        return kind(i, Kind.WORD) && words.contains(tokens.get(i).word());
    }

    boolean mark(int i, String mark) {
        return kind(i, Kind.MARK) && tokens.get(i).word().equals(mark);
    }

    boolean apostrophe(int i) {
        return kind(i, Kind.MARK) && "'’‘".contains(tokens.get(i).word());
    }

    boolean possessive(int i) {
        return kind(i, Kind.WORD) && tokens.get(i).word().endsWith("'s");
    }

    boolean capital(int i) {
        return kind(i, Kind.WORD) && tokens.get(i).capital();
    }

    int number(int i) {
        return kind(i, Kind.NUMBER) ? tokens.get(i).number() : -1;
    }

    int length(int i) {
        return kind(i, Kind.NUMBER) ? tokens.get(i).word().length() : 0;
    }

    /** Tell whether it is a number with just these letters joined to it; none for {@code ""}. */
    boolean suffix(int i, String letters) {
        return kind(i, Kind.NUMBER) && tokens.get(i).suffix().equals(letters);
    }

    /** Return the day of a month a token names, 1 to 31; 0 for none. */
    int day(int i) {
        if (!kind(i, Kind.NUMBER) || length(i) > 2) {
            return 0;
        }
        String suffix = tokens.get(i).suffix();
        int day = number(i);
        return day >= 1 && day <= 31 && (suffix.isEmpty() || DateWords.ordinalSuffix(suffix)) ? day : 0;
    }

    /** Return what an ordinal counts, in figures or words; 0 for none. */
    int ordinal(int i) {
        if (kind(i, Kind.NUMBER)) {
            return length(i) <= 2 && DateWords.ordinalSuffix(tokens.get(i).suffix()) ? number(i) : 0;
        }
        return kind(i, Kind.WORD) ? DateWords.ordinal(tokens.get(i).word()) : 0;
    }

    /** Return the month a word names; 0 for none, and for {@code May Day}. */
    int month(int i) {
        if (!capital(i) || is(i, "may") && is(i + 1, "day")) {
            return 0;
        }
        return DateWords.MONTHS.getOrDefault(tokens.get(i).word(), 0);
    }

    /** Return the token after a month's name and the full stop of its abbreviation. */
    int afterMonth(int i) {
        boolean goesOn = kind(i + 2, Kind.NUMBER) || kind(i + 2, Kind.DASH) || apostrophe(i + 2);
        return mark(i + 1, ".") && DateWords.abbreviation(tokens.get(i).word()) && goesOn ? i + 2 : i + 1;
    }

    boolean year(int i) {
        return fourDigits(i)
                && number(i) >= FIRST_YEAR
                && number(i) <= LAST_YEAR
                && (suffix(i, "") || suffix(i, "s") && number(i) % 10 != 0);
    }

    boolean fourDigits(int i) {
        return kind(i, Kind.NUMBER) && length(i) == 4 && number(i) >= 0;
    }

    /** Return the year of two digits after an apostrophe: {@code ’68}; -1 for none. */
    int shortYear(int i) {
        boolean two = apostrophe(i) && length(i + 1) == 2 && suffix(i + 1, "");
        return two ? number(i + 1) + (number(i + 1) > 31 ? 1900 : 2000) : -1;
    }

    /** Tell whether so many tokens follow one another without space. */
    boolean joined(int i, int count) {
        if (i < 0 || i + count > tokens.size()) {
            return false;
        }
        for (int at = i + 1; at < i + count; at++) {
            if (tokens.get(at).start() != tokens.get(at - 1).end()) {
                return false;
            }
        }
        return true;
    }

    /** Tell whether it is a dash that can join two dates; a long one with space around it parts phrases. */
    boolean dash(int i) {
        if (!kind(i, Kind.DASH) || i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        return joined(i - 1, 3) || !tokens.get(i).word().equals("—");
    }
}
