import ArgumentParser

/// `plantrace lexicon`: shows and checks the words that the parser knows.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Show and check the lexicons.",
    subcommands: [LexiconListCommand.self, LexiconCheckCommand.self])
}
