extension JSONWriter {
  /// Writes a key that is not known before the run.
  mutating func dynamicKey(_ name: String) {
    string(name)
    out.append(0x3A)
    expectValue()
  }

  /// Writes a key with a string.
  mutating func pair(_ name: String, _ value: String) {
    dynamicKey(name)
    string(value)
  }

  /// Writes a row of strings.
  mutating func strings(_ values: [String]) {
    beginRow()
    for value in values { string(value) }
    endArray()
  }

  /// Writes a row of whole numbers.
  mutating func numbers(_ values: [Int]) {
    beginRow()
    for value in values { number(value) }
    endArray()
  }

  /// Writes a score or a share in thousandths.
  mutating func thousandths(_ value: Double) { number(Int((value * 1000).rounded())) }

  /// Writes the place of a case among its kind.
  mutating func position<Term: CaseIterable & Equatable>(of term: Term) {
    number(Array(Term.allCases).firstIndex(of: term) ?? -1)
  }
}
