import Foundation
import FoundationXML

/// The elements of an XML document in the order of their starts.
final class XMLElements: NSObject, XMLParserDelegate {
  /// An element with the text right in it; nil where it has none and no element either.
  struct Element {
    var name: String
    var attributes: [String: String]
    var text: String?
  }

  private var elements: [Element] = []
  private var open: [Int] = []

  /// Parses a document; throws where it is not well formed.
  static func all(of bytes: [UInt8]) throws -> [Element] {
    let parser = XMLParser(data: Data(bytes))
    let reader = XMLElements()
    parser.delegate = reader
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    return reader.elements
  }

  /// Notes a start.
  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    if let parent = open.last, elements[parent].text == nil { elements[parent].text = "" }
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  /// Notes an end.
  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  /// Notes text.
  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard let element = open.last else { return }
    elements[element].text = (elements[element].text ?? "") + string
  }
}
