// libxlsxwriter, as the system has it (Debian: libxlsxwriter-dev), which writes to files alone.
#include <xlsxwriter.h>

// A file in memory, for it to write to. Declared here because glibc shows it to GNU C only.
int memfd_create(const char *name, unsigned int flags);
