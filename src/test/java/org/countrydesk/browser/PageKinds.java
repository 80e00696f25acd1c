package org.countrydesk.browser;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** One address for every kind of page of a desk, whatever its documents are. */
record PageKinds(Map<String, String> addresses) {

    static PageKinds of(Desk desk) throws IOException, InterruptedException {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("front page", "/");
        kinds.put("documents", "/documents");
        String document = "/documents/" + desk.json("/statistics.json?size=1").at("/items/0/document").asString();
        kinds.put("document", document);
        String tree = desk.json(document + ".json").at("/tree/1/slug").asString();
        kinds.put("document with words found", document + "?find=government");
        kinds.put("document without the words", document + "?find=qqqzzzqqq");
        kinds.put("document with a table", "/documents/" + desk.json("/ambassadors.json?size=1").at("/items/0/document").asString());
        kinds.put("section", document + "/" + tree);
        kinds.put("section with words found", document + "/" + tree + "?find=government");
        kinds.put("original", document + "/original");
        kinds.put("ambassadors", "/ambassadors");
        kinds.put("officer", first(desk, "/ambassadors", "main table a[href^=/ambassadors/]"));
        kinds.put("part of a line", first(desk, "/ambassadors", "main nav a[href*='during=']"));
        kinds.put("in post", "/ambassadors/on/1989");
        kinds.put("timeline", "/timeline");
        kinds.put("a year", "/timeline/2003");
        kinds.put("statistics", "/statistics");
        kinds.put("statistic", "/statistics/" + desk.json("/statistics.json?size=1").at("/items/0/id").asString());
        kinds.put("series", "/series");
        kinds.put("one series", "/series/" + desk.json("/series.json?size=1").at("/items/0/slug").asString());
        kinds.put("statistics narrowed", "/statistics?unitClass=count&qualifier=none");
        kinds.put("tables of series", first(desk, "/series", "main a[href^=/series/tables/]"));
        kinds.put("topics", "/topics");
        kinds.put("topic", "/topics/" + desk.json("/topics.json?size=1").at("/items/0/slug").asString());
        kinds.put("coverage", "/coverage");
        kinds.put("compare", "/compare");
        kinds.put("pair", first(desk, "/compare", "main a[href^=/compare/]:not([href$=.json])"));
        kinds.put("cite", "/cite?of=" + document + "%23p2");
        kinds.put("cite a page of the desk", "/cite?of=/series");
        kinds.put("search without words", "/search");
        kinds.put("search with hits", "/search?q=government");
        kinds.put("search with an answer", "/search?q=who%20is%20the%20ambassador");
        kinds.put("search without hits", "/search?q=qqqzzzqqq");
        kinds.put("ingest", "/ingest");
        kinds.put("ingest of a document", first(desk, "/ingest", "main a[href^=/ingest/]:not([href$=.json])"));
        kinds.put("about", "/about");
        kinds.put("design", "/about/design");
        kinds.put("data interface", "/api");
        kinds.put("nothing there", "/documents/nothing-of-this-name");
        kinds.put("request not understood", "/documents?size=many");
        return new PageKinds(kinds);
    }

    private static String first(Desk desk, String path, String links) throws IOException, InterruptedException {
        Element link = desk.page(path).selectFirst(links);
        if (link == null) {
            throw new IllegalStateException("no link " + links + " on " + path);
        }
        return link.attr("href").replaceFirst("#.*", "");
    }
}
