#include "CXLSXWriter.h"

#include "CLateLibrary.h"

#define FUNCTIONS(F)                                                                                  \
  F(lxw_workbook *, workbook_new, (const char *path), (path))                                         \
  F(lxw_error, workbook_close, (lxw_workbook * book), (book))                                         \
  F(lxw_worksheet *, workbook_add_worksheet, (lxw_workbook * book, const char *name), (book, name))   \
  F(lxw_format *, workbook_add_format, (lxw_workbook * book), (book))                                 \
  F(lxw_error, workbook_set_properties, (lxw_workbook * book, lxw_doc_properties *properties),        \
    (book, properties))                                                                               \
  F(lxw_error, worksheet_set_row,                                                                     \
    (lxw_worksheet * sheet, lxw_row_t row, double height, lxw_format *format),                        \
    (sheet, row, height, format))                                                                     \
  F(lxw_error, worksheet_set_column,                                                                  \
    (lxw_worksheet * sheet, lxw_col_t first, lxw_col_t last, double width, lxw_format *format),       \
    (sheet, first, last, width, format))                                                              \
  F(lxw_error, worksheet_autofilter,                                                                  \
    (lxw_worksheet * sheet, lxw_row_t top, lxw_col_t left, lxw_row_t bottom, lxw_col_t right),        \
    (sheet, top, left, bottom, right))                                                                \
  F(void, worksheet_freeze_panes, (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column),           \
    (sheet, row, column))                                                                             \
  F(void, worksheet_set_landscape, (lxw_worksheet * sheet), (sheet))                                  \
  F(void, worksheet_set_paper, (lxw_worksheet * sheet, uint8_t paper), (sheet, paper))                \
  F(void, worksheet_fit_to_pages, (lxw_worksheet * sheet, uint16_t width, uint16_t height),           \
    (sheet, width, height))                                                                           \
  F(lxw_error, worksheet_repeat_rows, (lxw_worksheet * sheet, lxw_row_t first, lxw_row_t last),       \
    (sheet, first, last))                                                                             \
  F(lxw_error, worksheet_write_blank,                                                                 \
    (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, lxw_format *format),                     \
    (sheet, row, column, format))                                                                     \
  F(lxw_error, worksheet_write_number,                                                                \
    (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format *format),      \
    (sheet, row, column, number, format))                                                             \
  F(lxw_error, worksheet_write_string,                                                                \
    (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, const char *text, lxw_format *format),   \
    (sheet, row, column, text, format))                                                               \
  F(lxw_error, worksheet_write_datetime,                                                              \
    (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, lxw_datetime *time, lxw_format *format), \
    (sheet, row, column, time, format))                                                               \
  F(lxw_error, worksheet_write_url_opt,                                                               \
    (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, const char *url, lxw_format *format,     \
     const char *text, const char *tip),                                                              \
    (sheet, row, column, url, format, text, tip))                                                     \
  F(void, format_set_align, (lxw_format * format, uint8_t alignment), (format, alignment))            \
  F(void, format_set_text_wrap, (lxw_format * format), (format))                                      \
  F(void, format_set_num_format, (lxw_format * format, const char *pattern), (format, pattern))       \
  F(void, format_set_border, (lxw_format * format, uint8_t style), (format, style))                   \
  F(void, format_set_border_color, (lxw_format * format, lxw_color_t colour), (format, colour))       \
  F(void, format_set_bold, (lxw_format * format), (format))                                           \
  F(void, format_set_bg_color, (lxw_format * format, lxw_color_t colour), (format, colour))           \
  F(void, format_set_underline, (lxw_format * format, uint8_t style), (format, style))                \
  F(char *, lxw_strerror, (lxw_error code), (code))

PLANTRACE_LIBRARY(FUNCTIONS, plantrace_xlsxwriter_library, 0, "libxlsxwriter.so." LXW_SOVERSION)
