package org.countrydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds every kind of page to the same promises: accessible, light and dark, wide and narrow, without a fault in the console. */
@InBrowser
class PagesTest {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDE = 1440;
    private static final int NARROW = 320;
    private static final int HIGH = 900;

    @Autowired
    private Desk desk;

    @TestFactory
    Stream<DynamicTest> everyKindOfPageKeepsItsPromises(Browser browser) throws IOException, InterruptedException {
        BrowserContext context = browser.newContext();
        Page page = context.newPage();
        List<String> console = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                console.add(message.text());
            }
        });
        page.onPageError(console::add);
        Map<String, String> titles = new HashMap<>();
        return PageKinds.of(desk).addresses().entrySet().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.getKey() + " " + kind.getValue(), () -> {
                    console.clear();
                    page.setViewportSize(WIDE, HIGH);
                    page.navigate(desk.at(kind.getValue()));
                    assertThat(page.locator("h1").count()).as("first headings").isEqualTo(1);
                    assertThat(page.title()).isNotBlank();
                    assertThat(titles.put(page.title(), kind.getKey())).as("other page of this title").isNull();
                    List<Object> grounds = new ArrayList<>();
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        grounds.add(page.evaluate("() => getComputedStyle(document.body).backgroundColor"));
                        for (int width : List.of(WIDE, NARROW)) {
                            page.setViewportSize(width, HIGH);
                            assertThat(faults(page)).as("%s, %d wide", scheme, width).isEmpty();
                        }
                    }
                    assertThat(grounds).as("light and dark").doesNotHaveDuplicates();
                    assertThat(console)
                            .filteredOn(text -> !text.matches("Failed to load resource: .* status of 40[04] .*"))
                            .isEmpty();
                }))
                .onClose(context::close);
    }

    @Test
    void wouldFindFaults(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.setContent("<html><body><img src='data:,'><p style='color:#ccc'>pale</p><input></body></html>");
            assertThat(faults(page)).hasSizeGreaterThan(3);
        }
    }

    /** Return the rules broken, each with the first places. */
    private static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(STANDARDS).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .limit(4)
                                        .map(node -> node.getHtml() + " (" + node.getFailureSummary() + ")")
                                        .toList())
                        .toList();
    }
}
