/// The level of the body that issues a document.
public enum Level: String, Sendable, CaseIterable {
  case central
  case province
  case district
  case commune
  case bloc
  case unit
}

/// What a document says of itself: its header and its signature.
public struct Document: Sendable {
  /// The document type (tên loại).
  public struct DocumentType: Hashable, Sendable {
    /// `KH`, `CTr`, `NQ` …
    public var code: String
    /// The name in sentence case: `Chương trình hành động`.
    public var name: String

    /// Creates a type.
    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// The document's own number.
  public struct Number: Hashable, Sendable {
    /// As written, white space folded.
    public var text: String
    /// Nil where it was left blank.
    public var ordinal: Int?
    /// State numbering only.
    public var year: Int?
    /// `KH/TU`, `QĐ-UBND`.
    public var symbol: String?

    /// Creates a number.
    public init(text: String, ordinal: Int?, year: Int?, symbol: String?) {
      self.text = text
      self.ordinal = ordinal
      self.year = year
      self.symbol = symbol
    }
  }

  /// Where its issuer sits.
  public struct Locality: Hashable, Sendable {
    public var province: String?
    public var district: String?
    public var commune: String?

    /// Creates a locality.
    public init(province: String? = nil, district: String? = nil, commune: String? = nil) {
      self.province = province
      self.district = district
      self.commune = commune
    }
  }

  /// A term that the text defines for itself.
  public struct Abbreviation: Hashable, Sendable {
    public var short: String
    public var long: String

    /// Creates an abbreviation.
    public init(short: String, long: String) {
      self.short = short
      self.long = long
    }
  }

  /// Who signed it.
  public struct Signature: Hashable, Sendable {
    /// T/M, K/T, TL … lines, joined by a space.
    public var authority: String?
    public var title: String?
    public var name: String?

    /// Creates a signature.
    public init(authority: String? = nil, title: String? = nil, name: String? = nil) {
      self.authority = authority
      self.title = title
      self.name = name
    }
  }

  /// One line of the Nơi nhận list.
  public struct Recipient: Hashable, Sendable {
    public var name: String
    public var note: String?

    /// Creates a recipient.
    public init(name: String, note: String?) {
      self.name = name
      self.note = note
    }
  }

  public var type: DocumentType?
  public var number: Number?
  /// The lines under the type (trích yếu), joined.
  public var title: String?
  public var issuer: String?
  public var level: Level?
  public var locality = Locality()
  public var place: String?
  public var date: PartialDate?
  public var isDraft = false
  /// Keys of the documents that it says it carries out, in order.
  public var implements: [String] = []
  public var abbreviations: [Abbreviation] = []
  public var signature = Signature()
  public var recipients: [Recipient] = []

  /// Creates an empty header.
  public init() {}
}
