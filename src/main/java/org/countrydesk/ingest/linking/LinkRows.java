package org.countrydesk.ingest.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import org.countrydesk.edition.Standing;
import org.countrydesk.link.Link;
import org.countrydesk.link.LinkType;

/** Writes links: those of a cause in place of all that the cause had before. */
final class LinkRows {

    private static final int QUOTE = 400;
    private static final int LABEL = 1000;

    private final Rowset rows;
    private final boolean whole;
    private final Map<String, String> titles = new HashMap<>();

    LinkRows(Rowset rows, boolean whole) {
        this.rows = rows;
        this.whole = whole;
    }

    /** Make a link from a place in one document. */
    Link link(LinkType type, String document, String from, String fromLabel, String to, String toLabel, String quote, long cause) {
        return new Link(
                type,
                document,
                from,
                Keys.cut(fromLabel, LABEL),
                to,
                Keys.cut(toLabel, LABEL),
                Keys.cut(quote, QUOTE),
                cause,
                Standing.since(rows.edition()));
    }

    void replace(LinkType type, Collection<Long> causes, List<Link> wanted) {
        List<Link> standing = whole
                ? List.of()
                : rows.read("from Link d where d.type = '" + type + "' and d.cause in :some and" + Rowset.OPEN, Link.class, causes);
        rows.replace("Link", standing, wanted, Link::content, Link::id);
    }

    /** Look up titles that will be asked for. */
    void know(Collection<String> documents) {
        Set<String> unknown = new TreeSet<>(documents);
        unknown.removeAll(titles.keySet());
        rows.read("select d.slug, d.title from Document d where d.slug in :some and" + Rowset.STANDS, unknown)
                .forEach(row -> titles.put((String) row[0], (String) row[1]));
    }

    String title(String document) {
        return titles.getOrDefault(document, document);
    }

    static String document(String slug) {
        return "/documents/" + slug;
    }

    static String passage(String document, int number) {
        return document(document) + "#p" + number;
    }
}
