#include "CNettle.h"

#include "CLateLibrary.h"

#define FUNCTIONS(F)                                                                                       \
  F(void, nettle_sha256_init, (struct sha256_ctx * context), (context))                                    \
  F(void, nettle_sha256_update, (struct sha256_ctx * context, size_t count, const uint8_t *bytes),         \
    (context, count, bytes))                                                                               \
  F(void, nettle_sha256_digest, (struct sha256_ctx * context, size_t count, uint8_t *digest),              \
    (context, count, digest))

PLANTRACE_LIBRARY(FUNCTIONS, plantrace_nettle_library, 0, "libnettle.so.8")
