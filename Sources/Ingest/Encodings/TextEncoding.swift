/// An encoding in which Vietnamese texts are found.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// Unicode, as Extract reads it.
  case utf8 = "utf-8"
  /// Unicode in units of two bytes, the lower first.
  case utf16LittleEndian = "utf-16le"
  /// Unicode in units of two bytes, the higher first.
  case utf16BigEndian = "utf-16be"
  /// TCVN 5712:1993 VN3, the ABC fonts (`.VnTime`): one byte a letter, capitals by another font.
  case tcvn3 = "tcvn3"
  /// VNI-Windows: a base letter, then one byte for all its marks.
  case vni = "vni"
  /// Marks written as ASCII punctuation after the letter: `Ke^' hoa.ch`.
  case viqr = "viqr"
  /// RFC 1456: one byte a letter, capitals among the control characters.
  case viscii = "viscii"
  /// Microsoft's code page: letters, then combining tones.
  case windows1258 = "windows-1258"

  /// The encoding of a name that a user writes, in any case, with usual synonyms; nil for others.
  public init?(name: String) {
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch key {
    case "utf8", "unicode": self = .utf8
    case "utf16", "utf16le", "ucs2": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "tcvn3", "tcvn", "tcvn5712", "tcvn57121", "abc", "vntime": self = .tcvn3
    case "vni", "vniwindows", "vniwin": self = .vni
    case "viqr": self = .viqr
    case "viscii": self = .viscii
    case "windows1258", "cp1258", "1258": self = .windows1258
    default: return nil
    }
  }

  /// The name to show in a message.
  public var title: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI-Windows"
    case .viqr: "VIQR"
    case .viscii: "VISCII"
    case .windows1258: "Windows-1258"
    }
  }
}
