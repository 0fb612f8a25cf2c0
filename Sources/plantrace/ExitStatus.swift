/// What the tool tells its caller on leaving.
enum ExitStatus: Int32 {
  case done = 0
  /// Done, with findings or differences that were asked for.
  case findings = 1
  /// The command line makes no sense.
  case usage = 2
  /// An input could not be read, or the output could not be written; the rest was done.
  case unreadable = 3
}
