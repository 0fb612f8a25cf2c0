/// Offices by their field, where a word of it is a verb, ends a name or begins another one elsewhere. Source: the decrees on the
/// ministries of 2025, the decisions on departments of provinces and districts, names of hospitals and schools as plans write them.
extension Phrases {
  static let offices: [Phrase] =
    ["cục", "chi cục", "vụ", "phòng", "trung tâm"].flatMap { head in
      officeFields.map { Phrase("\(head) \($0)", .organ) }
    }
    + wards.map { Phrase("khoa \($0)", .organ) }
    + ["tổ", "tổ chuyên môn", "bộ môn"].flatMap { head in
      subjects.map { Phrase("\(head) \($0)", .organ) }
    }
    + phrases(
      .organ, 0, "liên hiệp các tổ chức hữu nghị", "hiệp hội doanh nghiệp nhỏ và vừa", "hội doanh nhân trẻ",
      "quỹ đầu tư phát triển tỉnh", "quỹ đầu tư phát triển thành phố", "quỹ phát triển đất",
      "quỹ hỗ trợ phát triển hợp tác xã", "nhà hát",
      "vườn quốc gia",
      "khu bảo tồn thiên nhiên", "công ty cổ phần", "viện quy hoạch - kiến trúc xây dựng",
      "viện quy hoạch xây dựng",
      "văn phòng điều phối nông thôn mới", "văn phòng điều phối chương trình xây dựng nông thôn mới",
      "văn phòng nông thôn mới", "tổ hỗ trợ cải cách thủ tục hành chính", "tổ tư vấn tâm lý",
      "tổ tư vấn tâm lý học đường", "tổ hỗ trợ", "đội thuế", "đội thuế liên xã", "đội thuế liên phường",
      "đội cảnh sát kinh tế", "đội quản lý hành chính", "tổ cảnh sát khu vực", "trung tâm cấp cứu 115",
      "hải đội", "lữ đoàn",
      "trung đoàn", "sư đoàn", "quân khu", "quân đoàn", "vùng cảnh sát biển", "hải đoàn", "tiểu đoàn",
      "cảng vụ",
      "cảng vụ hàng hải", "cảng vụ đường thủy nội địa", "nhà thiếu nhi", "cung thiếu nhi", "cung văn hóa",
      "làng trẻ em", "trại giống", "xí nghiệp", "phân hiệu", "viện hàn lâm khoa học xã hội việt nam",
      "viện hàn lâm khoa học và công nghệ việt nam", "hội sinh viên", "hội sinh viên trường", "ban thư ký",
      "tổ thư ký",
      "ban quản trị nhà chung cư", "ban quản trị chung cư", "hội đồng thẩm định đề án",
      "đội cảnh sát giao thông số",
      "chi bộ các cơ quan đảng", "văn phòng cấp ủy và chính quyền", "trường cán bộ quản lý",
      "phòng tổ chức , hành chính , thông tin , tư liệu", "tổng công ty điện lực miền bắc",
      "tổng công ty điện lực miền trung", "tổng công ty điện lực miền nam", "khu di tích")

  /// What offices of ministries, provinces and districts are for.
  private static let officeFields = [
    "kinh tế địa phương và lãnh thổ", "thị trường trong nước", "thị trường nước ngoài",
    "quản lý doanh nghiệp",
    "phòng vệ thương mại", "tin học và thống kê", "tin học và thống kê tài chính", "người có công",
    "bảo trợ xã hội", "bảo trợ xã hội và trẻ em", "người có công và bảo trợ xã hội",
    "phòng , chống tệ nạn xã hội", "phòng chống tệ nạn xã hội", "phòng , chống hiv / aids",
    "phòng , chống thiên tai", "đê điều và phòng , chống thiên tai",
    "quản lý đê điều và phòng , chống thiên tai",
    "giáo dục nghề nghiệp và giáo dục thường xuyên", "giáo dục thường xuyên", "giáo dục nghề nghiệp",
    "nhà giáo và cán bộ quản lý giáo dục", "văn hóa cơ sở , gia đình và thư viện",
    "phát thanh , truyền hình và thông tin điện tử", "thông tin cơ sở và thông tin đối ngoại",
    "thông tin đối ngoại", "thông tin cơ sở", "thông tin , báo chí , xuất bản", "báo chí , xuất bản",
    "sở hữu trí tuệ", "hộ tịch , quốc tịch , chứng thực", "hành chính và bổ trợ tư pháp", "bổ trợ tư pháp",
    "kiểm tra văn bản và tổ chức thi hành pháp luật", "kiểm tra văn bản quy phạm pháp luật",
    "xây dựng và kiểm tra văn bản quy phạm pháp luật",
    "xây dựng , kiểm tra văn bản và theo dõi thi hành pháp luật",
    "phổ biến , giáo dục pháp luật và trợ giúp pháp lý", "phổ biến , giáo dục pháp luật",
    "phổ biến giáo dục pháp luật", "trợ giúp pháp lý", "trợ giúp pháp lý nhà nước",
    "cảnh sát quản lý hành chính về trật tự xã hội", "cảnh sát phòng cháy , chữa cháy và cứu nạn , cứu hộ",
    "cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ", "cảnh sát pccc và cnch",
    "an ninh mạng và phòng , chống tội phạm sử dụng công nghệ cao",
    "xây dựng phong trào bảo vệ an ninh tổ quốc",
    "xây dựng phong trào", "quản lý xuất nhập cảnh", "tổ chức cán bộ", "công tác đảng và công tác chính trị",
    "giám định xây dựng", "giám định y khoa", "giám định chất lượng xây dựng", "quản lý xây dựng công trình",
    "quản lý xây dựng", "quản lý hoạt động xây dựng", "quản lý chất lượng công trình",
    "kiểm nghiệm thuốc , mỹ phẩm , thực phẩm", "kiểm nghiệm", "giống cây trồng , vật nuôi", "giống cây trồng",
    "giống vật nuôi", "giống nông nghiệp", "giống thủy sản", "hỗ trợ phát triển giáo dục hòa nhập",
    "công tác xã hội", "công tác xã hội trẻ em", "điều dưỡng người có công", "nuôi dưỡng người có công",
    "khuyến công và tư vấn phát triển công nghiệp", "khuyến công và xúc tiến thương mại", "đổi mới sáng tạo",
    "đổi mới sáng tạo quốc gia", "ứng dụng tiến bộ khoa học và công nghệ", "ứng dụng khoa học và công nghệ",
    "khởi nghiệp và đổi mới sáng tạo", "giám sát , điều hành đô thị thông minh",
    "điều hành đô thị thông minh",
    "giám sát , điều hành thông minh", "hậu cần", "hậu cần - kỹ thuật",
    "bưu chính , viễn thông và công nghệ thông tin", "bưu chính , viễn thông", "bưu chính viễn thông",
    "công chức , viên chức", "công chức viên chức", "cán bộ , công chức , viên chức", "chính trị , tư tưởng",
    "chính trị tư tưởng", "xây dựng nếp sống văn hóa và gia đình", "xây dựng nếp sống văn hóa",
    "tổ chức , biên chế", "xây dựng chính quyền và công tác thanh niên", "cải cách hành chính",
    "kiểm soát thủ tục hành chính", "thẩm định", "thẩm định giá", "quản lý ngân sách", "quản lý bảo hiểm",
    "hợp tác , đầu tư", "xúc tiến đầu tư và hỗ trợ doanh nghiệp", "hỗ trợ doanh nghiệp",
    "tư vấn và dịch vụ tài chính công", "phát triển nguồn nhân lực", "đào tạo nguồn nhân lực",
    "kiểm định kỹ thuật an toàn lao động", "huấn luyện nghiệp vụ", "bồi dưỡng nghiệp vụ",
  ]

  /// Wards of hospitals, faculties of schools.
  private static let wards = [
    "nội tổng hợp", "ngoại tổng hợp", "nội", "ngoại", "sản", "nhi", "phụ sản", "kiểm soát nhiễm khuẩn",
    "xét nghiệm",
    "chẩn đoán hình ảnh", "hồi sức tích cực", "hồi sức cấp cứu", "hồi sức tích cực - chống độc",
    "hồi sức tích cực chống độc", "truyền nhiễm", "dinh dưỡng", "y học cổ truyền", "phục hồi chức năng",
    "răng hàm mặt", "tai mũi họng", "mắt", "ung bướu", "thận nhân tạo", "giải phẫu bệnh",
    "kiểm soát bệnh tật", "phòng , chống dịch bệnh", "điều trị theo yêu cầu", "giáo dục tiểu học",
    "giáo dục mầm non", "lý luận cơ sở", "lý luận chính trị", "nhà nước và pháp luật", "xây dựng đảng",
    "dân vận",
    "công nghệ thông tin", "kinh tế", "sư phạm", "điều dưỡng", "quản trị kinh doanh", "luật", "nông lâm",
  ]

  /// What teams of teachers teach.
  private static let subjects = [
    "ngữ văn", "toán", "toán - tin", "khoa học tự nhiên", "khoa học xã hội", "ngoại ngữ", "tiếng anh",
    "lý - hóa",
    "sử - địa", "tự nhiên", "xã hội", "hành chính", "văn phòng", "giáo vụ",
  ]
}
