import Extract
import Foundation

/// Changes inputs by whole phrases: figures, times, organs and verbs meet as no plan has them, and lines end in the middle of what
/// they say. Bytes changed one by one hardly ever make a phrase of another.
struct PhraseMutator {
  /// A word or a phrase, without the blanks around it.
  typealias Phrase = [UInt8]

  private var random: SplitMix
  private var words: [Phrase]

  private init(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt32) {
    random = SplitMix(state: UInt64(seed))
    words = Self.words(of: Array(bytes))
  }

  /// One to six changes of an input, the same for the same seed. O(bytes).
  static func mutate(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt32) -> [UInt8] {
    var mutator = Self(bytes, seed: seed)
    for _ in 0...mutator.random.below(6) { mutator.change() }
    return Array(mutator.words.joined(separator: [Self.blank]))
  }

  private mutating func change() {
    let at = random.below(words.count + 1)
    let end = min(words.count, at + random.below(4))
    switch random.below(6) {
    case 0: words.removeSubrange(at..<end)
    case 1: words.replaceSubrange(at..<end, with: [phrase()])
    // The line ends here.
    case 2: words.removeSubrange(at..<(words[at...].firstIndex(of: [Self.newline]) ?? words.count))
    case 3: words.insert(contentsOf: words[at..<end], at: random.below(words.count + 1))
    default: words.insert(phrase(), at: at)
    }
  }

  private mutating func phrase() -> Phrase {
    let pool = random.below(3) == 0 ? Self.figures : Self.phrases
    return pool[random.below(pool.count)]
  }

  /// The words of a text; a line end is one of its own.
  private static func words(of bytes: [UInt8]) -> [Phrase] {
    var result: [Phrase] = []
    for (index, line) in bytes.split(separator: newline, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { result.append([newline]) }
      result += line.split(separator: blank).map(Array.init)
    }
    return result
  }

  private static let newline = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")

  /// Numbers, times and what bounds them.
  private static let figures: [Phrase] = [
    "5", "05", "90%", "2 - 3%", "19/19", "1.200", "100.000", "năm 2025", "2025-2030", "quý II/2025",
    "31/12/2025",
    "tháng 6", "6 tháng", "ngày 15", "hai mươi", "một trăm", "một nửa", "2/3", "ít nhất", "trên", "dưới",
    "từ", "đến",
    "lên", "hoặc", "và", ",", ".", ";", ":", "(", ")", "%", "tỷ đồng", "mỗi", "so với", "giảm", "tăng", "gấp",
    "lần",
    "một lần", "gấp rưỡi", "trở lên", "không quá", "trong đó", "chiếm", "còn",
  ].map { Array($0.utf8) }

  /// The phrases of the lexicon, and the words and pairs of words of the plans in the folder of FUZZ_WORDS.
  private static let phrases: [Phrase] = {
    var result = Set(Lexicon.standard.entries.map { Array($0.phrase.utf8) })
    let folder = ProcessInfo.processInfo.environment["FUZZ_WORDS"] ?? ""
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
      let words = words(of: Array(data))
      for index in words.indices {
        result.insert(words[index])
        if index > 0 { result.insert(words[index - 1] + [blank] + words[index]) }
      }
    }
    // In an order that does not change from run to run.
    return result.sorted { $0.lexicographicallyPrecedes($1) }
  }()
}

/// SplitMix64: short, and good enough to choose by.
private struct SplitMix {
  var state: UInt64

  /// A number from 0 up to, without, a limit.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }
}

/// What libFuzzer calls for a new input: every other time it changes bytes, as it would without this.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: UInt32) -> Int {
  if seed % 2 == 0 { return mutateBytes(data, count, limit) }
  let changed = PhraseMutator.mutate(UnsafeBufferPointer(start: data, count: count), seed: seed).prefix(limit)
  for (index, byte) in changed.enumerated() { data[index] = byte }
  return changed.count
}

/// libFuzzer's own changes of bytes.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int
