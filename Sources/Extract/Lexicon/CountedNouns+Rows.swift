/// The nouns, by what they name. Units that are in ``Phrases/numbers`` too are here where their kind matters.
extension CountedNouns {
  static let rows: [(kind: Kind, nouns: [String])] = [
    (.people, people), (.bodies, bodies), (.places, places), (.works, works), (.goods, goods),
    (.pieces, pieces),
    (.other, structures), (.other, land), (.other, occasions), (.other, documents), (.other, technology),
    (.other, measures),
  ]

  private static let people = [
    "người", "người dân", "người dùng", "người học", "người bệnh", "người lao động", "người nghèo", "cán bộ",
    "công chức",
    "viên chức", "nhân viên", "chuyên viên", "đồng chí", "đảng viên", "đoàn viên", "công đoàn viên",
    "hội viên", "đội viên", "tổ viên",
    "thành viên", "ủy viên",
    "cấp ủy viên", "đại biểu", "cử tri", "quần chúng", "quần chúng ưu tú", "thanh niên", "thanh thiếu niên",
    "thiếu niên",
    "thiếu nhi", "bé trai", "bé gái", "phụ nữ", "nông dân", "công nhân", "ngư dân", "doanh nhân", "học sinh",
    "sinh viên",
    "học viên",
    "nghiên cứu sinh", "giáo viên", "giảng viên", "nhà giáo", "nhà báo", "nhà khoa học", "nhà quản lý",
    "nhà nghiên cứu",
    "phóng viên", "biên tập viên", "bác sĩ", "y sĩ", "y tá", "điều dưỡng", "dược sĩ", "hộ sinh",
    "nhân viên y tế", "tiến sĩ",
    "thạc sĩ", "cử nhân", "kỹ sư", "giáo sư", "phó giáo sư", "luật sư", "luật gia", "kỹ thuật viên",
    "lập trình viên",
    "chuyên gia", "nghệ nhân", "nghệ sĩ", "vận động viên", "huấn luyện viên", "trọng tài",
    "hướng dẫn viên", "tình nguyện viên", "cộng tác viên", "tuyên truyền viên", "báo cáo viên",
    "hòa giải viên",
    "kiểm soát viên", "điều tra viên", "kiểm sát viên", "thẩm phán", "công an viên", "dân quân", "chiến sĩ",
    "quân nhân", "lao động",
    "trẻ", "trẻ em", "trẻ em gái", "cháu", "em", "em học sinh", "ngày công", "bệnh nhân", "nạn nhân",
    "đối tượng", "giám đốc", "bí thư",
    "chủ tịch", "chi hội trưởng", "chủ hộ", "đvtn", "cbcs",
    "chủ thể", "hộ", "hộ dân", "hộ gia đình", "hộ nghèo", "hộ cận nghèo", "hộ kinh doanh", "hộ nông dân",
    "hộ chăn nuôi",
    "gia đình", "cá nhân", "chị em", "khách", "khách hàng", "du khách", "hành khách", "người hưởng lợi",
    "nhân lực", "nhân khẩu", "nông hộ", "trí thức", "thí sinh", "công chứng viên", "cựu chiến binh",
    "thương binh", "bệnh binh", "tín đồ", "chức sắc", "chức việc", "thân nhân", "già làng", "trưởng bản",
    "trưởng thôn", "giám sát viên", "giám định viên", "trợ giúp viên", "đấu giá viên", "thanh tra viên",
    "chấp hành viên", "thư ký", "khuyến nông viên", "kiểm lâm viên", "thú y viên", "cựu giáo chức",
    "người mẫu", "thực tập sinh", "lưu học sinh", "thủ lĩnh", "nhà văn", "nhà thơ", "họa sĩ", "nhạc sĩ",
    "thuyền viên", "lái xe", "giám thị", "thợ",
  ]

  private static let bodies = [
    "tổ chức", "tập thể", "tổ chức đảng", "tổ chức cơ sở đảng", "tổ chức công đoàn", "tổ chức tín dụng",
    "doanh nghiệp", "cơ quan", "cơ quan báo chí", "đơn vị", "đơn vị sự nghiệp", "cơ sở", "cơ sở dữ liệu",
    "hợp tác xã",
    "liên hiệp hợp tác xã", "tổ hợp tác", "tổ hợp", "kíp", "kíp trực", "kíp cấp cứu", "công ty", "tập đoàn",
    "tổng công ty", "ngân hàng",
    "quỹ tín dụng", "quỹ",
    "chi bộ", "đảng bộ", "đảng ủy", "chi ủy", "tổ đảng", "chi đoàn", "chi hội", "tổ hội", "công đoàn",
    "công đoàn cơ sở", "nghiệp đoàn", "nghiệp đoàn cơ sở",
    "đoàn cơ sở", "đoàn kiểm tra", "đoàn giám sát", "đoàn công tác", "đoàn thanh tra", "hội", "hội quán",
    "câu lạc bộ", "đội", "đội hình", "đội tuyển", "đội văn nghệ", "tổ",
    "nhóm", "ban",
    "phòng", "sở",
    "ngành", "trường", "trường học", "trường mầm non", "nhà trường", "bệnh viện", "viện", "viện nghiên cứu",
    "phòng khám",
    "trạm y tế", "trung tâm", "nhà cung cấp", "nhà đầu tư", "nhà thầu", "nhà phân phối", "nhà xuất bản",
    "nhà mạng", "đại lý",
    "tạp chí", "startup", "quốc gia", "nước", "cơ sở hội", "liên hiệp htx", "cơ sở đoàn",
    "htx", "tht", "dn", "liên đội", "liên minh", "liên hiệp hội", "tổ chức hội", "tổ chức đoàn", "căng tin",
    "hiệp hội", "dnnvv", "clb", "tccsđ", "kcn", "ccn",
  ]

  private static let places = [
    "xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh", "thôn", "bản",
    "ấp", "khóm", "xóm",
    "buôn", "buôn làng", "làng", "làng nghề", "nghề", "ngành nghề", "ngành , nghề", "làng văn hóa", "phum",
    "sóc", "tiểu khu",
    "khối phố",
    "khu phố", "khu dân cư",
    "tổ dân phố", "khu vực", "địa phương", "địa bàn", "vùng",
  ]

  private static let works = [
    "dự án", "công trình", "chương trình", "đề án", "đề tài", "nhiệm vụ", "kế hoạch", "mô hình", "phần việc",
    "phong trào", "tiểu dự án", "hạng mục", "gói thầu", "sáng kiến", "đề tài khoa học",
  ]

  private static let goods = [
    "sản phẩm", "sản phẩm ocop", "dịch vụ", "dịch vụ công", "thủ tục", "thủ tục hành chính", "thương hiệu",
    "nhãn hiệu",
    "nhãn hiệu tập thể", "chỉ dẫn địa lý", "sáng chế", "bằng sáng chế", "giải pháp hữu ích", "mã số",
    "mã số vùng trồng", "nông sản", "thủy sản", "hải sản", "lâm sản", "đặc sản", "gia súc", "gia cầm",
    "món ăn",
    "hiện vật", "bảo vật", "cổ vật", "di vật", "phao tiêu", "gương cầu", "họng nước", "hầm chui", "đền thờ",
  ]

  private static let pieces = ["tin", "bài", "ảnh", "phóng sự", "chuyên mục"]

  /// What stands on the ground, and what stands in it.
  private static let structures = [
    "nhà", "nhà ăn", "nhà ở", "nhà vệ sinh", "nhà tiêu", "nhà trẻ", "nhà xưởng", "nhà kho", "nhà kính",
    "nhà màng", "nhà lưới",
    "nhà thuốc", "khách sạn", "cơ sở lưu trú", "buồng", "homestay", "nhà trọ", "nhà sách", "nhà hàng",
    "nhà nghỉ", "nhà ga", "nhà tang lễ", "nhà thi đấu",
    "nhà thiếu nhi",
    "nhà văn hóa", "nhà máy", "nhà máy nước", "nhà công vụ", "nhà rông", "nhà dài", "nhà sàn", "nhà bia",
    "nhà hát",
    "nhà sinh hoạt cộng đồng", "căn", "căn nhà", "căn hộ", "ngôi", "ngôi nhà", "mái ấm", "tòa", "tòa nhà",
    "gian",
    "gian hàng", "quầy",
    "quầy hàng", "sạp", "ki ốt", "kiốt", "ki-ốt", "cửa hàng", "siêu thị", "trung tâm thương mại", "chợ",
    "phòng học", "phòng đọc",
    "phòng bệnh", "phòng máy", "phòng họp", "phòng thí nghiệm", "phòng thực hành", "phòng ở", "phòng trọ",
    "trạm", "trạm bơm", "trạm biến áp", "trạm sạc", "hồ", "hồ chứa", "hồ bơi", "bể", "bể bơi", "đập", "kè",
    "đê", "cống", "kênh",
    "mương", "kênh mương", "giếng", "giếng khoan", "ao", "ao hồ", "đầm", "hố", "bãi", "bãi rác", "bãi đỗ xe",
    "bến", "bến xe",
    "bến cá", "cảng", "cảng cá", "cảng biển", "ga", "sân bay", "cầu", "cầu cống", "cầu cảng", "đường",
    "tuyến", "tuyến đường",
    "tuyến phố", "tuyến kênh", "ngõ", "hẻm", "cây cầu", "nút giao", "cột", "trụ", "trụ sở", "đèn", "bóng đèn",
    "biển báo", "loa", "cụm loa", "cổng", "cổng chào", "sân", "sân chơi", "sân bóng", "sân vận động",
    "sân thể thao", "công viên",
    "vườn hoa", "quảng trường", "nghĩa trang", "tượng đài", "di tích", "di sản", "bảo tàng", "thư viện",
    "tủ sách", "rạp",
    "thiết chế", "lò", "lò đốt", "lò giết mổ", "lò mổ", "kho", "kho lạnh", "chuồng", "chuồng trại", "lồng",
    "lồng bè", "bè",
    "điểm", "điểm trường", "điểm đến", "điểm cầu", "điểm đọc", "chốt", "khu", "khu công nghiệp",
    "khu kinh tế", "khu đô thị", "đô thị",
    "khu du lịch", "khu công nghệ cao", "khu chế xuất", "khu tái định cư", "khu vui chơi", "khu bảo tồn",
    "cụm", "cụm công nghiệp",
    "cụm dân cư", "giường", "giường bệnh", "tủ", "tủ thuốc", "bếp", "bếp ăn",
  ]

  /// What grows, what is kept, and what moves.
  private static let land = [
    "mỏ", "mỏ khoáng sản",
    "vườn", "vườn mẫu", "vườn ươm", "vườn cây", "cánh đồng", "cánh đồng mẫu", "cánh đồng lớn", "thửa", "lô",
    "vùng trồng",
    "vùng nguyên liệu", "vùng sản xuất", "vùng nuôi", "trang trại", "gia trại", "đàn", "con", "con giống",
    "cây", "cây trồng", "cây giống", "chuỗi", "chuỗi liên kết", "chuỗi giá trị", "chuỗi cung ứng", "xe",
    "xe máy",
    "xe đạp", "xe buýt",
    "ô tô", "tàu", "tàu cá", "tàu thuyền", "thuyền", "xuồng", "xuồng máy", "phương tiện", "máy", "máy tính",
    "máy tính bảng", "máy bay", "máy in",
    "máy bơm", "máy chủ", "thùng", "thùng hàng", "thùng rác", "bình", "bình chữa cháy", "bộ", "bộ máy tính",
    "bộ dữ liệu",
    "bộ tiêu chí",
    "bộ chỉ số", "bộ tài liệu", "bộ câu hỏi", "bộ thủ tục", "suất", "phần", "phần quà", "quà", "học bổng",
  ]

  /// What takes place, and how often.
  private static let occasions = [
    "lần", "lượt", "đợt", "cuộc", "cuộc thi", "cuộc họp", "cuộc vận động", "buổi", "buổi tập huấn", "phiên",
    "phiên chợ",
    "phiên giao dịch", "ca", "ca bệnh", "ca mắc", "chuyến", "chuyến bay", "kỳ", "kỳ họp", "kỳ thi", "khóa",
    "khóa học", "lớp",
    "lớp học", "hội nghị", "hội thảo", "hội thi", "hội chợ", "hội diễn", "tọa đàm", "diễn đàn", "lễ hội",
    "sự kiện", "chiến dịch",
    "ngày hội", "tuần lễ", "giải", "giải đấu", "giải thưởng", "huy chương", "triển lãm", "tiết",
    "tiết học", "vụ", "vụ việc", "vụ án", "việc", "việc làm", "trường hợp", "sự cố", "diễn tập",
    "mũi", "liều", "giao dịch", "liên hoan", "ổ dịch", "khiếu nại", "tố cáo", "đơn thư", "phản ánh", "sự vụ",
    "chương trình nghệ thuật", "vở diễn", "suất diễn", "trận đấu", "hoạt động", "câu chuyện",
  ]

  private static let documents = [
    "văn bản", "nghị quyết", "quyết định", "chuyên đề", "tài liệu", "giáo trình", "sổ tay", "tờ rơi",
    "tờ gấp", "tờ", "bản",
    "bản tin", "bản đồ", "bản án", "bản sách", "ấn phẩm", "đầu sách", "cuốn", "cuốn sách", "quyển", "sách",
    "tập", "tập sách",
    "bài viết", "bài báo", "bài giảng", "bài thuốc", "tin bài", "tác phẩm", "phim",
    "video",
    "video clip", "clip", "chuyên trang", "pano", "áp phích", "băng rôn", "khẩu hiệu",
    "báo cáo", "hợp đồng",
    "biên bản", "thỏa thuận", "hồ sơ", "giấy chứng nhận", "giấy phép", "phiếu", "lá phiếu", "ý kiến",
    "kiến nghị", "câu hỏi",
    "tiêu chí", "tiêu chuẩn", "quy chuẩn", "quy chế", "quy trình", "quy hoạch", "phương án", "kịch bản",
    "danh mục", "sổ tiết kiệm", "bằng khen", "văn bằng", "chứng chỉ", "bằng", "bằng độc quyền", "chỉ thị",
    "văn kiện", "hóa đơn", "sổ hồng", "sổ đỏ", "đề thi", "học phần", "mô đun", "pa nô", "công bố",
    "công bố quốc tế", "tiết mục", "bản ghi nhớ", "thư mời", "giấy mời", "tham luận", "đề cương", "bộ đề",
    "giấy khen", "danh hiệu", "đầu mối", "đầu việc", "chỉ tiêu",
    "chỉ số",
    "nội dung", "lĩnh vực",
  ]

  private static let technology = [
    "nền tảng", "hệ thống", "phần mềm", "ứng dụng", "bộ dữ liệu", "tập dữ liệu", "tài khoản", "thuê bao",
    "thẻ",
    "chữ ký số", "chữ ký", "camera", "cảm biến", "thiết bị", "trang thông tin", "trang thông tin điện tử",
    "cổng thông tin",
    "fanpage", "tên miền", "màn hình", "mẫu", "robot", "drone", "sàn thương mại điện tử", "sàn thương mại",
    "kênh truyền thông", "nhóm zalo", "mô hình dữ liệu", "bộ cảm biến", "lượt truy cập", "kết nối",
    "phòng lab", "mã qr",
  ]

  private static let measures = [
    "ha", "héc ta", "hecta", "km", "m", "cm", "mm", "mét", "mét vuông", "mét khối", "ki lô mét", "lít", "tấn",
    "tạ", "kg", "g",
    "sào", "mw", "mwp", "kw", "kwh", "kv", "kva", "gb", "tb", "mbps", "gbps", "tbps", "mhz", "đồng", "usd",
    "vnđ", "vnd", "euro",
    "đô la", "giờ", "phút", "giây", "ngày", "tuần", "tháng", "năm", "tuổi", "điểm phần trăm", "bậc", "hạng",
    "độ", "tiếng", "teu",
  ]
}
