extension HTMLLabels {
  /// The words that explain what a page shows: relations by their letters, bands, and the parts of a score.
  static let guide: [Entry] = [
    Entry("guide", "Cách đọc báo cáo", "How to read this report"),
    Entry("guideRelations", "Kết quả của từng nội dung", "What became of a unit"),
    Entry("guideBands", "Độ tin cậy", "How sure a link is"),
    Entry("guideParts", "Điểm gồm những gì", "What a score is made of"),
    Entry(
      "mean-v", "Cùng lời văn, chỉ thay tên cấp (Tỉnh ủy thành Huyện ủy).",
      "The same wording, level names apart (Tỉnh ủy becomes Huyện ủy)."),
    Entry(
      "mean-a", "Cùng việc; lời văn được sửa, rút gọn hoặc bổ sung.",
      "The same task, reworded, shortened or extended."),
    Entry(
      "mean-s", "Hai đoạn trở lên của cấp dưới cùng thể hiện nội dung này.",
      "Two or more passages of the lower plan carry it together."),
    Entry(
      "mean-m", "Một đoạn của cấp dưới thể hiện nội dung này cùng với nội dung khác của cấp trên.",
      "One passage of the lower plan carries it together with other upper units."),
    Entry("mean-x", "Vừa tách, vừa gộp.", "Both at once."),
    Entry(
      "mean-r", "Có đoạn gần giống, chưa đủ căn cứ để nối; người đọc quyết định.",
      "A passage comes near, not near enough to be linked; a reader must decide."),
    Entry(
      "mean-o", "Không tìm thấy đoạn nào thể hiện nội dung này. Không có nghĩa là không thực hiện.",
      "No passage was found that takes it up. It does not mean that the work is not done."),
    Entry("mean-sure", "Đủ căn cứ; ô tô đậm.", "Enough speaks for it; the cell has the full colour."),
    Entry(
      "mean-likely", "Có căn cứ, nên xem lại bằng chứng; ô tô nhạt.",
      "Something speaks for it, the evidence is worth a look; the cell is pale."),
    Entry(
      "mean-review", "Không nối; đưa vào danh sách cần người xem lại.",
      "Not linked; put on the list to review."),
    Entry("mean-none", "Không nối; ghi là chưa thấy.", "Not linked; said to be not found."),
    Entry(
      "meanChanged", "Có khác về chỉ tiêu, thời hạn hoặc cơ quan.", "A number, a deadline or a body differs."),
    Entry(
      "guidePartsNote",
      "Điểm từ 0 đến 1, cộng có trọng số các phần dưới đây; từ hiếm nặng hơn từ thường. Mở “Vì sao nối” trong khung bằng chứng để xem từng phần của một cặp.",
      "A score from 0 to 1 is a weighted sum of the parts below; rare words weigh more than common ones. “Why linked” in the evidence shows the parts of a pair."
    ),
    Entry(
      "mean-partUpperCovered", "tỷ trọng lời văn cấp trên có ở đoạn cấp dưới",
      "the share of the upper unit that the lower one repeats"),
    Entry(
      "mean-partLowerCovered", "tỷ trọng lời văn đoạn cấp dưới có ở cấp trên",
      "the share of the lower unit that repeats the upper one"),
    Entry(
      "mean-partUpperOwn", "phần cấp trên mà không đoạn nào khác nhắc lại dài hơn",
      "what no other lower unit repeats at greater length"),
    Entry(
      "mean-partLowerOwn", "phần đoạn cấp dưới mà không nội dung cấp trên nào khác giải thích được dài hơn",
      "what no other upper unit explains at greater length"),
    Entry(
      "mean-partBestClause", "mệnh đề khớp nhất của đoạn cấp dưới",
      "the best covered clause of the lower unit"),
    Entry(
      "mean-partHeadClause", "mệnh đề đầu của cấp trên, nơi nêu việc, được nhắc lại đến đâu",
      "how much of the upper unit's first clause, which names the task, is covered"),
    Entry(
      "mean-partHeading", "đề mục phía trên hoặc cơ quan được nêu giống nhau đến đâu",
      "how alike the headings above are, or the bodies named"),
    Entry(
      "mean-partOwnMass", "lượng thông tin chỉ cặp này có chung; dòng ngắn toàn từ thường thì nhỏ",
      "the weight of what only this pair shares; small for a short line of common words"),
  ]
}
