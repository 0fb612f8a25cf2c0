import Model

/// Which list a marker goes on with, and whether it opens one.
extension OutlineBuilder {
  enum Fit { case perfect, skipped, repeated, odd, none }

  /// A marker that only a fitting sequence confirms.
  func isDoubtful(_ paragraph: Paragraph, _ marker: Marker) -> Bool {
    if paragraph.mayContinue, marker.kind != .dash, marker.kind != .plus { return true }
    return marker.isWeak && marker.kind != .dash && marker.kind != .plus && marker.kind != .letter
  }

  func startsList(_ marker: Marker) -> Bool {
    switch marker.kind {
    case .dash, .plus, .appendix, .attachment: true
    case .decimal: marker.ordinal == 1 || extendsOpen(marker) != nil
    default: marker.ordinal == 1
    }
  }

  /// What the open lists make of a marker that can be read in two ways.
  ///
  /// `V.` and `I.` are letters inside a list of capital letters.
  mutating func reinterpret(_ marker: inout Marker) {
    // B) behind a): a small letter that a scan made a capital.
    if marker.kind == .letterUpper, marker.style == 0x29,
      !stack.contains(where: { $0.kind == .letterUpper && $0.style == 0x29 }),
      let top = stack.last(where: { $0.kind == .letter }), MarkerReader.follows(top.ordinal, marker.ordinal)
    {
      marker.kind = .letter
      marker.label = reading.folded(TextRange(Int(marker.range.start), Int(marker.range.end) - 1)) + ")"
    }
    guard marker.kind == .roman, marker.range.count == 2 else { return }
    let byte = reading.bytes[Int(marker.range.start)]
    guard byte | 0x20 >= 0x61, let ordinal = MarkerReader.letterOrdinal((byte | 0x20) - 0x60),
      let level = stack.last(where: { $0.kind == .letterUpper }),
      MarkerReader.follows(level.ordinal, ordinal),
      !stack.contains(where: { $0.kind == .roman && $0.ordinal + 1 == marker.ordinal })
    else { return }
    marker.kind = .letterUpper
    marker.ordinal = ordinal
  }

  /// Index of the open list that the marker goes on in, nil where it opens a new one.
  func continued(by marker: Marker) -> Int? {
    var fallback: Int?
    var index = stack.count - 1
    while index >= 0 {
      let level = stack[index]
      if level.kind == .attachment || level.kind == .appendix, marker.kind != .appendix { break }
      if level.kind == marker.kind, isSameStyle(level, marker) {
        if level.kind == .dash || level.kind == .plus { return index }
        let fit = Self.fit(level, marker)
        if fit == .perfect { return index }
        if fallback == nil, fit != .none { fallback = index }
      }
      index -= 1
    }
    if marker.kind == .appendix { return nil }
    if fallback != nil, opensNested(marker) { return nil }
    return fallback
  }

  /// `1.` again under an item that announces a list.
  func opensNested(_ marker: Marker) -> Bool {
    guard marker.ordinal == 1, let top = stack.last, top.kind != .dash, top.kind != .plus else {
      return false
    }
    if marker.kind == .decimal { return extendsOpen(marker) != nil }
    return endsColon(top.node)
      && (marker.kind == .arabic || marker.kind == .letter || marker.kind == .parenthesised)
      || isEmptyHeading(top, marker)
  }

  /// `2. NHIỆM VỤ VÀ GIẢI PHÁP` right above `1. Tăng cường …`: a heading in capitals that would hold nothing has the list that
  /// begins anew below it, though it has numbers itself.
  func isEmptyHeading(_ top: Level, _ marker: Marker) -> Bool {
    guard marker.kind == .arabic, marker.ordinal == 1, top.kind == .arabic, top.ordinal > 1,
      isLast(top.node)
    else { return false }
    return ParagraphBuilder.isCapitals(reading.bytes.span, nodes[top.node].text)
  }

  /// `3. TỔ CHỨC` below `2. Mua sách.` in the list of `2. NHIỆM VỤ`: where both lists would go on, headings in capitals go on each
  /// other.
  func outerHeading(_ inner: Int, _ marker: Marker, _ paragraph: Paragraph) -> Int? {
    guard inner > 0, let outer = stack[..<inner].lastIndex(where: { $0.kind == marker.kind }),
      Self.fit(stack[outer], marker) == .perfect
    else { return nil }
    let bytes = reading.bytes.span
    return ParagraphBuilder.isCapitals(bytes, paragraph.range)
      && ParagraphBuilder.isCapitals(bytes, nodes[stack[outer].node].text)
      && !ParagraphBuilder.isCapitals(bytes, nodes[stack[inner].node].text) ? outer : nil
  }

  func isSameStyle(_ level: Level, _ marker: Marker) -> Bool {
    switch marker.kind {
    case .dash, .chapter: level.style == marker.style
    case .decimal, .letter: level.components.count == marker.components.count
    default: true
    }
  }

  static func fit(_ level: Level, _ marker: Marker) -> Fit {
    switch marker.kind {
    case .dash, .plus: return .perfect
    case .decimal:
      if level.components.dropLast() == marker.components.dropLast() {
        return fit(level.ordinal, marker.ordinal)
      }
      // 1.3, then 2.1 without a 2.
      return marker.ordinal == 1 && (level.components.first ?? 0) + 1 == marker.components.first
        ? .skipped : .odd
    case .letter where marker.components.isEmpty, .letterUpper:
      if MarkerReader.follows(level.ordinal, marker.ordinal) { return .perfect }
      return fit(level.ordinal, marker.ordinal)
    case .article where marker.ordinal == level.ordinal:
      // Điều 5a stands between Điều 5 and Điều 6.
      return (level.components.last ?? 0) < (marker.components.last ?? 0) ? .perfect : .repeated
    default:
      if marker.ordinal - 1 == level.resumes { return .perfect }
      return fit(level.ordinal, marker.ordinal)
    }
  }

  static func fit(_ last: Int, _ next: Int) -> Fit {
    switch next - last {
    case 1: .perfect
    case 2, 3: .skipped
    case 0: .repeated
    default: .odd
    }
  }

  /// The open node that a decimal extends: `1.2` extends `1.`, `1.2.3` extends `1.2`.
  func extendsOpen(_ marker: Marker) -> Int? {
    guard marker.kind == .decimal else { return nil }
    let prefix = Array(marker.components.dropLast())
    for level in stack.reversed() {
      if level.kind == .decimal, level.components == prefix { return level.node }
      if prefix.count == 1, level.kind == .arabic, level.ordinal == prefix[0] { return level.node }
    }
    if prefix.count == 1, !stack.contains(where: { $0.kind == .arabic }) {
      for level in stack.reversed()
      where level.kind == .roman || level.kind == .letterUpper || level.kind == .part {
        if level.ordinal == prefix[0] { return level.node }
      }
    }
    return nil
  }
}
