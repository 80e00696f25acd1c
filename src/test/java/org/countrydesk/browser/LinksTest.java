package org.countrydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Follows every link of the site from the front page on. Filtered lists (with a query) and pages of dates are without end,
 * as filters combine and every year has a next: those that other pages link to are visited and checked, but from one of them
 * no further one is followed.
 */
@ServedDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksTest {

    private static final int MOST = 6_000;

    @Autowired
    private Desk desk;

    private final Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    private final Set<String> seen = new HashSet<>(ahead);
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, String> fragments = new TreeMap<>();
    private final Map<String, List<String>> titles = new TreeMap<>();
    private final Map<String, String> linkedFrom = new HashMap<>();
    private final Set<String> broken = new TreeSet<>();
    private final Set<String> doubled = new TreeSet<>();
    private boolean walked;

    @BeforeEach
    void walk() throws IOException, InterruptedException {
        if (!walked) {
            walked = true;
            for (int visits = 0; visits < MOST && !ahead.isEmpty(); visits++) {
                visit(ahead.remove());
            }
        }
    }

    @Test
    void seesTheWholeSite() {
        assertThat(ahead).as("addresses beyond the limit").isEmpty();
        assertThat(ids).hasSizeGreaterThan(100);
    }

    @Test
    void everyLinkIsAnswered() {
        assertThat(broken).isEmpty();
    }

    @Test
    void everyFragmentIsOnItsPage() {
        Set<String> missing = new TreeSet<>();
        fragments.forEach((target, from) -> {
            int hash = target.indexOf('#');
            Set<String> there = ids.get(target.substring(0, hash));
            if (there != null && !there.contains(target.substring(hash + 1))) {
                missing.add(target + " linked from " + from);
            }
        });
        assertThat(fragments).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void idsAreUniqueInAPage() {
        assertThat(doubled).isEmpty();
    }

    @Test
    void titlesAreUniqueAcrossPages() {
        assertThat(titles).isNotEmpty().doesNotContainKey("");
        assertThat(titles.values()).allSatisfy(pages -> assertThat(pages).hasSize(1));
    }

    private void visit(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = desk.get(path);
        if (response.statusCode() != 200) {
            broken.add(response.statusCode() + " " + path + " linked from " + linkedFrom.get(path));
            return;
        }
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        Document page = Jsoup.parse(response.body(), response.uri().toString());
        Set<String> own = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!own.add(element.id())) {
                doubled.add(path + "#" + element.id());
            }
        }
        ids.put(path, own);
        if (!path.contains("?")) {
            titles.computeIfAbsent(page.title(), title -> new ArrayList<>()).add(path);
        }
        for (Element link : page.select("a[href], link[href]")) {
            take(path, link.absUrl("href"));
        }
    }

    private void take(String from, String address) {
        String base = desk.at("");
        if (!address.startsWith(base + "/")) {
            assertThat(address).as("link on %s", from).matches("(?:https?|mailto):.+");
            return;
        }
        URI uri = URI.create(address);
        String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        if (uri.getRawFragment() != null) {
            fragments.putIfAbsent(
                    path + "#" + URLDecoder.decode(uri.getRawFragment(), StandardCharsets.UTF_8), from);
        }
        if (isOneOfMany(path) && isOneOfMany(from)) {
            return;
        }
        if (seen.add(path)) {
            linkedFrom.put(path, from);
            ahead.add(path);
        }
    }

    private static boolean isOneOfMany(String path) {
        boolean data = path.endsWith(".json") || path.endsWith(".csv");
        return !data && (path.contains("?") || path.startsWith("/timeline/") || path.startsWith("/ambassadors/on/"));
    }
}
