/// The members of a ZIP archive, unpacked and checked.
struct ZipArchive {
  /// What is wrong with an archive.
  struct Broken: Error {}

  /// The members' names in the order of the directory.
  private(set) var names: [String] = []
  private var members: [String: [UInt8]] = [:]

  /// Reads an archive by its directory.
  init(_ bytes: [UInt8]) throws {
    let bytes = bytes[...]
    guard let end = Self.endRecord(bytes) else { throw Broken() }
    var place = Self.number(bytes, end + 16, 4)
    for _ in 0..<Self.number(bytes, end + 10, 2) {
      guard Self.number(bytes, place, 4) == 0x0201_4B50 else { throw Broken() }
      let method = Self.number(bytes, place + 10, 2)
      let packed = Self.number(bytes, place + 20, 4)
      let size = Self.number(bytes, place + 24, 4)
      let lengths = [28, 30, 32].map { Self.number(bytes, place + $0, 2) }
      let name = String(decoding: bytes[place + 46..<place + 46 + lengths[0]], as: UTF8.self)
      let local = Self.number(bytes, place + 42, 4)
      let start = local + 30 + Self.number(bytes, local + 26, 2) + Self.number(bytes, local + 28, 2)
      let content = bytes[start..<start + packed]
      let member = try method == 0 ? Array(content) : Inflate.bytes(of: content)
      guard member.count == size, Self.checksum(member) == Self.number(bytes, place + 16, 4) else {
        throw Broken()
      }
      names.append(name)
      members[name] = member
      place += 46 + lengths.reduce(0, +)
    }
  }

  /// A member; nil where there is none of the name.
  subscript(name: String) -> [UInt8]? { members[name] }

  private static func endRecord(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 22 else { return nil }
    return stride(from: bytes.count - 22, through: 0, by: -1).first {
      bytes[$0] == 0x50 && number(bytes, $0, 4) == 0x0605_4B50
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>, _ place: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << ($1 * 8) }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var value: UInt32 = .max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return Int(~value)
  }
}
