import Foundation
import Model

/// Other ways to write one text, which change nothing that a plan says.
enum Variants {
  /// Letters and marks in one, or apart.
  static func compositions(of bytes: [UInt8]) -> (composed: [UInt8], decomposed: [UInt8])? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let composed = text.precomposedStringWithCanonicalMapping
    // A mark that no letter takes, and letters that Vietnamese does not have, stay as they are written.
    guard composed.unicodeScalars.allSatisfy(isPlain) else { return nil }
    return (Array(composed.utf8), Array(composed.decomposedStringWithCanonicalMapping.utf8))
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII || vietnamese.contains(scalar) { return true }
    let alone = String(Character(scalar))
    return scalar.properties.canonicalCombiningClass == .notReordered
      && Array(alone.decomposedStringWithCanonicalMapping.unicodeScalars) == [scalar]
  }

  private static let vietnamese: Set<Unicode.Scalar> = {
    let small = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
    return Set((small + small.uppercased()).precomposedStringWithCanonicalMapping.unicodeScalars)
  }()

  /// Lines that end as on Unix, and as on Windows.
  static func lineEnds(of bytes: [UInt8]) -> (unix: [UInt8], windows: [UInt8]) {
    var unix: [UInt8] = []
    var windows: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: continue
      case 0x0A, 0x0D:
        unix.append(0x0A)
        windows += [0x0D, 0x0A]
      default:
        unix.append(byte)
        windows.append(byte)
      }
    }
    return (unix, windows)
  }

  /// A report without the places in the source and without the source itself: what the plan says.
  static func said(_ report: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < report.count {
      if let key = [spanKey, sourceKey].first(where: { report[index...].starts(with: $0) }) {
        index += key.count
        while index < report.count, report[index] != 0x7D { index += 1 }
      } else {
        result.append(report[index])
        index += 1
      }
    }
    return result
  }

  // Inside a string of the report a quotation mark has a backslash before it, so these are keys.
  private static let spanKey = Array("\"span\":{".utf8)
  private static let sourceKey = Array("\"source\":{".utf8)
}
