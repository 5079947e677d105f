// The workbook of one reader: read, changed, merged and checked here. It is kept in this browser only after
// the reader said so; until then, and where the browser cannot, it lives on this page alone.
(() => {
  "use strict";
  const FORMAT = "klantreis-werkboek";
  const VERSION = 1;
  // Several editions can share one host: each has its own workbook, by the folder in which the site stands.
  const KEY = `${FORMAT} ${new URL("..", document.currentScript.src).pathname}`;
  const LONG = 4000, SHORT = 300, MOST = 5000;
  const CHOSEN = 3;
  const NOTE = { cell: SHORT, text: LONG, title: SHORT, tenant: SHORT };
  const POINT = { id: SHORT, text: LONG, who: SHORT, when: SHORT, cell: SHORT };
  const listeners = [];
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const drafts = new Set();
  let loose = null;  // the workbook of this page alone
  let refused = false;

  function need(selector, within = document) {
    const found = within.querySelector(selector);
    if (!found) throw new Error(`notes: no ${selector} on this page`);
    return found;
  }

  // What is kept, as text; null when nothing is, or when the browser lets nobody look.
  function kept() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  }

  function keep(book) {
    try {
      localStorage.setItem(KEY, write(book));
    } catch {
      return false;
    }
    loose = null;
    return true;
  }

  const write = (book) => `${JSON.stringify({ format: FORMAT, version: VERSION, ...book }, null, 1)}\n`;

  // A list of things that have these fields, each a text that is not too long; null when it is anything else.
  function things(list, fields) {
    if (!Array.isArray(list) || list.length > MOST) return null;
    const names = Object.keys(fields);
    const sound = list.every((thing) => thing && names.every((name) =>
      typeof thing[name] === "string" && thing[name].length <= fields[name]));
    return sound ? list.map((thing) => Object.fromEntries(names.map((name) => [name, thing[name]]))) : null;
  }

  // Reads a workbook from text: `book`, or in `wrong` what is the matter with it.
  function read(text) {
    let data;
    try {
      data = JSON.parse(text);
    } catch {
      return { wrong: text.trimStart().startsWith("<") ? "page" : "unreadable" };
    }
    if (!data || data.format !== FORMAT) return { wrong: "other" };
    if (data.version > VERSION) return { wrong: "newer" };
    const found = { notes: things(data.notes, NOTE), points: things(data.points, POINT) };
    return found.notes && found.points ? { book: merge({ notes: [], points: [] }, found) } : { wrong: "damaged" };
  }

  const book = () => {
    const text = kept();
    return structuredClone(loose || text !== null && read(text).book || { notes: [], points: [] });
  };

  // Two texts as one, in which neither is lost.
  const both = (first, second) => first.includes(second) ? first : second.includes(first) ? second : `${first}\n\n${second}`;
  const same = (one, other) => ["text", "who", "when"].every((name) => one[name] === other[name]);

  // Two workbooks as one: two notes at a cell come one below the other, and no point is dropped.
  function merge(first, second) {
    const { notes, points } = structuredClone(first);
    second.notes.forEach((note) => {
      const mine = notes.find(({ cell }) => cell === note.cell);
      if (mine) mine.text = both(mine.text, note.text);
      else notes.push(note);
    });
    second.points.filter((point) => !points.some((mine) => same(mine, point))).forEach((point) => {
      points.push(points.some(({ id }) => id === point.id) ? { ...point, id: newId() } : point);
    });
    return { notes, points };
  }

  const newId = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 8);

  // Where the workbook is: nowhere yet, kept, on this page alone because of a no or because it did not fit,
  // or kept as something that cannot be read.
  function place() {
    const text = kept();
    if (text !== null && read(text).wrong) return "broken";
    if (loose && !refused) return "failed";
    return loose || refused ? "loose" : text === null ? "none" : "kept";
  }

  function put(next) {
    if (refused || ["none", "broken"].includes(place()) || !keep(next)) loose = next;
    tell();
  }

  // Lets `edit` change a copy of what there is now, which another tab may just have changed.
  function change(edit) {
    const next = book();
    edit(next);
    put(next);
  }

  // The reader said yes: what is on this page is kept from now on.
  function allow() {
    refused = false;
    const next = book();
    if (place() === "broken" || !keep(next)) loose = next;
    tell();
  }

  function refuse() {
    refused = true;
    loose = book();
    tell();
  }

  function forget() {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // where nothing can be kept, nothing has to go
    }
    loose = null;
    refused = false;
    tell();
  }

  const ask = (event) => event.preventDefault();

  // Whoever leaves the page is asked first when something would be lost.
  function guard() {
    const losing = drafts.size || loose && loose.notes.length + loose.points.length;
    window[losing ? "addEventListener" : "removeEventListener"]("beforeunload", ask);
  }

  function tell() {
    guard();
    listeners.forEach((listener) => listener());
  }

  function save(kind, text) {
    const type = kind === "html" ? "text/html" : "application/json";
    const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const day = new Date().toLocaleDateString("sv");  // as 2026-01-31
    Object.assign(document.createElement("a"), { href, download: `werkboek-${day}.${kind}` }).click();
  }

  window.addEventListener("storage", (event) => {
    if (event.key !== KEY && event.key !== null) return;
    const text = kept();
    const theirs = text !== null && read(text).book;
    if (loose && theirs) loose = merge(theirs, loose);
    tell();
  });
  window.addEventListener("pageshow", (event) => { if (event.persisted) tell(); });

  globalThis.klantreisNotes = {
    CHOSEN, all, need, book, both, change, put, merge, read, place, allow, refuse, forget, newId,
    save: () => save("json", place() === "broken" ? kept() : write(book())),
    savePage: (text) => save("html", text),
    listen: (listener) => listeners.push(listener),
    draft(form, open) {
      drafts[open ? "add" : "delete"](form);
      guard();
    },
  };
})();
