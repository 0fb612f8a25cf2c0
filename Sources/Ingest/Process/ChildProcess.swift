import CChildProcess
import Glibc

/// A program that reads a file for us: run without a shell, with bounds on time, memory and output.
///
/// What it is to read lies in memory and reaches it as ``inputPath``: no file is written, none is left behind.
struct ChildProcess: Sendable {
  /// The program's name, found on the PATH.
  var tool: String
  /// What Debian calls the package that has it.
  var package: String
  var arguments: [String]
  /// Bounds.
  var limits = Limits()
  /// What its environment has beside, or in place of, what every program needs: `NAME=value`.
  var extraEnvironment: [String] = []
  /// Which networks it reaches.
  var network = Network.any

  /// The path under which a program finds the bytes that it is given.
  static let inputPath = "/dev/fd/3"

  /// Networks that a program reaches.
  enum Network: Sendable {
    case any
    /// None, where the system lets us say so.
    case none
  }

  /// What a program may take.
  struct Limits: Sendable {
    /// Seconds on the clock.
    var seconds = 120
    /// Bytes of address space; 0 for no bound.
    var memory = 4 << 30
    /// Bytes that it may write.
    var output = 1 << 30
  }

  /// What a program wrote, and how it ended.
  struct Result: Sendable {
    var output: [UInt8]
    /// The first line of what it said of errors, a warning only where there is no other.
    var complaint: String
    /// 0 for success; 128 and more for a signal.
    var status: Int32
  }

  /// Runs the program on bytes of its own to its end. Blocks the thread.
  ///
  /// - Throws: ``IngestError`` where the program is missing, takes too long or writes too much; a status other
  ///   than 0 is for the caller to judge.
  func run(input: [UInt8]) throws(IngestError) -> Result {
    try run(reading: MemoryFile(input, for: tool))
  }

  /// Runs the program to its end. Blocks the thread. Several may read one file at once.
  ///
  /// - Throws: as the other.
  func run(reading memory: MemoryFile? = nil) throws(IngestError) -> Result {
    var whole: [UInt8] = []
    var result = try run(reading: memory) { whole += $0 }
    result.output = whole
    return result
  }

  /// The same; gives what the program writes piece by piece as it comes. The output of the result is empty.
  ///
  /// - Throws: as the other.
  func run(
    reading memory: MemoryFile?, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(IngestError) -> Result {
    let output = try Pipe(self)
    let complaint = try Pipe(self)
    let process = try spawn(memory: memory, output: output, complaint: complaint)
    output.closeWriter()
    complaint.closeWriter()
    var reader = PipeReader(process: process, limits: limits)
    let end = reader.read(output, complaint, body)
    let status = process.wait()
    switch end {
    case .finished: break
    case .late: throw IngestError(.timedOut(tool, seconds: limits.seconds))
    case .tooLong: throw IngestError(.unpacksTooFar(part: tool, bytes: limits.output))
    }
    let said = String(decoding: reader.complaint.prefix(400), as: UTF8.self)
    let lines = said.split(separator: "\n")
    let chosen = lines.first { !$0.hasPrefix("Warning:") } ?? lines.first ?? ""
    return Result(output: [], complaint: String(chosen), status: status)
  }

  private func spawn(memory: MemoryFile?, output: Pipe, complaint: Pipe) throws(IngestError) -> Process {
    let names = extraEnvironment.map { $0.prefix { $0 != "=" } + "=" }
    let usual = Self.environment.filter { variable in !names.contains { variable.hasPrefix($0) } }
    let code = Process.spawn([tool] + arguments, environment: usual + extraEnvironment) { start in
      start.standard_input = -1
      start.input = memory?.descriptor ?? -1
      start.output = output.writer
      start.complaint = complaint.writer
      start.memory = limits.memory
      start.ends_with_caller = 1
      start.offline = network == .none ? 1 : 0
    }
    switch code {
    case 1...: return Process(identifier: code)
    case -ENOENT: throw IngestError(.missingTool(tool, package: package))
    default: throw failure(-code)
    }
  }

  /// The environment of a program: what it needs to be found and to read UTF-8, and one thread each.
  static let environment: [String] = {
    let kept = ["PATH", "HOME", "TMPDIR", "TESSDATA_PREFIX"]
    return kept.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
      + ["LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"]
  }()

  /// The error for a failed call of the system.
  func failure(_ code: Int32) -> IngestError { IngestError.failed(code, for: tool) }
}

/// A running program and all it has started.
struct Process: Sendable {
  let identifier: pid_t

  /// Starts a program; its identifier, or the negative of the system's error.
  static func spawn(
    _ arguments: [String], environment: [String], _ configure: (inout plantrace_start) -> Void
  ) -> pid_t {
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    return words.withUnsafeBufferPointer { words in
      variables.withUnsafeBufferPointer { variables in
        var start = plantrace_start()
        start.arguments = words.baseAddress
        start.environment = variables.baseAddress
        configure(&start)
        return plantrace_spawn(&start)
      }
    }
  }

  /// Ends the program and all it has started, at once.
  func kill() { Glibc.kill(-identifier, SIGKILL) }

  /// Waits for the end. 0 for success; 128 and more for a signal.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}

extension IngestError {
  /// A call of the system failed that a program was to be run by.
  static func failed(_ code: Int32, for tool: String) -> IngestError {
    IngestError(.failed(tool, detail: String(cString: strerror(code))))
  }
}
