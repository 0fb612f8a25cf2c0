// libnettle, as the system has it (Debian: nettle-dev), loaded when it is first needed.
#ifndef PLANTRACE_NETTLE_H
#define PLANTRACE_NETTLE_H

#include <nettle/sha2.h>
#include <nettle/version.h>

#if NETTLE_VERSION_MAJOR != 3
#error "PlanTrace is written for libnettle 3, whose functions and structures other major versions do not keep"
#endif

/// The file name of the library; NULL where it is not on this machine: nothing of it may be called then.
const char *plantrace_nettle_library(void);

#endif
