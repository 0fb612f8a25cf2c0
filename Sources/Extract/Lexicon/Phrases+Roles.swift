/// Words that say who does what, and the grammar words that bound a name. Source: usage of plans.
extension Phrases {
  static let roles: [Phrase] =
    phrases([.lead, .verb], 0, "chủ trì", "chủ trì thực hiện", "làm đầu mối")
    + phrases(
      [.lead, .coordinate, .verb], 0, "chủ trì cùng", "chủ trì cùng với", "chủ trì , cùng",
      "chủ trì , cùng với", "chủ trì phối hợp với",
      "chủ trì phối hợp cùng", "chủ trì phối hợp")
    + phrases(
      [.coordinate, .verb], 0, "phối hợp", "phối hợp với", "phối hợp chặt chẽ với", "phối hợp chặt chẽ",
      "phối hợp cùng", "phối hợp cùng với", "cùng với", "phối kết hợp với", "chủ động phối hợp với",
      "phối hợp đồng bộ với", "phối hợp thường xuyên với", "phối hợp tốt với", "phối hợp hiệu quả với",
      "phối hợp thực hiện", "phối hợp thực hiện với", "phổi hợp", "phổi hợp với", "phối hơp", "phối hơp với")
    + phrases(
      [.advise, .verb], 0, "tham mưu", "tham mưu cho", "tham mưu giúp", "giúp", "giúp việc", "trình",
      "tham mưu đề xuất", "tham mưu , đề xuất", "tham mưu , giúp", "tham mưu , trình", "tham mưu đề xuất với",
      "tham mưu , đề xuất với", "tham mưu , báo cáo", "nghiên cứu , tham mưu", "đề xuất , kiến nghị",
      "tham mưu với", "tham mưu trình", "đề xuất với", "kịp thời tham mưu",
      "đề xuất", "kiến nghị", "kiến nghị với", "báo cáo tham mưu")
    + phrases(
      [.direct, .verb], 0, "chỉ đạo", "hướng dẫn", "đôn đốc", "lãnh đạo", "lãnh đạo chỉ đạo",
      "chỉ đạo hướng dẫn",
      "định hướng", "theo dõi hướng dẫn", "kiểm tra hướng dẫn", "đôn đốc hướng dẫn", "hướng dẫn đôn đốc",
      "hướng dẫn chỉ đạo", "chỉ đạo đôn đốc", "hưởng dẫn")
    + phrases(
      [.report, .verb], 0, "báo cáo", "báo cáo về", "báo cáo với", "báo cáo cho", "tổng hợp báo cáo",
      "báo cáo , đề xuất", "báo cáo kịp thời", "kịp thời báo cáo", "bảo cáo")
    + phrases(
      [.report, .verb], 1, "phản ánh về", "phản ánh với", "phản ánh kịp thời về", "gửi", "gửi về",
      "gửi báo cáo", "gửi đến", "gửi cho")
    + phrases(
      [.assign, .verb], 0, "giao", "phân công", "giao cho", "phân công cho", "giao nhiệm vụ",
      "giao nhiệm vụ cho", "ủy quyền cho", "giao trách nhiệm", "giao trách nhiệm cho",
      "phân công nhiệm vụ cho")
    + phrases([.assign, .verb], 1, "đề nghị", "yêu cầu", "kính đề nghị", "trân trọng đề nghị")
    + phrases(
      .verb, 0, "khai giảng", "khai mạc", "diễn tập", "tuần tra", "khánh thành", "tổng rà soát", "nạo vét",
      "xây dựng",
      "triển khai", "triển khai thực hiện", "thực hiện", "theo dõi", "kiểm tra",
      "giám sát", "tư vấn", "chăm sóc", "chăm lo", "khám bệnh", "giám sát chuyên đề",
      "kiểm tra dấu hiệu vi phạm", "kiểm tra chuyên đề",
      "kiểm tra , giám sát chuyên đề", "giám sát theo chuyên đề",
      "rà soát", "quán triệt", "tuyên truyền", "ban hành", "tiếp tục", "tăng cường", "đẩy mạnh", "đẩy nhanh",
      "nâng cao",
      "chủ động", "tập trung", "quan tâm", "bố trí", "đảm bảo", "bảo đảm", "căn cứ", "cụ thể hóa",
      "nghiên cứu",
      "tổng hợp", "thẩm định", "đánh giá", "sơ kết", "tổng kết", "phát huy", "vận động", "động viên",
      "khảo sát",
      "cập nhật", "hoàn thiện", "hoàn thành", "phổ biến", "nắm", "đưa", "sử dụng", "khẩn trương",
      "nghiêm túc",
      "gương mẫu", "tham gia", "giới thiệu", "thành lập", "kiện toàn", "củng cố", "tạo", "tạo điều kiện",
      "xem xét",
      "cho", "làm", "làm tốt", "chấn chỉnh", "xử lý", "hỗ trợ", "cung cấp", "công bố", "đăng tải",
      "lồng ghép",
      "lập", "gửi", "thông báo", "phê duyệt", "đầu tư", "huy động", "khuyến khích", "sửa đổi", "bổ sung",
      "chuẩn bị",
      "điều chỉnh", "phản ánh", "tích cực", "đề cao", "xác định", "lựa chọn", "quy định", "đăng ký",
      "cam kết", "tự",
      "tổ chức thực hiện", "tổ chức quán triệt", "tổ chức triển khai", "nhận thức", "phụ trách", "dự",
      "thể chế hóa",
      "tiến hành", "thông tin", "ưu tiên", "mở", "đào tạo", "bồi dưỡng", "giải quyết", "tháo gỡ", "tuân thủ",
      "duy trì",
      "chấp hành", "nêu cao", "coi trọng", "chú trọng", "đổi mới", "phát động", "thu hút", "khai thác",
      "vận hành",
      "quản lý", "phát triển", "cân đối", "lấy", "đối chiếu", "tổ chức hội nghị", "tổ chức nghiên cứu",
      "tiếp nhận",
      "hằng năm", "định kỳ", "thường xuyên", "kịp thời", "trực tiếp", "phân bổ", "thanh tra", "phòng ngừa",
      "phát hiện", "ngăn chặn", "chịu", "khắc phục", "tiếp thu", "giải thích", "chuyển", "đầu mối", "góp ý",
      "đóng góp",
      "đề ra", "thí điểm", "thống nhất", "giới thiệu", "đón", "trao", "tặng", "khen thưởng", "biểu dương",
      "phấn đấu", "cử", "mời", "ký", "họp", "triệu tập", "quyết định", "thực thi", "giới thiệu", "tăng",
      "giảm", "nâng", "mở thêm", "mở rộng", "mở cửa", "nhân rộng", "dành", "đặt", "luân chuyển", "luân phiên",
      "đỡ đầu", "nhận đỡ đầu", "trưng bày", "quyên góp", "biên soạn", "chia sẻ", "trích", "sưu tầm",
      "sửa chữa",
      "tu sửa", "số hóa", "hiện đại hóa", "tin học hóa", "chuẩn hóa", "đa dạng hóa", "đơn giản hóa",
      "thân thiện hóa", "xã hội hóa", "tiếp âm", "tiếp sóng", "tập huấn", "chuyển giao", "công khai",
      "niêm yết",
      "cắt giảm", "rút ngắn", "bàn giao", "nghiệm thu", "thanh toán", "quyết toán", "giải ngân", "cấp phát",
      "cấp mới", "thông qua việc", "thu thập", "thống kê số liệu", "cải tạo", "xúc tiến", "kết nối",
      "liên kết", "cập nhật số liệu", "tuyển dụng", "tuyển chọn", "sắp xếp", "bàn bạc",
      "nắm chắc", "nắm bắt", "sẵn sàng", "tuần tra", "kiểm soát", "cứu trợ", "di dời",
      "kiểm điểm", "bình xét", "kê khai", "xin ý kiến", "hiệp thương", "bám sát", "nhắc nhở", "phê bình",
      "thăm hỏi", "xác minh", "xác nhận", "xét duyệt", "biểu quyết", "bổ nhiệm", "đối thoại", "giải trình",
      "cho ý kiến", "thẩm tra", "trao đổi", "phản biện", "giữ vững",
      "quy hoạch", "hòa giải", "tiếp cận", "cảnh báo", "dự báo", "quan trắc", "quảng bá", "thúc đẩy", "mua",
      "mua sắm", "lắp", "thụ lý", "thu gom", "thu hồi", "lắp đặt", "trang bị", "nâng cấp", "cải thiện",
      "tham vấn",
      "tôn vinh", "kêu gọi", "chăm lo", "hạn chế", "chấm dứt", "loại bỏ", "sáp nhập", "trồng", "khôi phục",
      "tích hợp", "hình thành", "công nhận", "xếp loại", "bình chọn", "phát hành", "xử phạt", "đấu tranh",
      "hưởng ứng", "nộp", "rút kinh nghiệm", "ngăn ngừa", "xóa", "xóa bỏ", "tôn tạo", "trùng tu", "ra mắt",
      "đưa tin", "chi trả", "quyết liệt", "nỗ lực", "tìm kiếm", "lan tỏa", "tranh thủ",
      "giữ gìn",
      "khởi công", "ký kết", "phát sóng", "ứng dụng", "áp dụng", "chuyển đổi", "bảo vệ", "chủ trương",
      "chấm điểm", "nghe", "đăng", "đăng lại", "treo", "tháo dỡ", "ra quân", "khoanh vùng", "sinh hoạt",
      "điều tra", "tập kết",
      "dự trữ", "gia cố",
      "trực", "đồng loạt", "tiếp tục thực hiện", "giải quyết việc làm cho", "tạo việc làm cho",
      "huy động xã hội hóa", "lắp đặt mới", "đầu tư mới", "phủ sóng", "thảo luận", "khai trương",
      "đề cử", "tiến cử", "tinh giản", "hợp nhất",
      "giải thể", "gỡ bỏ", "tặng quà", "tuyên dương", "vinh danh", "trao tặng", "tọa đàm", "tiếp xúc",
      "tiếp công dân", "tiếp dân", "trả lời", "trả kết quả", "phản hồi", "cấp phép", "phát phiếu",
      "nhập liệu", "sao lưu", "chỉnh lý", "chỉnh trang", "bó gọn", "đấu nối",
      "đảm nhận", "đảm nhiệm",
      "giải tỏa", "tịch thu", "ký cam kết", "in ấn", "cắt tỉa", "tiêm phòng", "đưa đón", "túc trực",
      "chốt chặn", "khử trùng", "gieo trồng", "xả lũ", "lập hồ sơ", "phân luồng", "phân cấp", "chúc mừng",
      "gặp mặt", "tri ân", "phụng dưỡng", "suy tôn", "hoàn trả", "dọn dẹp", "tu bổ", "kiên cố hóa",
      "bê tông hóa", "tiếp sức", "sàng lọc", "cách ly", "nộp lưu", "phục dựng", "thanh lý", "tiêu hủy",
      "khử khuẩn",
      "kèm cặp", "giúp đỡ", "phụ đạo", "canh gác", "ứng trực", "sơ tán", "bóc gỡ", "triệt phá", "truy quét",
      "bắt giữ", "khởi tố", "truy tố", "cưỡng chế", "điều động", "biệt phái", "phân loại", "kiểm kê",
      "đo đạc", "cắm mốc", "điều chuyển", "ủng hộ", "giao ước", "tham dự", "chất vấn", "lấy ý kiến",
      "thăm dò", "uốn nắn", "thay thế", "bãi bỏ", "hủy bỏ", "đình chỉ", "tạm dừng", "gia hạn", "kéo dài",
      "giao lưu", "đăng cai", "soạn thảo", "quét dọn", "khơi thông", "dồn điền", "khoanh nuôi", "lấy mẫu",
      "dán nhãn", "kích hoạt", "cài đặt", "giải đáp", "học hỏi", "tìm hiểu", "xác lập", "kiểm đếm",
      "phúc tra", "vun đắp", "kết nghĩa", "nhận nuôi", "xác thực", "ghi nhận", "ghi hình", "tự chấm điểm",
      "đề bạt", "miễn nhiệm", "trao quyền", "khai báo", "đồng hành", "vào cuộc", "chung tay", "góp sức",
      "hiến đất", "hiến máu", "thắp sáng", "treo cờ", "nêu gương", "cải tiến")
    + phrases(
      .modal, 0, "phải", "cần", "có trách nhiệm", "chịu trách nhiệm", "sẽ", "được", "không", "có nhiệm vụ",
      "đều",
      "chủ yếu", "có thể", "phải có", "có kế hoạch", "có giải pháp", "có", "là", "vẫn", "đang", "đã",
      "tự chịu")
    + phrases(
      .stop, 0, "để", "nhằm", "trong", "theo", "về", "đối với", "khi", "do", "bằng", "từ", "đến", "việc",
      "nếu", "qua",
      "thông qua", "gắn với", "trên cơ sở", "trước", "sau", "như", "bao gồm", "gồm", "mà", "rồi", "cũng",
      "tại các",
      "góp phần", "làm cơ sở", "nhất là", "trong đó", "đồng thời", "thì", "với", "cho đến", "bởi", "lên",
      "vào", "ra",
      "kết quả", "tình hình", "những nội dung", "một số nội dung", "công tác", "nội dung", "các nội dung",
      "các giải pháp", "các nhiệm vụ", "kế hoạch", "quy chế", "nghị quyết", "văn bản", "cơ chế", "giải pháp",
      "chương trình", "phương án", "nhiệm vụ", "trường hợp", "sự", "tinh thần", "vai trò", "năng lực",
      "trách nhiệm của",
      "chất lượng", "hiệu quả", "kinh phí", "quá trình", "khóa", "công trình", "trình độ", "trình tự",
      "lộ trình", "biện pháp", "các biện pháp", "vấn đề", "các vấn đề", "thông tin", "thành tựu",
      "thành tích", "thành quả", "thành phần", "số liệu", "danh sách", "danh mục", "dự thảo", "hồ sơ")
    + phrases(.and, 0, "và", "cùng", "cùng các")
    + phrases(
      .adverb, 0, "tiếp tục", "sớm", "thường xuyên", "kịp thời", "chủ động", "tích cực", "tăng cường",
      "trực tiếp",
      "tập trung",
      "chặt chẽ", "định kỳ", "nghiêm túc", "đồng thời", "đồng loạt", "hằng năm", "phải", "cần", "sẽ",
      "có trách nhiệm",
      "đẩy mạnh")
    + phrases(
      .wholeDocument, 0, "kế hoạch này", "chương trình này", "chương trình hành động này", "nghị quyết này",
      "chỉ thị này", "hướng dẫn này", "công điện này", "công văn này", "thông báo này", "thông tri này",
      "kết luận này", "đề án này", "quyết định này", "quy định này",
      "quy chế này",
      "trong quá trình thực hiện", "trong quá trình tổ chức thực hiện", "trong quá trình triển khai",
      "trong quá trình triển khai thực hiện", "quá trình thực hiện", "trên đây là",
      "quá trình tổ chức thực hiện",
      "quá trình triển khai thực hiện", "trên đây", "kế hoạch của", "quyết định có hiệu lực",
      "nghị quyết có hiệu lực")
}
