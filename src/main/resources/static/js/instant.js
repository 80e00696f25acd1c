// Hits while typing, under every search box that asks for it; "/" goes to the first box. Without it the box is a plain form.
(() => {
  const boxes = [...document.querySelectorAll("input[data-instant]")];
  if (!boxes.length) return;
  const WAIT = 120, LEAST = 2, MOST = 7;

  document.addEventListener("keydown", event => {
    const typing = event.target instanceof Element && event.target.closest("input, select, textarea, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      boxes[0].focus();
      boxes[0].select();
    }
  });

  const make = (tag, attributes, words = "") => {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.textContent = words;
    return element;
  };

  // Snippets are HTML with marks; only their words are shown.
  const plain = snippet => new DOMParser().parseFromString(snippet || "", "text/html").body.textContent;

  boxes.forEach((input, number) => {
    const id = "instant-" + number;
    const list = make("ul", { id, class: "instant", role: "listbox", "aria-label": "Hits", hidden: "" });
    const said = make("p", { class: "visually-hidden", role: "status" });
    input.parentElement.append(list, said);
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": id, "aria-expanded": "false" };
    Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
    let chosen = -1, timer, asked = "", going;

    const options = () => [...list.querySelectorAll("[role=option]")];
    const close = () => {
      list.hidden = true;
      chosen = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const choose = step => {
      const all = options(), places = all.length + 1;
      if (!all.length) return;
      chosen = (chosen + 1 + step + places) % places - 1;
      all.forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
      if (chosen >= 0) input.setAttribute("aria-activedescendant", all[chosen].id);
      else input.removeAttribute("aria-activedescendant");
    };
    const draw = (q, found) => {
      list.replaceChildren(...found.items.map((item, at) => {
        const option = make("li", { role: "option", id: id + "-" + at, "aria-selected": "false", "data-url": item.url });
        option.append(make("span", { class: "instant-title" }, item.title), make("span", { class: "instant-type" }, item.type),
          make("span", { class: "instant-text" }, plain(item.snippet)));
        return option;
      }));
      said.textContent = found.total === 0 ? "No hits" : found.total + (found.total === 1 ? " hit" : " hits");
      list.hidden = !found.items.length;
      input.setAttribute("aria-expanded", String(!list.hidden));
      chosen = -1;
    };
    const ask = async () => {
      const q = input.value.trim();
      if (q === asked) return;
      asked = q;
      going?.abort();
      if (q.length < LEAST) { close(); return; }
      going = new AbortController();
      try {
        const answer = await fetch("/search.json?size=" + MOST + "&q=" + encodeURIComponent(q), { credentials: "omit", signal: going.signal });
        if (answer.ok && q === asked) draw(q, await answer.json());
      } catch { /* typed on, or no connection: the form still works */ }
    };

    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
    input.addEventListener("focus", () => { if (options().length && input.value.trim() === asked) { list.hidden = false; input.setAttribute("aria-expanded", "true"); } });
    input.addEventListener("blur", () => setTimeout(close, 150));
    input.addEventListener("keydown", event => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); choose(event.key === "ArrowDown" ? 1 : -1); }
      else if (event.key === "Escape") { if (!list.hidden) { event.preventDefault(); close(); } }
      else if (event.key === "Enter" && !list.hidden && options()[chosen]) { event.preventDefault(); location.assign(options()[chosen].dataset.url); }
    });
    list.addEventListener("pointerdown", event => {
      const option = event.target.closest("[role=option]");
      if (option) { event.preventDefault(); location.assign(option.dataset.url); }
    });
  });
})();
