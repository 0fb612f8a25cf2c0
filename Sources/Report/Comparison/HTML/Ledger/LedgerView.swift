/// A table of facts, as its template reads it.
struct LedgerView {
  /// A column.
  struct Head {
    let text: String
    let kind: String
  }

  /// A fact; its kind is the tone of what became of it.
  struct Row {
    let kind: String
    let cells: [Cell]
  }

  /// What a row says in a column.
  struct Cell {
    let text: String
    let kind: String
    /// What rows are sorted by where the words do not do.
    let key: String
    let hasKey: Bool
    /// The evidence that the words open.
    let opening: ListsView.Opening?
    /// How the plans divide, where the cell is about many.
    let bar: Bar?

    init(
      _ text: String, _ kind: String, key: String? = nil, opening: ListsView.Opening? = nil, bar: Bar? = nil
    ) {
      self.text = text
      self.kind = kind
      self.key = key ?? ""
      hasKey = key != nil
      self.opening = opening
      self.bar = bar
    }
  }

  /// What became of a fact in many plans.
  struct Bar {
    /// A stretch of the bar, in hundredths.
    struct Part {
      let tone: String
      let x: String
      let width: String
    }

    /// The plans with one outcome.
    struct Group {
      let tone: String
      let name: String
      let count: Int
      /// What plans say, where that asks for attention.
      let figures: [Figure]
      let hasFigures: Bool
    }

    /// Words with the plans that say them.
    struct Figure {
      let says: String?
      let count: Int
      let plans: [ListsView.Opening]
      /// Whether the plans are so many that they are folded.
      let isLong: Bool
    }

    let parts: [Part]
    let groups: [Group]
  }

  let id: String
  let title: String
  let note: String?
  let heads: [Head]
  let rows: [Row]
  let count: Int
  let isEmpty: Bool

  init(id: String, title: String, note: String, heads: [Head], rows: [Row]) {
    self.id = id
    self.title = title
    self.note = note.section
    self.heads = heads
    self.rows = rows
    count = rows.count
    isEmpty = rows.isEmpty
  }
}
