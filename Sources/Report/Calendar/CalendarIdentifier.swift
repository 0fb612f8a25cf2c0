/// Identifiers of calendar entries (RFC 5545, section 3.8.4.7).
enum CalendarIdentifier {
  /// The same for the same parts, on every machine: a hash of 64 bits (FNV-1a). O(parts).
  static func of(_ parts: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      // What no UTF-8 has, so that the parts stay apart.
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits + "@plantrace"
  }
}
