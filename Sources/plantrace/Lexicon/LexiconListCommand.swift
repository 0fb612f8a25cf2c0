import ArgumentParser
import Extract
import Report

extension LexiconKind: ExpressibleByArgument {}

/// `plantrace lexicon list`: prints the entries as the tab-separated lines that `--lexicon` reads.
struct LexiconListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the entries: kind, phrase, value and source, separated by tabs.")

  @Argument(help: "One kind only.")
  var kind: LexiconKind?

  /// Runs the command.
  func run() throws {
    let output = OutputFile.standardOutput()
    var buffer = OutputBuffer { output.write($0) }
    for entry in Lexicon.standard.entries where kind == nil || entry.kind == kind {
      let cells = [entry.kind.rawValue, entry.phrase, entry.value, entry.source]
      buffer.append(cells.joined(separator: "\t"))
      buffer.append(0x0A)
    }
    buffer.flush()
  }
}
