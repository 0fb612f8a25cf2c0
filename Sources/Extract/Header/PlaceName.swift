/// The places that the names of committees and offices give: `HUYỆN ỦY CAO LÃNH` that of Cao Lãnh.
enum PlaceName {
  static let districts = [
    ["huyện", "ủy"], ["quận", "ủy"], ["thị", "ủy"], ["huyện", "đoàn"], ["quận", "đoàn"], ["thị", "đoàn"],
    ["huyện"], ["quận"], ["thị", "xã"],
  ]
  static let communes = [["xã"], ["phường"], ["thị", "trấn"], ["đặc", "khu"]]

  /// Parts of an organ that a letterhead names below it.
  static let parts = ["ban thường trực", "ban thường vụ", "ban chấp hành", "văn phòng"]

  /// The district that a name gives; of a `thành ủy` only its own plan says whether it is one.
  static func district(of name: String) -> String? {
    after(districts, in: name)
  }

  /// The commune that a name gives.
  static func commune(of name: String) -> String? { after(communes, in: name) }

  /// The district that a line below the name of a commune gives, a city among them: `HUYỆN CAO LÃNH`, `THÀNH PHỐ SA ĐÉC`.
  static func upperDistrict(of line: String) -> String? {
    after(districts + cities, in: line)
  }

  /// Whether a line only says what a commune or a district lies in: `HUYỆN CAO LÃNH`, `TỈNH ĐỒNG THÁP`; `HUYỆN ỦY CAO LÃNH` is an organ.
  static func isUpperPlace(_ line: String) -> Bool {
    let words = folded(line)
    if ["ủy", "đoàn", "đội"].contains(words.dropFirst().first) { return false }
    return words.count > 1 && uppers.contains { words.starts(with: $0) }
  }

  /// Whether a folded name is of a commune, a ward, a town or a special zone; `bảo hiểm xã hội` and `thị xã` are not.
  static func isOfCommune(_ name: String) -> Bool {
    if ["phường", "thị trấn", "đặc khu"].contains(where: name.contains) { return true }
    let words = name.split(separator: " ").map(String.init)
    return words.indices.contains { isKind(["xã"], words, $0) }
  }

  static let cities = [["thành", "ủy"], ["thành", "đoàn"], ["thành", "phố"], ["tp"]]
  /// What places of a higher level begin with.
  private static let uppers = [["huyện"], ["quận"], ["thị", "xã"], ["tỉnh"], ["thành", "phố"], ["tp"]]

  /// The words of a name, folded one by one: `GD&ĐT` is one.
  private static func folded(_ name: String) -> [String] {
    name.split(separator: " ").map { Folding.fold(String($0)) }
  }

  /// Whether a kind of place stands at a word: xã in `thị xã` and in `xã hội` is none.
  private static func isKind(_ kind: [String], _ words: [String], _ index: Int) -> Bool {
    guard words[index...].starts(with: kind) else { return false }
    guard kind == ["xã"] else { return true }
    return !(index > 0 && words[index - 1] == "thị")
      && !(index + 1 < words.count && words[index + 1] == "hội")
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
  /// follows. It ends where a place of a higher level begins: `XÃ MỸ HIỆP, TỈNH ĐỒNG THÁP`, `XÃ MỸ HIỆP - HUYỆN CAO LÃNH`. O(words).
  static func after(_ kinds: [[String]], in name: String) -> String? {
    let words = name.split(separator: " ").map(String.init)
    let folded = folded(name)
    for kind in kinds {
      guard let start = folded.indices.first(where: { isKind(kind, folded, $0) }) else { continue }
      let first = start + kind.count
      guard first < words.count else { continue }
      var end = first + 1
      // ỦY BAN MTTQ VIỆT NAM PHƯỜNG BÌNH MINH, BAN THƯỜNG TRỰC below it
      while end < words.count, words[end - 1].last != ",",
        !(uppers + parts.map { $0.split(separator: " ").map(String.init) }).contains(where: {
          folded[end...].starts(with: $0)
        })
      {
        end += 1
      }
      while end > first, folded[end - 1].isEmpty { end -= 1 }
      guard end > first else { continue }
      let place = words[first..<end].joined(separator: " ")
      return written(place.last == "," ? String(place.dropLast()) : place)
    }
    return nil
  }

  /// The place of one of `kinds` that a title says a plan is for: `… năm 2021 trên địa bàn huyện U Minh Thượng`; of `trên địa bàn các xã
  /// biên giới` none. O(words).
  static func scope(_ kinds: [[String]], of title: String) -> String? {
    let words = title.split(separator: " ").map(String.init)
    let folded = folded(title)
    for start in folded.indices where folded[start...].starts(with: ["trên", "địa", "bàn"]) {
      guard let kind = kinds.first(where: { folded[(start + 3)...].starts(with: $0) }) else { continue }
      let first = start + 3 + kind.count
      guard first < words.count else { continue }
      var end = first
      while end < words.count, end - first < longest, words[end].first?.isUppercase == true,
        !["giai", "năm", "đến", "tầm", "nhiệm", "tỉnh", "thành", "huyện"].contains(folded[end])
      {
        end += 1
        if words[end - 1].last == "," { break }
      }
      let name = words[first..<end].joined(separator: " ")
      if end > first { return written(name.last == "," ? String(name.dropLast()) : name) }
    }
    return nil
  }

  /// The longest name of a place has so many words.
  private static let longest = 4

  /// A name in capitals as running text writes it: `MỸ HIỆP` is Mỹ Hiệp.
  static func written(_ name: String) -> String {
    guard name == name.uppercased() else { return name }
    return name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(
      separator: " ")
  }

  /// A folded name without the person whose name an organisation bears, as a city does: `đoàn tncs hồ chí minh tỉnh đồng tháp`.
  static func withoutHonour(_ folded: String) -> String {
    guard folded.contains(person) else { return folded }
    return honours.reduce(folded) { $0.replacing("\($1) \(person)", with: $1) }
  }

  private static let person = "hồ chí minh"
  private static let honours = [
    "tncs", "cộng sản", "tiền phong", "tntp", "chủ tịch", "quốc gia", "tư tưởng", "phong cách",
  ]
}
