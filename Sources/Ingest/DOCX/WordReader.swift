import Model

extension FormatReader {
  /// Word files since 2007: documents and templates, with macros or without (they are never run).
  public static let docx = FormatReader(.docx, extensions: ["docx", "docm", "dotx", "dotm"]) {
    (file, options) throws(IngestError) in
    [try WordReader.read(file, options)]
  }

  /// Word files that are one XML file: of Word 2003, or flat packages of later versions.
  public static let flatWord = FormatReader(.flatWord, extensions: []) {
    (file, options) throws(IngestError) in
    var package = try FlatWordFile(file.bytes)
    var parts = WordParts(options: options, depth: .outermost)
    return [try parts.read(&package, file)]
  }
}

/// Reads Word files in process: the archive by libzip, its parts by libxml2.
enum WordReader {
  /// Reads a document. O(bytes unpacked).
  static func read(
    _ file: InputFile, _ options: IngestOptions, _ depth: WordChunk.Depth = .outermost
  ) throws(IngestError) -> IngestedDocument {
    try ZIPArchive.open(file.bytes, as: .docx, options.limits) { (archive) throws(IngestError) in
      var parts = WordParts(options: options, depth: depth)
      return try parts.read(&archive, file)
    }
  }
}

/// The parts of a Word file on their way to one text.
private struct WordParts {
  let options: IngestOptions
  let depth: WordChunk.Depth
  /// What text is in whose typeface does not tell it.
  private var reading: LegacyFont?
  private var changes = SourceChanges()
  /// Whether spaces count in all parts.
  private var isSpaced = false

  init(options: IngestOptions, depth: WordChunk.Depth) {
    self.options = options
    self.depth = depth
    reading = options.encoding.flatMap { LegacyFont(asked: $0) }
  }

  /// Reads all parts that have text.
  mutating func read(
    _ archive: inout some WordPackage & ~Copyable, _ file: InputFile
  ) throws(IngestError) -> IngestedDocument {
    let (path, relations) = try relations(&archive)
    guard archive.contains(path) else { throw IngestError(.missingPart(path)) }
    isSpaced = archive.knownRelations != nil

    let styles = WordStylesHandler()
    try parse(relations.path(of: "styles"), styles, &archive)
    let numbering = WordNumberingHandler()
    try parse(relations.path(of: "numbering"), numbering, &archive)
    let counter = WordCounter(numbering.result, styles.result)

    func readBody(_ counter: WordCounter) throws(IngestError) -> WordStory {
      let body = story(.body, styles.result, counter)
      try archive.parse(path, body)
      body.flushCarried()
      return body
    }
    var body = try readBody(counter)
    // What typefaces did not tell may have been read wrongly before the file was written.
    if options.encoding == nil,
      let found = MojibakeRepair.reading(of: body.lines.lazy.map(\.text), asked: nil)
    {
      reading = found
      body = try readBody(counter)
    }
    // Which levels a list uses is known at the end.
    if let counter = body.finalCounter.tellingBulletsApart { body = try readBody(counter) }
    changes.add(body.changes)

    var builder = SourceTextBuilder()
    for line in try lines(of: body, relations, &archive, &builder) { builder.append(line) }
    try notes(of: body, relations, &archive, &builder)
    let furniture = try pageTexts(of: body, relations, &archive)
    for diagnostic in changes.diagnostics { builder.add(diagnostic) }
    return IngestedDocument(
      source: builder.source(name: file.name, format: archive.format.rawValue), original: file.bytes,
      furniture: furniture)
  }

  /// The path of the part that holds the text, and what is related to it.
  private mutating func relations(
    _ archive: inout some WordPackage & ~Copyable
  ) throws(IngestError) -> (main: String, WordRelations) {
    let main = "word/document.xml"
    if let known = archive.knownRelations { return (known.path(of: "officeDocument") ?? main, known) }
    let top = WordRelationsHandler(of: "")
    try parse("_rels/.rels", top, &archive)
    let path = top.result.path(of: "officeDocument") ?? main
    let related = WordRelationsHandler(of: path)
    try parse(WordRelations.path(for: path), related, &archive)
    return (path, related.result)
  }

  private func story(
    _ part: SourceOrigin.Part, _ styles: WordStyles, _ counter: WordCounter
  ) -> WordStory {
    let story = WordStory(part, styles, counter, reading: reading)
    story.isSpaced = isSpaced
    return story
  }

  /// Parses a part that the text can do without: where it is broken, the reading goes on and says so.
  private mutating func parse(
    _ path: String?, _ handler: XMLHandler, _ archive: inout some WordPackage & ~Copyable
  ) throws(IngestError) {
    guard let path, archive.contains(path) else { return }
    do throws(IngestError) {
      try archive.parse(path, handler)
    } catch {
      guard case .damaged(_, let detail) = error.reason else { throw error }
      changes.brokenParts.append(detail)
    }
  }

  /// The lines of the body with those of the files that stand in it. What is read of none is told.
  private mutating func lines(
    of body: WordStory, _ relations: WordRelations, _ archive: inout some WordPackage & ~Copyable,
    _ builder: inout SourceTextBuilder
  ) throws(IngestError) -> [SourceParagraph] {
    var lines: [SourceParagraph] = []
    var taken = 0
    for chunk in body.chunks {
      let path = relations.path(ofID: chunk.id) ?? chunk.id
      guard depth == .outermost, let line = chunk.line, let bytes = try archive.bytes(of: path) else {
        changes.brokenParts.append(path)
        continue
      }
      do throws(IngestError) {
        let read = try WordChunk.read(bytes, at: chunk.place, options)
        lines += body.lines[taken..<line] + read.lines
        taken = line
        for diagnostic in read.diagnostics { builder.add(diagnostic) }
      } catch {
        changes.brokenParts.append(path)
      }
    }
    return lines + body.lines[taken...]
  }

  /// Appends the notes that the body refers to, in its order, as lines that begin with their marks.
  private mutating func notes(
    of body: WordStory, _ relations: WordRelations, _ archive: inout some WordPackage & ~Copyable,
    _ builder: inout SourceTextBuilder
  ) throws(IngestError) {
    guard !body.references.isEmpty else { return }
    var found: [SourceOrigin.Part: [String: SourceParagraph]] = [:]
    for part in [SourceOrigin.Part.footnotes, .endnotes] {
      let story = story(part, body.styles, body.finalCounter)
      try parse(relations.path(of: part.rawValue), story, &archive)
      found[part] = story.notes
      changes.add(story.changes)
    }
    builder.endLine()
    for (index, reference) in body.references.enumerated() {
      guard var note = body.notes[reference.id] ?? found[reference.part]?[reference.id], !note.isBlank else {
        continue
      }
      note.trimStart()
      if let first = note.pieces.first { builder.stand(at: first.place) }
      builder.append("[\(index + 1)] ")
      builder.append(note)
    }
  }

  /// The running heads and feet, each once.
  private mutating func pageTexts(
    of body: WordStory, _ relations: WordRelations, _ archive: inout some WordPackage & ~Copyable
  ) throws(IngestError) -> [PageText] {
    var texts: [PageText] = []
    for place in [PageText.Place.header, .footer] {
      for path in relations.paths(of: place.rawValue) {
        let story = story(.body, body.styles, body.finalCounter)
        try parse(path, story, &archive)
        story.flushCarried()
        var text = SourceParagraph()
        for line in story.lines { text.appendInline(line) }
        let page = PageText(place: place, text: String(decoding: text.text, as: UTF8.self))
        if !text.isBlank, !texts.contains(page) { texts.append(page) }
      }
    }
    return texts
  }
}
