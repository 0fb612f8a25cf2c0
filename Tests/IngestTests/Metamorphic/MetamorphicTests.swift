import Evaluate
import Extract
import Foundation
import Model
import Testing

@testable import Ingest

@Suite("A plan says the same in whatever file it comes")
struct MetamorphicTests {
  private func read(_ file: [UInt8], name: String) throws -> Plan {
    let documents = try InputFile(name: name, bytes: file).documents()
    let plan = PlanParser().parse(try #require(documents.first).source)
    #expect(plan.coverage == 1)
    return plan
  }

  /// Holds what is read of files of the plans to what is read of their texts; `bar` is in points of F1.
  private func hold(_ files: [[UInt8]], of plans: [CorpusPlan], name: String, bar: Double) throws {
    var scores = Scores()
    for (plan, file) in zip(plans, files) { try scores.add(plan, read: try read(file, name: name)) }
    let failures = scores.failures(bar: bar)
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test("Word files with typed and with automatic numbers", arguments: [PlanFile.Markers.typed, .automatic])
  func word(markers: PlanFile.Markers) throws {
    let files = try CorpusPlan.all.map { try PlanFile($0.plan, markers: markers).fixture.bytes }
    try hold(files, of: CorpusPlan.all, name: "\(markers).docx", bar: 0.5)
  }

  @Test("what LibreOffice reads for us", arguments: ["doc", "rtf", "odt"])
  func office(format: String) throws {
    let plans = CorpusPlan.distinct
    let files = try plans.map { try PlanFile($0.plan, markers: .typed).fixture.bytes }
    let converted = try LibreOffice.converted(files, from: "docx", to: format)
    try hold(converted, of: plans, name: "a.\(format)", bar: 0.5)
  }

  @Test("PDF files with a text layer")
  func pdf() throws {
    let plans = CorpusPlan.distinct
    let files = try plans.map { try PlanFile($0.plan, markers: .typed).fixture.bytes }
    let converted = try LibreOffice.converted(files, from: "docx", to: "pdf")
    try hold(converted, of: plans, name: "a.pdf", bar: 2)
  }

  /// Scans are as large as a disk fills: one at a time. What is lost is a figure of all plans together.
  @Test("scans, a little noisy and askew", arguments: [(300, 6.0), (200, 8.0)])
  func scan(resolution: Int, bar: Double) throws {
    let plans = CorpusPlan.distinct
    let files = try plans.map { try PlanFile($0.plan, markers: .typed).fixture.bytes }
    var scores = Scores()
    for (plan, pdf) in zip(plans, try LibreOffice.converted(files, from: "docx", to: "pdf")) {
      let pages = 1...(try PDFFile(bytes: pdf).pages().count)
      let scan = try ScanFile(of: pdf, pages: pages, resolution: resolution).bytes
      try scores.add(plan, read: try read(scan, name: "a.pdf"))
    }
    let failures = scores.failures(bar: bar)
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test("texts in old encodings", arguments: [TextEncoding.tcvn3, .vni])
  func encodings(encoding: TextEncoding) throws {
    let plans = CorpusPlan.distinct
    let files = plans.map { plan in
      // What the old tables have no code for was typed otherwise.
      let text = String(decoding: plan.bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
        .replacing(/[“”]/, with: "\"").replacing("–", with: "-").replacing("…", with: "...")
        .replacing("¹", with: "[1]").replacing("Ủy", with: "Uỷ").replacing("\u{A0}", with: " ")
      return encoding == .vni ? LegacyBytes.vni(text) : LegacyBytes.tcvn3(text)
    }
    try hold(files, of: plans, name: "a.txt", bar: 0.5)
  }

  @Test("texts whose marks stand apart from their letters")
  func decomposed() throws {
    let files = CorpusPlan.all.map { plan in
      Array(String(decoding: plan.bytes, as: UTF8.self).decomposedStringWithCanonicalMapping.utf8)
    }
    try hold(files, of: CorpusPlan.all, name: "a.txt", bar: 0.5)
  }
}
