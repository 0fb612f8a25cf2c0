import Extract
import Report

/// One run of `parse`: inputs read in parallel, results in input order.
struct ParseRun {
  let inputs: InputList
  let renderer: Renderer
  let place: OutputPlace
  let jobs: Int
  /// The language of messages.
  let language: Language

  /// Larger texts are reported straight into the output instead of by way of memory.
  private static let streamed = 1 << 20

  /// Reads, reports, and says what could not be read.
  func run() async throws(InputError) -> ExitStatus {
    switch place {
    case .standardOutput: return await write(to: .standardOutput(), file: nil)
    case .file(let path):
      try inputs.refuse(output: path)
      let file = try AtomicFile(path: path)
      if renderer.format == .csv { file.output.write(CSVReport.byteOrderMark) }
      return await write(to: file.output, file: file)
    case .folder(let folder): return try await writeFiles(into: folder)
    }
  }

  // MARK: One stream

  private func write(to output: OutputFile, file: AtomicFile?) async -> ExitStatus {
    var failures: [InputError] = []
    var written = 0
    var bytes = 0
    let progress = makeProgress()
    let renderer = renderer
    let batch = Batch<Outcome>(inputs: inputs.entries, jobs: jobs) { _, input in
      do throws(InputError) {
        let reading = try Reading(input, for: renderer.format, with: renderer.parser)
        if reading.size > Self.streamed { return .reading(reading) }
        var buffer = OutputBuffer()
        renderer.write(reading, to: &buffer)
        return .rendered(buffer.contents)
      } catch {
        return .failed(error)
      }
    }
    await batch.deliver { position, outcome in
      if case .failed(let error) = outcome {
        failures.append(error)
      } else {
        output.write(written == 0 ? renderer.opening : renderer.separator)
        bytes += emit(outcome, to: output)
        written += 1
      }
      progress?.show(position + 1)
      return output.failure == nil ? .proceed : .stop
    }
    progress?.clear()
    if written > 0 {
      output.write(renderer.closing(after: bytes))
      remark(on: OutputFile.name(of: file?.path, in: language), after: bytes)
    }
    return finish(failures, written: written, output: output, file: file)
  }

  /// Writes a result; its bytes.
  private func emit(_ outcome: Outcome, to output: OutputFile) -> Int {
    switch outcome {
    case .rendered(let bytes):
      bytes.withUnsafeBytes { output.write($0) }
      return bytes.count
    case .reading(let reading): return Self.write(reading, with: renderer, to: output)
    case .written, .failed: return 0
    }
  }

  /// Writes a reading straight into the output; its bytes.
  private static func write(_ reading: Reading, with renderer: Renderer, to output: OutputFile) -> Int {
    var bytes = 0
    var buffer = OutputBuffer { block in
      bytes += block.count
      output.write(block)
    }
    renderer.write(reading, to: &buffer)
    buffer.flush()
    return bytes
  }

  /// Says what must be said of results of so many bytes.
  private func remark(on path: String, after bytes: Int) {
    guard let remark = renderer.remark(on: path, after: bytes) else { return }
    StandardError.write(remark.text(in: language))
  }

  private func finish(
    _ failures: [InputError], written: Int, output: OutputFile, file: AtomicFile?
  ) -> ExitStatus {
    let status = tell(failures)
    do throws(InputError) {
      if let file {
        if written > 0 { try file.commit() } else { file.discard() }
      } else if let code = output.failure, !OutputFile.isClosedPipe(code) {
        throw InputReader.error(code, path: OutputFile.standardOutputName(in: language))
      }
      return status
    } catch {
      StandardError.write(error.message(in: language))
      return .unreadable
    }
  }

  // MARK: One file an input

  private func writeFiles(into folder: String) async throws(InputError) -> ExitStatus {
    let names = OutputNames(
      folder: folder, inputs: inputs.entries.map { try? $0.get() }, ending: renderer.format.fileEnding)
    for position in inputs.entries.indices { try inputs.refuse(output: names[position]) }
    let renderer = renderer.forSingleResults
    let progress = makeProgress()
    var failures: [InputError] = []
    var empty: [Int] = []
    let batch = Batch<Outcome>(inputs: inputs.entries, jobs: jobs) { position, input in
      do throws(InputError) {
        let reading = try Reading(input, for: renderer.format, with: renderer.parser)
        try OutputNames.makeFolders(for: names[position])
        return .written(bytes: try Self.write(reading, with: renderer, to: names[position]))
      } catch {
        return .failed(error)
      }
    }
    await batch.deliver { position, outcome in
      if case .failed(let error) = outcome { failures.append(error) }
      if case .written(bytes: 0) = outcome { empty.append(position) }
      progress?.show(position + 1)
      return .proceed
    }
    progress?.clear()
    for position in empty { remark(on: names[position], after: 0) }
    return tell(failures)
  }

  /// Writes a reading to a file of its own; its bytes, what stands around it left out.
  private static func write(
    _ reading: Reading, with renderer: Renderer, to path: String
  ) throws(InputError) -> Int {
    let file = try AtomicFile(path: path)
    if renderer.format == .csv { file.output.write(CSVReport.byteOrderMark) }
    file.output.write(renderer.opening)
    let bytes = write(reading, with: renderer, to: file.output)
    file.output.write(renderer.closing(after: bytes))
    try file.commit()
    return bytes
  }

  // MARK: Messages

  private func makeProgress() -> ProgressBar? {
    guard inputs.entries.count > 1, StandardError.isTerminal else { return nil }
    if case .standardOutput = place, Terminal.isStandardOutput { return nil }
    return ProgressBar(total: inputs.entries.count)
  }

  /// Names every input that could not be read, and gives the exit status.
  private func tell(_ failures: [InputError]) -> ExitStatus {
    guard !failures.isEmpty else { return .done }
    if inputs.entries.count > 1 {
      StandardError.write(Message.unread(failures.count, of: inputs.entries.count).text(in: language))
    }
    let indent = inputs.entries.count > 1 ? "  " : ""
    for failure in failures { StandardError.write(indent + failure.message(in: language)) }
    return .unreadable
  }
}
