import Compare
import Mustache

/// The matrix of a survey, as its template reads it.
struct MatrixView {
  /// A column: a plan below.
  struct Column {
    let index: Int
    let short: String
    let issuer: String?
    let level: String
    let full: String
    /// Whether it is the first of its level.
    let opensLevel: Bool
  }

  /// The columns of one level under one heading.
  struct Level {
    let name: String
    let span: Int
  }

  /// Units under one heading of the upper plan.
  struct Section {
    /// The top-level heading where it is the first group under it, else empty.
    let title: String
    let hasTitle: Bool
    let subtitle: String
    let hasSubtitle: Bool
    /// The number of the top-level section, for the filter.
    let top: Int
    let span: Int
    let rows: [Row]
  }

  /// A unit.
  struct Row {
    let id: String
    let unit: Int
    let path: String
    let text: String
    let kind: String
    let kindName: String
    /// Whether it says again what an earlier one says.
    let isEcho: Bool
    /// How many units say it again.
    let echoes: Int
    let hasEchoes: Bool
    let taken: Int
    let total: Int
    /// How full the bar is, in hundredths.
    let filled: Int
    let cells: [Cell]
  }

  /// What became of the unit in a plan.
  struct Cell: MustacheParent {
    let kind: String
    let sign: String
    let words: String
    let score: String
    /// The unit of the family that the cell is about, where it is not the row's.
    let unit: Int?

    func child(named: String) -> Any? {
      switch named {
      case "kind": kind
      case "sign": sign
      case "words": words
      case "score": score
      case "other": unit
      default: nil
      }
    }
  }

  /// A choice of the filter by part.
  struct Choice {
    let value: Int
    let name: String
  }

  let survey: Int
  let columns: [Column]
  let levels: [Level]
  let sections: [Section]
  let choices: [Choice]
  /// `few` where cells have room for words, else `many`, with `some` where the upper text has room.
  let density: String
  let isSingle: Bool
  let heat: HeatStrip
}
