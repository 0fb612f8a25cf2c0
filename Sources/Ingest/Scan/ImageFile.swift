import CLeptonica
import Synchronization

/// An image file as leptonica decodes it: PNG and JPEG have one page, TIFF as many as were scanned into it.
struct ImageFile: Sendable {
  private let bytes: [UInt8]
  private let format: Format
  /// The indices of its pages.
  let pages: Range<Int>

  /// Pixels of a page at the most: one of A3 at 600 dots an inch has 70 million.
  static let mostPixels = 100_000_000
  /// The end mark of a JPEG file, and the bytes at its end in which it stands as a rule.
  private static let endOfJPEG: [UInt8] = [0xFF, 0xD9]
  private static let tail = 64 << 10
  /// Whether leptonica is there; it is told once to keep its messages to itself.
  private static let isReadable: Bool = {
    guard plantrace_leptonica_library() != nil else { return false }
    _ = setMsgSeverity(Int32(plantrace_leptonica_silence))
    return true
  }()

  /// Pages are decoded one at a time, which is short beside their recognition: one may take 500 MB until it is scaled.
  private static let decoding = Mutex(())

  /// Looks at how large the pages of a file are; decodes none. Nil where leptonica is missing, or makes nothing of the file.
  ///
  /// - Throws: ``IngestError`` where the end of the file is missing, or a page is larger than ``mostPixels``.
  init?(_ bytes: [UInt8], _ format: Format) throws(IngestError) {
    guard Self.isReadable else { return nil }
    guard let whole = try Self.whole(bytes, format) else { return nil }
    (self.bytes, self.format) = (whole, format)
    pages = 0..<(format == .tiff ? try TIFFDirectories.count(of: bytes) : 1)
    for page in pages {
      guard let size = size(ofPage: page) else { return nil }
      guard size.width * size.height <= Self.mostPixels else {
        throw IngestError(.tooManyPixels(width: size.width, height: size.height))
      }
    }
  }

  /// The file as it is decoded; libraries complain of one that is not whole on standard error. Nil where it is not.
  private static func whole(_ bytes: [UInt8], _ format: Format) throws(IngestError) -> [UInt8]? {
    switch format {
    case .png: return try PNGParts.needed(of: bytes)
    case .jpeg:
      // Telephones append films to their photographs.
      guard bytes.suffix(tail).firstRange(of: endOfJPEG) ?? bytes.firstRange(of: endOfJPEG) != nil else {
        throw IngestError(.truncated(format))
      }
      return bytes
    default: return bytes
    }
  }

  /// How large a page is by its header, in pixels.
  private func size(ofPage page: Int) -> (width: Int, height: Int)? {
    var (width, height): (Int32, Int32) = (0, 0)
    let failed =
      format == .tiff
      ? readHeaderMemTiff(bytes, bytes.count, Int32(page), &width, &height, nil, nil, nil, nil, nil)
      : pixReadHeaderMem(bytes, bytes.count, nil, &width, &height, nil, nil, nil)
    return failed == 0 && width > 0 && height > 0 ? (Int(width), Int(height)) : nil
  }

  /// Whether both sides of its first page have so many pixels.
  func isLarge(as side: Int) -> Bool { size(ofPage: 0).map { min($0.width, $0.height) >= side } ?? false }

  /// A page in shades of grey at about 300 dots an inch, as it is seen: leptonica turns pages of TIFF itself, photographs
  /// it does not. Nil where it cannot be decoded. O(pixels).
  func image(ofPage page: Int) -> PageImage? {
    let image = Self.decoding.withLock { _ in
      let decoded =
        format == .tiff
        ? pixReadMemTiff(bytes, bytes.count, Int32(page)) : pixReadMem(bytes, bytes.count)
      return Picture(decoded)?.opaque()?.grey()?.page()
    }
    return format == .jpeg ? image?.upright(from: ImageOrientation(ofJPEG: bytes)) : image
  }
}

/// An image in the memory of leptonica, freed with its owner.
private struct Picture: ~Copyable {
  private let image: OpaquePointer

  /// Takes an image over; nil where there is none.
  init?(_ image: OpaquePointer?) {
    guard let image else { return nil }
    self.image = image
  }

  deinit {
    var image: OpaquePointer? = image
    pixDestroy(&image)
  }

  /// The same on white where one sees through it.
  borrowing func opaque() -> Picture? { Picture(pixRemoveAlpha(image)) }

  /// The same in shades of grey, a byte a pixel.
  borrowing func grey() -> Picture? { Picture(pixConvertTo8(image, 0)) }

  /// A grey one as a page, at the size that rules and letters are measured in.
  borrowing func page() -> PageImage? {
    let scale = ImageScale(
      width: Int(pixGetWidth(image)), height: Int(pixGetHeight(image)), across: Int(pixGetXRes(image)),
      down: Int(pixGetYRes(image)))
    return scale.isNone ? pixels() : Picture(pixScale(image, scale.across, scale.down))?.pixels()
  }

  /// Its bytes, put into the order in which they are seen.
  private borrowing func pixels() -> PageImage? {
    guard pixEndianByteSwap(image) == 0, let pixels = pixGetData(image) else { return nil }
    return PageImage(
      width: Int(pixGetWidth(image)), height: Int(pixGetHeight(image)), rows: UnsafeRawPointer(pixels),
      stride: Int(pixGetWpl(image)) * 4)
  }
}
