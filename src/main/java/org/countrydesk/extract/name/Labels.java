package org.countrydesk.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the labels of records whose lines were joined to one passage ({@code Jane Roe State of Residence: Ohio Appointed: …}): the same
 * words before a colon, again and again in the midst of passages. Errs towards too few, as a speaker's name may stand there too.
 */
final class Labels {

    private static final int LONGEST = 4;
    private static final int LEAST = 3;

    private Labels() {}

    /** Return the passages with the words of labels in small letters, so that no name starts or goes on there. */
    static List<List<NameToken>> blurred(List<List<NameToken>> passages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<NameToken> tokens : passages) {
            for (int i = 1; i < tokens.size(); i++) {
                if (tokens.get(i).before().startsWith(":")) {
                    count(tokens, i, counts);
                }
            }
        }
        boolean register = counts.values().stream().anyMatch(count -> count >= LEAST);
        counts.values().removeIf(count -> !register || count < LEAST - 1);
        return counts.isEmpty() ? passages : passages.stream().map(tokens -> blurred(tokens, counts)).toList();
    }

    private static void count(List<NameToken> tokens, int colon, Map<String, Integer> counts) {
        StringBuilder phrase = new StringBuilder();
        for (int from = colon - 1; from >= Math.max(0, colon - LONGEST); from--) {
            NameToken token = tokens.get(from);
            phrase.insert(0, phrase.isEmpty() ? token.text() : token.text() + " ");
            if (token.opens() || !token.before().equals(" ")) {
                return;
            }
            if (token.capitalised()) {
                counts.merge(phrase.toString(), 1, Integer::sum);
            }
        }
    }

    private static List<NameToken> blurred(List<NameToken> tokens, Map<String, Integer> labels) {
        List<NameToken> blurred = new ArrayList<>(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).before().startsWith(":")) {
                StringBuilder phrase = new StringBuilder();
                int start = i;
                int least = 0;
                for (int from = i - 1; from >= Math.max(0, i - LONGEST); from--) {
                    phrase.insert(0, phrase.isEmpty() ? tokens.get(from).text() : tokens.get(from).text() + " ");
                    int count = labels.getOrDefault(phrase.toString(), 0);
                    // A word before a label that is not there as often belongs to the value of another.
                    if (count > 0 && count * 5 >= least * 4) {
                        least = Math.max(least, count);
                        start = from;
                    }
                }
                for (int k = start; k < i; k++) {
                    blurred.set(k, tokens.get(k).inSmallLetters());
                }
            }
        }
        return blurred;
    }

    /** Return whether the token is the first of a label's value. */
    static boolean value(NameTokens read, int i) {
        return i > 0 && read.at(i).before().startsWith(":") && Character.isLowerCase(read.at(i - 1).text().charAt(0));
    }
}
