import Model

/// The provinces and centrally run cities: 63 until 30 June 2025, 34 since 1 July 2025.
///
/// Source: Nghị quyết 202/2025/QH15 with the code tables of both periods; the cities of 2026 by
/// Nghị quyết 30, 36 and 39/2026/QH16.
struct Gazetteer: Sendable {
  /// A province or city.
  struct Province: Hashable, Sendable {
    var name: String
    /// Whether it was centrally run city before 2026.
    var isCity: Bool
    /// What it became part of on 1 July 2025, nil where it goes on under its name.
    var mergedInto: String?
    var aliases: [String]
    /// The name and the aliases, folded, with a space at both ends.
    let folded: [String]

    init(name: String, isCity: Bool, mergedInto: String?, aliases: [String]) {
      self.name = name
      self.isCity = isCity
      self.mergedInto = mergedInto
      self.aliases = aliases
      folded = ([name] + aliases).map { " " + Folding.fold($0) + " " }
    }
  }

  /// Shipped ones first, so that a phrase's value stays good.
  let provinces: [Province]

  /// The shipped gazetteer with places of the user's own added; each begins with its kind or has none.
  init(adding names: [String] = []) {
    provinces =
      Self.shipped
      + names.map { name in
        let words = name.split(separator: " ")
        let folded = words.prefix(2).map { Folding.fold(String($0)) }
        let isCity = folded == ["thành", "phố"]
        let kind = isCity ? 2 : folded.first == "tỉnh" ? 1 : 0
        return Province(
          name: words.dropFirst(kind).joined(separator: " "), isCity: isCity, mergedInto: nil, aliases: [])
      }
  }

  private static let shipped: [Province] = Model.Province.all.map {
    Province(name: $0.name, isCity: $0.isCity, mergedInto: $0.mergedInto, aliases: $0.aliases)
  }

  /// Every name as a phrase; its value is the index of the province, counted from 1.
  var phrases: [Phrase] {
    provinces.enumerated().flatMap { index, province in
      ([province.name] + province.aliases).map { name in
        Phrase(name.filter { $0 != "-" }, .province, Int16(index + 1))
      }
    }
  }
}
