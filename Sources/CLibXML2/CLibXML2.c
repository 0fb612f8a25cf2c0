#include "CLibXML2.h"

#include "CLateLibrary.h"

#define FUNCTIONS(F)                                                                                   \
  F(void, xmlInitParser, (void), ())                                                                   \
  F(xmlParserCtxtPtr, xmlCreatePushParserCtxt,                                                         \
    (xmlSAXHandlerPtr handler, void *user, const char *chunk, int count, const char *name),            \
    (handler, user, chunk, count, name))                                                               \
  F(int, xmlCtxtUseOptions, (xmlParserCtxtPtr context, int options), (context, options))               \
  F(int, xmlParseChunk, (xmlParserCtxtPtr context, const char *chunk, int count, int is_last),         \
    (context, chunk, count, is_last))                                                                  \
  F(void, xmlStopParser, (xmlParserCtxtPtr context), (context))                                        \
  F(void, xmlFreeParserCtxt, (xmlParserCtxtPtr context), (context))                                    \
  F(void, xmlFreeDoc, (xmlDocPtr document), (document))                                                \
  F(htmlParserCtxtPtr, htmlNewParserCtxt, (void), ())                                                  \
  F(void, htmlFreeParserCtxt, (htmlParserCtxtPtr context), (context))                                  \
  F(htmlDocPtr, htmlCtxtReadMemory,                                                                    \
    (htmlParserCtxtPtr context, const char *text, int count, const char *url, const char *encoding,    \
     int options),                                                                                     \
    (context, text, count, url, encoding, options))

// Version 2.14 changed the structures, and the name with them.
#if LIBXML_VERSION < 21400
#define NAME "libxml2.so.2"
#else
#define NAME "libxml2.so.16"
#endif

PLANTRACE_LIBRARY(FUNCTIONS, plantrace_xml_library, NULL, NAME)
