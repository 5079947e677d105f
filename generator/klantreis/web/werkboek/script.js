// The page of the workbook: notes per phase, at most three points, and ways to keep, print and delete them.
(() => {
  "use strict";
  const page = document.querySelector("[data-k-book]");
  if (!page) return;
  const notes = globalThis.klantreisNotes, noting = globalThis.klantreisNoting;
  if (!notes || !noting) throw new Error("werkboek: no notes or noting on this page");
  const { all, need, CHOSEN } = notes;
  const words = page.dataset;
  const FIELDS = ["text", "who", "when"];
  const LARGEST = 5_000_000;

  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (place, name) => values[name]);
  const make = (tag, className, textContent) => Object.assign(document.createElement(tag), { className, textContent });
  const number = (name, list) => list.length === 1 ? words[name] : fill(words[`${name}s`], { number: list.length });
  const count = (book) => fill(words.and, { notes: number("note", book.notes), points: number("point", book.points) });
  const now = () => ({ book: notes.book(), place: notes.place() });

  // What only works with a script appears, what is said without one goes.
  all("template[data-k-live]").forEach((live) => live.replaceWith(live.content));
  all("[data-k-without]").forEach((element) => element.remove());
  page.classList.add("k-book--on");
  const message = need("[data-k-message]"), form = need("[data-k-point-form]"), file = need("[data-k-file]");
  form.dataset.done = need("button:not([type])", form).textContent;
  const lists = all("[data-k-notes]"), gone = lists.at(-1);
  let before = null;  // what can be brought back, and where it was
  let editing = null;  // the point that the form changes, or a new one

  function tell(sentence, undo = null) {
    before = undo;
    need("span", message).textContent = sentence;
    need("button", message).hidden = !undo;
    message.hidden = !sentence;
    if (sentence) message.focus();
  }

  // Every cell that there is, with the list of notes to which it belongs.
  const cells = lists.flatMap((list) => all("template[data-k-cells]", list.parentElement).flatMap(({ content }) =>
    all("li", content).map((item) => ({
      item, list, ids: item.dataset.kOf.split(" "), tenant: item.dataset.kTenant, title: item.textContent,
    }))));
  const cellOf = (note) => cells.find(({ ids }) => ids.includes(note.cell)) ||
    { item: make("li", "", note.title), list: gone, ids: [note.cell], tenant: note.tenant, title: note.title };
  const noteAt = ({ ids }) => notes.book().notes.find(({ cell }) => ids.includes(cell));

  // An entry stays until all are drawn anew: what was deleted in it can be brought back there.
  function entry(cell) {
    const item = cell.item.cloneNode(true), box = noting.box(cell);
    const choose = Object.assign(make("button", "k-noting__open", words.choose), { type: "button" });
    choose.setAttribute("aria-label", `${words.choose}: ${cell.title}`);
    choose.addEventListener("click", () => {
      const note = noteAt(cell);
      if (note) write({ id: "", text: note.text.slice(0, form.elements.text.maxLength), who: "", when: "", cell: note.cell });
    });
    need("[data-k-start]", box).append(choose);
    item.append(make("span", "k-small", ` ${cell.tenant}`), box);
    item.dataset.kIds = cell.ids.join(" ");
    cell.list.append(item);
  }

  function showNotes(book) {
    const here = all("[data-k-ids]").flatMap((item) => item.dataset.kIds.split(" "));
    const fresh = book.notes.filter(({ cell }) => !here.includes(cell)).map(cellOf);
    fresh.sort((one, other) => cells.indexOf(one) - cells.indexOf(other)).forEach(entry);
    lists.forEach((list) => {
      list.hidden = !list.children.length;
      list.closest("[data-k-work]").hidden = list.hidden;
    });
    all("[data-k-nothing]").forEach((nothing) => {
      nothing.hidden = all("[data-k-work]:not([hidden])", nothing.parentElement).length > 0;
    });
  }

  function pointItem(point, book) {
    const item = need("li", need("template[data-k-point]").content).cloneNode(true);
    const note = book.notes.find(({ cell }) => cell === point.cell);
    const said = [point.who && fill(words.who, point), point.when && fill(words.when, point), note && fill(words.at, cellOf(note))];
    need("[data-k-text]", item).textContent = point.text;
    need("[data-k-who]", item).textContent = said.filter(Boolean).join(" · ");
    all("button", item).forEach((button) => button.setAttribute("aria-label", `${button.textContent}: ${point.text}`));
    item.dataset.kId = point.id;
    return item;
  }

  function showPoints(book) {
    const items = book.points.map((point) => pointItem(point, book));
    const show = (name, yes) => { need(`[data-k-${name}]`).hidden = !yes; };
    need("[data-k-chosen]").replaceChildren(...items.slice(0, CHOSEN));
    need("[data-k-waiting]").replaceChildren(...items.slice(CHOSEN));
    show("chosen", items.length);
    show("none", !items.length);
    show("later", items.length > CHOSEN);
    show("full", items.length >= CHOSEN);
    show("point-start", items.length < CHOSEN && form.hidden);
  }

  function show() {
    const { book, place } = now();
    const something = book.notes.length + book.points.length > 0;
    need("[data-k-place]").textContent = fill(words[place === "kept" && !something ? "empty" : place], { count: count(book) });
    all("[data-k-some]").forEach((button) => { button.hidden = !something && place !== "broken"; });
    showNotes(book);
    showPoints(book);
  }

  // Draws all entries anew, after the workbook as a whole has become another.
  function renew() {
    lists.forEach((list) => list.replaceChildren());
    show();
  }

  function write(point) {
    if (!point.id && notes.book().points.length >= CHOSEN) {
      need("[data-k-points]").focus();
      return noting.say(need("[data-k-full]").textContent);
    }
    editing = point;
    FIELDS.forEach((name) => { form.elements[name].value = point[name]; });
    noting.aware(form, "");
    form.hidden = false;
    show();
    form.elements.text.focus();
  }

  function close() {
    form.hidden = true;
    notes.draft(form, false);
    show();
    (all(".k-point").find((item) => item.dataset.kId === editing.id) || need("[data-k-points]")).focus();
  }

  async function choose() {
    FIELDS.forEach((name) => { editing[name] = form.elements[name].value.trim(); });
    const said = FIELDS.map((name) => editing[name]).join("\n");
    if (!editing.text || !noting.aware(form, said) || !await noting.consent()) return form.elements.text.focus();
    const sentence = editing.id ? words.changed : words.chosen;
    editing.id ||= notes.newId();
    notes.change(({ points }) => {
      const index = points.findIndex(({ id }) => id === editing.id);
      points.splice(index < 0 ? points.length : index, 1, editing);
    });
    close();
    noting.say(fill(sentence, { number: notes.book().points.length }));
  }

  // The workbook to read: without what only works here, its links as plain text.
  function readable() {
    const copy = page.cloneNode(true);
    all(`button, form, template, [hidden], .k-lines, .k-paper, [data-k-nothing], [data-k-none], [data-k-full],
      .k-visually-hidden, .k-noted__head, .k-work-phase:not(:has(.k-notes li))`, copy)
      .forEach((element) => element.remove());
    all("a", copy).forEach((link) => link.replaceWith(link.textContent));
    all("*", copy).forEach((element) => [...element.attributes].forEach(({ name }) => element.removeAttribute(name)));
    const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
    return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${need("h1").textContent}</title>
<style>body{font:1rem/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}p{white-space:pre-line}</style>
<h1>${need("h1").textContent}</h1><p>${fill(words.saved, { day })}</p>${copy.innerHTML}</html>\n`;
  }

  // Opens a dialog, and gives the value of the button that closed it.
  function ask(dialog, sentence) {
    need("[data-k-count]", dialog).textContent = sentence;
    return noting.ask(dialog);
  }

  // What the file holds is taken over only when all of it is sound, and beside something else only when asked.
  async function take(chosen) {
    const { book: theirs, wrong } = chosen.size > LARGEST ? { wrong: "large" } : notes.read(await chosen.text());
    if (wrong) return tell(`${words[wrong]} ${words.wrong}`);
    const undo = now(), mine = undo.book;
    const clashes = theirs.notes.filter(({ cell, text }) => mine.notes.some((note) => note.cell === cell && note.text !== text));
    const sentence = fill(words.merging, { theirs: count(theirs), mine: count(mine), clashes: clashes.length });
    const answer = mine.notes.length + mine.points.length ? await ask(need("[data-k-merge]"), sentence) : "replace";
    if (!answer || !await noting.consent()) return tell(words.wrong);
    notes.change((book) => Object.assign(book, answer === "merge" ? notes.merge(book, theirs) : theirs));
    renew();
    tell(fill(words.taken, { count: count(theirs) }), undo);
  }

  const actions = {
    page() { notes.savePage(readable()); },
    data() { notes.save(); },
    open() { file.click(); },
    print() { window.print(); },
    blank() {
      page.classList.remove("k-book--on");
      window.print();
      page.classList.add("k-book--on");
    },
    async forget() {
      const undo = now();
      const answer = await ask(need("[data-k-delete]"), fill(words.delete, { count: count(undo.book) }));
      if (!answer) return;
      if (answer === "save") notes.save();
      notes.forget();
      renew();
      tell(words.deleted, undo.place === "broken" ? null : undo);
    },
    undo() {
      const { book, place } = before;
      if (place === "none") notes.forget();
      else {
        notes[place === "loose" ? "refuse" : "allow"]();
        notes.put(book);
      }
      renew();
      tell(words.restored);
    },
    add() { write({ id: "", text: "", who: "", when: "", cell: "" }); },
    cancel: close,
    edit(id) { write(notes.book().points.find((point) => point.id === id)); },
    remove(id) {
      const undo = now();
      notes.change((book) => { book.points = book.points.filter((point) => point.id !== id); });
      tell(words.removed, undo);
    },
  };

  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-k-act]");
    if (button) actions[button.dataset.kAct](button.closest(".k-point")?.dataset.kId);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    choose();
  });
  form.addEventListener("input", () => notes.draft(form, true));
  file.addEventListener("change", () => {
    if (file.files[0]) take(file.files[0]);
    file.value = "";
  });
  notes.listen(show);
  window.addEventListener("storage", () => { if (before) tell(""); });  // another tab went on: undoing would lose that
  show();
})();
