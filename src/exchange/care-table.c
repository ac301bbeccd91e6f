/* care-table.c — rows of cells, whatever file they came from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "care-table.h"
#include "domain/care-error.h"

static const CareCell empty_cell = { "", 0, CARE_CELL_TEXT };

CareTable *
care_table_new (void)
{
  CareTable *self = g_new0 (CareTable, 1);

  self->rows = g_array_new (FALSE, FALSE, sizeof (CareTableRow));
  self->cells = g_array_new (FALSE, FALSE, sizeof (CareCell));
  self->texts = g_string_chunk_new (65536);
  self->problems = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
care_table_free (CareTable *self)
{
  g_free (self->sheet);
  g_array_unref (self->rows);
  g_array_unref (self->cells);
  g_string_chunk_free (self->texts);
  g_clear_pointer (&self->shared, g_ptr_array_unref);
  g_ptr_array_unref (self->problems);
  g_free (self);
}

guint
care_table_get_n_rows (const CareTable *self)
{
  return self->rows->len;
}

const CareTableRow *
care_table_get_row (const CareTable *self,
                    guint            row)
{
  g_return_val_if_fail (row < self->rows->len, NULL);

  return &g_array_index (self->rows, CareTableRow, row);
}

const CareCell *
care_table_get_cell (const CareTable *self,
                     guint            row,
                     guint            column)
{
  const CareTableRow *found = care_table_get_row (self, row);

  if (found == NULL || column >= found->n_cells)
    return &empty_cell;

  return &g_array_index (self->cells, CareCell, found->first_cell + column);
}

static CareTableRow *
last_row (const CareTable *self)
{
  g_assert (self->rows->len > 0);

  return &g_array_index (self->rows, CareTableRow, self->rows->len - 1);
}

gboolean
care_table_begin_row (CareTable  *self,
                      guint       number,
                      GError    **error)
{
  CareTableRow row = { .number = number, .first_cell = self->cells->len, .problem_cell = -1 };

  if (self->rows->len >= CARE_TABLE_MAX_ROWS)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("The file has more than %u rows; split it into several"),
                   CARE_TABLE_MAX_ROWS);
      return FALSE;
    }
  g_array_append_val (self->rows, row);

  return TRUE;
}

static gboolean
append_cell (CareTable       *self,
             const CareCell  *cell,
             GError         **error)
{
  CareTableRow *row = last_row (self);

  if (row->n_cells >= CARE_TABLE_MAX_COLUMNS)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("Row %1$u has more than %2$u columns; this is not a list of customers"),
                   row->number, CARE_TABLE_MAX_COLUMNS);
      return FALSE;
    }
  if (self->cells->len >= CARE_TABLE_MAX_CELLS)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("The file has more than %u cells; split it into several"),
                   CARE_TABLE_MAX_CELLS);
      return FALSE;
    }
  g_array_append_vals (self->cells, cell, 1);
  row->n_cells++;

  return TRUE;
}

/* Where the text is cut so that no more letters remain than a cell may hold. */
static gsize
measure (const char *text,
         gsize       length)
{
  const char *at = text;

  if (length <= CARE_TABLE_MAX_LETTERS)
    return length;

  for (guint i = 0; i < CARE_TABLE_MAX_LETTERS && at < text + length; i++)
    at = g_utf8_next_char (at);

  return MIN ((gsize) (at - text), length);
}

gboolean
care_table_add_cell (CareTable     *self,
                     CareCellKind   kind,
                     const char    *text,
                     gsize          length,
                     double         number,
                     GError       **error)
{
  CareCell cell = { "", number, kind };
  gsize kept = measure (text, length);

  if (kept > 0)
    cell.text = g_string_chunk_insert_len (self->texts, text, (gssize) kept);
  if (!append_cell (self, &cell, error))
    return FALSE;
  if (kept < length)
    {
      g_autofree char *problem =
        g_strdup_printf (_("The cell has more than %u letters"), CARE_TABLE_MAX_LETTERS);

      care_table_spoil_row (self, (int) last_row (self)->n_cells - 1, problem);
    }

  return TRUE;
}

gboolean
care_table_add_shared_cell (CareTable   *self,
                            const char  *text,
                            GError     **error)
{
  CareCell cell = { text, 0, CARE_CELL_TEXT };

  return append_cell (self, &cell, error);
}

void
care_table_spoil_row (CareTable  *self,
                      int         cell,
                      const char *problem)
{
  CareTableRow *row = last_row (self);

  if (row->problem != NULL)
    return;

  row->problem = g_string_chunk_insert_const (self->texts, problem);
  row->problem_cell = cell;
}

void
care_table_cancel_row (CareTable *self)
{
  g_array_set_size (self->cells, last_row (self)->first_cell);
  g_array_set_size (self->rows, self->rows->len - 1);
}

gboolean
care_table_row_has_text (const CareTable *self)
{
  const CareTableRow *row = last_row (self);

  for (guint i = row->first_cell; i < self->cells->len; i++)
    {
      const char *text = g_array_index (self->cells, CareCell, i).text;

      for (; *text != '\0'; text = g_utf8_next_char (text))
        if (!g_unichar_isspace (g_utf8_get_char (text)))
          return TRUE;
    }

  return FALSE;
}
