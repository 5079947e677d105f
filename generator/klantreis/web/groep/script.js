// Draws the codes of a group on the cross, as they are typed. Nothing is stored and nothing is sent.
(function () {
  "use strict";
  var form = document.querySelector("form[data-k-codes]");
  if (!form) return;
  var scoring = window.klantreisScoring;
  var source = document.getElementById("zelftest-gegevens");
  var cross = document.querySelector("[data-k-cross]");
  var field = form.querySelector("textarea");
  if (!scoring || !source || !cross || !field) throw new Error("groep: no scoring, data, cross or field on this page");
  var data = JSON.parse(source.textContent);
  var words = data.words;
  var status = form.querySelector("[data-k-status]");
  var wrong = form.querySelector("[data-k-wrong]");
  var buttons = Array.from(document.querySelectorAll("[data-k-do]"));

  function fill(sentence, values) {
    return sentence.replace(/\{(\w+)\}/g, function (place, name) { return values[name]; });
  }

  function typed() {
    return field.value.toUpperCase().split(/[\s,;]+/).filter(Boolean);
  }

  // What is wrong with a code, or nothing.
  function mistake(code) {
    var length = scoring.length(data);
    var letter = code.split("").find(function (sign) { return scoring.LETTERS.indexOf(sign) < 0; });
    var sentence = letter ? words.letter : code.length < length ? words.short : code.length > length ? words.long
      : scoring.readCode(data, code) ? "" : words.typo;
    return fill(sentence, { code: code, letter: letter, length: length });
  }

  // The same places together, with how many there are.
  function places(codes) {
    var found = {};
    codes.forEach(function (code) {
      found[code] = found[code] || { scores: scoring.readCode(data, code), count: 0 };
      found[code].count += 1;
    });
    return Object.keys(found).map(function (code) { return found[code]; });
  }

  function countIn(row, list) {
    var name = row.getAttribute("data-k-profile");
    var nearest = 0;
    var border = 0;
    list.forEach(function (place) {
      var results = scoring.outcomeOfScores(data, place.scores).results;
      if (results[0] !== name) return;
      nearest += place.count;
      if (results.length > 1) border += place.count;
    });
    row.cells[1].textContent = nearest;
    row.cells[2].textContent = border;
    return fill(words.spread, { profile: data.names[name], count: nearest });
  }

  function draw() {
    var codes = typed();
    var mistakes = codes.map(mistake).filter(Boolean);
    var good = codes.filter(function (code) { return !mistake(code); });
    var list = places(good);
    scoring.draw(cross, data, list);
    var spread = Array.from(document.querySelectorAll("[data-k-profile]"))
      .map(function (row) { return countIn(row, list); }).join("; ");
    cross.setAttribute("aria-label", fill(words.picture, { count: good.length, spread: spread }));
    tell(good.length, mistakes);
    buttons.forEach(function (button) { button.hidden = !codes.length; });
  }

  function tell(count, mistakes) {
    var said = fill(count === 0 ? words.none : count === 1 ? words.one : words.many, { count: count });
    status.textContent = mistakes.length ? said + " " + fill(words.wrong, { wrong: mistakes.length }) : said;
    wrong.textContent = "";
    mistakes.forEach(function (sentence) { wrong.appendChild(document.createElement("li")).textContent = sentence; });
    field.setAttribute("aria-invalid", mistakes.length > 0);
  }

  // The picture as it is on the screen: what the stylesheet gives is written into a copy.
  function still() {
    var copy = cross.cloneNode(true);
    var originals = cross.querySelectorAll("*");
    var box = cross.viewBox.baseVal;
    copy.querySelectorAll("*").forEach(function (element, index) {
      var style = getComputedStyle(originals[index]);
      ["fill", "stroke", "stroke-width", "font-size", "font-weight"].forEach(function (name) {
        element.style.setProperty(name, style.getPropertyValue(name));
      });
      element.style.fontFamily = "sans-serif";
    });
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", 3 * box.width);
    copy.setAttribute("height", 3 * box.height);
    return { source: new XMLSerializer().serializeToString(copy), width: 3 * box.width, height: 3 * box.height };
  }

  function download() {
    var drawing = still();
    var image = new Image();
    image.onload = function () {
      var canvas = document.createElement("canvas");
      canvas.width = drawing.width;
      canvas.height = drawing.height;
      var paper = canvas.getContext("2d");
      paper.fillStyle = getComputedStyle(document.body).backgroundColor;
      paper.fillRect(0, 0, canvas.width, canvas.height);
      paper.drawImage(image, 0, 0);
      var link = document.createElement("a");
      link.download = words.file + ".png";
      link.href = canvas.toDataURL("image/png");
      link.click();
    };
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(drawing.source);
  }

  function clear() {
    field.value = "";
    draw();
    field.focus();
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  field.addEventListener("input", draw);
  window.addEventListener("pageshow", draw);  // a browser fills the field in again after the page has loaded
  buttons.forEach(function (button) {
    button.addEventListener("click", button.getAttribute("data-k-do") === "picture" ? download : clear);
  });
  draw();
})();
