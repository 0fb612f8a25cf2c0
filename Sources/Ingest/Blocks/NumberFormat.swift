/// How a number of a list is written.
enum NumberFormat: Hashable {
  case decimal
  /// 01, 02 … 09, 10; with more places where the format asks for them.
  case decimalZero(places: Int)
  case upperRoman
  case lowerRoman
  case upperLetter
  case lowerLetter
  case ordinal
  /// 1 in parentheses.
  case parenthesised
  /// - 1 -
  case dashed
  case circled
  /// một, hai, ba …
  case vietnamese
  /// A mark that stands for itself.
  case bullet
  /// No number.
  case none

  /// The format that a file names; what is not known here is written in digits.
  init(_ name: String?, custom: String? = nil) {
    switch name {
    case "upperRoman", "1": self = .upperRoman
    case "lowerRoman", "2": self = .lowerRoman
    case "upperLetter", "3": self = .upperLetter
    case "lowerLetter", "4": self = .lowerLetter
    case "decimalZero", "22": self = .decimalZero(places: 2)
    case "ordinal", "5": self = .ordinal
    case "decimalEnclosedParen": self = .parenthesised
    case "numberInDash": self = .dashed
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": self = .circled
    case "vietnameseCounting": self = .vietnamese
    case "bullet", "23": self = .bullet
    case "none", "255": self = .none
    case "custom":
      // `001, 002, 003, ...`
      let first = custom?.prefix { $0 != "," } ?? ""
      let isPadded = first.count > 1 && first.allSatisfy { $0 == "0" || $0 == "1" }
      self = isPadded ? .decimalZero(places: first.count) : .decimal
    default: self = .decimal
    }
  }

  /// A number in this format.
  func text(of number: Int) -> String {
    switch self {
    case .decimal: String(number)
    case .decimalZero(let places):
      String(repeating: "0", count: max(0, places - String(max(number, 0)).count)) + String(number)
    case .upperRoman: Self.roman(number)
    case .lowerRoman: Self.roman(number).lowercased()
    case .upperLetter: Self.letters(number).uppercased()
    case .lowerLetter: Self.letters(number)
    case .ordinal: Self.ordinal(number)
    case .parenthesised: "(\(number))"
    case .dashed: "- \(number) -"
    case .circled:
      (1...20).contains(number)
        ? Unicode.Scalar(UInt32(0x2460 + number - 1)).map { String(Character($0)) } ?? String(number)
        : String(number)
    case .vietnamese: Self.vietnamese(number)
    case .bullet, .none: ""
    }
  }

  private static let romans = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return String(number) }
    var rest = number
    var text = ""
    for (value, sign) in romans {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// a … z, aa, bb … zz, aaa: Word repeats the letter.
  private static func letters(_ number: Int) -> String {
    guard (1...780).contains(number), let letter = Unicode.Scalar(UInt32(0x61 + (number - 1) % 26)) else {
      return String(number)
    }
    return String(repeating: String(Character(letter)), count: (number - 1) / 26 + 1)
  }

  private static func ordinal(_ number: Int) -> String {
    let tens = number % 100
    if (11...13).contains(tens) { return "\(number)th" }
    return switch number % 10 {
    case 1: "\(number)st"
    case 2: "\(number)nd"
    case 3: "\(number)rd"
    default: "\(number)th"
    }
  }

  private static let digits = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

  /// một … mười, mười một, mười lăm, hai mươi, hai mươi mốt, hai mươi tư …
  private static func vietnamese(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let unit = number % 10
    switch number / 10 {
    case 0: return digits[unit]
    case 1: return unit == 0 ? "mười" : unit == 5 ? "mười lăm" : "mười " + digits[unit]
    case let ten:
      let head = digits[ten] + " mươi"
      return switch unit {
      case 0: head
      case 1: head + " mốt"
      case 4: head + " tư"
      case 5: head + " lăm"
      default: head + " " + digits[unit]
      }
    }
  }
}
