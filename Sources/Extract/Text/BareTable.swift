import Model

/// Marks the rows of tables that only rules tell: `+---+---+` between the rows of a grid, and `---|---` below a header without bars
/// at its ends.
enum BareTable {
  /// Marks their lines as rows. O(lines and the bytes of such tables).
  static func mark(_ lines: inout [Line], _ bytes: Span<UInt8>) {
    var index = 0
    while index < lines.count {
      if isGridRule(lines[index].range, bytes) {
        lines[index].traits.formUnion(.row)
      } else if index > 0, let count = bars(ofRule: lines[index].range, bytes),
        !lines[index - 1].has(.row), lines[index].blanksBefore == 0,
        bars(lines[index - 1].range, bytes) == count
      {
        lines[index - 1].traits.insert(.row)
        lines[index].traits.insert(.row)
        while index + 1 < lines.count, lines[index + 1].blanksBefore == 0,
          bars(lines[index + 1].range, bytes) > 0
        {
          index += 1
          lines[index].traits.insert(.row)
        }
      }
      index += 1
    }
  }

  /// Whether a line is a rule of a grid: `+---+---+`, `+===+===+`, `+:--+--:+`; `+ Mở phòng đọc` is an item.
  static func isGridRule(_ range: TextRange, _ bytes: Span<UInt8>) -> Bool {
    guard range.count > 4, bytes[Int(range.start)] == 0x2B, bytes[Int(range.end) - 1] == 0x2B else {
      return false
    }
    for index in range.offsets {
      switch bytes[index] {
      case 0x2B, 0x2D, 0x3D, 0x3A: continue
      default: return false
      }
    }
    return true
  }

  /// The bars of a rule under a header, `---|:---:|---`; nil where a line is none.
  private static func bars(ofRule range: TextRange, _ bytes: Span<UInt8>) -> Int? {
    guard range.count > 2, bytes[Int(range.start)] == 0x2D || bytes[Int(range.start)] == 0x3A else {
      return nil
    }
    var count = 0
    for index in range.offsets {
      switch bytes[index] {
      case 0x7C: count += 1
      case 0x2D, 0x3A, 0x20: continue
      default: return nil
      }
    }
    return count > 0 ? count : nil
  }

  /// The bars of a line. O(bytes of the line).
  private static func bars(_ range: TextRange, _ bytes: Span<UInt8>) -> Int {
    range.offsets.count { bytes[$0] == 0x7C }
  }
}
