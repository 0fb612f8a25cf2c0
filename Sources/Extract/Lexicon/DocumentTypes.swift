/// A document type with its code.
struct DocumentTypeRow: Sendable {
  var code: String
  var name: String
}

/// The types, as the number and title lines of documents name them, sub-types under their own name.
/// Source: 66-QĐ/TW, 399-QĐ/TW, NĐ 30/2020/NĐ-CP, Luật Ban hành văn bản quy phạm pháp luật.
enum DocumentTypes {
  static let rows: [DocumentTypeRow] = [
    ("KH", "Kế hoạch"), ("KH", "Kế hoạch hành động"), ("CTr", "Chương trình"),
    ("CTr", "Chương trình hành động"),
    ("CTr", "Chương trình công tác"), ("CTr", "Chương trình phối hợp"), ("KH", "Kế hoạch phối hợp"),
    ("KH", "Kế hoạch liên ngành"), ("QC", "Quy chế phối hợp"), ("NQ", "Nghị quyết"),
    ("NQ", "Nghị quyết chuyên đề"),
    ("NQLT", "Nghị quyết liên tịch"), ("KL", "Kết luận"), ("CT", "Chỉ thị"), ("QĐ", "Quyết định"),
    ("QyĐ", "Quy định"), ("QC", "Quy chế"), ("HD", "Hướng dẫn"), ("HD", "Hướng dẫn liên ngành"),
    ("TB", "Thông báo"),
    ("TB", "Thông báo kết luận"), ("BC", "Báo cáo"), ("TTr", "Tờ trình"), ("ĐA", "Đề án"),
    ("PA", "Phương án"),
    ("CL", "Chiến lược"), ("TT", "Thông tri"), ("TT", "Thông tư"), ("TTLT", "Thông tư liên tịch"),
    ("NĐ", "Nghị định"),
    ("L", "Luật"), ("L", "Bộ luật"), ("PL", "Pháp lệnh"), ("CV", "Công văn"), ("CĐ", "Công điện"),
    ("DA", "Dự án"),
    ("QH", "Quy hoạch"), ("TC", "Thông cáo"), ("BB", "Biên bản"), ("L", "Lệnh"), ("HP", "Hiến pháp"),
    ("ĐL", "Điều lệ"), ("CT", "Chỉ thị chung"),
  ].map { DocumentTypeRow(code: $0.0, name: $0.1) }
}
