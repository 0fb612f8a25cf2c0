// Leptonica, as the system has it (Debian: libleptonica-dev), loaded when it is first needed.
#ifndef PLANTRACE_LEPTONICA_H
#define PLANTRACE_LEPTONICA_H

#include <stddef.h>
#include <stdint.h>

// What is used of it is declared here and not taken from its headers: versions differ in whether they show what a Pix
// is made of, and who only passes it on need not know. CLeptonica.c is compiled against both.
struct Pix;

int32_t setMsgSeverity(int32_t severity);

int pixReadHeaderMem(const uint8_t *bytes, size_t count, int32_t *format, int32_t *width, int32_t *height,
                     int32_t *bits, int32_t *samples, int32_t *has_colours);
int readHeaderMemTiff(const uint8_t *bytes, size_t count, int32_t page, int32_t *width, int32_t *height,
                      int32_t *bits, int32_t *samples, int32_t *resolution, int32_t *has_colours,
                      int32_t *format);
struct Pix *pixReadMem(const uint8_t *bytes, size_t count);
struct Pix *pixReadMemTiff(const uint8_t *bytes, size_t count, int32_t page);
void pixDestroy(struct Pix **image);

int32_t pixGetWidth(const struct Pix *image);
int32_t pixGetHeight(const struct Pix *image);
int32_t pixGetWpl(const struct Pix *image);
int32_t pixGetXRes(const struct Pix *image);
int32_t pixGetYRes(const struct Pix *image);
uint32_t *pixGetData(struct Pix *image);

struct Pix *pixRemoveAlpha(struct Pix *image);
struct Pix *pixConvertTo8(struct Pix *image, int32_t keeps_colours);
struct Pix *pixScale(struct Pix *image, float across, float down);
int pixEndianByteSwap(struct Pix *image);

/// The severity of messages from which on leptonica writes them to standard error, where it writes none.
enum { plantrace_leptonica_silence = 6 };

/// The file name of the library; NULL where it is not on this machine: nothing of it may be called then.
const char *plantrace_leptonica_library(void);

#endif
