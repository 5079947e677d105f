// Answers at once: of every aspect the first rule on the page that fits the choices. Nothing is kept or sent.
(function () {
  "use strict";
  var start = document.querySelector("template[data-k-start]");
  if (!start) return;
  var desk = document.querySelector("[data-k-desk]");
  var form = start.content.querySelector("form[data-k-guide]");
  var answer = start.content.querySelector("[data-k-answer]");
  var status = answer && answer.querySelector("[role=status]");
  var ask = answer && answer.querySelector("[data-k-ask]"), printed = answer && answer.querySelector("[data-k-chosen]");
  var lists = Array.from(document.querySelectorAll("[data-k-rules]"));
  var copy = form && form.querySelector("[data-k-copy]");
  var fullNote = form && form.querySelector("[data-k-full]"), jump = form && form.querySelector("[data-k-jump]");
  var remarks = form ? Array.from(form.querySelectorAll("[data-k-remark]")) : [];
  if (!desk || !status || !ask || !printed || remarks.length !== 2 || !lists.length || !copy || !fullNote || !jump) {
    throw new Error("contactwijzer: something of the form, the answer or the rules is not on this page");
  }
  var place = form.elements.plek, profile = form.elements.situatie, group = form.elements.groep;
  var signs = Array.from(form.elements.ziet);
  var MOST_SIGNS = 2;

  function ids(element, name) { return element.getAttribute("data-" + name).split(" ").filter(Boolean); }

  var aspects = lists.map(function (list) {
    var box = answer.querySelector("[data-k-aspect=" + list.getAttribute("data-k-rules") + "]");
    var rules = Array.from(list.children, function (element) {
      return {
        element: element, parts: ids(element, "parts"), signs: ids(element, "signs"), both: ids(element, "both"),
        profiles: ids(element, "profiles"), groups: ids(element, "groups"),
      };
    });
    return { box: box, rules: rules, label: box.querySelector("h3").textContent, places: list.closest("section") };
  });

  // What was not chosen is an empty name, which no list holds: it fits only where nothing is asked.
  function oneOf(allowed, chosen) {
    return !allowed.length || chosen.some(function (name) { return allowed.includes(name); });
  }

  function fits(rule, choice) {
    return oneOf(rule.parts, [choice.part]) && oneOf(rule.signs, choice.signs) &&
      rule.both.every(function (sign) { return choice.signs.includes(sign); }) &&
      oneOf(rule.profiles, [choice.profile]) && oneOf(rule.groups, [choice.group]);
  }

  function chosen() {
    var ticked = signs.filter(function (sign) { return sign.checked; });
    return {
      part: place.value, signs: ticked.map(function (sign) { return sign.value; }), profile: profile.value, group: group.value,
    };
  }

  // What belongs to the part always follows, without what the rule has already named.
  function addPlace(advice, aspect, part) {
    var here = aspect.places.querySelector('[data-k-place="' + part + '"]');
    if (!here) return;
    var list = advice.querySelector(".k-links") || advice.appendChild(document.createElement("ul"));
    list.className = "k-links";
    var named = Array.from(list.children, function (item) { return item.getAttribute("data-id"); });
    Array.from(here.children).forEach(function (item) {
      if (!named.includes(item.getAttribute("data-id"))) list.append(item.cloneNode(true));
    });
  }

  function show(aspect, choice) {
    var index = aspect.rules.findIndex(function (rule) { return fits(rule, choice); });
    var element = aspect.rules[index].element;
    var title = element.querySelector("h4").cloneNode(true);
    var advice = element.querySelector(".k-rule__advice").cloneNode(true);
    var why = document.createElement("a");
    why.href = "#" + element.id;
    why.className = "k-small";
    why.textContent = form.dataset.why.replace("{rank}", index + 1).replace("{count}", aspect.rules.length);
    addPlace(advice, aspect, choice.part);
    aspect.box.querySelector("[data-k-advice]").replaceChildren(title, advice, why);
    return aspect.label + ": " + title.textContent + ".";
  }

  // On paper the form is gone: what was chosen is said, but not a profile or a group, which nobody writes down.
  function words(choice) {
    var seen = signs.filter(function (sign) { return sign.checked; })
      .map(function (sign) { return sign.nextElementSibling.textContent; });
    return [
      choice.part && form.dataset.chosen.replace("{place}", place.selectedOptions[0].textContent),
      seen.length && form.dataset.seen.replace("{signs}", seen.join("; ")),
    ].filter(Boolean).join(" ");
  }

  // A remark stands beside what it is about, `where`: above the choices, or below the button.
  function apply(remark, where) {
    var choice = chosen();
    var full = choice.signs.length >= MOST_SIGNS;
    signs.forEach(function (sign) { sign.disabled = full && !sign.checked; });
    aspects.forEach(function (aspect) { aspect.box.hidden = !choice.part; });
    var said = choice.part ? aspects.map(function (aspect) { return show(aspect, choice); }) : [];
    fullNote.hidden = !full;
    jump.hidden = !choice.part;
    ask.textContent = choice.part ? "" : form.dataset.start;
    printed.textContent = words(choice);
    remarks.forEach(function (note) {
      note.textContent = note.dataset.kRemark === where ? remark : "";
      note.hidden = !note.textContent;
      if (!note.hidden) note.scrollIntoView({ block: "nearest" });
    });
    status.textContent = [remark, ask.textContent].filter(Boolean).concat(full ? fullNote.textContent : [], choice.part ? form.dataset.answer : [], said).join(" ");
  }

  function fragment() {
    var choice = chosen();
    return Object.entries({ plek: choice.part, ziet: choice.signs.join(","), situatie: choice.profile, groep: choice.group })
      .filter(function (pair) { return pair[1]; })
      .map(function (pair) { return pair[0] + "=" + pair[1]; }).join("&");
  }

  function set(select, value) {
    var known = Array.from(select.options).some(function (option) { return option.value === value; });
    if (known) select.value = value;
    return known;
  }

  function setSigns(values) {
    var found = signs.filter(function (sign) { return values.includes(sign.value); });
    var fit = found.length <= MOST_SIGNS && (found.length || !values.length);
    if (fit) signs.forEach(function (sign) { sign.checked = found.includes(sign); });
    return fit && found.length === values.length;
  }

  // The lists are closed while there is an answer to read; a link to a rule opens its list.
  function reveal() {
    var target = document.getElementById(location.hash.slice(1));
    var list = target && target.closest("[data-k-list]");
    if (!list) return;
    list.open = true;
    target.scrollIntoView();
  }

  // What is wrong in a link is skipped, and said; what was chosen there before stays.
  function fromAddress() {
    if (!location.hash.includes("=")) {
      apply();
      return reveal();
    }
    var asked = new URLSearchParams(location.hash.slice(1));
    var sound = Array.from(asked.keys()).every(function (name) { return ["plek", "ziet", "situatie", "groep"].includes(name); });
    sound = set(place, asked.get("plek") || "") && sound;
    sound = set(profile, asked.get("situatie") || "") && sound;
    sound = set(group, asked.get("groep") || "") && sound;
    sound = setSigns((asked.get("ziet") || "").split(",").filter(Boolean)) && sound;
    apply(sound ? "" : form.dataset.broken, "link");
  }

  // The link is made when it is asked for: else every choice would stay behind in the browser's history.
  function share() {
    history.replaceState(null, "", "#" + fragment());
    var copied = navigator.clipboard ? navigator.clipboard.writeText(location.href) : Promise.reject(new Error());
    copied.then(function () { apply(form.dataset.copied, "copy"); }, function () { apply(form.dataset.inAddress, "copy"); });
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("change", function () { apply(); });
  form.addEventListener("reset", function () {
    if (location.hash.includes("=")) history.replaceState(null, "", location.pathname + location.search);
    setTimeout(apply);  // after the browser has emptied the fields
  });
  copy.addEventListener("click", share);
  window.addEventListener("hashchange", fromAddress);
  desk.classList.add("k-desk--on");
  desk.prepend(form);
  desk.lastElementChild.append(answer);
  document.querySelectorAll("[data-k-list]").forEach(function (list) { list.open = false; });
  fromAddress();
})();
