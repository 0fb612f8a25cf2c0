import Compare
import Testing

@Suite("Texts that repeat themselves without end")
struct RepeatedTextTests {
  @Test("a sentence over and over is linked with itself, verbatim as long as all its places are looked at")
  func oneSentence() {
    let sentence = "Rà soát quy chế làm việc của thư viện, phân công rõ trách nhiệm. "
    let relations = [50, 2_000].map { count in
      let task = Sample.task(String(repeating: sentence, count: count))
      return Aligner(UpperPlan(task)).align(task).units.map(\.relation)
    }
    #expect(relations == [[.verbatim], [.adapted]])
  }

  @Test("of the facts of a unit the first thousand of a kind are compared")
  func facts() {
    let targets = (0..<1_200).map { "\($0 % 100)% bạn đọc nhóm \($0)" }.joined(separator: ", ")
    let upper = Sample.task(
      "Phấn đấu xây dựng tủ sách lưu động phục vụ công nhân khu công nghiệp: \(targets).")
    let lower = Sample.task("Phấn đấu xây dựng tủ sách lưu động phục vụ công nhân khu công nghiệp.")
    let changes = Aligner(UpperPlan(upper)).align(lower).units[0].changes
    #expect(upper.plan.targets.count > 1_000)
    #expect(changes.count { $0.kind == .number } == 1_000)
  }
}
