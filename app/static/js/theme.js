// Runs before the first paint, as a classic script, so that a dark page never flashes white.
// Without JavaScript the style sheet follows the system by itself.
(() => {
  const KEY = "homeroom.theme";
  const dark = matchMedia("(prefers-color-scheme: dark)");

  function chosen() {
    try {
      return localStorage.getItem(KEY) ?? "system";
    } catch {
      return "system"; // storage is forbidden: follow the system
    }
  }

  function show() {
    const choice = chosen();
    document.documentElement.dataset.bsTheme = choice === "system" ? (dark.matches ? "dark" : "light") : choice;
    for (const button of document.querySelectorAll("[data-theme-choice]")) {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === choice));
    }
  }

  function choose(value) {
    try {
      localStorage.setItem(KEY, value);
    } catch {
      return;
    }
    show();
  }

  show();
  dark.addEventListener("change", show);
  addEventListener("storage", (event) => event.key === KEY && show());
  addEventListener("DOMContentLoaded", show);
  addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-theme-choice]");
    if (!button) return;
    event.stopPropagation(); // keeps the account menu open while one tries
    choose(button.dataset.themeChoice);
  }, true);
})();
