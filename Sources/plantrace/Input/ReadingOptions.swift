import ArgumentParser
import Ingest

extension TextEncoding: ExpressibleByArgument {
  /// Reads a name that a user writes.
  public init?(argument: String) { self.init(name: argument) }

  /// The names that help shows.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

/// How files are read, in every command that reads plans.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The encoding of text files, where it is not to be found in them: utf-8, tcvn3, vni, viqr, viscii, windows-1258, utf-16le or utf-16be.",
      valueName: "name"))
  var encoding: TextEncoding?

  /// What the libraries are asked for.
  var options: IngestOptions { IngestOptions(encoding: encoding) }
}
