/* care-customer-taking.c — lines of the list of customers, taken out of the program
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-taking.h"
#include "domain/care-error.h"
#include "exchange/care-clip-table.h"
#include "store/care-audit-table.h"
#include "store/care-customer-line-table.h"

static const CareCustomerColumn columns[] = {
  CARE_CUSTOMER_COLUMN_NUMBER, CARE_CUSTOMER_COLUMN_NAMES, CARE_CUSTOMER_COLUMN_TICKET,
  CARE_CUSTOMER_COLUMN_PHONE, CARE_CUSTOMER_COLUMN_REACHED, CARE_CUSTOMER_COLUMN_WEDDING,
  CARE_CUSTOMER_COLUMN_ASSIGNED, CARE_CUSTOMER_COLUMN_CONTACT, CARE_CUSTOMER_COLUMN_COMPLAINT,
  CARE_CUSTOMER_COLUMN_LEVEL,
};

void
care_customer_taking_free (CareCustomerTaking *self)
{
  g_ptr_array_unref (self->lines);
  g_free (self);
}

static gpointer
read_lines (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  GArray *ids = data;
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) care_customer_line_unref);

  for (guint i = 0; i < ids->len; i++)
    {
      CareCustomerLine *line = care_customer_line_table_get (db, g_array_index (ids, gint64, i), error);

      if (line == NULL)
        return NULL;
      g_ptr_array_add (lines, line);
    }

  return g_steal_pointer (&lines);
}

/* The same as an act: who took how many. */
static gpointer
take_lines (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  GArray *ids = data;
  g_autofree char *detail = g_strdup_printf ("%u", ids->len);
  gpointer lines;

  if (ids->len > CARE_TAKING_MOST)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("At most %u lines are copied or printed; export the list instead."), CARE_TAKING_MOST);
      return NULL;
    }
  lines = read_lines (db, data, cancellable, error);
  if (lines == NULL)
    return NULL;
  if (!care_audit_table_add (db, "customer-list", 0, detail, error))
    {
      g_ptr_array_unref (lines);
      return NULL;
    }

  return care_db_hand_over (db, lines, (GDestroyNotify) g_ptr_array_unref);
}

void
care_customer_taking_async (CareOffice          *office,
                            GArray              *ids,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  CareStore *store = care_office_get_store (office);

  if (ids->len == 1)
    care_store_read_async (store, read_lines, g_array_ref (ids), (GDestroyNotify) g_array_unref, NULL,
                           callback, user_data);
  else
    care_store_write_async (store, care_office_get_actor (office), CARE_DEED_TAKE_LIST, take_lines,
                            g_array_ref (ids), (GDestroyNotify) g_array_unref, NULL, callback, user_data);
}

CareCustomerTaking *
care_customer_taking_finish (CareOffice    *office,
                             GAsyncResult  *result,
                             GError       **error)
{
  GPtrArray *lines = care_store_finish (result, error);
  CareCustomerTaking *self;

  if (lines == NULL)
    return NULL;

  self = g_new0 (CareCustomerTaking, 1);
  self->lines = lines;
  self->look.today = care_office_get_today (office);
  self->look.zone = care_office_get_rules (office)->zone;
  self->look.shows_phones = care_role_may (care_office_get_actor (office).role, CARE_DEED_TAKE_LIST);

  return self;
}

void
care_customer_taking_write (const CareCustomerTaking  *self,
                            char                     **text,
                            char                     **html)
{
  g_autoptr(CareClipTable) table = care_clip_table_new ();

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    care_clip_table_add_cell (table, care_customer_column_get_title (columns[i]));
  care_clip_table_end_row (table);
  for (guint row = 0; row < self->lines->len; row++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
        {
          g_autofree char *cell = care_customer_column_dup_text (columns[i], self->lines->pdata[row],
                                                                 &self->look);

          care_clip_table_add_cell (table, cell);
        }
      care_clip_table_end_row (table);
    }
  *text = g_strdup (care_clip_table_get_text (table));
  *html = care_clip_table_dup_html (table);
}
