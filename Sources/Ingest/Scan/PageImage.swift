/// A page as an image of shades of grey: 0 is black, 255 white. Lengths in pixels, from the upper left corner.
struct PageImage: Sendable {
  let width: Int
  let height: Int
  /// The bytes of a PGM file.
  private(set) var file: [UInt8]
  /// Where its pixels begin.
  private let start: Int

  /// How much darker than paper ink is, at the least.
  private static let darkness: Float = 0.72
  /// Every so many pixels one is looked at to tell how bright the paper is.
  private static let sampling = 997

  /// Reads a PGM file of one byte a pixel. Nil for any other.
  init?(file: [UInt8]) {
    // P5, width, height, greatest value: four words before the bytes of the image.
    var words: [ArraySlice<UInt8>] = []
    var start = 0
    while words.count < 4, start < min(file.count, 64),
      let end = file[start...].firstIndex(where: { $0 <= 0x20 })
    {
      words.append(file[start..<end])
      start = end + 1
    }
    let numbers = words.dropFirst().map { Int(Decimal.number($0)) }
    guard words.count == 4, words[0].elementsEqual("P5".utf8), numbers[2] == 255, numbers[0] > 0,
      numbers[1] > 0,
      numbers[0] * numbers[1] == file.count - start
    else { return nil }
    (width, height, self.start, self.file) = (numbers[0], numbers[1], start, file)
  }

  /// An empty sheet.
  init(width: Int, height: Int) {
    file = Array("P5\n\(width) \(height)\n255\n".utf8)
    (self.width, self.height, start) = (width, height, file.count)
    file += [UInt8](repeating: 255, count: width * height)
  }

  /// Copies rows of pixels that begin `stride` bytes after one another. O(pixels).
  init(width: Int, height: Int, rows: UnsafeRawPointer, stride: Int) {
    file = Array("P5\n\(width) \(height)\n255\n".utf8)
    (self.width, self.height, start) = (width, height, file.count)
    file.reserveCapacity(start + width * height)
    for row in 0..<height {
      file += UnsafeRawBufferPointer(start: rows + row * stride, count: width)
    }
  }

  /// How bright most pixels are. O(pixels / 1000).
  private var paper: Float {
    var counts = [Int](repeating: 0, count: 256)
    for index in stride(from: start, to: file.count, by: Self.sampling) { counts[Int(file[index])] += 1 }
    return Float(counts.indices.max { counts[$0] < counts[$1] } ?? 255)
  }

  /// A byte below which a pixel is ink. O(pixels / 1000).
  var inkLevel: UInt8 { UInt8(min(max(128, Self.darkness * paper), 255)) }

  /// Makes white what is nearer to paper than to ink: where little is left of a page, recognition takes the grain of the
  /// paper for text, and reads it for minutes. O(pixels).
  mutating func removeGrain() {
    let level = UInt8((Float(inkLevel) + max(paper, Float(inkLevel))) / 2)
    let start = start
    file.withUnsafeMutableBufferPointer { pixels in
      for index in start..<pixels.count where pixels[index] > level { pixels[index] = 255 }
    }
  }

  /// Gives the pixels, row by row.
  func withPixels<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    file.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start...])) }
  }

  /// Writes the pixels, row by row.
  mutating func fill(_ body: (UnsafeMutableRawBufferPointer) -> Void) {
    let start = start
    file.withUnsafeMutableBytes { body(UnsafeMutableRawBufferPointer(rebasing: $0[start...])) }
  }

  /// Pixels side by side; those that lie outside are left out.
  subscript(row: Int, columns: Range<Int>) -> ArraySlice<UInt8> {
    guard 0..<height ~= row else { return [] }
    let columns = columns.clamped(to: 0..<width)
    return file[(start + row * width + columns.lowerBound)..<(start + row * width + columns.upperBound)]
  }

  /// Puts pixels side by side; those that would lie outside are left out.
  mutating func put(_ pixels: some RandomAccessCollection<UInt8>, row: Int, column: Int) {
    guard 0..<height ~= row, column < width, column + pixels.count > 0 else { return }
    let kept = pixels.dropFirst(max(0, -column)).prefix(width - max(0, column))
    let place = start + row * width + max(0, column)
    file.replaceSubrange(place..<(place + kept.count), with: kept)
  }
}
