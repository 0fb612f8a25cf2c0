import Extract
import Model
import Report

/// What libFuzzer calls with every input: the whole pipeline, twice, with the invariants checked between.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
  let source = SourceText(name: "fuzz.txt", format: "txt", bytes: bytes)
  let plan = PlanParser().parse(source)
  Invariants(plan: plan, source: bytes).check()
  let report = json(plan)
  Invariants.require(JSONSyntax.isObject(report), "the report is one JSON object")
  Invariants.require(json(PlanParser().parse(source)) == report, "the same bytes give the same report")
  return 0
}

private func json(_ plan: Plan) -> [UInt8] {
  var buffer = OutputBuffer()
  JSONReport.write(
    plan, from: Provenance(name: "fuzz.txt", format: "txt", sha256: ""), layout: .compact,
    language: .vietnamese, to: &buffer)
  return buffer.contents
}
