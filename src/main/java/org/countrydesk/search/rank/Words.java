package org.countrydesk.search.rank;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.countrydesk.search.word.WordForms.Form;
import org.jspecify.annotations.Nullable;

/**
 * The words that an edition was asked for, the last of them: queries are made of much the same words. What is known of a word saves looking
 * it up; the lists of a word that comes again are read once and kept.
 */
public final class Words {

    /** The lists take up to this part of the heap. */
    private static final int SHARE = 16;

    /** One list takes up to this part of the room for all. */
    private static final int LONGEST = 8;

    /** Lists as short as these together are read for one query already. */
    private static final int SHORT = 4_096;

    private final IndexSearcher searcher;
    private final Segments segments;

    /** What each is worth, out of its list where that is kept. */
    private final Lately<Form, Worth> known = new Lately<>(Lately.ofHeap(SHARE), Words::size);

    public Words(IndexSearcher searcher, Segments segments) {
        this.searcher = searcher;
        this.segments = segments;
    }

    /** Return the list of a word that is short or was asked for before; else, or when it is too long, null. */
    @Nullable WordList list(Form form) throws IOException {
        Form word = anywhere(form);
        Worth before = known.find(word);
        if (before instanceof Worths.Listed listed) {
            return listed.list();
        }
        WordWorth worth = before instanceof WordWorth looked ? looked : worth(word);
        if (worth.size() > (before == null ? SHORT : known.room() / LONGEST / WordList.BYTES)) {
            known.keep(word, worth);
            return null;
        }
        WordList list = worth.list(searcher.getIndexReader().leaves(), segments);
        known.keep(word, new Worths.Listed(list, worth.most()));
        return list;
    }

    /** Return what a word is worth. */
    Worth of(Form form) throws IOException {
        Form word = anywhere(form);
        Worth before = known.find(word);
        return before == null ? worth(word) : before;
    }

    private WordWorth worth(Form word) throws IOException {
        return new WordWorth(searcher, ClauseWriter.forms(word));
    }

    /** It is the same word wherever it was typed. */
    private static Form anywhere(Form form) {
        return new Form(0, 0, form.exact(), form.stem());
    }

    private static long size(Worth worth) {
        return worth instanceof Worths.Listed listed ? listed.list().size() * WordList.BYTES : 0;
    }
}
