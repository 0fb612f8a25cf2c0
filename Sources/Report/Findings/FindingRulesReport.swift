import Compare
import Model

/// The rules themselves: what each finds, how much it matters, an example and a near miss.
public enum FindingRulesReport {
  /// Writes a line a rule: id, severity, title.
  public static func writeText(language: Language, to out: inout OutputBuffer) {
    let longest = FindingRule.all.map(\.id.utf8.count).max() ?? 0
    for rule in FindingRule.all {
      out.append(rule.id)
      out.appendSpaces(longest - rule.id.utf8.count + 2)
      let severity = rule.severity.rawValue
      out.append(severity)
      out.appendSpaces(9 - severity.utf8.count)
      out.append(rule.title.text(in: language))
      out.append(0x0A)
    }
  }

  /// Writes the page `docs/findings.md`.
  public static func writeMarkdown(to out: inout OutputBuffer) {
    out.append(opening)
    for rule in FindingRule.all {
      out.append(
        "| [\(rule.id)](#\(rule.id)) | \(rule.severity.rawValue) | \(rule.title.english) | \(rule.title.vietnamese) |\n"
      )
    }
    for rule in FindingRule.all { write(rule, to: &out) }
  }

  private static func write(_ rule: FindingRule, to out: inout OutputBuffer) {
    out.append("\n## <a id=\"\(rule.id)\"></a>\(rule.id)\n\n")
    out.append("**\(rule.title.english)** · \(rule.title.vietnamese) · \(rule.severity.rawValue)")
    if rule.scope == .comparison { out.append(" · with `--against`") }
    out.append("\n\n\(rule.explanation.english)\n\n\(rule.explanation.vietnamese)\n\nFound:\n\n")
    block(rule.example, to: &out)
    out.append("\nNot found:\n\n")
    block(rule.nearMiss, to: &out)
  }

  private static func block(_ text: String, to out: inout OutputBuffer) {
    out.append("```text\n\(text)\n```\n")
  }

  private static let opening = """
    # Findings

    What `plantrace check` looks for. This page is written by `plantrace check --rules --format markdown`; do not edit it.

    An *error* contradicts itself, the upper plan or the law as it stood; a *warning* is probably a slip; a *note* is worth
    knowing. Errors and warnings make the exit code 1, notes alone do not. A file `.plantrace.json` in the current folder,
    or one named by `--config`, says for each rule whether it is `off`, a `note`, a `warning` or an `error`:

    ```json
    {"rules": {"document.no-date": "off", "abbreviation.undefined": "warning"}}
    ```

    Abbreviations and bodies of your own belong in a lexicon file (`--lexicon`). `--format json` writes what
    `findings.schema.json` describes, `--format sarif` a SARIF 2.1.0 log.

    | rule | severity | finds | phát hiện |
    | --- | --- | --- | --- |

    """
}
