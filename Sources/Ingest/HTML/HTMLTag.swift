/// The elements of HTML that decide how a page reads; all others are passed through for what they hold.
enum HTMLTag: String {
  // Blocks: each begins on a line of its own.
  case html, body, p, div, h1, h2, h3, h4, h5, h6, blockquote, section, article, main, header, center,
    address,
    fieldset, figure, form, details, dl, dt, dd, hr, caption, pre
  case ul, ol, li, menu, dir
  case table, thead, tbody, tfoot, tr, td, th
  // Lines of text.
  case br, a, font, span, sup, del, ins
  // What is left out with all that it holds.
  case head, script, style, noscript, template, iframe, object, svg, math, button, select, textarea, input,
    nav,
    aside, footer, xml, frameset, noframes, audio, video, canvas, map
  case title, meta
  /// Anything else.
  case other = ""

  /// The element of a name in lower case.
  init(name: String) { self = HTMLTag(rawValue: name) ?? NestedLists.lists[name] ?? .other }

  /// Whether it begins and ends lines.
  var isBlock: Bool {
    switch self {
    case .html, .body, .p, .div, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .section, .article, .main,
      .header,
      .center, .address, .fieldset, .figure, .form, .details, .dl, .dt, .dd, .hr, .caption, .pre, .ul, .ol,
      .li,
      .menu, .dir, .table, .thead, .tbody, .tfoot, .tr, .td, .th, .nav, .aside, .footer:
      true
    default: false
    }
  }

  /// Whether nothing in it is text of the page.
  var isSilent: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .iframe, .object, .svg, .math, .button, .select,
      .textarea,
      .input, .xml, .frameset, .noframes, .audio, .video, .canvas, .map, .title, .meta:
      true
    default: false
    }
  }

  /// Whether it is a part of a page by its own name, and not of a document.
  var isChrome: Bool { self == .nav || self == .aside || self == .footer }

  /// Whether it is a list.
  var isList: Bool { self == .ul || self == .ol || self == .menu || self == .dir }

  /// Whether it is a cell of a table.
  var isCell: Bool { self == .td || self == .th }
}

/// The attributes of elements that are read.
enum HTMLAttribute: String {
  case id, `class`, style, href, name, type, start, value, colspan, rowspan, role, face, title, hidden,
    charset,
    content
  case httpEquiv = "http-equiv"
}
