import Model

extension DiagnosticMessage {
  /// The sentence in one language.
  public func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
