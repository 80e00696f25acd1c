package org.countrydesk.search.word;

import java.util.Set;

/** Words of English that carry grammar, not content. */
public final class FunctionWords {

    private static final Set<String> ALL = Set.of((
                    "a about after all also an and any are as at be been before being between both but by can could did do does "
                            + "during each for from had has have having he her his how i if in into is it its like many may me "
                            + "more most much my no nor not of on or other our over she should so some such than that the their "
                            + "them then there these they this those through to under until up was we were what when where "
                            + "which while who whom whose why will with would you your")
            .split(" "));

    private static final Set<String> OPENING = Set.of(
            "who", "whom", "whose", "what", "when", "where", "which", "why", "how", "did", "does", "do", "was", "were", "is", "are",
            "has", "have", "had", "can", "could", "should", "will", "would");

    private FunctionWords() {}

    /** Return whether a word, as {@link WordForms} writes it, is one. */
    public static boolean contains(String exact) {
        return ALL.contains(exact);
    }

    /** Return whether a sentence that starts with this word is a question. */
    public static boolean asks(String exact) {
        return OPENING.contains(exact);
    }
}
