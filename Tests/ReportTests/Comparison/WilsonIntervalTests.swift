import Report
import Testing

@Suite("Wilson's interval")
struct WilsonIntervalTests {
  @Test(
    "it is that of the tables",
    arguments: [
      // Newcombe (1998), method 3.
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718),
    ])
  func values(count: Int, total: Int, low: Double, high: Double) throws {
    let interval = try #require(WilsonInterval(count, of: total))
    #expect(abs(interval.low - low) < 0.0001)
    #expect(abs(interval.high - high) < 0.0001)
  }

  @Test("there is none for nothing")
  func nothing() { #expect(WilsonInterval(0, of: 0) == nil) }

  @Test("it stays between 0 and 1")
  func bounds() throws {
    let all = try #require(WilsonInterval(5, of: 5))
    #expect(all.high == 1 && all.low > 0.5)
  }
}
