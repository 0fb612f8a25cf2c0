import Model

/// A plan whose deadlines go into a calendar.
struct CalendarSource {
  let plan: Plan
  /// The name of its file.
  let name: String
  /// For each deadline the task that it is of.
  private let tasks: [Int?]
  /// For each deadline how many stand before it at the same place.
  private let ordinals: [Int]
  /// For the places of deadlines without a task the bodies that are named there.
  private let shares: [Place: [PlanTask.Share]]

  /// Indexes a plan. O(facts).
  init(_ plan: Plan, name: String) {
    self.plan = plan
    self.name = name
    var tasks = [Int?](repeating: nil, count: plan.deadlines.count)
    for (index, task) in plan.tasks.enumerated() {
      for deadline in task.deadlines where tasks[deadline] == nil { tasks[deadline] = index }
    }
    var counts: [Place: Int] = [:]
    ordinals = plan.deadlines.map { deadline in
      counts[deadline.at, default: 0] += 1
      return counts[deadline.at, default: 1] - 1
    }
    let places = Set(plan.deadlines.indices.filter { tasks[$0] == nil }.map { plan.deadlines[$0].at })
    var shares: [Place: [PlanTask.Share]] = [:]
    for (index, assignment) in plan.assignments.enumerated() where places.contains(assignment.at) {
      shares[assignment.at, default: []].append(
        PlanTask.Share(assignment: index, role: assignment.role, isInherited: false))
    }
    self.tasks = tasks
    self.shares = shares
  }

  /// What tells the plan from others: the name of its file without folders, its number and its issuer.
  var identity: String {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    return [file, plan.document.number?.text ?? "", plan.document.issuer ?? ""].joined(separator: "\n")
  }

  /// When the entries were made, as far as the calendar goes: the day of the plan, never that of the clock.
  var stamp: String {
    let day = plan.document.date.flatMap { CalendarDay(firstOf: $0) }
    return (day?.basic ?? Self.unknownDay) + "T000000Z"
  }

  /// Stands for the day of a plan that has none.
  private static let unknownDay = "20000101"

  /// The task of a deadline; nil where it is of none.
  func task(of deadline: Int) -> PlanTask? { tasks[deadline].map { plan.tasks[$0] } }

  /// How many deadlines stand before a deadline at the same place.
  func ordinal(of deadline: Int) -> Int { ordinals[deadline] }

  /// The bodies of the task of a deadline, or those named where it stands.
  func bodies(of deadline: Int) -> [PlanTask.Share] {
    task(of: deadline)?.bodies ?? shares[plan.deadlines[deadline].at] ?? []
  }

  /// The line that names the document.
  func documentLine(_ document: DocumentName, in language: Language) -> String {
    "\(Label.document.text(in: language)): \(document.line.isEmpty ? name : document.line)"
  }

  /// The line that says where in its file a quote stands.
  func sourceLine(_ place: Place, _ quote: TextRange, in language: Language) -> String {
    let span = plan.text.span(of: quote)
    return "\(Label.source.text(in: language)): \(name), \(Label.at.text(in: language).lowercased()) "
      + "\(plan.path(of: place)), \(Label.page.text(in: language)) \(span.page), "
      + "\(Label.line.text(in: language)) \(span.line)"
  }
}
