// Keeps the pictures that a change may use in the order in which they were chosen, because the words count them: the one that is
// changed is picture 1. What is chosen goes to the server as fields of the form around it.

customElements.define(
  "picture-chooser",
  class extends HTMLElement {
    connectedCallback() {
      this.chosen = this.querySelector("ol");
      this.status = this.querySelector("[role=status]");
      this.offers = [...this.querySelectorAll("[type=checkbox]")];
      for (const offer of this.offers) {
        // From now on the list says what is sent.
        offer.removeAttribute("name");
      }
      const before = this.offers.filter((offer) => offer.checked).sort((one, other) => one.dataset.at - other.dataset.at);
      before.forEach((offer) => this.add(offer));
      this.show();
      this.addEventListener("change", (event) => this.turn(event.target));
      this.chosen.addEventListener("click", (event) => this.press(event.target.closest("button")));
    }

    turn(offer) {
      if (offer.checked) {
        this.add(offer);
        this.say("added", this.chosen.children.length);
      } else {
        this.itemOf(offer).remove();
        this.say("removed");
      }
      this.show();
    }

    press(button) {
      if (!button) return;
      const item = button.closest("li");
      const next = (item.nextElementSibling ?? item.previousElementSibling).querySelector("button") ?? this.querySelector("summary");
      const offer = this.offers.find((one) => one.value === item.querySelector("input").value);
      offer.checked = false;
      this.turn(offer);
      next.focus();
    }

    add(offer) {
      const item = this.querySelector("template").content.cloneNode(true);
      const [picture, from] = [item.querySelector("img"), offer.parentElement.querySelector("img")];
      [picture.src, picture.alt] = [from.src, from.alt];
      item.querySelector("input").value = offer.value;
      this.chosen.append(item);
    }

    itemOf(offer) {
      return [...this.chosen.children].find((item) => item.querySelector("input")?.value === offer.value);
    }

    // Numbers everything anew, and lets no more be chosen than there may be.
    show() {
      const items = [...this.chosen.children];
      items.forEach((item, at) => {
        item.querySelector(".number").textContent = this.text("number", at + 1);
        item.querySelector("button")?.setAttribute("aria-label", this.text("remove", at + 1));
      });
      const isFull = items.length > Number(this.dataset.most);
      for (const offer of this.offers) {
        const at = items.indexOf(this.itemOf(offer));
        offer.parentElement.querySelector(".badge").textContent = at < 0 ? "" : at + 1;
        offer.disabled = isFull && !offer.checked;
      }
      this.chosen.hidden = items.length < 2;
    }

    say(what, number) {
      const isFull = what === "added" && number > Number(this.dataset.most);
      this.status.textContent = this.text(what, number) + (isFull ? ` ${this.dataset.full}` : "");
    }

    text(name, number) {
      return this.dataset[name].replace("{0}", number);
    }
  },
);
