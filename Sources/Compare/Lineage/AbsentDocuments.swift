/// What plans say they carry out and no plan answers, gathered by document.
struct AbsentDocuments {
  private(set) var found: [Lineage.Absence] = []
  private let records: [LineageRecord]
  /// By ordinal and symbol, indices into ``found``.
  private var places: [String: [Int]] = [:]

  init(_ records: [LineageRecord]) { self.records = records }

  /// Takes a document that a plan cites. O(documents of that number).
  mutating func add(_ reference: LineageRecord.Reference, of child: Int) {
    guard let number = DocumentNumber(key: reference.key) else {
      found.append(Lineage.Absence(children: [child], reference: reference))
      return
    }
    let name = "\(number.ordinal) \(number.symbol)"
    let known = places[name, default: []].first { place in
      guard let first = found[place].children.first else { return false }
      return Kinship.isSame(reference, of: records[child], found[place].reference, of: records[first])
    }
    guard let known else {
      places[name, default: []].append(found.count)
      found.append(Lineage.Absence(children: [child], reference: reference))
      return
    }
    if found[known].children.last != child { found[known].children.append(child) }
    if found[known].reference.date == nil { found[known].reference.date = reference.date }
  }
}
