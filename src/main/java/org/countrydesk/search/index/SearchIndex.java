package org.countrydesk.search.index;

import java.util.List;
import java.util.Optional;

/** Finds entries by their words: one edition is searched while the next is written. Safe for use by several threads. */
public interface SearchIndex extends AutoCloseable {

    /**
     * Make the commit of an edition the one that is searched.
     *
     * @return false when there is none, when it is damaged, or when it was written by other rules of analysis: the caller then rebuilds
     */
    boolean open(long edition);

    /**
     * Start writing an edition, on top of the edition that is searched, else on top of the newest commit. One update at a time.
     *
     * @throws IllegalStateException when another update is under way, in this process or another
     */
    Update update(long edition);

    /** Search the edition opened or published last; empty results before there is one. */
    SearchResults search(SearchQuery query);

    /**
     * Find what is called as a reader is typing, in the edition opened or published last; nothing before there is one.
     *
     * @param most how many things at most, of all kinds together
     */
    Suggestions suggest(String typed, int most);

    /**
     * Find what is asked for within one document, read as a search reads it.
     *
     * @param document slug
     * @param most passages to list
     * @return empty while there is nothing to search
     */
    Optional<Matches> matches(String document, String q, int most);

    /**
     * Put the parts that the edition searched lies in together, where searches gain by it: takes as long as copying the index, and is
     * nothing where it was done before. Readers search on meanwhile, and find the same afterwards.
     * One at a time, and none while an update is under way.
     */
    void tidy();

    /** Tell how far the index has come that is being made; empty when there is one to search. */
    Optional<Making> making();

    /** How many of all documents are in an index that is being made; none of none when it is not known yet. */
    record Making(int documents, int all) {}

    /** Stop searching; searches under way end normally. */
    @Override
    void close();

    /** The writing of one edition; used by one thread at a time. */
    interface Update extends AutoCloseable {

        /** Drop all entries. */
        void clear();

        /** Put entries in place of all of a document's entries. */
        void replaceDocument(String document, List<SearchEntry> entries);

        /** Tell how far the making of an index has come. */
        void at(int documents, int all);

        /** Drop all of a document's entries. */
        void removeDocument(String document);

        /** Drop all entries that belong to no single document. */
        void clearShared();

        /** Put entries that belong to no single document in place of all at their address. */
        void replaceShared(String address, List<SearchEntry> entries);

        /** Make what was written durable; readers do not see it yet. */
        void commit();

        /** Let readers see what was committed; searches under way finish on the edition they started on. */
        void publish();

        /** End the update; what was not committed is gone. */
        @Override
        void close();
    }
}
