// Paints a mask over a picture: what is painted may change. The mask is a PNG with the picture's proportions, transparent where
// it was painted, and goes to the server as a file of the form around it. Marks are kept as a list, so that each can be undone.

// The sheet of the sketchbook, and large enough for everybody else.
const longEdge = 1536;
const zooms = [1, 1.5, 2, 3];

customElements.define(
  "mask-painter",
  class extends HTMLElement {
    connectedCallback() {
      this.canvas = this.querySelector("canvas");
      this.file = this.querySelector("input[type=file]");
      this.state = this.querySelector(".state");
      this.size = this.querySelector("[data-size]");
      this.marks = [];
      this.zoom = 0;
      const picture = this.querySelector("img");
      picture.decode().then(
        () => this.begin(picture),
        () => this.begin(picture),
      );
    }

    begin(picture) {
      const [width, height] = [picture.naturalWidth || longEdge, picture.naturalHeight || longEdge];
      const scale = Math.min(1, longEdge / Math.max(width, height));
      [this.canvas.width, this.canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
      this.choose("brush");
      this.addEventListener("click", (event) => this.press(event.target.closest("button")));
      this.addEventListener("input", (event) => this.slide(event.target));
      this.canvas.addEventListener("pointerdown", (event) => this.put(event));
      this.canvas.addEventListener("pointermove", (event) => this.draw(event));
      for (const end of ["pointerup", "pointercancel"]) {
        this.canvas.addEventListener(end, () => this.lift());
      }
      this.querySelector("details").addEventListener("toggle", () => this.show());
    }

    press(button) {
      if (button?.dataset.tool) {
        this.choose(button.dataset.tool);
      }
      switch (button?.dataset.do) {
        case "undo":
          this.marks.pop();
          return this.change();
        case "clear":
          this.marks = [];
          return this.change();
        case "rectangle":
          this.marks.push(this.rectangle());
          return this.change();
        case "in":
          return this.zoomTo(this.zoom + 1);
        case "out":
          return this.zoomTo(this.zoom - 1);
      }
    }

    choose(tool) {
      this.dataset.now = tool;
      for (const button of this.querySelectorAll("[data-tool]")) {
        button.setAttribute("aria-pressed", String(button.dataset.tool === tool));
      }
    }

    zoomTo(step) {
      this.zoom = Math.max(0, Math.min(zooms.length - 1, step));
      this.querySelector(".sheet").style.setProperty("--zoom", zooms[this.zoom]);
      this.querySelector("[data-do=in]").disabled = this.zoom === zooms.length - 1;
      this.querySelector("[data-do=out]").disabled = this.zoom === 0;
    }

    slide(field) {
      if (field.dataset.side) {
        field.nextElementSibling.textContent = `${field.value} %`;
        this.show();
      }
    }

    put(event) {
      if (this.dataset.now === "hand" || !event.isPrimary || event.button !== 0) return;
      this.canvas.setPointerCapture(event.pointerId);
      this.mark = { erases: this.dataset.now === "eraser", width: (this.size.value / 100) * this.canvas.width, points: [this.at(event)] };
      this.marks.push(this.mark);
      this.show();
    }

    draw(event) {
      if (!this.mark || !event.isPrimary) return;
      this.mark.points.push(...(event.getCoalescedEvents?.() ?? [event]).map((one) => this.at(one)));
      this.show();
    }

    lift() {
      if (this.mark) {
        this.mark = null;
        this.change();
      }
    }

    at(event) {
      const box = this.canvas.getBoundingClientRect();
      return [((event.clientX - box.left) / box.width) * this.canvas.width, ((event.clientY - box.top) / box.height) * this.canvas.height];
    }

    rectangle() {
      const side = (name) => Number(this.querySelector(`[data-side=${name}]`).value) / 100;
      const [left, top] = [side("left"), side("top")];
      return {
        box: [left * this.canvas.width, top * this.canvas.height, Math.min(side("width"), 1 - left) * this.canvas.width, Math.min(side("height"), 1 - top) * this.canvas.height],
      };
    }

    // Shows the marks, and the rectangle while it is being set.
    show() {
      const pen = this.canvas.getContext("2d");
      pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
      const colour = getComputedStyle(this).getPropertyValue("--painted");
      this.paint(pen, colour, "source-over", "destination-out");
      if (this.querySelector("details").open) {
        pen.globalCompositeOperation = "source-over";
        pen.lineWidth = 6;
        pen.strokeStyle = colour;
        pen.setLineDash([18, 12]);
        pen.strokeRect(...this.rectangle().box);
        pen.setLineDash([]);
      }
    }

    paint(pen, colour, add, remove) {
      pen.lineCap = pen.lineJoin = "round";
      pen.strokeStyle = pen.fillStyle = colour;
      for (const { erases, width, points, box } of this.marks) {
        pen.globalCompositeOperation = erases ? remove : add;
        if (box) {
          pen.fillRect(...box);
          continue;
        }
        pen.lineWidth = width;
        pen.beginPath();
        pen.moveTo(...points[0]);
        for (const point of points.length > 1 ? points.slice(1) : points) {
          pen.lineTo(...point);
        }
        pen.stroke();
      }
      pen.globalCompositeOperation = "source-over";
    }

    // After each mark, so that the form can be sent at any moment.
    async change() {
      this.show();
      const turn = (this.turn = (this.turn ?? 0) + 1);
      const isEmpty = this.marks.length === 0;
      for (const name of ["undo", "clear"]) {
        this.querySelector(`[data-do=${name}]`).disabled = isEmpty;
      }
      this.state.textContent = isEmpty ? this.state.dataset.nothing : this.state.dataset.some;
      const files = new DataTransfer();
      if (!isEmpty) {
        const mask = new OffscreenCanvas(this.canvas.width, this.canvas.height);
        const pen = mask.getContext("2d");
        pen.fillRect(0, 0, mask.width, mask.height);
        this.paint(pen, "black", "destination-out", "source-over");
        files.items.add(new File([await mask.convertToBlob({ type: "image/png" })], "mask.png", { type: "image/png" }));
      }
      // A mark that was made meanwhile brings a mask of its own.
      if (turn === this.turn) {
        this.file.files = files.files;
      }
    }
  },
);
