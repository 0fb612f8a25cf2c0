import CChildProcess
import Glibc

/// A pipe from a program to us.
final class Pipe {
  let reader: Int32
  private(set) var writer: Int32

  init(_ process: ChildProcess) throws(IngestError) {
    var ends: [Int32] = [-1, -1]
    let code = plantrace_pipe(&ends)
    guard code == 0 else { throw process.failure(code) }
    reader = ends[0]
    writer = ends[1]
  }

  /// Closes our copy of the end that the program writes to.
  func closeWriter() {
    if writer >= 0 { close(writer) }
    writer = -1
  }

  deinit {
    closeWriter()
    close(reader)
  }
}

/// Bytes in memory that programs can open as a file, several at once: each has a place of its own in it.
final class MemoryFile: Sendable {
  let descriptor: Int32

  /// Copies bytes; `tool` is named where that fails.
  init(_ bytes: [UInt8], for tool: String) throws(IngestError) {
    descriptor = plantrace_memory_file()
    guard descriptor >= 0 else { throw .failed(-descriptor, for: tool) }
    let code = bytes.withUnsafeBytes { Self.write($0, to: descriptor) }
    guard code == 0 else { throw .failed(code, for: tool) }
  }

  /// Writes all bytes. Gives 0 or the error.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return errno }
      done += count
    }
    return 0
  }

  deinit { close(descriptor) }
}

/// Reads what a program writes until it ends or passes a bound.
struct PipeReader {
  /// Why reading ended.
  enum End {
    case finished
    case late
    case tooLong
  }

  let process: Process
  let limits: ChildProcess.Limits
  private(set) var complaint: [UInt8] = []

  init(process: Process, limits: ChildProcess.Limits) {
    self.process = process
    self.limits = limits
  }

  /// Reads both pipes to their ends, and gives what comes through the first one; a program that passes a bound is ended.
  mutating func read(_ out: Pipe, _ err: Pipe, _ body: (UnsafeRawBufferPointer) -> Void) -> End {
    var written = 0
    let deadline = Self.now + limits.seconds * 1000
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var open = [
      pollfd(fd: out.reader, events: Int16(POLLIN), revents: 0),
      pollfd(fd: err.reader, events: Int16(POLLIN), revents: 0),
    ]
    while open.contains(where: { $0.fd >= 0 }) {
      let left = deadline - Self.now
      guard left > 0 else { return end(.late) }
      let ready = poll(&open, nfds_t(open.count), Int32(clamping: left))
      if ready < 0, errno != EINTR { return end(.late) }
      guard ready > 0 else { continue }
      for index in open.indices where open[index].revents != 0 {
        let count = Glibc.read(open[index].fd, &piece, piece.count)
        if count < 0, errno == EINTR { continue }
        if count <= 0 {
          open[index].fd = -1
        } else if index == 0 {
          written += count
          piece.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        } else if complaint.count < 1 << 12 {
          complaint += piece[..<count]
        }
      }
      if written > limits.output { return end(.tooLong) }
    }
    return .finished
  }

  private func end(_ reason: End) -> End {
    process.kill()
    return reason
  }

  /// Milliseconds of a clock that only goes forward.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
