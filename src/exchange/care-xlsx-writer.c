/* care-xlsx-writer.c — a list as a workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <errno.h>
#include <string.h>
#include <xlsxwriter.h>

#include "care-table-writer-private.h"

/* Excel counts days since the last of 1899, and knows none before 1900-03-01 that is right. */
#define FIRST_DAY_OF_EXCEL 25569
#define FIRST_SURE_DAY     61

#define COMPLAINT_RED 0xC00000

typedef struct
{
  CareNewFile   *file;
  lxw_workbook  *book;
  lxw_worksheet *sheet;
  lxw_format    *head;
  lxw_format    *text;
  lxw_format    *alarm;
  lxw_format    *money;
  lxw_format    *count;
  lxw_format    *day;
} XlsxWriter;

static void
note_trouble (XlsxWriter *self,
              lxw_error   trouble)
{
  if (trouble == LXW_NO_ERROR || self->file->trouble != 0)
    return;
  self->file->trouble = trouble == LXW_ERROR_MEMORY_MALLOC_FAILED ? ENOMEM
                        : errno != 0                              ? errno
                                                                  : EIO;
}

static lxw_format *
add_format (XlsxWriter *self,
            const char *number)
{
  lxw_format *format = workbook_add_format (self->book);

  format_set_num_format (format, number);
  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);

  return format;
}

static void
add_formats (XlsxWriter *self)
{
  self->text = add_format (self, "@");
  self->money = add_format (self, "#,##0.00");
  self->count = add_format (self, "0");
  self->day = add_format (self, "yyyy-mm-dd");
  self->alarm = add_format (self, "@");
  format_set_font_color (self->alarm, COMPLAINT_RED);
  format_set_bold (self->alarm);
  self->head = add_format (self, "@");
  format_set_bold (self->head);
  format_set_bottom (self->head, LXW_BORDER_THIN);
}

/* Excel takes no name that is longer or has one of these signs. */
static char *
dup_sheet_name (const char *title)
{
  g_autofree char *name = g_utf8_substring (title, 0, MIN (g_utf8_strlen (title, -1), 31));

  return g_strdelimit (g_steal_pointer (&name), "[]:*?/\\'", ' ');
}

static void
set_up_sheet (XlsxWriter       *self,
              const CareColumn *columns,
              guint             n_columns)
{
  worksheet_freeze_panes (self->sheet, 1, 0);
  worksheet_repeat_rows (self->sheet, 0, 0);
  worksheet_set_landscape (self->sheet);
  worksheet_set_paper (self->sheet, 9);
  worksheet_fit_to_pages (self->sheet, 1, 0);
  worksheet_set_footer (self->sheet, "&C&P / &N");
  for (guint i = 0; i < n_columns; i++)
    if (columns[i].width > 0)
      worksheet_set_column (self->sheet, (lxw_col_t) i, (lxw_col_t) i, columns[i].width, NULL);
}

static gpointer
xlsx_begin (CareNewFile      *file,
            const char       *title,
            const CareColumn *columns,
            guint             n_columns)
{
  XlsxWriter *self = g_new0 (XlsxWriter, 1);
  g_autofree char *name = dup_sheet_name (title);
  g_autofree char *folder = g_path_get_dirname (file->path);
  lxw_workbook_options options = { .constant_memory = LXW_TRUE, .tmpdir = folder };

  self->file = file;
  self->book = workbook_new_opt (file->part, &options);
  self->sheet = self->book != NULL ? workbook_add_worksheet (self->book, name) : NULL;
  if (self->book != NULL && self->sheet == NULL)
    self->sheet = workbook_add_worksheet (self->book, NULL);
  if (self->sheet == NULL)
    {
      file->trouble = EIO;
      return self;
    }
  add_formats (self);
  set_up_sheet (self, columns, n_columns);

  return self;
}

/* "_x0041_" is how a workbook writes a control: who writes it himself is escaped. */
static char *
escape_controls (const char *text)
{
  GString *escaped = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at++)
    {
      if (at[0] == '_' && at[1] == 'x' && strspn (at + 2, "0123456789ABCDEFabcdef") >= 4 && at[6] == '_')
        g_string_append (escaped, "_x005F");
      g_string_append_c (escaped, *at);
    }

  return g_string_free (escaped, FALSE);
}

static void
put_text (XlsxWriter *self,
          guint       row,
          guint       column,
          const char *text,
          lxw_format *format)
{
  g_autofree char *escaped = strstr (text, "_x") != NULL ? escape_controls (text) : NULL;

  errno = 0;
  note_trouble (self, worksheet_write_string (self->sheet, row, (lxw_col_t) column,
                                              escaped != NULL ? escaped : text, format));
}

static void
put_day (XlsxWriter *self,
         guint       row,
         guint       column,
         CareDay     day)
{
  gint64 serial = (gint64) day - (gint64) care_day_from_iso ("1970-01-01") + FIRST_DAY_OF_EXCEL;
  g_autofree char *iso = care_day_to_iso (day);

  errno = 0;
  if (serial >= FIRST_SURE_DAY)
    note_trouble (self, worksheet_write_number (self->sheet, row, (lxw_col_t) column, (double) serial,
                                                self->day));
  else
    put_text (self, row, column, iso, self->text);
}

static void
xlsx_put (gpointer         data,
          guint            row,
          guint            column,
          CareColumnKind   kind,
          const CareValue *value)
{
  XlsxWriter *self = data;
  gboolean is_money = kind == CARE_COLUMN_MONEY;

  if (self->file->trouble != 0)
    return;
  switch (value->kind)
    {
    case CARE_VALUE_TEXT:
    case CARE_VALUE_ALARM:
      if (value->text != NULL && *value->text != '\0')
        put_text (self, row, column, value->text,
                  row == 0                           ? self->head
                  : value->kind == CARE_VALUE_ALARM ? self->alarm
                                                    : self->text);
      break;

    case CARE_VALUE_NUMBER:
      errno = 0;
      note_trouble (self, worksheet_write_number (self->sheet, row, (lxw_col_t) column,
                                                  is_money ? (double) value->number / 100
                                                           : (double) value->number,
                                                  is_money ? self->money : self->count));
      break;

    case CARE_VALUE_DAY:
      put_day (self, row, column, value->day);
      break;
    }
}

static void
xlsx_end_row (gpointer data)
{
}

static void
xlsx_close (gpointer data)
{
  XlsxWriter *self = data;

  if (self->book == NULL)
    return;
  errno = 0;
  note_trouble (self, workbook_close (g_steal_pointer (&self->book)));
}

static void
xlsx_free (gpointer data)
{
  XlsxWriter *self = data;

  if (self->book != NULL)
    lxw_workbook_free (self->book);
  g_free (self);
}

const CareTableFormat care_xlsx_format = {
  .begin = xlsx_begin,
  .put = xlsx_put,
  .end_row = xlsx_end_row,
  .close = xlsx_close,
  .free = xlsx_free,
  .has_limits = TRUE,
};
