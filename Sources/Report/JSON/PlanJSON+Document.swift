import Model

extension PlanJSON {
  /// Writes the header and the back matter (model section 1).
  mutating func writeDocument() {
    let document = plan.document
    json.key("document")
    json.beginObject()
    writeType(document.type)
    writeNumber(document.number)
    json.key("title")
    json.string(orNull: document.title)
    json.key("issuer")
    writeIssuer(document.issuer)
    json.key("level")
    json.string(orNull: document.level?.rawValue)
    writeLocality(document.locality)
    json.key("place")
    json.string(orNull: document.place)
    json.key("date")
    json.string(orNull: document.date?.iso)
    json.key("draft")
    json.bool(document.isDraft)
    json.key("implements")
    json.beginRow()
    for key in document.implements { json.string(key) }
    json.endArray()
    writeAbbreviations(document.abbreviations)
    writeSignature(document.signature)
    writeRecipients(document.recipients)
    json.endObject()
  }

  private mutating func writeType(_ type: Document.DocumentType?) {
    json.key("type")
    guard let type else { return json.null() }
    json.beginRecord()
    json.key("code")
    json.string(type.code)
    json.key("name")
    json.string(type.name)
    json.endObject()
  }

  private mutating func writeNumber(_ number: Document.Number?) {
    json.key("number")
    guard let number else { return json.null() }
    json.beginRecord()
    json.key("text")
    json.string(number.text)
    json.key("ordinal")
    write(orNull: number.ordinal)
    json.key("year")
    write(orNull: number.year)
    json.key("symbol")
    json.string(orNull: number.symbol)
    json.endObject()
  }

  private mutating func write(orNull value: Int?) {
    if let value { json.number(value) } else { json.null() }
  }

  private mutating func writeIssuer(_ name: String?) {
    guard let name else { return json.null() }
    json.beginRecord()
    json.key("name")
    json.string(name)
    json.endObject()
  }

  private mutating func writeLocality(_ locality: Document.Locality) {
    json.key("locality")
    json.beginRecord()
    json.key("province")
    json.string(orNull: locality.province)
    json.key("district")
    json.string(orNull: locality.district)
    json.key("commune")
    json.string(orNull: locality.commune)
    json.endObject()
  }

  private mutating func writeAbbreviations(_ abbreviations: [Document.Abbreviation]) {
    json.key("abbreviations")
    json.beginArray()
    for abbreviation in abbreviations {
      json.beginRecord()
      json.key("short")
      json.string(abbreviation.short)
      json.key("long")
      json.string(abbreviation.long)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeSignature(_ signature: Document.Signature) {
    json.key("signature")
    json.beginRecord()
    json.key("authority")
    json.string(orNull: signature.authority)
    json.key("title")
    json.string(orNull: signature.title)
    json.key("name")
    json.string(orNull: signature.name)
    json.endObject()
  }

  private mutating func writeRecipients(_ recipients: [Document.Recipient]) {
    json.key("recipients")
    json.beginArray()
    for recipient in recipients {
      json.beginRecord()
      json.key("name")
      json.string(recipient.name)
      json.key("note")
      json.string(orNull: recipient.note)
      json.endObject()
    }
    json.endArray()
  }
}
