#ifndef PLANTRACE_CHILD_PROCESS_H
#define PLANTRACE_CHILD_PROCESS_H

#include <stddef.h>
#include <sys/types.h>

/// How a program is started.
struct plantrace_start {
  /// Its words, the first its name, found on the PATH; ends with NULL.
  char *const *arguments;
  /// `NAME=value`; ends with NULL.
  char *const *environment;
  /// What becomes its standard input; negative for none.
  int standard_input;
  /// What becomes its descriptor 3; negative for none.
  int input;
  /// What becomes its standard output and error.
  int output;
  int complaint;
  /// Bytes of address space that it may take; 0 for no bound.
  size_t memory;
  /// Whether it is ended with the thread that starts it.
  int ends_with_caller;
  /// Whether it is kept from every network, that of this machine alone too; where the system forbids us to, it is not.
  int offline;
};

/// Starts a program in a process group of its own. Gives its identifier, or the negative of the error.
pid_t plantrace_spawn(const struct plantrace_start *start);

/// Opens a pipe whose ends no program inherits. Gives 0 or the error.
int plantrace_pipe(int ends[2]);

/// Makes a file in memory that no program inherits. Gives its descriptor, or the negative of the error.
int plantrace_memory_file(void);

#endif
