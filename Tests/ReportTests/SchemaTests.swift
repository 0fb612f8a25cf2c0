import Evaluate
import Extract
import Foundation
import Model
import Report
import Testing

@Suite("JSON Schema of the output")
struct SchemaTests {
  private let validator: SchemaValidator
  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init() throws {
    let file = Self.repository.appending(path: "docs/plan.schema.json")
    validator = SchemaValidator(try JSONReader.value(of: Array(Data(contentsOf: file))))
  }

  private func output(of plan: Plan, recognised: [Provenance.RecognisedPage] = []) throws -> JSONValue {
    let digest = String(repeating: "0a", count: 32)
    var provenance = Provenance(name: "a.txt", format: "txt", sha256: digest)
    provenance.recognised = recognised
    let written = text { JSONReport.write(plan, from: provenance, layout: .compact, to: &$0) }
    return try JSONReader.value(of: Array(written.utf8))
  }

  @Test("a plan with one of everything is valid")
  func everything() throws {
    #expect(validator.problems(of: try output(of: PlanFixture.everything().plan)) == [])
  }

  @Test("pages that were recognised tell their confidence, and no share beyond the whole")
  func recognised() throws {
    let plan = PlanFixture("").plan
    let page = Provenance.RecognisedPage(number: 2, confidence: 93.4)
    let written = try output(of: plan, recognised: [page])
    #expect(validator.problems(of: written) == [])
    guard case .object(let members) = written, case .object(let source) = members["source"],
      case .array(let pages) = source["recognised"]
    else {
      Issue.record("no pages")
      return
    }
    #expect(pages == [.object(["page": .number(2), "confidence": .number(93.4)])])
    let beyond = Provenance.RecognisedPage(number: 1, confidence: 101)
    #expect(!validator.problems(of: try output(of: plan, recognised: [beyond])).isEmpty)
  }

  @Test("a plan of nothing is valid")
  func nothing() throws {
    #expect(validator.problems(of: try output(of: PlanFixture("").plan)) == [])
  }

  @Test(
    "what the schema does not know, lacks or mistypes is found",
    arguments: [
      ("extra", JSONValue.null), ("sections", .string("")), ("schema", .string("plantrace/plan/2")),
      ("preamble", .object([:])), ("document", .null),
      ("deadlines", .array([.object(["due": .string("31/3/2023")])])),
    ])
  func spoiled(key: String, value: JSONValue) throws {
    guard case .object(var members) = try output(of: PlanFixture.everything().plan) else {
      Issue.record("no object")
      return
    }
    members[key] = value
    #expect(!validator.problems(of: .object(members)).isEmpty)
  }

  @Test("every plan of the corpus is valid")
  func corpus() throws {
    let folder = Self.repository.appending(path: "corpus")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path }) where ["txt", "md"].contains(file.pathExtension) {
      let source = SourceText(
        name: file.lastPathComponent, format: file.pathExtension, bytes: Array(try Data(contentsOf: file)))
      let problems = validator.problems(of: try output(of: PlanParser().parse(source)))
      #expect(problems == [], "\(file.lastPathComponent)")
    }
  }
}
