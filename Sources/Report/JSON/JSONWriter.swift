import Model

/// How JSON is laid out.
public enum JSONLayout: Sendable {
  /// Two spaces an indent, one value a line; small records on one line.
  case pretty
  /// No white space at all: one line.
  case compact
}

/// Writes JSON value by value into an ``OutputBuffer``; it never holds the document.
///
/// The caller opens and closes objects and arrays in pairs. Depth costs nothing: there is no stack.
struct JSONWriter: ~Copyable {
  var out: OutputBuffer
  private let layout: JSONLayout
  private var depth = 0
  private var needsComma = false
  /// Depth from which everything stays on one line; nil where lines are broken.
  private var flatDepth: Int?

  /// Creates a writer at the top of a document; its owner swaps a buffer in.
  init(layout: JSONLayout) {
    out = OutputBuffer(capacity: 0)
    self.layout = layout
  }

  /// Opens an object whose keys stand on lines of their own.
  mutating func beginObject() { open(0x7B) }

  /// Opens an object that stays on one line with all that it holds.
  mutating func beginRecord() {
    open(0x7B)
    if flatDepth == nil { flatDepth = depth }
  }

  /// Closes an object or a record.
  mutating func endObject() { close(0x7D) }

  /// Opens an array.
  mutating func beginArray() { open(0x5B) }

  /// Opens an array that stays on one line with all that it holds.
  mutating func beginRow() {
    open(0x5B)
    if flatDepth == nil { flatDepth = depth }
  }

  /// Closes an array or a row.
  mutating func endArray() { close(0x5D) }

  /// Writes a key; a value must follow.
  @inline(__always)
  mutating func key(_ name: StaticString) {
    if layout == .pretty { separate() }
    let comma = layout == .compact && needsComma
    out.write(upTo: name.utf8CodeUnitCount + 5) { cursor in
      if comma { cursor.byte(0x2C) }
      cursor.byte(0x22)
      cursor.copy(name)
      cursor.copy("\":")
      if layout == .pretty { cursor.byte(0x20) }
    }
    isAfterKey = true
  }

  private var isAfterKey = false

  /// Called after a key that was written as a string and a colon: what follows is its value.
  mutating func expectValue() { isAfterKey = true }

  /// Begins a value: a comma and a new line where one is due.
  @inline(__always)
  mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if needsComma { out.append(0x2C) }
    breakLine()
    needsComma = true
  }

  private mutating func breakLine() {
    guard layout == .pretty, depth > 0 else { return }
    if flatDepth == nil {
      out.append(0x0A)
      out.appendSpaces(depth * 2)
    } else if needsComma {
      out.append(0x20)
    }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    out.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    let wasEmpty = !needsComma
    needsComma = false
    if !wasEmpty, flatDepth == nil, layout == .pretty {
      out.append(0x0A)
      out.appendSpaces(depth * 2)
    }
    if let flat = flatDepth, depth < flat { flatDepth = nil }
    out.append(bracket)
    needsComma = true
  }

  /// Called after a value that was written to ``out`` directly.
  mutating func didWriteValue() { needsComma = true }
}

extension JSONWriter {
  /// Writes where something stands, as a record.
  mutating func span(_ span: SourceSpan) {
    separate()
    let layout = layout
    out.write(upTo: 4 * OutputCursor.longestNumber + 64) { cursor in
      cursor.copy("{\"start\":")
      cursor.number(span.start, layout)
      cursor.copy("\"end\":")
      cursor.number(span.end, layout)
      cursor.copy("\"line\":")
      cursor.number(span.line, layout)
      cursor.copy("\"page\":")
      if layout == .pretty { cursor.byte(0x20) }
      cursor.number(span.page)
      if span.origin == nil { cursor.byte(0x7D) }
    }
    if let place = span.origin { write(place) }
    didWriteValue()
  }

  /// Ends the record of a span with its place in the file; what the file does not tell is left out.
  private mutating func write(_ place: SourceOrigin.Place) {
    let layout = layout
    out.write(upTo: 5 * OutputCursor.longestNumber + 128) { cursor in
      if place.part != .body {
        cursor.next("\"part\":", layout)
        cursor.copy(place.part == .footnotes ? "\"footnotes\"" : "\"endnotes\"")
      }
      if place.paragraph > 0 {
        cursor.next("\"paragraph\":", layout)
        cursor.number(Int(place.paragraph))
      }
      if place.run > 0 {
        cursor.next("\"run\":", layout)
        cursor.number(Int(place.run))
      }
      if let cell = place.cell {
        cursor.next("\"cell\":", layout)
        cursor.copy("{\"table\":")
        cursor.number(Int(cell.table), layout)
        cursor.copy("\"row\":")
        cursor.number(Int(cell.row), layout)
        cursor.copy("\"column\":")
        if layout == .pretty { cursor.byte(0x20) }
        cursor.number(Int(cell.column))
        cursor.byte(0x7D)
      }
      cursor.byte(0x7D)
    }
  }

  /// Writes null.
  mutating func null() {
    separate()
    out.append("null")
    didWriteValue()
  }

  /// Writes true or false.
  mutating func bool(_ value: Bool) {
    separate()
    if value { out.append("true") } else { out.append("false") }
    didWriteValue()
  }

  /// Writes a whole number.
  mutating func number(_ value: Int) {
    separate()
    out.append(decimal: value)
    didWriteValue()
  }

  /// Writes a number in its shortest form: `98.3`, `3` and not `3.0`; what JSON cannot say is null.
  mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      out.append(decimal: whole)
    } else {
      out.append(value.description)
    }
    didWriteValue()
  }

  /// Writes a string.
  mutating func string(_ value: String) {
    separate()
    out.append(0x22)
    var copy = value
    copy.withUTF8 { JSONString.append($0, to: &out) }
    out.append(0x22)
    didWriteValue()
  }

  /// Writes a string that needs no escapes.
  mutating func string(_ value: StaticString) {
    separate()
    out.write(upTo: value.utf8CodeUnitCount + 2) { cursor in
      cursor.byte(0x22)
      cursor.copy(value)
      cursor.byte(0x22)
    }
    didWriteValue()
  }

  /// Writes a string, or null where there is none.
  mutating func string(orNull value: String?) {
    if let value { string(value) } else { null() }
  }
}

extension OutputCursor {
  /// Writes a value of a record that goes on, in a layout.
  fileprivate mutating func number(_ value: Int, _ layout: JSONLayout) {
    if layout == .pretty { byte(0x20) }
    number(value)
    byte(0x2C)
    if layout == .pretty { byte(0x20) }
  }

  /// Writes a further key of a record, in a layout.
  fileprivate mutating func next(_ key: StaticString, _ layout: JSONLayout) {
    byte(0x2C)
    if layout == .pretty { byte(0x20) }
    copy(key)
    if layout == .pretty { byte(0x20) }
  }
}
