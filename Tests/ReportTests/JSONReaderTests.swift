import Evaluate
import Testing

@Suite("JSON reader")
struct JSONReaderTests {
  private func value(_ text: String) throws(JSONError) -> JSONValue {
    try JSONReader.value(of: Array(text.utf8))
  }

  @Test(
    "values are read",
    arguments: [
      ("null", JSONValue.null), (" true ", .bool(true)), ("-1.5e2", .number(-150)), ("\"a\"", .string("a")),
      ("[]", .array([])), ("[1, 2]", .array([.number(1), .number(2)])),
      ("{\"a\": {}}", .object(["a": .object([:])])),
      (#""\u0111\n\"\\\/""#, .string("đ\n\"\\/")), (#""\ud83d\ude00""#, .string("😀")),
      (#""\ud83dx""#, .string("\u{FFFD}x")),
    ])
  func reads(text: String, expected: JSONValue) throws { #expect(try value(text) == expected) }

  @Test(
    "what is no JSON is refused with the place",
    arguments: [
      ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("\"a", 2), ("1 2", 2), ("nul", 0), ("{a:1}", 1),
      ("\"\\x\"", 2),
    ])
  func refuses(text: String, offset: Int) {
    #expect { try value(text) } throws: { ($0 as? JSONError)?.offset == offset }
  }

  @Test("nesting without end is refused, not followed")
  func deep() {
    #expect(throws: JSONError.self) { try value(String(repeating: "[", count: 1_000_000)) }
  }
}
