package org.countrydesk.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads what the head of an HTML page, and its elements for dates and licences, say about the document. */
final class HtmlHead {

    /** Names of metadata to our keys; where several are there, that of the lowest rank is taken. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("og:title", "title 1"),
            Map.entry("dc.title", "title 0"),
            Map.entry("dcterms.title", "title 0"),
            Map.entry("citation_title", "title 0"),
            Map.entry("dc.publisher", "publisher 0"),
            Map.entry("dcterms.publisher", "publisher 0"),
            Map.entry("citation_publisher", "publisher 0"),
            Map.entry("publisher", "publisher 1"),
            Map.entry("og:site_name", "publisher 2"),
            Map.entry("article:published_time", "published 0"),
            Map.entry("datepublished", "published 0"),
            Map.entry("citation_publication_date", "published 1"),
            Map.entry("dcterms.issued", "published 1"),
            Map.entry("dcterms.date", "published 2"),
            Map.entry("dc.date.issued", "published 1"),
            Map.entry("dc.date", "published 2"),
            Map.entry("date", "published 3"),
            Map.entry("dc.rights", "licence 1"),
            Map.entry("dcterms.license", "licence 0"),
            Map.entry("dcterms.rights", "licence 1"),
            Map.entry("og:url", "address 1"));

    private static final int LONGEST = 500;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    private HtmlHead() {}

    /** Return the values by key: {@code title}, {@code publisher}, {@code published}, {@code licence}, {@code address}, {@code language}. */
    static Map<String, String> read(HtmlNode page, String source) {
        HtmlHead head = new HtmlHead();
        head.visit(page, source, false);
        return head.values;
    }

    private void visit(HtmlNode node, String source, boolean inBody) {
        switch (node.name()) {
            case "html" -> put("language 0", node.attribute("lang"));
            case "title" -> {
                if (!inBody) {
                    put("title 2", words(node, source));
                }
            }
            case "meta" -> {
                for (String key : new String[] {"name", "property", "itemprop"}) {
                    String name = node.attribute(key).strip().toLowerCase(Locale.ROOT);
                    put(KEYS.getOrDefault(name, ""), node.attribute("content"));
                }
            }
            case "link" -> link(node);
            case "a" -> {
                if (node.attribute("rel").equalsIgnoreCase("license")) {
                    put("licence 2", words(node, source));
                }
            }
            case "time" -> {
                boolean published = node.has("pubdate") || node.attribute("itemprop").equalsIgnoreCase("datePublished");
                put(published ? "published 0" : "", node.attribute("datetime"));
            }
            default -> {
                // says nothing about the document
            }
        }
        boolean shown = inBody || node.name().equals("body");
        node.children().forEach(child -> visit(child, source, shown));
    }

    private void link(HtmlNode link) {
        switch (link.attribute("rel").strip().toLowerCase(Locale.ROOT)) {
            case "canonical" -> put("address 0", link.attribute("href"));
            case "license" -> put("licence 1", link.attribute("href"));
            default -> {
                // leads elsewhere
            }
        }
    }

    private static String words(HtmlNode node, String source) {
        ProseBuilder builder = new ProseBuilder();
        for (HtmlNode child : node.children()) {
            if (child.isText()) {
                HtmlPage.append(source, child.span(), builder);
            }
        }
        return builder.build().text();
    }

    private void put(String ranked, String value) {
        String words = TextDecoder.harmless(value).strip().replaceAll("\\s+", " ");
        if (ranked.isEmpty() || words.isEmpty() || words.length() > LONGEST) {
            return;
        }
        String key = ranked.substring(0, ranked.length() - 2);
        int rank = ranked.charAt(ranked.length() - 1) - '0';
        if (rank < ranks.getOrDefault(key, Integer.MAX_VALUE)) {
            ranks.put(key, rank);
            values.put(key, key.equals("published") ? day(words) : words);
        }
    }

    /** {@code 2019-06-20T10:00:00Z} names a day by its first ten characters. */
    private static String day(String time) {
        return time.length() > 10 && time.charAt(10) == 'T' ? time.substring(0, 10) : time;
    }
}
