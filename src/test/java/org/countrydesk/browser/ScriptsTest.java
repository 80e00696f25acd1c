package org.countrydesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the small scripts add: previews, a contents list that follows, the place one stopped at, suggestions while typing, colours by choice. */
@InBrowser
class ScriptsTest {

    @Autowired
    private Desk desk;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
    }

    @Test
    void previewsWhatALinkLeadsToOnHoverAndOnFocus(Browser browser) throws IOException, InterruptedException {
        Page page = open(browser, new Browser.NewContextOptions(), document());
        assertThat(page.locator(".preview")).hasCount(0);
        page.locator(".marks a.name").first().hover();
        assertThat(page.locator(".preview strong")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".preview")).isHidden();
        page.mouse().move(0, 0);
        page.locator(".crumbs a").first().focus();
        Locator date = page.locator(".marks a.date").first();
        date.focus();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator(".preview strong")).isVisible();
        assertThat(page.locator("main .preview")).hasCount(0);
    }

    @Test
    void firstTapShowsThePreviewAndItsLinkOpensThePage(Browser browser) throws IOException, InterruptedException {
        Page page = open(browser, new Browser.NewContextOptions().setHasTouch(true).setViewportSize(390, 800), document());
        Locator link = page.locator(".marks a.figure").first();
        String target = Objects.requireNonNull(link.getAttribute("href"));
        link.tap();
        Locator open = page.locator(".preview a");
        assertThat(open).isVisible();
        open.tap();
        page.waitForURL(desk.at(target));
    }

    @Test
    void contentsListFollowsTheReader(Browser browser) throws IOException, InterruptedException {
        Page page = open(browser, new Browser.NewContextOptions().setViewportSize(1440, 900), document());
        Locator last = page.locator(".contents a").last();
        String section = Objects.requireNonNull(last.getAttribute("href"));
        page.locator(section).scrollIntoViewIfNeeded();
        page.evaluate("id => document.querySelector(id).scrollIntoView()", section);
        assertThat(page.locator(".contents a[aria-current]")).hasCount(1);
        page.evaluate("scrollTo(0, 0)");
        page.evaluate("id => document.querySelector(id).scrollIntoView()", page.locator(".contents a").first().getAttribute("href"));
        assertThat(page.locator(".contents a").first()).hasAttribute("aria-current", "location");
    }

    @Test
    void offersToGoOnWhereTheReaderStopped(Browser browser) throws IOException, InterruptedException {
        Page page = open(browser, new Browser.NewContextOptions().setViewportSize(1440, 700), document());
        assertThat(page.locator("[data-continue]")).isHidden();
        page.evaluate("document.querySelector('#p8').scrollIntoView()");
        page.waitForCondition(() -> page.evaluate("localStorage.getItem('reading')") != null);
        page.navigate(desk.at("/"));
        page.navigate(desk.at(document()));
        Locator offer = page.locator("[data-continue] a");
        assertThat(offer).isVisible();
        assertThat(offer).hasAttribute("href", Pattern.compile("#p[5-9]"));
    }

    @Test
    void suggestsInTheBoxThatHasTheWordsOfASearch(Browser browser) throws IOException, InterruptedException {
        Page page = open(browser, new Browser.NewContextOptions().setViewportSize(390, 844), "/search?q=labor&type=passage");
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("lao");
        assertThat(page.locator(".filters .instant [role=option]").first()).isVisible();
        assertThat(page.locator(".filters [role=status]")).hasText(Pattern.compile("\\d+ suggestions?"));
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".filters .instant [aria-selected=true]")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator(".filters .instant")).isHidden();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("[?&]q=lao&.*type=passage"));
        assertThat(page.locator("#q")).hasValue("lao");
    }

    @Test
    void suggestsWhileTypingAndGoesToTheChosenOne(Browser browser) throws IOException, InterruptedException {
        String word = desk.json("/topics.json?size=1").at("/items/0/name").asString();
        Page page = open(browser, new Browser.NewContextOptions(), "/about");
        page.keyboard().press("/");
        assertThat(page.locator("#masthead-q")).isFocused();
        page.keyboard().type(word);
        Locator suggestions = page.locator(".instant [role=group] [role=option]");
        assertThat(suggestions.first()).isVisible();
        assertThat(page.locator(".masthead [role=status]")).hasText(Pattern.compile(suggestions.count() + " suggestions?"));
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Topics"))).isVisible();
        assertThat(page.locator(".instant-title b").first()).hasText(Pattern.compile(word, Pattern.CASE_INSENSITIVE));
        page.keyboard().press("ArrowDown");
        Locator chosen = page.locator(".instant [aria-selected=true]");
        assertThat(chosen).hasCount(1);
        assertThat(page.locator("#masthead-q")).hasAttribute("aria-activedescendant", Objects.requireNonNull(chosen.getAttribute("id")));
        String target = Objects.requireNonNull(chosen.getAttribute("data-url"));
        page.keyboard().press("Enter");
        page.waitForURL(desk.at(target));
    }

    @Test
    void homeAndEndGoToTheFirstAndTheLastSuggestionWhichSearches(Browser browser) {
        Page page = open(browser, new Browser.NewContextOptions(), "/");
        page.locator("#home-q").pressSequentially("a");
        Locator options = page.locator(".hero [role=option]");
        assertThat(options.first()).isVisible();
        page.keyboard().press("ArrowUp");
        assertThat(options.last()).hasAttribute("aria-selected", "true");
        assertThat(options.last()).hasText("Search for a");
        page.keyboard().press("Home");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        page.keyboard().press("End");
        assertThat(options.last()).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        page.waitForURL(desk.at("/search?q=a"));
    }

    @Test
    void escapeClosesTheSuggestionsAndEnterSearches(Browser browser) {
        Page page = open(browser, new Browser.NewContextOptions(), "/about");
        page.locator("#masthead-q").fill("a");
        assertThat(page.locator(".instant [role=option]").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".instant").first()).isHidden();
        assertThat(page.locator("#masthead-q")).hasValue("a");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".instant [role=option]").first()).isVisible();
        page.locator("#masthead-q").blur();
        assertThat(page.locator(".instant").first()).isHidden();
        page.locator("#masthead-q").press("Enter");
        page.waitForURL(desk.at("/search?q=a"));
    }

    @Test
    void suggestionsAreAccessibleAndDoNotMoveThePage(Browser browser) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open(browser, new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(320, 900), "/");
            Object before = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]");
            page.locator("#masthead-q").pressSequentially("a");
            assertThat(page.locator(".instant [role=option]").first()).isVisible();
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]")).isEqualTo(before);
            assertThat(new AxeBuilder(page).setLegacyMode(true).include(".masthead").analyze().getViolations()).isEmpty();
        }
    }

    @Test
    void keepsTheChosenColoursWithoutACookie(Browser browser) {
        Page page = open(browser, new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT), "/about");
        String light = background(page);
        Locator choice = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Colours"));
        choice.click();
        assertThat(background(page)).isEqualTo(light);
        choice.click();
        assertThat(background(page)).isNotEqualTo(light);
        page.navigate(desk.at("/documents"));
        assertThat(background(page)).isNotEqualTo(light);
        assertThat(page.context().cookies()).isEmpty();
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    /** The document with the most terms and figures is long enough to scroll. */
    private String document() throws IOException, InterruptedException {
        return "/documents/" + desk.json("/ambassadors.json?size=1").at("/items/0/document").asString();
    }

    private Page open(Browser browser, Browser.NewContextOptions options, String path) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(desk.at(path));
        return page;
    }
}
