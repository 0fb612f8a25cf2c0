/// Some organisational functions.
struct OrganisationalFunctionSet: OptionSet, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// One function.
  init(_ function: OrganisationalFunction) { rawValue = 1 << function.rawValue }

  /// Each of some functions.
  init(_ functions: OrganisationalFunction...) {
    rawValue = functions.reduce(0) { $0 | 1 << $1.rawValue }
  }

  /// The one that tells most; nil for none.
  var leading: OrganisationalFunction? {
    Self.ranks.first { contains(OrganisationalFunctionSet($0)) }
  }

  /// Of several functions in one clause the rarer one tells more: theo dõi, kiểm tra, đôn đốc is to follow.
  private static let ranks: [OrganisationalFunction] = [
    .study, .plan, .publicity, .follow, .review, .inspect, .report,
  ]
}
