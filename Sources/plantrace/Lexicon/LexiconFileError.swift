import ArgumentParser
import Report

/// A lexicon file that `--lexicon` named and that cannot be used.
struct LexiconFileError: Error {
  /// Every problem with file and line, one a line.
  let message: String

  /// Gathers the problems of a file.
  init(_ problems: [LexiconFile.Problem], language: Language) {
    message = problems.map { $0.message(in: language) }.joined(separator: "\n")
  }
}
