import Compare

/// How many passages came, went and stayed, in words.
struct VersionCounts {
  private let versions: VersionComparison

  init(_ versions: VersionComparison) { self.versions = versions }

  /// The share of the draft that stayed.
  func kept(in language: Language) -> String {
    "\(TableCell.share(versions.kept).text(in: language)) \(VersionLabel.kept.text(in: language))"
  }

  /// The counts of a scope that are not zero, with their heading.
  func line(_ scope: VersionComparison.Scope, in language: Language) -> String {
    let label: VersionLabel = scope == .units ? .units : .everything
    return "\(label.text(in: language)): \(counts(scope, in: language))"
  }

  /// The counts of a scope that are not zero.
  func counts(_ scope: VersionComparison.Scope, in language: Language) -> String {
    var parts = Fate.allCases.compactMap { fate in
      part(versions.count(of: fate, among: scope), fate.text(in: language))
    }
    parts += [part(versions.movedCount(among: scope), VersionLabel.moved.text(in: language))].compactMap {
      $0
    }
    return parts.isEmpty ? "0" : parts.joined(separator: " · ")
  }

  private func part(_ count: Int, _ name: String) -> String? { count == 0 ? nil : "\(name) \(count)" }
}
