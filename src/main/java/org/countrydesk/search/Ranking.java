package org.countrydesk.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Every number and list that decides the order of hits, each with its reason. Scores are BM25 sums, mostly between 2 and 20. */
final class Ranking {

    /** A word in an entry's own title says what the entry is about; it outweighs several in running text. */
    static final float TITLE = 2.5f;

    /** Titles of the document and section around a passage: enough to find the passage by them, too little to lead. */
    static final float CONTEXT = 0.35f;

    /** What the weaker fields add to the best one: breaks ties without counting one word three times. */
    static final float TIE = 0.15f;

    /** A form that only shares the stem counts half, so that the exact word comes first among equals. */
    static final float STEM = 0.5f;

    /** Function words decide between equals ("who was", "of the") but never which hits there are. */
    static final float FUNCTION_WORD = 0.1f;

    /** Two words of the query near each other weigh more than either alone: the passage is about both together. */
    static final float PROXIMITY = 2f;

    /** "Near": about a clause of English; the nearer, the more of {@link #PROXIMITY} is given. */
    static final int PROXIMITY_SLOP = 10;

    /** Neighbouring words for which nearness is looked at; each costs as much as two words. */
    static final int PROXIMITY_PAIRS = 6;

    /** How soon a word's repetitions stop counting: Lucene's own value. */
    static final float SATURATION = 1.2f;

    /**
     * How much a long text is held against it, 0 to 1. Lucene's own 0.75 is for whole documents; among passages and the sentences
     * taken from them it would put each bare sentence before the paragraph that explains it.
     */
    static final float LENGTH = 0.2f;

    /** Given to what stands for itself; statistics and dates repeat a sentence of a passage that is found as well. */
    static final float STANDS_FOR_ITSELF = 3f;

    static final Set<EntryType> DERIVED = Set.of(EntryType.STATISTIC, EntryType.DATE);

    /** Without a hit that has all words, hits with this share of them are shown; without those, hits with any. */
    static final double LOOSE_SHARE = 0.5;

    /** With more hits than this a query is not taken for misspelt. */
    static final int FEW_HITS = 3;

    /** A word that occurs is only doubted when its neighbour in spelling is this many times as frequent. */
    static final int MUCH_RARER = 20;

    /** Words of English that carry grammar, not content; a query made of nothing else is searched as it is. */
    private static final Set<String> FUNCTION_WORDS = new HashSet<>(Arrays.asList((
                    "a about after all also an and any are as at be been before being between both but by can could did do does "
                            + "during each for from had has have having he her his how i if in into is it its like many may me "
                            + "more most much my no nor not of on or other our over she should so some such than that the their "
                            + "them then there these they this those through to under until up was we were what when where "
                            + "which while who whom whose why will with would you your")
            .split(" ")));

    private Ranking() {}

    static boolean isFunctionWord(String exact) {
        return FUNCTION_WORDS.contains(exact);
    }
}
