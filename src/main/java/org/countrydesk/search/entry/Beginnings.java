package org.countrydesk.search.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.word.WordForms;

/**
 * The beginnings of the words by which an entry is called: {@code l}, {@code la}, {@code lao} for Lao. A term is a beginning and a
 * letter for the type of the entry, so that the best of each type are found without a filter. In place of its frequency stands its
 * {@link #worth}: Lucene keeps the highest of each block of entries, and passes over blocks that hold nothing better than what was found,
 * however many entries begin so.
 */
public final class Beginnings {

    /** Longer beginnings are cut to this. */
    public static final int LONGEST = 15;

    /** What is suggested, in the order of groups that fit equally well. */
    public static final List<EntryType> TYPES =
            List.of(EntryType.DOCUMENT, EntryType.AMBASSADOR, EntryType.TOPIC, EntryType.SERIES, EntryType.SECTION);

    /** Parts an officer's name from the office in a title. */
    public static final String OFFICE = " – ";

    private static final int AT_START = 512;
    private static final int WHOLE = 256;
    private static final int HEAVIEST = 255;
    private static final double STEPS = 16;
    private static final int MOST_NAMES = 40;
    private static final int MOST_WORDS = 24;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final FieldType WORTHS = new FieldType();

    static {
        WORTHS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WORTHS.setOmitNorms(true);
        WORTHS.freeze();
    }

    private Beginnings() {}

    /** Return the term under which a beginning is found; it is cut, and folded already. */
    public static String term(String beginning, EntryType type) {
        return cut(beginning) + suffix(type);
    }

    /** Return the letter that ends the terms of a type; folded words have no capitals. */
    public static char suffix(EntryType type) {
        return (char) ('A' + type.ordinal());
    }

    /** Cut a beginning to what is kept of it. */
    public static String cut(String beginning) {
        return beginning.substring(0, Math.min(LONGEST, beginning.length()));
    }

    /** Return what an entry of a type is called, its title first. */
    public static List<String> names(EntryType type, String title, List<String> others) {
        int office = type == EntryType.AMBASSADOR ? title.indexOf(OFFICE) : -1;
        List<String> names = new ArrayList<>(List.of(office < 0 ? title : title.substring(0, office)));
        if (type == EntryType.TOPIC) {
            names.addAll(others.subList(0, Math.min(MOST_NAMES, others.size())));
        }
        return names;
    }

    /** Return whether a word is passed over where it opens a name: an article, or a number as of a chapter. */
    public static boolean isPassedOver(String word) {
        return ARTICLES.contains(word) || word.chars().allMatch(Character::isDigit);
    }

    static Optional<IndexableField> field(SearchEntry entry, WordForms forms) {
        if (!TYPES.contains(entry.type())) {
            return Optional.empty();
        }
        Map<String, Integer> worths = new HashMap<>();
        for (String name : names(entry.type(), entry.title(), entry.names())) {
            boolean start = true;
            List<WordForms.Word> words = forms.read(name);
            for (WordForms.Word word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
                if (word.whole() != null) {
                    add(word.whole(), start, entry, worths);
                }
                for (WordForms.Form part : word.parts()) {
                    add(part.exact(), start, entry, worths);
                    start &= isPassedOver(part.exact());
                }
            }
        }
        return worths.isEmpty() ? Optional.empty() : Optional.of(new Field(EntryFields.BEGINNINGS, new Worths(worths), WORTHS));
    }

    private static void add(String word, boolean start, SearchEntry entry, Map<String, Integer> worths) {
        for (int length = 1; length <= Math.min(LONGEST, word.length()); length++) {
            if (!Character.isHighSurrogate(word.charAt(length - 1))) {
                int worth = worth(start, length > 1 && length == word.length(), entry.about().weight());
                worths.merge(word.substring(0, length) + suffix(entry.type()), worth, Math::max);
            }
        }
    }

    /** First whether the word opens the name, then whether it is whole and no mere initial, then how much there is behind the entry. */
    private static int worth(boolean start, boolean whole, int weight) {
        int heavy = (int) Math.min(HEAVIEST, STEPS * Math.log1p(Math.max(0, weight)));
        return 1 + (start ? AT_START : 0) + (whole ? WHOLE : 0) + heavy;
    }

    /** Hands over each term once, its worth as its frequency. */
    private static final class Worths extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Map<String, Integer> all;
        private Iterator<Map.Entry<String, Integer>> left;

        Worths(Map<String, Integer> all) {
            this.all = all;
            this.left = all.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!left.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, Integer> next = left.next();
            term.append(next.getKey());
            frequency.setTermFrequency(next.getValue());
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            left = all.entrySet().iterator();
        }
    }
}
