/* care-import-profile.c — how lists with certain headings were read the last time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-import-profile.h"

#include "exchange/care-booking-columns.h"
#include "store/care-setting-table.h"

char *
care_import_profile_dup_key (const CareTable *table)
{
  g_autoptr(CareBookingColumns) columns = care_booking_columns_find (table, NULL, NULL);
  g_autoptr(GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  guint row = columns != NULL ? columns->header_row : 0;
  guint n_cells = care_table_get_n_rows (table) > 0 ? care_table_get_row (table, row)->n_cells : 0;

  for (guint i = 0; i < n_cells; i++)
    {
      g_autofree char *folded = care_booking_field_fold_heading (care_table_get_cell (table, row, i)->text);

      g_checksum_update (sum, (const guchar *) folded, -1);
      g_checksum_update (sum, (const guchar *) "|", 1);
    }

  return g_strconcat ("import_mapping/", g_checksum_get_string (sum), NULL);
}

static gpointer
load (CareDb        *db,
      gpointer       key,
      GCancellable  *cancellable,
      GError       **error)
{
  return care_setting_table_dup (db, key, "", error);
}

CareBookingMapping *
care_import_profile_find (CareStore       *store,
                          const CareTable *table)
{
  g_autofree char *key = care_import_profile_dup_key (table);
  g_autofree char *text = care_store_read (store, load, key, NULL, NULL);

  return text != NULL && *text != '\0' ? care_booking_mapping_parse (text, -1, NULL) : NULL;
}
