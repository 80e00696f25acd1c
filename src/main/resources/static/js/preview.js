// Previews of internal links: on hover, on focus, and on the first tap in running text. A preview shows a part of the page that the
// link leads to: the passage a fragment names, or the heading, the first sentence and what the page marks with data-preview.
(() => {
  const main = document.querySelector("main");
  if (!main) return;
  const OPEN_AFTER = 300, CLOSE_AFTER = 250, KEPT = 20, LONGEST = 600;
  const NO_PREVIEW = "nav, .chips, .pager, .crumbs, .tools, .data, [data-preview='none']";
  const pages = new Map();
  let box, shown, timer, touched = false;

  const target = link => {
    if (!link || !link.href || link.hasAttribute("download") || link.closest(NO_PREVIEW)) return null;
    const to = new URL(link.href);
    const here = to.pathname === location.pathname && to.search === location.search;
    return to.origin !== location.origin || /\.\w+$/.test(to.pathname) || (here && !to.hash) ? null : to;
  };

  const load = to => {
    const key = to.pathname + to.search;
    if (key === location.pathname + location.search) return Promise.resolve(document);
    if (!pages.has(key)) {
      if (pages.size >= KEPT) pages.delete(pages.keys().next().value);
      pages.set(key, fetch(key, { credentials: "omit", headers: { Accept: "text/html" } })
        .then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))
        .then(text => new DOMParser().parseFromString(text, "text/html")));
    }
    return pages.get(key);
  };

  // Only words cross over: no element of the other page is taken but as plain text in a paragraph, and drawings as they are.
  const line = (tag, words) => {
    const element = document.createElement(tag);
    element.textContent = words.length > LONGEST ? words.slice(0, LONGEST).replace(/\s+\S*$/, "") + " …" : words;
    return element;
  };
  const words = element => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(".tools, .visually-hidden, script, style, button, details, ul ul").forEach(each => each.remove());
    copy.querySelectorAll("td, th, dt, dd, li, p, h2, h3").forEach(each => each.append(" "));
    return copy.textContent.replace(/\s+/g, " ").trim();
  };
  const contents = (page, to) => {
    const parts = [], title = page.querySelector("h1");
    const found = to.hash && page.getElementById(decodeURIComponent(to.hash.slice(1)));
    if (found) {
      if (page !== document && title) parts.push(line("strong", words(title)));
      const heading = found.querySelector("h2, h3, h4, h5, h6"), first = found.querySelector("p, li");
      if (found.localName === "section" && heading) {
        parts.push(line("strong", words(heading)));
        if (first) parts.push(line("p", words(first)));
      } else parts.push(line("p", words(found)));
      return parts;
    }
    const kind = page.querySelector("main .eyebrow");
    if (kind) parts.push(line("small", words(kind)));
    if (title) parts.push(line("strong", words(title)));
    const lede = page.querySelector("main .lede");
    if (lede) parts.push(line("p", words(lede)));
    const text = page.querySelector("main .text p");
    if (text) parts.push(line("p", words(text)));
    page.querySelectorAll("main [data-preview]:not([data-preview='none'])").forEach(each => {
      if (each !== lede && parts.length < 6) {
        const drawing = each.localName === "svg" ? each : each.querySelector("svg");
        parts.push(drawing ? picture(drawing) : line("p", words(each)));
      }
    });
    return parts;
  };
  const picture = svg => {
    const copy = document.importNode(svg, true);
    copy.querySelectorAll("a").forEach(a => a.replaceWith(...a.childNodes));
    copy.querySelectorAll("[id]").forEach(each => each.removeAttribute("id"));
    ["id", "aria-labelledby", "aria-describedby"].forEach(name => copy.removeAttribute(name));
    copy.setAttribute("aria-hidden", "true");
    return copy;
  };

  const place = link => {
    const gap = 8, at = link.getClientRects()[0] || link.getBoundingClientRect(), size = box.getBoundingClientRect();
    const below = at.bottom + gap + size.height < innerHeight || at.top < size.height + gap;
    const left = Math.max(gap, Math.min(at.left, innerWidth - size.width - gap));
    box.style.setProperty("left", left + "px");
    box.style.setProperty("top", Math.max(gap, below ? at.bottom + gap : at.top - gap - size.height) + "px");
  };

  const show = async (link, tapped) => {
    const to = target(link);
    if (!to) return;
    shown = link;
    let parts;
    try { parts = contents(await load(to), to); } catch { parts = []; pages.delete(to.pathname + to.search); }
    if (shown !== link) return;
    if (!parts.length) { if (tapped) location.assign(link.href); return; }
    if (!box) {
      box = document.createElement("div");
      box.className = "preview";
      box.setAttribute("role", "tooltip");
      box.addEventListener("pointerenter", () => clearTimeout(timer));
      box.addEventListener("pointerleave", later);
      document.body.append(box);
    }
    box.replaceChildren(...parts);
    if (tapped) {
      const open = line("a", "Open the page");
      open.href = link.href;
      box.append(open);
    }
    box.hidden = false;
    place(link);
  };
  const hide = () => { clearTimeout(timer); shown = null; if (box) box.hidden = true; };
  const later = () => { clearTimeout(timer); timer = setTimeout(hide, CLOSE_AFTER); };
  const soon = link => {
    if (link === shown) { clearTimeout(timer); return; }
    clearTimeout(timer);
    timer = setTimeout(() => show(link, false), OPEN_AFTER);
  };
  const linkOf = event => event.target instanceof Element ? event.target.closest("a[href]") : null;

  main.addEventListener("pointerover", event => {
    const link = linkOf(event);
    if (event.pointerType === "mouse" && target(link)) soon(link);
  });
  main.addEventListener("pointerout", event => { if (event.pointerType === "mouse" && linkOf(event)) later(); });
  main.addEventListener("focusin", event => {
    const link = linkOf(event);
    if (link !== shown) hide(); // so that the preview of one link never covers the next
    if (!touched && link?.matches(":focus-visible") && target(link)) soon(link);
  });
  main.addEventListener("focusout", later);
  document.addEventListener("pointerdown", event => {
    touched = event.pointerType === "touch";
    if (box && !box.contains(event.target) && linkOf(event) !== shown) hide();
  });
  main.addEventListener("click", event => {
    const link = linkOf(event);
    if (touched && link && link !== shown && link.closest(".text, .margin") && target(link)) {
      event.preventDefault();
      show(link, true);
    }
  });
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
  addEventListener("scroll", () => { if (box && !box.hidden && !box.matches(":hover")) hide(); }, { passive: true });
})();
