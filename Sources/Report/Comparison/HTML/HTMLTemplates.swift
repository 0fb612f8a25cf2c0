import Mustache

/// The templates, styles and scripts of the HTML reports, compiled in from `Resources`.
enum HTMLTemplates {
  /// The style sheet, screen first.
  static let style =
    text(PackageResources.report_css) + text(PackageResources.matrix_css)
    + text(PackageResources.evidence_css) + text(PackageResources.print_css)

  /// The style sheet of two versions.
  static let versionStyle =
    text(PackageResources.report_css) + text(PackageResources.evidence_css)
    + text(PackageResources.print_css) + text(PackageResources.versions_css)

  /// The script. Its files share one scope and depend on each other in this order.
  static let script =
    text(PackageResources.data_js) + text(PackageResources.evidence_js)
    + text(PackageResources.matrix_js) + text(PackageResources.filters_js) + text(PackageResources.page_js)
    + text(PackageResources.state_js)

  /// Renders a view with the page template.
  static func page(_ view: Any) -> String { library.render(view, withTemplate: "page") ?? "" }

  /// Renders a view with the template of two versions.
  static func versions(_ view: Any) -> String { library.render(view, withTemplate: "versions") ?? "" }

  private static let library: MustacheLibrary = {
    MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
    var library = MustacheLibrary()
    let sources = [
      ("page", PackageResources.page_mustache), ("versions", PackageResources.versions_mustache),
      ("survey", PackageResources.survey_mustache),
      ("lineage", PackageResources.lineage_mustache), ("coverage", PackageResources.coverage_mustache),
      ("matrix", PackageResources.matrix_mustache), ("lists", PackageResources.lists_mustache),
      ("ledger", PackageResources.ledger_mustache),
    ]
    for (name, source) in sources {
      do {
        try library.register(text(source), named: name)
      } catch {
        preconditionFailure("The template \(name) cannot be read: \(error)")
      }
    }
    return library
  }()

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
