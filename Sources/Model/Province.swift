/// A province or centrally run city (tỉnh, thành phố trực thuộc Trung ương).
///
/// There were 63 until 30 June 2025; there are 34 since 1 July 2025, each under one of the old names.
public struct Province: Hashable, Sendable {
  /// The name without its kind: `Quảng Nam`.
  public let name: String
  /// Whether it was a centrally run city before 2026.
  public let isCity: Bool
  /// What it became part of on 1 July 2025, nil where it goes on under its name.
  public let mergedInto: String?
  /// Other spellings.
  public let aliases: [String]

  /// The provinces of both periods, in the order of their codes before 2025.
  ///
  /// Source: Nghị quyết 202/2025/QH15 with the code tables of both periods.
  public static let all: [Province] = rows.utf8.split(separator: 0x0A).map { line in
    let fields = line.split(separator: 0x7C, omittingEmptySubsequences: false).map(trimmed)
    return Province(
      name: fields[0], isCity: fields[1] == "thành phố", mergedInto: fields[2].isEmpty ? nil : fields[2],
      aliases: fields.count > 3 ? fields[3].split(separator: ";").map(String.init) : [])
  }

  private static func trimmed(_ field: Substring.UTF8View) -> String {
    var field = field.drop { $0 == 0x20 }
    while field.last == 0x20 { field = field.dropLast() }
    return String(Substring(field))
  }

  /// Name, kind until 2025, what it was merged into, other spellings.
  private static let rows = """
    Hà Nội | thành phố |  | Thủ đô Hà Nội
    Hà Giang | tỉnh | Tuyên Quang |
    Cao Bằng | tỉnh |  |
    Bắc Kạn | tỉnh | Thái Nguyên | Bắc Cạn
    Tuyên Quang | tỉnh |  |
    Lào Cai | tỉnh |  |
    Điện Biên | tỉnh |  |
    Lai Châu | tỉnh |  |
    Sơn La | tỉnh |  |
    Yên Bái | tỉnh | Lào Cai |
    Hòa Bình | tỉnh | Phú Thọ |
    Thái Nguyên | tỉnh |  |
    Lạng Sơn | tỉnh |  |
    Quảng Ninh | tỉnh |  |
    Bắc Giang | tỉnh | Bắc Ninh |
    Phú Thọ | tỉnh |  |
    Vĩnh Phúc | tỉnh | Phú Thọ |
    Bắc Ninh | tỉnh |  |
    Hải Dương | tỉnh | Hải Phòng |
    Hải Phòng | thành phố |  |
    Hưng Yên | tỉnh |  |
    Thái Bình | tỉnh | Hưng Yên |
    Hà Nam | tỉnh | Ninh Bình |
    Nam Định | tỉnh | Ninh Bình |
    Ninh Bình | tỉnh |  |
    Thanh Hóa | tỉnh |  |
    Nghệ An | tỉnh |  |
    Hà Tĩnh | tỉnh |  |
    Quảng Bình | tỉnh | Quảng Trị |
    Quảng Trị | tỉnh |  |
    Huế | thành phố |  | Thừa Thiên Huế;TT Huế
    Đà Nẵng | thành phố |  |
    Quảng Nam | tỉnh | Đà Nẵng |
    Quảng Ngãi | tỉnh |  |
    Bình Định | tỉnh | Gia Lai |
    Phú Yên | tỉnh | Đắk Lắk |
    Khánh Hòa | tỉnh |  |
    Ninh Thuận | tỉnh | Khánh Hòa |
    Bình Thuận | tỉnh | Lâm Đồng |
    Kon Tum | tỉnh | Quảng Ngãi | Kontum
    Gia Lai | tỉnh |  |
    Đắk Lắk | tỉnh |  | Dak Lak;Daklak;Đắc Lắc;Đăk Lăk
    Đắk Nông | tỉnh | Lâm Đồng | Đăk Nông;Đắc Nông;Dak Nong
    Lâm Đồng | tỉnh |  |
    Bình Phước | tỉnh | Đồng Nai |
    Tây Ninh | tỉnh |  |
    Bình Dương | tỉnh | Hồ Chí Minh |
    Đồng Nai | tỉnh |  |
    Bà Rịa - Vũng Tàu | tỉnh | Hồ Chí Minh | BRVT;BR VT
    Hồ Chí Minh | thành phố |  | TPHCM;HCM
    Long An | tỉnh | Tây Ninh |
    Tiền Giang | tỉnh | Đồng Tháp |
    Bến Tre | tỉnh | Vĩnh Long |
    Trà Vinh | tỉnh | Vĩnh Long |
    Vĩnh Long | tỉnh |  |
    Đồng Tháp | tỉnh |  |
    An Giang | tỉnh |  |
    Kiên Giang | tỉnh | An Giang |
    Cần Thơ | thành phố |  |
    Hậu Giang | tỉnh | Cần Thơ |
    Sóc Trăng | tỉnh | Cần Thơ |
    Bạc Liêu | tỉnh | Cà Mau |
    Cà Mau | tỉnh |  |
    """
}
