import Glibc

extension Format {
  /// Finds the format of a file in its bytes. O(bytes) at worst: what may be text is looked through for NULs.
  public init(of bytes: [UInt8]) {
    if let signature = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      self = signature.format
    } else if Self.isZIP(bytes) {
      self = ZIPSignature.format(of: bytes)
    } else if bytes.starts(with: CompoundFile.signature) {
      self = CompoundFile.format(of: bytes)
    } else if Self.isOtherImage(bytes) {
      self = .otherImage
    } else if LeadIn.ofPDF(bytes) != nil {
      self = .pdf
    } else if LeadIn.after(bytes[...]).starts(with: Self.rtfStart) {
      self = .rtf
    } else if let encoding = EncodingDetector.utf16(bytes) {
      let head = EncodingDetector.decode(Array(bytes.prefix(8192)), as: encoding)?.bytes ?? []
      self = Self.isRubbish(head) ? .binary : MarkupSignature.format(of: head) == .html ? .html : .text
    } else if Self.hasManyNULs(bytes) {
      self = .binary
    } else {
      self = MarkupSignature.format(of: bytes) ?? .text
    }
  }

  /// Whether a file is a bitmap, which tells how long it is, or WebP. Near miss: a text that begins with `BM`.
  private static func isOtherImage(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 14 else { return false }
    if bytes.starts(with: "BM".utf8) {
      let length = bytes[2..<6].reversed().reduce(0) { $0 << 8 | Int($1) }
      return length == bytes.count && bytes[6..<10].allSatisfy { $0 == 0 }
    }
    return bytes.starts(with: "RIFF".utf8) && bytes[8...].starts(with: "WEBP".utf8)
  }

  /// Whether what a mark of UTF-16 stood before is none: halves of pairs, controls and characters of private use, more than one
  /// in fifty. A text that is cut off ends with one half at the most.
  private static func isRubbish(_ text: [UInt8]) -> Bool {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.dropLast()
    let strange = scalars.count { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0C, 0x0D: false
      case 0..<0x20, 0xFFFD...0xFFFF: true
      // Characters of symbol fonts stand at F000.
      case 0xE000..<0xF000, 0xF100..<0xF900: true
      default: scalar.properties.generalCategory == .unassigned
      }
    }
    return strange * 50 > scalars.count
  }

  /// Bytes at either end of a ZIP archive that tell what is in it.
  public static let reach = 1 << 16

  /// Whether a file that begins so is a ZIP archive, of whatever is in it.
  public static func isZIP(_ head: [UInt8]) -> Bool {
    head.starts(with: zipEntry) || head.starts(with: emptyZip)
  }

  private static let rtfStart = Array("{\\rtf".utf8)
  private static let zipEntry: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let emptyZip: [UInt8] = [0x50, 0x4B, 0x05, 0x06]

  /// What files begin with that are nothing else.
  private static let signatures: [(bytes: [UInt8], format: Format)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png), ([0xFF, 0xD8, 0xFF], .jpeg),
    ([0x49, 0x49, 0x2A, 0x00], .tiff), ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
    (Array("GIF8".utf8), .otherImage), ([0x1F, 0x8B], .archive), (Array("Rar!".utf8), .archive),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
  ]

  /// Whether one byte in a thousand is NUL.
  private static func hasManyNULs(_ bytes: [UInt8]) -> Bool {
    let holdsNUL = bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memchr(base, 0, buffer.count) != nil
    }
    guard holdsNUL else { return false }
    let number = bytes.reduce(0) { $1 == 0 ? $0 + 1 : $0 }
    return number * 1000 >= bytes.count
  }
}
