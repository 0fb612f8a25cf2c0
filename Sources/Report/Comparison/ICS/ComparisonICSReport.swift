import Compare
import Model

/// The dated deadlines and targets of all plans of a comparison as one calendar; an entry says what the other side has.
public enum ComparisonICSReport {
  /// Writes the calendar: the deadlines and targets of the upper plan, then those of each lower one.
  ///
  /// - Parameters:
  ///   - comparison: the upper plan with its alignments.
  ///   - language: the language of labels; quotes stay in the author's.
  ///   - out: receives the text: the same for the same comparison, whatever the clock says.
  /// - Complexity: O(facts + changes + text of the tasks with deadlines).
  public static func write(_ comparison: Comparison, language: Language, to out: inout OutputBuffer) {
    out.append(ICSReport.opening(in: language))
    let upper = comparison.upper.prepared
    var written: Set<String> = []
    write(
      upper, remarks: DateRemarks(ofUpper: comparison, in: language), language, &written, to: &out)
    for alignment in comparison.alignments {
      let remarks = DateRemarks(of: alignment, upper: upper, in: language)
      write(alignment.lower, remarks: remarks, language, &written, to: &out)
    }
    out.append(written.isEmpty ? ICSReport.closingWithoutEntries : ICSReport.closing)
  }

  /// Whether one of the plans has an entry; see ``ICSReport/hasEntries(_:)``. O(facts).
  public static func hasEntries(_ comparison: Comparison) -> Bool {
    ICSReport.hasEntries(comparison.upper.prepared.plan)
      || comparison.alignments.contains { ICSReport.hasEntries($0.lower.plan) }
  }

  /// Writes the entries of one plan; a plan that is given twice is written once.
  private static func write(
    _ prepared: PreparedPlan, remarks: DateRemarks, _ language: Language, _ written: inout Set<String>,
    to out: inout OutputBuffer
  ) {
    let source = CalendarSource(prepared.plan, name: prepared.name)
    for index in prepared.plan.deadlines.indices {
      let entries = CalendarEntry.entries(
        ofDeadline: index, of: source, in: language, remarks: remarks[index])
      for entry in entries where written.insert(entry.identifier).inserted {
        entry.write(stamp: source.stamp, to: &out)
      }
    }
    for index in prepared.plan.targets.indices {
      let entries = CalendarEntry.entries(
        ofTarget: index, of: source, in: language, remarks: remarks.ofTarget(index))
      for entry in entries where written.insert(entry.identifier).inserted {
        entry.write(stamp: source.stamp, to: &out)
      }
    }
  }
}
