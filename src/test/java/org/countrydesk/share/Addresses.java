package org.countrydesk.share;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.countrydesk.Pages;
import tools.jackson.databind.JsonNode;

/** One address for each kind of thing that can be cited, whatever the documents are. */
record Addresses(Map<String, String> all) {

    /** Return the address of one kind; there is one for each. */
    String get(String kind) {
        return Objects.requireNonNull(all.get(kind), kind);
    }

    static Addresses of(Pages pages) throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        JsonNode figure = pages.json("/statistics.json?size=1").at("/items/0");
        String document = "/documents/" + figure.get("document").asString();
        all.put("front", "/");
        all.put("documents", "/documents");
        all.put("document", document);
        all.put("section", document + "/" + pages.json(document + ".json").at("/tree/1/slug").asString());
        all.put("capture", document + "/original");
        all.put("officer", "/ambassadors/" + pages.json("/ambassadors.json?size=1").at("/items/0/slug").asString());
        all.put("in post", "/ambassadors/on/1989");
        all.put("year", "/timeline/2003");
        all.put("stretch", "/timeline/1955/1975");
        all.put("statistics", "/statistics");
        all.put("figure", "/statistics/" + figure.get("id").asString());
        all.put("series", "/series/" + pages.json("/series.json?size=1").at("/items/0/slug").asString());
        all.put("topic", "/topics/" + pages.json("/topics.json?size=1").at("/items/0/slug").asString());
        JsonNode pair = pages.json("/compare.json?size=1").at("/items/0");
        all.put("pair", "/compare/" + pair.get("a").asString() + "/" + pair.get("b").asString());
        all.put("ledger", "/ingest/" + figure.get("document").asString());
        all.put("about", "/about");
        all.put("design", "/about/design");
        return new Addresses(all);
    }
}
