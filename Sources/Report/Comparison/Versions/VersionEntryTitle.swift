import Compare

/// Where an entry stands in both versions and what became of it: `I/1 → I/2 · sửa lời, chuyển chỗ`.
struct VersionEntryTitle {
  private let entry: VersionEntry
  private let versions: VersionComparison

  init(_ entry: VersionEntry, of versions: VersionComparison) {
    self.entry = entry
    self.versions = versions
  }

  /// The paths of both sides; one alone where they are the same, or one side has none.
  var paths: String {
    let before = entry.draft.map(versions.draftPath).joined(separator: " + ")
    let after = entry.issued.map(versions.issuedPath).joined(separator: " + ")
    if before.isEmpty || before == after { return after }
    return after.isEmpty ? before : "\(before) → \(after)"
  }

  /// What became of it.
  func fate(in language: Language) -> String {
    var parts: [String] = []
    // That a passage stayed word for word is no news where it moved.
    if entry.fate != .unchanged || !entry.isMoved { parts.append(entry.fate.text(in: language)) }
    if entry.isMoved { parts.append(VersionLabel.moved.text(in: language)) }
    return parts.joined(separator: ", ")
  }

  /// Both, in one line.
  func text(in language: Language) -> String { "\(paths) · \(fate(in: language))" }
}
