package org.countrydesk.search.word;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/**
 * Writes texts into the index: each word under all its {@link WordForms}, which stand at the word's position. A text that comes again soon,
 * such as the title of a section with each of its passages, is read once. Not safe for use by several threads.
 */
public final class IndexTerms {

    private static final int WORDS_REMEMBERED = 50_000;
    private static final int LONGEST_REMEMBERED = 40;

    /** Terms of the texts that are remembered. */
    private static final int TERMS_REMEMBERED = 50_000;

    private static final FieldType WORDS_ALONE = new FieldType();

    static {
        WORDS_ALONE.setIndexOptions(IndexOptions.DOCS);
        WORDS_ALONE.setOmitNorms(true);
        WORDS_ALONE.freeze();
    }

    private final WordForms forms = new WordForms();
    private final StandardTokenizer tokens = new StandardTokenizer();
    private final CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
    private final CharArrayMap<List<Term>> words = new CharArrayMap<>(0, false);
    private final Map<String, List<Term>> texts = new HashMap<>();
    private final Stream stream = new Stream();
    private int remembered;

    /** What is written for a word or a part of it. */
    private record Term(BytesRef bytes, boolean stem, int increment) {}

    /** Return a field with the words of a text, as written and by their stems. */
    public IndexableField field(String name, String text) {
        return new WordField(name, text, of(text), true, TextField.TYPE_NOT_STORED);
    }

    /** Return a field that only tells which words a text has, as written. */
    public IndexableField wordsAlone(String name, String text) {
        return new WordField(name, text, of(text), false, WORDS_ALONE);
    }

    private List<Term> of(String text) {
        List<Term> terms = texts.get(text);
        if (terms == null) {
            terms = read(text);
            remembered += terms.size() + 1;
            if (remembered > TERMS_REMEMBERED) {
                texts.clear();
                remembered = terms.size() + 1;
            }
            texts.put(text, terms);
        }
        return terms;
    }

    private List<Term> read(String text) {
        List<Term> terms = new ArrayList<>();
        try {
            tokens.setReader(WordForms.joined(new StringReader(text)));
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.addAll(word());
            }
            tokens.end();
            tokens.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** Words come again and again, so what a token gives is worked out once; only as many are remembered as bound the memory. */
    private List<Term> word() {
        List<Term> known = words.get(token.buffer(), 0, token.length());
        if (known == null) {
            known = terms(forms.split(token, 0));
            if (token.length() <= LONGEST_REMEMBERED) {
                if (words.size() >= WORDS_REMEMBERED) {
                    words.clear();
                }
                words.put(token.toString(), known);
            }
        }
        return known;
    }

    private List<Term> terms(WordForms.Word word) {
        List<Term> all = new ArrayList<>();
        int increment = 1;
        if (word.whole() != null) {
            add(word.whole(), forms.stem(word.whole()), 1, all);
            increment = 0;
        }
        for (WordForms.Form part : word.parts()) {
            add(part.exact(), part.stem(), increment, all);
            increment = 1;
        }
        return List.copyOf(all);
    }

    private static void add(String exact, String stem, int increment, List<Term> all) {
        all.add(new Term(new BytesRef(exact), false, increment));
        if (Character.isLetter(exact.charAt(0))) {
            all.add(new Term(new BytesRef(WordForms.STEM_MARK + stem), true, 0));
        }
    }

    /** A field whose terms are known. */
    private final class WordField extends Field {

        private final List<Term> terms;
        private final boolean stems;

        WordField(String name, String text, List<Term> terms, boolean stems, FieldType type) {
            super(name, text, type);
            this.terms = terms;
            this.stems = stems;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
            stream.terms = terms;
            stream.stems = stems;
            return stream;
        }
    }

    /** Hands over the terms of one field after the other: Lucene takes them all before it asks for the next. */
    private static final class Stream extends TokenStream {

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
        private List<Term> terms = List.of();
        private boolean stems;
        private int next;

        @Override
        public boolean incrementToken() {
            while (next < terms.size()) {
                Term found = terms.get(next++);
                if (stems || !found.stem()) {
                    term.setBytesRef(found.bytes());
                    position.setPositionIncrement(found.increment());
                    return true;
                }
            }
            return false;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
