#include <leptonica/allheaders.h>

#include "CLeptonica.h"

#include "CLateLibrary.h"

_Static_assert(plantrace_leptonica_silence == L_SEVERITY_NONE, "leptonica counts severities otherwise");

#define FUNCTIONS(F)                                                                                       \
  F(int32_t, setMsgSeverity, (int32_t severity), (severity))                                               \
  F(int, pixReadHeaderMem,                                                                                 \
    (const uint8_t *bytes, size_t count, int32_t *format, int32_t *width, int32_t *height, int32_t *bits,  \
     int32_t *samples, int32_t *has_colours),                                                              \
    (bytes, count, format, width, height, bits, samples, has_colours))                                     \
  F(int, readHeaderMemTiff,                                                                                \
    (const uint8_t *bytes, size_t count, int32_t page, int32_t *width, int32_t *height, int32_t *bits,     \
     int32_t *samples, int32_t *resolution, int32_t *has_colours, int32_t *format),                        \
    (bytes, count, page, width, height, bits, samples, resolution, has_colours, format))                   \
  F(struct Pix *, pixReadMem, (const uint8_t *bytes, size_t count), (bytes, count))                        \
  F(struct Pix *, pixReadMemTiff, (const uint8_t *bytes, size_t count, int32_t page),                      \
    (bytes, count, page))                                                                                  \
  F(void, pixDestroy, (struct Pix * *image), (image))                                                      \
  F(int32_t, pixGetWidth, (const struct Pix *image), (image))                                              \
  F(int32_t, pixGetHeight, (const struct Pix *image), (image))                                             \
  F(int32_t, pixGetWpl, (const struct Pix *image), (image))                                                \
  F(int32_t, pixGetXRes, (const struct Pix *image), (image))                                               \
  F(int32_t, pixGetYRes, (const struct Pix *image), (image))                                               \
  F(uint32_t *, pixGetData, (struct Pix * image), (image))                                                 \
  F(struct Pix *, pixRemoveAlpha, (struct Pix * image), (image))                                           \
  F(struct Pix *, pixConvertTo8, (struct Pix * image, int32_t keeps_colours), (image, keeps_colours))      \
  F(struct Pix *, pixScale, (struct Pix * image, float across, float down), (image, across, down))         \
  F(int, pixEndianByteSwap, (struct Pix * image), (image))

PLANTRACE_LIBRARY(FUNCTIONS, plantrace_leptonica_library, 0, "liblept.so.5", "libleptonica.so.6")
