import ArgumentParser
import Compare
import Report

/// `plantrace cascade`: who carries out whom in a folder of plans, and what became of each unit down the tree.
struct CascadeCommand: AsyncParsableCommand, ComparingCommand {
  static let formats = "summary, json, html or xlsx"
  static let places = "A file"

  static let configuration = CommandConfiguration.ofReader(
    "cascade",
    abstract: "Find who implements whom among plans, and follow the tasks and targets down the tree.",
    discussion: "Plans are compared along the edges that they declare by what they cite, and nowhere else.")

  @Argument(help: ArgumentHelp("Plans, or folders of them.", valueName: "path"))
  var paths: [String]

  @OptionGroup var options: ComparisonOptions<CascadeCommand>

  /// Refuses what makes no sense.
  func validate() throws {
    let format = options.chosenFormat
    guard format.isOfCascades else {
      throw ValidationError(
        "\(format.rawValue) is a format of compare; a cascade is written as \(Self.formats).")
    }
  }

  /// Runs the command.
  func run() async throws {
    do {
      let inputs = options.inputs(of: paths, atLeast: 1)
      try inputs.refuse(output: options.output)
      let files = try await options.read(inputs)
      options.tell(files.failures, of: inputs.entries.count)
      guard !files.plans.isEmpty else { throw ExitCode(ExitStatus.unreadable.rawValue) }
      let cascade = await Cascade(files.plans, jobs: options.reading.jobCount)
      let renderer = options.rendering
      try options.write { out throws(WorkbookError) in try renderer.write(cascade, to: &out) }
      if !files.failures.isEmpty { throw ExitCode(ExitStatus.unreadable.rawValue) }
    } catch let error as InputError {
      StandardError.write(error.message(in: options.messages))
      throw ExitCode(ExitStatus.unreadable.rawValue)
    }
  }
}
