import Testing

@testable import Ingest

@Suite("The side of an image that is its top")
struct ImageOrientationTests {
  /// Three pixels side by side, and three below them.
  private func image(_ pixels: [UInt8], width: Int) -> PageImage {
    pixels.withUnsafeBytes { bytes in
      bytes.baseAddress.map { start in
        PageImage(width: width, height: pixels.count / width, rows: start, stride: width)
      } ?? PageImage(width: 0, height: 0)
    }
  }

  @Test(
    "pixels stand as they are seen",
    arguments: [
      (1, 3, [1, 2, 3, 4, 5, 6]), (2, 3, [3, 2, 1, 6, 5, 4]), (3, 3, [6, 5, 4, 3, 2, 1]),
      (4, 3, [4, 5, 6, 1, 2, 3]), (5, 2, [1, 4, 2, 5, 3, 6]), (6, 2, [4, 1, 5, 2, 6, 3]),
      (7, 2, [6, 3, 5, 2, 4, 1]), (8, 2, [3, 6, 2, 5, 1, 4]),
    ] as [(Int, Int, [UInt8])])
  func pixels(value: Int, width: Int, seen: [UInt8]) throws {
    let orientation = try #require(ImageOrientation(rawValue: value))
    let upright = image([1, 2, 3, 4, 5, 6], width: 3).upright(from: orientation)
    #expect(upright.width == width)
    #expect(upright.withPixels { Array($0) } == seen)
  }

  @Test("turns by degrees", arguments: [(0, 1), (90, 6), (180, 3), (270, 8), (45, nil)])
  func turns(degrees: Int, value: Int?) {
    #expect(ImageOrientation(turn: degrees)?.rawValue == value)
  }

  /// The head of a JPEG file with an EXIF part behind another one.
  private func head(isLittle: Bool, value: UInt8, tag: UInt8 = 0x12) -> [UInt8] {
    let two: ([UInt8]) -> [UInt8] = { isLittle ? $0.reversed() : $0 }
    var part: [UInt8] = Array("Exif\0\0".utf8) + Array((isLittle ? "II" : "MM").utf8)
    part += two([0, 42]) + two([0, 0, 0, 8]) + two([0, 2])
    part += two([1, 0x0F]) + two([0, 2]) + two([0, 0, 0, 1]) + [0x61, 0, 0, 0]
    part += two([1, tag]) + two([0, 3]) + two([0, 0, 0, 1]) + two([0, value]) + [0, 0]
    let other: [UInt8] = [0xFF, 0xE0, 0, 4, 1, 2]
    return [0xFF, 0xD8] + other + [0xFF, 0xE1, 0, UInt8(part.count + 2)] + part
  }

  @Test("a photograph tells its orientation, in either order of bytes", arguments: [true, false], 1...8)
  func exif(isLittle: Bool, value: Int) {
    #expect(ImageOrientation(ofJPEG: head(isLittle: isLittle, value: UInt8(value))).rawValue == value)
  }

  @Test("one that tells none, or one that there is not, is upright")
  func none() {
    #expect(ImageOrientation(ofJPEG: head(isLittle: true, value: 9)) == .upright)
    #expect(ImageOrientation(ofJPEG: head(isLittle: true, value: 6, tag: 0x13)) == .upright)
    #expect(
      ImageOrientation(ofJPEG: [0xFF, 0xD8, 0xFF, 0xDA, 0, 3, 1] + head(isLittle: true, value: 6)) == .upright
    )
    let whole = head(isLittle: false, value: 6)
    for length in 0..<(whole.count - 2) {
      #expect(ImageOrientation(ofJPEG: Array(whole.prefix(length))) == .upright)
    }
  }

  @Test("a photograph is decoded as it is seen")
  func photograph() throws {
    let plain = try TablePage().image(.jpeg, resolution: 100)
    let turned = head(isLittle: false, value: 6) + plain.dropFirst(2)
    let drawn = try #require(try ImageFile(plain, .jpeg)?.image(ofPage: 0))
    let seen = try #require(try ImageFile(turned, .jpeg)?.image(ofPage: 0))
    #expect(seen.width == drawn.height && seen.file == drawn.upright(from: .onLeftSide).file)
  }

  /// A page of lines of text.
  private func page() throws -> PageImage {
    var content = ""
    for line in 0..<12 {
      content +=
        "BT /F 14 Tf 40 \(360 - line * 28) Td (\(line + 1). Thanh Minh Trung Nam Mai Thu Khoa Minh 20\(line + 12)) Tj ET "
    }
    let drawn = PDFFixture(pages: 1, width: 480, height: 400, content: content).bytes
    return try #require(PageImage(file: try PDFFile(bytes: drawn).image(ofPage: 1, resolution: 300)))
  }

  @Test("a page that lies on its side, or on its head, is read as the upright one", arguments: [3, 6, 8])
  func scan(value: Int) throws {
    let page = try page()
    let orientation = try #require(ImageOrientation(rawValue: value))
    let upright = try InputFile(name: "a", bytes: TIFFFixture(pages: [page]).bytes).lines().lines
    let turned = TIFFFixture(pages: [page.upright(from: orientation)]).bytes
    #expect(upright.count > 5)
    #expect(try InputFile(name: "a", bytes: turned).lines().lines == upright)
  }
}
