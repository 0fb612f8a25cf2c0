import ArgumentParser
import Compare
import Extract
import Report

/// `plantrace check`: what an analyst should see in plans before they are used or issued.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration.ofReader(
    "check",
    abstract: "Look for what plans lack, contradict, or leave behind the plan above them.",
    discussion: """
      Folders are walked. Exit code 0: nothing found but notes; 1: errors or warnings; 2: usage; 3: an input could \
      not be read. A file .plantrace.json in the current folder, or --config, says how severe rules are: \
      {"rules": {"document.no-date": "off", "abbreviation.undefined": "warning"}}. docs/findings.md describes the rules.
      """)

  @Argument(help: ArgumentHelp("Plans or folders of plans; - is standard input.", valueName: "plan"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "The plan that they carry out: targets and deadlines are compared.", valueName: "upper"))
  var against: String?

  @Option(
    help:
      "What to write: text, json or sarif (default: by the ending of -o, else text); with --rules text or markdown."
  )
  var format: CheckFormat?

  @Option(
    help: ArgumentHelp(
      "How severe rules are (default: .plantrace.json, where it is there).", valueName: "file"))
  var config: String?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("A file; written whole or not at all.", valueName: "out"))
  var output: String?

  @Flag(help: "List the rules instead of checking plans.")
  var rules = false

  @OptionGroup var reading: ReadingOptions

  /// Refuses what makes no sense.
  func validate() throws {
    if rules {
      guard paths.isEmpty, against == nil else { throw ValidationError("--rules takes no plans.") }
      guard format.map(CheckFormat.rules.contains) ?? true else {
        throw ValidationError("The list of rules is written as text or markdown.")
      }
      return
    }
    if paths.isEmpty { throw ValidationError("Name at least one plan or folder, or - for standard input.") }
    if format == .markdown { throw ValidationError("Findings are written as text, json or sarif.") }
    if (paths + [against].compactMap { $0 }).filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input (-) can be read once.")
    }
  }

  /// The language of messages.
  private var messages: Language { reading.messages }

  /// Runs the command.
  func run() async throws {
    do {
      let status = rules ? try writeRules() : try await check()
      if status != .done { throw ExitCode(status.rawValue) }
    } catch let error as InputError {
      StandardError.write(error.message(in: messages))
      throw ExitCode(ExitStatus.unreadable.rawValue)
    }
  }

  private func check() async throws -> ExitStatus {
    let parser = try reading.parser()
    var settings = try readSettings()
    for entry in parser.lexicon.added where entry.kind == .abbreviation {
      settings.knownAbbreviations.insert(entry.phrase)
    }
    let inputs = InputList(paths: paths, options: reading.options)
    try inputs.refuse(output: output)
    let upper = try against.map { try UpperInput(path: $0, parser: parser, output: output) }
    let run = CheckRun(
      inputs: inputs, check: PlanCheck(settings: settings, against: upper?.plan), upperPath: upper?.path,
      parser: parser, format: format ?? CheckFormat(path: output) ?? .text, language: reading.language,
      messages: messages, width: output == nil ? Terminal.width : ComparisonRenderer.fileWidth,
      jobs: reading.jobCount)
    return try await run.run(to: CheckOutput(path: output))
  }

  /// The settings of the file that is named, or of the one that lies in the current folder.
  private func readSettings() throws -> FindingSettings {
    guard let path = config ?? Self.usualSettings else { return FindingSettings() }
    let file = try CheckSettingsFile(path: path)
    guard file.problems.isEmpty else {
      for problem in file.problems { StandardError.write(problem.message(in: messages)) }
      throw ExitCode(ExitStatus.usage.rawValue)
    }
    return file.settings
  }

  private static var usualSettings: String? {
    FileKind(path: CheckSettingsFile.usualName) == .file ? CheckSettingsFile.usualName : nil
  }

  private func writeRules() throws(InputError) -> ExitStatus {
    let place = try CheckOutput(path: output)
    var buffer = OutputBuffer { place.output.write($0) }
    if format == .markdown {
      FindingRulesReport.writeMarkdown(to: &buffer)
    } else {
      FindingRulesReport.writeText(language: reading.language, to: &buffer)
    }
    buffer.flush()
    try place.finish(language: messages)
    return .done
  }
}
