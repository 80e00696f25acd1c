// Colours by choice: system, light, dark. Runs before the page is drawn, so that it never flashes; the choice stays in this browser.
(() => {
  const KEY = "theme", CHOICES = ["auto", "light", "dark"], root = document.documentElement;
  const read = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
  const keep = choice => { try { choice === "auto" ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, choice); } catch { /* not kept */ } };
  const show = choice => { choice === "auto" ? delete root.dataset.theme : root.dataset.theme = choice; };
  let now = CHOICES.includes(read()) ? read() : "auto";
  show(now);
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-theme-switch]"), name = button?.querySelector("[data-theme-name]");
    if (!button || !name) return;
    name.textContent = now;
    button.hidden = false;
    button.addEventListener("click", () => {
      now = CHOICES[(CHOICES.indexOf(now) + 1) % CHOICES.length];
      keep(now);
      show(now);
      name.textContent = now;
    });
  });
})();
