package org.countrydesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bar over a text with found words, as a reader with a browser meets it. */
@InBrowser
class FindTest {

    private static final String WORD = "government";

    @Autowired
    private Desk desk;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
    }

    @Test
    void walksFromMatchToMatchFromWhereTheReaderIs(Browser browser) throws IOException, InterruptedException {
        Page page = open(browser, true);
        List<String> matches = page.locator(".match").all().stream().map(match -> match.getAttribute("id")).toList();
        assertThat(matches).hasSizeGreaterThan(3);
        page.navigate(page.url() + "#" + matches.get(1));
        assertThat(page.locator(".find-count")).hasText("2 of " + matches.size());
        assertThat(page.locator(".find-count")).hasAttribute("role", "status");
        Locator next = page.locator("[data-find-next]");
        assertThat(next).hasAttribute("href", "#" + matches.get(2));
        next.click();
        assertThat(page.locator(".find-count")).hasText("3 of " + matches.size());
        assertThat(page.locator("[data-find-previous]")).hasAttribute("href", "#" + matches.get(1));
        page.locator("#" + matches.getLast()).evaluate("match => match.scrollIntoView()");
        assertThat(page.locator(".find-count")).hasText(Pattern.compile("\\d+ of " + matches.size()));
        assertThat(page.locator("[data-find-previous]")).not().hasAttribute("href", "#" + matches.get(1));
    }

    @Test
    void keepsTheBarInSightAndTheMatchBelowIt(Browser browser) throws IOException, InterruptedException {
        for (int width : List.of(320, 1440)) {
            Page page = open(browser, true);
            page.setViewportSize(width, 700);
            List<Locator> matches = page.locator(".match").all();
            String id = Objects.requireNonNull(matches.get(matches.size() / 2).getAttribute("id"));
            page.navigate(page.url() + "#" + id);
            double bar = page.locator(".find").boundingBox().y + page.locator(".find").boundingBox().height;
            assertThat(page.locator(".find").boundingBox().y).as("top of the bar at %s", width).isBetween(-1.0, 1.0);
            assertThat(page.locator("#" + id).boundingBox().y).as("top of the match").isGreaterThanOrEqualTo(bar);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        }
    }

    @Test
    void leadsOnWithTheKeysAloneAndWithoutScript(Browser browser) throws IOException, InterruptedException {
        Page page = open(browser, false);
        List<String> matches = page.locator(".match").all().stream().map(match -> match.getAttribute("id")).toList();
        page.locator("[data-find-next]").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("#" + matches.get(0)));
        Locator jump = page.locator("#" + matches.get(0) + " .find-jump[title='Next match']");
        for (int presses = 0; presses < 40 && !isFocused(jump); presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(jump).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("#" + matches.get(1)));
    }

    @Test
    void printsAsThePlainPageDoes(Browser browser) throws IOException, InterruptedException {
        Page page = open(browser, true);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String text = page.locator("main").innerText();
        Object ground = page.evaluate("getComputedStyle(document.querySelector('.match .found')).backgroundColor");
        assertThat(ground).isEqualTo("rgba(0, 0, 0, 0)");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.match .found')).textDecorationLine")).isEqualTo("none");
        page.navigate(desk.at(document()));
        assertThat(page.locator("main").innerText()).isEqualTo(text);
    }

    private static boolean isFocused(Locator link) {
        return Boolean.TRUE.equals(link.evaluate("link => link === document.activeElement"));
    }

    /** The document whose passages have the word most often. */
    private String document() throws IOException, InterruptedException {
        return "/documents/" + desk.json("/search.json?size=1&q=" + WORD).at("/facets/document/0/value").asString();
    }

    private Page open(Browser browser, boolean scripts) throws IOException, InterruptedException {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(desk.at(document() + "?find=" + WORD));
        return page;
    }
}
