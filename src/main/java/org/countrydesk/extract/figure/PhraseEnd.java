package org.countrydesk.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Singular;

/** Ends a phrase that names a measure: at the end of a phrase within it, and never in a word that asks for another. */
final class PhraseEnd {

    /** A phrase longer than this ends earlier, where it can. */
    private static final int LONG = 12;

    private static final int LONGEST = 16;

    private static final Set<String> STARTS = EnglishWords.set("who which that whose where when and or but while if because than");

    private static final Set<String> OPEN = EnglishWords.set("including to and or but as than who whom whose which that where"
            + " when if because such");

    private PhraseEnd() {}

    /** Return at most so many words as read easily. */
    static List<String> cut(List<String> words) {
        List<String> cut = new ArrayList<>(words);
        if (cut.size() > LONG + 2) {
            int end = LONG;
            while (end > 2 && !boundary(cut, end)) {
                end--;
            }
            cut = new ArrayList<>(cut.subList(0, end > 3 ? end : Math.min(cut.size(), LONGEST)));
        }
        while (cut.size() > 1 && open(cut.getLast())) {
            cut.removeLast();
        }
        return cut;
    }

    /** Tell whether a phrase may end before the word: a preposition or conjunction that does not finish a clause begun. */
    private static boolean boundary(List<String> words, int at) {
        String word = words.get(at).toLowerCase(Locale.ROOT);
        String before = words.get(at - 1);
        boolean plural = Singular.plural(before.toLowerCase(Locale.ROOT));
        boolean joins = word.equals("and") || word.equals("or");
        boolean leads = EnglishWords.PREPOSITIONS.contains(word) && !word.equals("to") && !word.equals("of");
        boolean starts = leads || (joins ? plural : STARTS.contains(word)) || plural && word.endsWith("ing");
        if (!starts || open(before) || before.endsWith("ing")) {
            return false;
        }
        int relative = -1;
        for (int i = 1; i < at; i++) {
            if (EnglishWords.set("who which that whose where").contains(words.get(i).toLowerCase(Locale.ROOT))) {
                relative = i;
            }
        }
        boolean said = relative < 0;
        for (int i = relative + 1; i > 0 && i < at; i++) {
            said |= EnglishWords.verb(words.get(i).toLowerCase(Locale.ROOT));
        }
        return said || relative < 0;
    }

    static boolean open(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return OPEN.contains(lower)
                || EnglishWords.PREPOSITIONS.contains(lower)
                || EnglishWords.DETERMINERS.contains(lower)
                || CoreClause.auxiliary(lower);
    }

    /** Take articles off the end, and everything where no word carries meaning. */
    static void strip(List<String> words) {
        while (!words.isEmpty()
                && EnglishWords.set("a an the estimated and or total").contains(words.getLast())) {
            words.removeLast();
        }
        boolean empty = words.size() > 1
                && words.stream().map(word -> word.toLowerCase(Locale.ROOT)).allMatch(EnglishWords::closed);
        if (empty || words.size() == 1 && EnglishWords.set("with to of from").contains(words.getFirst())) {
            words.clear();
        }
    }
}
