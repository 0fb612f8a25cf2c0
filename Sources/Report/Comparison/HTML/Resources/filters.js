// Filters and sorting of the matrix, sorting and searching of plain tables and lists.

/** The relation of a cell: the first letter of its class. */
function relationOf(cell) {
  return cell.className.charAt(0);
}

/** The filters of one matrix. */
class Filters {
  constructor(section) {
    this.section = section;
    this.survey = Number(section.dataset.survey);
    this.form = section.querySelector(".filters");
    this.table = section.querySelector("table.matrix");
    this.rows = [...this.table.querySelectorAll("tr.u")];
    this.texts = this.rows.map((row) => fold(row.cells[0].textContent));
    this.homes = this.rows.map((row) => row.parentElement);
    this.chips = [...section.querySelectorAll("[data-relation]")];
    this.columns = document.head.appendChild(document.createElement("style"));
    this.form.addEventListener("input", () => this.change());
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("reset", () => {
      this.chips.forEach((chip) => chip.setAttribute("aria-pressed", "false"));
      setTimeout(() => this.change());
    });
    for (const chip of this.chips) {
      chip.addEventListener("click", () => {
        chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
        this.change();
      });
    }
    this.apply();
  }

  /** Applies what the user changed and keeps it in the address. */
  change() {
    this.apply();
    remember(this.survey);
  }

  /** The relations that are asked for; none is all. */
  relations() {
    return this.chips.filter((chip) => chip.getAttribute("aria-pressed") === "true").map((chip) => chip.dataset.relation);
  }

  value(name) {
    const field = this.form.elements[name];
    return field ? (field.type === "checkbox" ? field.checked : field.value) : "";
  }

  /** Shows the rows and columns that pass, dims the cells that do not, counts. */
  apply() {
    const query = fold(this.value("q")).split(/\s+/).filter(Boolean);
    const top = this.value("top"), kind = this.value("kind"), plan = this.value("plan"), changed = this.value("changed");
    const relations = new Set(this.relations());
    const counts = {};
    let shown = 0, total = 0;
    this.rows.forEach((row, index) => {
      const isEcho = row.classList.contains("echo");
      const passes = (!top || this.homes[index].dataset.top === top) && (!kind || row.dataset.k === kind)
        && query.every((word) => this.texts[index].includes(word));
      const cells = [...row.cells].slice(2);
      let hits = 0;
      cells.forEach((cell, column) => {
        const isShown = !plan || Number(plan) === column;
        const relation = relationOf(cell);
        const isHit = isShown && (!relations.size || relations.has(relation)) && (!changed || cell.classList.contains("d"));
        if (isShown && passes && !isEcho) counts[relation] = (counts[relation] || 0) + 1;
        if (isHit) hits++;
        if (cell.classList.contains("dim") === isHit) cell.classList.toggle("dim", !isHit);
      });
      const isShown = passes && (hits > 0 || !cells.length);
      if (row.hidden === isShown) row.hidden = !isShown;
      if (!isEcho) {
        total++;
        if (isShown) shown++;
      }
    });
    const place = plan === "" ? "" : Number(plan) + 3;
    const scope = "#" + this.table.id;
    this.columns.textContent = place === "" ? "" : `${scope} .levels, ${scope} thead th:nth-child(n+3):not(:nth-child(${place})), `
      + `${scope} .u > td:nth-child(n+3):not(:nth-child(${place})) { display: none; }`;
    for (const chip of this.chips) chip.querySelector("b").textContent = counts[chip.dataset.relation] || 0;
    this.form.querySelector("output").textContent = words("shown", shown, total);
    this.sort();
    this.headings();
    const nothing = this.section.querySelector(".nothing");
    nothing.textContent = words("nothingMatches");
    nothing.hidden = shown > 0;
    const stop = this.table.querySelector("td[tabindex='0']");
    if (!stop || stop.offsetParent === null) {
      if (stop) stop.tabIndex = -1;
      const row = visibleRows(this.table)[0];
      const cell = row && visibleCells(row)[0];
      if (cell) cell.tabIndex = 0;
    }
  }

  /** Puts the rows in the order asked for; any order but the text's leaves headings out. */
  sort() {
    const order = this.value("sort");
    if (order === (this.order || "")) return;
    this.order = order;
    if (!order) {
      this.rows.forEach((row, index) => this.homes[index].append(row));
    } else {
      const sign = order === "least" ? 1 : -1;
      const filled = (row) => parseInt(row.cells[1].style.getPropertyValue("--f"), 10);
      const first = this.table.tBodies[0];
      this.rows.map((row, index) => ({ row, index, filled: filled(row), isEcho: row.classList.contains("echo") }))
        .filter((item) => !item.isEcho)
        .sort((one, other) => sign * (one.filled - other.filled) || one.index - other.index)
        .forEach(({ row, index }) => {
          first.append(row);
          for (let next = index + 1; next < this.rows.length && this.rows[next].classList.contains("echo"); next++) {
            first.append(this.rows[next]);
          }
        });
    }
  }

  /** Hides headings without rows. */
  headings() {
    let part = null, partRows = 0;
    const close = () => { if (part) part.hidden = Boolean(this.order) || partRows === 0; };
    for (const body of this.table.tBodies) {
      const rows = [...body.querySelectorAll("tr.u")].filter((row) => !row.hidden).length;
      const opens = body.querySelector(".part");
      if (opens) {
        close();
        part = opens;
        partRows = 0;
      }
      partRows += rows;
      const sub = body.querySelector(".sub");
      if (sub) sub.hidden = Boolean(this.order) || rows === 0;
    }
    close();
    this.searchBelow();
  }

  /** The search goes for the tables and lists of the survey too. */
  searchBelow() {
    const query = fold(this.value("q")).split(/\s+/).filter(Boolean);
    const key = query.join(" ");
    if (key === (this.key || "")) return;
    this.key = key;
    for (const list of this.section.parentElement.querySelectorAll(".filterable")) {
      const items = list.tBodies ? list.tBodies[0].rows : list.children;
      for (const item of items) {
        const text = fold(item.textContent);
        item.hidden = !query.every((word) => text.includes(word));
      }
    }
  }
}

const filters = [...document.querySelectorAll(".map")].filter((section) => section.querySelector("table.matrix"))
  .map((section) => new Filters(section));

/** Sorts a plain table by a column: numbers by value, words by the order of the language. */
function sortTable(heading) {
  const table = heading.closest("table");
  const column = heading.cellIndex;
  const isAscending = heading.getAttribute("aria-sort") !== "ascending";
  const collator = new Intl.Collator(data.lang, { numeric: true });
  const key = (row) => {
    const cell = row.cells[column];
    return cell.dataset.key !== undefined ? Number(cell.dataset.key) : cell.textContent.trim();
  };
  const rows = [...table.tBodies[0].rows].map((row, index) => ({ row, index, key: key(row) }));
  rows.sort((one, other) => {
    const order = typeof one.key === "number" && typeof other.key === "number"
      ? one.key - other.key : collator.compare(String(one.key), String(other.key));
    return (isAscending ? order : -order) || one.index - other.index;
  });
  table.tBodies[0].append(...rows.map((item) => item.row));
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
}

for (const heading of document.querySelectorAll(".sortable thead th:not(.fixed)")) {
  heading.tabIndex = 0;
  heading.addEventListener("click", () => sortTable(heading));
  heading.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      sortTable(heading);
    }
  });
}
