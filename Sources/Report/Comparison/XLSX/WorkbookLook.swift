import Compare
import Model

/// How a cell looks, apart from what it says.
enum WorkbookLook: Hashable {
  case heading
  case words
  case number
  case score
  case percent
  /// A day, or a date that is less precise: shown as precise as it is.
  case day
  case month
  case quarter(Int)
  case year
  /// A term with a colour; a link where it leads to another sheet.
  case tinted(Tint, isLink: Bool)

  /// The colours of terms. Every coloured cell says in words what its colour says.
  enum Tint: UInt32 {
    case same = 0xD5EBD8
    case adapted = 0xDCE9F7
    case divided = 0xE9E0F3
    case missing = 0xF7D9D7
    case review = 0xFFF0C2
    case less = 0xFBE3D0
  }

  /// The look of a value.
  init(_ cell: TableCell) {
    switch cell {
    case .empty, .text, .phrase, .coded: self = .words
    case .number: self = .number
    case .score: self = .score
    case .share: self = .percent
    case .date(let date): self = Self(date)
    case .term(let term): self = Tint(term).map { .tinted($0, isLink: false) } ?? .words
    case .relation(let cell):
      self = .tinted(cell.isReview ? .review : Tint(cell.relation), isLink: true)
    }
  }

  private init(_ date: PartialDate) {
    if date.day != nil {
      self = .day
    } else if date.month != nil {
      self = .month
    } else if let quarter = date.quarter {
      self = .quarter(quarter)
    } else {
      self = .year
    }
  }

  /// The format of numbers and dates; nil for the usual one.
  func numberFormat(in language: Language) -> String? {
    let isVietnamese = language == .vietnamese
    return switch self {
    case .heading, .words, .number, .tinted: nil
    case .score: "0.00"
    case .percent: "0%"
    case .day: isVietnamese ? "d/m/yyyy" : "yyyy-mm-dd"
    case .month: isVietnamese ? "m/yyyy" : "yyyy-mm"
    case .quarter(let number):
      isVietnamese ? "\"quý \(["I", "II", "III", "IV"][(number - 1) % 4])/\"yyyy" : "yyyy\"-Q\(number)\""
    case .year: "yyyy"
    }
  }
}

extension WorkbookLook.Tint {
  init(_ relation: Relation) {
    switch relation {
    case .verbatim: self = .same
    case .adapted: self = .adapted
    case .split, .merged, .splitAndMerged: self = .divided
    case .missing: self = .missing
    }
  }

  /// Nil for a term that needs no colour.
  init?(_ term: TableTerm) {
    switch term {
    case .relation(let relation): self.init(relation)
    case .band(.review): self = .review
    case .direction(.lowered), .direction(.later), .direction(.dropped), .bodyOutcome(.unnamed): self = .less
    case .direction(.same), .bodyOutcome(.same): self = .same
    default: return nil
    }
  }
}
