import Model

/// Takes the closing paragraphs out of the outline: unmarked text after the last item of the last
/// section that speaks of the document as a whole.
struct ClosingReader {
  let reading: Reading

  /// Moves them, with their regions. O(paragraphs at the end).
  func read(_ plan: inout Plan, _ regions: inout [Region]) {
    let mainEnd = plan.nodes.firstIndex { $0.kind == .appendix || $0.kind == .attachment } ?? plan.nodes.count
    read(&plan, &regions, before: mainEnd)
    // A decision has none where the plan that it issues has: that one comes last.
    guard plan.closing == nil, mainEnd < plan.nodes.count, plan.nodes[mainEnd].kind == .attachment else {
      return
    }
    let next = plan.nodes[(mainEnd + 1)...].firstIndex { $0.kind == .appendix || $0.kind == .attachment }
    read(&plan, &regions, before: next ?? plan.nodes.count)
  }

  private func read(_ plan: inout Plan, _ regions: inout [Region], before mainEnd: Int) {
    guard mainEnd > 0 else { return }
    var first = mainEnd
    var index = mainEnd - 1
    while index >= 0, isCandidate(plan.nodes[index], plan) {
      if speaksOfWhole(plan.nodes[index].text) {
        first = index
      } else if mainEnd - index > 4 {
        break
      }
      index -= 1
    }
    guard first < mainEnd, first > 0 else { return }
    // The only text of its section is a node; what follows a list, or an article that says all it has to, is closing.
    if let parent = plan.nodes[first].parent, parent == first - 1, !isSentence(plan.nodes[parent]),
      plan.nodes[parent].kind == .roman || plan.nodes[parent].depth == 0,
      plan.nodes[parent].kind == .article || !isShort(plan.nodes[first].text)
    {
      let isLast = first == mainEnd - 1
      if isLast || !hasLaterWhole(first + 1, mainEnd, plan) { return }
      first += 1
    }
    plan.closing = plan.nodes[first].text.union(plan.nodes[mainEnd - 1].text)
    remove(first..<mainEnd, &plan)
    for position in regions.indices {
      guard let node = regions[position].node else { continue }
      if node >= first, node < mainEnd {
        regions[position].kind = .closing
        regions[position].node = nil
      } else if node >= mainEnd {
        regions[position].node = node - (mainEnd - first)
      }
    }
  }

  private func hasLaterWhole(_ from: Int, _ to: Int, _ plan: Plan) -> Bool {
    guard from < to else { return false }
    return (from..<to).allSatisfy { speaksOfWhole(plan.nodes[$0].text) }
  }

  /// `Điều 3. Chánh Văn phòng … chịu trách nhiệm thi hành Quyết định này.`; not `Điều 3. Tổ chức thực hiện`.
  private func isSentence(_ node: Node) -> Bool {
    guard node.kind == .article, node.text.count >= 80 else { return false }
    return reading.bytes[Int(node.text.end) - 1] == 0x2E
  }

  private func isShort(_ range: TextRange) -> Bool { range.count < 160 }

  /// An unmarked paragraph that belongs to a section or to one of its numbered items.
  private func isCandidate(_ node: Node, _ plan: Plan) -> Bool {
    guard node.kind == .paragraph, node.table == nil else { return false }
    return true
  }

  private func speaksOfWhole(_ range: TextRange) -> Bool {
    let tokens = reading.tokens(range)
    if asksAll(tokens) || asksForThis(tokens) || chargesAll(tokens) { return true }
    var opening = true
    for (index, token) in tokens.enumerated() {
      if token.kind == .mark, token.isMark(.stop) || token.isMark(.semicolon) {
        opening = true
        continue
      }
      if reading.signals(token).contains(.wholeDocument) {
        let folded = Folding.fold(
          reading.text.string(reading.range(tokens, index, index + Int(token.phraseLength) - 1)))
        if folded.hasSuffix("này"), index < 12 && opening || opensSpread(tokens, index) { return true }
        if folded.hasSuffix("này") { continue }
        if folded != "kế hoạch của", opening { return true }
      }
      if token.kind == .word, index > 8 { opening = false }
    }
    return false
  }

  /// `Yêu cầu các phòng, đơn vị triển khai thực hiện.`: the last word of the document, a request to carry it out that names
  /// nothing else to do; `Yêu cầu các đơn vị báo cáo kết quả.` is a task.
  private func asksAll(_ tokens: [Token]) -> Bool {
    guard tokens.count <= 40, tokens.count > 6, let first = tokens.first,
      reading.signals(first).contains(.assign), reading.value(first) == 1,
      let last = tokens.lastIndex(where: { $0.kind == .word }), last + 1 < tokens.count,
      tokens[(last + 1)...].allSatisfy({ $0.isMark(.stop) || $0.isMark(.slash) })
    else { return false }
    return (1...4).contains { length in
      let index = last + 1 - length
      return index > 0 && Int(tokens[index].phraseLength) == length
        && reading.signals(tokens[index]).contains(.perform)
    }
  }

  /// `Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc thực hiện Công điện này, chịu trách nhiệm trước Chủ tịch UBND tỉnh.`
  private func asksForThis(_ tokens: [Token]) -> Bool {
    guard tokens.count <= 60, let first = tokens.first, reading.signals(first).contains(.assign),
      reading.value(first) == 1
    else { return false }
    return tokens.indices.dropFirst(3).contains { index in
      reading.signals(tokens[index]).contains(.wholeDocument) && tokens[index].has(.capital)
        && reading.string(tokens[min(tokens.count - 1, index + Int(tokens[index].phraseLength) - 1)]) == "này"
        && (1...4).contains { length in
          index >= length && Int(tokens[index - length].phraseLength) == length
            && reading.signals(tokens[index - length]).contains(.perform)
        }
    }
  }

  /// `Ủy ban nhân dân tỉnh giao Giám đốc các sở … theo nhiệm vụ tại kế hoạch này triển khai thực hiện đúng quy định./.`: the issuer
  /// charges all with the document, and the mark with which a document ends stands behind; without it the paragraph is a task. So
  /// does `UBND phường yêu cầu các đơn vị nghiêm túc thực hiện; … báo cáo UBND thành phố./.`, which names nothing to carry out.
  private func chargesAll(_ tokens: [Token]) -> Bool {
    guard tokens.count > 12, tokens.count <= 90, tokens[tokens.count - 2].isMark(.slash),
      tokens[0].has(.capital), reading.signals(tokens[0]).contains(.organ),
      let assign = tokens[..<12].firstIndex(where: { reading.signals($0).contains(.assign) }), assign > 0
    else { return false }
    guard
      let whole = tokens.indices.dropFirst(assign).first(where: {
        reading.signals(tokens[$0]).contains(.wholeDocument)
      })
    else { return carriesOut(tokens[assign...]) }
    return tokens[whole...].contains { reading.signals($0).contains(.perform) }
  }

  /// Whether one is asked to carry out what is not named: `… nghiêm túc thực hiện;`.
  private func carriesOut(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.indices.dropLast().contains { index in
      let next = index + max(1, Int(tokens[index].phraseLength))
      return reading.signals(tokens[index]).contains(.perform) && next < tokens.endIndex
        && tokens[next].kind == .mark && (tokens[next].isMark(.semicolon) || tokens[next].isMark(.stop))
    }
  }

  /// `Kế hoạch này được phổ biến …`, `Nghị quyết này phổ biến đến chi bộ`.
  private func opensSpread(_ tokens: [Token], _ index: Int) -> Bool {
    index == 0
  }

  private func remove(_ range: Range<Int>, _ plan: inout Plan) {
    let count = range.count
    plan.nodes.removeSubrange(range)
    for index in plan.nodes.indices {
      if let parent = plan.nodes[index].parent, parent >= range.upperBound {
        plan.nodes[index].parent = parent - count
      }
      if plan.nodes[index].subtreeEnd >= range.upperBound {
        plan.nodes[index].subtreeEnd -= count
      } else if plan.nodes[index].subtreeEnd > range.lowerBound {
        plan.nodes[index].subtreeEnd = range.lowerBound
      }
    }
    for index in plan.nodes.indices.reversed() where index < range.lowerBound {
      // Extents of the ancestors end where their last remaining descendant ends.
      var end =
        plan.nodes[index].text.isEmpty
        ? plan.nodes[index].marker?.end ?? plan.nodes[index].text.end : plan.nodes[index].text.end
      var child = index + 1
      while child < plan.nodes[index].subtreeEnd {
        end = max(end, plan.nodes[child].extent.end)
        child = plan.nodes[child].subtreeEnd
      }
      plan.nodes[index].extent.end = end
    }
  }
}
