// Draws the codes of a group on the cross, as they are typed. Nothing is stored and nothing is sent.
(() => {
  "use strict";
  const form = document.querySelector("form[data-k-codes]");
  if (!form) return;
  const SCALE = 3;  // how much larger the downloaded picture is

  function need(selector, within = document) {
    const found = within.querySelector(selector);
    if (!found) throw new Error(`groep: no ${selector} on this page`);
    return found;
  }
  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (place, name) => values[name]);

  // What only works with a script appears, what is said without one goes.
  document.querySelectorAll("template[data-k-live]").forEach((live) => live.replaceWith(live.content));
  document.querySelectorAll("[data-k-without]").forEach((element) => element.remove());
  form.hidden = false;
  need("[data-k-table]").hidden = false;
  const scoring = globalThis.klantreisScoring;
  if (!scoring) throw new Error("groep: no scoring on this page");
  const data = JSON.parse(need("#zelftest-gegevens").textContent);
  const words = data.words;
  const cross = need("[data-k-cross]");
  const field = need("textarea", form);
  const rows = [...document.querySelectorAll("[data-k-profile]")];

  // A code may have dashes in it; spaces too, when the pieces of a line are one code together.
  function codesOf(line) {
    const pieces = line.replace(/[-‐‑–—._]/g, "").split(/\s+/).filter(Boolean);
    const whole = pieces.join("");
    return scoring.readCode(data, whole) && !pieces.some((piece) => scoring.readCode(data, piece)) ? [whole] : pieces;
  }
  const typed = () => field.value.toUpperCase().split(/[\n,;]+/).flatMap(codesOf);

  // The last code may not be finished: it is called wrong only when a sign follows it, or the field is left.
  const atWork = () => document.activeElement === field && field.selectionEnd === field.value.length && /[^\s,;]$/.test(field.value);

  // What is wrong with a code; empty when nothing is.
  function mistake(code) {
    const length = scoring.length(data);
    const letter = [...code].find((sign) => !scoring.LETTERS.includes(sign));
    const sentence = letter ? words.letter : code.length < length ? words.short : code.length > length ? words.long
      : scoring.readCode(data, code) ? "" : words.typo;
    return fill(sentence, { code, letter, length });
  }

  // The same places together, with how many there are.
  function places(codes) {
    const found = new Map();
    codes.forEach((code) => found.set(code, (found.get(code) || 0) + 1));
    return [...found].map(([code, count]) => ({ scores: scoring.readCode(data, code), count }));
  }

  // How many lie nearest to the profile of a row, and how many of those near a border.
  function countIn(row, list) {
    const name = row.dataset.kProfile;
    const results = list.map(({ scores, count }) => ({ found: scoring.profilesAt(data, scores), count }));
    const nearest = results.filter(({ found }) => found[0] === name);
    const total = (some) => some.reduce((sum, { count }) => sum + count, 0);
    row.cells[1].textContent = total(nearest);
    row.cells[2].textContent = total(nearest.filter(({ found }) => found.length > 1));
    return fill(words.spread, { profile: data.names[name], count: total(nearest) });
  }

  function tell(count, mistakes) {
    const said = fill(count ? count > 1 ? words.many : words.one : words.none, { count });
    need("[data-k-status]", form).textContent =
      mistakes.length ? `${said} ${fill(words.wrong, { wrong: mistakes.length })}` : said;
    need("[data-k-wrong]", form).replaceChildren(...mistakes.map((sentence) => {
      const item = document.createElement("li");
      item.textContent = sentence;
      return item;
    }));
    field.setAttribute("aria-invalid", mistakes.length > 0);
  }

  function draw() {
    const codes = typed();
    const good = codes.filter((code) => !mistake(code));
    const list = places(good);
    const spread = rows.map((row) => countIn(row, list)).join("; ");
    scoring.draw(cross, data, list);
    cross.setAttribute("aria-label", fill(words.picture, { count: good.length, spread }));
    const short = codes.length && codes[codes.length - 1].length < scoring.length(data);
    tell(good.length, (short && atWork() ? codes.slice(0, -1) : codes).map(mistake).filter(Boolean));
    need("[data-k-buttons]").hidden = !codes.length;
  }

  // The picture as it is on the screen: what the stylesheet gives is written into a copy.
  function still(width, height) {
    const copy = cross.cloneNode(true);
    const originals = cross.querySelectorAll("*");
    copy.querySelectorAll("*").forEach((element, index) => {
      const style = getComputedStyle(originals[index]);
      ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-size", "font-weight"].forEach((name) => {
        element.style.setProperty(name, style.getPropertyValue(name));
      });
      element.style.fontFamily = "sans-serif";
    });
    Object.entries({ xmlns: "http://www.w3.org/2000/svg", width, height })
      .forEach(([name, value]) => copy.setAttribute(name, value));
    return new XMLSerializer().serializeToString(copy);
  }

  async function download() {
    const { width, height } = cross.viewBox.baseVal;
    const canvas = Object.assign(document.createElement("canvas"), { width: SCALE * width, height: SCALE * height });
    const paper = canvas.getContext("2d");
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(still(canvas.width, canvas.height))}`;
    await image.decode();
    paper.fillStyle = getComputedStyle(document.body).backgroundColor;
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(image, 0, 0);
    const href = canvas.toDataURL("image/png");
    Object.assign(document.createElement("a"), { href, download: `${words.file}.png` }).click();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", draw);
  field.addEventListener("blur", draw);
  window.addEventListener("pageshow", draw);  // a browser fills the field in again after the page has loaded
  need("[data-k-do=picture]").addEventListener("click", download);
  need("[data-k-do=clear]").addEventListener("click", () => {
    field.value = "";
    draw();
    field.focus();
  });
  draw();
})();
