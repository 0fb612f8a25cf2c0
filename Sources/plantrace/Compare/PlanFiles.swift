import Compare
import Extract
import Model

/// Plans read to be compared, and what could not be read.
struct PlanFiles: Sendable {
  /// In the order of the inputs.
  private(set) var plans: [PreparedPlan] = []
  private(set) var failures: [InputError] = []
  /// For each input the position of its plan in ``plans``; nil where it could not be read.
  private(set) var positions: [Int?] = []

  /// Reads and prepares inputs, so many at a time.
  init(_ inputs: InputList, parser: PlanParser, jobs: Int) async {
    let names = Self.names(of: inputs)
    let results = await withTaskGroup(of: (Int, Result<PreparedPlan, InputError>).self) { group in
      var results = [Result<PreparedPlan, InputError>?](repeating: nil, count: inputs.entries.count)
      var next = 0
      func begin() {
        guard next < inputs.entries.count else { return }
        let position = next
        let entry = inputs.entries[position]
        next += 1
        group.addTask { (position, Self.prepare(entry, named: names[position], parser)) }
      }
      for _ in 0..<jobs { begin() }
      for await (position, result) in group {
        results[position] = result
        begin()
      }
      return results
    }
    for case .some(let result) in results {
      switch result {
      case .success(let plan):
        positions.append(plans.count)
        plans.append(plan)
      case .failure(let error):
        positions.append(nil)
        failures.append(error)
      }
    }
  }

  /// The files among failures that were there and had nothing in them, as plans that say nothing: where no other plan is below,
  /// a report of the upper plan says that nothing of it was found there. A file that is missing is none.
  static func empty(_ failures: [InputError], _ parser: PlanParser) -> [PreparedPlan] {
    failures.filter(\.isEmptyFile).map { failure in
      let name = failure.path.split(separator: "/").last.map(String.init) ?? failure.path
      return PreparedPlan(parser.parse(SourceText(name: name, format: "txt", bytes: [])), name: name)
    }
  }

  /// Reads and prepares one input.
  static func prepare(
    _ entry: InputList.Entry, named name: String, _ parser: PlanParser
  ) -> Result<PreparedPlan, InputError> {
    do throws(InputError) {
      return .success(PreparedPlan(parser.parse(try InputReader.read(try entry.get()).source), name: name))
    } catch {
      return .failure(error)
    }
  }

  /// The names that reports show: the file's own, or its path where two files share a name.
  static func names(of inputs: InputList) -> [String] {
    var counts: [String: Int] = [:]
    for case .success(let input) in inputs.entries { counts[input.name, default: 0] += 1 }
    return inputs.entries.map { entry in
      guard case .success(let input) = entry else { return "" }
      return counts[input.name] == 1 ? input.name : input.path
    }
  }
}
