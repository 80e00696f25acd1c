package org.countrydesk.search.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.countrydesk.search.entry.Beginnings;
import org.countrydesk.search.word.FunctionWords;
import org.countrydesk.search.word.WordForms;
import org.countrydesk.search.word.WordForms.Word;

/**
 * What a reader has typed so far, folded as the index folds.
 *
 * @param words in their order, each the beginning of one
 */
record Typed(List<String> words) {

    /** Whoever has typed so many words is not looking for a name. */
    private static final int MOST_WORDS = 8;

    /** How well a name fits; the best comes first. */
    enum Fit {
        /** It begins with the words, in their order. */
        AT_START,
        /** It has the words one after the other. */
        IN_A_ROW,
        /** It has each of the words. */
        SOMEWHERE,
        /** It does not have all of them. */
        NOT
    }

    Typed {
        words = List.copyOf(words);
    }

    static Typed read(String text, WordForms forms) {
        List<String> words = words(text, forms);
        return new Typed(words.subList(0, Math.min(MOST_WORDS, words.size())));
    }

    private static List<String> words(String text, WordForms forms) {
        List<String> words = new ArrayList<>();
        for (Word word : forms.read(text)) {
            words.addAll(word.exacts());
        }
        return words;
    }

    /** Return the words that a name must have: words of grammar may be missing, unless one is all there is or is still being typed. */
    Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (i == words.size() - 1 || !FunctionWords.contains(words.get(i))) {
                needed.add(Beginnings.cut(words.get(i)));
            }
        }
        return needed;
    }

    /** Return how a name fits. */
    Fit fit(String name, WordForms forms) {
        List<String> parts = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (Word word : forms.read(name)) {
            parts.addAll(word.exacts());
            all.add(word.written());
        }
        boolean startsWhole = words.size() == 1 && !all.isEmpty() && all.getFirst().startsWith(words.getFirst());
        all.addAll(parts);
        if (!needed().stream().allMatch(word -> all.stream().anyMatch(other -> other.startsWith(word)))) {
            return Fit.NOT;
        }
        int opening = 0;
        while (opening < parts.size() && Beginnings.isPassedOver(parts.get(opening))) {
            opening++;
        }
        if (startsWhole || inARow(parts, 0) || inARow(parts, opening)) {
            return Fit.AT_START;
        }
        for (int i = 1; i < parts.size(); i++) {
            if (inARow(parts, i)) {
                return Fit.IN_A_ROW;
            }
        }
        return Fit.SOMEWHERE;
    }

    /** Return whether the last word is a whole word of a name, and no mere initial. */
    boolean endsWhole(String name, WordForms forms) {
        String last = words.getLast();
        return last.length() > 1
                && forms.read(name).stream().anyMatch(word -> word.written().equals(last) || word.exacts().contains(last));
    }

    private boolean inARow(List<String> parts, int from) {
        if (from + words.size() > parts.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String part = parts.get(from + i);
            boolean last = i == words.size() - 1;
            if (last ? !part.startsWith(words.get(i)) : !part.equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
