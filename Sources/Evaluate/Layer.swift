/// What is scored apart.
public enum Layer: String, Sendable, CaseIterable {
  case sections
  case targets
  case deadlines
  case assignments
  case citations
  case document
}
