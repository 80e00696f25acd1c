// Keeps the reading position of documents in this browser, and offers to go on there at the next visit.
(() => {
  const text = document.querySelector("[data-reading]"), slot = document.querySelector("[data-continue]");
  if (!text || !slot) return;
  const KEY = "reading", KEPT = 50, FIRST = 3, document_ = text.dataset.reading;
  const read = () => { try { return JSON.parse(localStorage.getItem(KEY)) || {}; } catch { return {}; } };
  const keep = positions => { try { localStorage.setItem(KEY, JSON.stringify(positions)); } catch { /* not kept */ } };
  const passages = [...text.querySelectorAll("[id^='p']")].filter(each => /^p\d+$/.test(each.id));
  const before = read()[document_];
  const there = before && document.getElementById(before);
  if (there && !location.hash && passages.indexOf(there) >= FIRST && scrollY === 0) {
    const heading = there.closest("section")?.querySelector("h2, h3, h4, h5, h6");
    const link = slot.querySelector("a");
    link.href = "#" + before;
    link.textContent = heading ? heading.firstChild.textContent.trim() + ", " + before : before;
    slot.hidden = false;
  }
  let timer;
  addEventListener("scroll", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const top = passages.find(each => each.getBoundingClientRect().bottom > 0);
      const positions = read();
      delete positions[document_];
      if (top && passages.indexOf(top) >= FIRST) positions[document_] = top.id;
      keep(Object.fromEntries(Object.entries(positions).slice(-KEPT)));
    }, 400);
  }, { passive: true });
})();
