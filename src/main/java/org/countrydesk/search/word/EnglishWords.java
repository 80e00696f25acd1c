package org.countrydesk.search.word;

import java.util.Set;

/** Tells which words are English, so that one which no document has is no misspelling. Errs towards English: a misspelling may be a rare word. */
public final class EnglishWords {

    /** Words of grammar that a dictionary of meanings leaves out. */
    private static final Set<String> GRAMMAR = Set.of((
                    "against albeit along alongside although amid amidst among amongst anybody anyone anything around because behind "
                            + "beneath beside besides beyond cannot concerning despite either else every everybody everyone "
                            + "everything except hers herself himself inside instead itself lest might mine moreover "
                            + "myself neither none nor nothing onto ought ours ourselves outside per regarding shall since somebody "
                            + "someone something than theirs themselves though throughout thus till toward towards underneath "
                            + "unless unlike unto upon versus via whatever whatsoever whenever whereas whereby wherein whereupon wherever "
                            + "whether whichever whoever whomever within without yet yours yourself yourselves")
            .split(" "));

    private EnglishWords() {}

    /** Return whether a word, as {@link WordForms} writes it and its stem, is English. */
    public static boolean has(String exact, String stem) {
        return FunctionWords.contains(exact)
                || GRAMMAR.contains(exact)
                || !Irregular.baseOf(exact).equals(exact)
                || Lexicon.has(stem);
    }
}
