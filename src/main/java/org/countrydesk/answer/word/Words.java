package org.countrydesk.answer.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts questions, sentences and names into words alike: lower case, no diacritics, {@code U.S.} as us, {@code 42,000} as 42000. */
public final class Words {

    /** What stands for a possessive ending. */
    public static final String POSSESSIVE = "'s";

    /** Stands between the ends of a stretch of time. */
    static final String STRETCH = "..";

    private static final Pattern WORD = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?(?![\\d-])|\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}(?![\\d-])"
            + "|\\d{1,2}[-/]\\d{4}(?![\\d-])|\\d[\\d,]*(?:\\.\\d+)?(?:'?s\\b|st\\b|nd\\b|rd\\b|th\\b)?"
            + "|(?<![.])\\.\\.(?![.])|(?<=\\d ?)-(?= ?\\d)|(?:\\p{L}\\.){2,}|\\p{L}(?:\\.\\p{L})+(?!\\p{L})|\\p{L}[\\p{L}\\p{N}']*|%");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> SAME = Map.of("usa", "us", "united states", "us", "united kingdom", "uk", "united nations", "un", "%", "percent");
    private static final Set<String> CONTRACTED = Set.of("who", "when", "what");

    private Words() {}

    /** Return the words of a text, in order. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(fold(text));
        while (found.find()) {
            add(words, found.group());
        }
        return words;
    }

    private static void add(List<String> words, String token) {
        if (Character.isDigit(token.charAt(0))) {
            words.add(token.replace(",", "").replace("'", ""));
            return;
        }
        if (token.equals(STRETCH) || token.equals("-")) {
            words.add(token.equals("-") ? "to" : STRETCH);
            return;
        }
        boolean possessive = token.endsWith(POSSESSIVE) && token.length() > 2;
        String word = (possessive ? token.substring(0, token.length() - 2) : token).replace(".", "").replace("'", "");
        String joined = words.isEmpty() ? "" : words.getLast() + " " + word;
        if (SAME.containsKey(joined)) {
            words.removeLast();
            words.add(SAME.getOrDefault(joined, joined));
        } else if (!word.isEmpty()) {
            words.add(SAME.getOrDefault(word, word));
        }
        if (possessive) {
            words.add(CONTRACTED.contains(word) ? "is" : POSSESSIVE);
        }
    }

    private static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('–', '-').replace('—', '-');
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80) {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
            }
        }
        return lower;
    }

    /** Tell whether a text may write this word in another way. */
    static boolean variable(String word) {
        return SAME.containsValue(word);
    }
}
