package org.countrydesk.search;

import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** How an entry lies in the index: the names of its fields, and the way in. */
final class EntryFields {

    /** Searched: what the entry calls itself. */
    static final String TITLE = "title";

    /** Searched: what the places around it are called. */
    static final String CONTEXT = "context";

    /** Searched and marked in snippets. */
    static final String TEXT = "text";

    /** All words as written, for spelling. */
    static final String SPELLING = "spelling";

    static final String OWNER = "owner";
    static final String TYPE = "type";
    static final String DOCUMENT = "document";
    static final String SHOWN_TITLE = "shownTitle";
    static final String SOURCE = "source";
    static final String SECTION = "section";
    static final String PASSAGE = "passage";
    static final String URL = "url";

    /** Days from and to, as numbers since 1970. */
    static final String DAYS = "days";

    static final String SORT_TITLE = "sortTitle";
    static final String SORT_DAY = "sortDay";
    static final String FACET_DOCUMENT = "facetDocument";
    static final String FACET_TYPE = "facetType";

    /** Parts a document's slug from its title in {@link #FACET_DOCUMENT}. */
    static final char FACET_SEPARATOR = '\u0001';

    /** Raised whenever what is written here changes, so that an older index is rebuilt. */
    static final int LAYOUT = 1;

    private static final int SORT_KEY = 200;
    private static final FieldType MARKED = new FieldType(TextField.TYPE_STORED);
    private static final FieldType WORDS = new FieldType();

    static {
        MARKED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        MARKED.freeze();
        WORDS.setIndexOptions(IndexOptions.DOCS);
        WORDS.setOmitNorms(true);
        WORDS.freeze();
    }

    private EntryFields() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                WordAnalyzer.withStems(), Map.of(SPELLING, WordAnalyzer.withoutStems()));
    }

    /** Return the owner under which a document's entries are replaced. */
    static String owner(String document) {
        return "document " + document;
    }

    /** Return the owner of entries of no single document. */
    static String sharedOwner() {
        return "shared";
    }

    static Document toLucene(SearchEntry entry, String owner) {
        Document fields = new Document();
        fields.add(new StringField(OWNER, owner, Field.Store.NO));
        fields.add(new StringField(TYPE, entry.type().word(), Field.Store.YES));
        fields.add(new NumericDocValuesField(FACET_TYPE, entry.type().ordinal()));
        if (!entry.document().isEmpty()) {
            fields.add(new StringField(DOCUMENT, entry.document(), Field.Store.YES));
            fields.add(new SortedDocValuesField(
                    FACET_DOCUMENT, new BytesRef(entry.document() + FACET_SEPARATOR + entry.documentTitle())));
        }
        addWords(entry, fields);
        addDays(entry.from(), entry.to(), fields);
        fields.add(new SortedDocValuesField(SORT_TITLE, new BytesRef(sortKey(entry.title()))));
        fields.add(new StoredField(SHOWN_TITLE, entry.title()));
        fields.add(new StoredField(SOURCE, entry.source()));
        fields.add(new StoredField(SECTION, entry.section()));
        fields.add(new StoredField(PASSAGE, entry.passage()));
        fields.add(new StoredField(URL, entry.url()));
        return fields;
    }

    /** A passage, a figure and a date are called after the place they stand in, so their title counts as context. */
    private static void addWords(SearchEntry entry, Document fields) {
        boolean ownTitle = entry.type() != EntryType.PASSAGE && !Ranking.DERIVED.contains(entry.type());
        if (ownTitle) {
            fields.add(new TextField(TITLE, entry.title(), Field.Store.NO));
        } else {
            addContext(entry.title(), fields);
        }
        if (!entry.sectionTitle().equals(entry.title())) {
            addContext(entry.sectionTitle(), fields);
        }
        if (!entry.documentTitle().equals(entry.title())) {
            addContext(entry.documentTitle(), fields);
        }
        fields.add(new Field(TEXT, entry.text(), MARKED));
        if (!Ranking.DERIVED.contains(entry.type())) {
            fields.add(new Field(SPELLING, entry.text(), WORDS));
            if (ownTitle) {
                fields.add(new Field(SPELLING, entry.title(), WORDS));
            }
        }
    }

    private static void addContext(String title, Document fields) {
        if (!title.isEmpty()) {
            fields.add(new TextField(CONTEXT, title, Field.Store.NO));
        }
    }

    private static void addDays(@Nullable LocalDate from, @Nullable LocalDate to, Document fields) {
        if (from == null && to == null) {
            return;
        }
        long one = from == null ? Long.MIN_VALUE : from.toEpochDay();
        long other = to == null ? Long.MAX_VALUE : to.toEpochDay();
        long first = Math.min(one, other);
        long last = Math.max(one, other);
        fields.add(new LongRange(DAYS, new long[] {first}, new long[] {last}));
        fields.add(new NumericDocValuesField(SORT_DAY, from == null ? last : first));
    }

    /** Words only, folded, so that accents, case and quotes do not part what belongs together. */
    private static String sortKey(String title) {
        StringBuilder key = new StringBuilder();
        for (WordForms.Word word : new WordForms().read(title.substring(0, Math.min(SORT_KEY, title.length())))) {
            for (WordForms.Form part : word.parts()) {
                key.append(key.isEmpty() ? "" : " ").append(part.exact());
            }
        }
        return key.toString();
    }
}
