import Ingest

/// An input that could not be read, or an output that could not be written.
struct InputError: Error, Sendable {
  /// Why.
  enum Reason: Sendable {
    case missing
    case noPermission
    case folderWithoutPlans
    case archiveWithoutPlans
    case folder
    case goldFile
    case unreadable(IngestError)
    case tooLarge(bytes: Int)
    case notUTF8
    case sameAsInput
    case notAFolder
    case noFolder
    case diskFull
    case closed
    case takenOutput(by: String)
    case workbook(detail: String)
    case system(code: Int32)
  }

  /// The path as the user gave it, or as the walk found it.
  var path: String
  var reason: Reason

  /// Whether the file was there and had nothing in it.
  var isEmptyFile: Bool {
    if case .unreadable(let error) = reason { error.reason == .empty && error.member == nil } else { false }
  }
}
