// Scores a set of answers, exactly as model/scoring.py does, and reads and writes links and codes.
// An answer is an index; null is 'I do not know'; undefined is no answer.
globalThis.klantreisScoring = (() => {
  "use strict";
  const LETTERS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";  // none that is read for another: no 0, O, 1, I, U
  const BASE = LETTERS.length;
  const OPEN = 10;  // no answer, in the sum behind a check character
  const TO_START_ON = 2;

  const sum = (list, of) => list.reduce((total, one, index) => total + of(one, index), 0);
  const points = ({ statement, answer }) => answer === null ? 0 : statement.points[answer];

  // The last region that begins at a score or below it.
  const regionOf = (data, score) => Math.max(0, data.regions.filter((atLeast) => atLeast <= score).length - 1);

  // The region beyond a border that is near, or null.
  function beyond({ regions, border }, score, region) {
    if (border === null) return null;
    if (region && score - regions[region] <= border) return region - 1;
    return regions[region + 1] - score <= border ? region + 1 : null;
  }

  // The statements with which the next answer, or any where none was known, leads to the other region.
  function tipping(data, score, other, given) {
    const leadsThere = (one) => one.statement.points.some((value, index) =>
      (one.answer === null || Math.abs(index - one.answer) === 1)
      && regionOf(data, score - points(one) + value) === other);
    return given.filter(leadsThere).map((one) => one.statement.id);
  }

  function placeAt(data, scale, score, given) {
    const unknown = given.filter((one) => one.answer === null).map((one) => one.statement.id);
    if (unknown.length > data.mostUnknown) return { scale, score, unknown, region: null, other: null, tipping: [] };
    const region = regionOf(data, score);
    const other = beyond(data, score, region);
    return { scale, score, unknown, region, other, tipping: other === null ? [] : tipping(data, score, other, given) };
  }

  function placeOn(data, scale, answers) {
    const given = data.statements
      .map((statement, index) => ({ statement, answer: answers[index] }))
      .filter((one) => one.statement.scale === scale);
    return placeAt(data, scale, sum(given, points), given);
  }

  // The profile of the regions, then those beyond the borders that are near.
  function profiles(data, places) {
    if (places.some((place) => place.region === null)) return [];
    const sides = places.map(({ region, other }) => other === null ? [region] : [region, other]);
    const pairs = sides.reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => [...start, end])), [[]]);
    return pairs.map((pair) => data.profiles[pair.join(",")]);
  }

  // The known scales with the lowest scores; of equal ones, those that are asked first; none when all are at their highest.
  function themes(data, places) {
    const names = (some) => some.map((place) => place.scale);
    const known = places.filter((place) => place.region !== null).sort((one, other) => one.score - other.score);
    const high = (place) => data.scales.find((scale) => scale.id === place.scale).high;
    if (known.length && known.every((place) => place.score === high(place))) return { results: [], equal: [], highest: true };
    const first = known.slice(0, TO_START_ON);
    const equal = known.slice(TO_START_ON).filter((place) => place.score === first[first.length - 1].score);
    return { results: names(first), equal: names(equal), highest: false };
  }

  function outcome(data, answers) {
    const places = data.scales.map((scale) => placeOn(data, scale.id, answers));
    return data.kind === "profile"
      ? { places, results: profiles(data, places), equal: [], highest: false } : { places, ...themes(data, places) };
  }

  // The profiles that scores alone lead to, as a code has them.
  const profilesAt = (data, scores) =>
    profiles(data, data.scales.map((scale, index) => placeAt(data, scale.id, scores[index], [])));

  // A last character that no other one fits: it finds every single mistake and every two that changed places.
  function check(data, values) {
    const total = sum(values, (value, index) => value * (index % (BASE - 2) + 2));
    return LETTERS[(data.key + (BASE - 1) * total) % BASE];
  }

  // Answers as they stand in a link: a digit each, 0 for 'I do not know', - for none.
  function writeAnswers(data, answers) {
    const values = answers.map((answer) => answer === undefined ? OPEN : answer === null ? 0 : answer + 1);
    return values.map((value) => value === OPEN ? "-" : value).join("") + "." + check(data, values);
  }

  // The answers of a link, or null when it is not whole.
  function readAnswers(data, text) {
    const [, signs, last] = /^([0-9-]+)\.([0-9A-Z])$/.exec(text) || [];
    if (!signs || signs.length !== data.statements.length) return null;
    const values = [...signs].map((sign) => sign === "-" ? OPEN : Number(sign));
    if (values.some((value) => value !== OPEN && value > data.answers) || check(data, values) !== last) return null;
    return values.map((value) => value === OPEN ? undefined : value ? value - 1 : null);
  }

  const size = (scale) => scale.high - scale.low + 1;

  // How many characters a code has: enough for every place, and one to check it with.
  function length(data) {
    const places = data.scales.reduce((product, scale) => product * size(scale), 1);
    return Math.ceil(Math.log(places) / Math.log(BASE)) + 1;
  }

  // The scores of a profile as a code: one number, written in the characters of a code.
  function writeCode(data, scores) {
    let number = data.scales.reduce((total, scale, index) => total * size(scale) + scores[index] - scale.low, 0);
    const values = [];
    while (values.length < length(data) - 1) {
      values.unshift(number % BASE);
      number = Math.floor(number / BASE);
    }
    return values.map((value) => LETTERS[value]).join("") + check(data, values);
  }

  // The scores of a code, or null when a character is wrong.
  function readCode(data, code) {
    const values = [...code].map((sign) => LETTERS.indexOf(sign));
    if (code.length !== length(data) || values.includes(-1)) return null;
    const last = LETTERS[values.pop()];
    let number = values.reduce((total, value) => total * BASE + value, 0);
    const scores = [...data.scales].reverse().map((scale) => {
      const score = number % size(scale) + scale.low;
      number = Math.floor(number / size(scale));
      return score;
    });
    return number === 0 && check(data, values) === last ? scores.reverse() : null;
  }

  // Puts a dot on the cross for every place, with a number in it where there is more than one.
  function draw(cross, data, places) {
    const side = Number(cross.dataset.kSide);
    const layer = cross.querySelector("[data-k-places]");
    const add = (name, attributes, text) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", name);
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
      element.textContent = text;
      layer.append(element);
    };
    layer.textContent = "";
    const dots = places.map(({ scores, count }) => {
      const [x, up] = data.scales.map((scale, index) => (scores[index] - scale.low + 0.5) / size(scale) * side);
      return { x, y: side - up, count };
    });
    dots.forEach(({ x, y, count }) => add("circle", { class: "k-cross__place", cx: x, cy: y, r: count > 1 ? 11 : 8 }, ""));
    // The numbers last: no dot beside them may lie over them.
    dots.filter(({ count }) => count > 1).forEach(({ x, y, count }) =>
      add("text", { class: "k-cross__count", x, y: y + 5, "text-anchor": "middle" }, count));
  }

  return { LETTERS, outcome, profilesAt, writeAnswers, readAnswers, length, writeCode, readCode, draw };
})();
