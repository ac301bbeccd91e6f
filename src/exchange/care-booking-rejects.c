/* care-booking-rejects.c — the rows that were refused, as a file to correct
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "care-booking-plan.h"
#include "domain/care-error.h"

/* What is written: rows of a table under its headings. */
typedef struct
{
  const CareTable          *table;
  const CareBookingColumns *columns;
  GPtrArray                *rejects;
} RejectList;

static void
write_cell (GString    *text,
            const char *cell,
            gboolean    is_first)
{
  gsize length = strlen (cell);
  gboolean needs_quotes = strpbrk (cell, ",\"\r\n;\t|") != NULL ||
                          (length > 0 && (cell[0] == ' ' || cell[length - 1] == ' '));

  if (!is_first)
    g_string_append_c (text, ',');
  if (!needs_quotes)
    {
      g_string_append (text, cell);
      return;
    }

  g_string_append_c (text, '"');
  for (const char *at = cell; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *at);
    }
  g_string_append_c (text, '"');
}

/* Cells up to @width, wide enough for the widest row: none of its cells is lost. The
 * reason's own column is left out when refused rows are refused again. */
static void
write_cells (GString          *text,
             const RejectList *list,
             guint             row,
             guint             width)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < width; i++)
    {
      if (i < list->columns->columns->len &&
          care_booking_columns_get (list->columns, i)->field == CARE_FIELD_IGNORED)
        continue;
      write_cell (text, care_table_get_cell (list->table, row, i)->text, is_first);
      is_first = FALSE;
    }
}

static guint
find_width (const RejectList *list)
{
  guint width = list->columns->width;

  for (guint i = 0; i < list->rejects->len; i++)
    {
      const CareBookingReject *reject = g_ptr_array_index (list->rejects, i);

      for (guint j = care_table_get_row (list->table, reject->row)->n_cells; j > width; j--)
        if (*care_table_get_cell (list->table, reject->row, j - 1)->text != '\0')
          width = j;
    }

  return width;
}

static void
write_reject (GString                 *text,
              const RejectList        *list,
              const CareBookingReject *reject,
              guint                    width)
{
  g_autofree char *reason = care_booking_reject_dup_reason (reject);
  /* Translators: the number of a row in a file, and why it was not imported */
  g_autofree char *sentence = g_strdup_printf (_("Row %1$u: %2$s"), reject->number, reason);

  write_cells (text, list, reject->row, width);
  write_cell (text, sentence, FALSE);
  g_string_append (text, "\r\n");
}

static void
translate_error (const GError  *problem,
                 GError       **error)
{
  if (g_error_matches (problem, G_FILE_ERROR, G_FILE_ERROR_NOSPC))
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_NO_SPACE, _("The disk is full."));
  else
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_READ_ONLY,
                         _("The file cannot be written there; choose another folder."));
}

gboolean
care_booking_rejects_write (const CareTable           *table,
                            const CareBookingColumns  *columns,
                            GPtrArray                 *rejects,
                            const char                *path,
                            GError                   **error)
{
  RejectList list = { table, columns, rejects };
  g_autoptr(GString) text = g_string_new ("\xef\xbb\xbf");
  g_autoptr(GError) problem = NULL;
  guint width = find_width (&list);

  write_cells (text, &list, columns->header_row, width);
  /* The importer knows this heading by its words and in every language of the program. */
  write_cell (text, _("Why this row was not imported"), FALSE);
  g_string_append (text, "\r\n");
  for (guint i = 0; i < rejects->len; i++)
    write_reject (text, &list, g_ptr_array_index (rejects, i), width);

  if (g_file_set_contents_full (path, text->str, (gssize) text->len,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                0600, &problem))
    return TRUE;

  translate_error (problem, error);

  return FALSE;
}

gboolean
care_booking_plan_write_rejects (const CareBookingPlan  *self,
                                 const char             *path,
                                 GError                **error)
{
  return care_booking_rejects_write (self->table, self->columns, self->rejects, path, error);
}
