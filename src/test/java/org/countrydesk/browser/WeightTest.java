package org.countrydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A first visit is light: what is moved over the wire, headers, styles, scripts, fonts and pictures included. */
@InBrowser
class WeightTest {

    private static final int MOST = 100 * 1000;

    @Autowired
    private Desk desk;

    @TestFactory
    Stream<DynamicTest> aFirstVisitIsLight(Browser browser) throws IOException, InterruptedException {
        Set<String> addresses = new LinkedHashSet<>();
        for (JsonNode document : desk.json("/documents.json").get("items")) {
            addresses.add("/documents/" + document.get("slug").asString());
        }
        addresses.addAll(PageKinds.of(desk).addresses().values());
        return addresses.stream().map(address -> DynamicTest.dynamicTest(address, () -> {
            Visit visit = Visit.of(browser, desk.at(address));
            System.out.printf("Weight: %,7d bytes in %d requests, %s%n", visit.bytes(), visit.requests().size(), address);
            assertThat(visit.bytes()).as("bytes of %s", visit.requests()).isBetween(1_000L, (long) MOST);
            assertThat(visit.requests()).as("requests").allMatch(url -> url.startsWith(desk.at("/")) || url.startsWith("data:"));
        }));
    }

    @Test
    void wouldFeelTheWeight(Browser browser) throws IOException, InterruptedException {
        String heavy = "/statistics.json?size=1000";
        int plain = desk.get(heavy).body().length();
        assertThat(plain).isGreaterThan(10_000);
        assertThat(Visit.of(browser, desk.at(heavy)).bytes()).as("compressed").isBetween(1_000L, plain - 1L);
    }

    /** One address in a browser that has never been here. */
    private record Visit(long bytes, List<String> requests) {

        static Visit of(Browser browser, String url) {
            List<String> requests = new ArrayList<>();
            List<Double> moved = new ArrayList<>();
            try (BrowserContext context = browser.newContext()) {
                Page page = context.newPage();
                CDPSession session = context.newCDPSession(page);
                session.on("Network.loadingFinished", event -> moved.add(event.get("encodedDataLength").getAsDouble()));
                session.send("Network.enable");
                page.onRequest(request -> requests.add(request.url()));
                page.navigate(url);
                page.waitForCondition(() -> moved.size() >= requests.size());
            }
            return new Visit(Math.round(moved.stream().mapToDouble(Double::doubleValue).sum()), requests);
        }
    }
}
