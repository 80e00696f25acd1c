// Fills every place marked data-copy with a button that copies the words of the element it names; data-copy-words is what it says.
(() => {
  if (!navigator.clipboard) return;
  const said = document.createElement("p");
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  document.querySelectorAll("[data-copy]").forEach(place => {
    const from = document.getElementById(place.dataset.copy), name = place.dataset.copyWords || "Copy";
    if (!from) return;
    if (!said.isConnected) document.body.append(said);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", async () => {
      let done = "Copied";
      try {
        await navigator.clipboard.writeText(from.textContent.trim());
      } catch {
        getSelection().selectAllChildren(from);
        done = "Marked: copy it with the keyboard";
      }
      button.textContent = said.textContent = done;
      setTimeout(() => { button.textContent = name; said.textContent = ""; }, 2000);
    });
    place.replaceChildren(button);
  });
})();
