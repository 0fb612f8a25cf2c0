import Compare
import Model

/// A document as a reader calls it.
struct DocumentName {
  /// Type, number, issuer and title as far as they are known, in one line.
  let line: String
  /// The same without the title.
  let issued: String
  /// Type and number alone; the name of the file where neither is known.
  let short: String

  /// Names a plan.
  init(_ prepared: PreparedPlan, in language: Language) {
    self.init(prepared.plan, name: prepared.name, in: language)
  }

  /// Names a plan by what it says, or else by its file.
  init(_ plan: Plan, name: String, in language: Language) {
    let document = plan.document
    let typed = [document.type?.name, document.number.flatMap(Self.number)].compactMap { $0 }
      .joined(separator: " ")
    let level = document.level.map { "(\($0.text(in: language)))" }
    let issuer = [document.issuer, level].compactMap { $0 }.joined(separator: " ")
    issued = [typed, issuer].filter { !$0.isEmpty }.joined(separator: " · ")
    line = [issued, document.title ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    short = typed.isEmpty ? name : typed
  }

  /// A number without the word for number: `18-CTr/TU`.
  static func number(_ number: Document.Number) -> String? {
    guard let symbol = number.symbol else { return number.text }
    guard let ordinal = number.ordinal else { return "…-" + symbol }
    let isState = !symbol.contains("/")
    return ([digits(of: ordinal, in: number.text)] + (number.year.map { [String($0)] } ?? [])).joined(
      separator: "/")
      + (isState ? "/" : "-") + symbol
  }

  /// An ordinal as the document writes it: `07` of `Số 07-KH/TW`, `7` of `Số 7-KH/TW`.
  private static func digits(of ordinal: Int, in text: String) -> String {
    text.split { !("0"..."9").contains($0) }.first { Int($0) == ordinal }.map(String.init) ?? String(ordinal)
  }
}
