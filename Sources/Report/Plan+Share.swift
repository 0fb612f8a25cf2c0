import Model

extension Plan {
  /// ``coverage`` without a pass over the whole text where nothing is left out: only what lies between
  /// the regions is looked at. O(regions + bytes between them).
  var ownedShare: Double {
    var loose = 0
    var end = 0
    for region in regions {
      if Int(region.range.start) > end { loose += text.visibleBytes(in: end..<Int(region.range.start)) }
      end = max(end, Int(region.range.end))
    }
    loose += text.visibleBytes(in: min(end, text.bytes.count)..<text.bytes.count)
    guard loose > 0 else { return 1 }
    let total = text.visibleBytes(in: 0..<text.bytes.count)
    return Double(total - loose) / Double(total)
  }
}

extension PlanText {
  /// The number of bytes in a range that are not white space.
  fileprivate func visibleBytes(in range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var count = 0
      for offset in range where buffer[offset] > 0x20 { count += 1 }
      return count
    }
  }
}
