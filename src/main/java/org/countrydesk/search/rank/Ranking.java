package org.countrydesk.search.rank;

import java.util.Set;
import org.countrydesk.search.index.EntryType;

/** Every number and list that decides the order of hits, each with its reason. Scores are BM25 sums, mostly between 2 and 20. */
public final class Ranking {

    /** A word in an entry's own title says what the entry is about; it outweighs several in running text. */
    public static final float TITLE = 2.5f;

    /** Other names and, of a figure, what was measured in what unit. */
    public static final float NAMES = 0.9f;

    /** Titles of the document and section around a passage: enough to find the passage by them, too little to lead. */
    public static final float CONTEXT = 0.55f;

    /** What the weaker fields add to the best one: breaks ties without counting one word three times. */
    public static final float TIE = 0.15f;

    /** A form that only shares the stem counts a little less, so that the exact word comes first among equals. */
    public static final float STEM = 0.75f;

    /** A word of the same family or meaning counts so much of the word itself; beside {@link #STEM} still less than the exact word. */
    public static final float KIN = 0.24f;

    /** A year asked for may be written out, or lie within a date or a time in office that says it otherwise. */
    public static final float YEAR_MEANT = 0.8f;

    /** A number may be written otherwise than it was typed: {@code 13.4 million} for {@code 13,400,000}. */
    public static final float VALUE = 1.2f;

    /** What the same number of the same unit gains: {@code 30%} asks for 30 percent, not for 30 people, however many 30 a text has. */
    public static final float VALUE_AND_UNIT = 1f;

    /** What is dated within a stretch that was asked for, and who was in office at a time; what states the time itself counts more. */
    public static final float WITHIN = 0.5f;

    /** Another name of what was asked for, as the documents give it. */
    public static final float OTHER_NAME = 0.9f;

    /** A commoner word that a doubtful one may be a misspelling of. */
    public static final float MEANT = 0.9f;

    /** What a hit with all the words gains on hits with some of them. */
    public static final float ALL_WORDS = 10f;

    /** Function words decide between equals ("who was", "of the") but never which hits there are. */
    public static final float FUNCTION_WORD = 0.1f;

    /** Two words of the query near each other decide between passages that have both; more would part them from what they are about. */
    public static final float PROXIMITY = 0.06f;

    /** "Near": about a clause of English; the nearer, the more of {@link #PROXIMITY} is given. */
    public static final int PROXIMITY_SLOP = 10;

    /** Neighbouring words for which nearness is looked at; each costs as much as two words. */
    public static final int PROXIMITY_PAIRS = 6;

    /** How soon a word's repetitions stop counting; below Lucene's 1.2, as a passage is short. */
    public static final float SATURATION = 0.8f;

    /**
     * How much a long text is held against it, 0 to 1. Lucene's own 0.75 is for whole documents; among passages and the sentences
     * taken from them it would put each bare sentence before the paragraph that explains it.
     */
    public static final float LENGTH = 0.14f;

    /**
     * Statistics and dates repeat a sentence of a passage that is found as well. Only a query with a number or date in it, or one for
     * these types, asks for them; else the passage speaks for them.
     */
    public static final Set<EntryType> DERIVED = Set.of(EntryType.STATISTIC, EntryType.DATE);

    /** With fewer hits than this that have all the words, the best of those follow that have some. */
    public static final int ENOUGH = 10;

    /** So many hits there are then in all: one page. */
    public static final int FILLED_UP = 20;

    /** A series comes behind the passages its figures were read from. */
    public static final double SERIES_SHARE = 0.2;

    /** A passage of fewer words than this names what it is about and says nothing of it. */
    public static final int BRIEF = 20;

    /** What such a passage keeps of its score beside longer ones. */
    public static final double BRIEF_SHARE = 0.8;

    /** What an officer gains on topics of the same name, which have as many of the words in their titles. */
    public static final double OFFICER = 1.1;

    /** For so many documents, sections and topics among the hits the passage is sought that fits the query best. */
    public static final int SPEAKERS = 2;

    /** A word that more entries have than this is never doubted. */
    public static final int SURELY_KNOWN = 10;

    /** A word that occurs is only doubted when its neighbour in spelling is this many times as frequent. */
    public static final int MUCH_COMMONER = 20;

    /** What a letter that differs costs a neighbour in spelling, against the logarithm of how often it occurs. */
    public static final double EDIT = 2;

    /** What a neighbour gains that has the same consonants. */
    public static final double SAME_SOUND = 1;

    /** What a neighbour gains that stands in one entry with the other words of the query. */
    public static final double IN_COMPANY = 2.5;

    /** A word is taken for two written as one when each of them occurs in so many entries. */
    public static final int SPLIT_AT_LEAST = 3;

    /** Of several topics of one name, one is meant when it is named this many times as often as the next. */
    public static final int CLEARLY_MEANT = 3;

    /** A name of one word is an ordinary word when it occurs in more than this many passages for each mention of its topic. */
    public static final int MOSTLY_MEANT = 3;

    /** How much more a rare word counts than a common one where not all words are there, beyond what BM25 gives it. */
    public static final double RARITY = 0.3;

    /** A word counted so often in English at large is common, whatever the documents are about. */
    public static final double COMMON_FROM = 20;

    /** How much less a common word counts than one that is rare in English, beside {@link #RARITY}. */
    public static final double COMMON = 0.1;

    /** The rarity of the commonest words. */
    public static final double LEAST_RARITY = 0.05;

    /** The share of their document's best hits that hits gain: where one passage is about it, the next often is. */
    public static final double COMPANY = 0.05;

    /** The share that a document's hits gain of what each word of the query is worth at best in one of them: a document that has them all is about them. */
    public static final double TOGETHER = 0.4;

    /** So many of a document's hits count for {@link #COMPANY}. */
    public static final int COMPANY_OF = 3;

    /** So many hits of one document come as they are; what follows of it on the first page gives way to others that are nearly as good. */
    public static final int FREE_OF_ONE = 3;

    /** What each further hit of the same document keeps of its score, as far as others are concerned. */
    public static final float FLOOD = 0.95f;

    private Ranking() {}
}
