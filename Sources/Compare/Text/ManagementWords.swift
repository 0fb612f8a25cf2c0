/// Words that say that a task is managed, not what it is: `chỉ đạo, triển khai thực hiện hiệu quả mô hình` and `thực
/// hiện mô hình` are one task.
enum ManagementWords {
  /// Their keys; a token that is one has the trait ``MatchLexicon/Traits/management``.
  static let keys = SyllableKey.phrase(
    """
    chỉ đạo lãnh tập trung triển khai thực hiện tổ chức tiếp tục tăng cường đẩy mạnh tham mưu hiệu quả tốt nghiêm \
    túc kịp thời chú trọng quan tâm phấn đấu đủ
    """)
}
