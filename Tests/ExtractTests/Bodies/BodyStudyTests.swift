import Model
import Testing

@Suite("Names with verbs and places in them, and classes of organs in small letters")
struct BodyStudyTests {
  @Test(
    "what an institute studies can be something that is done",
    arguments: [
      (
        "Viện Nghiên cứu nuôi trồng rong biển chủ trì tổng hợp.",
        ["lead Viện Nghiên cứu nuôi trồng rong biển"]
      ),
      (
        "Viện Nghiên cứu phát triển kinh tế - xã hội tỉnh rà soát.",
        ["responsible Viện Nghiên cứu phát triển kinh tế - xã hội tỉnh"]
      ),
      (
        "Các Trung tâm quan trắc môi trường và bệnh cá lấy mẫu nước.",
        ["responsible Các Trung tâm quan trắc môi trường và bệnh cá"]
      ),
      ("Thư viện tỉnh nghiên cứu nhu cầu đọc sách.", ["responsible Thư viện tỉnh"]),
    ])
  func studies(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "where places lie belongs to the class, and so does a short form before them",
    arguments: [
      (
        "Giám đốc Sở Nội vụ các tỉnh, thành phố ven biển rà soát thư viện.",
        ["responsible Giám đốc Sở Nội vụ các tỉnh, thành phố ven biển"]
      ),
      (
        "Thư viện tỉnh hướng dẫn Ủy ban nhân dân (UBND) các xã, phường mở tủ sách.",
        ["responsible Thư viện tỉnh", "directed Ủy ban nhân dân (UBND) các xã, phường"]
      ),
    ])
  func places(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "organs in small letters are a class behind các",
    arguments: [
      (
        "Thư viện tỉnh phối hợp chặt chẽ với các đồn biên phòng mở tủ sách.",
        ["responsible Thư viện tỉnh", "coordinate các đồn biên phòng"]
      ),
      (
        "Lực lượng dân phòng, tổ bảo vệ an ninh trật tự bảo vệ hội sách.",
        ["responsible Lực lượng dân phòng, tổ bảo vệ an ninh trật tự"]
      ),
      ("Đọc sách ở đồn biên phòng.", []),
    ])
  func classes(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "a list behind a colon or of places, a company by what it runs, who heads a team, where bodies are",
    arguments: [
      (
        "Các sở, ngành: Nội vụ, Tài chính, Xây dựng rà soát thư viện.",
        ["responsible Các sở, ngành: Nội vụ, Tài chính, Xây dựng"]
      ),
      ("Các xã Tân Hội, Phú Lộc, Đức Minh mở tủ sách.", ["responsible Các xã Tân Hội, Phú Lộc, Đức Minh"]),
      (
        "Thư viện tỉnh phối hợp với Công ty TNHH một thành viên Khai thác công trình thủy lợi Đồng Tháp rà soát.",
        [
          "responsible Thư viện tỉnh",
          "coordinate Công ty TNHH một thành viên Khai thác công trình thủy lợi Đồng Tháp",
        ]
      ),
      (
        "Đoàn kiểm tra liên ngành do Công an xã làm trưởng đoàn rà soát kho sách.",
        ["responsible Đoàn kiểm tra liên ngành"]
      ),
      (
        "Các cấp ủy nơi có đông bạn đọc, bạn viết chú trọng mở tủ sách.",
        ["responsible Các cấp ủy nơi có đông bạn đọc, bạn viết"]
      ),
      (
        "Huyện đoàn mỗi năm đảm nhận từ 02 công trình trở lên.", ["responsible Huyện đoàn"]
      ),
    ])
  func lists(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "committees of a class, what one is said to be, boards of woods, organs in small letters of a list",
    arguments: [
      (
        "Ban Thường vụ các đảng ủy xã, phường cụ thể hóa kế hoạch đọc sách.",
        ["responsible Ban Thường vụ các đảng ủy xã, phường"]
      ),
      (
        "Thư viện tỉnh là cơ quan thường trực giúp Ban Chỉ đạo theo dõi.",
        ["responsible Thư viện tỉnh", "principal Ban Chỉ đạo"]
      ),
      ("Tòa án nhân dân hai cấp tăng cường xét xử lưu động.", ["responsible Tòa án nhân dân hai cấp"]),
      ("Các thư viện đẩy nhanh tiến độ mua sách.", ["responsible Các thư viện"]),
      ("Ban quản lý rừng phòng hộ tuần tra rừng.", ["responsible Ban quản lý rừng phòng hộ"]),
      (
        "Các hạt kiểm lâm, đồn biên phòng mở tủ sách.", ["responsible Các hạt kiểm lâm, đồn biên phòng"]
      ),
      ("Mở tủ sách ở rừng phòng hộ, đồn biên phòng.", []),
    ] as [(String, [String])])
  func furtherClasses(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "a class that no lexicon has behind those it knows",
    arguments: [
      ("Thư viện tỉnh, các bản tin địa phương mở chuyên mục sách.", ["responsible Thư viện tỉnh"]),
      ("Thư viện tỉnh, các sách mới được giới thiệu.", []),
    ] as [(String, [String])])
  func unknownClasses(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "names with giao thông in them, brands, an organ in parentheses behind another one",
    arguments: [
      (
        "Ban An toàn giao thông tỉnh chủ trì, phối hợp với Cảnh sát giao thông mở tủ sách.",
        ["lead Ban An toàn giao thông tỉnh", "coordinate Cảnh sát giao thông"]
      ),
      ("Thư viện tỉnh giao thông báo cho các xã.", ["responsible Thư viện tỉnh"]),
      (
        "Thư viện tỉnh, Viettel, VNPT nối mạng các phòng đọc.",
        [
          "responsible Thư viện tỉnh", "responsible Viettel", "responsible VNPT",
        ]
      ),
      ("Thư viện tỉnh (Ban Quản lý kho sách): rà soát sách cũ.", ["responsible Thư viện tỉnh"]),
      ("Các tổ chức tôn giáo, chức sắc, chức việc vận động đọc sách.", ["responsible Các tổ chức tôn giáo"]),
      ("Các Đồn, Trạm Biên phòng kiểm soát sách lậu.", ["responsible Các Đồn, Trạm Biên phòng"]),
    ] as [(String, [String])])
  func furtherNames(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }
}
