// Takes an assessment: counts what is answered, shows one statement or all, and the result.
// The page holds every text; this hides what does not apply. Nothing is stored and nothing is sent.
(function () {
  "use strict";
  var form = document.querySelector("form[data-k-test]");
  if (!form) return;
  var LINK = "#antwoorden=";
  var scoring = window.klantreisScoring;
  var source = document.getElementById("zelftest-gegevens");
  var result = document.querySelector("[data-k-result]");
  if (!scoring || !source || !result) throw new Error("zelftest: no scoring, data or result on this page");
  var data = JSON.parse(source.textContent);
  var words = data.words;
  var statements = data.statements.map(function (statement) { return need("#stelling-" + statement.id, form); });
  var current = 0;

  function need(selector, within) {
    var found = (within || document).querySelector(selector);
    if (!found) throw new Error("zelftest: no " + selector + " on this page");
    return found;
  }

  function all(selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  }

  function fill(sentence, values) {
    return sentence.replace(/\{(\w+)\}/g, function (place, name) { return values[name]; });
  }

  function show(selector, yes) {
    all(selector).forEach(function (element) { element.hidden = !yes; });
  }

  // The answers: an index, null for 'I do not know', undefined for none.
  function answers() {
    return data.statements.map(function (statement) {
      var chosen = form.elements[statement.id].value;
      return chosen === "" ? undefined : chosen === "0" ? null : Number(chosen) - 1;
    });
  }

  function choose(given) {
    data.statements.forEach(function (statement, index) {
      var answer = given[index];
      form.elements[statement.id].forEach(function (choice) {
        choice.checked = answer !== undefined && choice.value === String(answer === null ? 0 : answer + 1);
      });
    });
  }

  function missing() {
    return answers().map(function (answer, index) { return answer === undefined ? index : -1; })
      .filter(function (index) { return index >= 0; });
  }

  function oneByOne() {
    return form.elements["zelftest-manier"].value === "one";
  }

  // What the form shows: the statement of now or all of them, and how far it is.
  function draw() {
    var one = oneByOne();
    var last = current === statements.length - 1;
    statements.forEach(function (statement, index) { statement.hidden = one && index !== current; });
    all("[data-k-group]", form).forEach(function (group) {
      group.hidden = all("[data-k-statement]", group).every(function (statement) { return statement.hidden; });
    });
    need("[data-k-do=previous]").hidden = !one || current === 0;
    need("[type=submit]", form).textContent = one && !last ? words.next : words.finish;
    count();
  }

  function count() {
    var done = statements.length - missing().length;
    var values = { done: done, total: statements.length, number: current + 1 };
    need("progress", form).value = done;
    need("#zelftest-voortgang").textContent =
      (oneByOne() ? fill(words.step, values) + ". " : "") + fill(words.progress, values);
  }

  function go(index) {
    current = index;
    draw();
    statements[index].focus();
  }

  function text(index) {
    return need("[data-k-text]", statements[index]).textContent;
  }

  function list(element, texts) {
    element.textContent = "";
    texts.forEach(function (one) { element.appendChild(document.createElement("li")).append(one); });
  }

  // Names every statement without an answer, with a way to it.
  function tellMissing(indexes) {
    var box = need("[data-k-missing]");
    need("p", box).textContent = fill(indexes.length === 1 ? words.missing_one : words.missing, { count: indexes.length });
    list(need("ul", box), indexes.map(function (index) {
      var link = document.createElement("a");
      link.href = "#" + statements[index].id;
      link.textContent = fill(words.statement, { number: index + 1, text: text(index) });
      link.addEventListener("click", function (event) { event.preventDefault(); go(index); });
      return link;
    }));
    box.hidden = false;
    need("a", box).focus();
  }

  function say(words_) {
    var message = need("[data-k-message]");
    message.hidden = !words_;
    message.textContent = words_;
  }

  function signed(number) {
    return number < 0 ? "−" + -number : number > 0 ? "+" + number : "0";
  }

  function placeWords(place, index) {
    var scale = data.scales[index];
    var form = place.region === null ? words.unknown : place.other === null ? words.place : words.near;
    return fill(form, {
      scale: data.names[scale.id], region: data.titles[place.region], score: signed(place.score),
      low: signed(scale.low), high: signed(scale.high)
    });
  }

  function showPlace(places) {
    var cross = need("[data-k-cross]");
    var said = places.map(placeWords);
    var list_ = need("[data-k-places-said]");
    var known = places.every(function (place) { return place.region !== null; });
    list(list_, said);
    list_.hidden = false;
    cross.setAttribute("aria-label", said.join("; "));
    scoring.draw(cross, data, known ? [{ scores: places.map(function (place) { return place.score; }), count: 1 }] : []);
  }

  function showBorders(places) {
    var near = places.filter(function (place) { return place.other !== null; });
    show("[data-k-decides]", near.length > 0);
    places.forEach(function (place) {
      var box = need("[data-k-decide=" + place.scale + "]");
      var tipping = need("[data-k-tipping]", box);
      box.hidden = place.other === null;
      tipping.hidden = !place.tipping.length;
      list(need("ul", tipping), place.tipping.map(function (id) {
        var index = data.statements.findIndex(function (statement) { return statement.id === id; });
        return fill(words.statement, { number: index + 1, text: text(index) });
      }));
    });
  }

  function showBars(places) {
    need("[data-k-bars]").hidden = false;
    places.forEach(function (place, index) {
      var scale = data.scales[index];
      var row = need("[data-k-scale=" + place.scale + "]");
      var part = (place.score - scale.low) / (scale.high - scale.low);
      need(".k-bar span", row).style.width = place.region === null ? 0 : Math.max(2, 100 * part) + "%";
      need("[data-k-said]", row).textContent = placeWords(place, index);
    });
  }

  function showUnknown(places, found) {
    var unknown = [].concat.apply([], places.map(function (place) { return place.unknown; }));
    show("[data-k-find]", unknown.length > 0);
    need("#zoek-uit").textContent = found.length ? words.find_more : words.find;
    all("[data-k-find-out]").forEach(function (item) {
      item.hidden = unknown.indexOf(item.getAttribute("data-k-find-out")) < 0;
    });
  }

  // The results that apply, in their order; the others step aside.
  function showResults(results) {
    var box = need("[data-k-outcomes]");
    var kind = ["none", "one", "two"][results.length] || "more";
    var names = { first: data.names[results[0]], second: data.names[results[1]] };
    all("[data-k-outcome]", box).forEach(function (item) { item.hidden = true; });
    results.forEach(function (name) {
      var item = need("[data-k-outcome=" + name + "]", box);
      item.hidden = false;
      box.appendChild(item);
    });
    need("[data-k-heading]").textContent = fill(words[kind], names);
    need("[data-k-lead]").textContent = words["said_" + kind];
  }

  function share(given, outcome) {
    var known = data.kind === "profile" && outcome.results.length > 0;
    show("[data-k-code]", known);
    if (known) need("[data-k-code-text]").textContent =
      scoring.writeCode(data, outcome.places.map(function (place) { return place.score; }));
    need("#zelftest-link").value = location.href.split("#")[0] + LINK + scoring.writeAnswers(data, given);
    need("[data-k-status]").textContent = "";
    show("[data-k-share]", true);
  }

  function showResult(given) {
    var outcome = scoring.outcome(data, given);
    showResults(outcome.results);
    if (data.kind === "profile") {
      showPlace(outcome.places);
      showBorders(outcome.places);
    } else showBars(outcome.places);
    showUnknown(outcome.places, outcome.results);
    share(given, outcome);
    show("[data-k-rules]", false);
    document.body.classList.add("k-has-result");
    form.hidden = true;
    result.hidden = false;
    need("[data-k-heading]").focus();
  }

  function showForm() {
    document.body.classList.remove("k-has-result");
    form.hidden = false;
    result.hidden = true;
    need("[data-k-missing]").hidden = true;
    draw();
  }

  // A link can hold all answers, or some; one that is not whole changes nothing.
  function readLink() {
    if (location.hash.indexOf(LINK) !== 0) return;
    var given = scoring.readAnswers(data, location.hash.slice(LINK.length));
    say("");
    if (!given) {
      say(words.broken);
      return;
    }
    choose(given);
    var left = missing();
    if (!left.length) {
      showResult(given);
      return;
    }
    say(fill(words.partial, { count: left.length }));
    current = left[0];
    showForm();
  }

  function forgetLink() {
    if (location.hash) history.replaceState(null, "", location.pathname + location.search);
    say("");
  }

  var actions = {
    previous: function () { go(current - 1); },
    print: function () { window.print(); },
    back: function () {
      forgetLink();
      showForm();
      statements[current].focus();
    },
    restart: function () {
      forgetLink();
      choose([]);
      showForm();
      go(0);
    },
    copy: function () {
      var field = need("#zelftest-link");
      var status = need("[data-k-status]");
      field.select();
      Promise.resolve()
        .then(function () { return navigator.clipboard.writeText(field.value); })
        .then(function () { status.textContent = words.copied; }, function () { status.textContent = words.not_copied; });
    }
  };

  form.addEventListener("change", function (event) {
    need("[data-k-missing]").hidden = true;
    if (event.target.name === "zelftest-manier") draw();
    else count();
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (oneByOne() && current < statements.length - 1) {
      go(current + 1);
      return;
    }
    var left = missing();
    if (left.length) tellMissing(left);
    else showResult(answers());
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-k-do]");
    if (button) actions[button.getAttribute("data-k-do")]();
  });
  window.addEventListener("hashchange", readLink);
  window.addEventListener("pageshow", count);  // a browser fills fields in again after the page has loaded
  show("[data-k-bar], [data-k-buttons]", true);
  showForm();
  readLink();
})();
