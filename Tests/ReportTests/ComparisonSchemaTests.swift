import Compare
import Evaluate
import Extract
import Foundation
import Model
import Report
import Testing

@Suite("JSON Schemas of comparisons and cascades")
struct ComparisonSchemaTests {
  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func validator(_ name: String) throws -> SchemaValidator {
    let file = Self.repository.appending(path: "docs/\(name).schema.json")
    return SchemaValidator(try JSONReader.value(of: Array(Data(contentsOf: file))))
  }

  /// The plans of the repository, by name.
  private func plans() throws -> [PreparedPlan] {
    let folder = Self.repository.appending(path: "corpus")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.map { file in
      let source = SourceText(
        name: file.lastPathComponent, format: "txt", bytes: Array(try Data(contentsOf: file)))
      return PreparedPlan(PlanParser().parse(source), name: source.name)
    }
  }

  private func json(of comparison: Comparison) throws -> JSONValue {
    let written = text { ComparisonJSONReport.write(comparison, layout: .pretty, to: &$0) }
    return try JSONReader.value(of: Array(written.utf8))
  }

  @Test("every plan of the corpus against a programme of its cascade is valid")
  func comparison() throws {
    let plans = try plans()
    let upper = try #require(plans.first { $0.name == "ctr18-dongthap-2022.txt" })
    let output = try json(of: Comparison(UpperPlan(upper), with: plans))
    #expect(try validator("comparison").problems(of: output) == [])
    #expect(output["units"].elements.count == upper.units.count)
    #expect(output["lowers"].elements.count == plans.count)
  }

  @Test("the cascade of the corpus is valid")
  func cascade() throws {
    let cascade = Cascade(try plans())
    let written = text { CascadeJSONReport.write(cascade, layout: .compact, to: &$0) }
    #expect(try validator("cascade").problems(of: JSONReader.value(of: Array(written.utf8))) == [])
  }

  @Test("a relation that the schema does not know is found")
  func spoiled() throws {
    let empty = PreparedPlan(
      PlanParser().parse(SourceText(name: "a", format: "txt", bytes: [])), name: "a")
    guard case .object(var members) = try json(of: Comparison(UpperPlan(empty), with: [empty])) else {
      Issue.record("no object")
      return
    }
    #expect(try validator("comparison").problems(of: .object(members)) == [])
    members["lowers"] = .array([.object(["name": .string("a"), "lineage": .string("cousin")])])
    #expect(!(try validator("comparison").problems(of: .object(members)).isEmpty))
  }
}
