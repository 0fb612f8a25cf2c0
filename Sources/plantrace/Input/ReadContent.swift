import Synchronization

/// The bytes of an input that can be read but once, kept until they are asked for and no longer.
final class ReadContent: Sendable {
  private let bytes: Mutex<[UInt8]>

  /// Keeps bytes.
  init(_ bytes: [UInt8]) { self.bytes = Mutex(bytes) }

  /// Gives the bytes away; nothing the second time.
  func take() -> [UInt8] {
    bytes.withLock { bytes in
      defer { bytes = [] }
      return bytes
    }
  }
}
