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
}
