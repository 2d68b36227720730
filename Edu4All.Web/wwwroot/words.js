// What a child writes: it is kept, counted, helped with, and forgotten.

// Keeps what a child types in this tab, so that a reload or a lost connection does not lose it. It also carries the words over to
// the moment when the page comes to life: Blazor then puts new elements in the place of those that the child is typing into.
let writing = null;

customElements.define(
  "kept-words",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("input", () => this.keep());
      this.addEventListener("focusin", () => (writing = { key: this.key }));
      // A field that was taken away is still the one that is written in; one that was left is not.
      this.addEventListener("focusout", () => setTimeout(() => this.isConnected && !this.contains(document.activeElement) && (writing = null)));
      // Blazor puts the field in after its parent, and both before the next key can be pressed.
      queueMicrotask(() => this.takeOver(this.querySelector("textarea")));
    }

    get field() {
      return this.querySelector("textarea");
    }

    get key() {
      return `words-${this.getAttribute("name")}`;
    }

    keep() {
      sessionStorage.setItem(this.key, this.field.value);
      if (document.activeElement === this.field) {
        writing = { key: this.key };
      }
    }

    takeOver(field) {
      if (!field) {
        return;
      }

      if (field.value) {
        // Typed before this script was there.
        this.keep();
      } else {
        this.restore(field);
      }

      if (writing?.key === this.key && document.activeElement === document.body) {
        field.focus({ preventScroll: true });
        field.setSelectionRange(field.value.length, field.value.length);
      }
    }

    restore(field) {
      const kept = sessionStorage.getItem(this.key);
      if (kept) {
        field.value = kept;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  },
);

// Says how many letters a description may still have.
customElements.define(
  "letters-left",
  class extends HTMLElement {
    static observedAttributes = ["given"];

    // Words that the page wrote, such as an idea that was pressed, are kept and counted like typed ones.
    attributeChangedCallback(_, before) {
      if (before !== null) {
        queueMicrotask(() => document.getElementById(this.getAttribute("for"))?.dispatchEvent(new Event("input", { bubbles: true })));
      }
    }

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

// Opens the ideas for one part of a description.
customElements.define(
  "open-ideas",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", () => {
        const ideas = document.getElementById(this.getAttribute("for"));
        ideas.closest("details").open = true;
        ideas.scrollIntoView({ block: "nearest" });
        ideas.querySelector("button").focus();
      });
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
