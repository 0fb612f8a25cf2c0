"use strict";
// What all parts of the script share: the data, the words, and making elements. Text from plans only ever becomes text
// nodes: nothing here or elsewhere writes markup from strings.

const data = JSON.parse(document.getElementById("data").textContent);

/** A label with its places filled in: words("lineN", 12). */
function words(name, ...values) {
  return values.reduce((text, value, index) => text.replace("%" + (index + 1), value), data.L[name] || name);
}

/** A text without case and accents, for searching. */
function fold(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/** An element with attributes and children; strings become text. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  for (const child of children.flat()) if (child != null && child !== "") element.append(child);
  return element;
}

/** Thousandths as a number of two decimals: 714 is 0,71. */
function score(thousandths) {
  const text = (thousandths / 1000).toFixed(2);
  return data.lang === "vi" ? text.replace(".", ",") : text;
}

/** A string by its number; empty where there is none. */
function string(index) {
  return index < 0 ? "" : data.s[index];
}

/** A unit of a plan: where it stands and what it says. */
function unitOf(plan, unit) {
  const [path, text, line, page, heading, paragraph] = data.p[plan].u[unit];
  return { path: string(path), text: string(text), line, page, heading: string(heading), paragraph,
    pages: data.p[plan].pages };
}

/** What became of an upper unit in a pair, with names for its parts. */
function outcomeOf(pair, unit) {
  const entry = data.e[pair].x[unit];
  if (typeof entry === "number") {
    return { relation: "o", score: entry, share: 0, carried: -1, band: -1, links: [], candidate: -1, changes: [], decided: -1 };
  }
  const [relation, carried, share, points, band, links, candidate, changes, decided = -1] = entry;
  return {
    relation, carried, share, score: points, band, candidate, changes, decided,
    links: links.map(([lower, role, rule, linkScore, linkBand, parts, upperCuts, lowerCuts, rare]) =>
      ({ lower, isEcho: role === 1, rule, score: linkScore, band: linkBand, parts, upperCuts, lowerCuts, rare })),
  };
}

/** The pairs on the way from the upper plan of a survey to a column. */
function wayTo(survey, column) {
  return data.v[survey].c[column][1];
}
