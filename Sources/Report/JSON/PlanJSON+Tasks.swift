import Model

extension PlanJSON {
  /// Writes the tasks (model section 7). Their facts are written in short, without what is absent:
  /// the full record stands in its own list.
  mutating func writeTasks() {
    json.key("tasks")
    json.beginArray()
    for task in plan.tasks {
      json.beginObject()
      json.key("at")
      write(task.at)
      json.key("text")
      write(task.text)
      json.key("bodies")
      json.beginArray()
      for share in task.bodies { writeShare(share) }
      json.endArray()
      json.key("deadlines")
      json.beginArray()
      for index in task.deadlines { writeShort(plan.deadlines[index]) }
      json.endArray()
      json.key("targets")
      json.beginArray()
      for index in task.targets { writeShort(plan.targets[index]) }
      json.endArray()
      json.key("citations")
      json.beginRow()
      for index in task.citations { writeShort(plan.citations[index]) }
      json.endArray()
      json.key("span")
      writeSpan(task.text)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeShare(_ share: PlanTask.Share) {
    let assignment = plan.assignments[share.assignment]
    json.beginRecord()
    json.key("body")
    write(assignment.body)
    json.key("role")
    json.string(share.role.rawValue)
    json.key("key")
    json.string(plan.bodies[assignment.bodyID].key)
    json.key("inherited")
    json.bool(share.isInherited)
    json.endObject()
  }

  private mutating func writeShort(_ deadline: Deadline) {
    json.beginRecord()
    json.key("quote")
    write(deadline.quote)
    if let start = deadline.start {
      json.key("start")
      json.string(start.iso)
    }
    if let due = deadline.due {
      json.key("due")
      json.string(due.iso)
    }
    if let recurrence = deadline.recurrence {
      json.key("recurrence")
      json.string(recurrence.code)
    }
    if deadline.openEnded {
      json.key("openEnded")
      json.bool(true)
    }
    if let trigger = deadline.trigger {
      json.key("trigger")
      write(trigger)
    }
    json.endObject()
  }

  private mutating func writeShort(_ target: Target) {
    json.beginRecord()
    json.key("quote")
    write(target.quote)
    writeBound(of: target)
    json.endObject()
  }

  private mutating func writeShort(_ citation: Citation) {
    let document = plan.cited[citation.document]
    json.string(orNull: document.key.isEmpty ? nil : document.key)
  }
}
