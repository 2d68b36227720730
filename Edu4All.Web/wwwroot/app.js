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

// Keeps what a child has typed in this tab, so that a reload or a lost connection does not lose it.
customElements.define(
  "kept-words",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("input", (event) => sessionStorage.setItem(this.key, event.target.value));
      const kept = sessionStorage.getItem(this.key);
      const field = this.querySelector("textarea");
      if (kept && field && !field.value) {
        field.value = kept;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }

    get key() {
      return `words-${this.getAttribute("name")}`;
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
