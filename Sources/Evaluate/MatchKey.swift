/// What must agree for two items to count as the same, compared byte for byte.
struct MatchKey: Hashable {
  private let fields: [[UInt8]?]

  /// A key of several fields; nil is a value of its own.
  init(_ fields: [String?]) { self.fields = fields.map { $0.map { Array($0.utf8) } } }

  /// The fields, for the list of misses.
  var description: String {
    fields.map { $0.map { String(decoding: $0, as: UTF8.self) } ?? "–" }.joined(separator: " · ")
  }
}

/// An annotated or parsed item, reduced to what is compared.
struct MatchItem {
  var key: MatchKey
  /// Counts neither for nor against.
  var isOptional = false
  /// One of the items that share this name must be found.
  var group: String?
  /// What it quotes, for the list of false alarms.
  var quote: String?
}
