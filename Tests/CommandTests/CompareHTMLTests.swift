import Foundation
import Testing

@Suite("HTML of compare and cascade", .enabled(if: Command.tool != nil))
struct CompareHTMLTests {
  @Test("the ending of the output gives a page, twice the same", arguments: ["html", "htm"])
  func ending(ending: String) throws {
    let folder = try Folder(SamplePlans.cascade)
    for name in ["a.\(ending)", "b.\(ending)"] {
      let outcome = try Command.run(["compare", "upper.txt", "lower.txt", "-o", name], in: folder.url)
      #expect(outcome.status == 0)
      #expect(outcome.errors.isEmpty)
    }
    let page = try folder.text(of: "a.\(ending)")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("thực hiện 25-CTr/TU"))
    #expect(try folder.text(of: "b.\(ending)") == page)
  }

  @Test("a cascade is a page as well, in English where that is asked for")
  func cascade() throws {
    let folder = try Folder(SamplePlans.cascade)
    let outcome = try Command.run(["cascade", ".", "--format", "html", "--lang", "en"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(outcome.output.contains("Comparison along the cascade"))
    #expect(
      outcome.output.contains("carried out by ")
        && outcome.output.contains("carries out no plan that is here"))
  }

  @Test("a report that was written into the folder of its plans is no plan of it")
  func reportBesidePlans() throws {
    let folder = try Folder(SamplePlans.cascade)
    for _ in 1...2 {
      let outcome = try Command.run(["cascade", ".", "-o", "page.html"], in: folder.url)
      #expect(outcome.status == 0)
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test("a tool that was copied elsewhere brings the page's style and script along")
  func copiedTool() throws {
    let tool = try #require(Command.tool)
    let folder = try Folder(SamplePlans.cascade)
    try FileManager.default.copyItem(at: tool, to: folder.url.appending(path: "copied"))
    let outcome = try Command.shell("./copied compare upper.txt lower.txt -o page.html", in: folder.url)
    #expect(outcome.status == 0)
    let page = try folder.text(of: "page.html")
    #expect(page.contains(":root {") && page.contains("JSON.parse("))
  }
}
