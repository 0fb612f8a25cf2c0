/// Many inputs read at once, their outcomes handed on in input order, with bounded memory.
///
/// At most ``jobs`` inputs are being read; finished ones wait for their turn in a window, and while
/// too much waits, no further input is begun.
struct Batch<Outcome: BatchOutcome>: Sendable {
  let inputs: [InputList.Entry]
  /// How many inputs are read at the same time.
  let jobs: Int
  /// Reads one input, whose position in ``inputs`` is given.
  let work: @Sendable (Int, Input) -> Outcome

  /// Finished bytes that may wait before reading pauses.
  private static var budget: Int { 32 << 20 }
  /// Inputs begun ahead of the one whose turn it is, for each job.
  private static var reach: Int { 8 }

  /// Calls `body` with every outcome in order until it returns ``BatchStep/stop``.
  func deliver(_ body: (Int, Outcome) -> BatchStep) async {
    await withTaskGroup(of: (Int, Outcome).self) { group in
      var window = Window()
      for head in inputs.indices {
        while window.waiting[head] == nil {
          begin(upTo: head + jobs * Self.reach, in: &group, &window)
          if window.waiting[head] != nil { break }
          guard let (position, outcome) = await group.next() else { return }
          window.running -= 1
          window.hold(outcome, at: position)
        }
        begin(upTo: head + jobs * Self.reach, in: &group, &window)
        guard let outcome = window.release(head) else { return }
        if body(head, outcome) == .stop {
          group.cancelAll()
          return
        }
      }
    }
  }

  private struct Window {
    var next = 0
    var running = 0
    var waiting: [Int: Outcome] = [:]
    var held = 0

    mutating func hold(_ outcome: Outcome, at position: Int) {
      waiting[position] = outcome
      held += outcome.size
    }

    mutating func release(_ position: Int) -> Outcome? {
      let outcome = waiting.removeValue(forKey: position)
      held -= outcome?.size ?? 0
      return outcome
    }
  }

  private func begin(
    upTo limit: Int, in group: inout TaskGroup<(Int, Outcome)>, _ window: inout Window
  ) {
    while window.next < min(limit, inputs.count), window.running < jobs, window.held <= Self.budget {
      let position = window.next
      window.next += 1
      switch inputs[position] {
      case .failure(let error): window.hold(.failed(error), at: position)
      case .success(let input):
        window.running += 1
        group.addTask { (position, work(position, input)) }
      }
    }
  }
}

/// What to do after an outcome.
enum BatchStep {
  case proceed
  case stop
}

/// What became of one input of a batch.
protocol BatchOutcome: Sendable {
  /// The bytes that it holds on to, roughly.
  var size: Int { get }
  /// The outcome of an input that could not be read.
  static func failed(_ error: InputError) -> Self
}

/// What became of one input of `parse`.
enum Outcome: BatchOutcome {
  /// A report, ready to be written.
  case rendered([UInt8])
  /// A large plan, to be reported straight into the output when its turn comes.
  case reading(Reading)
  /// A report of so many bytes, what stands around it left out, that was written to a file of its own.
  case written(bytes: Int)
  case failed(InputError)

  /// The bytes that it holds on to, roughly.
  var size: Int {
    switch self {
    case .rendered(let bytes): bytes.count
    case .reading(let reading): reading.size * 4
    case .written, .failed: 0
    }
  }
}
