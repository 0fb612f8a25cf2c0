import Compare
import Model

/// Two wordings as one line of pieces: what both have, what went, what came. What was put elsewhere within the
/// passage went at the one place and came at the other.
struct MarkedWording {
  /// What a piece is.
  enum Kind {
    case common
    case gone
    case new
  }

  /// A stretch of words without white space around them.
  struct Piece: Equatable {
    var kind: Kind
    var text: String
    var endsInSpace: Bool
  }

  private(set) var pieces: [Piece] = []

  /// Merges the sides of a difference; common words are those of the lower side. O(text).
  init(_ words: WordDifference, upper: PlanText, lower: PlanText) {
    var next = 0
    for segment in words.upper {
      guard segment.kind == .common else {
        append(.gone, segment, upper)
        continue
      }
      guard let place = segment.counterpart else { continue }
      while next <= place {
        append(words.lower[next].kind == .common ? .common : .new, words.lower[next], lower)
        next += 1
      }
    }
    for segment in words.lower[next...] { append(segment.kind == .common ? .common : .new, segment, lower) }
  }

  private mutating func append(_ kind: Kind, _ segment: WordDifference.Segment, _ text: PlanText) {
    let words = text.string(segment.range)
    guard !words.isEmpty else { return }
    if let last = pieces.last, last.kind == kind {
      pieces[pieces.count - 1].text += (last.endsInSpace ? " " : "") + words
      pieces[pieces.count - 1].endsInSpace = segment.endsInSpace
    } else {
      pieces.append(Piece(kind: kind, text: words, endsInSpace: segment.endsInSpace))
    }
  }

  /// One line of text: `Xây dựng [-thư viện-] {+tủ sách+} lưu động`.
  ///
  /// - Parameter context: the words of a common stretch that are shown beside a change; nil shows all.
  func line(context: Int? = nil) -> String {
    render(
      common: { index, text in context.map { elided(text, at: index, to: $0) } ?? text },
      gone: { "[-\($0)-]" }, new: { "{+\($0)+}" })
  }

  /// The same in Markdown: what went is struck out, what came is strong.
  var markdown: String {
    render(
      common: { MarkdownText.escaped($1) }, gone: { "~~\(MarkdownText.escaped($0))~~" },
      new: { "**\(MarkdownText.escaped($0))**" })
  }

  private func render(
    common: (Int, String) -> String, gone: (String) -> String, new: (String) -> String
  ) -> String {
    var result = ""
    for (index, piece) in pieces.enumerated() {
      switch piece.kind {
      case .common: result += common(index, piece.text)
      case .gone: result += gone(piece.text)
      case .new: result += new(piece.text)
      }
      let isLast = index + 1 == pieces.count
      // A word that went at the end of a stretch still stands apart from the one that came.
      let meetsOther = !isLast && piece.kind == .gone && pieces[index + 1].kind == .new
      if !isLast, piece.endsInSpace || meetsOther { result += " " }
    }
    return result
  }

  private func elided(_ text: String, at index: Int, to context: Int) -> String {
    let words = text.split(separator: " ")
    let head = index == 0 ? 0 : context
    let tail = index + 1 == pieces.count ? 0 : context
    guard words.count > head + tail + 1 else { return text }
    let parts = [words.prefix(head).joined(separator: " "), "…", words.suffix(tail).joined(separator: " ")]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
