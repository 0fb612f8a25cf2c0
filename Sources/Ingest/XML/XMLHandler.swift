import CLibXML2

/// Receives the elements and texts of an XML stream in order. Subclasses override what they need.
class XMLHandler {
  /// An element opens.
  func start(_ name: XMLName, _ attributes: XMLAttributes) {}
  /// An element closes.
  func end(_ name: XMLName) {}
  /// Text of an element; one text may come in several pieces.
  func characters(_ text: UnsafeBufferPointer<UInt8>) {}
}

/// The name of an element: its local part and its namespace.
///
/// Both point into the dictionary of the parser, where equal names are one: comparing is comparing pointers.
struct XMLName: Hashable {
  fileprivate let local: UnsafePointer<UInt8>
  fileprivate let space: UnsafePointer<UInt8>?

  init(local: UnsafePointer<UInt8>, space: UnsafePointer<UInt8>?) {
    self.local = local
    self.space = space
  }

  /// The name without its prefix.
  var localName: String { String(cString: local) }

  /// The namespace; empty where there is none.
  var namespace: String { space.map { String(cString: $0) } ?? "" }
}

/// The attributes of an element, as long as its ``XMLHandler/start(_:_:)`` runs. Prefixes are looked through.
struct XMLAttributes {
  private let base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int

  /// Wraps what libxml2 hands on: five pointers an attribute (name, prefix, namespace, value, end of value).
  init(base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.base = base
    self.count = count
  }

  /// The value of an attribute; nil where the element has none of that name. O(attributes).
  subscript(name: StaticString) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// The whole number that an attribute holds.
  func number(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }

  /// Whether an on-off element is on: it is, unless its `val` says otherwise.
  var isOn: Bool {
    guard let value = self["val"] else { return true }
    return value != "0" && value != "false" && value != "off"
  }

  private func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard let base else { return nil }
    for index in 0..<count {
      guard let local = base[5 * index], let start = base[5 * index + 3], let end = base[5 * index + 4],
        Self.equal(local, name)
      else { continue }
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }

  private static func equal(_ text: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    for index in 0..<count where text[index] != name.utf8Start[index] { return false }
    return text[count] == 0
  }
}
