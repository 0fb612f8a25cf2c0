import Evaluate
import Model
import Report

/// The report that a closure writes, as text.
func text(_ write: (inout OutputBuffer) -> Void) -> String {
  var out = OutputBuffer()
  write(&out)
  return String(decoding: out.contents, as: UTF8.self)
}

/// The JSON of a plan, read back.
func json(of plan: Plan, layout: JSONLayout = .compact) throws -> JSONValue {
  let written = text { JSONReport.write(plan, from: .sample, layout: layout, to: &$0) }
  return try JSONReader.value(of: Array(written.utf8))
}

extension Provenance {
  /// A source for tests.
  static let sample = Provenance(name: "a.txt", format: "txt", sha256: "00ff")
}
