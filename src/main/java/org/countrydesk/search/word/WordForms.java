package org.countrydesk.search.word;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The forms under which a word is kept and found: {@code Zürich's} as zurich, {@code U.S.} as us, {@code ATMs} as atm,
 * {@code 42,000} as 42000, {@code cease-fire} as ceasefire, cease and fire, each also by its English stem. Not safe for use by several threads.
 */
public final class WordForms {

    /** Stands before a stem in the index, so that a stem is never taken for a word. */
    public static final char STEM_MARK = '~';

    /** What {@link #joined} puts in place of a hyphen, as the tokenizer does not part words there. */
    public static final char JOINT = '_';

    private static final int SHORTEST_STEMMED = 3;
    private static final int ACRONYM_PIECE = 2;
    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_FOLDED = 4;
    private static final int REMEMBERED = 20_000;
    private static final Set<String> Z_ENDINGS =
            Set.of("e", "es", "ed", "er", "ers", "ing", "ings", "ation", "ations", "ational");

    /** Stems of words, for all threads, as a query and the texts it finds have much the same ones; emptied when there are too many. */
    private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final StandardTokenizer tokens = new StandardTokenizer();
    private final CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);

    /** A word of a text, in UTF-16 units; {@code whole} is there when it has several parts that are also written as one. */
    public record Word(int start, int end, @Nullable String whole, List<Form> parts) {

        public Word {
            parts = List.copyOf(parts);
        }

        /** Return the word as one, folded: {@code ceasefire}, {@code 42000}; of a date in digits, its first part. */
        public String written() {
            return whole != null ? whole : parts.getFirst().exact();
        }

        /** Return its parts as they are written. */
        public List<String> exacts() {
            return parts.stream().map(Form::exact).toList();
        }

        /** Return whether it carries grammar, not content. */
        public boolean isFunctionWord() {
            return parts.size() == 1 && FunctionWords.contains(parts.getFirst().exact());
        }

        /** Return whether it has a digit. */
        public boolean hasDigit() {
            return parts.stream().anyMatch(part -> part.exact().chars().anyMatch(Character::isDigit));
        }
    }

    /** One part of a word as it is written, and its stem. */
    public record Form(int start, int end, String exact, String stem) {}

    /** Takes the tokens of a text. */
    public interface Tokens {

        /** Take one; it is only good within the call. */
        void take(CharSequence token, int offset);
    }

    /** Read the words of a query; anything that is no word is passed over. */
    public List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        each(text, (token, offset) -> {
            Word word = split(token, offset);
            if (!word.parts().isEmpty()) {
                words.add(word);
            }
        });
        return words;
    }

    /** Hand over the tokens of a text, each for {@link #split}. */
    public void each(String text, Tokens taker) {
        try {
            tokens.setReader(joined(new StringReader(text)));
            tokens.reset();
            while (tokens.incrementToken()) {
                taker.take(term, offset.startOffset());
            }
            tokens.end();
            tokens.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Put one joint for each hyphen and one apostrophe for each of its shapes; every offset stays as it is. */
    static Reader joined(Reader text) {
        return new FilterReader(text) {
            @Override
            public int read() throws IOException {
                int c = super.read();
                return c < 0 ? c : joined((char) c);
            }

            @Override
            public int read(char[] chars, int start, int length) throws IOException {
                int count = super.read(chars, start, length);
                for (int i = start; i < start + count; i++) {
                    chars[i] = joined(chars[i]);
                }
                return count;
            }
        };
    }

    private static char joined(char c) {
        return switch (c) {
            case '-', '\u2010', '\u2011' -> JOINT;
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\uFF07', '\u00B4', '`' -> '\'';
            default -> c;
        };
    }

    /** Split a token into the parts that are found each for itself; no parts when nothing of it can be found. */
    public Word split(CharSequence token, int offset) {
        List<Form> parts = new ArrayList<>(1);
        boolean digitsOnly = true;
        int start = 0;
        for (int i = 0; i <= token.length(); i++) {
            if (i == token.length() || token.charAt(i) == JOINT || partsAtDot(token, i)) {
                String exact = fold(token, start, i);
                if (!exact.isEmpty()) {
                    parts.add(new Form(offset + start, offset + i, exact, stem(exact)));
                    digitsOnly &= Character.isDigit(exact.charAt(0));
                }
                start = i + 1;
            }
        }
        String whole = null;
        if (parts.size() > 1 && !digitsOnly) {
            StringBuilder joined = new StringBuilder();
            parts.forEach(part -> joined.append(part.exact()));
            whole = joined.toString();
        }
        return new Word(offset, offset + token.length(), whole, parts);
    }

    /** A dot parts {@code state.gov}, not {@code 1.5} and not {@code u.s}. */
    private static boolean partsAtDot(CharSequence token, int at) {
        if (token.charAt(at) != '.' || at == 0 || at + 1 == token.length()) {
            return false;
        }
        if (Character.isDigit(token.charAt(at - 1)) && Character.isDigit(token.charAt(at + 1))) {
            return false;
        }
        int before = at;
        while (before > 0 && Character.isLetterOrDigit(token.charAt(before - 1)) && at - before <= ACRONYM_PIECE) {
            before--;
        }
        int after = at + 1;
        while (after < token.length() && Character.isLetterOrDigit(token.charAt(after)) && after - at <= ACRONYM_PIECE + 1) {
            after++;
        }
        return at - before > ACRONYM_PIECE || after - at - 1 > ACRONYM_PIECE;
    }

    private static String fold(CharSequence token, int start, int end) {
        char[] folded = new char[end - start];
        int length = folded.length;
        boolean ascii = true;
        for (int i = start; i < end; i++) {
            folded[i - start] = token.charAt(i);
            ascii &= token.charAt(i) < 0x80;
        }
        if (!ascii) {
            char[] raw = folded;
            folded = new char[raw.length * LONGEST_FOLDED];
            length = ASCIIFoldingFilter.foldToASCII(raw, 0, folded, 0, raw.length);
        }
        if (length > 1 && (folded[length - 1] == 's' || folded[length - 1] == 'S') && folded[length - 2] == '\'') {
            length -= 2;
        }
        if (isPluralOfAcronym(folded, length)) {
            length--;
        }
        StringBuilder word = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = folded[i];
            boolean inNumber =
                    i > 0 && i + 1 < length && Character.isDigit(folded[i - 1]) && Character.isDigit(folded[i + 1]);
            if (c == '\'' || c == ',' || (c == '.' && !inNumber) || isIgnorable(c)) {
                continue;
            }
            word.append(Character.toLowerCase(c));
        }
        return word.toString();
    }

    /** No rule of stems takes the plural off a word without vowels, and none may off a word that ends so by itself; capitals tell them apart. */
    private static boolean isPluralOfAcronym(char[] word, int length) {
        int capitals = 0;
        while (capitals < length && Character.isUpperCase(word[capitals])) {
            capitals++;
        }
        return capitals >= SHORTEST_ACRONYM && capitals == length - 1 && word[capitals] == 's';
    }

    private static boolean isIgnorable(char c) {
        return Character.getType(c) == Character.FORMAT || (c >= '\u0300' && c <= '\u036F');
    }

    /** Return the English stem; spellings in -ize and -or meet those in -ise and -our. */
    public String stem(String exact) {
        if (exact.length() < SHORTEST_STEMMED || !isPlain(exact)) {
            return exact;
        }
        String known = STEMS.get(exact);
        if (known == null) {
            known = newStem(exact);
            if (STEMS.size() >= REMEMBERED) {
                STEMS.clear();
            }
            STEMS.put(exact, known);
        }
        return known;
    }

    /** Return the forms of a word, by its stem, that need not begin as the stem does. */
    public static List<String> irregularForms(String stem) {
        return Irregular.formsOf(stem);
    }

    private static boolean isPlain(String exact) {
        for (int i = 0; i < exact.length(); i++) {
            if (exact.charAt(i) < 'a' || exact.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private String newStem(String exact) {
        stemmer.setCurrent(inBritishSpelling(Irregular.baseOf(exact)));
        stemmer.stem();
        String stem = stemmer.getCurrent();
        return stem.length() > 5 && stem.endsWith("our") ? stem.substring(0, stem.length() - 3) + "or" : stem;
    }

    /** The stemmer takes off -ize, so that organization would be an organ; it leaves -ise. */
    private static String inBritishSpelling(String word) {
        int z = word.lastIndexOf('z');
        boolean suffix = z > SHORTEST_STEMMED && Z_ENDINGS.contains(word.substring(z + 1));
        boolean vowel = suffix && (word.charAt(z - 1) == 'i' || word.charAt(z - 1) == 'y');
        return vowel ? word.substring(0, z) + 's' + word.substring(z + 1) : word;
    }
}
