extension MatchItem {
  /// The items of a layer in a document, annotated or parsed.
  static func items(of layer: Layer, in document: JSONValue) -> [MatchItem] {
    switch layer {
    case .sections: sections(in: document)
    case .targets: facts(document["targets"], key: targetKey)
    case .deadlines: facts(document["deadlines"], key: deadlineKey)
    case .citations: facts(document["citations"], key: citationKey)
    case .assignments, .document: []
    }
  }

  private static func facts(_ list: JSONValue, key: (JSONValue) -> MatchKey) -> [MatchItem] {
    list.elements.map { fact in
      MatchItem(
        key: key(fact), isOptional: fact["optional"].isTruthy,
        group: fact["oneOf"].isTruthy ? fact["oneOf"].description : nil, quote: fact["quote"].text)
    }
  }

  private static func targetKey(_ target: JSONValue) -> MatchKey {
    let unit = target["unit"].text
    return MatchKey([
      target["at"].text,
      target["comparator"].text.flatMap { $0.isEmpty ? nil : $0 } ?? "=",
      rounded(target["value"]), rounded(target["upper"]),
      Folding.foldOrNil(unit) ?? unit,
      scalar(target["period"]), dates(target["due"]),
    ])
  }

  private static func deadlineKey(_ deadline: JSONValue) -> MatchKey {
    MatchKey([
      deadline["at"].text, scalar(deadline["start"]), dates(deadline["due"]),
      scalar(deadline["recurrence"]), deadline["openEnded"].isTruthy ? "openEnded" : nil,
      deadline["trigger"].isTruthy ? "trigger" : nil,
    ])
  }

  private static func citationKey(_ citation: JSONValue) -> MatchKey {
    MatchKey([citation["at"].text, scalar(citation["key"])])
  }

  /// Sections of a gold file are flat and have `begins` and `ends`; parsed ones are a tree with `text`.
  private static func sections(in document: JSONValue) -> [MatchItem] {
    let listed = document["sections"].elements
    guard listed.contains(where: { $0["begins"] != .null }) else {
      return flattened(listed).map { node in
        let text = [node["text"].text, node["title"].text].compactMap { $0 }.first { !$0.isEmpty } ?? ""
        return MatchItem(
          key: MatchKey([node["path"].text, Folding.head(text), Folding.tail(text)]), quote: text)
      }
    }
    return listed.map { section in
      MatchItem(
        key: MatchKey([
          section["path"].text, Folding.head(section["begins"].text ?? ""),
          Folding.tail(section["ends"].text ?? ""),
        ]),
        isOptional: section["optional"].isTruthy,
        group: section["oneOf"].isTruthy ? section["oneOf"].description : nil)
    }
  }

  /// All nodes of a tree in reading order, without recursion.
  private static func flattened(_ roots: [JSONValue]) -> [JSONValue] {
    var result: [JSONValue] = []
    var pending = Array(roots.reversed())
    while let node = pending.popLast() {
      result.append(node)
      pending += node["children"].elements.reversed()
    }
    return result
  }

  /// Numbers are compared to six places.
  private static func rounded(_ value: JSONValue) -> String? {
    value.double.map { String(($0 * 1e6).rounded() / 1e6) }
  }

  private static func scalar(_ value: JSONValue) -> String? {
    value == .null ? nil : value.description
  }

  /// Dates in order; one date is a list of one.
  private static func dates(_ value: JSONValue) -> String? {
    switch value {
    case .null: nil
    case .array(let dates): dates.isEmpty ? nil : dates.map(\.description).sorted().joined(separator: ",")
    default: value.description
    }
  }
}
