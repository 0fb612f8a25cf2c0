#include "CZip.h"

#include <stdlib.h>

#include "CLateLibrary.h"

#define FUNCTIONS(F)                                                                                  \
  F(const char *, zip_libzip_version, (void), ())                                                     \
  F(zip_t *, zip_open, (const char *path, int flags, int *error), (path, flags, error))               \
  F(zip_t *, zip_open_from_source, (zip_source_t * source, int flags, zip_error_t *error),            \
    (source, flags, error))                                                                           \
  F(int, zip_close, (zip_t * archive), (archive))                                                     \
  F(void, zip_discard, (zip_t * archive), (archive))                                                  \
  F(zip_error_t *, zip_get_error, (zip_t * archive), (archive))                                       \
  F(zip_int64_t, zip_get_num_entries, (zip_t * archive, zip_flags_t flags), (archive, flags))         \
  F(const char *, zip_get_name, (zip_t * archive, zip_uint64_t index, zip_flags_t flags),             \
    (archive, index, flags))                                                                          \
  F(zip_int64_t, zip_name_locate, (zip_t * archive, const char *name, zip_flags_t flags),             \
    (archive, name, flags))                                                                           \
  F(void, zip_stat_init, (zip_stat_t * stat), (stat))                                                 \
  F(int, zip_stat_index, (zip_t * archive, zip_uint64_t index, zip_flags_t flags, zip_stat_t *stat),  \
    (archive, index, flags, stat))                                                                    \
  F(zip_file_t *, zip_fopen_index, (zip_t * archive, zip_uint64_t index, zip_flags_t flags),          \
    (archive, index, flags))                                                                          \
  F(zip_int64_t, zip_fread, (zip_file_t * file, void *buffer, zip_uint64_t count),                    \
    (file, buffer, count))                                                                            \
  F(int, zip_fclose, (zip_file_t * file), (file))                                                     \
  F(zip_error_t *, zip_file_get_error, (zip_file_t * file), (file))                                   \
  F(zip_int64_t, zip_file_add,                                                                        \
    (zip_t * archive, const char *name, zip_source_t *source, zip_flags_t flags),                     \
    (archive, name, source, flags))                                                                   \
  F(int, zip_file_set_encryption,                                                                     \
    (zip_t * archive, zip_uint64_t index, zip_uint16_t method, const char *password),                 \
    (archive, index, method, password))                                                               \
  F(zip_source_t *, zip_source_buffer,                                                                \
    (zip_t * archive, const void *bytes, zip_uint64_t count, int is_given),                           \
    (archive, bytes, count, is_given))                                                                \
  F(zip_source_t *, zip_source_buffer_create,                                                         \
    (const void *bytes, zip_uint64_t count, int is_given, zip_error_t *error),                        \
    (bytes, count, is_given, error))                                                                  \
  F(void, zip_source_free, (zip_source_t * source), (source))                                         \
  F(void, zip_source_keep, (zip_source_t * source), (source))                                         \
  F(int, zip_source_open, (zip_source_t * source), (source))                                          \
  F(int, zip_source_close, (zip_source_t * source), (source))                                         \
  F(int, zip_source_stat, (zip_source_t * source, zip_stat_t *stat), (source, stat))                  \
  F(zip_int64_t, zip_source_read, (zip_source_t * source, void *buffer, zip_uint64_t count),          \
    (source, buffer, count))                                                                          \
  F(void, zip_error_init, (zip_error_t * error), (error))                                             \
  F(void, zip_error_init_with_code, (zip_error_t * error, int code), (error, code))                   \
  F(void, zip_error_fini, (zip_error_t * error), (error))                                             \
  F(int, zip_error_code_zip, (const zip_error_t *error), (error))                                     \
  F(const char *, zip_error_strerror, (zip_error_t * error), (error))

// One major version keeps its functions and structures, whatever name a distribution gives the library.
static bool fits(void) { return atoi(zip_libzip_version()) == LIBZIP_VERSION_MAJOR; }

PLANTRACE_LIBRARY(FUNCTIONS, plantrace_zip_library, fits, "libzip.so.5", "libzip.so.4", "libzip.so")
