/// A calendar read strictly by the rules of RFC 5545.
struct CalendarReader {
  /// What breaks the rules.
  struct Broken: Error {
    var reason: String
  }

  /// A property with its parameters.
  struct Property {
    var name: String
    var parameters: [String: String]
    var value: String
  }

  /// A component: its properties in order, and the components in it.
  struct Component {
    var name: String
    var properties: [Property] = []
    var components: [Component] = []

    /// The value of a property that stands once.
    subscript(name: String) -> String? {
      let found = properties.filter { $0.name == name }
      return found.count == 1 ? found[0].value : nil
    }

    /// The text of a property that stands once, without escapes.
    func text(_ name: String) -> String? { self[name].flatMap { try? CalendarReader.text($0) } }
  }

  /// Reads a calendar, and checks its lines, its nesting and what its entries must have.
  static func calendar(_ text: String) throws -> Component {
    var open: [Component] = []
    var result: Component?
    for line in try lines(of: Array(text.utf8)) {
      let property = try property(line)
      guard result == nil else { throw Broken(reason: "a line after the end") }
      switch property.name {
      case "BEGIN": open.append(Component(name: property.value))
      case "END":
        guard let last = open.popLast(), last.name == property.value else {
          throw Broken(reason: "END:\(property.value) closes nothing")
        }
        if open.isEmpty { result = last } else { open[open.count - 1].components.append(last) }
      default:
        guard !open.isEmpty else { throw Broken(reason: "\(property.name) outside") }
        open[open.count - 1].properties.append(property)
      }
    }
    guard let result, result.name == "VCALENDAR" else { throw Broken(reason: "no calendar") }
    try check(result)
    return result
  }

  /// Unfolds the lines; each ends in CR LF and has at most 75 octets.
  private static func lines(of bytes: [UInt8]) throws -> [String] {
    var lines: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: 0x0D), rest.dropFirst(end - rest.startIndex + 1).first == 0x0A
      else {
        throw Broken(reason: "a line without CR LF")
      }
      let line = rest[..<end]
      rest = rest[(end + 2)...]
      guard line.count <= 75 else { throw Broken(reason: "a line of \(line.count) octets") }
      guard !line.contains(where: { $0 < 0x20 && $0 != 0x09 }) else {
        throw Broken(reason: "a control character")
      }
      // Every piece is UTF-8 of its own, so that no character is cut in two.
      guard String(validating: line, as: UTF8.self) != nil else { throw Broken(reason: "a cut character") }
      if line.first == 0x20 {
        guard !lines.isEmpty else { throw Broken(reason: "a folded line without a beginning") }
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(Array(line))
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func property(_ line: String) throws -> Property {
    guard let colon = line.firstIndex(of: ":") else { throw Broken(reason: "no colon in \(line)") }
    let head = line[..<colon].split(separator: ";", omittingEmptySubsequences: false)
    guard let name = head.first, !name.isEmpty,
      name.utf8.allSatisfy({ (0x41...0x5A).contains($0) || $0 == 0x2D })
    else { throw Broken(reason: "no name in \(line)") }
    var parameters: [String: String] = [:]
    for parameter in head.dropFirst() {
      let parts = parameter.split(separator: "=")
      guard parts.count == 2 else { throw Broken(reason: "no parameter: \(parameter)") }
      parameters[String(parts[0])] = String(parts[1])
    }
    return Property(
      name: String(name), parameters: parameters, value: String(line[line.index(after: colon)...]))
  }

  /// Text without escapes; what must be escaped must not stand bare.
  static func text(_ value: String) throws -> String {
    var result = ""
    var isEscaped = false
    for character in value.unicodeScalars {
      if isEscaped {
        switch character {
        case "n", "N": result.append("\n")
        case "\\", ";", ",": result.unicodeScalars.append(character)
        default: throw Broken(reason: "an unknown escape \(character)")
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        guard character != ";", character != "," else { throw Broken(reason: "a bare \(character)") }
        result.unicodeScalars.append(character)
      }
    }
    guard !isEscaped else { throw Broken(reason: "an open escape") }
    return result
  }

  private static func check(_ calendar: Component) throws {
    guard calendar["VERSION"] == "2.0", calendar["PRODID"] != nil else {
      throw Broken(reason: "no VERSION or PRODID")
    }
    guard !calendar.components.isEmpty else { throw Broken(reason: "a calendar without a component") }
    var identifiers: Set<String> = []
    for event in calendar.components {
      if event.name == "VTIMEZONE" {
        guard event["TZID"] != nil, event.components.first?["TZOFFSETTO"] != nil,
          event.components.first?["TZOFFSETFROM"] != nil, event.components.first?["DTSTART"] != nil
        else { throw Broken(reason: "a time zone without a part") }
        continue
      }
      guard event.name == "VEVENT", let identifier = event["UID"], let stamp = event["DTSTAMP"] else {
        throw Broken(reason: "an entry without UID or DTSTAMP")
      }
      guard identifiers.insert(identifier).inserted else { throw Broken(reason: "\(identifier) twice") }
      guard stamp.count == 16, stamp.hasSuffix("Z"), isDate(stamp.prefix(8)) else {
        throw Broken(reason: "DTSTAMP \(stamp)")
      }
      for property in event.properties where property.name == "DTSTART" || property.name == "DTEND" {
        guard property.parameters == ["VALUE": "DATE"], isDate(property.value[...]) else {
          throw Broken(reason: "\(property.name) \(property.value)")
        }
      }
      guard let start = event["DTSTART"], let end = event["DTEND"], start < end else {
        throw Broken(reason: "an entry that ends before it starts")
      }
      for name in ["SUMMARY", "DESCRIPTION"] { _ = try text(event[name] ?? "\\") }
      if let rule = event["RRULE"] { try check(rule: rule, start: start) }
    }
  }

  private static func check(rule: String, start: String) throws {
    var parts: [String: String] = [:]
    for part in rule.split(separator: ";") {
      let pair = part.split(separator: "=")
      guard pair.count == 2, parts.updateValue(String(pair[1]), forKey: String(pair[0])) == nil else {
        throw Broken(reason: "RRULE \(rule)")
      }
    }
    guard ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].contains(parts["FREQ"]),
      Set(parts.keys).isSubset(of: ["FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "UNTIL"]),
      parts["INTERVAL"].map({ (Int($0) ?? 0) > 0 }) ?? true,
      parts["UNTIL"].map({ isDate($0[...]) && $0 >= start }) ?? true
    else { throw Broken(reason: "RRULE \(rule)") }
  }

  private static func isDate(_ text: Substring) -> Bool {
    guard text.count == 8, let number = Int(text) else { return false }
    return (1...12).contains(number / 100 % 100) && (1...31).contains(number % 100)
  }
}
