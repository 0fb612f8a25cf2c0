import ArgumentParser
import Extract
import Glibc
import Report

/// `plantrace parse`: reads plans and reports what they say.
struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration.ofReader(
    "parse",
    abstract: "Read plans and report what they say.",
    discussion: """
      Text, Word files, PDF, web pages and scans are read, told apart by what is in them. A folder is walked, a \
      ZIP archive looked into; the plans in them are read in a fixed order, hidden files skipped. Several plans are read in parallel; results come in input order. With --format json, \
      one file gives one object, several files or a folder give an array; with ndjson every plan is \
      one line.

      A calendar (--format ics) has an entry for each deadline and target with a date. Where none has one, \
      that is said, and the file holds a time zone and no entry: calendar programs read it as empty.
      """)

  @Argument(help: ArgumentHelp("Files or folders; - is standard input.", valueName: "path"))
  var paths: [String]

  @Option(
    help:
      "What to print: summary, json, ndjson, outline, markdown, csv, ics (dated deadlines as a calendar) or tokens."
  )
  var format: ReportFormat = .summary

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "A file, or a folder (existing, or ending in /) for one file an input; written whole or not at all.",
      valueName: "out"))
  var output: String?

  @OptionGroup var reading: ReadingOptions

  /// Refuses what makes no sense.
  func validate() throws {
    if paths.isEmpty { throw ValidationError("Name at least one file or folder, or - for standard input.") }
    if paths.filter({ $0 == "-" }).count > 1 { throw ValidationError("Standard input (-) can be read once.") }
  }

  /// Runs the command.
  func run() async throws {
    let messages = reading.messages
    do {
      let parser = try reading.parser(keeping: format.keptSource)
      let inputs = InputList(paths: paths, options: reading.options)
      let renderer = Renderer(
        format: format, language: reading.language, width: Terminal.width, parser: parser,
        isSingle: inputs.isSingle)
      let run = ParseRun(
        inputs: inputs, renderer: renderer, place: try OutputPlace(output),
        jobs: reading.jobCount, language: messages)
      try leave(await run.run())
    } catch let error as InputError {
      StandardError.write(error.message(in: messages))
      try leave(.unreadable)
    }
  }

  private func leave(_ status: ExitStatus) throws {
    if status != .done { throw ExitCode(status.rawValue) }
  }
}

/// The machine's processors.
enum Processor {
  /// How many are at work.
  static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
