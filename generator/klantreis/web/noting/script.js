// Notes at cells: a button below every cell whose text is open, a note in its place, and the question
// whether this browser may keep it.
(() => {
  "use strict";
  const template = document.querySelector("template[data-k-noting]");
  if (!template) return;
  const notes = globalThis.klantreisNotes;
  if (!notes) throw new Error("noting: no notes on this page");
  const words = template.dataset;

  const { need } = notes;
  const boxes = [];
  const model = need("[data-k-box]", template.content);
  const dialog = need("[data-k-consent]", template.content);
  const status = need("[data-k-said]", template.content);
  const persons = Object.entries(JSON.parse(words.persons)).map(([sentence, pattern]) => [sentence, new RegExp(pattern)]);
  const say = (sentence) => { status.textContent = sentence; };

  // What makes a text look as if it is about a person, in a sentence; empty when nothing does.
  const person = (text) => (persons.find(([, pattern]) => pattern.test(text)) || [""])[0];

  // Says once, kindly, that a text may be about a person; true when the writer has seen it and goes on.
  function aware(form, text) {
    const warning = need("[data-k-person]", form);
    const found = person(text);
    const seen = warning.textContent === found;
    warning.textContent = found;
    warning.hidden = !found;
    need("button:not([type])", form).textContent = found ? words.anyway : form.dataset.done;
    return seen;
  }

  // Opens a dialog, and gives the value of the button that closed it; nothing when it was put away.
  function ask(question) {
    question.returnValue = "";
    question.showModal();
    return new Promise((answer) => {
      question.addEventListener("close", () => answer(question.returnValue), { once: true });
    });
  }

  // Asks once whether notes may be kept; false when the question was put away.
  async function consent() {
    if (notes.place() !== "none") return true;
    const answer = await ask(dialog);
    if (answer) notes[answer]();
    return Boolean(answer);
  }

  // The box of a cell: its note or a way to make one. `cell` has `ids` (the first is that of now), `title`, `tenant`.
  function box(cell) {
    const element = model.cloneNode(true);
    const [form, open, gone] = ["form", "[data-k-do=open]", "[data-k-gone]"].map((selector) => need(selector, element));
    const field = form.elements.text;
    const find = (book) => book.notes.find((note) => cell.ids.includes(note.cell));
    let before = "", removed = null;
    form.dataset.done = need("button:not([type])", form).textContent;

    function show(book) {
      const note = find(book);
      const place = notes.place();
      const loose = element.querySelector("[data-k-loose]");
      need("[data-k-noted]", element).hidden = !note || !form.hidden;
      need("[data-k-text]", element).textContent = note ? note.text : "";
      open.textContent = note ? words.edit : words.make;
      open.setAttribute("aria-label", `${open.textContent}: ${cell.title}`);
      need("[data-k-start]", element).hidden = !form.hidden;
      gone.hidden = !removed;
      if (loose) {
        need("[data-k-way]", element).hidden = !note || place !== "kept";
        loose.hidden = place === "kept";
        need("[data-k-why]", loose).textContent = sentence();
        need("[data-k-do=allow]", loose).hidden = place !== "loose";
      }
    }

    const sentence = () => words[{ kept: "isKept", failed: "isFailed", broken: "isBroken" }[notes.place()] || "isLoose"];

    function edit(yes) {
      form.hidden = !yes;
      notes.draft(form, false);
      show(notes.book());
      (yes ? field : open).focus();
    }

    function put(text) {
      notes.change((book) => {
        const note = { cell: cell.ids[0], text, title: cell.title, tenant: cell.tenant };
        const index = book.notes.indexOf(find(book));
        if (index < 0) book.notes.push(note);
        else book.notes[index] = note;
        book.notes = book.notes.filter(({ text }) => text);
      });
    }

    // What another tab noted here while this one wrote is not overwritten.
    async function submit() {
      const text = field.value.trim();
      if (!text) return field.focus();
      if (!aware(form, text) || !await consent()) return field.focus();
      const theirs = find(notes.book())?.text || "";
      const clash = theirs && theirs !== before && theirs !== text;
      put(clash ? notes.both(theirs, text) : text);
      removed = null;
      edit(false);
      say(clash ? `${words.both} ${sentence()}` : sentence());
    }

    const actions = {
      open() {
        before = field.value = find(notes.book())?.text || "";
        need("[data-k-do=remove]", form).hidden = !before;
        aware(form, "");
        edit(true);
      },
      cancel() { edit(false); },
      remove() {
        removed = find(notes.book())?.text || before;
        put("");
        edit(false);
        say(words.removed);
        need("button", gone).focus();
      },
      undo() {
        put(removed);
        removed = null;
        edit(false);
        say(words.undone);
      },
      save() { notes.save(); },
      allow() {
        notes.allow();
        say(sentence());
        open.focus();
      },
    };
    element.addEventListener("click", (event) => {
      const button = event.target.closest("[data-k-do]");
      if (button && element.contains(button)) actions[button.dataset.kDo]();
    });
    field.addEventListener("input", () => {
      notes.draft(form, field.value !== before);
      if (!need("[data-k-person]", form).hidden && !person(field.value)) aware(form, "");
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit();
    });
    boxes.push(show);
    show(notes.book());
    return element;
  }

  // A cell on a page; on the map it gets its box when it is opened, and a mark on its title when it has a note.
  function place(ways) {
    const ids = ways.dataset.kCell.split(" ");
    const cell = { ids, title: ways.dataset.kTitle, tenant: ways.dataset.kTenant };
    const details = ways.closest("details");
    if (!details) return ways.before(box(cell));
    const mark = Object.assign(document.createElement("span"), { className: "k-noted-mark", textContent: words.mark });
    boxes.push((book) => {
      mark.hidden = !book.notes.some((note) => ids.includes(note.cell));
      if (!mark.hidden && !mark.isConnected) need("summary", details).append(" ", mark);
    });
    details.addEventListener("toggle", () => ways.before(box(cell)), { once: true });
  }

  // One box after the other, so that in between the browser is there for its reader.
  async function placeAll(cells) {
    for (const ways of cells) {
      place(ways);
      if (!ways.closest("details")) await new Promise((next) => { setTimeout(next); });
    }
    show();
  }

  const show = () => {
    const book = notes.book();
    boxes.forEach((box) => box(book));
  };

  need("[data-k-folder]", dialog).hidden = location.protocol !== "file:";
  template.after(dialog, status);
  notes.listen(show);
  placeAll(document.querySelectorAll("[data-k-cell]"));
  globalThis.klantreisNoting = { aware, ask, box, consent, say };
})();
