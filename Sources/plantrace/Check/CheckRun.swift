import Compare
import Extract
import Report

/// One run of `check`: plans read and checked in parallel, findings in input order.
struct CheckRun: Sendable {
  let inputs: InputList
  let check: PlanCheck
  /// The path of the plan that they are checked against.
  let upperPath: String?
  let parser: PlanParser
  let format: CheckFormat
  let language: Language
  /// The language of messages.
  let messages: Language
  /// Columns that text is fitted to.
  let width: Int
  let jobs: Int

  /// What became of one plan.
  private enum Outcome: BatchOutcome {
    /// Its findings as they are printed, and how many they are.
    case checked([UInt8], FindingCounts, isBelow: Bool)
    case failed(InputError)

    var size: Int {
      switch self {
      case .checked(let bytes, _, _): bytes.count
      case .failed: 0
      }
    }
  }

  /// Checks, prints, and says what could not be read.
  func run(to place: CheckOutput) async throws(InputError) -> ExitStatus {
    var failures: [InputError] = []
    var counts = FindingCounts()
    var isFirst = true
    write(to: place.output) { open(&$0) }
    let progress = makeProgress(place)
    let batch = Batch<Outcome>(inputs: inputs.entries, jobs: jobs) { _, input in work(input) }
    await batch.deliver { position, outcome in
      switch outcome {
      case .failed(let error): failures.append(error)
      case .checked(let bytes, let found, let isBelow):
        counts.add(found)
        if !isBelow { tellNotBelow(position) }
        if !bytes.isEmpty {
          if !isFirst { place.output.write(separator) }
          isFirst = false
          bytes.withUnsafeBytes { place.output.write($0) }
        }
      }
      progress?.show(position + 1)
      return place.output.failure == nil ? .proceed : .stop
    }
    progress?.clear()
    let sum = counts
    write(to: place.output) { close(sum, &$0) }
    if counts.plans > 0 { try place.finish(language: messages) } else { place.discard() }
    tell(failures)
    if !failures.isEmpty { return .unreadable }
    return counts.asksForChange ? .findings : .done
  }

  private func work(_ input: Input) -> Outcome {
    do throws(InputError) {
      let prepared = PreparedPlan(parser.parse(try InputReader.read(input).source), name: input.name)
      let upper = check.upper.flatMap { upper in
        upperPath.map { CheckedPlan.Source(path: $0, plan: upper.prepared.plan) }
      }
      let checked = CheckedPlan(
        source: CheckedPlan.Source(path: input.path, plan: prepared.plan), upper: upper,
        findings: check.findings(in: prepared))
      var buffer = OutputBuffer()
      write(checked, to: &buffer)
      return .checked(buffer.contents, checked.counts, isBelow: isBelow(prepared))
    } catch {
      return .failed(error)
    }
  }

  /// Whether a plan says that it carries out the upper one, or is the upper one itself.
  private func isBelow(_ plan: PreparedPlan) -> Bool {
    guard let upper = check.upper?.prepared else { return true }
    let kinship = Kinship(
      upper: LineageRecord(upper.plan, name: upper.name), lower: LineageRecord(plan.plan, name: plan.name))
    switch kinship {
    case .sameText, .parent, .ancestor: return true
    case .sibling, .unrelated: return false
    }
  }

  private func tellNotBelow(_ position: Int) {
    guard let upperPath, let input = try? inputs.entries[position].get() else { return }
    StandardError.write(Message.notBelow(path: input.path, upper: upperPath).text(in: messages))
  }

  private func makeProgress(_ place: CheckOutput) -> ProgressBar? {
    guard inputs.entries.count > 1, StandardError.isTerminal, !Terminal.isStandardOutput else { return nil }
    return ProgressBar(total: inputs.entries.count)
  }

  /// Names every input that could not be read.
  private func tell(_ failures: [InputError]) {
    guard !failures.isEmpty else { return }
    let count = inputs.entries.count
    if count > 1 { StandardError.write(Message.unread(failures.count, of: count).text(in: messages)) }
    let indent = count > 1 ? "  " : ""
    for failure in failures { StandardError.write(indent + failure.message(in: messages)) }
  }
}

extension CheckRun {
  // MARK: The formats

  private func write(to output: OutputFile, _ body: (inout OutputBuffer) -> Void) {
    var buffer = OutputBuffer { output.write($0) }
    body(&buffer)
    buffer.flush()
  }

  private func open(_ out: inout OutputBuffer) {
    switch format {
    case .json: FindingsJSON.open(against: upperPath, to: &out)
    case .sarif: FindingsSARIF(language: language).open(to: &out)
    case .text, .markdown: break
    }
  }

  private var separator: String {
    switch format {
    case .json: FindingsJSON.separator
    case .sarif: FindingsSARIF.separator
    case .text, .markdown: ""
    }
  }

  private func write(_ checked: CheckedPlan, to out: inout OutputBuffer) {
    switch format {
    case .json: FindingsJSON.write(checked, to: &out)
    case .sarif: FindingsSARIF(language: language).write(checked, to: &out)
    case .text, .markdown: FindingsText(language: language, width: width).write(checked, to: &out)
    }
  }

  private func close(_ counts: FindingCounts, _ out: inout OutputBuffer) {
    switch format {
    case .json: FindingsJSON.close(counts: counts, to: &out)
    case .sarif: FindingsSARIF(language: language).close(to: &out)
    case .text, .markdown: FindingsText(language: language, width: width).writeSum(of: counts, to: &out)
    }
  }
}
