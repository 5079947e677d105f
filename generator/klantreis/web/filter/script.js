// Filters whatever carries data-k-item: an item stays when every choice is among its data-NAME values.
(function () {
  "use strict";
  var form = document.querySelector("form[data-k-filter]");
  if (!form) return;
  var items = Array.from(document.querySelectorAll("[data-k-item]"));
  var groups = Array.from(document.querySelectorAll("[data-k-group]"));
  var status = form.querySelector("[role=status]");
  if (!items.length || !status) throw new Error("filter: no items or no status line on this page");
  var selects = Array.from(form.querySelectorAll("select"));

  function fits(item, choices) {
    return choices.every(function (choice) {
      return (item.getAttribute("data-" + choice.name) || "").split(" ").includes(choice.value);
    });
  }

  function chosen() {
    return selects
      .filter(function (select) { return select.value; })
      .map(function (select) { return { name: select.name, value: select.value }; });
  }

  // A group (a row, a column, a section) steps aside when the choices leave nothing in it.
  function hideEmptyGroups(filtering) {
    groups.forEach(function (group) {
      var name = group.getAttribute("data-k-group");
      var members = items.filter(function (item) {
        return (item.getAttribute("data-k-in") || "").split(" ").includes(name);
      });
      group.hidden = filtering && members.every(function (item) { return item.hidden; });
    });
  }

  // A head that spans columns spans those that are left; without any it steps aside.
  function fitSpans() {
    document.querySelectorAll("[data-k-span]").forEach(function (head) {
      var columns = document.querySelectorAll('thead [data-fase="' + head.getAttribute("data-k-span") + '"]:not([hidden])');
      head.hidden = columns.length === 0;
      head.colSpan = Math.max(columns.length, 1);
    });
  }

  function announce(filtering) {
    var left = items.filter(function (item) { return !item.hidden; });
    var tenants = new Set(left.map(function (item) { return item.getAttribute("data-huurder"); }));
    var words = left.length ? form.getAttribute("data-left") : form.getAttribute("data-none");
    status.textContent = filtering
      ? words.replace("{left}", left.length).replace("{total}", items.length).replace("{tenants}", tenants.size)
      : "";
  }

  function apply() {
    var choices = chosen();
    items.forEach(function (item) { item.hidden = !fits(item, choices); });
    hideEmptyGroups(choices.length > 0);
    fitSpans();
    announce(choices.length > 0);
  }

  // A link can arrive with choices in its query: /klantreis/?profiel=profiel-2#huurders-naast-onderdelen
  function choicesFromAddress() {
    var query = new URLSearchParams(location.search);
    selects.forEach(function (select) {
      var value = query.get(select.name);
      if (value && Array.from(select.options).some(function (o) { return o.value === value; })) select.value = value;
    });
  }

  choicesFromAddress();
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("change", apply);
  form.addEventListener("reset", function () { setTimeout(apply); });  // after the browser has emptied the fields
  if (chosen().length) apply();
})();
