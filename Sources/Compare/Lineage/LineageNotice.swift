import Model

/// Something about the plans of a folder that the reader of their lineage must know before the numbers. Plans are indices
/// into ``Lineage/records``.
public enum LineageNotice: Hashable, Sendable {
  /// A plan has the text of an earlier one and is not counted again.
  case copy(Int, of: Int)
  /// A plan looks like another version of an earlier one; both are counted.
  case version(Int, of: Int)
  /// An edge that would close a circle was left out: the parent carries out the child, right away or over others.
  case circle(Lineage.Edge)

  /// The value in the output.
  public var code: String {
    switch self {
    case .copy: "copy"
    case .version: "version"
    case .circle: "circle"
    }
  }

  /// The plans that it is about, the earlier one or the parent first.
  public var plans: [Int] {
    switch self {
    case .copy(let plan, let first), .version(let plan, let first): [first, plan]
    case .circle(let edge): [edge.parent, edge.child]
    }
  }
}

extension Lineage {
  /// What the reader must know: copies, then versions, then circles, each in the order of the plans.
  public var notices: [LineageNotice] {
    copies.sorted { $0.key < $1.key }.map { .copy($0.key, of: $0.value) }
      + versions.sorted { $0.key < $1.key }.map { .version($0.key, of: $0.value) }
      + circles.map { .circle($0) }
  }

  /// What a notice says. O(edges).
  public func message(of notice: LineageNotice) -> DiagnosticMessage {
    switch notice {
    case .copy(let plan, let first):
      DiagnosticMessage(
        vietnamese: "\(name(plan)) trùng lời văn với \(name(first)), không được tính lần nữa.",
        english: "\(name(plan)) has the text of \(name(first)) and is not counted again.")
    case .version(let plan, let first):
      DiagnosticMessage(
        vietnamese:
          "\(name(first)) và \(name(plan)) có thể là hai bản của một văn bản (cùng cơ quan ban hành, cùng số và ngày hoặc cùng trích yếu, khác lời văn); cả hai đều được tính. Đối chiếu hai bản bằng compare --versions.",
        english:
          "\(name(first)) and \(name(plan)) look like two versions of one plan (one issuer, one number and date or one title, different texts), and both are counted. compare --versions compares the two."
      )
    case .circle(let edge): message(ofCircle: edge)
    }
  }

  private func message(ofCircle edge: Edge) -> DiagnosticMessage {
    let (parent, child) = (name(edge.parent), name(edge.child))
    if edges.contains(where: { $0.parent == edge.child && $0.child == edge.parent }) {
      return DiagnosticMessage(
        vietnamese:
          "\(parent) và \(child) đều nêu là thực hiện văn bản kia: giữ quan hệ “\(parent) thực hiện \(child)”, bỏ quan hệ “\(child) thực hiện \(parent)” (dẫn chiếu số \(edge.key)).",
        english:
          "\(parent) and \(child) each say that they carry out the other: “\(parent) carries out \(child)” was kept, “\(child) carries out \(parent)” (cited as \(edge.key)) was left out."
      )
    }
    return DiagnosticMessage(
      vietnamese:
        "Các văn bản dẫn chiếu nhau thành vòng: \(parent) thực hiện \(child) qua văn bản khác, nên bỏ quan hệ “\(child) thực hiện \(parent)” (dẫn chiếu số \(edge.key)).",
      english:
        "The plans cite one another in a circle: \(parent) carries out \(child) over other plans, so “\(child) carries out \(parent)” (cited as \(edge.key)) was left out."
    )
  }

  private func name(_ plan: Int) -> String { records[plan].name }
}
