/// Compares the header and back matter field by field.
enum DocumentFields {
  /// Scores a parsed document's fields. A field that differs is both missed and a false alarm; a field
  /// that the gold file lists under `optional` is skipped.
  static func tally(gold: JSONValue, parsed: JSONValue) -> Tally {
    var tally = Tally()
    let skipped = Set(gold["document"]["optional"].elements.compactMap(\.text))
    let wanted = fields(of: gold["document"])
    let got = fields(of: parsed["document"])
    for (want, have) in zip(wanted, got) where !skipped.contains(want.name) {
      if want.value == have.value {
        tally.found += 1
      } else {
        tally.miss("\(want.name): \(want.value) ≠ \(have.value)")
        tally.falseAlarms += 1
      }
    }
    return tally
  }

  private struct Field {
    var name: String
    var value: JSONValue
  }

  private static func fields(of document: JSONValue) -> [Field] {
    let number = document["number"]
    let signature = document["signature"]
    return [
      Field(name: "type", value: document["type"]["code"]),
      Field(name: "number.ordinal", value: number["ordinal"]),
      Field(name: "number.symbol", value: number["symbol"]),
      Field(name: "title", value: folded(document["title"])),
      Field(name: "issuer", value: folded(document["issuer"]["name"])),
      Field(name: "level", value: document["level"]),
      Field(name: "province", value: folded(document["locality"]["province"])),
      Field(name: "place", value: folded(document["place"])),
      Field(name: "date", value: document["date"]),
      Field(name: "draft", value: .bool(document["draft"].isTruthy)),
      Field(name: "implements", value: .array(document["implements"].elements)),
      Field(name: "signature.authority", value: folded(signature["authority"])),
      Field(name: "signature.title", value: folded(signature["title"])),
      Field(name: "signature.name", value: folded(signature["name"])),
      Field(
        name: "recipients",
        value: .array(document["recipients"].elements.map { .string(Folding.fold($0["name"].text)) })),
      Field(name: "abbreviations", value: shortForms(document["abbreviations"])),
    ]
  }

  private static func folded(_ value: JSONValue) -> JSONValue {
    Folding.foldOrNil(value.text).map { .string($0) } ?? .null
  }

  /// The distinct short forms, in order.
  private static func shortForms(_ list: JSONValue) -> JSONValue {
    .array(Set(list.elements.map { Folding.fold($0["short"].text) }).sorted().map { .string($0) })
  }
}
