// The bar over a text with found words knows where the reader is: once the text is read, or a match gone to, it says which match
// is in sight, and leads on from there.
(() => {
  const bar = document.querySelector("[data-find]"), matches = [...document.querySelectorAll(".text .match[id]")];
  if (!bar || !matches.length) return;
  const count = bar.querySelector("[data-find-count]"), previous = bar.querySelector("[data-find-previous]"), next = bar.querySelector("[data-find-next]");
  const drop = bar.querySelector("[data-find-drop]"), plain = drop.getAttribute("href"), all = count.textContent;
  const { total, before, after } = bar.dataset, first = Number(bar.dataset.first);

  const lead = (link, address) => address ? link.setAttribute("href", address) : link.removeAttribute("href");
  const at = number => number < 0 ? before : number < matches.length ? "#" + matches[number].id : after;

  // A list item ends where the items under it begin.
  const place = match => {
    const { top, bottom } = match.getBoundingClientRect();
    const under = match.querySelector(":scope > ul");
    return { top, bottom: under ? under.getBoundingClientRect().top : bottom };
  };

  const look = () => {
    const frame = bar.getBoundingClientRect(), top = frame.bottom, reading = frame.top <= 1;
    const boxes = matches.map(place);
    const inSight = number => boxes[number].bottom > top && boxes[number].top < innerHeight;
    const target = matches.findIndex(match => "#" + match.id === location.hash);
    const here = target >= 0 && inSight(target) ? target : boxes.findIndex((box, number) => reading && inSight(number));
    const below = boxes.findIndex(box => box.top >= top);
    const following = here >= 0 ? here + 1 : below < 0 ? matches.length : below;
    lead(previous, at((here >= 0 ? here : following) - 1));
    lead(next, at(following));
    drop.setAttribute("href", here < 0 ? plain : plain + "#" + matches[here].id);
    const words = here < 0 ? all : first + here + " of " + total;
    if (count.textContent !== words) count.textContent = words;
  };

  let timer;
  const soon = () => { clearTimeout(timer); timer = setTimeout(look, 150); };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  addEventListener("hashchange", look);
  look();
})();
