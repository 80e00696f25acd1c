package org.countrydesk.extract.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a text one after the other: letters and digits, abbreviations, initials, numbers. The pattern that tells them all is
 * tried only where a word may be more than plain letters or digits.
 */
public final class WordFinder {

    static final Pattern WORD = Pattern.compile("(?=[\\p{L}\\d])(?:a\\.\\s?i\\."
            + "|\\p{Ll}[\\p{L}\\p{M}\\p{N}]*(?:['’]\\p{L}[\\p{L}\\p{M}\\p{N}]*|&\\p{Lu}+)*"
            + "|(?:\\p{Lu}\\.){2,10}"
            + "|(?:\\p{Lu}\\.){1,9}\\p{Lu}(?!\\p{L})"
            + "|\\p{Lu}\\.(?=\\s\\p{Lu})"
            + "|\\p{Lu}\\p{Ll}{1,3}\\p{Lu}\\.(?=\\s\\p{Lu})"
            + "|\\p{Lu}[\\p{Ll}\\p{M}]{2,20}+-(?:e|i|ye|ul|ud)-\\p{Lu}[\\p{L}\\p{M}]{1,20}+"
            + "|(?:Jr|Sr|Dr|Mr|Mrs|Ms|St|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Prof|Rev|Hon|Messrs|Mt|Ste|No|Sgt|Cmdr|Adm|Brig|Amb|Pres|Lieut|Msgr|Mgr|Inc|Ltd|Corp|Co|Bros)\\."
            + "|\\d+(?:[.,]\\d+)*(?:th|st|nd|rd)?"
            + "|\\p{Lu}{2,6}[-\u2011]\\d{1,4}(?![\\p{L}\\p{N}-])"
            + "|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’]\\p{L}[\\p{L}\\p{M}\\p{N}]*|&\\p{Lu}+)*)");

    /** The longest of those that a full stop may follow. */
    private static final int LONGEST_SHORT = 6;

    private static final int ASCII = 0x80;

    private final String text;
    private final Matcher word;
    private int start;
    private int end;

    /** Begin at the start of a text. */
    public WordFinder(String text) {
        this.text = text;
        this.word = WORD.matcher(text);
    }

    /** Find the next word. */
    public boolean find() {
        for (int i = end; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                return match(i);
            }
            if (isLetterOrDigit(c)) {
                return plain(i) || match(i);
            }
        }
        return false;
    }

    /** Return where the word that was found begins. */
    public int start() {
        return start;
    }

    /** Return where it ends. */
    public int end() {
        return end;
    }

    private boolean match(int from) {
        boolean found = word.find(from);
        start = found ? word.start() : text.length();
        end = found ? word.end() : text.length();
        return found;
    }

    /** Take the letters or digits that begin here as the word, unless it may go on behind them. */
    private boolean plain(int from) {
        char first = text.charAt(from);
        int stop = from + 1;
        while (stop < text.length() && (isDigit(first) ? isDigit(text.charAt(stop)) : isLetterOrDigit(text.charAt(stop)))) {
            stop++;
        }
        if (stop < text.length() && mayGoOn(first, stop - from, text.charAt(stop))) {
            return false;
        }
        start = from;
        end = stop;
        return true;
    }

    private static boolean mayGoOn(char first, int length, char next) {
        if (next >= ASCII) {
            return true;
        }
        if (isDigit(first)) {
            return ".,tsnr".indexOf(next) >= 0;
        }
        boolean capital = first <= 'Z';
        return next == '\'' || next == '&' || capital && next == '-' || next == '.' && length <= (capital ? LONGEST_SHORT : 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetterOrDigit(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
