import Compare
import Extract
import Model

/// What libFuzzer calls with every input: the whole pipeline, with the invariants checked behind it.
///
/// Every input is parsed and reported; its length picks what is checked beyond that, so that each check stays
/// quick and all have their turn.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
  let plan = parse(bytes)
  let invariants = Invariants(plan: plan, source: bytes)
  invariants.check()
  let report = Reports.json(plan)
  Invariants.require(JSONSyntax.isObject(report), "the report is one JSON object")
  switch count % 6 {
  case 0:
    Invariants.require(Reports.json(parse(bytes)) == report, "the same bytes give the same report")
    invariants.quotes()
  case 1:
    if let (composed, decomposed) = Variants.compositions(of: bytes) {
      same(composed, decomposed, "letters and marks in one or apart")
    }
  case 2:
    let (unix, windows) = Variants.lineEnds(of: bytes)
    same(unix, windows, "lines that end as on Unix or as on Windows")
  case 3: Reports.check(plan)
  default: compare(bytes, plan)
  }
  return 0
}

private func parse(_ bytes: [UInt8]) -> Plan {
  PlanParser().parse(SourceText(name: "fuzz.txt", format: "txt", bytes: bytes))
}

/// Two ways to write a text make no difference to what it says.
private func same(_ first: [UInt8], _ second: [UInt8], _ what: String) {
  let plan = parse(second)
  let invariants = Invariants(plan: plan, source: second)
  invariants.check()
  invariants.quotes()
  Invariants.require(
    Variants.said(Reports.json(parse(first))) == Variants.said(Reports.json(plan)), "\(what) say the same")
}

/// The halves of a text against one another, and the whole against a half.
private func compare(_ bytes: [UInt8], _ plan: Plan) {
  let middle = bytes.count / 2
  let whole = PreparedPlan(plan, name: "whole")
  let first = PreparedPlan(parse(Array(bytes[..<middle])), name: "first")
  let second = PreparedPlan(parse(Array(bytes[middle...])), name: "second")
  ComparisonInvariants.check(first, second)
  ComparisonInvariants.check(whole, second)
  ComparisonInvariants.check(first, whole)
  ComparisonInvariants.lineage([whole, first, second])
}
