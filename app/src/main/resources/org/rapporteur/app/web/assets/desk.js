// The keys and the switch between dark and light. Every page works without this script.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);

  const button = document.getElementById("theme");
  const label = () => { if (button) { button.hidden = false; button.textContent = isDark() ? "Light" : "Dark"; } };
  const switchTheme = () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=strict`;
    label();
  };
  button?.addEventListener("click", switchTheme);
  system.addEventListener("change", label);
  label();

  // a choice in a list that names no button of its own is sent at once
  document.addEventListener("change", event => {
    if (event.target.matches("select.submits")) event.target.form.requestSubmit();
  });

  // the name that an analyst signs with is remembered in this browser
  const remembered = () => decodeURIComponent(document.cookie.match(/(?:^|; )analyst=([^;]*)/)?.[1] ?? "");
  const sign = () => document.querySelectorAll("input.remembered").forEach(field => { field.value ||= remembered(); });
  document.addEventListener("submit", event => {
    const name = event.target.querySelector("input.remembered")?.value;
    if (name) document.cookie = `analyst=${encodeURIComponent(name)}; path=/; max-age=31536000; samesite=strict`;
  });
  document.addEventListener("htmx:afterSettle", sign);
  sign();

  const steps = () => [...document.querySelectorAll("[data-step], .story")];
  let at = -1;
  const move = by => {
    const all = steps();
    if (!all.length) return;
    at = Math.min(all.length - 1, Math.max(0, at + by));
    all.forEach(item => item.classList.remove("current"));
    all[at].classList.add("current");
    const link = all[at].matches("a") ? all[at] : all[at].querySelector("a");
    link?.focus({ preventScroll: true });
    all[at].scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    const layer = /^[1-9]$/.test(event.key) && document.querySelector(`[data-key="${event.key}"]`);
    if (layer) layer.click();
    else if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "t") switchTheme();
    else if (event.key === "?") document.getElementById("keys")?.showModal();
    else if (event.key === "/") document.querySelector("#q, #find")?.focus();
    else return;
    event.preventDefault();
  });
})();
