import ArgumentParser
import CMalloc
import Extract
import Glibc
import Model

/// `plantrace`: the command line over the libraries. It only wires them.
@main
struct PlanTraceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plantrace",
    abstract: "Reads Vietnamese Party and State plans into a structured, source-anchored model.",
    discussion: """
      Results go to standard output, everything else to standard error.
      Exit codes: 0 done, 1 done with findings that were asked for, 2 usage, 3 an input could not be \
      read (the others were).
      """,
    version: PlanTrace.version,
    subcommands: readers + [LexiconCommand.self, DoctorCommand.self])

  /// The commands that read plans.
  private static let readers: [any ParsableCommand.Type] = [
    ParseCommand.self, CompareCommand.self, CascadeCommand.self, CheckCommand.self, EvaluateCommand.self,
  ]

  /// Runs the tool. A closed pipe is an error of `write`, not a death.
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    // Large arrays go back to the system as soon as they are freed; left alone, the C library keeps ever more.
    mallopt(M_MMAP_THRESHOLD, 1 << 20)
    StandardStreams.reserve()
    do {
      var command = try command()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      leave(after: error)
    }
  }

  /// The command that the arguments ask for. One that is named first is asked for itself: to go through all the others
  /// takes the argument parser longer than to read a plan.
  private static func command() throws -> any ParsableCommand {
    let arguments = CommandLine.arguments.dropFirst()
    guard let reader = readers.first(where: { $0._commandName == arguments.first }) else {
      return try parseAsRoot()
    }
    // Plans will be read: the lexicon is made ready while the arguments are.
    Task.detached { _ = Lexicon.standard }
    if let command = try? reader.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == reader {
      return command
    }
    // What is wrong, or asks for help, is told by the whole tree.
    return try parseAsRoot()
  }

  /// Prints what the argument parser has to say and leaves with the exit code that the tool promises.
  private static func leave(after error: any Error) -> Never {
    let code = exitCode(for: error)
    if code == .success || error is ExitCode { exit(withError: error) }
    StandardError.write(fullMessage(for: error))
    Glibc.exit(code == .validationFailure ? ExitStatus.usage.rawValue : ExitStatus.unreadable.rawValue)
  }
}

extension CommandConfiguration {
  /// The configuration of a command that reads plans: it can be asked for itself, as part of another command.
  static func ofReader(_ name: String, abstract: String, discussion: String) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, _superCommandName: PlanTraceCommand._commandName, abstract: abstract,
      discussion: discussion)
  }
}
