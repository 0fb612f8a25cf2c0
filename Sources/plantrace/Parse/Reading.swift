import Extract
import Ingest
import Model
import Report

/// An input that was read, ready to be reported.
enum Reading: Sendable {
  /// A plan and where it came from.
  case plan(Plan, Provenance)
  /// A text whose tokens are asked for.
  case text(SourceText)

  /// The bytes of the source.
  var size: Int {
    switch self {
    case .plan(let plan, _): plan.text.bytes.count
    case .text(let source): source.bytes.count
    }
  }

  /// Reads and parses an input as far as a format needs.
  init(_ input: Input, for format: ReportFormat, with parser: PlanParser) throws(InputError) {
    let (source, provenance) = try Self.open(input, for: format)
    self = format == .tokens ? .text(source) : .plan(parser.parse(consume source), provenance)
  }

  /// The text of an input, held nowhere else.
  private static func open(
    _ input: Input, for format: ReportFormat
  ) throws(InputError) -> (SourceText, Provenance) {
    let document = try InputReader.read(input)
    let digest = format == .json || format == .ndjson ? try Self.digest(of: document, input) : ""
    let source = document.source
    var provenance = Provenance(
      name: source.name, format: source.format, sha256: digest, bytes: document.original.count)
    if let place = input.place, place != input.name { provenance.path = place }
    provenance.recognised = document.recognised.map {
      Provenance.RecognisedPage(number: $0.number, confidence: $0.confidence)
    }
    return (source, provenance)
  }

  private static func digest(of document: IngestedDocument, _ input: Input) throws(InputError) -> String {
    do {
      return try SourceDigest.sha256(of: document.original)
    } catch {
      throw InputError(path: input.path, reason: .unreadable(error))
    }
  }
}
