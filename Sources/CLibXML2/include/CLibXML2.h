// libxml2, as the system has it (Debian: libxml2-dev), loaded when it is first needed.
#ifndef PLANTRACE_LIBXML2_H
#define PLANTRACE_LIBXML2_H

#include <libxml/xmlversion.h>
// Its headers would bring in those of ICU, which Foundation has a copy of its own of.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/// The file name of the library; NULL where it is not on this machine: nothing of it may be called then.
const char *plantrace_xml_library(void);

#endif
