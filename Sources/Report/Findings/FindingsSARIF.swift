import Compare
import Model

/// Findings as a SARIF 2.1.0 log of one run, for editors and services that show such logs; each result is one line.
///
/// Columns and character offsets count Unicode scalars, as the log says.
public struct FindingsSARIF: Sendable {
  private let language: Language
  private let ruleIndices: [String: Int]

  /// A log whose messages are in a language.
  public init(language: Language) {
    self.language = language
    var indices: [String: Int] = [:]
    for (index, rule) in FindingRule.all.enumerated() { indices[rule.id] = index }
    ruleIndices = indices
  }

  /// Writes what comes before the first result: the tool with its rules.
  public func open(to out: inout OutputBuffer) {
    out.append("{\"version\": \"2.1.0\", \"$schema\": ")
    out.append(
      "\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json\",\n")
    out.append("\"runs\": [{\n\"tool\": ")
    var json = JSONWriter(layout: .compact)
    swap(&json.out, &out)
    json.beginObject()
    json.key("driver")
    json.beginObject()
    json.key("name")
    json.string("PlanTrace")
    json.key("version")
    json.string(PlanTrace.version)
    json.key("semanticVersion")
    json.string(PlanTrace.version)
    json.key("language")
    json.string(language.rawValue)
    json.key("rules")
    json.beginArray()
    for rule in FindingRule.all { write(rule, to: &json) }
    json.endArray()
    json.endObject()
    json.endObject()
    swap(&json.out, &out)
    out.append(",\n\"columnKind\": \"unicodeCodePoints\",\n\"results\": [\n")
  }

  private func write(_ rule: FindingRule, to json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(rule.id)
    json.key("shortDescription")
    json.text(rule.title.text(in: language))
    json.key("fullDescription")
    json.text(rule.explanation.text(in: language))
    json.key("help")
    json.text(help(for: rule))
    json.key("defaultConfiguration")
    json.beginObject()
    json.key("level")
    json.string(rule.severity.rawValue)
    json.endObject()
    json.endObject()
  }

  /// What a rule finds and leaves alone, by example.
  private func help(for rule: FindingRule) -> String {
    switch language {
    case .vietnamese: "Báo: \(rule.example)\nKhông báo: \(rule.nearMiss)"
    case .english: "Found: \(rule.example)\nNot found: \(rule.nearMiss)"
    }
  }

  /// What comes between the results of two plans.
  public static let separator = ",\n"

  /// Writes the results of one plan, parted by ``separator``; nothing where there are none. O(findings + text).
  public func write(_ checked: CheckedPlan, to out: inout OutputBuffer) {
    var regions = SourceRegions(checked.source.plan.text)
    var upperRegions = checked.upper.map { SourceRegions($0.plan.text) }
    for (index, finding) in checked.findings.enumerated() {
      if index > 0 { out.append(Self.separator) }
      var json = JSONWriter(layout: .compact)
      swap(&json.out, &out)
      json.beginObject()
      json.key("ruleId")
      json.string(finding.rule)
      if let rule = ruleIndices[finding.rule] {
        json.key("ruleIndex")
        json.number(rule)
      }
      json.key("level")
      json.string(finding.severity.rawValue)
      json.key("message")
      json.text(finding.message.text(in: language))
      json.key("locations")
      json.beginArray()
      json.beginObject()
      json.location(checked.source.path, regions.region(of: finding.range))
      if let place = finding.at {
        json.key("logicalLocations")
        json.beginArray()
        json.beginObject()
        json.key("fullyQualifiedName")
        json.string(checked.source.plan.path(of: place))
        json.endObject()
        json.endArray()
      }
      json.endObject()
      json.endArray()
      if let upper = checked.upper, let range = finding.upper, let region = upperRegions?.region(of: range) {
        json.key("relatedLocations")
        json.beginArray()
        json.beginObject()
        json.location(upper.path, region)
        json.key("message")
        json.text(upper.plan.text.string(range))
        json.endObject()
        json.endArray()
      }
      json.endObject()
      swap(&json.out, &out)
    }
  }

  /// Writes what comes after the last result.
  public func close(to out: inout OutputBuffer) { out.append("\n]}]}\n") }
}

extension JSONWriter {
  /// Writes a message or a description: an object with a text.
  fileprivate mutating func text(_ words: String) {
    beginObject()
    key("text")
    string(words)
    endObject()
  }

  /// Writes the key `physicalLocation` with a place of a file.
  fileprivate mutating func location(_ path: String, _ region: SourceRegion) {
    key("physicalLocation")
    beginObject()
    key("artifactLocation")
    beginObject()
    key("uri")
    string(FileReference.of(path))
    endObject()
    key("region")
    beginObject()
    key("startLine")
    number(region.startLine)
    key("startColumn")
    number(region.startColumn)
    key("endLine")
    number(region.endLine)
    key("endColumn")
    number(region.endColumn)
    key("charOffset")
    number(region.charOffset)
    key("charLength")
    number(region.charLength)
    key("byteOffset")
    number(region.byteOffset)
    key("byteLength")
    number(region.byteLength)
    endObject()
    endObject()
  }
}
