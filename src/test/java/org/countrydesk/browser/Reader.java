package org.countrydesk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;

/** Someone who reads the desk with the keyboard alone, in a browser without JavaScript, from the front page on. */
record Reader(Desk desk, BrowserContext context, Page page) implements AutoCloseable {

    private static final int PATIENCE = 1_000;

    static Reader at(Browser browser, Desk desk) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page page = context.newPage();
        page.navigate(desk.at("/"));
        return new Reader(desk, context, page);
    }

    /** Go to the first such link with the tabulator and press enter. */
    void follow(String link) {
        Locator wanted = page.locator(link).first();
        tabTo(wanted);
        String there = Objects.requireNonNull((String) wanted.evaluate("link => link.href"));
        page.keyboard().press("Enter");
        page.waitForURL(there);
    }

    /** Go to a field with the tabulator, write and press enter; wait for the page that answers. */
    void type(String field, String words) {
        tabTo(page.locator(field));
        page.keyboard().type(words);
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    /** Return the address without the host. */
    String path() {
        return page.url().substring(desk.at("").length());
    }

    String textOf(String place) {
        return page.locator(place).first().innerText();
    }

    /** The place the address points at. */
    Target target() {
        return new Target(page.locator(":target"));
    }

    private void tabTo(Locator wanted) {
        for (int presses = 0; presses < PATIENCE; presses++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
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
