package org.countrydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;

/**
 * Someone who reads the desk from the front page on, and finds things by what they are called and where they lead. With the keys
 * alone, the focus is looked at on every step: it has to be seen, and nothing may cover it.
 */
record Reader(Desk desk, BrowserContext context, Page page, Way way) implements AutoCloseable {

    private static final int PATIENCE = 1_000;

    /** Answer what is wrong with the focus, or nothing, and whether it is where it was wanted. */
    private static final String FOCUS = """
            wanted => {
              const at = document.activeElement;
              if (!at || at === document.body) return { there: false, fault: '' };
              const style = getComputedStyle(at);
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
                  && !/rgba\\(.*, 0\\)|transparent/.test(style.outlineColor);
              const probe = document.createElement('i');
              probe.style.color = 'var(--focus)';
              document.body.append(probe);
              const colour = getComputedStyle(probe).color;
              probe.remove();
              const drawn = at instanceof SVGElement && [...at.querySelectorAll('*')].some(shape => getComputedStyle(shape).stroke === colour);
              const shown = outlined || drawn || style.boxShadow !== 'none';
              const boxes = [...at.getClientRects()].filter(box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
              const free = boxes.some(box => [[.1, .5], [.5, .5], [.9, .5], [.5, .1], [.5, .9]].some(([x, y]) => {
                const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
                const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
                const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
                return hit && (at.contains(hit) || hit.contains(at));
              }));
              const name = at.outerHTML.slice(0, 160);
              return {
                there: at === wanted,
                fault: !shown ? 'not marked: ' + name : boxes.length === 0 ? 'out of sight: ' + name : !free ? 'covered: ' + name : ''
              };
            }
            """;

    record Focus(boolean there, String fault) {

        static Focus of(Locator wanted) {
            var answer = (java.util.Map<?, ?>) Objects.requireNonNull(wanted.evaluate(FOCUS));
            return new Focus(Boolean.TRUE.equals(answer.get("there")), String.valueOf(answer.get("fault")));
        }
    }

    static Reader at(Browser browser, Desk desk, Way way) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(way.runsScripts()));
        Page page = context.newPage();
        page.navigate(desk.at("/"));
        return new Reader(desk, context, page, way);
    }

    /** The link of that name in the head of the page. */
    Locator headLink(String name) {
        return page.getByRole(AriaRole.BANNER).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The first link of that name in what the page is about. */
    Locator link(String name) {
        return main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    /** The first link in what the page is about that leads where the selector of attributes says. */
    Locator linkTo(String attributes) {
        return main().locator("a" + attributes).first();
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    /** The search box in the head of the page; a script may make it one that proposes. */
    Locator searchBox() {
        Locator head = page.getByRole(AriaRole.BANNER);
        return head.getByRole(AriaRole.SEARCHBOX).or(head.getByRole(AriaRole.COMBOBOX));
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText().strip();
    }

    String text() {
        return main().innerText().replaceAll("\\s+", " ");
    }

    /** Follow a link, unfolding what it is folded in. */
    void follow(Locator link) {
        Locator folded = link.locator("xpath=ancestor::details[not(@open)]/summary");
        for (int i = 0; !link.isVisible() && i < folded.count(); i++) {
            press(folded.nth(i));
        }
        String there = Objects.requireNonNull((String) link.evaluate("link => new URL(link.getAttribute('href'), link.baseURI).href"));
        press(link);
        page.waitForURL(there);
    }

    /** Write into a field and send its form; wait for the page that answers. */
    void ask(Locator field, String words) {
        String before = page.url();
        if (way.hasKeysAlone()) {
            tabTo(field);
            page.keyboard().type(words);
            page.keyboard().press("Enter");
        } else {
            field.fill(words);
            field.locator("xpath=ancestor::form").getByRole(AriaRole.BUTTON).first().click();
        }
        page.waitForURL(url -> !url.equals(before));
    }

    /** Return the address without the host. */
    String path() {
        return page.url().substring(desk.at("").length());
    }

    /** The place the address points at. */
    Target target() {
        return new Target(page.locator(":target"));
    }

    private void press(Locator wanted) {
        if (way.hasKeysAlone()) {
            tabTo(wanted);
            page.keyboard().press("Enter");
        } else {
            wanted.click();
        }
    }

    private void tabTo(Locator wanted) {
        for (int presses = 0; presses < PATIENCE; presses++) {
            page.keyboard().press("Tab");
            Focus focus = Focus.of(wanted);
            assertThat(focus.fault()).as("focus on %s", page.url()).isEmpty();
            if (focus.there()) {
                return;
            }
        }
        throw new AssertionError("the tabulator does not reach " + wanted + " on " + page.url());
    }

    @Override
    public void close() {
        context.close();
    }

    record Target(Locator place) {

        String text() {
            return place.innerText().replaceAll("\\s+", " ");
        }

        boolean inView() {
            return Boolean.TRUE.equals(place.evaluate("element => { const box = element.getBoundingClientRect();"
                    + " return box.top >= 0 && box.top < innerHeight; }"));
        }

        boolean isMarked() {
            return Boolean.TRUE.equals(place.evaluate("element => getComputedStyle(element).backgroundColor"
                    + " !== getComputedStyle(element.parentElement).backgroundColor"));
        }
    }
}
