import Foundation
import Glibc

/// A port of this machine that notices whether someone knocks.
final class Listener {
  private let socket: Int32
  private let port: UInt16

  /// Opens a port that is free.
  init() throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = socket
    let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
        bind(socket, name, length) == 0 && listen(socket, 4) == 0 && getsockname(socket, name, &length) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard isOpen else { throw CocoaError(.fileReadUnknown) }
  }

  deinit { close(socket) }

  /// Where it listens.
  var address: String { "http://127.0.0.1:\(port)" }

  /// Whether someone has connected.
  var wasAsked: Bool {
    var state = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 0) > 0
  }
}
