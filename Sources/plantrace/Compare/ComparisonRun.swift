import ArgumentParser
import Compare
import Extract
import Report

/// One run of `compare` in a format that is by plan: lower plans read and aligned in parallel, written in input order, each
/// let go as soon as it is written.
struct ComparisonRun {
  let inputs: InputList
  let options: ComparisonOptions<CompareCommand>
  let parser: PlanParser

  /// What became of one lower plan.
  private enum Outcome: BatchOutcome {
    /// What is written of it, with what it was made from.
    case rendered([UInt8], Comparison)
    case failed(InputError)

    var size: Int {
      switch self {
      case .rendered(let bytes, let comparison):
        bytes.count + comparison.alignments.reduce(0) { $0 + $1.lower.plan.text.bytes.count * 4 }
      case .failed: 0
      }
    }
  }

  /// Reads, compares, writes, and says what could not be read.
  ///
  /// - Throws: ``InputError`` where the result cannot be written, an exit code where an input could not be read.
  func run() async throws {
    let names = PlanFiles.names(of: inputs)
    let upper: PreparedPlan
    switch PlanFiles.prepare(inputs.entries[0], named: names[0], parser) {
    case .success(let plan): upper = plan
    case .failure(let error):
      options.tell([error], of: inputs.entries.count)
      throw ExitCode(ExitStatus.unreadable.rawValue)
    }
    let file: AtomicFile?
    switch try OutputPlace(options.output) {
    case .file(let path): file = try AtomicFile(path: path)
    case .standardOutput: file = nil
    case .folder(let folder): throw InputError(path: folder, reason: .folder)
    }
    let output = file?.output ?? .standardOutput()
    if let file, let path = options.output { file.output.write(options.chosenFormat.mark(of: path)) }
    let failures = await write(UpperPlan(upper), names, to: output)
    options.tell(failures, of: inputs.entries.count)
    let isEmpty = failures.count + 1 == inputs.entries.count && !failures.contains(where: \.isEmptyFile)
    if let file {
      if isEmpty { file.discard() } else { try file.commit() }
    } else if let code = output.failure, !OutputFile.isClosedPipe(code) {
      throw InputReader.error(code, path: OutputFile.standardOutputName(in: options.messages))
    }
    if !failures.isEmpty { throw ExitCode(ExitStatus.unreadable.rawValue) }
  }

  /// Writes the lower plans; those that could not be read.
  private func write(_ upper: UpperPlan, _ names: [String], to output: OutputFile) async -> [InputError] {
    let renderer = options.rendering
    let tables = ComparisonTables(Comparison(upper, with: []))
    let parser = parser
    let batch = Batch<Outcome>(
      inputs: Array(inputs.entries.dropFirst()), jobs: options.reading.jobCount
    ) { position, input in
      switch PlanFiles.prepare(.success(input), named: names[position + 1], parser) {
      case .success(let plan):
        let comparison = Comparison(upper, with: [plan])
        var buffer = OutputBuffer()
        renderer.writePlans(tables.tables(of: comparison), to: &buffer)
        return .rendered(buffer.contents, comparison)
      case .failure(let error): return .failed(error)
      }
    }
    var failures: [InputError] = []
    var isOpen = false
    var register = PlanRegister()
    var registered: [String] = []
    let progress = makeProgress()
    await batch.deliver { position, outcome in
      switch outcome {
      case .failed(let error): failures.append(error)
      case .rendered(let bytes, let comparison):
        if !isOpen {
          var buffer = OutputBuffer()
          renderer.writeOpening(tables, to: &buffer)
          buffer.contents.withUnsafeBytes { output.write($0) }
          isOpen = true
        }
        var twin: PlanRegister.Twin?
        for record in comparison.records {
          registered.append(record.name)
          twin = register.add(record)
        }
        if let twin {
          // Rare enough to be written anew with its notice.
          var buffer = OutputBuffer()
          let noted = comparison.noting(ComparisonNotice(twin, names: registered))
          renderer.writePlans(tables.tables(of: noted), to: &buffer)
          buffer.contents.withUnsafeBytes { output.write($0) }
        } else {
          bytes.withUnsafeBytes { output.write($0) }
        }
      }
      progress?.show(position + 1)
      return output.failure == nil ? .proceed : .stop
    }
    progress?.clear()
    let empty = isOpen ? [] : PlanFiles.empty(failures, parser)
    if !empty.isEmpty {
      var buffer = OutputBuffer()
      renderer.writeOpening(tables, to: &buffer)
      for plan in empty {
        renderer.writePlans(tables.tables(of: Comparison(upper, with: [plan])), to: &buffer)
      }
      buffer.contents.withUnsafeBytes { output.write($0) }
    }
    return failures
  }

  /// A bar where there are many plans to wait for and nothing else is written to the terminal.
  private func makeProgress() -> ProgressBar? {
    guard inputs.entries.count > 2, StandardError.isTerminal else { return nil }
    if options.output == nil, Terminal.isStandardOutput { return nil }
    return ProgressBar(total: inputs.entries.count - 1)
  }
}
