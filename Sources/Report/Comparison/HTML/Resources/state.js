// What is filtered and open stands in the address behind the #, so that a page can be reloaded, kept and sent as it is:
// #v=0&q=th%C6%B0&only=ar&cell=12.3 is the first survey, filtered, with the evidence of unit 12 in column 3.

const FIELDS = ["q", "top", "kind", "plan", "sort"];
let isRestoring = false;
let pending = 0;

/** The filters of a survey. */
function filtersOf(survey) {
  return filters.find((each) => each.survey === survey);
}

/** Writes the state of a survey into the address, a moment later. */
function remember(survey) {
  if (isRestoring) return;
  clearTimeout(pending);
  pending = setTimeout(() => {
    const state = new URLSearchParams({ v: survey });
    const own = filtersOf(survey);
    for (const name of FIELDS) if (own && own.value(name)) state.set(name, own.value(name));
    if (own && own.value("changed")) state.set("changed", "1");
    const only = own ? own.relations().join("") : "";
    if (only) state.set("only", only);
    if (opened && opened.survey === survey) state.set("cell", opened.unit + "." + opened.column);
    const isPlain = [...state.keys()].length === 1;
    if (isPlain && !location.hash.startsWith("#v=")) return;
    history.replaceState(null, "", isPlain ? "#s" + survey + "-matrix" : "#" + state);
  }, 120);
}

/** Puts the page into the state that the address gives; leaves it alone where that gives none. */
function restore() {
  if (!location.hash.startsWith("#v=")) return;
  const state = new URLSearchParams(location.hash.slice(1));
  const survey = Number(state.get("v"));
  const own = filtersOf(survey);
  if (!own) return;
  isRestoring = true;
  for (const name of FIELDS) if (own.form.elements[name]) own.form.elements[name].value = state.get(name) || "";
  own.form.elements.changed.checked = state.has("changed");
  for (const chip of own.chips) {
    chip.setAttribute("aria-pressed", String((state.get("only") || "").includes(chip.dataset.relation)));
  }
  own.apply();
  const [unit, column] = (state.get("cell") || "").split(".").map(Number);
  const cell = state.has("cell") && cellOf(survey, unit, column);
  if (cell && data.v[survey].c[column]) {
    own.section.scrollIntoView();
    showEvidence(survey, unit, column, cell);
    makeStop(cell);
  } else if (!panel.hidden) closePanel();
  else own.section.scrollIntoView();
  isRestoring = false;
}

addEventListener("hashchange", restore);
restore();
