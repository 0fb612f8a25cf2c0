import Evaluate
import Testing

@Suite("Evaluation")
struct EvaluationTests {
  private func evaluate(gold: String, parsed: String) throws -> Evaluation {
    Evaluation(
      gold: try JSONReader.value(of: Array(gold.utf8)), parsed: try JSONReader.value(of: Array(parsed.utf8)))
  }

  private func counts(_ tally: Tally) -> [Int] { [tally.found, tally.falseAlarms, tally.missed] }

  @Test(
    "a section counts when path, first and last syllables agree",
    arguments: [
      ("I", "MỤC ĐÍCH, YÊU CẦU", [1, 0, 0]), ("II", "MỤC ĐÍCH, YÊU CẦU", [0, 1, 1]),
      ("I", "MỤC ĐÍCH", [0, 1, 1]), ("I", "mục  đích yêu cầu.", [1, 0, 0]),
    ])
  func sections(path: String, words: String, expected: [Int]) throws {
    let evaluation = try evaluate(
      gold: #"{"sections":[{"path":"I","begins":"MỤC ĐÍCH, YÊU CẦU","ends":"MỤC ĐÍCH, YÊU CẦU"}]}"#,
      parsed: #"{"sections":[{"path":"\#(path)","text":"\#(words)","children":[]}]}"#)
    #expect(counts(evaluation[.sections]) == expected)
  }

  @Test("children are sections too")
  func nested() throws {
    let evaluation = try evaluate(
      gold: #"{"sections":[{"path":"I","begins":"a","ends":"a"},{"path":"I/1","begins":"b","ends":"b"}]}"#,
      parsed: #"{"sections":[{"path":"I","text":"a","children":[{"path":"I/1","text":"b","children":[]}]}]}"#)
    #expect(counts(evaluation[.sections]) == [2, 0, 0])
  }

  @Test(
    "a target counts when every part of its key agrees",
    arguments: [
      (#""value":90,"unit":"%""#, [1, 0, 0]), (#""value":90.0000001,"unit":"%","upper":null"#, [1, 0, 0]),
      (#""value":91,"unit":"%""#, [0, 1, 1]), (#""value":90,"unit":"Chi bộ""#, [0, 1, 1]),
      (#""value":90,"unit":"%","comparator":">=""#, [0, 1, 1]),
      (#""value":90,"unit":"%","due":"2025""#, [0, 1, 1]),
      (#""value":90,"unit":"%","due":[]"#, [1, 0, 0]), (#""value":90,"unit":"%","period":"P1Y""#, [0, 1, 1]),
    ])
  func targets(fields: String, expected: [Int]) throws {
    let evaluation = try evaluate(
      gold: #"{"sections":[],"targets":[{"at":"I","comparator":"=","value":90,"unit":"%"}]}"#,
      parsed: #"{"targets":[{"at":"I",\#(fields)}]}"#)
    #expect(counts(evaluation[.targets]) == expected)
  }

  @Test("dates are compared in any order")
  func dates() throws {
    let evaluation = try evaluate(
      gold: #"{"sections":[],"targets":[{"at":"I","value":1,"due":["2025","2030"]}]}"#,
      parsed: #"{"targets":[{"at":"I","value":1,"due":["2030","2025"]}]}"#)
    #expect(counts(evaluation[.targets]) == [1, 0, 0])
  }

  @Test(
    "of a trigger only the presence counts", arguments: [("khi có yêu cầu", [1, 0, 0]), ("", [0, 1, 1])])
  func triggers(trigger: String, expected: [Int]) throws {
    let evaluation = try evaluate(
      gold: #"{"sections":[],"deadlines":[{"at":"I","trigger":"khi có hướng dẫn"}]}"#,
      parsed: #"{"deadlines":[{"at":"I","trigger":"\#(trigger)","openEnded":false}]}"#)
    #expect(counts(evaluation[.deadlines]) == expected)
  }

  @Test(
    "an optional item costs nothing, missed or found",
    arguments: [("[]", 0), (#"[{"at":"I","key":"1-A"}]"#, 0)])
  func optional(parsed: String, alarms: Int) throws {
    let evaluation = try evaluate(
      gold: #"{"sections":[],"citations":[{"at":"I","key":"1-A","optional":true}]}"#,
      parsed: #"{"citations":\#(parsed)}"#)
    #expect(counts(evaluation[.citations]) == [0, alarms, 0])
  }

  @Test(
    "of readings of one thing, one must be found",
    arguments: [
      ("[]", [0, 0, 1]), (#"[{"at":"I","key":"1-A"}]"#, [1, 0, 0]),
      (#"[{"at":"I","key":"1-A"},{"at":"II","key":"1-A"}]"#, [1, 0, 0]),
      (#"[{"at":"V","key":"1-A"}]"#, [0, 1, 1]),
    ])
  func oneOf(parsed: String, expected: [Int]) throws {
    let evaluation = try evaluate(
      gold:
        #"{"sections":[],"citations":[{"at":"I","key":"1-A","oneOf":"x"},{"at":"II","key":"1-A","oneOf":"x"}]}"#,
      parsed: #"{"citations":\#(parsed)}"#)
    #expect(counts(evaluation[.citations]) == expected)
  }

  @Test("citations by name alone are not scored")
  func keyless() throws {
    let evaluation = try evaluate(
      gold: #"{"sections":[]}"#, parsed: #"{"citations":[{"at":"I","key":null}]}"#)
    #expect(counts(evaluation[.citations]) == [0, 0, 0])
  }

  @Test(
    "bodies match by most of their syllables",
    arguments: [
      ("Ban Tổ chức Tỉnh uỷ", [1, 0, 0]), ("Ban Tổ chức Tỉnh ủy và", [1, 0, 0]), ("Ban Tổ chức", [0, 1, 1]),
      ("Văn phòng Tỉnh ủy", [0, 1, 1]),
    ])
  func bodies(body: String, expected: [Int]) throws {
    let evaluation = try evaluate(
      gold: #"{"sections":[],"assignments":[{"at":"I","role":"lead","body":"Ban Tổ chức Tỉnh ủy"}]}"#,
      parsed: #"{"assignments":[{"at":"I","role":"lead","body":"\#(body)"}]}"#)
    #expect(counts(evaluation[.assignments]) == expected)
  }

  @Test(
    "a document field that differs is missed and a false alarm, unless it is optional",
    arguments: [
      ("[]", [14, 2, 2]), (#"["title","date"]"#, [14, 0, 0]),
    ])
  func document(optional: String, expected: [Int]) throws {
    let evaluation = try evaluate(
      gold: #"{"sections":[],"document":{"title":"a","date":"2022","optional":\#(optional)}}"#,
      parsed: #"{"document":{"title":"b","date":null}}"#)
    #expect(counts(evaluation[.document]) == expected)
  }

  @Test(
    "figures are rounded as they are stored",
    arguments: [
      (1.0, "1.000"), (0.0, "0.000"), (0.0625, "0.062"), (0.0125, "0.013"), (0.9995, "1.000"),
      (2.0 / 3, "0.667"),
      (0.1875, "0.188"),
    ])
  func rounding(figure: Double, shown: String) { #expect(EvaluationReport.places(figure) == shown) }

  @Test("nothing asked and nothing found is perfect; sums are over counts")
  func figures() {
    #expect(Tally().f1 == 1)
    var tally = Tally()
    tally.found = 3
    tally.falseAlarms = 1
    tally.missed = 2
    #expect(tally.precision == 0.75)
    #expect(tally.recall == 0.6)
    var sum = tally
    sum.add(tally)
    #expect(sum.support == 10)
    #expect(sum.f1 == tally.f1)
  }
}
