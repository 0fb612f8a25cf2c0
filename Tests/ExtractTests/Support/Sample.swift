import Extract
import Model

/// The shortest plans that a sentence can stand in.
enum Sample {
  /// Parses a text as it is.
  static func plan(_ text: String, format: String = "txt") -> Plan { plan(Array(text.utf8), format: format) }

  /// Parses bytes as they are.
  static func plan(_ bytes: [UInt8], format: String = "txt") -> Plan {
    PlanParser().parse(SourceText(name: "sample", format: format, bytes: bytes))
  }

  /// A plan whose node `I/1` is the sentence, in a section of tasks.
  static func task(_ sentence: String) -> Plan { section("NHIỆM VỤ, GIẢI PHÁP", sentence) }

  /// A plan whose node `I/1` is the sentence, in a section of objectives.
  static func objective(_ sentence: String) -> Plan { section("MỤC TIÊU", sentence) }

  /// A plan whose node `I/1` is the sentence, in a section that assigns tasks.
  static func assignment(_ sentence: String) -> Plan { section("TỔ CHỨC THỰC HIỆN", sentence) }

  /// A plan with one section of that heading and the sentence as its only item.
  static func section(_ heading: String, _ sentence: String) -> Plan {
    plan("KẾ HOẠCH\nVề phát triển văn hóa đọc\n\nI. \(heading)\n1. \(sentence)\n")
  }
}
