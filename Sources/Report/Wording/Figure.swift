import Model

/// Numbers as people read them.
enum Figure {
  /// A number in its shortest form, a share that no few decimals write (2/3) to two of them; Vietnamese has a decimal comma.
  static func text(_ value: Double, in language: Language) -> String {
    let isShort = (value * 10_000).rounded() / 10_000 == value || value.magnitude < 1 || value.magnitude > 1e9
    let value = isShort ? value : (value * 100).rounded() / 100
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 { return String(whole) }
    guard language == .vietnamese else { return value.description }
    return String(value.description.map { $0 == "." ? "," : $0 })
  }
}

extension Plan {
  /// The figure of a target with its comparator and unit: `≥ 98,3%`, `3–4%`, `5 doanh nghiệp`.
  func figure(of target: Target, in language: Language) -> String {
    let number = Figure.text(target.value, in: language)
    let upper = target.upper.map { "–" + Figure.text($0, in: language) } ?? ""
    let sign =
      switch target.comparator {
      case .equal, .range: ""
      case .atLeast: "≥ "
      case .above: "> "
      case .atMost: "≤ "
      case .below: "< "
      }
    return sign + number + upper + unit(of: target)
  }

  private func unit(of target: Target) -> String {
    let word =
      switch target.unit {
      case .quoted(let range): text.string(range)
      case .term(let term): term
      case nil: ""
      }
    return word.isEmpty || word == "%" ? word : " " + word
  }

  /// Who is to be what: population and indicator in the order of the text, before them of each of whom (`mỗi thôn: mở phòng đọc`)
  /// or, where nobody is counted, of what sum (`chi thường xuyên cho mua sách`); the quote where none is known.
  func content(of target: Target) -> String {
    let parts = [target.population ?? target.of, target.indicator].compactMap { $0 }.sorted {
      $0.start < $1.start
    }
    guard let first = parts.first else { return text.string(target.quote) }
    let each = target.of.flatMap { $0.end <= first.start ? text.string($0) + ": " : nil }
    return (each ?? "") + parts.map { text.string($0) }.joined(separator: " ")
  }

  /// By when and how often a target holds.
  func time(of target: Target, in language: Language) -> String {
    let dates = target.due.map { $0.text(in: language) }
    return (dates + [target.period?.text(in: language)].compactMap { $0 }).joined(separator: ", ")
  }

  /// A deadline in its normal form: `từ 2022 đến 31/3/2023`, `hằng năm, khi có yêu cầu`; a day of every year, for which there is
  /// none, in its own words: `trước ngày 15/11 hằng năm`.
  func time(of deadline: Deadline, in language: Language) -> String {
    var parts: [String] = []
    let isVietnamese = language == .vietnamese
    let quote = text.string(deadline.quote)
    if deadline.start == nil, deadline.due == nil, deadline.trigger == nil,
      let recurrence = deadline.recurrence,
      [.years(1), .months(1), .months(3), .weeks(1)].contains(recurrence), quote.contains(where: \.isNumber),
      quote.count <= Self.longestTime
    {
      return isVietnamese ? quote : "\(recurrence.text(in: language)): \(quote)"
    }
    let span = [
      deadline.start.map { (isVietnamese ? "từ " : "from ") + $0.text(in: language) },
      deadline.due.map { (isVietnamese ? "đến " : "by ") + $0.text(in: language) },
      deadline.openEnded ? (isVietnamese ? "và tiếp theo" : "and after") : nil,
    ].compactMap { $0 }
    if !span.isEmpty { parts.append(span.joined(separator: " ")) }
    if let recurrence = deadline.recurrence { parts.append(recurrence.text(in: language)) }
    if let trigger = deadline.trigger { parts.append(text.string(trigger)) }
    return parts.isEmpty ? quote : parts.joined(separator: ", ")
  }

  /// Characters of a time that is shown in its own words.
  private static let longestTime = 60
}
