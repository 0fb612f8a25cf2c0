/// Words around numbers: comparators, verbs of reaching, what is counted. Source: usage of plans.
extension Phrases {
  static let numbers: [Phrase] =
    phrases(
      .atLeast, 0, "ít nhất", "tối thiểu", "tối thiếu", "không dưới", "không thấp hơn", "không ít hơn",
      "không nhỏ hơn",
      "thấp nhất",
      "ít nhất là", "tối thiểu là", "tối thiểu đạt", "đạt tối thiểu", "thêm ít nhất", "trên hoặc bằng",
      "lớn hơn hoặc bằng", "bằng hoặc lớn hơn", "bằng hoặc cao hơn",
      "bằng hoặc trên", "bằng và trên", "đạt và vượt", "đạt hoặc vượt")
    + phrases(.above, 0, "trên", "hơn", "vượt", "cao hơn", "nhiều hơn", "lớn hơn", "vượt trên")
    + phrases(.below, 0, "dưới", "thấp hơn", "ít hơn", "nhỏ hơn", "chưa đến", "xuống dưới")
    + phrases(
      .atMost, 0, "không quá", "không được quá", "không được vượt quá", "tối đa", "không vượt quá",
      "nhiều nhất", "cao nhất", "không lớn hơn",
      "không cao hơn", "không hơn", "tối đa không quá", "tối đa là", "dưới hoặc bằng", "nhỏ hơn hoặc bằng",
      "thấp hơn hoặc bằng", "bằng hoặc nhỏ hơn", "bằng hoặc thấp hơn")
    + phrases(.orMore, 0, "trở lên")
    + phrases(.orLess, 0, "trở xuống")
    + phrases(
      .reach, 0, "đạt", "chiếm", "có", "đạt được", "là", "khoảng", "đạt khoảng", "đạt gần", "có gần",
      "xấp xỉ", "đạt xấp xỉ", "bình quân", "trung bình",
      "ở mức",
      "mức", "duy trì", "bảo đảm", "đảm bảo", "đạt mức", "đạt tỷ lệ", "lên", "còn", "xuống", "đạt bình quân",
      "xấp xỉ", "bằng", "với", "gồm", "ước đạt", "xuống còn", "tỷ lệ", "được", "cho", "thêm",
      "số lượng", "phấn đấu", "từ")
    + phrases(
      .change, 0, "tăng", "giảm", "nâng", "tăng thêm", "tăng trưởng", "kéo giảm", "giảm còn", "nâng lên",
      "tăng lên", "giảm xuống", "rút ngắn")
    + phrases(
      .today, 0, "hiện nay", "hiện có", "hiện còn", "hiện đạt", "hiện tại", "đã đạt", "đã có", "tính đến",
      "tính đến nay", "đến nay", "hiện đang", "đạt được", "trước đây", "năm qua")
    + phrases(
      .strive, 0, "phấn đấu", "mục tiêu", "chỉ tiêu", "phân đấu", "phần đấu", "phấn dấu", "phân dấu",
      "phấn đấu đạt", "yêu cầu đạt")
    + phrases(.scale, 0, "nghìn", "ngàn", "triệu", "tỷ", "vạn", "trăm")
    + phrases(
      .unit, 2, "đồng", "nghìn đồng", "triệu đồng", "tỷ đồng", "nghìn tỷ đồng", "usd", "tỷ usd", "triệu usd")
    + phrases(.unit, 3, "điểm", "bậc")
    + phrases(
      .unit, 1, "doanh nghiệp", "tổ chức", "dự án", "trạm", "chi bộ", "đảng bộ", "đảng viên", "đoàn viên",
      "hội viên", "người", "hộ", "hộ gia đình", "xã", "phường", "thị trấn", "huyện", "thôn", "bản", "ấp",
      "tổ dân phố", "khu dân cư", "mô hình", "sàn giao dịch", "câu lạc bộ", "lớp", "cuộc", "buổi", "hội nghị",
      "đợt", "lượt",
      "lượt người", "lần", "kỳ", "cơ sở", "đơn vị", "cơ quan", "trường", "trường học", "thư viện",
      "phòng đọc",
      "tủ sách", "đầu sách", "bản sách", "sách", "cuốn", "cuốn sách", "ngày hội", "ngày", "chuyên đề", "bài",
      "tin", "bài viết", "tác phẩm", "công trình", "sản phẩm", "dịch vụ", "thủ tục", "hồ sơ", "văn bản",
      "đề án",
      "đề tài", "nhiệm vụ", "chương trình", "kế hoạch", "phong trào", "cán bộ", "công chức", "học sinh",
      "sinh viên", "giáo viên", "lao động", "giám đốc", "ha", "héc ta", "km", "m2", "tấn", "kg", "mét",
      "phòng học",
      "giường bệnh", "bác sĩ", "khu", "cụm", "khu công nghiệp", "cụm công nghiệp", "khu đô thị",
      "khu kinh tế",
      "khu đô thị mới", "khu dân cư mới", "khu tái định cư", "khu chế xuất", "trung tâm", "nền tảng",
      "hệ thống", "cơ sở dữ liệu", "bộ dữ liệu", "tập dữ liệu", "dữ liệu", "ứng dụng", "hợp tác xã",
      "tổ hợp tác", "điểm", "điểm đọc", "địa phương", "bộ", "ngành", "lĩnh vực", "nhóm", "đội", "tổ", "câu",
      "cặp", "khóa", "khóa học", "thành viên", "chuyên gia", "nhà khoa học", "sáng chế", "bằng sáng chế",
      "bài báo",
      "kịch bản", "diễn tập", "vị trí", "vụ", "việc", "mức", "công ty", "tập đoàn", "quốc gia", "nước",
      "tỉnh",
      "thành phố", "tổ chức đảng", "tổ chức cơ sở đảng", "tuyến", "tuyến đường", "cây", "nhà", "căn", "suất",
      "điểm cầu", "camera", "thiết bị", "máy tính", "tài khoản", "giờ", "phút", "tiếng", "tháng", "tuần",
      "năm",
      "xe", "tiết", "tổng số", "gia đình", "dòng họ", "cộng đồng", "bình chọn", "số", "chuyên mục",
      "phóng sự",
      "mw", "kwh", "gb", "mbps", "gbps", "gigabit", "tb", "vạn dân", "điểm phần trăm", "nhân lực", "kỹ sư",
      "startup", "trang trại", "gia trại", "vườn", "vườn mẫu", "bể bơi", "hồ bơi", "chữ ký số", "hộ dân",
      "ao hồ",
      "hồ chứa", "tàu cá", "nhà máy", "cửa hàng", "chợ", "vườn cây", "mã số vùng trồng", "vùng trồng",
      "con giống",
      "trạm y tế", "nhà văn hóa", "sân chơi", "khu vui chơi", "cầu", "tuyến kênh", "công trình thủy lợi",
      "phương tiện", "khách", "lượt khách", "du khách", "buổi tập huấn", "hộ nghèo", "hộ cận nghèo", "trẻ em",
      "người lao động", "việc làm", "nhà ở", "căn hộ", "căn nhà", "học viên", "hướng dẫn viên",
      "giấy chứng nhận",
      "thủ tục hành chính", "dịch vụ công", "cửa khẩu", "tỷ kwh", "sản phẩm ocop", "làng", "làng nghề",
      "di tích", "quy trình", "tiêu chí")
    + phrases(.unit, 4, "hạng")
    + phrases(.multiple, 15, "gấp rưỡi", "gấp rưỡi lần")
    + phrases(.multiple, 20, "gấp đôi", "gấp hai", "gấp hai lần")
    + phrases(.multiple, 30, "gấp ba", "gấp ba lần")
    + phrases(.multiple, 40, "gấp bốn", "gấp bốn lần")
    + phrases(.multiple, 50, "gấp năm lần")
    + phrases(.multiple, 100, "gấp mười", "gấp mười lần")
    + phrases(.share, 50, "một nửa")
    + phrases(.reference, 0, "so với", "so cùng kỳ")
    + phrases(
      .making, 0, "trang bị", "thành lập", "đào tạo", "đào tạo , bồi dưỡng", "bồi dưỡng", "phát triển",
      "xây dựng", "mở",
      "mở thêm", "lắp đặt", "lắp đặt mới", "đầu tư", "đầu tư mới", "lựa chọn", "hỗ trợ", "kết nạp", "trồng",
      "tổ chức",
      "xây mới", "cải tạo", "nâng cấp", "bảo đảm bình quân", "tổng kinh phí", "kinh phí", "tổng vốn",
      "bố trí", "tặng",
      "hình thành", "thu hút", "luân chuyển", "tuyển", "tuyển dụng", "tuyển chọn", "cấp mới", "di dời", "xóa",
      "huy động", "huy động xã hội hóa",
      "phục hồi", "tu bổ", "bê tông hóa",
      "giải quyết việc làm cho",
      "tạo việc làm cho", "giảm", "tăng thêm", "có thêm", "phấn đấu có", "ban hành", "chọn", "thí điểm")
}
