// Takes an assessment: counts what is answered, shows one statement or all, and the result.
// The page holds every text; this hides what does not apply. Nothing is stored and nothing is sent.
(() => {
  "use strict";
  const form = document.querySelector("form[data-k-test]");
  if (!form) return;
  const LINK = "#antwoorden=";

  function need(selector, within = document) {
    const found = within.querySelector(selector);
    if (!found) throw new Error(`zelftest: no ${selector} on this page`);
    return found;
  }
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (place, name) => values[name]);
  const show = (selector, yes) => all(selector).forEach((element) => { element.hidden = !yes; });
  const signed = (number) => number < 0 ? `−${-number}` : number > 0 ? `+${number}` : "0";

  // What only works with a script appears, what is said without one goes.
  all("template[data-k-live]").forEach((live) => live.replaceWith(live.content));
  show("[data-k-without]", false);
  const scoring = globalThis.klantreisScoring;
  if (!scoring) throw new Error("zelftest: no scoring on this page");
  const data = JSON.parse(need("#zelftest-gegevens").textContent);
  const words = data.words;
  const result = need("[data-k-result]");
  const heading = need("[data-k-heading]");
  const link = need("#zelftest-link");
  const status = need("[data-k-status]");
  const statements = data.statements.map(({ id }) => need(`#stelling-${id}`, form));
  const text = (index) => fill(words.statement, {
    number: index + 1, text: need("[data-k-text]", statements[index]).textContent,
  });
  let current = 0;

  // The answers: an index, null for 'I do not know', undefined for none.
  const answers = () => data.statements.map(({ id }) => {
    const chosen = form.elements[id].value;
    return chosen ? chosen === "0" ? null : Number(chosen) - 1 : undefined;
  });
  const choose = (given) => data.statements.forEach(({ id }, index) => {
    const answer = given[index];
    form.elements[id].value = answer === undefined ? "" : answer === null ? "0" : answer + 1;
    if (answer === undefined) form.elements[id].forEach((choice) => { choice.checked = false; });
  });
  const missing = () => answers().flatMap((answer, index) => answer === undefined ? [index] : []);
  const oneByOne = () => form.elements["zelftest-manier"].value === "one";
  const isLast = () => !oneByOne() || current === statements.length - 1;

  function count() {
    const done = statements.length - missing().length;
    const values = { done, total: statements.length, number: current + 1 };
    need("progress", form).value = done;
    need("#zelftest-voortgang").textContent =
      (oneByOne() ? `${fill(words.step, values)}. ` : "") + fill(words.progress, values);
  }

  // What the form shows: the statement of now or all of them, and how far it is.
  function draw() {
    statements.forEach((statement, index) => { statement.hidden = oneByOne() && index !== current; });
    all("[data-k-group]", form).forEach((group) => {
      group.hidden = all("[data-k-statement]", group).every((statement) => statement.hidden);
    });
    need("[data-k-do=previous]").hidden = !oneByOne() || !current;
    need("[type=submit]", form).textContent = isLast() ? words.finish : words.next;
    count();
  }

  function go(index) {
    current = index;
    draw();
    statements[index].focus();
  }

  function list(element, entries) {
    element.replaceChildren(...entries.map((entry) => {
      const item = document.createElement("li");
      item.append(entry);
      return item;
    }));
  }

  // Names every statement without an answer, with a way to it.
  function tellMissing(indexes) {
    const box = need("[data-k-missing]");
    need("p", box).textContent = fill(indexes.length > 1 ? words.missing : words.missing_one, { count: indexes.length });
    list(need("ul", box), indexes.map((index) => {
      const way = document.createElement("a");
      way.href = `#${statements[index].id}`;
      way.textContent = text(index);
      way.addEventListener("click", (event) => { event.preventDefault(); go(index); });
      return way;
    }));
    box.hidden = false;
    need("a", box).focus();
  }

  function say(sentence) {
    const message = need("[data-k-message]");
    message.hidden = !sentence;
    message.textContent = sentence;
  }

  function placeWords({ region, other, score }, index) {
    const { id, low, high } = data.scales[index];
    return fill(region === null ? words.unknown : other === null ? words.place : words.near, {
      scale: data.names[id], region: data.titles[region], score: signed(score), low: signed(low), high: signed(high),
    });
  }

  function showPlace(places, known) {
    const cross = need("[data-k-cross]");
    const said = places.map(placeWords);
    list(need("[data-k-places-said]"), said);
    show("[data-k-places-said]", true);
    cross.setAttribute("aria-label", said.join("; "));
    cross.style.display = known ? "" : "none";
    if (known) scoring.draw(cross, data, [{ scores: places.map(({ score }) => score), count: 1 }]);
  }

  function showBorders(places) {
    show("[data-k-decides]", places.some(({ other }) => other !== null));
    places.forEach(({ scale, other, tipping, unknown }) => {
      const box = need(`[data-k-decide=${scale}]`);
      const ids = data.statements.map(({ id }) => id);
      box.hidden = other === null;
      need("[data-k-tipping]", box).hidden = !tipping.length;
      list(need("ul", box), tipping.map((id) => {
        const statement = text(ids.indexOf(id));
        return unknown.includes(id) ? fill(words.not_known, { statement }) : statement;
      }));
    });
  }

  function showBars(places, results) {
    places.forEach((place, index) => {
      const { low, high } = data.scales[index];
      const row = need(`[data-k-scale=${place.scale}]`);
      const part = Math.max(2, 100 * (place.score - low) / (high - low));
      row.classList.toggle("k-bars__first", results.includes(place.scale));
      need(".k-bar span", row).style.width = place.region === null ? 0 : `${part}%`;
      need("[data-k-said]", row).textContent = placeWords(place, index);
    });
  }

  function showUnknown(places, known) {
    const unknown = places.flatMap((place) => place.unknown);
    show("[data-k-find]", unknown.length);
    need("#zoek-uit").textContent = known ? words.find_more : words.find;
    all("[data-k-find-out]").forEach((item) => { item.hidden = !unknown.includes(item.dataset.kFindOut); });
  }

  // The results that apply, in their order; the others step aside.
  function showResults({ places, results, equal, highest }) {
    const box = need("[data-k-outcomes]");
    const kind = highest ? "highest" : ["none", "one", "two"][results.length] || "more";
    const scores = results.map((name) => places.find(({ scale }) => scale === name)?.score);
    const lead = !equal.length ? kind : scores[0] === scores[1] ? "both_equal" : "second_equal";
    show("[data-k-outcome]", false);
    (highest ? data.scales.map(({ id }) => id) : results).forEach((name) => {
      const item = need(`[data-k-outcome=${name}]`, box);
      item.hidden = false;
      box.append(item);
    });
    const names = { first: data.names[results[0]], second: data.names[results[1]] };
    heading.textContent = fill(words[kind], names);
    need("[data-k-lead]").textContent = fill(words[`said_${lead}`], names);
  }

  function showResult(given) {
    const found = scoring.outcome(data, given);
    const { places, results } = found;
    const known = results.length > 0 || found.highest;
    showResults(found);
    showUnknown(places, known);
    if (data.kind === "profile") {
      showPlace(places, known);
      showBorders(places);
      show("[data-k-code]", known);
      need("[data-k-code-text]").textContent = known ? scoring.writeCode(data, places.map(({ score }) => score)) : "";
    } else showBars(places, results);
    remember(true);
    link.value = location.href.split("#")[0] + LINK + scoring.writeAnswers(data, given);
    status.textContent = "";
    showing(true);
    heading.focus();
  }

  // That a result was open is noted with this entry of the browser's history, as the browser itself notes the answers.
  function remember(open) {
    if (Boolean(history.state) !== open) history.replaceState(open || null, "");
  }

  function showing(yes) {
    document.body.classList.toggle("k-has-result", yes);
    form.hidden = yes;
    result.hidden = !yes;
    show("[data-k-rules], [data-k-missing]", false);
    if (!yes) draw();
  }

  // A link can hold all answers, or some; one that is not whole changes nothing.
  function readLink() {
    if (!location.hash.toLowerCase().startsWith(LINK)) return;
    // What a mail program or a hand does to a link is forgiven: spaces around it, and small letters.
    const signs = location.hash.slice(LINK.length).replace(/%20|\+/g, " ").trim().toUpperCase();
    const given = scoring.readAnswers(data, signs);
    say(given ? "" : words.broken);
    if (!given) return;
    choose(given);
    const left = missing();
    if (!left.length) {
      showResult(given);
      return;
    }
    say(fill(words.partial, { count: left.length }));
    current = left[0];
    remember(false);
    showing(false);
  }

  // A browser fills fields in again after the page has loaded: then all is drawn anew, and a result opens again.
  function comeBack() {
    if (!result.hidden) return;
    const left = missing();
    if (history.state && !left.length) showResult(answers());
    else if (left.length && left.length < statements.length) current = left[0];
    draw();
  }

  function forgetLink() {
    if (location.hash) history.replaceState(null, "", location.pathname + location.search);
    remember(false);
    say("");
    showing(false);
  }

  const actions = {
    previous() { go(current - 1); },
    print() { window.print(); },
    back() { forgetLink(); go(current); },
    restart() { choose([]); forgetLink(); go(0); },
    async copy() {
      link.select();
      try {
        await navigator.clipboard.writeText(link.value);
        status.textContent = words.copied;
      } catch {
        status.textContent = words.not_copied;
      }
    },
  };

  form.addEventListener("change", (event) => {
    show("[data-k-missing]", false);
    if (event.target.name === "zelftest-manier") draw();
    else count();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const left = missing();
    if (!isLast()) go(current + 1);
    else if (left.length) tellMissing(left);
    else showResult(answers());
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-k-do]");
    if (button) actions[button.dataset.kDo]();
  });
  window.addEventListener("hashchange", () => {
    remember(!result.hidden);
    readLink();
  });
  window.addEventListener("pageshow", comeBack);
  show("[data-k-bar], [data-k-buttons]", true);
  showing(false);
  readLink();
})();
