import Compare
import Evaluate
import Report
import Testing

@Suite("Findings as SARIF")
struct FindingsSARIFTests {
  private func log(_ plans: [CheckedPlan], language: Language = .english) throws -> JSONValue {
    let written = text { out in
      let report = FindingsSARIF(language: language)
      report.open(to: &out)
      for (index, plan) in plans.enumerated() {
        if index > 0 { out.append(FindingsSARIF.separator) }
        report.write(plan, to: &out)
      }
      report.close(to: &out)
    }
    return try JSONReader.value(of: Array(written.utf8))
  }

  private func results(_ log: JSONValue) -> [JSONValue] {
    log["runs"].elements.flatMap { $0["results"].elements }
  }

  @Test("a log has what SARIF 2.1.0 requires: version, one run, a tool with its rules, results")
  func structure() throws {
    let log = try log([CheckedSample.checked()])
    #expect(log["version"].text == "2.1.0")
    #expect(log["$schema"].text?.hasSuffix("sarif-schema-2.1.0.json") == true)
    let run = try #require(log["runs"].elements.first)
    #expect(log["runs"].elements.count == 1)
    #expect(run["columnKind"].text == "unicodeCodePoints")
    let driver = run["tool"]["driver"]
    #expect(driver["name"].text == "PlanTrace")
    #expect(driver["rules"].elements.map(\.["id"].text) == FindingRule.all.map(\.id))
    for rule in driver["rules"].elements {
      for key in ["shortDescription", "fullDescription", "help"] {
        #expect(rule[key]["text"].text?.isEmpty == false)
      }
      #expect(["note", "warning", "error"].contains(rule["defaultConfiguration"]["level"].text))
    }
  }

  @Test("each result names its rule by id and index, its level, a message and one place")
  func resultKeys() throws {
    let log = try log([CheckedSample.checked()])
    let rules = log["runs"].elements.first?["tool"]["driver"]["rules"].elements ?? []
    #expect(results(log).count >= 5)
    for result in results(log) {
      let index = try #require(result["ruleIndex"].double)
      #expect(rules[Int(index)]["id"] == result["ruleId"])
      #expect(["note", "warning", "error"].contains(result["level"].text))
      #expect(result["message"]["text"].text?.isEmpty == false)
      #expect(result["locations"].elements.count == 1)
    }
  }

  @Test("line, column, character and byte of every place lead to the same words")
  func regions() throws {
    for mark in ["", "\u{FEFF}"] {
      let source = mark + CheckedSample.lower
      let lines = CheckedSample.lower.split(separator: "\n", omittingEmptySubsequences: false).map {
        Array(String($0).unicodeScalars)
      }
      let characters = Array(CheckedSample.lower.unicodeScalars)
      let bytes = Array(source.utf8)
      for result in results(try log([CheckedSample.checked(source)])) {
        let region = result["locations"].elements[0]["physicalLocation"]["region"]
        func number(_ key: String) throws -> Int { Int(try #require(region[key].double)) }
        let offset = try number("charOffset")
        let byCharacter = string(characters[offset..<offset + (try number("charLength"))])
        let first = try number("startLine") - 1
        let last = try number("endLine") - 1
        var byLine = lines[first...last].map { $0[...] }
        byLine[last - first] = byLine[last - first][..<(try number("endColumn") - 1)]
        byLine[0] = byLine[0][(try number("startColumn") - 1)...]
        let start = try number("byteOffset")
        let byByte = String(decoding: bytes[start..<start + (try number("byteLength"))], as: UTF8.self)
        #expect(byLine.map(string).joined(separator: "\n") == byCharacter)
        #expect(byByte == byCharacter)
      }
    }
  }

  @Test("a place that goes over a line end has the line and the column of its end")
  func twoLines() throws {
    let found = results(try log([CheckedSample.checked()])).first { $0["ruleId"].text == "task.no-body" }
    let region = try #require(found)["locations"].elements[0]["physicalLocation"]["region"]
    #expect(region["startLine"].double == 12 && region["startColumn"].double == 4)
    #expect(region["endLine"].double == 13 && region["endColumn"].double == 35)
  }

  @Test("paths are URI references, and what the upper plan says is a related place")
  func places() throws {
    let found = results(try log([CheckedSample.checked()])).first { $0["ruleId"].text == "target.lowered" }
    let result = try #require(found)
    #expect(
      result["locations"].elements[0]["physicalLocation"]["artifactLocation"]["uri"].text
        == "plans/k%E1%BA%BF%20ho%E1%BA%A1ch.txt")
    #expect(
      result["locations"].elements[0]["logicalLocations"].elements[0]["fullyQualifiedName"].text == "I/1")
    let related = result["relatedLocations"].elements[0]
    #expect(related["physicalLocation"]["artifactLocation"]["uri"].text == "file:///srv/upper.txt")
    #expect(related["message"]["text"].text?.contains("100% thôn") == true)
  }

  @Test("plans without findings give a log without results, several plans give one run")
  func several() throws {
    #expect(results(try log([])).isEmpty)
    let one = results(try log([CheckedSample.checked()])).count
    #expect(results(try log([CheckedSample.checked(), CheckedSample.checked()])).count == 2 * one)
  }

  @Test("messages and rules are in the language that was asked for")
  func language() throws {
    let log = try log([CheckedSample.checked()], language: .vietnamese)
    #expect(results(log).contains { $0["message"]["text"].text == "Không thấy số, ký hiệu của văn bản." })
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
