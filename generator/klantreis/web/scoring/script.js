// Scores a set of answers, exactly as model/scoring.py does, and reads and writes links and codes.
// An answer is an index; null is 'I do not know'; undefined is no answer.
var klantreisScoring = (function () {
  "use strict";
  var LETTERS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";  // none that is read for another: no 0, O, 1, I, U
  var TO_START_ON = 2;

  function points(statement, answer) {
    return answer === null ? 0 : statement.points[answer];
  }

  // The last region that begins at a score or below it.
  function regionOf(data, score) {
    var region = 0;
    data.regions.forEach(function (atLeast, index) { if (atLeast <= score) region = index; });
    return region;
  }

  // The region beyond a border that is near, or null.
  function beyond(data, score) {
    var region = regionOf(data, score);
    if (data.border === null) return null;
    if (region && score - data.regions[region] <= data.border) return region - 1;
    var near = region + 1 < data.regions.length && data.regions[region + 1] - score <= data.border;
    return near ? region + 1 : null;
  }

  // The statements with which the next answer, or any where none was known, leads to the other region.
  function tipping(data, score, other, given) {
    return given.filter(function (one) {
      return one.statement.points.some(function (value, index) {
        var near = one.answer === null || Math.abs(index - one.answer) === 1;
        return near && regionOf(data, score - points(one.statement, one.answer) + value) === other;
      });
    }).map(function (one) { return one.statement.id; });
  }

  function placeOn(data, scale, answers) {
    var given = data.statements
      .map(function (statement, index) { return { statement: statement, answer: answers[index] }; })
      .filter(function (one) { return one.statement.scale === scale; });
    var score = given.reduce(function (sum, one) { return sum + points(one.statement, one.answer); }, 0);
    var unknown = given
      .filter(function (one) { return one.answer === null; })
      .map(function (one) { return one.statement.id; });
    if (unknown.length > data.mostUnknown)
      return { scale: scale, score: score, unknown: unknown, region: null, other: null, tipping: [] };
    return placeAt(data, scale, score, unknown, given);
  }

  function placeAt(data, scale, score, unknown, given) {
    var other = beyond(data, score);
    return {
      scale: scale, score: score, unknown: unknown, region: regionOf(data, score), other: other,
      tipping: other === null ? [] : tipping(data, score, other, given)
    };
  }

  // The profile of the regions, then those beyond the borders that are near.
  function profiles(data, places) {
    if (places.some(function (place) { return place.region === null; })) return [];
    return places
      .map(function (place) { return place.other === null ? [place.region] : [place.region, place.other]; })
      .reduce(function (starts, sides) {
        return [].concat.apply([], starts.map(function (start) {
          return sides.map(function (side) { return start.concat(side); });
        }));
      }, [[]])
      .map(function (sides) { return data.profiles[sides.join(",")]; });
  }

  // The known scales with the lowest scores; of equal ones, those that are asked first.
  function first(places) {
    return places
      .filter(function (place) { return place.region !== null; })
      .sort(function (one, other) { return one.score - other.score; })
      .slice(0, TO_START_ON)
      .map(function (place) { return place.scale; });
  }

  function outcome(data, answers) {
    var places = data.scales.map(function (scale) { return placeOn(data, scale.id, answers); });
    return { places: places, results: data.kind === "profile" ? profiles(data, places) : first(places) };
  }

  // What a code alone tells: the places and the profiles, without statements.
  function outcomeOfScores(data, scores) {
    var places = data.scales.map(function (scale, index) { return placeAt(data, scale.id, scores[index], [], []); });
    return { places: places, results: profiles(data, places) };
  }

  // A last character that no other one fits: it finds every single mistake and every two that changed places.
  function check(data, values) {
    var sum = values.reduce(function (sum, value, index) { return sum + value * (index % 29 + 2); }, 0);
    return LETTERS[(data.key + 31 * sum - sum) % 31];
  }

  // Answers as they stand in a link: a digit each, 0 for 'I do not know', - for none.
  function writeAnswers(data, answers) {
    var values = answers.map(function (answer) {
      return answer === undefined ? 10 : answer === null ? 0 : answer + 1;
    });
    var text = values.map(function (value) { return value === 10 ? "-" : value; }).join("");
    return text + "." + check(data, values);
  }

  // The answers of a link, or null when it is not whole.
  function readAnswers(data, text) {
    var found = /^([0-9-]+)\.([0-9A-Z])$/.exec(text);
    if (!found || found[1].length !== data.statements.length) return null;
    var values = found[1].split("").map(function (sign) { return sign === "-" ? 10 : Number(sign); });
    var known = values.every(function (value) { return value === 10 || value <= data.answers; });
    if (!known || check(data, values) !== found[2]) return null;
    return values.map(function (value) { return value === 10 ? undefined : value === 0 ? null : value - 1; });
  }

  function sizes(data) {
    return data.scales.map(function (scale) { return scale.high - scale.low + 1; });
  }

  function length(data) {
    var places = sizes(data).reduce(function (product, size) { return product * size; }, 1);
    var digits = 1;
    while (Math.pow(31, digits) < places) digits += 1;
    return digits + 1;
  }

  // The scores of a profile as a code: one number in base 31, and a last character to check it with.
  function writeCode(data, scores) {
    var number = sizes(data).reduce(function (sum, size, index) {
      return sum * size + scores[index] - data.scales[index].low;
    }, 0);
    var values = [];
    while (values.length < length(data) - 1) {
      values.unshift(number % 31);
      number = Math.floor(number / 31);
    }
    return values.map(function (value) { return LETTERS[value]; }).join("") + check(data, values);
  }

  // The scores of a code, or null when a character is wrong.
  function readCode(data, code) {
    var values = code.split("").map(function (sign) { return LETTERS.indexOf(sign); });
    var last = values.pop();
    if (code.length !== length(data) || last < 0 || values.indexOf(-1) >= 0) return null;
    var number = values.reduce(function (sum, value) { return sum * 31 + value; }, 0);
    var scores = [];
    sizes(data).reverse().forEach(function (size, index) {
      scores.unshift(number % size + data.scales[data.scales.length - 1 - index].low);
      number = Math.floor(number / size);
    });
    return number === 0 && check(data, values) === LETTERS[last] ? scores : null;
  }

  // Puts a dot on the cross for every place, with a number in it where there is more than one.
  function draw(cross, data, places) {
    var side = Number(cross.getAttribute("data-k-side"));
    var layer = cross.querySelector("[data-k-places]");
    function add(name, attributes, text) {
      var element = document.createElementNS("http://www.w3.org/2000/svg", name);
      Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
      element.textContent = text;
      layer.appendChild(element);
    }
    layer.textContent = "";
    places.forEach(function (place) {
      var at = place.scores.map(function (score, index) {
        return (score - data.scales[index].low + 0.5) / sizes(data)[index] * side;
      });
      add("circle", { "class": "k-cross__place", cx: at[0], cy: side - at[1], r: place.count > 1 ? 11 : 8 }, "");
      if (place.count > 1)
        add("text", { "class": "k-cross__count", x: at[0], y: side - at[1] + 5, "text-anchor": "middle" }, place.count);
    });
  }

  return {
    outcome: outcome, outcomeOfScores: outcomeOfScores, writeAnswers: writeAnswers, readAnswers: readAnswers,
    writeCode: writeCode, readCode: readCode, length: length, LETTERS: LETTERS, draw: draw
  };
})();
