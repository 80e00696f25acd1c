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

    private static final int MOST_WORDS = 10_000;

    /** The lists take up to this part of the heap. */
    private static final int SHARE = 16;

    /** One list takes up to this part of the room for all. */
    private static final int LONGEST = 8;

    private final IndexSearcher searcher;
    private final Segments segments;
    private final long room = Runtime.getRuntime().maxMemory() / SHARE / WordList.BYTES;

    /** The one that was asked for longest ago comes first. */
    private final Map<Form, Known> known = new LinkedHashMap<>(FIRST, LOAD, true);

    /** A list as short as this is read for one query already. */
    private static final int SHORT = 4_096;

    private static final int FIRST = 64;
    private static final float LOAD = 0.75f;

    /** Entries in all lists. */
    private long listed;

    private record Known(WordWorth worth, @Nullable WordList list) {

        long size() {
            return list == null ? 0 : list.size();
        }
    }

    public Words(IndexSearcher searcher, Segments segments) {
        this.searcher = searcher;
        this.segments = segments;
    }

    /** Return the list of a word that is short or was asked for before; else, or when it is too long, null. */
    @Nullable WordList list(Form form) throws IOException {
        Form word = anywhere(form);
        Known before = get(word);
        WordWorth worth = before == null ? worth(word) : before.worth();
        if (before != null && (before.list() != null || worth.size() > room / LONGEST)) {
            return before.list();
        }
        boolean now = before != null || worth.size() <= SHORT;
        WordList list = now ? worth.list(searcher.getIndexReader().leaves(), segments) : null;
        put(word, new Known(worth, list));
        return list;
    }

    /** Return what a word is worth. */
    Worth of(Form form) throws IOException {
        Form word = anywhere(form);
        Known before = get(word);
        if (before == null) {
            return worth(word);
        }
        WordList list = before.list();
        return list == null ? before.worth() : new Worths.Listed(list, before.worth().most());
    }

    private WordWorth worth(Form word) throws IOException {
        return new WordWorth(searcher, ClauseWriter.forms(word));
    }

    /** It is the same word wherever it was typed. */
    private static Form anywhere(Form form) {
        return new Form(0, 0, form.exact(), form.stem());
    }

    private synchronized @Nullable Known get(Form word) {
        return known.get(word);
    }

    private synchronized void put(Form word, Known found) {
        Known before = known.put(word, found);
        listed += found.size() - (before == null ? 0 : before.size());
        Iterator<Known> oldest = known.values().iterator();
        while (listed > room || known.size() > MOST_WORDS) {
            listed -= oldest.next().size();
            oldest.remove();
        }
    }
}
