/// What the name of a font tells about the text set in it.
public struct LegacyFont: Equatable, Sendable {
  /// The encoding that the font draws.
  public var encoding: TextEncoding
  /// Whether the font draws small letters as capitals (`.VnTimeH`).
  public var isCapital: Bool

  /// Reads a font's name; nil for fonts of Unicode.
  ///
  /// Example: `.VnTimeH` draws TCVN3 in capitals, `VNI-Times` VNI. Near miss: `Vni Sans`-like names
  /// without the hyphen.
  public init?(name: String) {
    let lower = name.lowercased()
    if lower.hasPrefix(".vn") {
      encoding = .tcvn3
      isCapital = lower.hasSuffix("h") && lower != ".vntech"
    } else if lower.hasPrefix("vni-") {
      encoding = .vni
      isCapital = false
    } else {
      return nil
    }
  }

  /// The text of a run set in the font. O(characters).
  public func decode(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var decoded = encoding == .tcvn3 ? TCVN3.decode(scalars) : VNI.decode(scalars)
    if isCapital { for index in decoded.indices { decoded[index] = decoded[index].raised } }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: decoded)
    return String(view)
  }
}
