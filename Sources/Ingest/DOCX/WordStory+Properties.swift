// Properties of paragraphs, runs, rows and cells.
extension WordStory {
  /// Properties of what is open; false where the element is no property.
  func startProperty(_ element: WordElement, _ attributes: XMLAttributes) -> Bool {
    switch element {
    case .paragraphProperties: properties.paragraph = true
    case .runProperties: properties.run = true
    case .rowProperties: properties.row = true
    case .cellProperties: properties.cell = true
    case .contentProperties: properties.control = true
    case .gallery where properties.control:
      if attributes["val"] == "Table of Contents", !controls.isEmpty {
        controls[controls.count - 1].isContents = true
      }
    case .placeholderShown where properties.control:
      if attributes.isOn, !controls.isEmpty { controls[controls.count - 1].isPlaceholder = true }
    case _ where properties.control: break
    case _ where properties.run: setRun(element, attributes)
    case _ where properties.paragraph: setParagraph(element, attributes)
    case _ where properties.row: setRow(element, attributes)
    case _ where properties.cell: setCell(element, attributes)
    default: return false
    }
    return element != .paragraphPropertiesChange && element != .runPropertiesChange
      && element != .rowPropertiesChange && element != .cellPropertiesChange
      && element != .sectionPropertiesChange
  }

  func setRun(_ element: WordElement, _ attributes: XMLAttributes) {
    if properties.paragraph {
      guard !paragraphs.isEmpty else { return }
      if element == .deleted || element == .movedFrom {
        paragraphs[paragraphs.count - 1].isMarkDeleted = true
        changes.deletions += 1
      } else {
        _ = paragraphs[paragraphs.count - 1].mark.read(element, attributes)
      }
    } else if !runs.isEmpty {
      _ = runs[runs.count - 1].format.read(element, attributes)
    }
  }

  func setParagraph(_ element: WordElement, _ attributes: XMLAttributes) {
    guard !paragraphs.isEmpty else { return }
    let last = paragraphs.count - 1
    switch element {
    case .paragraphStyle: paragraphs[last].style = attributes["val"]
    case .numberingID: paragraphs[last].list = attributes["val"]
    case .level: paragraphs[last].level = attributes.number("val")
    default: break
    }
  }

  func setRow(_ element: WordElement, _ attributes: XMLAttributes) {
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last else { return }
    switch element {
    case .headerRow: tables[table].rows[row].isHeader = attributes.isOn
    case .gridBefore:
      tables[table].rows[row].gap = min(max(0, attributes.number("val") ?? 0), SourceTable.widestSpan)
    case .deleted:
      tables[table].rows[row].isDeleted = true
      changes.deletions += 1
    default: break
    }
  }

  func setCell(_ element: WordElement, _ attributes: XMLAttributes) {
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last,
      let cell = tables[table].rows[row].cells.indices.last
    else { return }
    switch element {
    case .gridSpan:
      let span = attributes.number("val") ?? 1
      tables[table].rows[row].cells[cell].span = min(max(1, span), SourceTable.widestSpan)
    case .vMerge: tables[table].rows[row].cells[cell].goesOn = attributes["val"] != "restart"
    case .cellDeleted:
      tables[table].rows[row].cells[cell].isDeleted = true
      changes.deletions += 1
    default: break
    }
  }
}
