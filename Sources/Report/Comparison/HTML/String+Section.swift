extension String {
  /// The text where there is any: templates take an empty text for one.
  var section: String? { isEmpty ? nil : self }
}
