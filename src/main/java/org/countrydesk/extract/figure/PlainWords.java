package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countrydesk.extract.period.Statement;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Singular;
import org.countrydesk.extract.token.Token;
import org.countrydesk.extract.token.Tokens;

/** The words of a stretch of tokens as they read in a phrase: without dates, brackets and quotation marks. */
final class PlainWords {

    private PlainWords() {}

    /** Return the words of a stretch at one depth of brackets; hyphens hold their words together. */
    static List<String> of(Statement statement, int from, int to, int bracket) {
        Tokens tokens = statement.tokens();
        List<String> words = new ArrayList<>();
        boolean left = true;
        for (int i = from; i < to; i++) {
            if (tokens.dated(i) && tokens.bracket(i) == bracket) {
                while (!words.isEmpty() && leadsToDate(words.getLast())) {
                    words.removeLast();
                }
            }
            if (tokens.bracket(i) != bracket || tokens.is(i, "(") || tokens.is(i, ")") || tokens.dated(i)) {
                left = true;
                continue;
            }
            if (tokens.is(i, "’") || tokens.is(i, "'") || tokens.is(i, "\"")) {
                continue;
            }
            String word = i == statement.from() && lowered(tokens.get(i))
                    ? tokens.lower(i)
                    : tokens.get(i).text();
            if (!left && tokens.glued(i) && !words.isEmpty()) {
                words.set(words.size() - 1, words.getLast() + word);
            } else {
                words.add(word);
            }
            left = false;
        }
        words.replaceAll(word -> word.length() > 1 && word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
        words.removeIf(word -> word.equals(","));
        return words;
    }

    private static boolean leadsToDate(String word) {
        return EnglishWords.set("in on by as of the end between and during since until from to for at")
                .contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean lowered(Token token) {
        if (token.text().chars().filter(Character::isUpperCase).count() > 1) {
            return false;
        }
        String text = token.lower();
        if (text.length() > 5 && (text.endsWith("eral") || text.endsWith("ual") || text.endsWith("onal") || text.endsWith("ural"))) {
            return true;
        }
        boolean shouted = token.text().equals(token.text().toUpperCase(Locale.ROOT));
        return EnglishWords.closed(token.lower()) || Singular.plural(token.lower()) && !shouted;
    }
}
