// libxlsxwriter, as the system has it (Debian: libxlsxwriter-dev), which writes to files alone; loaded when it is
// first needed.
#ifndef PLANTRACE_XLSXWRITER_H
#define PLANTRACE_XLSXWRITER_H

#include <xlsxwriter.h>

// A file in memory, for it to write to. Declared here because glibc shows it to GNU C only.
int memfd_create(const char *name, unsigned int flags);

/// The file name of the library; NULL where it is not on this machine: nothing of it may be called then.
const char *plantrace_xlsxwriter_library(void);

#endif
