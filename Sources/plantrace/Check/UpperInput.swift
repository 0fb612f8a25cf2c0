import Compare
import Extract

/// The plan that others are checked against.
struct UpperInput {
  let path: String
  let plan: UpperPlan

  /// Reads one file; it must not be where the findings go.
  init(path: String, parser: PlanParser, output: String?) throws(InputError) {
    let list = InputList(paths: [path])
    try list.refuse(output: output)
    guard list.isSingle, let entry = list.entries.first else { throw InputError(path: path, reason: .folder) }
    let input = try entry.get()
    self.path = path
    plan = UpperPlan(parser.parse(try InputReader.read(input).source), name: input.name)
  }
}
