/* care-booking-columns.c — which column of a list holds what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-booking-columns.h"
#include "domain/care-error.h"

#define ROWS_SEARCHED 20
#define ENOUGH        2 /* known headings that make a row of headings */

static void
column_free (gpointer data)
{
  CareBookingColumn *column = data;

  g_free (column->heading);
  g_free (column);
}

static CareBookingField
find_field (const CareTable          *table,
            guint                     row,
            guint                     column,
            const CareBookingMapping *mapping)
{
  g_autofree char *folded =
    care_booking_field_fold_heading (care_table_get_cell (table, row, column)->text);

  return care_booking_mapping_find (mapping, folded);
}

static guint
count_known (const CareTable          *table,
             guint                     row,
             const CareBookingMapping *mapping)
{
  guint n_cells = care_table_get_row (table, row)->n_cells;
  guint n_known = 0;

  for (guint i = 0; i < n_cells; i++)
    n_known += find_field (table, row, i, mapping) != CARE_FIELD_NONE;

  return n_known;
}

/* The row with the most known headings, the upper of two; -1 when none has enough. */
static int
find_header_row (const CareTable          *table,
                 const CareBookingMapping *mapping)
{
  guint best = ENOUGH - 1;
  int found = -1;

  for (guint i = 0; i < care_table_get_n_rows (table); i++)
    {
      guint n_known;

      if (mapping != NULL && mapping->header_row != 0)
        {
          if (care_table_get_row (table, i)->number == mapping->header_row)
            return (int) i;
          continue;
        }
      if (i >= ROWS_SEARCHED)
        break;

      n_known = count_known (table, i, mapping);
      if (n_known > best)
        {
          best = n_known;
          found = (int) i;
        }
    }

  return found;
}

static void
add_problem (CareBookingColumns *self,
             const char         *format,
             const char         *heading)
{
  g_autoptr(GString) sentence = g_string_new (format);

  g_string_replace (sentence, "%s", heading, 1);
  g_ptr_array_add (self->problems, g_string_free (g_steal_pointer (&sentence), FALSE));
}

static void
add_column (CareBookingColumns *self,
            const char         *heading,
            CareBookingField    field)
{
  CareBookingColumn *column = g_new0 (CareBookingColumn, 1);

  column->heading = g_strstrip (g_strdup (heading));
  column->is_lunar = care_booking_field_says_lunar (heading);
  if (*column->heading != '\0')
    self->width = self->columns->len + 1;

  if (!care_booking_field_may_repeat (field) && care_booking_columns_locate (self, field) >= 0)
    add_problem (self, _("There is already a column like “%s”; this one is not read"),
                 column->heading);
  else
    column->field = field;

  if (field == CARE_FIELD_NONE && *column->heading != '\0')
    add_problem (self, _("The column “%s” is not known and is not read"), column->heading);
  g_ptr_array_add (self->columns, column);
}

static gboolean
check_columns (const CareBookingColumns  *self,
               GError                   **error)
{
  const char *problem = NULL;

  if (care_booking_columns_locate (self, CARE_FIELD_ORDER_NO) < 0)
    problem = _("The list has no column for the order number.");
  else if (care_booking_columns_locate (self, CARE_FIELD_NAME) < 0 &&
           care_booking_columns_locate (self, CARE_FIELD_BRIDE_NAME) < 0 &&
           care_booking_columns_locate (self, CARE_FIELD_GROOM_NAME) < 0)
    problem = _("The list has no column for the customers’ names.");

  if (problem != NULL)
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, problem);

  return problem == NULL;
}

CareBookingColumns *
care_booking_columns_find (const CareTable           *table,
                           const CareBookingMapping  *mapping,
                           GError                   **error)
{
  g_autoptr(CareBookingColumns) self = g_new0 (CareBookingColumns, 1);
  int header_row = find_header_row (table, mapping);
  guint n_cells;

  self->columns = g_ptr_array_new_with_free_func (column_free);
  self->problems = g_ptr_array_new_with_free_func (g_free);
  if (header_row < 0)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("No row of headings was found, such as order number, name, "
                             "telephone"));
      return NULL;
    }

  self->header_row = (guint) header_row;
  n_cells = care_table_get_row (table, self->header_row)->n_cells;
  for (guint i = 0; i < n_cells; i++)
    add_column (self, care_table_get_cell (table, self->header_row, i)->text,
                find_field (table, self->header_row, i, mapping));
  if (!check_columns (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

CareBookingColumns *
care_booking_columns_of_row (const CareTable          *table,
                             guint                     row,
                             const CareBookingMapping *mapping)
{
  CareBookingColumns *self = g_new0 (CareBookingColumns, 1);
  guint n_cells = care_table_get_row (table, row)->n_cells;

  self->header_row = row;
  self->columns = g_ptr_array_new_with_free_func (column_free);
  self->problems = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < n_cells; i++)
    {
      CareBookingField field = find_field (table, row, i, mapping);

      add_column (self, care_table_get_cell (table, row, i)->text,
                  mapping != NULL || field == CARE_FIELD_IGNORED ? field : CARE_FIELD_NONE);
    }
  g_ptr_array_set_size (self->problems, 0);

  return self;
}

void
care_booking_columns_free (CareBookingColumns *self)
{
  g_ptr_array_unref (self->columns);
  g_ptr_array_unref (self->problems);
  g_free (self);
}

const CareBookingColumn *
care_booking_columns_get (const CareBookingColumns *self,
                          guint                     column)
{
  g_return_val_if_fail (column < self->columns->len, NULL);

  return g_ptr_array_index (self->columns, column);
}

int
care_booking_columns_locate (const CareBookingColumns *self,
                             CareBookingField          field)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (care_booking_columns_get (self, i)->field == field)
      return (int) i;

  return -1;
}

gboolean
care_booking_columns_are_in (const CareTable *table)
{
  g_autoptr(CareBookingColumns) columns = care_booking_columns_find (table, NULL, NULL);

  return columns != NULL;
}
