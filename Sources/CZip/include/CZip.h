// libzip, as the system has it (Debian: libzip-dev), loaded when it is first needed.
#ifndef PLANTRACE_ZIP_H
#define PLANTRACE_ZIP_H

#include <zip.h>

/// The file name of the library; NULL where it is not on this machine: nothing of it may be called then.
const char *plantrace_zip_library(void);

#endif
