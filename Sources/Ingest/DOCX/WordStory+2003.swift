import Model

// What Word 2003's XML says in another way than later files.
extension WordStory {
  /// A tracked change, a comment or a bookmark (`aml:annotation`); false where it is left out with all that it holds.
  func startAnnotation(_ attributes: XMLAttributes) -> Bool {
    switch attributes["type"] {
    case "Word.Insertion": changes.insertions += 1
    case "Word.Deletion":
      if properties.run {
        setRun(.deleted, attributes)
      } else {
        changes.deletions += 1
      }
      return false
    case "Word.Comment", "Word.Formatting", "Word.Numbering": return false
    default: break
    }
    return true
  }

  /// A note, which stands in the text that it belongs to.
  func startInlineNote() {
    references.append(NoteReference(part: .footnotes, id: "\(references.count)"))
    append("[\(references.count)]".utf8)
    openNotes.append(references.count - 1)
    containers.append([])
  }

  func endInlineNote() {
    flushCarried()
    guard let index = openNotes.popLast(), let paragraphs = containers.popLast() else { return }
    var note = SourceParagraph()
    for paragraph in paragraphs { note.appendInline(paragraph) }
    notes[references[index].id] = note
  }
}
