package org.countrydesk.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;

/** What does not fit: of a page in its window, of a text in the boxes around it. */
record Room(Page page) {

    /** Every text is followed outwards: a box that scrolls shows it sooner or later, a box that hides what is over cuts it. */
    private static final String CUT = """
            () => {
              const found = new Set();
              const slack = 2;
              const unseen = element => {
                const style = getComputedStyle(element);
                return style.display === 'none' || style.visibility !== 'visible' || style.clipPath === 'inset(50%)'
                    || (element.offsetWidth !== undefined && element.offsetWidth <= 1 && element.offsetHeight <= 1 && style.overflow === 'hidden');
              };
              const tells = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
                  + (element.getAttribute('class') ? '.' + element.getAttribute('class').replaceAll(' ', '.') : '');
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                if (!node.data.trim() || node.parentElement.closest('script, style, noscript, template, option, title, desc')) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                let box = range.getBoundingClientRect();
                if (box.width === 0 || box.height === 0) continue;
                let { left, right, top, bottom } = box;
                let hidden = false;
                const cuts = [];
                for (let around = node.parentElement; around && around !== document.documentElement; around = around.parentElement) {
                  if (unseen(around)) { hidden = true; break; }
                  const style = getComputedStyle(around);
                  const svg = around instanceof SVGSVGElement;
                  if (style.display === 'inline' && !svg) continue;
                  const edge = around.getBoundingClientRect();
                  for (const [across, from, to] of [[true, left, right], [false, top, bottom]]) {
                    const over = across ? style.overflowX : style.overflowY;
                    const first = across ? edge.left : edge.top;
                    const last = across ? edge.right : edge.bottom;
                    if (over === 'visible' || (svg && style.overflow === 'visible')) continue;
                    if (over === 'hidden' || over === 'clip') {
                      if (from < first - slack || to > last + slack) cuts.push(tells(around));
                    }
                    if (over !== 'visible') {
                      if (across) { left = Math.max(left, first); right = Math.min(right, last); if (over === 'auto' || over === 'scroll') { left = first; right = last; } }
                      else { top = Math.max(top, first); bottom = Math.min(bottom, last); if (over === 'auto' || over === 'scroll') { top = first; bottom = last; } }
                    }
                  }
                }
                const focusable = node.parentElement.closest('a[href], button');
                if (!hidden && !focusable && (right + scrollX <= 0 || bottom + scrollY <= 0)) cuts.push('the edge of the page');
                if (!hidden && cuts.length) found.add('"' + node.data.trim().slice(0, 60) + '" cut by ' + cuts[0]);
              }
              for (const field of document.querySelectorAll('select, button')) {
                if (!unseen(field) && field.offsetWidth && field.scrollWidth > field.clientWidth + slack + 2) {
                  found.add(tells(field) + ' is too narrow for its words');
                }
              }
              return [...found];
            }
            """;

    /** Return by how many pixels the page is wider than its window, with the elements that stick out; empty where it fits. */
    private static final String OUTSIDE = """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const scrolls = element => { for (let e = element; e; e = e.parentElement) { if (getComputedStyle(e).overflowX !== 'visible') return true; } return false; };
              const wide = [...document.body.querySelectorAll('*')]
                  .filter(element => element.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(element.parentElement))
                  .slice(0, 4).map(element => element.outerHTML.slice(0, 120));
              return [root.scrollWidth + ' wide in a window of ' + root.clientWidth, ...wide];
            }
            """;

    /** Set the size of text as a reader's own setting does. */
    void zoomText(int percent) {
        page.evaluate("percent => { document.documentElement.style.fontSize = percent + '%'; }", percent);
    }

    List<String> outside() {
        return list(OUTSIDE);
    }

    List<String> cut() {
        return list(CUT);
    }

    /** Return all words that are shown. */
    String words() {
        return Objects.requireNonNull((String) page.evaluate("() => document.body.innerText")).replaceAll("\\s+", " ");
    }

    private List<String> list(String script) {
        return ((List<?>) Objects.requireNonNull(page.evaluate(script))).stream().map(String::valueOf).toList();
    }
}
