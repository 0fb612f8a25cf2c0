import Foundation
import Testing

@Suite("parse: many files, bad ones among them", .enabled(if: Command.tool != nil))
struct ParseManyTests {
  private let plan = SamplePlans.short

  @Test("fifty bad files of a thousand are named with their reasons; the others are there")
  func mixed() throws {
    let folder = try Folder()
    let word = StoredZIP.bytes([("word/document.xml", "<w:document")])
    let bad: [(ending: String, bytes: [UInt8], reason: String)] = [
      ("txt", [], "the file is empty"), ("docx", Array(word.prefix(40)), ""),
      ("docx", StoredZIP.bytes([("word/other.xml", "<x/>")]), ""),
      ("pdf", Array("%PDF-1.4\n1 0 obj\n".utf8), "the file is cut off"),
      ("doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "the file is cut off"),
    ]
    for index in 0..<1000 {
      if index % 20 == 7 {
        let file = bad[index / 20 % bad.count]
        try folder.write(Data(file.bytes), to: "\(index).\(file.ending)")
      } else {
        try folder.write(Data(plan.utf8), to: "\(index).txt")
      }
    }
    let run = try Command.run(["parse", ".", "--format", "ndjson", "--lang", "en"], in: folder.url)
    #expect(run.status == 3)
    #expect(run.output.split(separator: "\n").count == 950)
    #expect(run.errors.contains("50 of 1000 inputs"))
    for index in stride(from: 7, to: 1000, by: 20) {
      let file = bad[index / 20 % bad.count]
      #expect(run.errors.contains("\(index).\(file.ending): \(file.reason)"))
    }
  }

  @Test("the folder for temporary files may be called anything; one that cannot be used is named")
  func temporaryFolder() throws {
    let folder = try Folder(["a.rtf": #"{\rtf1 Plan}"#])
    let run = try Command.shell(
      """
      mkdir 'tu sach %'
      TMPDIR='tu sach %' "$TOOL" parse a.rtf --format ndjson 2>&1 | grep -c '"text":"Plan"'
      TMPDIR=none "$TOOL" parse a.rtf --lang en 2>&1
      """, in: folder.url)
    #expect(run.output.hasPrefix("1\na.rtf: the folder for temporary files none cannot be written to"))
    #expect(run.output.contains("TMPDIR"))
  }

  @Test("a run that is killed leaves no temporary file behind")
  func killed() throws {
    let folder = try Folder(["a.rtf": #"{\rtf1 Plan}"#])
    let run = try Command.shell(
      """
      mkdir tmp; export TMPDIR=$PWD/tmp
      "$TOOL" parse a.rtf >/dev/null 2>&1 & process=$!
      for i in $(seq 400); do compgen -G 'tmp/plantrace-*/profile-*' >/dev/null && break; sleep .05; done
      ls -d tmp/plantrace-* | wc -l; stat -c %a tmp/plantrace-*
      kill -9 $process
      for i in $(seq 400); do [ -z "$(ls -A tmp)" ] && break; sleep .05; done
      ls -A tmp
      """, in: folder.url)
    #expect(run.output == "1\n700\n")
  }
}
