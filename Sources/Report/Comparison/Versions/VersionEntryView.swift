import Compare
import Model

/// What became of a passage, as the template of two versions reads it.
struct VersionEntryView {
  /// A stretch of one side: one of its four texts is there.
  struct Piece {
    var common: String?
    var gone: String?
    var new: String?
    var moved: String?
    let space: Bool
  }

  /// One side: the draft, then the issued text.
  struct Side {
    let pieces: [Piece]
  }

  let id: String
  let paths: String
  let fate: String
  /// The pages and lines of both sides.
  let place: String
  /// What it says, by the issued text where it is there.
  let text: String
  let sides: [Side]

  /// Describes an entry. O(its text).
  init(_ entry: VersionEntry, of versions: VersionComparison, _ language: Language) {
    let title = VersionEntryTitle(entry, of: versions)
    paths = title.paths
    fate = title.fate(in: language)
    let draft = entry.draft.map { versions.draftPassages[$0].text }
    let issued = entry.issued.map { versions.issuedPassages[$0].text }
    let above = draft.map { versions.draft.plan.text.string($0) }
    let below = issued.map { versions.issued.plan.text.string($0) }
    id = "p\(entry.issued.first.map(String.init) ?? "d\(entry.draft.first ?? 0)")"
    text = (below.isEmpty ? above : below).joined(separator: " ")
    let line = Label.line.text(in: language).lowercased()
    place = [(draft, versions.draft), (issued, versions.issued)].compactMap { ranges, plan in
      ranges.first.map { "\(plan.name), \(line) \(plan.plan.text.span(of: $0).line)" }
    }.joined(separator: " · ")
    if let words = entry.words {
      sides = [
        Side(pieces: Self.pieces(words.upper, versions.draft)),
        Side(pieces: Self.pieces(words.lower, versions.issued)),
      ]
    } else {
      let isGone = entry.fate == .removed
      let isNew = entry.fate == .added
      sides = [
        Side(pieces: above.map { isGone ? Piece(gone: $0, space: true) : Piece(common: $0, space: true) }),
        Side(pieces: below.map { isNew ? Piece(new: $0, space: true) : Piece(common: $0, space: true) }),
      ]
    }
  }

  private static func pieces(_ segments: [WordDifference.Segment], _ plan: PreparedPlan) -> [Piece] {
    segments.compactMap { segment in
      let words = plan.plan.text.string(segment.range)
      guard !words.isEmpty else { return nil }
      return switch segment.kind {
      case .common: Piece(common: words, space: segment.endsInSpace)
      case .dropped: Piece(gone: words, space: segment.endsInSpace)
      case .added: Piece(new: words, space: segment.endsInSpace)
      case .moved: Piece(moved: words, space: segment.endsInSpace)
      }
    }
  }
}
