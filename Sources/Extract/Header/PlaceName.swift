/// The places that the names of committees and offices give: `HUYỆN ỦY CAO LÃNH` that of Cao Lãnh.
enum PlaceName {
  private static let districts = [
    ["huyện", "ủy"], ["quận", "ủy"], ["thị", "ủy"], ["huyện", "đoàn"], ["quận", "đoàn"], ["thị", "đoàn"],
    ["huyện"], ["quận"], ["thị", "xã"],
  ]
  private static let communes = [["xã"], ["phường"], ["thị", "trấn"], ["đặc", "khu"]]

  /// Parts of an organ that a letterhead names below it.
  static let parts = ["ban thường trực", "ban thường vụ", "ban chấp hành", "văn phòng"]

  /// The district that a name gives; of a `thành ủy` only its own plan says whether it is one.
  static func district(of name: String) -> String? {
    after(districts, in: name)
  }

  /// The commune that a name gives.
  static func commune(of name: String) -> String? {
    let words = Folding.fold(name).split(separator: " ").map(String.init)
    return words.firstRange(of: ["thị", "xã"]) == nil ? after(communes, in: name) : nil
  }

  /// Whether a folded name is of a commune, a ward, a town or a special zone; `bảo hiểm xã hội` is not.
  static func isOfCommune(_ name: String) -> Bool {
    if ["phường", "thị trấn", "đặc khu"].contains(where: name.contains) { return true }
    let words = name.split(separator: " ")
    return words.indices.contains { words[$0] == "xã" && ($0 + 1 == words.count || words[$0 + 1] != "hội") }
  }

  /// Whether a folded name is a school's: `Đảng ủy Trường Đại học …`; `Huyện ủy Trường Sơn` has a place that is called so.
  static func isSchool(_ name: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    return words.indices.contains { index in
      guard words[index] == "trường", index + 1 < words.count else { return false }
      return !(districts + communes).contains { words[..<index].suffix($0.count) == $0[...] }
    }
  }

  /// What follows the first of `kinds` that a name has, as running text writes it; nil where it has none or nothing
  /// follows. O(words).
  static func after(_ kinds: [[String]], in name: String) -> String? {
    let folded = Folding.fold(name).split(separator: " ").map(String.init)
    let words = name.split(separator: " ").map(String.init)
    // Marks that folding takes out would shift the words.
    guard folded.count == words.count else { return nil }
    for kind in kinds {
      // BẢO HIỂM XÃ HỘI TỈNH …
      guard let range = folded.firstRange(of: kind), range.upperBound < words.count,
        kind != ["xã"] || folded[range.upperBound] != "hội"
      else { continue }
      // ỦY BAN MTTQ VIỆT NAM PHƯỜNG BÌNH MINH, BAN THƯỜNG TRỰC below it
      let rest = folded[(range.upperBound + 1)...]
      let end =
        parts.compactMap { part in
          rest.firstRange(of: part.split(separator: " ").map(String.init))?.lowerBound
        }.min() ?? words.count
      return written(words[range.upperBound..<end].joined(separator: " "))
    }
    return nil
  }

  /// A name in capitals as running text writes it: `MỸ HIỆP` is Mỹ Hiệp.
  static func written(_ name: String) -> String {
    guard name == name.uppercased() else { return name }
    return name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(
      separator: " ")
  }
}
