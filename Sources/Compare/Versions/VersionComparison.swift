import Model

/// Two versions of one plan: what was added, removed, moved, reworded, split and joined on the way from the
/// draft to the issued text, and which targets, deadlines, bodies and fields of the header changed.
///
/// ```swift
/// let versions = VersionComparison(draft: draft, issued: issued)
/// for entry in versions.entries where entry.fate != .unchanged || entry.isMoved {
///   let before = entry.draft.map { versions.draftPath(of: $0) }
///   let after = entry.issued.map { versions.issuedPath(of: $0) }
///   // entry.words?.upper and .lower: segments to show side by side; entry.changes: chips.
/// }
/// ```
///
/// A report shows ``notices`` first, then ``fields``, then ``changes(of:)`` of targets and deadlines as tables,
/// then ``entries`` in reading order. Ranges of `upper` point into ``draft``, those of `lower` into ``issued``.
///
/// Unlike an ``Alignment`` this is one to one and knows nothing of levels: `Tỉnh ủy` that became `Huyện ủy` was
/// reworded, and so was a tone that was set right.
public struct VersionComparison: Sendable {
  public let draft: PreparedPlan
  public let issued: PreparedPlan
  public let draftPassages: [Passage]
  public let issuedPassages: [Passage]
  /// What became of every passage: the order of the issued text, what was removed after what it followed.
  public let entries: [VersionEntry]
  public let fields: [FieldChange]
  /// The share of the draft's words that the issued text has as well, from 0 to 1; 1 for an empty draft.
  public let kept: Double
  public let notices: [VersionNotice]

  /// Below this share the two are hardly versions of one plan.
  public static let leastKept = 0.3

  /// Compares two versions. O(text × log passages) for texts as plans are; passages of more than a thousand
  /// words cost a thousand steps a word.
  public init(draft: PreparedPlan, issued: PreparedPlan) {
    self.draft = draft
    self.issued = issued
    let builder = VersionBuilder(VersionText(draft), VersionText(issued))
    draftPassages = builder.pairing.draft.passages
    issuedPassages = builder.pairing.issued.passages
    entries = builder.entries()
    fields = FieldChange.changes(draft.plan.document, issued.plan.document)
    kept = builder.kept(entries)
    var notices: [VersionNotice] = []
    if draft.plan.text.fingerprint == issued.plan.text.fingerprint { notices.append(.sameText) }
    if draftPassages.isEmpty { notices.append(.emptyDraft) }
    if issuedPassages.isEmpty { notices.append(.emptyIssued) }
    if kept < Self.leastKept, notices.isEmpty { notices.append(.unlike) }
    if issued.plan.document.isDraft, !draft.plan.document.isDraft { notices.append(.reversed) }
    self.notices = notices
  }

  /// The path of a passage of the draft as output writes it. O(depth).
  public func draftPath(of passage: Int) -> String { draft.plan.path(of: draftPassages[passage].at) }

  /// The path of a passage of the issued text as output writes it. O(depth).
  public func issuedPath(of passage: Int) -> String { issued.plan.path(of: issuedPassages[passage].at) }

  /// The changes of some kinds with the index of their entry, in the order of ``entries``. O(changes).
  public func changes(of kinds: Set<ChangeKind>) -> [(entry: Int, change: Change)] {
    entries.indices.flatMap { index in
      entries[index].changes.filter { kinds.contains($0.kind) }.map { (index, $0) }
    }
  }

  /// The number of entries of a fate; of tasks and targets alone where asked for. O(entries).
  public func count(of fate: Fate, among scope: Scope = .everything) -> Int {
    entries.filter { $0.fate == fate && (scope == .everything || isUnit($0)) }.count
  }

  /// The number of entries that stand elsewhere. O(entries).
  public func movedCount(among scope: Scope = .everything) -> Int {
    entries.filter { $0.isMoved && (scope == .everything || isUnit($0)) }.count
  }

  /// What is counted.
  public enum Scope: Sendable {
    case everything
    /// Tasks and targets.
    case units
  }

  /// Whether an entry is about a task or targets, in either version.
  public func isUnit(_ entry: VersionEntry) -> Bool {
    entry.draft.contains { draftPassages[$0].unit != nil }
      || entry.issued.contains { issuedPassages[$0].unit != nil }
  }
}
