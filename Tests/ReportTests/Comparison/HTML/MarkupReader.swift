/// Reads a page as a strict parser would: every element is closed in order, every attribute is quoted.
struct MarkupReader {
  /// An element that was opened.
  struct Element {
    var name: String
    var attributes: [String: String]
  }

  /// All elements, in order.
  private(set) var elements: [Element] = []
  /// The text outside of scripts and styles, as written.
  private(set) var text = ""
  /// What scripts and styles hold, by name of the element.
  private(set) var raw: [(name: String, text: String)] = []
  /// What is wrong, with the bytes around it.
  private(set) var faults: [String] = []

  private let bytes: [UInt8]
  private var place = 0
  private var open: [String] = []

  private static let empty: Set = ["meta", "input", "br", "hr", "link", "img", "col"]

  init(_ page: String) {
    bytes = Array(page.utf8)
    if take("<!DOCTYPE html>") == false { fault("no doctype") }
    while place < bytes.count, faults.isEmpty {
      if take("</") { close() } else if take("<") { start() } else { text += read { $0 == 0x3C } }
    }
    if !open.isEmpty { fault("not closed: \(open)") }
  }

  private mutating func close() {
    let name = read { $0 == 0x3E }
    place += 1
    if open.popLast() != name { fault("closes \(name)") }
  }

  private mutating func start() {
    let name = read { $0 == 0x20 || $0 == 0x0A || $0 == 0x3E || $0 == 0x2F }
    guard let first = name.utf8.first, (0x61...0x7A).contains(first) else {
      return fault("not a tag: \(name)")
    }
    var element = Element(name: name, attributes: [:])
    var isClosed = false
    while place < bytes.count, !take(">") {
      if take(" ") || take("\n") { continue }
      if take("/") {
        isClosed = true
        continue
      }
      let key = read { [0x20, 0x0A, 0x3D, 0x3E, 0x2F].contains($0) }
      guard !key.isEmpty, element.attributes[key] == nil else { return fault("attribute \(key) of \(name)") }
      element.attributes[key] = ""
      guard take("=") else { continue }
      guard take("\"") else { return fault("bare value of \(key)") }
      element.attributes[key] = read { $0 == 0x22 }
      place += 1
    }
    elements.append(element)
    if name == "script" || name == "style" {
      raw.append((name, readRaw(name)))
    } else if !isClosed, !Self.empty.contains(name) {
      open.append(name)
    }
  }

  /// The text up to the first thing that ends the element for a browser, whatever the case.
  private mutating func readRaw(_ name: String) -> String {
    let end = Array("</\(name)".utf8)
    let start = place
    while place < bytes.count {
      if bytes[place...].prefix(end.count).map({ $0 | 0x20 }) == end.map({ $0 | 0x20 }) { break }
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    place += end.count
    if !take(">") { fault("\(name) does not end") }
    return text
  }

  private mutating func read(until isEnd: (UInt8) -> Bool) -> String {
    let start = place
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func take(_ token: String) -> Bool {
    guard bytes[place...].starts(with: token.utf8) else { return false }
    place += token.utf8.count
    return true
  }

  private mutating func fault(_ what: String) {
    let around = bytes[max(0, place - 80)..<min(bytes.count, place + 40)]
    faults.append("\(what) near \(String(decoding: around, as: UTF8.self))")
    place = bytes.count
  }
}
