/// Which side of an image is seen on top, and on its left: what EXIF and TIFF call the orientation.
enum ImageOrientation: Int, CaseIterable, Sendable {
  /// As its rows stand.
  case upright = 1
  case mirrored
  /// Turned by half a turn.
  case upsideDown
  case flipped
  case transposed
  /// Lies on its left side: a quarter turn with the clock puts it right.
  case onLeftSide
  case transverse
  /// Lies on its right side: a quarter turn against the clock puts it right.
  case onRightSide

  /// The one that a turn by so many degrees with the clock puts right. Nil where that is no quarter turn.
  init?(turn degrees: Int) {
    switch degrees {
    case 0: self = .upright
    case 90: self = .onLeftSide
    case 180: self = .upsideDown
    case 270: self = .onRightSide
    default: return nil
    }
  }

  /// Whether its rows are seen as columns.
  var isTurnedAside: Bool { rawValue > 4 }
}

// MARK: What a photograph says of itself

extension ImageOrientation {
  /// The tag of the orientation, and the bytes of an entry of a directory.
  private static let tag = 0x112
  private static let entry = 12
  private static let exif = Array("Exif\0\0".utf8)

  /// The orientation that the EXIF part of a JPEG file tells, as telephones write it: their sensors do not turn. Upright where
  /// there is none, or it makes no sense. O(parts).
  ///
  /// Source: CIPA DC-008 (Exif 2.32), 4.5.4 and 4.6.4 A.
  init(ofJPEG file: [UInt8]) {
    self = .upright
    var place = 2
    // Parts stand before the pixels, each with its mark and its length.
    while place + 4 <= file.count, file[place] == 0xFF {
      let mark = file[place + 1]
      let end = place + 2 + Int(file[place + 2]) << 8 + Int(file[place + 3])
      guard mark != 0xDA, mark != 0xD9, end <= file.count, end > place + 4 else { return }
      if mark == 0xE1, file[(place + 4)..<end].starts(with: Self.exif) {
        self = Self(ofTIFF: file[(place + 4 + Self.exif.count)..<end]) ?? .upright
        return
      }
      place = end
    }
  }

  /// The orientation that the first directory of a TIFF structure tells.
  private init?(ofTIFF part: ArraySlice<UInt8>) {
    guard let first = part.first, first == 0x49 || first == 0x4D else { return nil }
    func number(at place: Int, bytes: Int) -> Int? {
      guard place >= 0, place + bytes <= part.count else { return nil }
      let digits = part.dropFirst(place).prefix(bytes)
      return first == 0x49
        ? digits.reversed().reduce(0) { $0 << 8 | Int($1) } : digits.reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(at: 4, bytes: 4), let entries = number(at: directory, bytes: 2) else {
      return nil
    }
    for index in 0..<entries {
      let place = directory + 2 + index * Self.entry
      guard let tag = number(at: place, bytes: 2) else { return nil }
      guard tag == Self.tag else { continue }
      guard let value = number(at: place + 8, bytes: 2) else { return nil }
      self.init(rawValue: value)
      return
    }
    return nil
  }
}

// MARK: Putting it right

extension PageImage {
  /// The image as it is seen. O(pixels).
  func upright(from orientation: ImageOrientation) -> PageImage {
    guard orientation != .upright else { return self }
    let size = orientation.isTurnedAside ? (height, width) : (width, height)
    var seen = PageImage(width: size.0, height: size.1)
    // Where the pixel of the upper left corner is, how far it is from one to the next on a row, and from row to row.
    let last = (row: (height - 1) * width, column: width - 1)
    let (origin, across, down) =
      switch orientation {
      case .upright: (0, 1, width)
      case .mirrored: (last.column, -1, width)
      case .upsideDown: (last.row + last.column, -1, -width)
      case .flipped: (last.row, 1, -width)
      case .transposed: (0, width, 1)
      case .onLeftSide: (last.row, -width, 1)
      case .transverse: (last.row + last.column, -width, -1)
      case .onRightSide: (last.column, width, -1)
      }
    withPixels { pixels in
      seen.fill { target in
        for row in 0..<size.1 {
          var place = origin + row * down
          for column in 0..<size.0 {
            target[row * size.0 + column] = pixels[place]
            place += across
          }
        }
      }
    }
    return seen
  }
}
