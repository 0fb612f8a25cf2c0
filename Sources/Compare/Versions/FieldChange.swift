import Model

/// A part of a document's header, its signature or its Nơi nhận.
public enum DocumentField: String, Sendable, CaseIterable {
  case type
  case number
  case title
  case issuer
  case level
  case place
  case date
  /// Whether the text calls itself a draft.
  case draft
  /// A document that the plan says it carries out.
  case implements
  case abbreviation
  /// T/M, K/T, TL …
  case authority
  /// The office of who signs.
  case signatoryTitle = "signatory-title"
  /// Who signs.
  case signatory
  case recipient
}

/// A field that differs between two versions. Of a field with several values each value that came or went is a
/// change of its own.
public struct FieldChange: Hashable, Sendable {
  public var field: DocumentField
  /// The value in the draft; nil where there is none.
  public var draft: String?
  /// The value in the issued text; nil where there is none.
  public var issued: String?

  /// The fields that differ, in the order of ``DocumentField``. O(fields).
  static func changes(_ draft: Document, _ issued: Document) -> [FieldChange] {
    var result: [FieldChange] = []
    func compare(_ field: DocumentField, _ value: (Document) -> String?) {
      let first = value(draft)
      let second = value(issued)
      if first != second { result.append(FieldChange(field: field, draft: first, issued: second)) }
    }
    func compareAll(_ field: DocumentField, _ values: (Document) -> [String]) {
      let first = values(draft)
      let second = values(issued)
      let known = (Set(first), Set(second))
      result += first.filter { !known.1.contains($0) }.map {
        FieldChange(field: field, draft: $0, issued: nil)
      }
      result += second.filter { !known.0.contains($0) }.map {
        FieldChange(field: field, draft: nil, issued: $0)
      }
    }
    compare(.type) { $0.type?.name }
    compare(.number) { $0.number?.text }
    compare(.title) { $0.title }
    compare(.issuer) { $0.issuer }
    compare(.level) { $0.level?.rawValue }
    compare(.place) { $0.place }
    compare(.date) { $0.date?.iso }
    compare(.draft) { $0.isDraft ? "true" : "false" }
    compareAll(.implements) { $0.implements }
    compareAll(.abbreviation) { $0.abbreviations.map { "\($0.short) = \($0.long)" } }
    compare(.authority) { $0.signature.authority }
    compare(.signatoryTitle) { $0.signature.title }
    compare(.signatory) { $0.signature.name }
    compareAll(.recipient) { $0.recipients.map(\.name) }
    return result
  }
}
