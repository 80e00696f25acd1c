package org.countrydesk.search.rank;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.countrydesk.search.word.WordForms.Form;
import org.jspecify.annotations.Nullable;

/**
 * The words that an edition was asked for, the last of them: queries are made of much the same words. What is known of a word saves looking
 * it up; the lists of a word that comes again are read once and kept.
 */
public final class Words {

    private static final int MOST_WORDS = 5_000;

    /** The lists take up to this part of the heap. */
    private static final int SHARE = 16;

    /** One list takes up to this part of the room for all. */
    private static final int LONGEST = 8;

    /** Lists as short as these together are read for one query already. */
    private static final int SHORT = 4_096;

    private static final int FIRST = 64;
    private static final float LOAD = 0.75f;

    private final IndexSearcher searcher;
    private final Segments segments;
    private final long room = Runtime.getRuntime().maxMemory() / SHARE / WordList.BYTES;

    /** What each is worth, out of its list where that is kept. The one that was asked for longest ago comes first. */
    private final Map<Form, Worth> known = new LinkedHashMap<>(FIRST, LOAD, true);

    /** Entries in all lists. */
    private long listed;

    public Words(IndexSearcher searcher, Segments segments) {
        this.searcher = searcher;
        this.segments = segments;
    }

    /** Return the list of a word that is short or was asked for before; else, or when it is too long, null. */
    @Nullable WordList list(Form form) throws IOException {
        Form word = anywhere(form);
        Worth before = get(word);
        if (before instanceof Worths.Listed known) {
            return known.list();
        }
        WordWorth worth = before instanceof WordWorth known ? known : worth(word);
        if (worth.size() > (before == null ? SHORT : room / LONGEST)) {
            put(word, worth);
            return null;
        }
        WordList list = worth.list(searcher.getIndexReader().leaves(), segments);
        put(word, new Worths.Listed(list, worth.most()));
        return list;
    }

    /** Return what a word is worth. */
    Worth of(Form form) throws IOException {
        Form word = anywhere(form);
        Worth before = get(word);
        return before == null ? worth(word) : before;
    }

    private WordWorth worth(Form word) throws IOException {
        return new WordWorth(searcher, ClauseWriter.forms(word));
    }

    /** It is the same word wherever it was typed. */
    private static Form anywhere(Form form) {
        return new Form(0, 0, form.exact(), form.stem());
    }

    private synchronized @Nullable Worth get(Form word) {
        return known.get(word);
    }

    private synchronized void put(Form word, Worth found) {
        listed += size(found) - size(known.put(word, found));
        Iterator<Worth> oldest = known.values().iterator();
        while (listed > room || known.size() > MOST_WORDS) {
            listed -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(@Nullable Worth worth) {
        return worth instanceof Worths.Listed listed ? listed.list().size() : 0;
    }
}
