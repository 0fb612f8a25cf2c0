/// The settings with which LibreOffice converts: nothing that a document names elsewhere is fetched, nothing in it runs.
enum OfficeProfile {
  /// Where the settings stand in the folder of a profile.
  static let path = ["user", "registrymodifications.xcu"]

  /// Settings: the path of a group in the registry, a name, a value.
  private static let settings = [
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    // Links are never updated.
    ("Office.Writer/Content/Update", "Link", "2"),
  ]

  /// The file of settings.
  static let bytes: [UInt8] = {
    let items = settings.map { group, name, value in
      "<item oor:path=\"/org.openoffice.\(group)\"><prop oor:name=\"\(name)\" oor:op=\"fuse\">"
        + "<value>\(value)</value></prop></item>\n"
    }
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry" \
      xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      \(items.joined())</oor:items>

      """.utf8)
  }()
}
