/// Counts the numbered paragraphs of a file in reading order: the state machine that Word's numbering is.
///
/// Lists that share a definition share its counters: one goes on where the other was, unless it gives a first
/// number of its own.
struct WordCounter {
  private let numbering: WordNumbering
  private let styles: WordStyles
  /// The last number of each level, by definition; nil where the level begins anew.
  private var counters: [String: [Int?]] = [:]
  /// First numbers of lists that were used up.
  private var started: Set<Start> = []
  /// The levels that were used, by definition: their bullets, nothing for those that are counted.
  private var used: [String: [Int: String]] = [:]
  /// Signs in place of the lists' own, likewise.
  private var replacements: [String: [Int: String]] = [:]

  private static let typed: Set<String> = [
    "-", "–", "—", "+", "*", "•", "▪", "●", "◦", "·", "■", "□", "○", "►", "♦", "❖", "✓", "➢", "∙", "⁃",
  ]

  private struct Start: Hashable {
    var list: String
    var level: Int
  }

  /// Nothing counted yet.
  init(_ numbering: WordNumbering, _ styles: WordStyles) {
    self.numbering = numbering
    self.styles = styles
  }

  /// A counter at its beginning that gives the levels of bullets signs that tell them apart, for a file that this one has gone
  /// through; nil where the lists' own do.
  var tellingBulletsApart: WordCounter? {
    var result = WordCounter(numbering, styles)
    for (definition, own) in used {
      // What is counted between bullets tells them apart.
      let levels = own.sorted { $0.key < $1.key }.split { $0.value.isEmpty }
      for run in levels {
        for (level, sign) in zip(run, BulletLevels.signs(for: run.map(\.value))) where level.value != sign {
          result.replacements[definition, default: [:]][level.key] = sign
        }
      }
    }
    return result.replacements.isEmpty ? nil : result
  }

  /// The marker of a paragraph, to stand before its text.
  struct Label {
    var text: String
    /// Whether white space stands between it and the text.
    var isSetOff: Bool
    /// Whether it says something beyond number and marks: `Chương II`.
    var hasWords: Bool
  }

  /// What became of a paragraph that is in a list.
  enum Outcome {
    case label(Label)
    /// The list or its level is not defined.
    case undefined
    /// It is in no list.
    case unnumbered
  }

  /// Counts a paragraph.
  ///
  /// - Parameters:
  ///   - list: the list that the paragraph itself names, `0` for none at all.
  ///   - level: the level that the paragraph itself names.
  ///   - style: what its style comes to.
  mutating func count(list: String?, level: Int?, style: WordStyles.Resolved?) -> Outcome {
    guard let id = list ?? style?.numbering, id != "0" else { return .unnumbered }
    guard let found = numbering.lists[id], let definition = numbering.definition(of: found, styles) else {
      return .undefined
    }
    let index =
      level ?? (list == nil ? self.level(of: style, in: definition.abstract) : nil) ?? style?.level ?? 0
    guard (0..<WordNumbering.depth).contains(index) else { return .undefined }
    let levels = (0..<WordNumbering.depth).map { found.levels[$0] ?? definition.abstract.levels[$0] }
    guard let own = levels[index] else { return .undefined }
    let numbers = advance(id, found, definition.id, index, levels)
    var label = label(own, numbers, levels)
    used[definition.id, default: [:]][index] = own.format == .bullet ? label.text : ""
    if let sign = replacements[definition.id]?[index] { label.text = sign }
    return .label(label)
  }

  /// The level that belongs to a style or to one it is based on.
  private func level(of style: WordStyles.Resolved?, in abstract: WordNumbering.Abstract) -> Int? {
    guard let style else { return nil }
    for id in style.chain {
      for index in 0..<WordNumbering.depth where abstract.levels[index]?.paragraphStyle == id { return index }
    }
    return nil
  }

  /// Moves the counters on to the next paragraph of a level. Returns the number of every level.
  private mutating func advance(
    _ id: String, _ list: WordNumbering.List, _ definition: String, _ index: Int,
    _ levels: [WordNumbering.Level?]
  ) -> [Int] {
    var state = counters[definition] ?? [Int?](repeating: nil, count: WordNumbering.depth)
    func first(_ level: Int) -> Int { list.starts[level] ?? levels[level]?.start ?? 1 }
    for level in 0...index where list.starts[level] != nil {
      // A first number of the list's own counts once; later restarts begin with it too.
      if started.insert(Start(list: id, level: level)).inserted { state[level] = nil }
    }
    for level in 0..<index where state[level] == nil { state[level] = first(level) }
    state[index] = state[index].map { $0 + 1 } ?? first(index)
    for level in index + 1..<max(WordNumbering.depth, index + 1) {
      guard let restart = levels[level]?.restart else {
        state[level] = nil
        continue
      }
      if index < restart { state[level] = nil }
    }
    counters[definition] = state
    return (0..<WordNumbering.depth).map { state[$0] ?? first($0) }
  }

  private func label(
    _ own: WordNumbering.Level, _ numbers: [Int], _ levels: [WordNumbering.Level?]
  ) -> Label {
    if own.format == .bullet {
      // What the bullet looks like is decoration: one that plans do not print as text becomes the common one.
      let sign = WordSymbols.text(of: own.text, font: own.font)
      let text = sign.count == 1 && !Self.typed.contains(sign) ? "•" : sign
      return Label(text: text, isSetOff: own.isSetOff, hasWords: false)
    }
    var text = ""
    var letters = 0
    var rest = Substring(own.text)
    while let character = rest.popFirst() {
      if character == "%", let digit = rest.first?.wholeNumberValue, (1...9).contains(digit) {
        rest.removeFirst()
        let format = levels[digit - 1]?.format ?? .decimal
        let isDigits = own.isLegal && format != .none && format != .bullet
        text += isDigits ? String(numbers[digit - 1]) : format.text(of: numbers[digit - 1])
      } else {
        if character.isLetter { letters += 1 }
        text.append(character)
      }
    }
    return Label(text: text, isSetOff: own.isSetOff, hasWords: letters > 1)
  }
}
