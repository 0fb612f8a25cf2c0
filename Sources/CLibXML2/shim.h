#include <libxml/xmlversion.h>
// Its headers would bring in those of ICU, which Foundation has a copy of its own of.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
