import ArgumentParser
import Extract
import Report

/// A command that writes comparisons: what of ``ComparisonFormat`` it offers.
protocol ComparingCommand {
  /// Its formats, as help lists them.
  static var formats: String { get }
  /// What `-o` names.
  static var places: String { get }
}

/// What `compare` and `cascade` have in common.
struct ComparisonOptions<Command: ComparingCommand>: ParsableArguments {
  @Option(
    help: ArgumentHelp("What to write: \(Command.formats) (default: by the ending of -o, else summary)."))
  var format: ComparisonFormat?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("\(Command.places); written whole or not at all.", valueName: "out"))
  var output: String?

  @OptionGroup var reading: ReadingOptions

  /// Refuses what makes no sense.
  func validate() throws {
    if chosenFormat.isBinary, output == nil || output == "-", Terminal.isStandardOutput {
      throw ValidationError("\(chosenFormat.rawValue) is no text for a terminal: name a file with -o.")
    }
    if format == nil, let output, ComparisonFormat.isForeign(path: output) {
      throw ValidationError(
        "no report is written as \(output): name a file in .html, .xlsx, .md, .csv, .json, .txt or .ics, or give --format."
      )
    }
  }

  /// The language of messages.
  var messages: Language { reading.messages }

  /// The format that was asked for, by name or by the ending of the output.
  var chosenFormat: ComparisonFormat { format ?? ComparisonFormat(path: output) ?? .summary }

  /// The inputs that a command line names, each file once: a folder often holds the upper plan, too.
  func inputs(of paths: [String], atLeast least: Int) -> InputList {
    var inputs = InputList(paths: paths, options: reading.options)
    for input in inputs.dropRepeats(keeping: least) {
      StandardError.write(Message.repeated(path: input.path).text(in: messages))
    }
    return inputs
  }

  /// Reads the inputs with the lexicon that was asked for.
  func read(_ inputs: InputList) async throws -> PlanFiles {
    await PlanFiles(inputs, parser: try reading.parser(), jobs: reading.jobCount)
  }

  /// What to write, and how.
  var rendering: ComparisonRenderer {
    ComparisonRenderer(
      format: chosenFormat, path: output, language: reading.language,
      width: output == nil ? Terminal.width : ComparisonRenderer.fileWidth)
  }

  /// Writes one report to its place: whole, or nothing but the error.
  func write(_ body: (inout OutputBuffer) throws(WorkbookError) -> Void) throws(InputError) {
    switch try OutputPlace(output) {
    case .standardOutput:
      let file = OutputFile.standardOutput()
      var buffer = OutputBuffer { file.write($0) }
      try make(body, &buffer)
      buffer.flush()
      if let code = file.failure, !OutputFile.isClosedPipe(code) {
        throw InputReader.error(code, path: OutputFile.standardOutputName(in: messages))
      }
    case .file(let path): try write(to: path, body)
    case .folder(let folder): throw InputError(path: folder, reason: .folder)
    }
  }

  /// Writes one report to a file: whole, or nothing but the error.
  func write(to path: String, _ body: (inout OutputBuffer) throws(WorkbookError) -> Void) throws(InputError) {
    let file = try AtomicFile(path: path)
    file.output.write(chosenFormat.mark(of: path))
    var buffer = OutputBuffer { file.output.write($0) }
    try make(body, &buffer)
    buffer.flush()
    try file.commit()
  }

  private func make(
    _ body: (inout OutputBuffer) throws(WorkbookError) -> Void, _ buffer: inout OutputBuffer
  ) throws(InputError) {
    do throws(WorkbookError) {
      try body(&buffer)
    } catch {
      let place = output ?? OutputFile.standardOutputName(in: messages)
      throw InputError(path: place, reason: .workbook(detail: error.detail))
    }
  }

  /// Names every input that could not be read.
  func tell(_ failures: [InputError], of count: Int) {
    guard !failures.isEmpty else { return }
    if count > 1 { StandardError.write(Message.unread(failures.count, of: count).text(in: messages)) }
    let indent = count > 1 ? "  " : ""
    for failure in failures { StandardError.write(indent + failure.message(in: messages)) }
  }
}
