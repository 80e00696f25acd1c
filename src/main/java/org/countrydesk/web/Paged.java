package org.countrydesk.web;

import java.util.List;

/**
 * A part of a list, as the data interface gives it.
 *
 * @param total rows of the whole list
 * @param page from 1
 * @param size rows a page
 */
public record Paged<T>(long total, int page, int size, List<T> items) {

    public Paged {
        items = List.copyOf(items);
    }

    public static <T> Paged<T> of(long total, Paging paging, List<T> items) {
        return new Paged<>(total, paging.page(), paging.size(), items);
    }

    /** Cut a part out of a list that is wholly at hand. */
    public static <T> Paged<T> cut(List<T> all, Paging paging) {
        int from = Math.min(paging.offset(), all.size());
        return of(all.size(), paging, all.subList(from, Math.min(all.size(), from + paging.size())));
    }

    public boolean hasNext() {
        return (long) page * size < total;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    /** Return whether the list ends before this page. */
    public boolean beyondLast() {
        return page > pages();
    }

    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
