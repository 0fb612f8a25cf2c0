import Report

/// An input that could not be read, or an output that could not be written.
struct InputError: Error, Sendable {
  /// Why.
  enum Reason: Sendable {
    case missing
    case noPermission
    case empty
    case folderWithoutPlans
    case folder
    case goldFile
    case binary(FileSignature?)
    case notUTF8(line: Int)
    case tooLarge(bytes: Int)
    case sameAsInput
    case notAFolder
    case takenOutput(by: String)
    case workbook(detail: String)
    case system(code: Int32)
  }

  /// The path as the user gave it, or as the walk found it.
  var path: String
  var reason: Reason
}

/// What a file that is no text begins with.
enum FileSignature: Sendable {
  case word
  case legacyWord
  case pdf
  case rtf
  case utf16
  case archive
}
