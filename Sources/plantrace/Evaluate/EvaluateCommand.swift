import ArgumentParser
import Evaluate
import Extract
import Report

/// `plantrace evaluate`: scores plans against their gold files.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration.ofReader(
    "evaluate",
    abstract: "Score every NAME.* that has a NAME.gold.json beside it.",
    discussion: """
      Prints precision, recall and F1 of every layer, a document at a time and in total \
      (micro-averaged). Layers: sections, targets, deadlines, assignments, citations, document.
      """)

  @Argument(help: ArgumentHelp("Folders of plans with gold files.", valueName: "dir"))
  var folders: [String]

  @Option(help: ArgumentHelp("Exit 1 where a total F1 falls short.", valueName: "layer=F1,…"))
  var min: Thresholds?

  @Flag(help: "List every miss and every false alarm.")
  var show = false

  @Option(help: ArgumentHelp("Entries of your own: kind<TAB>phrase<TAB>value a line.", valueName: "file"))
  var lexicon: String?

  @Option(help: "Language of messages: vi or en.")
  var lang: Language?

  /// Runs the command.
  func run() throws {
    let language = lang ?? Environment.language
    var evaluator = GoldEvaluator(
      parser: PlanParser(lexicon: try LexiconFile.lexicon(adding: lexicon, language: language)),
      detail: show ? .listed : .counted, language: language, output: .standardOutput())
    for folder in folders { evaluator.evaluate(folder: folder) }
    guard evaluator.documents > 0 else { throw ExitCode(ExitStatus.unreadable.rawValue) }
    evaluator.printTotal()
    let short = min?.shortfalls(in: evaluator.total) ?? []
    for line in short { StandardError.write(line) }
    if evaluator.hasFailures { throw ExitCode(ExitStatus.unreadable.rawValue) }
    if !short.isEmpty { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}
