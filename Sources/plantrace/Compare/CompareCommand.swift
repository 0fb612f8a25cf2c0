import ArgumentParser
import Compare
import Report

/// `plantrace compare`: what became of each unit of an upper plan in lower plans.
struct CompareCommand: AsyncParsableCommand, ComparingCommand {
  static let formats = "summary, json, html, markdown, csv, xlsx, ics or concordance"
  static let places = "A file, or with csv a folder (existing, or ending in /) for all tables"

  static let configuration = CommandConfiguration.ofReader(
    "compare",
    abstract: "Say what became of an upper plan's tasks and targets in lower plans, with the evidence.",
    discussion: """
      The first path is the upper plan; all others are lower plans, folders walked. Whatever the format, \
      "not found" is said of the text of a lower plan, never of the work.

      With --versions the two paths are a draft and the text that was issued, and the report says what was \
      added, removed, moved and reworded on the way.

      What the matcher suggests can be decided: --format concordance -o decided.csv writes a row for each link and \
      each unit without one; fill in verdict (accepted, echo, rejected or missing) and note; --concordance \
      decided.csv goes by that from then on, and together with --format concordance it brings the file up to date.

      A calendar (--format ics) has an entry for each deadline and target with a date, of both sides. Where none has \
      one, that is said, and the file holds a time zone and no entry: calendar programs read it as empty.
      """)

  @Argument(help: ArgumentHelp("The upper plan.", valueName: "upper"))
  var upper: String

  @Argument(help: ArgumentHelp("Lower plans, or folders of them.", valueName: "lower"))
  var lowers: [String] = []

  @Flag(help: "Compare two versions of one plan: DRAFT ISSUED.")
  var versions = false

  @Option(
    help: ArgumentHelp(
      "Decisions that override the matcher: what --format concordance wrote, with your verdicts.",
      valueName: "file"))
  var concordance: String?

  @OptionGroup var options: ComparisonOptions<CompareCommand>

  /// Refuses what makes no sense.
  func validate() throws {
    if versions { try validateVersions() }
    if lowers.isEmpty { throw ValidationError("Name at least one lower plan, or a folder of them.") }
    if FileKind(path: upper) == .folder {
      throw ValidationError("\(upper) is a folder: name the upper plan; for a whole folder, use cascade.")
    }
    if ([upper] + lowers).filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input (-) can be read once.")
    }
  }

  /// Runs the command.
  func run() async throws {
    do {
      let inputs = options.inputs(of: [upper] + lowers, atLeast: 2)
      try inputs.refuse(output: options.output)
      try refuseConcordance(output: options.output)
      let decided = try ConcordanceFile.file(at: concordance, language: options.messages)
      if try isStreamed, decided == nil {
        try await ComparisonRun(inputs: inputs, options: options, parser: options.reading.parser()).run()
        return
      }
      let files = try await options.read(inputs)
      options.tell(files.failures, of: inputs.entries.count)
      var lowers = Array(files.plans.dropFirst())
      if lowers.isEmpty, !versions { lowers = PlanFiles.empty(files.failures, try options.reading.parser()) }
      guard let first = files.positions.first ?? nil, !lowers.isEmpty else {
        throw ExitCode(ExitStatus.unreadable.rawValue)
      }
      if versions {
        try write(VersionComparison(draft: files.plans[0], issued: files.plans[1]), inputs)
        return
      }
      let comparison = await Comparison(
        UpperPlan(files.plans[first]), with: lowers,
        concordance: decided?.concordance ?? Concordance(), jobs: options.reading.jobCount)
      decided?.tell(comparison.concordanceReading.findings, in: options.messages)
      if options.chosenFormat == .csv, case .folder(let folder) = try OutputPlace(options.output) {
        try writeTables(of: comparison, into: folder, inputs)
      } else {
        let renderer = options.rendering
        try options.write { out throws(WorkbookError) in try renderer.write(comparison, to: &out) }
        if options.chosenFormat == .ics, !ComparisonICSReport.hasEntries(comparison) {
          let path = OutputFile.name(of: options.output, in: options.messages)
          StandardError.write(Message.noDates(path: path).text(in: options.messages))
        }
      }
      if !files.failures.isEmpty { throw ExitCode(ExitStatus.unreadable.rawValue) }
    } catch let error as InputError {
      StandardError.write(error.message(in: options.messages))
      throw ExitCode(ExitStatus.unreadable.rawValue)
    }
  }

  /// Whether the lower plans are written one after the other: a concordance is read against all of them.
  private var isStreamed: Bool {
    get throws(InputError) {
      guard !versions, options.rendering.isByPlan else { return false }
      if case .folder = try OutputPlace(options.output) { return false }
      return true
    }
  }

  /// Throws where a report would replace the concordance; a concordance may: nothing is lost.
  private func refuseConcordance(output: String?) throws(InputError) {
    guard let concordance, let output, options.chosenFormat != .concordance,
      let identity = FileIdentity(path: output), identity == FileIdentity(path: concordance)
    else { return }
    throw InputError(path: output, reason: .sameAsInput)
  }

  /// Writes every table to a file of its own.
  private func writeTables(
    of comparison: Comparison, into folder: String, _ inputs: InputList
  ) throws(InputError) {
    let tables = ComparisonTables(comparison)
    let language = options.rendering.language
    for kind in tables.kinds {
      let path = PathName.join(folder, "\(kind.rawValue).csv")
      try inputs.refuse(output: path)
      try refuseConcordance(output: path)
      try OutputNames.makeFolders(for: path)
      try options.write(to: path) { ComparisonCSVReport.write(tables, kind, language: language, to: &$0) }
    }
  }
}
