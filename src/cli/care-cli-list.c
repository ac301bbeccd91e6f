/* care-cli-list.c — list: the customers of a group, as the window's list shows them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-filter.h"
#include "domain/care-customer-column.h"
#include "store/care-customer-line-table.h"

/* Lines that are shown unless another number is asked for. */
#define USUAL_COUNT 50

typedef struct
{
  GArray    *ids;
  guint      n;
  GPtrArray *lines;
} Reading;

static gpointer
read_lines (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Reading *reading = data;

  reading->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) care_customer_line_unref);
  for (guint i = 0; i < MIN (reading->n, reading->ids->len); i++)
    {
      CareCustomerLine *line = care_customer_line_table_get (db, g_array_index (reading->ids, gint64, i),
                                                             error);

      if (line == NULL)
        return NULL;
      g_ptr_array_add (reading->lines, line);
    }

  return CARE_DONE;
}

static void
say_json (const Reading          *reading,
          const CareCustomerLook *look)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  care_cli_json_int (builder, "count", reading->ids->len);
  json_builder_set_member_name (builder, "customers");
  json_builder_begin_array (builder);
  for (guint i = 0; i < reading->lines->len; i++)
    {
      const CareCustomerLine *line = reading->lines->pdata[i];
      g_autofree char *contact = care_customer_column_dup_text (CARE_CUSTOMER_COLUMN_CONTACT, line, look);
      g_autofree char *stages = care_customer_line_dup_dots (line, look->today);
      g_autofree char *wedding = care_day_to_iso (line->wedding_on);

      json_builder_begin_object (builder);
      care_cli_json_int (builder, "id", line->id);
      care_cli_json_text (builder, "customer_no", line->customer_no);
      care_cli_json_text (builder, "names", line->names);
      care_cli_json_text (builder, "order_no", line->order_no);
      care_cli_json_text (builder, "stages", stages);
      care_cli_json_text (builder, "wedding_on", wedding);
      care_cli_json_text (builder, "assigned_to", line->assigned);
      care_cli_json_text (builder, "last_contact_on", *contact != '\0' ? contact : NULL);
      care_cli_json_int (builder, "complaints", line->n_complaints);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

static void
say_table (const Reading          *reading,
           const CareCustomerLook *look)
{
  static const CareCustomerColumn columns[] = {
    CARE_CUSTOMER_COLUMN_NUMBER, CARE_CUSTOMER_COLUMN_NAMES, CARE_CUSTOMER_COLUMN_TICKET,
    CARE_CUSTOMER_COLUMN_PHONE, CARE_CUSTOMER_COLUMN_DOTS, CARE_CUSTOMER_COLUMN_ASSIGNED,
    CARE_CUSTOMER_COLUMN_CONTACT, CARE_CUSTOMER_COLUMN_COMPLAINT,
  };
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint row = 0; row < reading->lines->len; row++)
    {
      char **cells = g_new0 (char *, G_N_ELEMENTS (columns) + 1);

      for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
        cells[i] = care_customer_column_dup_text (columns[i], reading->lines->pdata[row], look);
      g_ptr_array_add (table, cells);
    }
  care_cli_table_say (table, "");
  care_cli_say (g_dngettext (GETTEXT_PACKAGE, "%u customer\n", "%u customers\n", reading->ids->len),
                reading->ids->len);
}

gboolean
care_cli_list (CareCli  *self,
               GError  **error)
{
  const char *count = care_cli_arguments_get (self->arguments, "count");
  g_autoptr(CareCustomerFilter) filter = NULL;
  g_autoptr(GArray) ids = NULL;
  Reading reading = { .n = count != NULL ? (guint) care_cli_parse_id (count) : USUAL_COUNT };
  CareCustomerLook look = { CARE_DAY_NONE };
  gboolean is_read;

  if (!care_cli_open (self, CARE_CLI_READS, error))
    return FALSE;
  filter = care_cli_read_filter (self, error);
  ids = filter != NULL ? care_cli_list_customers (self, filter, error) : NULL;
  if (ids == NULL)
    return FALSE;

  reading.ids = ids;
  look.today = care_office_get_today (self->office);
  look.zone = care_office_get_rules (self->office)->zone;
  is_read = care_cli_read (self, read_lines, &reading, error) != NULL;
  if (is_read && self->json)
    say_json (&reading, &look);
  else if (is_read)
    say_table (&reading, &look);
  g_clear_pointer (&reading.lines, g_ptr_array_unref);

  return is_read;
}
