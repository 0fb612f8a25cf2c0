import Evaluate
import Foundation
import Report
import Testing

@Suite("Findings as JSON")
struct FindingsJSONTests {
  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func json(_ plans: [CheckedPlan], against upper: String? = nil) throws -> JSONValue {
    let written = text { out in
      FindingsJSON.open(against: upper, to: &out)
      var counts = FindingCounts()
      for (index, plan) in plans.enumerated() {
        if index > 0 { out.append(FindingsJSON.separator) }
        FindingsJSON.write(plan, to: &out)
        counts.add(plan.counts)
      }
      FindingsJSON.close(counts: counts, to: &out)
    }
    return try JSONReader.value(of: Array(written.utf8))
  }

  private func problems(of value: JSONValue) throws -> [String] {
    let file = Self.repository.appending(path: "docs/findings.schema.json")
    return SchemaValidator(try JSONReader.value(of: Array(Data(contentsOf: file)))).problems(of: value)
  }

  @Test("the output is what the schema describes, with an upper plan, without one, and of no plan")
  func schema() throws {
    let alone = try json([CheckedSample.checked(against: nil)])
    let beside = try json([CheckedSample.checked(), CheckedSample.checked("")], against: "/srv/upper.txt")
    #expect(try problems(of: alone) == [])
    #expect(try problems(of: beside) == [])
    #expect(try problems(of: json([])) == [])
    #expect(beside["plans"].elements.count == 2)
  }

  @Test("a severity or a key that the schema does not know is found")
  func spoiled() throws {
    guard case .object(var members) = try json([CheckedSample.checked()]) else {
      Issue.record("no object")
      return
    }
    members["counts"] = .object(["error": .number(-1), "warning": .number(0), "note": .number(0)])
    #expect(try problems(of: .object(members)).count == 1)
    members["extra"] = .null
    #expect(try problems(of: .object(members)).count == 2)
  }

  @Test("a span leads to the words that are quoted, a column to where they begin in their line")
  func spans() throws {
    let plan = try #require(try json([CheckedSample.checked()])["plans"].elements.first)
    let bytes = Array(CheckedSample.lower.utf8)
    let lines = CheckedSample.lower.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(!plan["findings"].elements.isEmpty)
    for finding in plan["findings"].elements {
      let start = Int(try #require(finding["span"]["start"].double))
      let end = Int(try #require(finding["span"]["end"].double))
      let words = String(decoding: bytes[start..<end], as: UTF8.self).replacing("\n", with: " ")
      #expect(finding["quote"].text == words)
      let line = Int(try #require(finding["span"]["line"].double)) - 1
      let column = Int(try #require(finding["column"].double)) - 1
      let rest = String(String.UnicodeScalarView(lines[line].unicodeScalars.dropFirst(column)))
      #expect(rest.hasPrefix(words) || words.hasPrefix(rest))
    }
  }

  @Test("counts add up")
  func counts() throws {
    let value = try json([CheckedSample.checked(), CheckedSample.checked(against: nil)])
    for severity in ["error", "warning", "note"] {
      let found = value["plans"].elements.flatMap { $0["findings"].elements }.count {
        $0["severity"].text == severity
      }
      #expect(value["counts"][severity].double == Double(found))
    }
  }
}
