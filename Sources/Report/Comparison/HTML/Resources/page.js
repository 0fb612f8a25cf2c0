// Keys of the whole page, links into the evidence, help, paper.

const help = document.getElementById("help");

/** Fills and shows the list of keys. */
function showHelp() {
  const keys = [["← ↑ → ↓", "keyArrows"], ["Enter", "keyEnter"], ["Tab", "keyTab"], ["M", "keyLarger"], ["Esc", "keyEscape"],
    ["/", "keySlash"], ["?", "keyHelp"]];
  const close = make("button", { type: "button" }, words("close"));
  close.addEventListener("click", () => help.close());
  help.replaceChildren(make("h2", {}, words("keys")),
    make("dl", {}, keys.flatMap(([key, name]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, words(name))])), close);
  help.showModal();
}

document.getElementById("keys").addEventListener("click", showHelp);
document.getElementById("print").addEventListener("click", () => print());

/** The search of the survey that is on the screen. */
function nearestSearch() {
  const fields = [...document.querySelectorAll(".filters input[type=search]")];
  const middle = innerHeight / 2;
  const distance = (field) => {
    const box = field.closest(".survey").getBoundingClientRect();
    return box.top > middle ? box.top - middle : box.bottom < middle ? middle - box.bottom : 0;
  };
  return fields.sort((one, other) => distance(one) - distance(other))[0];
}

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || help.open) return;
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "Escape") {
    if (isTyping) event.target.blur();
    else closePanel();
  } else if (isTyping) {
    return;
  } else if (event.key === "/") {
    const field = nearestSearch();
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === "?") {
    showHelp();
  } else if ((event.key === "m" || event.key === "M") && !panel.hidden) {
    enlarge();
  }
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-open]");
  if (!link) return;
  const [survey, unit, column] = link.dataset.open.split(" ").map(Number);
  const cell = cellOf(survey, unit, column);
  if (!cell) return;
  event.preventDefault();
  showEvidence(survey, unit, column, cell, link);
});

addEventListener("resize", makeRoom);

// On paper the evidence of every pair that is shown follows the lists.
const MOST_PRINTED = 400;
let folded = [];
const printed = document.getElementById("printed");

addEventListener("beforeprint", () => {
  const pairs = [];
  for (const table of document.querySelectorAll("table.matrix")) {
    const survey = Number(table.closest("[data-survey]").dataset.survey);
    for (const row of visibleRows(table)) {
      for (const cell of visibleCells(row)) {
        if (relationOf(cell) !== "o" && !cell.classList.contains("dim")) {
          pairs.push([survey, Number(cell.dataset.u || row.dataset.u), cell.cellIndex - 2]);
        }
      }
    }
  }
  printed.replaceChildren(make("h2", {}, words("evidenceAll")));
  if (pairs.length > MOST_PRINTED) {
    printed.append(make("p", { class: "note" }, words("printCut", MOST_PRINTED, pairs.length)));
  }
  for (const [survey, unit, column] of pairs.slice(0, MOST_PRINTED)) {
    const { blocks, outcome } = evidence(survey, unit, column);
    printed.append(make("h3", {}, make("span", { class: "path" }, unitOf(data.v[survey].p, unit).path),
      make("span", {}, data.p[data.v[survey].c[column][0]].n), verdict(outcome)), ...blocks);
  }
  folded = [...document.querySelectorAll("main details:not([open])")];
  folded.forEach((details) => { details.open = true; });
});

addEventListener("afterprint", () => {
  printed.replaceChildren();
  folded.forEach((details) => { details.open = false; });
});
