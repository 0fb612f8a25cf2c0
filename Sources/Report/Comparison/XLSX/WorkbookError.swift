/// Why a workbook could not be made.
public struct WorkbookError: Error, Hashable, Sendable {
  /// What the library or the system said, in English.
  public var detail: String
}
