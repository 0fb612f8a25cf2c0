// The matrix: one cell is in the tab order, arrows move, Enter opens the evidence, and an open panel follows.

const panel = document.getElementById("panel");
let opened = null;

/** The rows of a matrix that can be seen. */
function visibleRows(table) {
  return [...table.querySelectorAll("tr.u")].filter((row) => row.offsetParent !== null);
}

/** The cells of a row that can be seen, unit and uptake left out. */
function visibleCells(row) {
  return [...row.cells].slice(2).filter((cell) => cell.offsetParent !== null);
}

/** Makes a cell the one of its matrix that is in the tab order. */
function makeStop(cell) {
  const old = cell.closest("table").querySelector("td[tabindex='0']");
  if (old) old.tabIndex = -1;
  cell.tabIndex = 0;
}

/** Makes a cell the one in the tab order and gives it the focus. */
function focusCell(cell) {
  makeStop(cell);
  cell.focus({ preventScroll: true });
  reveal(cell);
}

// A frame that shows less than this of its rows is brought to the top.
const LEAST_ROOM = 240;

/** Scrolls so that a cell is clear of the sticky header, the sticky column and the panel. */
function reveal(cell) {
  if (cell.offsetParent === null) return;
  const scroller = cell.closest(".scroller");
  // Its cells are sticky, the head itself scrolls away.
  const corner = cell.closest("table").tHead.rows[1].cells[0];
  let head = corner.getBoundingClientRect();
  const bottom = panel.hidden ? innerHeight : innerHeight - panel.offsetHeight;
  const isFramed = scroller.classList.contains("many");
  if (isFramed && Math.min(bottom, scroller.getBoundingClientRect().bottom) - head.bottom < LEAST_ROOM) {
    scroller.scrollIntoView({ block: "start" });
    head = corner.getBoundingClientRect();
  }
  const first = cell.parentElement.cells[0].getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  if (isFramed) {
    const frame = scroller.getBoundingClientRect();
    if (box.left < first.right) scroller.scrollLeft -= first.right - box.left;
    else if (box.right > frame.right) scroller.scrollLeft += box.right - frame.right + 4;
    if (box.top < head.bottom) scroller.scrollTop -= head.bottom - box.top;
    else if (box.bottom > Math.min(frame.bottom, bottom)) scroller.scrollTop += box.bottom - Math.min(frame.bottom, bottom) + 4;
    return;
  }
  if (box.top < head.bottom) scrollBy(0, box.top - head.bottom - 4);
  else if (box.bottom > bottom) scrollBy(0, box.bottom - bottom + 12);
}

/** The cell of a unit and a column; a row that is folded away is unfolded. */
function cellOf(survey, unit, column) {
  const row = document.getElementById(`s${survey}u${unit}`);
  if (!row) return null;
  if (row.classList.contains("echo") && !row.classList.contains("shown")) {
    let head = row;
    while (head.classList.contains("echo")) head = head.previousElementSibling;
    unfold(head.querySelector(".fold"));
  }
  return row.cells[column + 2];
}

/** Opens the evidence of a cell. */
function openCell(cell, link) {
  const row = cell.parentElement;
  const survey = Number(row.closest("[data-survey]").dataset.survey);
  const unit = Number(cell.dataset.u || row.dataset.u);
  showEvidence(survey, unit, cell.cellIndex - 2, cell, link);
}

/** Fills and shows the panel; a link that opened it stays where it is and gets the focus back. */
function showEvidence(survey, unit, column, cell, link) {
  const { blocks, outcome } = evidence(survey, unit, column);
  if (opened) opened.cell.classList.remove("open");
  if (opened) opened.cell.parentElement.classList.remove("current");
  opened = { survey, unit, column, cell, link };
  cell.classList.add("open");
  cell.parentElement.classList.add("current");
  const [plan] = data.v[survey].c[column];
  const [, name] = data.T.relation[outcome.relation];
  const button = (label, text, action) => {
    const element = make("button", { type: "button", "aria-label": label, title: label }, text);
    element.addEventListener("click", action);
    return element;
  };
  const focused = [...panel.querySelectorAll(".moves button")].indexOf(document.activeElement);
  panel.replaceChildren(
    make("div", { class: "panel-head" },
      make("h2", { id: "panel-title" }, make("span", { class: "path" }, unitOf(data.v[survey].p, unit).path),
        make("span", { title: data.p[plan].h }, data.p[plan].n)), verdict(outcome),
      make("span", { class: "moves" }, button(words("previousUnit"), "↑", () => move(-1, 0)),
        button(words("nextUnit"), "↓", () => move(1, 0)), button(words("previousPlan"), "←", () => move(0, -1)),
        button(words("nextPlan"), "→", () => move(0, 1)), button(words("larger"), "⤢", enlarge),
        button(words("close"), "✕", closePanel))),
    ...blocks);
  document.getElementById("said").textContent = [unitOf(data.v[survey].p, unit).path, data.p[plan].n, name].join(", ");
  panel.hidden = false;
  if (focused >= 0) panel.querySelectorAll(".moves button")[focused].focus();
  panel.scrollTop = 0;
  makeRoom();
  if (link) link.scrollIntoView({ block: "nearest" });
  else reveal(cell);
  remember(survey);
}

let room = 0;

/** Leaves as much room below the page as the panel covers. */
function makeRoom() {
  const height = panel.hidden ? 0 : panel.offsetHeight;
  // To set these anew costs a look at every cell.
  if (height === room) return;
  room = height;
  document.body.style.paddingBottom = height ? height + 16 + "px" : "";
  document.documentElement.style.scrollPaddingBottom = height + "px";
  document.documentElement.style.setProperty("--panel", Math.min(height, innerHeight * 0.5) + "px");
}

function enlarge() {
  panel.classList.toggle("large");
  makeRoom();
}

function closePanel() {
  if (panel.hidden) return;
  panel.hidden = true;
  makeRoom();
  opened.cell.classList.remove("open");
  opened.cell.parentElement.classList.remove("current");
  const { survey, cell, link } = opened;
  opened = null;
  if (link) link.focus({ preventScroll: true });
  else focusCell(cell);
  remember(survey);
}

/** Goes some rows and columns on from the open cell and shows the evidence there; the focus stays where it is. */
function move(rows, columns) {
  if (!opened) return;
  const target = neighbour(opened.cell, rows, columns);
  if (target) openCell(target, opened.link);
}

/** The cell some rows and columns away among those that can be seen; null beyond an edge. */
function neighbour(cell, rows, columns) {
  const all = visibleRows(cell.closest("table"));
  const from = all.indexOf(cell.parentElement);
  const row = all[Math.max(0, Math.min(all.length - 1, from + rows))];
  if (!row) return null;
  const cells = visibleCells(row);
  const place = visibleCells(cell.parentElement).indexOf(cell);
  return cells[Math.max(0, Math.min(cells.length - 1, place + columns))] || null;
}

const STEPS = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0],
  Home: [0, -1e6], End: [0, 1e6],
};

for (const table of document.querySelectorAll("table.matrix")) {
  const first = table.querySelector("tr.u td:nth-child(3)");
  if (first) first.tabIndex = 0;
  table.addEventListener("click", (event) => {
    const button = event.target.closest(".fold");
    if (button) return unfold(button);
    const cell = event.target.closest("tr.u > td:not(.up)");
    if (!cell) return;
    focusCell(cell);
    openCell(cell);
  });
  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("tr.u > td:not(.up)");
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      openCell(cell);
    } else if (event.key === "Tab" && !event.shiftKey && !panel.hidden) {
      event.preventDefault();
      panel.querySelector("button").focus();
    } else if (STEPS[event.key]) {
      event.preventDefault();
      const target = neighbour(cell, ...STEPS[event.key]);
      if (!target) return;
      focusCell(target);
      if (!panel.hidden) openCell(target);
    }
  });
}

// Back from the first button of the panel to what opened it.
panel.addEventListener("keydown", (event) => {
  if (event.key !== "Tab" || !event.shiftKey || event.target !== panel.querySelector("button") || !opened) return;
  event.preventDefault();
  (opened.link || opened.cell).focus({ preventScroll: true });
});

/** Shows or hides the units that say a unit again. */
function unfold(button) {
  const isOpen = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!isOpen));
  let row = button.closest("tr").nextElementSibling;
  while (row && row.classList.contains("echo")) {
    row.classList.toggle("shown", !isOpen);
    row = row.nextElementSibling;
  }
}
