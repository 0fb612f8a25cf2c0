/// Deflate (RFC 1951), read: what the archives of workbooks are packed with.
struct Inflate {
  /// What is wrong with a stream.
  struct Broken: Error {}

  private let input: ArraySlice<UInt8>
  private var place: Int
  private var bit = 0
  private var output: [UInt8] = []

  /// The bytes that a stream stands for.
  static func bytes(of input: ArraySlice<UInt8>) throws -> [UInt8] {
    var reader = Inflate(input: input, place: input.startIndex)
    try reader.run()
    return reader.output
  }

  private init(input: ArraySlice<UInt8>, place: Int) {
    self.input = input
    self.place = place
  }

  private mutating func run() throws {
    var isLast = false
    while !isLast {
      isLast = try bits(1) == 1
      switch try bits(2) {
      case 0: try stored()
      case 1:
        let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
        try block(Code(lengths), Code([Int](repeating: 5, count: 30)))
      case 2: try dynamic()
      default: throw Broken()
      }
    }
  }

  private mutating func bits(_ count: Int) throws -> Int {
    var value = 0
    for position in 0..<count {
      guard place < input.endIndex else { throw Broken() }
      value |= (Int(input[place]) >> bit & 1) << position
      bit += 1
      if bit == 8 { (bit, place) = (0, place + 1) }
    }
    return value
  }

  private mutating func stored() throws {
    if bit > 0 { (bit, place) = (0, place + 1) }
    let length = try bits(16)
    guard try bits(16) == length ^ 0xFFFF, place + length <= input.endIndex else { throw Broken() }
    output += input[place..<place + length]
    place += length
  }

  private mutating func dynamic() throws {
    let literals = try bits(5) + 257
    let distances = try bits(5) + 1
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var small = [Int](repeating: 0, count: 19)
    for index in 0..<(try bits(4) + 4) { small[order[index]] = try bits(3) }
    let code = Code(small)
    var lengths: [Int] = []
    while lengths.count < literals + distances {
      let symbol = try next(code)
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw Broken() }
        lengths += [Int](repeating: last, count: try bits(2) + 3)
      case 17: lengths += [Int](repeating: 0, count: try bits(3) + 3)
      case 18: lengths += [Int](repeating: 0, count: try bits(7) + 11)
      default: lengths.append(symbol)
      }
    }
    try block(Code(Array(lengths[..<literals])), Code(Array(lengths[literals...])))
  }

  private mutating func block(_ literals: Code, _ distances: Code) throws {
    while true {
      let symbol = try next(literals)
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      let step = symbol - 257
      guard step < 29 else { throw Broken() }
      let length = try step == 28 ? 258 : base(step, 4, from: 3)
      let distance = try base(try next(distances), 2, from: 1)
      guard distance <= output.count else { throw Broken() }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }

  /// A length or a distance: the first `plain * 2` steps of one, then groups of `plain` steps each twice as wide.
  private mutating func base(_ step: Int, _ plain: Int, from first: Int) throws -> Int {
    if step < plain * 2 { return first + step }
    let extra = step / plain - 1
    return first + (plain + step % plain) << extra + (try bits(extra))
  }

  private mutating func next(_ code: Code) throws -> Int {
    var value = 0
    for length in 1...15 {
      value = value << 1 | (try bits(1))
      if let symbol = code.symbol(value, length: length) { return symbol }
    }
    throw Broken()
  }

  /// A canonical prefix code: the symbols by length and value, and where each length begins.
  private struct Code {
    private var symbols: [Int] = []
    private var starts: [(first: Int, offset: Int, count: Int)] = [(0, 0, 0)]

    init(_ lengths: [Int]) {
      var first = 0
      for length in 1...15 {
        let offset = symbols.count
        for symbol in lengths.indices where lengths[symbol] == length { symbols.append(symbol) }
        starts.append((first, offset, symbols.count - offset))
        first = (first + symbols.count - offset) << 1
      }
    }

    func symbol(_ value: Int, length: Int) -> Int? {
      let start = starts[length]
      return value - start.first < start.count ? symbols[start.offset + value - start.first] : nil
    }
  }
}
