package org.countrydesk.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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
import org.countrydesk.search.rank.Segment;
import org.countrydesk.search.rank.Segments;
import org.countrydesk.search.word.WordForms;
import org.jspecify.annotations.Nullable;

/** The documents and topics of an edition by number; read once an edition. */
final class FacetNames {

    private static final int NONE = -1;

    private static final int MOST_CHOSEN = 100;

    private final IndexSearcher searcher;
    private final List<Name> documents = new ArrayList<>();
    private final List<Integer> documentRanks = new ArrayList<>();
    private final @Nullable OrdinalMap documentNumbers;
    private final @Nullable OrdinalMap keyNumbers;
    private final int[] topicEntries;
    private final int[] topicOfKey;

    /** The entries of topics, ascending, each with the number of the topic in the lower half. */
    private final long[] topicsByEntry;
    private final int[] decades;
    private final int[][] documentsOf;
    private final int[][] facetsOf;
    private final Map<Integer, Name> topicNames = new ConcurrentHashMap<>();

    /** What a facet calls a document or topic. */
    record Name(String slug, String title) {}

    /** The entry of a topic, how often it is named, and the keys under which passages name it. */
    private record Topic(int entry, int weight, int[] keys) {}

    FacetNames(IndexSearcher searcher, Segments segments) throws IOException {
        this.searcher = searcher;
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        documentsOf = new int[leaves.size()][];
        facetsOf = new int[leaves.size()][];
        SortedDocValues named = MultiDocValues.getSortedValues(searcher.getIndexReader(), EntryFields.FACET_DOCUMENT);
        documentNumbers = named instanceof MultiDocValues.MultiSortedDocValues several ? several.mapping : null;
        readDocuments(named, segments);
        SortedSetDocValues keys = MultiDocValues.getSortedSetValues(searcher.getIndexReader(), EntryFields.FACET_TOPIC);
        keyNumbers = keys instanceof MultiDocValues.MultiSortedSetDocValues several ? several.mapping : null;
        List<Topic> topics = readTopics();
        topicEntries = topics.stream().mapToInt(Topic::entry).toArray();
        decades = leaves.stream()
                .flatMapToInt(leaf -> Arrays.stream(segments.of(leaf).decades()))
                .sorted()
                .distinct()
                .toArray();
        topicsByEntry = IntStream.range(0, topicEntries.length)
                .mapToLong(topic -> (long) topicEntries[topic] << Integer.SIZE | topic)
                .sorted()
                .toArray();
        topicOfKey = topicOfKey(topics, keys == null ? 0 : (int) keys.getValueCount());
        for (LeafReaderContext leaf : leaves) {
            facetsOf[leaf.ord] = facets(leaf, segments.of(leaf));
        }
    }

    /** Documents are numbered as they come in the index. */
    private void readDocuments(@Nullable SortedDocValues named, Segments segments) throws IOException {
        int[] numbers = new int[named == null ? 0 : named.getValueCount()];
        Arrays.fill(numbers, NONE);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int[] ordinals = segments.of(leaf).documents();
            documentsOf[leaf.ord] = new int[ordinals.length];
            for (int i = 0; named != null && i < ordinals.length; i++) {
                int ordinal = documentNumbers == null ? ordinals[i] : (int) documentNumbers.getGlobalOrds(leaf.ord).get(ordinals[i]);
                if (numbers[ordinal] == NONE) {
                    numbers[ordinal] = documents.size();
                    String name = named.lookupOrd(ordinal).utf8ToString();
                    int separator = name.indexOf(EntryFields.SEPARATOR);
                    documents.add(new Name(name.substring(0, separator), name.substring(separator + 1)));
                    documentRanks.add(ordinal);
                }
                documentsOf[leaf.ord][i] = numbers[ordinal];
            }
        }
    }

    /** Return the topics, the one that is named most first, as it is counted most. */
    private List<Topic> readTopics() throws IOException {
        List<Topic> found = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum topics = leaf.reader().postings(new Term(EntryFields.TYPE, EntryType.TOPIC.word()), PostingsEnum.NONE);
            SortedSetDocValues named = DocValues.getSortedSet(leaf.reader(), EntryFields.FACET_TOPIC);
            NumericDocValues weight = DocValues.getNumeric(leaf.reader(), EntryFields.WEIGHT);
            int doc = topics == null ? DocIdSetIterator.NO_MORE_DOCS : topics.nextDoc();
            for (; topics != null && doc != DocIdSetIterator.NO_MORE_DOCS; doc = topics.nextDoc()) {
                boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc);
                if (live && named.advanceExact(doc)) {
                    int[] keys = new int[named.docValueCount()];
                    for (int i = 0; i < keys.length; i++) {
                        keys[i] = keyNumber(leaf, named.nextOrd());
                    }
                    found.add(new Topic(leaf.docBase + doc, weight.advanceExact(doc) ? (int) weight.longValue() : 0, keys));
                }
            }
        }
        found.sort(Comparator.comparingInt(Topic::weight).reversed());
        return found;
    }

    /** A key that several topics have is counted for the one that is named most. */
    private static int[] topicOfKey(List<Topic> topics, int keys) {
        int[] topicOfKey = new int[keys];
        Arrays.fill(topicOfKey, NONE);
        for (int topic = 0; topic < topics.size(); topic++) {
            for (int key : topics.get(topic).keys()) {
                topicOfKey[key] = topicOfKey[key] == NONE ? topic : topicOfKey[key];
            }
        }
        return topicOfKey;
    }

    private int[] facets(LeafReaderContext leaf, Segment segment) {
        int[] topics = segment.topics();
        int[] years = segment.decades();
        int[] facets = new int[topics.length + years.length];
        for (int i = 0; i < topics.length; i++) {
            int topic = topicOfKey[keyNumber(leaf, topics[i])];
            facets[i] = topic == NONE ? facets() - 1 : topic;
        }
        for (int i = 0; i < years.length; i++) {
            facets[topics.length + i] = topics() + Arrays.binarySearch(decades, years[i]);
        }
        return facets;
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
        return topicEntries.length;
    }

    /** Return the number of the topic whose entry it is, or a negative number. */
    int topicOf(int doc) {
        int at = Arrays.binarySearch(topicsByEntry, (long) doc << Integer.SIZE);
        int found = at < 0 ? -at - 1 : at;
        return found < topicsByEntry.length && topicsByEntry[found] >> Integer.SIZE == doc ? (int) topicsByEntry[found] : NONE;
    }

    /** Return how many decades there are; their numbers follow those of topics. */
    int decades() {
        return decades.length;
    }

    /** Return what the numbers of topics and decades are below; the last stands for names of no topic. */
    int facets() {
        return topics() + decades() + 1;
    }

    /** Return the first year of a decade by its number. */
    int decade(int number) {
        return decades[number - topics()];
    }

    /** Return where a document stands in the order of addresses. */
    int rankOf(int document) {
        return documentRanks.get(document);
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

    private int keyNumber(LeafReaderContext leaf, long ord) {
        return (int) (keyNumbers == null ? ord : keyNumbers.getGlobalOrds(leaf.ord).get(ord));
    }

    /** Return the numbers of the documents of a segment by their numbers there. */
    int[] documentsOf(LeafReaderContext leaf) {
        return documentsOf[leaf.ord];
    }

    /** Return the numbers of the topics and decades of a segment by their numbers there. */
    int[] facetsOf(LeafReaderContext leaf) {
        return facetsOf[leaf.ord];
    }

    /** Names are read when they are first asked for, and kept: the same few topics are counted most. */
    Name topic(int number) throws IOException {
        Name known = topicNames.get(number);
        if (known == null) {
            StoredEntry entry = StoredEntry.read(searcher.getIndexReader(), topicEntries[number]);
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

    /** Return the keys that are counted for a topic, by its entry. */
    List<String> keysOf(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        SortedSetDocValues named = DocValues.getSortedSet(leaf.reader(), EntryFields.FACET_TOPIC);
        List<String> found = new ArrayList<>();
        if (named.advanceExact(doc - leaf.docBase)) {
            for (int i = 0; i < named.docValueCount(); i++) {
                long ord = named.nextOrd();
                if (topicOfKey[keyNumber(leaf, ord)] == topicOf(doc)) {
                    found.add(named.lookupOrd(ord).utf8ToString());
                }
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
