package org.countrydesk.search.word;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Writes words into the index under all their {@link WordForms}; each form of a word stands at the word's position. */
public final class WordAnalyzer extends Analyzer {

    private final boolean stems;

    private WordAnalyzer(boolean stems) {
        this.stems = stems;
    }

    /** Words as written and their stems. */
    public static WordAnalyzer withStems() {
        return new WordAnalyzer(true);
    }

    /** Words as written, to spell others by. */
    public static WordAnalyzer withoutStems() {
        return new WordAnalyzer(false);
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
            case '-', '\u2010', '\u2011' -> WordForms.JOINT;
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\uFF07', '\u00B4', '`' -> '\'';
            default -> c;
        };
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return joined(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new FormsFilter(words, stems));
    }

    /** Words come again and again, so what a token gives is worked out once; only as many are remembered as bound the memory. */
    private static final class FormsFilter extends TokenFilter {

        private static final int REMEMBERED = 20_000;
        private static final int LONGEST_REMEMBERED = 40;

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
        private final WordForms forms = new WordForms();
        private final CharArrayMap<List<Token>> known = new CharArrayMap<>(0, false);
        private final boolean stems;
        private List<Token> tokens = List.of();
        private int next;
        private int start;

        /** What is written into the index for a token; places are counted from where the token starts. */
        private record Token(String term, int start, int end, int increment) {}

        FormsFilter(TokenStream words, boolean stems) {
            super(words);
            this.stems = stems;
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (next == tokens.size()) {
                if (!input.incrementToken()) {
                    return false;
                }
                tokens = tokens();
                start = offset.startOffset();
                next = 0;
            }
            Token token = tokens.get(next++);
            clearAttributes();
            term.append(token.term());
            offset.setOffset(start + token.start(), start + token.end());
            position.setPositionIncrement(token.increment());
            return true;
        }

        private List<Token> tokens() {
            List<Token> found = known.get(term.buffer(), 0, term.length());
            if (found == null) {
                found = tokens(forms.split(term, 0));
                if (term.length() <= LONGEST_REMEMBERED) {
                    if (known.size() >= REMEMBERED) {
                        known.clear();
                    }
                    known.put(term.toString(), found);
                }
            }
            return found;
        }

        private List<Token> tokens(WordForms.Word word) {
            List<Token> all = new ArrayList<>();
            int increment = 1;
            if (word.whole() != null) {
                add(word.whole(), forms.stem(word.whole()), word.start(), word.end(), 1, all);
                increment = 0;
            }
            for (WordForms.Form part : word.parts()) {
                add(part.exact(), part.stem(), part.start(), part.end(), increment, all);
                increment = 1;
            }
            return List.copyOf(all);
        }

        private void add(String exact, String stem, int start, int end, int increment, List<Token> all) {
            all.add(new Token(exact, start, end, increment));
            if (stems && Character.isLetter(exact.charAt(0))) {
                all.add(new Token(WordForms.STEM_MARK + stem, start, end, 0));
            }
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            tokens = List.of();
            next = 0;
        }
    }
}
