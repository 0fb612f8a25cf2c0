import CXLSXWriter
import Glibc

/// A workbook of libxlsxwriter in the making.
///
/// The library writes to a file of its own: here one in memory, so that nothing is left behind and the caller decides where
/// the bytes go. The first thing that fails is kept and told at the end.
final class Workbook {
  typealias Sheet = UnsafeMutablePointer<lxw_worksheet>

  private let handle: UnsafeMutablePointer<lxw_workbook>
  private let descriptor: Int32
  private let language: Language
  private var formats: [WorkbookLook: UnsafeMutablePointer<lxw_format>] = [:]
  private var failure: WorkbookError?
  private var isOpen = true

  /// A day that no output depends on: same input, same bytes.
  private static let created = 946_684_800

  /// Begins a workbook.
  init(title: String, language: Language) throws(WorkbookError) {
    guard WorkbookLibrary.name != nil else {
      throw WorkbookError(detail: "libxlsxwriter is not on this machine; install the package libxlsxwriter4")
    }
    self.language = language
    descriptor = memfd_create("plantrace", 0)
    guard descriptor >= 0 else { throw WorkbookError(detail: String(cString: strerror(errno))) }
    guard let handle = workbook_new("/proc/self/fd/\(descriptor)") else {
      close(descriptor)
      throw WorkbookError(detail: "no memory")
    }
    self.handle = handle
    setProperties(title: WorkbookText.fitted(title, language: language, limit: 255))
  }

  deinit {
    // A workbook that was given up is closed too, because closing is what frees it.
    if isOpen { _ = workbook_close(handle) }
    close(descriptor)
  }

  private func setProperties(title: String) {
    var copy = Array(title.utf8CString)
    copy.withUnsafeMutableBufferPointer { title in
      var properties = lxw_doc_properties()
      properties.title = title.baseAddress
      properties.created = Self.created
      note(workbook_set_properties(handle, &properties))
    }
  }

  /// Adds a sheet; the name is unique and at most 31 characters.
  func addSheet(_ name: String) throws(WorkbookError) -> Sheet {
    guard let sheet = workbook_add_worksheet(handle, name) else {
      throw WorkbookError(detail: "the sheet \(name) could not be added")
    }
    return sheet
  }

  /// Keeps the first failure of a call.
  func note(_ code: lxw_error) {
    guard code != LXW_NO_ERROR, failure == nil else { return }
    failure = WorkbookError(detail: String(cString: lxw_strerror(code)))
  }

  /// The format of a look, made when it is first needed.
  func format(_ look: WorkbookLook) -> UnsafeMutablePointer<lxw_format>? {
    if let format = formats[look] { return format }
    guard let format = workbook_add_format(handle) else { return nil }
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, Self.lineColour)
    if let pattern = look.numberFormat(in: language) { format_set_num_format(format, pattern) }
    switch look {
    case .heading:
      format_set_bold(format)
      format_set_bg_color(format, Self.headingColour)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    case .tinted(let tint, let isLink):
      format_set_bg_color(format, tint.rawValue)
      if isLink { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    case .day, .month, .quarter, .year:
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .words, .number, .score, .percent: break
    }
    formats[look] = format
    return format
  }

  private static let lineColour: lxw_color_t = 0xD0D0D0
  private static let headingColour: lxw_color_t = 0xE4E8EC

  /// Ends the workbook and gives its bytes; throws the first thing that failed on the way.
  func bytes() throws(WorkbookError) -> [UInt8] {
    isOpen = false
    note(workbook_close(handle))
    if let failure { throw failure }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw WorkbookError(detail: String(cString: strerror(errno))) }
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(info.st_size)) { buffer, count in
      while count < buffer.count {
        let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
        let got = pread(descriptor, rest.baseAddress, rest.count, off_t(count))
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        guard got > 0 else { break }
        count += got
      }
    }
    guard code == 0 else { throw WorkbookError(detail: String(cString: strerror(code))) }
    return bytes
  }
}
