/// Where a fact stands.
public enum Place: Hashable, Sendable {
  /// The title lines under the document type.
  case title
  /// The paragraphs between the title and the first section.
  case preamble
  /// The text after the last section that speaks of the document as a whole.
  case closing
  /// A footnote, counted from 1.
  case footnote(Int)
  /// A node, by its index.
  case node(Int)
  /// A row of a table, by the index of the table's node; rows are counted from 1 below the header.
  case row(node: Int, row: Int)
}

/// Words of a fact that are not always quoted: `%`, or a range of the text.
public enum Wording: Hashable, Sendable {
  /// As the text has it.
  case quoted(TextRange)
  /// A term of the model, such as `hạng`.
  case term(String)
}

/// How a number bounds what it counts.
public enum Comparator: String, Sendable, CaseIterable {
  case equal = "="
  case atLeast = ">="
  case above = ">"
  case atMost = "<="
  case below = "<"
  case range
}

/// A number that the plan commits to (chỉ tiêu).
public struct Target: Sendable {
  public var at: Place
  /// The clause that states it.
  public var quote: TextRange
  public var comparator: Comparator
  public var value: Double
  /// The upper bound of a range.
  public var upper: Double?
  /// `%`, or what is counted; nil for an index or a score.
  public var unit: Wording?
  /// Who or what is counted.
  public var population: TextRange?
  /// What is to be true of them.
  public var indicator: TextRange?
  /// The denominator where stated.
  public var of: TextRange?
  /// How often it holds.
  public var period: Recurrence?
  /// The dates by which; more than one where the text gives several.
  public var due: [PartialDate]
  /// Today's figure where the text gives one.
  public var baseline: Double?
  /// Id of the rule that found it.
  public var rule: String

  /// Creates a target.
  public init(
    at: Place, quote: TextRange, comparator: Comparator, value: Double, upper: Double? = nil,
    unit: Wording?, population: TextRange? = nil, indicator: TextRange? = nil, of: TextRange? = nil,
    period: Recurrence? = nil, due: [PartialDate] = [], baseline: Double? = nil, rule: String
  ) {
    self.at = at
    self.quote = quote
    self.comparator = comparator
    self.value = value
    self.upper = upper
    self.unit = unit
    self.population = population
    self.indicator = indicator
    self.of = of
    self.period = period
    self.due = due
    self.baseline = baseline
    self.rule = rule
  }
}

/// A statement of when a task is to be done (thời hạn, tiến độ).
public struct Deadline: Sendable {
  public var at: Place
  /// The phrase, without enclosing parentheses.
  public var quote: TextRange
  /// First day or period.
  public var start: PartialDate?
  /// Last day or period in which it must be complete.
  public var due: PartialDate?
  public var recurrence: Recurrence?
  /// Whether it goes on after its period (và những năm tiếp theo).
  public var openEnded: Bool
  /// The event it waits for, as written.
  public var trigger: TextRange?
  /// When in every year, or on which day of every month, it falls, in the order of the text: `quý I, III hằng năm` has two. Empty
  /// where it has another recurrence or none, or says no more than how often: `hằng năm`.
  public var periods: [RecurringPeriod]
  /// Id of the rule that found it.
  public var rule: String

  /// Creates a deadline.
  public init(
    at: Place, quote: TextRange, start: PartialDate? = nil, due: PartialDate? = nil,
    recurrence: Recurrence? = nil, openEnded: Bool = false, trigger: TextRange? = nil,
    periods: [RecurringPeriod] = [], rule: String
  ) {
    self.at = at
    self.quote = quote
    self.start = start
    self.due = due
    self.recurrence = recurrence
    self.openEnded = openEnded
    self.trigger = trigger
    self.periods = periods
    self.rule = rule
  }
}

/// The part that a body has in a task.
public enum BodyRole: String, Sendable, CaseIterable {
  case responsible
  case lead
  case coordinate
  case principal
  case directed
  case reportTo
}

/// A body and its part in a task.
public struct Assignment: Sendable {
  public var at: Place
  /// The name as written, without role words.
  public var body: TextRange
  /// Index into ``Plan/bodies``.
  public var bodyID: Int
  public var role: BodyRole
  /// Id of the rule that found it.
  public var rule: String

  /// Creates an assignment.
  public init(at: Place, body: TextRange, bodyID: Int, role: BodyRole, rule: String) {
    self.at = at
    self.body = body
    self.bodyID = bodyID
    self.role = role
    self.rule = rule
  }
}

/// An organ or a class of organs that the plan names, once however often and however abbreviated.
public struct Body: Hashable, Sendable {
  /// The same for the same organ: words in full, lower case, tone placement folded.
  public var key: String
  /// The same for counterpart organs at different levels, where it is known.
  public var function: String?

  /// Creates a body.
  public init(key: String, function: String?) {
    self.key = key
    self.function = function
  }
}

/// A numbered document that the plan names, once however often it is cited.
public struct CitedDocument: Hashable, Sendable {
  /// Canonical number: `21-NQ/TW`, `30/2020/NĐ-CP`.
  public var key: String
  /// Its date, where a mention gives it.
  public var date: PartialDate?
  /// Its issuer without a term, where a mention gives it.
  public var issuer: TextRange?

  /// Creates a cited document.
  public init(key: String, date: PartialDate? = nil, issuer: TextRange? = nil) {
    self.key = key
    self.date = date
    self.issuer = issuer
  }
}

/// One mention of a numbered document.
public struct Citation: Sendable {
  public var at: Place
  public var quote: TextRange
  /// Index into ``Plan/cited``.
  public var document: Int
  /// The issuer as this mention spells it.
  public var issuer: TextRange?
  /// Id of the rule that found it.
  public var rule: String

  /// Creates a mention.
  public init(at: Place, quote: TextRange, document: Int, issuer: TextRange?, rule: String) {
    self.at = at
    self.quote = quote
    self.document = document
    self.issuer = issuer
    self.rule = rule
  }
}
