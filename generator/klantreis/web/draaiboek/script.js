// A workshop for participants or for the trainer: its times, what must be printed, and that in one zip.
// The page holds every text. Nothing is stored; only files of this site are fetched.
(() => {
  "use strict";
  const source = document.querySelector("#draaiboek-gegevens");
  if (!source) return;
  const data = JSON.parse(source.textContent);
  const words = data.words;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  function need(selector, within = document) {
    const found = within.querySelector(selector);
    if (!found) throw new Error(`draaiboek: no ${selector} on this page`);
    return found;
  }
  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (place, name) => values[name]);
  const write = (selector, text) => all(selector).forEach((element) => { element.textContent = text; });

  // What only works with a script appears.
  all("template[data-k-live]").forEach((live) => live.replaceWith(live.content));
  const roles = need("form[data-k-roles]");
  const settings = need("form[data-k-settings]");
  const pack = document.querySelector("form[data-k-pack]");

  // The times.

  const clock = (minutes) =>
    [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
  const span = (start, end) => fill(words.time, { start: clock(start), end: clock(end) });

  function start() {
    const [hours, minutes] = settings.elements.begin.value.split(":").map(Number);
    return minutes === undefined ? data.start : 60 * hours + minutes;
  }

  // How long the break after each step takes; two after one step come together.
  function breaks() {
    const found = new Map();
    all("[data-k-break]", settings).forEach((row) => {
      const step = need("select", row).value;
      const minutes = Math.max(0, Math.floor(Number(need("input", row).value)));
      if (step) found.set(step, (found.get(step) || 0) + minutes);
    });
    return found;
  }

  function drawTimes() {
    const pauses = breaks();
    data.sessions.forEach((session) => {
      let now = start();
      session.steps.forEach(({ id, minutes }) => {
        write(`[data-k-time="${id}"]`, span(now, now + minutes));
        now += minutes;
        const pause = pauses.get(id) || 0;
        drawPause(id, now, pause);
        now += pause;
      });
      write(`[data-k-end="${session.id}"]`, fill(words.end, { end: clock(now) }));
    });
  }

  function drawPause(step, now, minutes) {
    const said = fill(words.pause, { minutes });
    const row = need(`[data-k-pause="${step}"]`);
    row.hidden = !minutes;
    row.cells[0].textContent = span(now, now + minutes);
    row.cells[1].textContent = said;
    const line = need(`[data-k-pause-after="${step}"]`);
    line.hidden = !minutes;
    line.textContent = said;
  }

  // How the people fall into groups, and how many copies they need.

  function people() {
    const typed = Math.floor(Number(settings.elements.mensen.value)) || data.least;
    return Math.min(data.most, Math.max(data.least, typed));
  }
  const groups = (count, size) =>
    Math.max(1, Math.min(Math.floor((2 * count + size) / (2 * size)), Math.floor(count / 3)));
  const pairs = (count) => Math.max(1, Math.floor(count / 2));

  function division({ form, size, said }, count) {
    if (form === "pairs") return fill(count % 2 ? words.pairs_odd : words.pairs, { count: pairs(count) });
    if (form !== "groups") return said;
    const number = groups(count, size);
    const less = Math.floor(count / number), many = count % number;
    const sentence = number === 1 ? words.groups_one : many ? words.groups_odd : words.groups;
    return fill(sentence, { count: number, size: less, many, more: less + 1, few: number - many, less });
  }

  function copies({ per, size, count, shared_by, turn, turns }) {
    const hands = { person: people(), group: groups(people(), size), pair: pairs(people()) }[per] || 1;
    return count * Math.ceil(Math.max(0, Math.ceil(hands / shared_by) - turn) / turns);
  }

  const place = () => pack ? pack.elements["printen-waar"].value : "";

  // How much paper it takes where it is printed.
  function tally(counts) {
    const papers = new Map();
    data.materials.forEach((material, index) => {
      const { paper, sheets } = material.files[place()];
      papers.set(paper, (papers.get(paper) || 0) + sheets * counts[index]);
    });
    const said = [...papers].sort().filter(([, count]) => count)
      .map(([paper, count]) => fill(words.paper, { count, paper: paper.toUpperCase() }));
    const count = counts.reduce((sum, number) => sum + number, 0);
    return `${fill(words.tally, { count })} ${fill(words.papers, { papers: said.join(", ") })}`;
  }

  function drawPeople() {
    data.sessions.forEach(({ steps }) => steps.forEach((step) => {
      write(`[data-k-split="${step.id}"]`, division(step, people()));
    }));
    const counts = data.materials.map(copies);
    all("[data-k-material]").forEach((row, index) => {
      row.hidden = !counts[index];
      need("[data-k-count]", row).textContent = counts[index];
    });
    if (pack) write("[data-k-tally]", tally(counts));
  }

  function draw() {
    drawTimes();
    drawPeople();
    const typed = Number(settings.elements.mensen.value);
    const basis = fill(words.basis, { start: clock(start()), people: people() });
    const outside = typed === people() ? "" : ` ${fill(words.range, data)}`;
    write("[data-k-basis]", basis + outside);
  }

  // The zip: an entry for every copy, in the order of use.

  function entries() {
    const needed = data.materials.map((material) => ({ ...material, copies: copies(material) }))
      .filter((material) => material.copies);
    return needed.flatMap((material, index) => {
      const file = material.files[place()];
      const own = material.paper.toUpperCase(), tiles = file.paper.toUpperCase();
      const paper = own === tiles ? own : fill(words.tiles, { paper: own, tiles });
      const sides = material.both_sides && own === tiles;
      return Array.from({ length: material.copies }, (nothing, at) => ({
        file: file.name,
        name: `${folder(file.paper, sides)}/${padded(index + 1, needed.length)} ${fill(words.copy, {
          sheet: material.sheet, paper, number: padded(at + 1, material.copies), count: material.copies,
        })}.pdf`,
        line: at ? "" : fill(words.listed, { count: material.copies, title: material.title, paper })
          + (sides ? words.both_sides : ""),
      }));
    });
  }
  // What can be printed in one go stands in one folder.
  const folder = (paper, sides) => paper.toUpperCase() + (sides ? words.both_sides : "").replace(",", "");
  const padded = (number, most) => String(number).padStart(String(most).length, "0");

  async function fetched(names) {
    const found = new Map();
    for (const name of names) {
      need("[data-k-said]").textContent = fill(words.busy, { done: found.size, total: names.length });
      const answer = await fetch(data.folder + name);
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      found.set(name, new Uint8Array(await answer.arrayBuffer()));
    }
    return found;
  }

  function list(printed) {
    const lines = [
      data.title, need("[data-k-basis]").textContent, need("[data-k-tally]").textContent, "",
      ...printed.map(({ line }) => line).filter(Boolean).map((line, index) => `${padded(index + 1, 99)}  ${line}`),
      "", words.how_many, words.fifteen, "",
    ];
    return new TextEncoder().encode(lines.join("\r\n"));
  }

  async function download() {
    const printed = entries();
    const file = `${data.id}-${people()}-${place()}.zip`;
    const found = await fetched([...new Set(printed.map((entry) => entry.file))]);
    const zip = globalThis.klantreisZip([
      { name: `${words.list}.txt`, bytes: list(printed) },
      ...printed.map(({ name, file: from }) => ({ name, bytes: found.get(from) })),
    ], ...data.date);
    const href = URL.createObjectURL(zip);
    Object.assign(document.createElement("a"), { href, download: file }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60000);  // Safari reads it after the click
    return fill(words.done, { file, count: printed.length });
  }

  async function offer(event) {
    event.preventDefault();
    const button = need("button", pack), said = need("[data-k-said]");
    if (button.getAttribute("aria-disabled")) return;
    button.setAttribute("aria-disabled", true);
    try {
      said.textContent = await download();
    } catch {
      said.textContent = words.failed;
      need("[data-k-files]").open = true;
    }
    button.removeAttribute("aria-disabled");
  }

  // Who looks: a link that ends in #trainer opens the page for the trainer, to keep or to send.

  function show(role) {
    roles.elements["draaiboek-rol"].value = role;
    document.body.classList.toggle("k-as-participant", role === "participant");
  }
  const role = () => roles.elements["draaiboek-rol"].value;
  const read = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && target.closest("[data-k-trainer]")) show("trainer");
  };

  roles.addEventListener("change", () => {
    show(role());
    history.replaceState(null, "", role() === "trainer" ? "#trainer" : location.pathname + location.search);
  });
  settings.addEventListener("input", draw);
  settings.addEventListener("submit", (event) => event.preventDefault());
  need("[data-k-print]").addEventListener("click", () => window.print());
  if (pack) {
    pack.addEventListener("change", draw);
    pack.addEventListener("submit", offer);
  }
  window.addEventListener("hashchange", read);
  window.addEventListener("pageshow", () => { show(role()); draw(); });  // a browser fills fields in again
  show(role());
  read();
  draw();
})();
