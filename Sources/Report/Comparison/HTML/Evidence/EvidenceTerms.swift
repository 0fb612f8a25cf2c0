import Compare

/// The terms that the data speaks of by number or letter.
struct EvidenceTerms {
  let labels: HTMLLabels

  /// Writes the terms under the key `T`.
  func write(to json: inout JSONWriter) {
    let language = labels.language
    json.key("T")
    json.beginObject()
    json.key("relation")
    json.beginObject()
    for relation in Relation.allCases {
      let code = CellWording.code(relation, .sure)
      json.dynamicKey(code)
      json.beginRow()
      json.string(CellWording.sign(code))
      json.string(relation.text(in: language))
      json.endArray()
    }
    json.dynamicKey("r")
    json.beginRow()
    json.string(CellWording.sign("r"))
    json.string(labels["toReview"].lowercased())
    json.endArray()
    json.endObject()
    json.key("carried")
    json.strings(Carried.allCases.map { $0.text(in: language) })
    json.key("band")
    json.strings(Band.allCases.map { $0.text(in: language) })
    json.key("rule")
    json.strings(LinkRule.allCases.map { $0.text(in: language) })
    json.key("change")
    json.strings(ChangeKind.allCases.map { $0.text(in: language) })
    json.key("direction")
    json.strings(Direction.allCases.map { $0.text(in: language) })
    json.key("tone")
    json.strings(Direction.allCases.map { LedgerTone($0).rawValue })
    json.endObject()
  }
}
