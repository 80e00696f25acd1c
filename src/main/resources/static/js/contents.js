// The contents list follows the reader: the section being read is marked, and kept in sight.
(() => {
  const list = document.querySelector(".contents");
  if (!list) return;
  const wide = matchMedia("(min-width: 64rem)"), fold = list.querySelector("details");
  const open = () => { if (fold) fold.open = wide.matches; };
  open();
  wide.addEventListener("change", open);
  list.addEventListener("click", event => { if (event.target.closest("a") && fold && !wide.matches) fold.open = false; });

  const links = new Map();
  list.querySelectorAll("a[href^='#']").forEach(link => {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (section) links.set(section, link);
  });
  if (!links.size) return;
  const seen = new Set();
  let marked;
  const observer = new IntersectionObserver(changes => {
    changes.forEach(change => change.isIntersecting ? seen.add(change.target) : seen.delete(change.target));
    const now = [...links.keys()].filter(section => seen.has(section)).pop();
    if (!now || links.get(now) === marked) return;
    marked?.removeAttribute("aria-current");
    marked = links.get(now);
    marked.setAttribute("aria-current", "location");
    if (wide.matches && list.scrollHeight > list.clientHeight) marked.scrollIntoView({ block: "nearest" });
  }, { rootMargin: "0px 0px -70% 0px" });
  links.forEach((link, section) => observer.observe(section));
})();
