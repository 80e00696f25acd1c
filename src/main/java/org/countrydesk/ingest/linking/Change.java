package org.countrydesk.ingest.linking;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an edition in the making has otherwise than the one before.
 *
 * @param whole whether everything is linked anew
 * @param before documents that changed or went, as they were, by slug
 * @param now documents that changed or came, as they are, by slug
 */
record Change(long edition, boolean whole, Map<String, Document> before, Map<String, Document> now) {

    /** A document in one of its versions. */
    record Document(long id, String slug, String title, String titleKey) {}

    /** Return the ids of all versions that came or went. */
    Set<Long> ids() {
        Set<Long> ids = new HashSet<>(ids(before.values()));
        ids.addAll(ids(now.values()));
        return ids;
    }

    static Set<Long> ids(Collection<Document> documents) {
        Set<Long> ids = new TreeSet<>();
        documents.forEach(document -> ids.add(document.id()));
        return ids;
    }

    /** Return the slugs of documents that came, went, or have another title. */
    Set<String> retitled() {
        Set<String> slugs = new TreeSet<>(before.keySet());
        slugs.addAll(now.keySet());
        slugs.removeIf(slug -> {
            Document old = before.get(slug);
            Document next = now.get(slug);
            return old != null && next != null && old.title().equals(next.title());
        });
        return slugs;
    }
}
