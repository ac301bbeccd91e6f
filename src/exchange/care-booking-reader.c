/* care-booking-reader.c — one row of a table into a booking, every fault named
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-booking-cell.h"
#include "care-booking-reader.h"

/* The stages in the order they must follow each other; the wedding may be any time. */
static const CareStage sequence[] = {
  CARE_STAGE_BOOKED, CARE_STAGE_DRESS, CARE_STAGE_SHOOT, CARE_STAGE_PROOF, CARE_STAGE_READY,
  CARE_STAGE_PICKUP,
};

static void
add_remark (GPtrArray  *remarks,
            guint       row,
            const char *column,
            const char *value,
            const char *reason)
{
  g_ptr_array_add (remarks, care_booking_remark_new (row, column, value, reason));
}

static gboolean
is_name (CareBookingField field)
{
  return field == CARE_FIELD_NAME || field == CARE_FIELD_BRIDE_NAME ||
         field == CARE_FIELD_GROOM_NAME;
}

/* Names are read before everything else: a birthday needs its person. */
static void
read_cells (CareBookingCell          *cell,
            const CareTable          *table,
            const CareBookingColumns *columns,
            guint                     row,
            gboolean                  names)
{
  for (guint i = 0; i < columns->columns->len; i++)
    {
      cell->column = care_booking_columns_get (columns, i);
      cell->content = care_table_get_cell (table, row, i);
      if (is_name (cell->column->field) == names)
        care_booking_cell_take (cell);
    }
}

static void
check_name (const CareBookingRow     *booking,
            const CareBookingColumns *columns,
            GPtrArray                *offences)
{
  if (booking->persons->len > 0)
    return;

  for (guint i = 0; i < columns->columns->len; i++)
    {
      const CareBookingColumn *column = care_booking_columns_get (columns, i);

      if (is_name (column->field))
        {
          add_remark (offences, booking->number, column->heading, "", _("The name is missing"));
          return;
        }
    }
}

/* The first cell with text that stands below no heading, or NULL. */
static const CareCell *
find_surplus (const CareTable          *table,
              const CareBookingColumns *columns,
              guint                     row)
{
  guint n_cells = care_table_get_row (table, row)->n_cells;

  for (guint i = 0; i < n_cells; i++)
    {
      const CareCell *cell = care_table_get_cell (table, row, i);

      if (*cell->text != '\0' && (i >= columns->columns->len ||
                                  *care_booking_columns_get (columns, i)->heading == '\0'))
        return cell;
    }

  return NULL;
}

/* A workbook's rows end where they please; in a CSV file every separator must be there. */
static void
check_width (const CareTable          *table,
             const CareBookingColumns *columns,
             guint                     row,
             GPtrArray                *offences)
{
  const CareTableRow *found = care_table_get_row (table, row);
  const CareCell *surplus;
  g_autofree char *reason = NULL;

  if (table->separator == 0)
    return;

  surplus = find_surplus (table, columns, row);
  if (surplus == NULL && found->n_cells >= columns->width)
    return;

  reason = g_strdup_printf (_("The row has %1$u cells, the headings have %2$u"),
                            found->n_cells, columns->width);
  add_remark (offences, found->number,
              surplus != NULL ? "" : care_booking_columns_get (columns, found->n_cells)->heading,
              surplus != NULL ? surplus->text : "", reason);
}

static void
check_sequence (const CareBookingRow *booking,
                GPtrArray            *warnings)
{
  CareStage before = CARE_STAGE_BOOKED;

  for (guint i = 1; i < G_N_ELEMENTS (sequence); i++)
    {
      CareDay day = booking->days[sequence[i]];

      if (day == CARE_DAY_NONE)
        continue;
      if (booking->days[before] != CARE_DAY_NONE && day < booking->days[before])
        {
          g_autofree char *first = care_day_to_iso (day);
          g_autofree char *second = care_day_to_iso (booking->days[before]);
          /* Translators: two stages of an order with their days */
          g_autofree char *reason = g_strdup_printf (_("%1$s (%2$s) is before %3$s (%4$s)"),
                                                     care_stage_get_label (sequence[i]), first,
                                                     care_stage_get_label (before), second);

          add_remark (warnings, booking->number, "", booking->order_no, reason);
        }
      before = sequence[i];
    }
}

CareBookingRow *
care_booking_reader_read (const CareTable          *table,
                          const CareBookingColumns *columns,
                          guint                     row,
                          GPtrArray                *offences,
                          GPtrArray                *warnings)
{
  const CareTableRow *found = care_table_get_row (table, row);
  CareBookingRow *booking = care_booking_row_new_numbered (found->number);
  CareBookingCell cell = {
    .booking = booking, .may_be_broken = table->n_broken > 0,
    .offences = offences, .warnings = warnings,
  };

  /* Where a quote tore the row apart, its cells mean nothing. */
  if (found->problem != NULL)
    {
      add_remark (offences, found->number,
                  found->problem_cell < 0 || (guint) found->problem_cell >= columns->columns->len
                  ? "" : care_booking_columns_get (columns, (guint) found->problem_cell)->heading,
                  care_table_get_cell (table, row, (guint) MAX (found->problem_cell, 0))->text,
                  found->problem);
      return booking;
    }

  read_cells (&cell, table, columns, row, TRUE);
  check_name (booking, columns, offences);
  read_cells (&cell, table, columns, row, FALSE);
  check_width (table, columns, row, offences);
  check_sequence (booking, warnings);

  return booking;
}
