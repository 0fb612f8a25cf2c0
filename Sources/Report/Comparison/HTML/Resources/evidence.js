// The evidence of a cell: one step for each edge between the upper plan and the plan of the column.

const KINDS = { common: 0, moved: 1, dropped: 2, added: 3 };

/** What each UTF-16 unit of a text is: cuts are lengths, each followed by a kind. */
function paint(length, cuts) {
  const kinds = new Uint8Array(length);
  let at = 0;
  for (let index = 0; index + 1 < (cuts || []).length; index += 2) {
    kinds.fill(cuts[index + 1], at, at + cuts[index]);
    at += cuts[index];
  }
  return kinds;
}

/** A text with what differs and the rare shared phrases marked. */
function quote(text, kinds, rare) {
  const paragraph = make("p", { class: "quote" });
  const isRare = new Uint8Array(text.length);
  for (const [start, end] of rare) isRare.fill(1, start, end);
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    if (end < text.length && kinds[end] === kinds[start] && isRare[end] === isRare[start]) continue;
    const tag = ["", "em", "del", "ins"][kinds[start]];
    const whole = text.slice(start, end);
    const piece = tag ? whole.trimEnd() : whole;
    let node = document.createTextNode(piece);
    if (isRare[start]) node = make("mark", {}, node);
    paragraph.append(tag && piece ? make(tag, {}, node) : node, whole.slice(piece.length));
    start = end;
  }
  return paragraph;
}

/** The rare phrases of a link as places on one side: 0 above, 2 below. */
function rarePlaces(link, side) {
  const places = [];
  for (let index = 0; index + 3 < (link.rare || []).length; index += 4) {
    places.push([link.rare[index + side], link.rare[index + side + 1]]);
  }
  return places;
}

/** Where a unit stands in its file: "trang 3, dòng 12", "đoạn 40". */
function place(unit) {
  const part = unit.paragraph > 0 ? words("paragraphN", unit.paragraph) : words("lineN", unit.line);
  return unit.pages > 1 ? words("pageN", unit.page) + ", " + part : part;
}

/** Where a unit stands: path, page and line, heading. */
function cite(unit, ...more) {
  return make("p", { class: "cite" },
    make("span", { class: "path" }, unit.path), place(unit),
    unit.heading ? make("span", {}, unit.heading) : null, ...more);
}

const PARTS = ["partUpperCovered", "partLowerCovered", "partUpperOwn", "partLowerOwn", "partBestClause", "partHeadClause",
  "partHeading", "partOwnMass"];

/** Why a link was made: rule, score, band; its parts and rare phrases below. */
function why(link, upperText) {
  const details = make("details", { class: "why" },
    make("summary", {}, words("why") + ": ", make("b", {}, data.T.rule[link.rule]), ", " + words("scoreN", score(link.score))
      + ", " + data.T.band[link.band]));
  const phrases = rarePlaces(link, 0).map(([start, end]) => make("li", {}, upperText.slice(start, end)));
  if (phrases.length) details.append(make("p", { class: "hint" }, words("sharedPhrases")), make("ul", {}, phrases));
  const list = make("dl");
  (link.parts || []).forEach((value, index) => {
    const isMass = index === PARTS.length - 1;
    list.append(make("dt", {}, words(PARTS[index])),
      isMass ? make("dd") : make("dd", {}, make("meter", { min: 0, max: 1000, value })),
      make("dd", {}, isMass ? String(Math.round(value / 1000)) : Math.round(value / 10) + "%"));
  });
  details.append(make("p", { class: "hint" }, words("scoreParts")), list);
  return details;
}

/** The changes of facts as chips, those that ask for attention first. */
function chips(changes) {
  const order = { down: 0, other: 1, up: 2, same: 3 };
  const toned = changes.map((change) => ({ change, tone: data.T.tone[change[1]] }));
  toned.sort((first, second) => order[first.tone] - order[second.tone]);
  if (!toned.length) return make("p", { class: "hint changes" }, words("noChanges"));
  return make("ul", { class: "changes", "aria-label": words("changes") }, toned.map(({ change, tone }) => {
    const [kind, direction, upper, lower] = change;
    const both = upper >= 0 && lower >= 0 && string(upper) === string(lower);
    return make("li", { class: tone },
      make("span", { class: "what" }, data.T.change[kind] + ": "),
      upper < 0 ? "" : string(upper), both || upper < 0 ? "" : " → ",
      both || lower < 0 ? "" : string(lower), " ",
      make("span", { class: "way" }, data.T.direction[direction]));
  }));
}

/** A link with its text and its reasons. */
function linkBlock(link, plan, upperText) {
  const unit = unitOf(plan, link.lower);
  return make("div", { class: "link" }, cite(unit),
    quote(unit.text, paint(unit.text.length, link.lowerCuts), rarePlaces(link, 2)), why(link, upperText));
}

/** The right side: the links, the echoes, or what came near. */
function lowerSide(outcome, plan, upperText) {
  const side = make("div", { class: "side" }, make("h3", {}, data.p[plan].n));
  const primary = outcome.links.filter((link) => !link.isEcho);
  const echoes = outcome.links.filter((link) => link.isEcho);
  if (!outcome.links.length) {
    if (outcome.candidate >= 0) {
      const unit = unitOf(plan, outcome.candidate);
      side.append(make("p", { class: "hint" }, words("nearest", score(outcome.score))), cite(unit),
        quote(unit.text, paint(unit.text.length, []), []));
    } else {
      side.append(make("p", { class: "hint" }, words("nothingFound"), " ",
        outcome.score ? words("bestScore", score(outcome.score)) : ""));
    }
    return side;
  }
  for (const link of primary) side.append(linkBlock(link, plan, upperText));
  if (echoes.length) {
    side.append(make("details", { class: "echoes" }, make("summary", {}, words("echoes", echoes.length)),
      echoes.map((link) => {
        const unit = unitOf(plan, link.lower);
        return make("div", { class: "link" }, cite(unit, make("span", {}, words("scoreN", score(link.score)))),
          quote(unit.text, paint(unit.text.length, []), []));
      })));
  }
  return side;
}

/** The left side: the upper text, with what no primary link carries marked. */
function upperSide(outcome, plan, unit) {
  const primary = outcome.links.filter((link) => !link.isEcho);
  const kinds = new Uint8Array(unit.text.length);
  if (primary.length) {
    kinds.fill(KINDS.dropped);
    for (const link of primary) {
      paint(unit.text.length, link.upperCuts).forEach((kind, index) => { kinds[index] = Math.min(kinds[index], kind); });
    }
  }
  return make("div", { class: "side" }, make("h3", {}, data.p[plan].n), cite(unit),
    quote(unit.text, kinds, primary.flatMap((link) => rarePlaces(link, 0))));
}

/** What became of a unit: the relation, how much is carried, the score and its band. */
function verdict(outcome) {
  const [sign, name] = data.T.relation[outcome.relation];
  const line = make("span", { class: "verdict" }, make("span", { class: "badge " + outcome.relation }, sign + " " + name));
  if (outcome.links.length) {
    if (outcome.share !== null) line.append(words("carriedShare", Math.round(outcome.share / 10)), " · ");
    line.append(words("scoreN", score(outcome.score)), " · ",
      data.T.band[outcome.band]);
  }
  return line;
}

/** One edge of the evidence. */
function step(pair, unitIndex) {
  const { u: upper, l: lower } = data.e[pair];
  const outcome = outcomeOf(pair, unitIndex);
  const unit = unitOf(upper, unitIndex);
  const block = make("section", { class: "pair" }, upperSide(outcome, upper, unit), lowerSide(outcome, lower, unit.text));
  if (outcome.decided >= 0) {
    block.append(make("p", { class: "decided" }, make("b", {}, "✓ " + words("decided") + ": "), string(outcome.decided)));
  }
  if (outcome.links.length) {
    block.append(chips(outcome.changes), make("p", { class: "texts", "aria-hidden": "true" },
      make("span", { class: "quote" }, make("del", {}, words("legendDropped"))),
      make("span", { class: "quote" }, make("ins", {}, words("legendAdded"))),
      make("span", { class: "quote" }, make("em", {}, words("legendMoved"))),
      make("span", { class: "quote" }, make("mark", {}, words("legendRare")))));
  }
  return { block, outcome };
}

/** All steps of a cell: for a plan further down one for each unit that carries the task on. */
function evidence(survey, unit, column) {
  const way = wayTo(survey, column);
  const blocks = [];
  let units = [unit];
  let last = null;
  let weakest = null;
  way.forEach((pair, index) => {
    const next = new Set();
    let best = null;
    for (const each of units) {
      const { block, outcome } = step(pair, each);
      if (way.length > 1) {
        const { u, l } = data.e[pair];
        block.prepend(make("h3", {}, words("stepN", index + 1, data.p[u].n, data.p[l].n)));
      }
      blocks.push(block);
      best = !best || best.score < outcome.score ? outcome : best;
      last = !last || last.index < index || last.outcome.score < outcome.score ? { index, outcome } : last;
      outcome.links.forEach((link) => next.add(link.lower));
    }
    weakest = !weakest || (best && best.score < weakest.score) ? best : weakest;
    units = [...next].sort((first, second) => first - second);
  });
  if (last && last.index < way.length - 1) blocks.push(make("p", { class: "hint" }, words("chainEnds")));
  if (way.length === 1) return { blocks, outcome: last.outcome };
  // A chain is as strong as its weakest link, and ends where a step has none.
  const relation = last.index < way.length - 1 ? "o" : last.outcome.relation;
  const { score: points, band } = weakest;
  return { blocks, outcome: { ...last.outcome, relation, score: points, band, share: null } };
}
