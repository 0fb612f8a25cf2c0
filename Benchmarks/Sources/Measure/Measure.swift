import Compare
import Extract
import Glibc
import Ingest
import Model
import Report

/// Measures the libraries in process; prints one JSON object a run, for `Benchmarks/run` to read.
@main
struct Measure {
  static func main() async {
    var arguments = CommandLine.arguments.dropFirst()
    switch arguments.popFirst() {
    case "extract":
      guard let rounds = arguments.popFirst().flatMap(Int.init), !arguments.isEmpty else { return usage() }
      extract(arguments.map(source), rounds: rounds)
    case "read":
      guard let rounds = arguments.popFirst().flatMap(Int.init), let path = arguments.popFirst() else {
        return usage()
      }
      read(source(path), rounds: rounds)
    case "pathology":
      guard let name = arguments.popFirst(), let count = arguments.popFirst().flatMap(Int.init),
        let pathology = Pathology(rawValue: name)
      else { return usage() }
      pathologic(pathology.text(count))
    case "pathologies":
      for pathology in Pathology.allCases { write("\(pathology.rawValue) \(pathology.count)\n") }
    case "compare": await compare(&arguments)
    default: usage()
    }
  }

  private static func compare(_ arguments: inout ArraySlice<String>) async {
    let subject = arguments.popFirst()
    guard let count = arguments.popFirst().flatMap(Int.init) else { return usage() }
    switch subject {
    case "pair" where arguments.count == 2:
      let sources = arguments.map(source)
      write(Comparing.pair(sources[0], sources[1], rounds: count))
    case "many" where arguments.count > 2:
      guard let jobs = arguments.popFirst().flatMap(Int.init) else { return usage() }
      let sources = arguments.map(source)
      write(await Comparing.many(sources[0], Array(sources.dropFirst()), count: count, jobs: jobs))
    case "families" where !arguments.isEmpty: write(Comparing.families(arguments.map(source), units: count))
    default: usage()
    }
  }

  private static func usage() {
    write(
      "usage: Measure extract ROUNDS FILE… | read ROUNDS FILE | pathology NAME COUNT | pathologies | \(Comparing.usage)\n"
    )
    exit(2)
  }

  /// Seconds to parse all sources one after the other, and to write them as JSON, the best of so many rounds.
  private static func extract(_ sources: [SourceText], rounds: Int) {
    let bytes = sources.reduce(0) { $0 + $1.bytes.count }
    var parsing = Stopwatch()
    var reporting = Stopwatch()
    var written = 0
    for _ in 0..<rounds {
      for source in sources {
        let plan = parsing.time { PlanParser().parse(source) }
        reporting.time { written += report(plan) }
      }
      parsing.lap()
      reporting.lap()
    }
    write(
      """
      {"bytes": \(bytes), "extract": \(parsing.best), "json": \(reporting.best), "written": \(written / rounds)}

      """)
  }

  /// Seconds to make text of a file, the best of so many rounds.
  private static func read(_ file: SourceText, rounds: Int) {
    var reading = Stopwatch()
    var bytes = 0
    for _ in 0..<rounds {
      let documents = reading.time {
        (try? InputFile(name: file.name, bytes: file.bytes).documents()) ?? []
      }
      bytes = documents.reduce(0) { $0 + $1.source.bytes.count }
      reading.lap()
    }
    write("{\"bytes\": \(bytes), \"read\": \(reading.best)}\n")
  }

  private static func report(_ plan: Plan) -> Int {
    var written = 0
    var buffer = OutputBuffer { written += $0.count }
    JSONReport.write(
      plan, from: Provenance(name: "plan.txt", format: "txt", sha256: ""), layout: .compact,
      language: .vietnamese, to: &buffer)
    buffer.flush()
    return written
  }

  private static func pathologic(_ text: [UInt8]) {
    let source = SourceText(name: "pathology.txt", format: "txt", bytes: text)
    var watches: [Stopwatch] = []
    func time<Value>(_ body: () -> Value) -> Value {
      var watch = Stopwatch(clock: { Clock.user })
      let value = watch.time(body)
      watch.lap()
      watches.append(watch)
      return value
    }
    let plan = time { PlanParser().parse(source) }
    _ = time { report(plan) }
    time { readable(plan) }
    time {
      let prepared = PreparedPlan(plan, name: "pathology.txt")
      _ = Aligner(UpperPlan(prepared)).align(prepared)
    }
    let seconds = watches.map(\.best)
    write(
      """
      {"bytes": \(text.count), "extract": \(seconds[0]), "json": \(seconds[1]), "reports": \(seconds[2]), \
      "compare": \(seconds[3]), "pages": \(Clock.pages), "coverage": \(plan.coverage)}

      """)
  }

  /// Writes the reports that people read.
  private static func readable(_ plan: Plan) {
    let source = Provenance(name: "plan.txt", format: "txt", sha256: "")
    var buffer = OutputBuffer { _ in }
    SummaryReport.write(plan, from: source, language: .vietnamese, width: 100, to: &buffer)
    OutlineReport.write(plan, language: .vietnamese, to: &buffer)
    MarkdownReport.write(plan, from: source, language: .vietnamese, to: &buffer)
    CSVReport.write(plan, from: source, to: &buffer)
    buffer.flush()
  }

  private static func source(_ path: String) -> SourceText {
    guard let file = fopen(path, "rb") else {
      write("Measure: cannot read \(path)\n")
      exit(3)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      if count == 0 { break }
      bytes += block[..<count]
    }
    return SourceText(name: path, format: "txt", bytes: bytes)
  }

  private static func write(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      _ = Glibc.write(STDOUT_FILENO, buffer.baseAddress, buffer.count)
    }
  }
}
