// Copies the words of the element that data-copy names, by one press. The buttons show only where a script can work them.
(() => {
  if (!navigator.clipboard) return;
  document.querySelectorAll("button[data-copy]").forEach(button => {
    const from = document.getElementById(button.dataset.copy), name = button.textContent;
    if (!from) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(from.textContent.trim());
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(from);
        button.textContent = "Marked: press Ctrl+C";
      }
      setTimeout(() => { button.textContent = name; }, 2000);
    });
  });
})();
