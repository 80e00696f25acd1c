package org.countrydesk.search.index;

import java.util.List;

/**
 * What a reader may mean who is typing, by kind.
 *
 * @param groups the best kind first, none empty
 */
public record Suggestions(List<Group> groups) {

    /** Nothing begins so. */
    public static final Suggestions NONE = new Suggestions(List.of());

    public Suggestions {
        groups = List.copyOf(groups);
    }

    /** Things of one kind, the best first. */
    public record Group(EntryType type, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing.
     *
     * @param note what it is, in a few words
     */
    public record Item(String title, String note, String url) {}
}
