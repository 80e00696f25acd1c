package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countrydesk.extract.token.EnglishWords;

/** What a sentence says of its subject, when the subject is what is counted. */
final class MainClause {

    private static final Set<String> RELATIVES = EnglishWords.set("who whose which that");
    private static final Set<String> FORMS_OF_BE = EnglishWords.set("is are was were be been being has have had");

    private MainClause() {}

    /**
     * Say it as words that stand behind the noun: {@code were arrested for} becomes {@code arrested for}, {@code fled}
     * becomes {@code that fled}. Of a subject with a relative clause only the main clause is left.
     *
     * @param named whether there is a noun for the words to stand behind
     * @param relative pronoun of a clause that says it
     */
    static List<String> said(List<String> after, boolean named, String relative) {
        List<String> words = new ArrayList<>(after);
        if (!words.isEmpty() && RELATIVES.contains(words.getFirst().toLowerCase(Locale.ROOT))) {
            int main = last(words);
            if (main > 3) {
                words.subList(0, main).clear();
            }
        }
        if (named && words.size() > 1 && EnglishWords.set("has have had").contains(words.getFirst()) && !words.contains("been")) {
            words.set(0, words.getFirst().equals("had") ? "had" : "have");
            words.addFirst(relative);
            return words;
        }
        boolean passive = false;
        while (!words.isEmpty() && FORMS_OF_BE.contains(words.getFirst().toLowerCase(Locale.ROOT))) {
            passive = true;
            words.removeFirst();
        }
        if (!passive && named && !words.isEmpty() && active(words)) {
            words.addFirst(relative);
        }
        return words;
    }

    /** Tell a verb that rules its clause from a participle: {@code fled to}, {@code involved fraud} from {@code held by}. */
    private static boolean active(List<String> words) {
        String first = words.getFirst();
        String next = words.size() > 1 ? words.get(1).toLowerCase(Locale.ROOT) : "";
        boolean participle = first.endsWith("ed") && first.length() > 4 && (EnglishWords.PREPOSITIONS.contains(next) || next.equals("to") || next.isEmpty());
        return EnglishWords.verb(first) && !participle || first.endsWith("s") && EnglishWords.AUXILIARIES.contains(first);
    }

    /** Return where the last verb with its auxiliaries starts, when another verb stands before it and no conjunction between. */
    private static int last(List<String> words) {
        int verb = words.size() - 1;
        while (verb > 0 && !CoreClause.finite(words, verb)) {
            verb--;
        }
        while (verb > 1 && CoreClause.auxiliary(words.get(verb - 1))) {
            verb--;
        }
        boolean earlier = false;
        for (int i = 1; i < verb; i++) {
            earlier |= CoreClause.finite(words, i);
        }
        return earlier && !EnglishWords.CONJUNCTIONS.contains(words.get(verb - 1)) ? verb : 0;
    }
}
