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
      // Blazor puts the field in after its parent.
      setTimeout(() => this.restore(this.querySelector("textarea")));
    }

    restore(field) {
      const kept = sessionStorage.getItem(this.key);
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

// Says how many letters a description may still have.
customElements.define(
  "letters-left",
  class extends HTMLElement {
    connectedCallback() {
      document.addEventListener("input", this);
      setTimeout(() => this.show(document.getElementById(this.getAttribute("for"))));
    }

    disconnectedCallback() {
      document.removeEventListener("input", this);
    }

    handleEvent(event) {
      if (event.target.id === this.getAttribute("for")) {
        this.show(event.target);
      }
    }

    show(field) {
      const left = Number(this.getAttribute("max")) - (field?.value.trim().length ?? 0);
      this.classList.toggle("over", left < 0);
      this.firstElementChild.textContent = (left < 0 ? this.dataset.over : this.dataset.left).replace("{0}", Math.abs(left));
    }
  },
);

// Stands on pages that nobody is signed in on: a shared tablet forgets the words of the child before.
customElements.define(
  "forget-words",
  class extends HTMLElement {
    connectedCallback() {
      sessionStorage.clear();
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
