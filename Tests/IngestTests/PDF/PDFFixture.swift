/// A PDF file made of its objects.
struct PDFFixture {
  private var objects: [[UInt8]] = []

  /// The number that the next object gets.
  var next: Int { objects.count + 1 }

  /// A file whose first object names the second one as its pages.
  init() { add("<</Type/Catalog/Pages 2 0 R>>") }

  /// A file of pages that show one line each.
  init(pages: Int, line: String) {
    self.init(pages: pages, width: 595, height: 842, content: "BT /F 12 Tf 72 700 Td (\(line)) Tj ET")
  }

  /// A file of pages that show the same; its letters are those of `/F`.
  init(pages: Int, width: Int, height: Int, content: String) {
    self.init()
    let kids = (0..<pages).map { "\($0 + 5) 0 R" }.joined(separator: " ")
    add("<</Type/Pages/Count \(pages)/Kids[\(kids)]>>")
    add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    add("<<", stream: Array(content.utf8))
    let box = "MediaBox[0 0 \(width) \(height)]"
    let page = "<</Type/Page/Parent 2 0 R/\(box)/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>"
    for _ in 0..<pages { add(page) }
  }

  /// Adds an object.
  mutating func add(_ object: String) { objects.append(Array(object.utf8)) }

  /// Adds a stream whose dictionary begins so.
  mutating func add(_ dictionary: String, stream: [UInt8]) {
    let head = Array("\(dictionary)/Length \(stream.count)>>stream\n".utf8)
    objects.append(head + stream + Array("\nendstream".utf8))
  }

  /// The file.
  var bytes: [UInt8] {
    var file = Array("%PDF-1.4\n".utf8)
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(file.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      file += Array("\(index + 1) 0 obj\n".utf8)
      file += object
      file += Array("\nendobj\n".utf8)
    }
    let trailer = "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(file.count)\n%%EOF\n"
    return file + Array((table + trailer).utf8)
  }
}
