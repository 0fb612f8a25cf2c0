@testable import Ingest

/// A TIFF file of grey pages, not compressed, with the numbers of either byte order; directories stand before pixels.
struct TIFFFixture {
  /// The file.
  private(set) var bytes: [UInt8]
  private let isLittle: Bool

  /// The types of entries.
  private enum Kind: Int {
    case short = 3
    case long
    case ratio
  }

  init(pages: [PageImage], isLittle: Bool = true, resolution: Int = 300) {
    self.isLittle = isLittle
    bytes = Array((isLittle ? "II" : "MM").utf8)
    add(42, 2)
    // Entries, the place of the next directory, the resolution.
    let length = 2 + 10 * 12 + 4 + 8
    var start = 8 + pages.count * length
    add(pages.isEmpty ? 0 : 8, 4)
    for (index, page) in pages.enumerated() {
      let place = 8 + index * length
      add(10, 2)
      add(256, .long, page.width)
      add(257, .long, page.height)
      add(258, .short, 8)
      // Not compressed, black is 0, one strip.
      add(259, .short, 1)
      add(262, .short, 1)
      add(273, .long, start)
      add(278, .long, page.height)
      add(279, .long, page.width * page.height)
      add(282, .ratio, place + length - 8)
      add(283, .ratio, place + length - 8)
      add(index + 1 < pages.count ? place + length : 0, 4)
      add(resolution, 4)
      add(1, 4)
      start += page.width * page.height
    }
    for page in pages { page.withPixels { bytes += $0 } }
  }

  /// Adds an entry of one value, or of its place.
  private mutating func add(_ tag: Int, _ kind: Kind, _ value: Int) {
    add(tag, 2)
    add(kind.rawValue, 2)
    add(1, 4)
    add(value, kind == .short ? 2 : 4)
    if kind == .short { add(0, 2) }
  }

  private mutating func add(_ number: Int, _ count: Int) {
    let digits = (0..<count).map { UInt8(number >> (8 * $0) & 0xFF) }
    bytes += isLittle ? digits : digits.reversed()
  }
}
