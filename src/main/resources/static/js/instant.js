// Suggestions while typing, under every search box that asks for them; "/" goes to the page's own box, else to the one above every page. Without it the box is a plain form.
(() => {
  const boxes = [...document.querySelectorAll("input[data-instant]")];
  if (!boxes.length) return;
  const own = boxes.find(box => box.closest("main")) ?? boxes[0];
  const WAIT = 60, WORDS = /[\p{L}\p{N}\p{M}]+/gu, SVG = "http://www.w3.org/2000/svg";
  const MARKS = {
    document: "M3.5 1.5h6l3 3v10h-9zM6 8h4M6 11h4",
    ambassador: "M8 7.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14.5c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5",
    topic: "M2 2h5.5L14 8.5 8.5 14 2 7.5zM5 5h.01",
    series: "M2 2v12h12M4.5 11l3-4 2.5 2 3.5-5",
    section: "M2.5 3.5h11M5.5 8h8M5.5 12.5h8",
    search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3.5 3.5",
  };

  document.addEventListener("keydown", event => {
    const typing = event.target instanceof Element && event.target.closest("input, select, textarea, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      own.focus();
      own.select();
    }
  });

  const make = (tag, attributes, ...content) => {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...content);
    return element;
  };
  const mark = type => {
    const svg = document.createElementNS(SVG, "svg"), path = document.createElementNS(SVG, "path");
    Object.entries({ class: "instant-mark", viewBox: "0 0 16 16", "aria-hidden": "true" }).forEach(each => svg.setAttribute(...each));
    path.setAttribute("d", MARKS[type] ?? MARKS.search);
    svg.append(path);
    return svg;
  };
  const fold = word => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // What was typed stands out in a title, as text: nothing of it is read as HTML.
  const emphasised = (title, typed) => {
    const parts = [];
    let from = 0;
    for (const word of title.matchAll(WORDS)) {
      const length = Math.max(0, ...typed.filter(each => fold(word[0]).startsWith(each)).map(each => each.length));
      if (length) {
        parts.push(title.slice(from, word.index), make("b", {}, title.slice(word.index, word.index + length)));
        from = word.index + length;
      }
    }
    return [...parts, title.slice(from)];
  };

  boxes.forEach((input, number) => {
    const id = "instant-" + number;
    const list = make("div", { id, class: "instant", role: "listbox", "aria-label": "Suggestions", hidden: "" });
    const said = make("p", { class: "visually-hidden", role: "status" });
    input.parentElement.append(list, said);
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": id, "aria-expanded": "false" };
    Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
    let options = [], chosen = -1, timer, asked, going;

    const choose = at => {
      options[chosen]?.setAttribute("aria-selected", "false");
      chosen = at;
      options[chosen]?.setAttribute("aria-selected", "true");
      options[chosen]?.scrollIntoView({ block: "nearest" });
      if (options[chosen]) input.setAttribute("aria-activedescendant", options[chosen].id);
      else input.removeAttribute("aria-activedescendant");
    };
    const show = open => {
      list.hidden = !open;
      input.setAttribute("aria-expanded", String(open));
    };
    const close = () => { clearTimeout(timer); going?.abort(); asked = undefined; choose(-1); show(false); };
    const option = (type, url, ...content) => {
      const element = make("div", { role: "option", id: id + "-" + options.length, "aria-selected": "false", "data-url": url }, mark(type), ...content);
      options.push(element);
      return element;
    };
    const draw = (q, groups) => {
      const typed = [...q.matchAll(WORDS)].map(word => fold(word[0]));
      choose(-1);
      options = [];
      const drawn = groups.map(group => {
        const kind = make("div", { class: "instant-kind", id: id + "-" + group.type, role: "presentation" }, group.title);
        return make("div", { role: "group", "aria-labelledby": kind.id }, kind, ...group.items.map(item => option(group.type, item.url,
          make("span", { class: "instant-title" }, ...emphasised(item.title, typed)), make("span", { class: "instant-note" }, item.note))));
      });
      const count = options.length;
      list.replaceChildren(...drawn, option("search", "", make("span", { class: "instant-title" }, "Search for ", make("q", {}, q))));
      list.scrollTop = 0;
      said.textContent = count === 0 ? "No suggestions" : count + (count === 1 ? " suggestion" : " suggestions");
      show(count > 0);
    };
    const ask = async () => {
      const q = input.value.trim();
      if (q === asked) return;
      if (!q) { close(); said.textContent = ""; return; }
      asked = q;
      going?.abort();
      going = new AbortController();
      try {
        const answer = await fetch("/suggest?q=" + encodeURIComponent(q), { credentials: "omit", signal: going.signal });
        if (answer.ok && q === asked) draw(q, (await answer.json()).groups);
      } catch { /* typed on, or no connection: the form still works */ }
    };
    const open = element => element.dataset.url ? location.assign(element.dataset.url) : input.form.requestSubmit();

    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", event => {
      if (event.isComposing) return;
      const places = options.length + 1, step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const end = chosen < 0 ? undefined : { Home: 0, End: options.length - 1 }[event.key];
      if (step && list.hidden) ask();
      else if (step) choose((chosen + 1 + step + places) % places - 1);
      else if (end !== undefined && !list.hidden) choose(end);
      else if (event.key === "Escape" && !list.hidden) close();
      else if (event.key === "Enter" && !list.hidden && options[chosen]) open(options[chosen]);
      else return;
      event.preventDefault();
    });
    list.addEventListener("mousedown", event => event.preventDefault());
    list.addEventListener("click", event => {
      const element = event.target.closest("[role=option]");
      if (element) open(element);
    });
  });
})();
