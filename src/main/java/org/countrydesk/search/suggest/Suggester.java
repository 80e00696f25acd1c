package org.countrydesk.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.countrydesk.search.entry.Beginnings;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.entry.StoredEntry;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.Suggestions;
import org.countrydesk.search.suggest.Typed.Fit;
import org.countrydesk.search.word.WordForms;

/**
 * Finds what is called as a reader is typing. A keystroke costs one short search a type, whatever the number of entries: see
 * {@link Beginnings}. Safe for use by several threads.
 */
public final class Suggester {

    /** Things of one kind at most. */
    private static final int A_GROUP = 4;

    /** Entries of a type that are looked at: the same thing may have several. */
    private static final int LOOKED_AT = 8;

    /** The same for several words, as those in a row go before those apart. */
    private static final int LOOKED_AT_FOR_WORDS = 16;

    private static final Comparator<Found> ORDER = Comparator.comparing(Found::fit)
            .thenComparing(Found::whole, Comparator.reverseOrder())
            .thenComparing(Found::weight, Comparator.reverseOrder());

    private final IndexSearcher searcher;
    private final NearestBeginnings nearest;

    public Suggester(IndexReader reader) {
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new WorthSimilarity());
        nearest = new NearestBeginnings(reader);
    }

    /**
     * An entry that may be meant.
     *
     * @param name by which it fits best
     * @param whole whether the last word that was typed is a whole word of that name
     */
    private record Found(StoredEntry entry, int doc, String name, Fit fit, boolean whole, long weight) {}

    private record Group(EntryType type, List<Found> best) {}

    /** Find at most so many things. */
    public Suggestions suggest(String text, int most) throws IOException {
        WordForms forms = new WordForms();
        Typed typed = Typed.read(text, forms);
        if (typed.words().isEmpty()) {
            return Suggestions.NONE;
        }
        List<Group> groups = find(typed, forms);
        if (groups.isEmpty()) {
            Typed nearer = nearest.to(typed);
            groups = nearer.equals(typed) ? groups : find(nearer, forms);
        }
        List<Suggestions.Group> shown = new ArrayList<>();
        List<Integer> sizes = share(groups, most);
        for (int i = 0; i < groups.size(); i++) {
            List<Suggestions.Item> items = new ArrayList<>();
            for (Found found : groups.get(i).best().subList(0, sizes.get(i))) {
                items.add(item(found));
            }
            if (!items.isEmpty()) {
                shown.add(new Suggestions.Group(groups.get(i).type(), items));
            }
        }
        return new Suggestions(shown);
    }

    /** Give each group a place in turn until there are no more places. */
    private static List<Integer> share(List<Group> groups, int most) {
        List<Integer> sizes = new ArrayList<>();
        groups.forEach(group -> sizes.add(0));
        int left = most;
        for (int round = 1; round <= A_GROUP; round++) {
            for (int i = 0; i < groups.size() && left > 0; i++) {
                if (groups.get(i).best().size() >= round) {
                    sizes.set(i, round);
                    left--;
                }
            }
        }
        return sizes;
    }

    /** Find the groups, those first whose best fits best. */
    private List<Group> find(Typed typed, WordForms forms) throws IOException {
        List<Group> groups = new ArrayList<>();
        for (EntryType type : Beginnings.TYPES) {
            List<Found> best = best(type, typed, forms);
            if (!best.isEmpty()) {
                groups.add(new Group(type, best));
            }
        }
        groups.sort(Comparator.comparing(group -> group.best().getFirst().fit()));
        return groups;
    }

    /** What fits equally well in every way stays in the order of its worth. A title that several sections have comes once, while there are others. */
    private List<Found> best(EntryType type, Typed typed, WordForms forms) throws IOException {
        List<Found> found = new ArrayList<>();
        Set<String> urls = new HashSet<>();
        int lookedAt = typed.words().size() == 1 ? LOOKED_AT : LOOKED_AT_FOR_WORDS;
        for (ScoreDoc hit : searcher.search(query(type, typed), new TopScoreDocCollectorManager(lookedAt, 1)).scoreDocs) {
            StoredEntry entry = StoredEntry.read(searcher.getIndexReader(), hit.doc);
            if (urls.add(entry.url())) {
                found.add(named(entry, hit.doc, typed, forms));
            }
        }
        found.sort(ORDER);
        List<Found> best = new ArrayList<>();
        List<Found> again = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (Found each : found) {
            (titles.add(each.entry().title().toLowerCase(Locale.ROOT)) ? best : again).add(each);
        }
        best.addAll(again);
        return best;
    }

    /** Find the name that fits best; the title, when the words stand in several names or were misspelt. */
    private Found named(StoredEntry entry, int doc, Typed typed, WordForms forms) throws IOException {
        List<String> names = Beginnings.names(entry.type(), entry.title(), entry.names());
        String best = names.getFirst();
        Fit fit = Fit.NOT;
        for (String name : names) {
            Fit other = typed.fit(name, forms);
            if (other.compareTo(fit) < 0) {
                best = name;
                fit = other;
            }
        }
        return new Found(entry, doc, best, fit, typed.endsWhole(best, forms), weight(doc));
    }

    private static Query query(EntryType type, Typed typed) {
        Collection<String> needed = typed.needed();
        if (needed.size() == 1) {
            return beginning(needed.iterator().next(), type);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        needed.forEach(word -> all.add(beginning(word, type), Occur.MUST));
        return all.build();
    }

    private static Query beginning(String word, EntryType type) {
        return new TermQuery(new Term(EntryFields.BEGINNINGS, Beginnings.term(word, type)));
    }

    private Suggestions.Item item(Found found) throws IOException {
        StoredEntry entry = found.entry();
        String title = Beginnings.names(entry.type(), entry.title(), List.of()).getFirst();
        String note = Notes.of(entry, StoredEntry.textOf(searcher.getIndexReader(), found.doc()), found.weight());
        boolean otherName = !found.name().equals(title);
        return new Suggestions.Item(title, otherName ? "also " + found.name() + "; " + note : note, entry.url());
    }

    private long weight(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues weights = DocValues.getNumeric(leaf.reader(), EntryFields.WEIGHT);
        return weights.advanceExact(doc - leaf.docBase) ? weights.longValue() : 0;
    }
}
