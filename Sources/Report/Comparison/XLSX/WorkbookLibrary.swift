import CXLSXWriter

/// The library that writes workbooks: libxlsxwriter, loaded with the first of them.
public enum WorkbookLibrary {
  /// Its file name; nil where it is not on this machine, and no workbook can be written.
  public static var name: String? { plantrace_xlsxwriter_library().map { String(cString: $0) } }
}
