package org.countrydesk.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.entry.EntryWriter;
import org.countrydesk.search.entry.StoredEntry;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.word.WordForms;
import org.jspecify.annotations.Nullable;

/** The documents and topics of an edition by number; read once an edition. */
final class FacetNames {

    /** Stands for a name of no topic. */
    static final int NONE = -1;

    private static final int MOST_CHOSEN = 100;

    private final IndexSearcher searcher;
    private final List<Name> documents = new ArrayList<>();
    private final @Nullable OrdinalMap documentNumbers;
    private final @Nullable OrdinalMap keyNumbers;
    private final int[] topicOfKey;
    private final int[][] documentOfOrd;
    private final int[][] topicOfOrd;
    private final List<Integer> topicEntries = new ArrayList<>();
    private final Map<Integer, Name> topicNames = new ConcurrentHashMap<>();

    /** What a facet calls a document or topic. */
    record Name(String slug, String title) {}

    FacetNames(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        SortedDocValues named = MultiDocValues.getSortedValues(searcher.getIndexReader(), EntryFields.FACET_DOCUMENT);
        documentNumbers = named instanceof MultiDocValues.MultiSortedDocValues several ? several.mapping : null;
        for (int i = 0; named != null && i < named.getValueCount(); i++) {
            String name = named.lookupOrd(i).utf8ToString();
            int separator = name.indexOf(EntryFields.SEPARATOR);
            documents.add(new Name(name.substring(0, separator), name.substring(separator + 1)));
        }
        SortedSetDocValues keys = MultiDocValues.getSortedSetValues(searcher.getIndexReader(), EntryFields.FACET_TOPIC);
        keyNumbers = keys instanceof MultiDocValues.MultiSortedSetDocValues several ? several.mapping : null;
        topicOfKey = new int[keys == null ? 0 : (int) keys.getValueCount()];
        Arrays.fill(topicOfKey, NONE);
        readTopics();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        documentOfOrd = new int[leaves.size()][];
        topicOfOrd = new int[leaves.size()][];
        for (LeafReaderContext leaf : leaves) {
            int[] ofDocuments = new int[DocValues.getSorted(leaf.reader(), EntryFields.FACET_DOCUMENT).getValueCount()];
            Arrays.setAll(ofDocuments, ord -> documentNumber(leaf, ord));
            documentOfOrd[leaf.ord] = ofDocuments;
            int[] ofTopics = new int[(int) DocValues.getSortedSet(leaf.reader(), EntryFields.FACET_TOPIC).getValueCount()];
            Arrays.setAll(ofTopics, ord -> topicOfKey[keyNumber(leaf, ord)]);
            topicOfOrd[leaf.ord] = ofTopics;
        }
    }

    /** A key that several topics have is counted for the one that is named most. */
    private void readTopics() throws IOException {
        int[] weights = new int[topicOfKey.length];
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum topics = leaf.reader().postings(new Term(EntryFields.TYPE, EntryType.TOPIC.word()), PostingsEnum.NONE);
            SortedSetDocValues named = DocValues.getSortedSet(leaf.reader(), EntryFields.FACET_TOPIC);
            NumericDocValues weight = DocValues.getNumeric(leaf.reader(), EntryFields.WEIGHT);
            int doc = topics == null ? DocIdSetIterator.NO_MORE_DOCS : topics.nextDoc();
            for (; topics != null && doc != DocIdSetIterator.NO_MORE_DOCS; doc = topics.nextDoc()) {
                boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc);
                if (!live || !named.advanceExact(doc)) {
                    continue;
                }
                int topic = topicEntries.size();
                topicEntries.add(leaf.docBase + doc);
                int heavy = weight.advanceExact(doc) ? (int) weight.longValue() : 0;
                for (int i = 0; i < named.docValueCount(); i++) {
                    int key = keyNumber(leaf, named.nextOrd());
                    if (topicOfKey[key] == NONE || weights[key] < heavy) {
                        topicOfKey[key] = topic;
                        weights[key] = heavy;
                    }
                }
            }
        }
    }

    Name document(int number) {
        return documents.get(number);
    }

    /** Return what the numbers of documents are below. */
    int documents() {
        return documents.size();
    }

    /** Return what the numbers of topics are below. */
    int topics() {
        return topicEntries.size();
    }

    /** Return the number of a document, or a negative number. */
    int numberOf(String slug) {
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).slug().equals(slug)) {
                return i;
            }
        }
        return -1;
    }

    private int documentNumber(LeafReaderContext leaf, int ord) {
        return documentNumbers == null ? ord : (int) documentNumbers.getGlobalOrds(leaf.ord).get(ord);
    }

    private int keyNumber(LeafReaderContext leaf, long ord) {
        return (int) (keyNumbers == null ? ord : keyNumbers.getGlobalOrds(leaf.ord).get(ord));
    }

    /** Return the numbers of the documents of a segment by their ordinals there. */
    int[] documentsOf(LeafReaderContext leaf) {
        return documentOfOrd[leaf.ord];
    }

    /** Return the numbers of the topics that the keys of a segment stand for, or {@link #NONE}, by their ordinals there. */
    int[] topicsOf(LeafReaderContext leaf) {
        return topicOfOrd[leaf.ord];
    }

    /** Names are read when they are first asked for, and kept: the same few topics are counted most. */
    Name topic(int number) throws IOException {
        Name known = topicNames.get(number);
        if (known == null) {
            StoredEntry entry = StoredEntry.read(searcher.getIndexReader(), topicEntries.get(number));
            known = new Name(slugOf(entry), entry.title());
            topicNames.put(number, known);
        }
        return known;
    }

    private static String slugOf(StoredEntry entry) {
        return entry.url().substring(entry.url().lastIndexOf('/') + 1);
    }

    /** Return the keys under which passages name topics. */
    Collection<String> keysOfTopics(Collection<String> slugs) {
        Set<String> found = new HashSet<>();
        try {
            Query bySlug = new TermInSetQuery(EntryFields.SLUG, slugs.stream().map(BytesRef::new).toList());
            for (ScoreDoc topic : searcher.search(bySlug, MOST_CHOSEN, Sort.INDEXORDER).scoreDocs) {
                found.addAll(keysOf(topic.doc));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Return the keys of one entry. */
    List<String> keysOf(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        SortedSetDocValues named = DocValues.getSortedSet(leaf.reader(), EntryFields.FACET_TOPIC);
        List<String> found = new ArrayList<>();
        if (named.advanceExact(doc - leaf.docBase)) {
            for (int i = 0; i < named.docValueCount(); i++) {
                found.add(named.lookupOrd(named.nextOrd()).utf8ToString());
            }
        }
        return found;
    }

    /** Return the slugs of documents whose slug or title has all the words of one of the names. */
    Collection<String> documentsCalled(List<String> called) {
        WordForms forms = new WordForms();
        List<List<String>> wanted = called.stream().map(name -> EntryWriter.foldedWords(forms.read(name))).toList();
        Set<String> slugs = new HashSet<>();
        for (Name document : documents) {
            if (called.contains(document.slug())) {
                slugs.add(document.slug());
                continue;
            }
            Set<String> words = new HashSet<>(EntryWriter.foldedWords(forms.read(document.title())));
            words.addAll(EntryWriter.foldedWords(forms.read(document.slug())));
            if (wanted.stream().anyMatch(words::containsAll)) {
                slugs.add(document.slug());
            }
        }
        return slugs;
    }
}
