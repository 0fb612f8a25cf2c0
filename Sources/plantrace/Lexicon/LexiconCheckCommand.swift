import ArgumentParser
import Report

/// `plantrace lexicon check`: says what is wrong with a user's lexicon file, by line.
struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a lexicon file; exit code 1 where it has problems.")

  @Argument(help: "The file: kind<TAB>phrase<TAB>value a line, # for comments.")
  var file: String

  @Option(help: "Language of messages: vi or en.")
  var lang: Language?

  /// Runs the command.
  func run() throws {
    let language = lang ?? Environment.language
    let lexicon: LexiconFile
    do {
      lexicon = try LexiconFile(path: file)
    } catch {
      StandardError.write(error.message(in: language))
      throw ExitCode(ExitStatus.unreadable.rawValue)
    }
    let output = OutputFile.standardOutput()
    for problem in lexicon.problems { output.write(problem.message(in: language) + "\n") }
    guard lexicon.problems.isEmpty else {
      let message = Message.lexiconProblems(path: file, count: lexicon.problems.count)
      StandardError.write(message.text(in: language))
      throw ExitCode(ExitStatus.findings.rawValue)
    }
    output.write(
      Message.lexiconInOrder(path: file, entries: lexicon.entries.count).text(in: language) + "\n")
  }
}
