/// The parts of a PNG file.
enum PNGParts {
  /// Those that decoding needs. Of the others, as colour profiles, libpng complains on standard error, and some unpack.
  private static let needed = ["IHDR", "PLTE", "tRNS", "pHYs", "IDAT", "IEND"].map { Array($0.utf8) }
  /// Bytes of the mark of the format; of a part before its contents; of its checksum.
  private static let mark = 8
  private static let head = 8
  private static let check = 4

  /// The file with the parts alone that decoding needs. Nil where one of them is not what its checksum says. O(bytes).
  ///
  /// - Throws: ``IngestError`` where the file ends before its last part.
  static func needed(of file: [UInt8]) throws(IngestError) -> [UInt8]? {
    var kept = Array(file.prefix(mark))
    kept.reserveCapacity(file.count)
    var place = mark
    while true {
      guard place + head + check <= file.count else { throw IngestError(.truncated(.png)) }
      let length = number(file[place..<(place + 4)])
      let end = place + head + length
      guard end + check <= file.count else { throw IngestError(.truncated(.png)) }
      let name = Array(file[(place + 4)..<(place + head)])
      if needed.contains(name) {
        guard checksum(of: file[(place + 4)..<end]) == number(file[end..<(end + check)]) else { return nil }
        kept += file[place..<(end + check)]
      }
      if name == needed.last { return kept }
      place = end + check
    }
  }

  /// The checksum of the name and the contents of a part: CRC-32.
  static func checksum(of bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var sum: UInt32 = .max
      for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
      return Int(~sum)
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
