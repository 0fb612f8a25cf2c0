/// A document that is a list, or an object with a list in it, with the places of the list's elements.
public struct JSONDocument: Hashable, Sendable {
  /// An element of the list.
  public struct Element: Hashable, Sendable {
    /// Offset of the byte at which it begins.
    public var offset: Int
    public var value: JSONValue
  }

  /// The members of the object but the list; an empty object where the document is a list.
  public var members: JSONValue
  /// The list; nil where the document has none.
  public var elements: [Element]?
}
