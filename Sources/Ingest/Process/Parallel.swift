import Dispatch
import Synchronization

/// Work on many pieces at once, as many as there are cores.
enum Parallel {
  /// The results in the order of the pieces. Blocks until all are there.
  ///
  /// - Throws: the error of the first piece, in their order, that failed.
  static func map<Piece: Sendable, Value: Sendable>(
    _ pieces: [Piece], _ body: @escaping @Sendable (Piece) throws(IngestError) -> Value
  ) throws(IngestError) -> [Value] {
    if pieces.count == 1 { return [try body(pieces[0])] }
    let results = Mutex([Result<Value, IngestError>?](repeating: nil, count: pieces.count))
    DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
      let result = Result { () throws(IngestError) in try body(pieces[index]) }
      results.withLock { $0[index] = result }
    }
    var values: [Value] = []
    for result in results.withLock({ $0 }) {
      guard let result else { continue }
      values.append(try result.get())
    }
    return values
  }
}
