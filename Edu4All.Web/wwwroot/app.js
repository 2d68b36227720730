// Small behaviours that CSS and HTML cannot do. Custom elements, because the browser connects and disconnects them itself,
// however the page around them was rendered.

const year = 60 * 60 * 24 * 365;

function applyTheme(name) {
  document.documentElement.dataset.theme = name;
  for (const link of document.querySelectorAll("link[data-scheme]")) {
    link.media = link.dataset.scheme === name ? "all" : "not all";
  }
  document.cookie = `theme=${name}; path=/; max-age=${year}; samesite=lax`;
}

customElements.define(
  "theme-toggle",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", () => {
        const chosen = document.documentElement.dataset.theme;
        const isDark = chosen === "dark" || (chosen === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
        applyTheme(isDark ? "light" : "dark");
      });
    }
  },
);

customElements.define(
  "print-button",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", () => print());
    }
  },
);

// Blazor gives up when the server has forgotten the page (it was restarted, or the tablet slept too long). What the page
// showed is on the server and what was being typed is in this tab, so loading it again brings everything back.
customElements.define(
  "reconnect-watch",
  class extends HTMLElement {
    connectedCallback() {
      const modal = this.firstElementChild;
      new MutationObserver(() => {
        if (modal.classList.contains("components-reconnect-rejected")) {
          location.reload();
        } else if (modal.classList.contains("components-reconnect-failed")) {
          this.reloadWhenAnswered();
        }
      }).observe(modal, { attributeFilter: ["class"] });
    }

    reloadWhenAnswered() {
      this.timer ??= setInterval(async () => {
        try {
          if ((await fetch("health/live")).ok) {
            location.reload();
          }
        } catch {
          // Not there yet; the next turn asks again.
        }
      }, 3000);
    }
  },
);

// Single keys for pages with a lot to decide: presses what carries data-key="a" on the page. Keys typed into a field are the
// field's own, except Escape, which leaves it, and Control with Enter, which presses data-key="ctrl+enter".
// They can be turned off, because a voice that dictates presses keys too (WCAG 2.1.4).
const keysOff = () => localStorage.getItem("keys") === "off";
const showKeys = () => (document.documentElement.dataset.keys = keysOff() ? "off" : "on");

customElements.define(
  "key-commands",
  class extends HTMLElement {
    connectedCallback() {
      this.onKey = (event) => this.press(event);
      document.addEventListener("keydown", this.onKey);
      showKeys();
    }

    disconnectedCallback() {
      document.removeEventListener("keydown", this.onKey);
    }

    press(event) {
      const field = event.target.closest("input, textarea, select, [contenteditable]");
      const key = (event.ctrlKey || event.metaKey ? "ctrl+" : "") + event.key.toLowerCase();
      if (event.repeat || event.altKey || document.querySelector("[role='dialog'], [role='alertdialog']")) return;
      if (field && key === "escape") field.blur();
      if (field ? key !== "ctrl+enter" : keysOff()) return;

      const target = [...this.querySelectorAll(`[data-key~="${CSS.escape(key)}"]`)].find((found) => !found.disabled);
      if (!target) return;
      event.preventDefault();
      if (target.matches("input, textarea, select")) {
        target.focus();
      } else {
        target.click();
      }
    }
  },
);

customElements.define(
  "key-switch",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", () => {
        localStorage.setItem("keys", keysOff() ? "on" : "off");
        showKeys();
      });
    }
  },
);

// Copies its text attribute. The browser's clipboard is there on https and localhost only; a school's own network often has neither.
customElements.define(
  "copy-button",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", async () => {
        const text = this.getAttribute("text");
        if (navigator.clipboard) {
          await navigator.clipboard.writeText(text);
        } else {
          copyBySelection(text);
        }

        this.dataset.done = "";
        setTimeout(() => delete this.dataset.done, 4000);
      });
    }
  },
);

function copyBySelection(text) {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
