// Where the eye and the keyboard are when something new appears.

const isWriting = () => document.activeElement?.matches("input, textarea, select, [contenteditable]");

// A new page begins at its heading, for those who hear it and for the Tab key; never under the hands of somebody who types. The
// first page of a visit begins where the browser begins. A page that is there for one field begins in it.
customElements.define(
  "focus-heading",
  class extends HTMLElement {
    static observedAttributes = ["page"];

    attributeChangedCallback(_, before) {
      if (before !== null) {
        this.tries = 100;
        requestAnimationFrame(() => this.look());
      }
    }

    // The heading comes when the page has read what it shows.
    look() {
      const heading = document.querySelector("h1");
      if (isWriting()) {
        return;
      }

      const field = document.querySelector("main [autofocus]");
      if (field) {
        field.focus();
      } else if (heading) {
        heading.tabIndex = -1;
        heading.focus();
      } else if (this.tries-- > 0) {
        requestAnimationFrame(() => this.look());
      }
    }
  },
);

// Where answers appear. On a small screen that is below what was pressed: there the answer is brought into view and the focus
// goes with it. One that comes later by itself waits for whoever is typing.
customElements.define(
  "answer-place",
  class extends HTMLElement {
    static observedAttributes = ["asked", "came"];

    attributeChangedCallback(name, before) {
      if (before !== null) {
        queueMicrotask(() => (name === "asked" || !isWriting()) && this.reveal());
      }
    }

    reveal() {
      const top = this.getBoundingClientRect().top;
      if (top < innerHeight * 0.55 && top > innerHeight * -0.25) {
        return;
      }

      const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      this.focus({ preventScroll: true });
      this.scrollIntoView({ behavior: isCalm ? "instant" : "smooth" });
    }
  },
);
