@testable import Ingest

/// A PDF of images of the pages of another one, as a scanner makes it: with noise, every page a little askew.
struct ScanFile {
  private var file = PDFFixture()
  private var random = Noise(state: 7)

  /// Draws some of the pages, counted from 1, at a resolution in dots an inch.
  init(of original: [UInt8], pages: ClosedRange<Int>, resolution: Int) throws {
    let pdf = try PDFFile(bytes: original)
    let kids = pages.indices.map { "\(pages.distance(from: pages.startIndex, to: $0) * 3 + 3) 0 R" }
    file.add("<</Type/Pages/Count \(pages.count)/Kids[\(kids.joined(separator: " "))]>>")
    for number in pages {
      var image = try GreyImage(try pdf.image(ofPage: number, resolution: resolution))
      // Half a degree at the most, to the left and to the right in turn.
      image.skew(by: number % 2 == 0 ? 0.008 : -0.005)
      random.add(to: &image.pixels)
      add(image, resolution: resolution)
    }
  }

  /// The file.
  var bytes: [UInt8] { file.bytes }

  /// Adds a page that shows an image.
  private mutating func add(_ image: GreyImage, resolution: Int) {
    let (width, height) = (image.width * 72 / resolution, image.height * 72 / resolution)
    let first = file.next
    file.add(
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(width) \(height)]/Contents \(first + 1) 0 R"
        + "/Resources<</XObject<</I \(first + 2) 0 R>>>>>>")
    file.add("<<", stream: Array("\(width) 0 0 \(height) 0 0 cm /I Do".utf8))
    let size = "/Width \(image.width)/Height \(image.height)"
    file.add(
      "<</Type/XObject/Subtype/Image\(size)/BitsPerComponent 8/ColorSpace/DeviceGray", stream: image.pixels)
  }
}

/// An image of shades of grey, a byte a pixel.
private struct GreyImage {
  var width = 0
  var height = 0
  var pixels: [UInt8]

  /// What is wrong with the bytes of a file.
  enum Damage: Error { case notPGM }

  /// Reads a PGM file: `P5`, width, height, greatest value, pixels.
  init(_ file: [UInt8]) throws {
    var words: [String] = []
    var start = 0
    while words.count < 4, let end = file[start...].firstIndex(where: { $0 <= 0x20 }) {
      words.append(String(decoding: file[start..<end], as: UTF8.self))
      start = end + 1
    }
    guard words.count == 4, let width = Int(words[1]), let height = Int(words[2]) else {
      throw Damage.notPGM
    }
    (self.width, self.height) = (width, height)
    pixels = Array(file[start...])
  }

  /// Turns the image by a small slope: each column is moved down by it, each row to the left.
  mutating func skew(by slope: Double) {
    var turned = [UInt8](repeating: 0xFF, count: pixels.count)
    let shifts = (0..<width).map { Int((slope * Double($0 - width / 2)).rounded()) }
    // Columns that are moved as far as one another.
    let bands = shifts.indices.filter { $0 == 0 || shifts[$0] != shifts[$0 - 1] } + [width]
    pixels.withUnsafeBufferPointer { source in
      turned.withUnsafeMutableBufferPointer { target in
        for row in 0..<height {
          let aside = -Int((slope * Double(row - height / 2)).rounded())
          for (start, end) in zip(bands, bands.dropFirst()) {
            let from = row - shifts[start]
            let (left, right) = (max(start, aside), min(end, width + aside))
            guard 0..<height ~= from, left < right else { continue }
            let part = source[(from * width + left - aside)..<(from * width + right - aside)]
            _ = UnsafeMutableBufferPointer(rebasing: target[(row * width + left)..<(row * width + right)])
              .update(fromContentsOf: UnsafeBufferPointer(rebasing: part))
          }
        }
      }
    }
    pixels = turned
  }
}

/// Noise that is the same every time.
private struct Noise {
  var state: UInt64

  /// Adds to each byte a value between -22 and 23, small ones more often.
  mutating func add(to pixels: inout [UInt8]) {
    var table: [Int16] = []
    for _ in 0..<(1 << 16) {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      table.append(Int16(state & 15) + Int16(state >> 8 & 15) + Int16(state >> 16 & 15) - 22)
    }
    let start = Int(state >> 32 & 0xFFF)
    pixels.withUnsafeMutableBufferPointer { pixels in
      table.withUnsafeBufferPointer { table in
        for index in pixels.indices {
          let value = Int16(pixels[index]) + table[(index &* 31 &+ start &+ index >> 9) & 0xFFFF]
          pixels[index] = UInt8(min(max(value, 0), 255))
        }
      }
    }
  }
}
