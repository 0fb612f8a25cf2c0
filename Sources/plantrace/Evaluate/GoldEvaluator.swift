import Evaluate
import Extract
import Report

/// Scores the plans of folders, document by document, and sums up.
struct GoldEvaluator {
  private let parser: PlanParser
  private let detail: EvaluationReport.Detail
  private let language: Language
  private let output: OutputFile
  /// The sum over all documents.
  private(set) var total = Evaluation()
  /// How many documents were scored.
  private(set) var documents = 0
  /// Whether something could not be read.
  private(set) var hasFailures = false

  private static let goldEnding = ".gold.json"

  /// Prepares to score.
  init(
    parser: PlanParser, detail: EvaluationReport.Detail, language: Language, output: OutputFile
  ) {
    self.parser = parser
    self.detail = detail
    self.language = language
    self.output = output
  }

  /// Scores every plan of a folder that has a gold file beside it, in the order of their names.
  mutating func evaluate(folder: String) {
    let before = documents
    do throws(InputError) {
      guard FileKind(path: folder) != .missing else { throw InputError(path: folder, reason: .missing) }
      let names = try InputList.names(in: folder).get()
      for gold in names where gold.hasSuffix(Self.goldEnding) {
        let stem = String(gold.dropLast(Self.goldEnding.count))
        for name in names where name.hasPrefix(stem + ".") && !name.hasSuffix(".json") {
          evaluate(name, gold: PathName.join(folder, gold), path: PathName.join(folder, name))
        }
      }
    } catch {
      return fail(error.message(in: language))
    }
    if documents == before, !hasFailures { fail(Message.noGold(folder: folder).text(in: language)) }
  }

  private mutating func evaluate(_ name: String, gold: String, path: String) {
    do {
      let annotations = try JSONReader.value(of: try InputReader.bytes(of: gold))
      let reading = try Reading(Input(path: path, relativePath: name), for: .ndjson, with: parser)
      guard case .plan(let plan, let source) = reading else { return }
      var buffer = OutputBuffer()
      JSONReport.write(plan, from: source, layout: .compact, to: &buffer)
      let evaluation = Evaluation(
        gold: annotations, parsed: try JSONReader.value(of: buffer.contents))
      documents += 1
      total.add(evaluation)
      write(evaluation, name: name, detail: detail)
    } catch let error as InputError {
      fail(error.message(in: language))
    } catch let error as JSONError {
      let detail = "\(error.offset): \(error.expected)"
      fail(Message.brokenGold(path: gold, detail: detail).text(in: language))
    } catch {
      fail("\(path): \(error)")
    }
  }

  /// Writes the micro-averaged figures.
  func printTotal() { write(total, name: "TOTAL", detail: .counted) }

  private func write(_ evaluation: Evaluation, name: String, detail: EvaluationReport.Detail) {
    let lines = EvaluationReport.lines(
      of: evaluation, name: name, detail: detail, language: language)
    output.write(lines.joined(separator: "\n") + "\n")
  }

  private mutating func fail(_ message: String) {
    hasFailures = true
    StandardError.write(message)
  }
}
