import Model

/// A body of a plan with all its parts: in which roles, how often, where.
struct BodyParts {
  /// As its first mention has it.
  var name: String
  /// How often it has each role.
  var counts: [BodyRole: Int] = [:]
  /// The places that name it, each once, in reading order.
  var places: [Place] = []

  /// All parts together.
  var total: Int { counts.values.reduce(0, +) }

  /// The roles in the model's order, with numbers above one.
  func roles(in language: Language) -> String {
    BodyRole.allCases.compactMap { role in
      guard let count = counts[role] else { return nil }
      return role.text(in: language) + (count > 1 ? " ×\(count)" : "")
    }.joined(separator: ", ")
  }

  /// The bodies of a plan, those with most parts first, equal ones by first mention.
  static func of(_ plan: Plan) -> [BodyParts] {
    var positions: [Int: Int] = [:]
    var parts: [BodyParts] = []
    for assignment in plan.assignments {
      let position = positions[assignment.bodyID] ?? parts.count
      if position == parts.count {
        positions[assignment.bodyID] = position
        parts.append(BodyParts(name: plan.text.string(assignment.body)))
      }
      parts[position].counts[assignment.role, default: 0] += 1
      if parts[position].places.last != assignment.at { parts[position].places.append(assignment.at) }
    }
    let order = parts.indices.sorted {
      (parts[$1].total, $0) < (parts[$0].total, $1)
    }
    return order.map { parts[$0] }
  }
}
