#ifndef PLANTRACE_LATE_LIBRARY_H
#define PLANTRACE_LATE_LIBRARY_H

#include <pthread.h>
#include <stdbool.h>

/// A shared library that is loaded when something of it is first asked for: most runs need none of them, and a
/// machine without one goes on doing all that does not need it.
struct plantrace_library {
  /// The names that the loader may know it by, the best first; ends with NULL.
  const char *const *names;
  /// What is asked of it, by name, and where each was found.
  const char *const *functions;
  void **addresses;
  int count;
  /// Whether a loaded library, whose functions are all there, is one that the headers fit; NULL where any is.
  bool (*fits)(void);
  pthread_once_t once;
  /// The name that it was found by; NULL where it is not on this machine.
  const char *found;
};

/// Finds a library with all its functions. Called once.
void plantrace_library_find(struct plantrace_library *library);

/// Ends the program: a function was called of a library that is not there, which the caller should have asked first.
_Noreturn void plantrace_library_missing(const struct plantrace_library *library, int function);

/// Defines what a module needs of a library: `FUNCTIONS` lists its functions, each as result, name, parameters and
/// arguments. They are defined under their own names, as the headers declare them, and forward to the library.
#define PLANTRACE_LIBRARY(FUNCTIONS, found_name, check, ...)                                           \
  enum { FUNCTIONS(PLANTRACE_INDEX) function_count };                                                  \
  static const char *const functions[] = {FUNCTIONS(PLANTRACE_NAME)};                                  \
  static void *addresses[function_count];                                                              \
  static const char *const names[] = {__VA_ARGS__, 0};                                                 \
  static struct plantrace_library library = {                                                          \
      .names = names, .functions = functions, .addresses = addresses, .count = function_count,         \
      .fits = check, .once = PTHREAD_ONCE_INIT};                                                       \
  static void find(void) { plantrace_library_find(&library); }                                         \
  const char *found_name(void) {                                                                       \
    pthread_once(&library.once, find);                                                                 \
    return library.found;                                                                              \
  }                                                                                                    \
  static void *address(int function) {                                                                 \
    /* What asks whether the library fits comes here while it is being found. */                       \
    if (addresses[function] == 0 && !found_name()) plantrace_library_missing(&library, function);      \
    return addresses[function];                                                                        \
  }                                                                                                    \
  FUNCTIONS(PLANTRACE_FORWARD)

#define PLANTRACE_INDEX(result, name, parameters, arguments) at_##name,
#define PLANTRACE_NAME(result, name, parameters, arguments) #name,
#define PLANTRACE_FORWARD(result, name, parameters, arguments)      \
  result name parameters {                                          \
    return ((result(*) parameters)address(at_##name)) arguments;    \
  }

#endif
