import ArgumentParser
import Extract
import Ingest
import Report

extension Language: ExpressibleByArgument {}

extension TextEncoding: ExpressibleByArgument {
  /// Reads a name that a user writes.
  public init?(argument: String) { self.init(name: argument) }

  /// The names that help shows.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

/// How files are read and in which language of results and messages, in every command that reads plans.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: """
      Language of results and messages: vi or en (results: vi; messages: the locale's). The columns and codes of CSV and \
      JSON are for programs and stay English; notices and explanations in them follow it.
      """)
  var lang: Language?

  @Option(help: ArgumentHelp("Entries of your own: kind<TAB>phrase<TAB>value a line.", valueName: "file"))
  var lexicon: String?

  @Option(help: "How many files to read at the same time (default: the number of cores).")
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "The encoding of text files, where it is not to be found in them: utf-8, tcvn3, vni, viqr, viscii, windows-1258, utf-16le or utf-16be.",
      valueName: "name"))
  var encoding: TextEncoding?

  /// Refuses what makes no sense.
  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  /// The language of results.
  var language: Language { lang ?? .vietnamese }

  /// The language of messages.
  var messages: Language { lang ?? Environment.language }

  /// How many files are read at the same time.
  var jobCount: Int { jobs ?? Processor.count }

  /// The parser, with the user's own entries; `kept` is what its plans need of their sources.
  ///
  /// - Throws: ``InputError`` when the file of entries cannot be used.
  func parser(keeping kept: KeptSource = .whole) throws -> PlanParser {
    PlanParser(lexicon: try LexiconFile.lexicon(adding: lexicon, language: messages), keeping: kept)
  }

  /// What the libraries are asked for.
  var options: IngestOptions { IngestOptions(encoding: encoding) }
}
