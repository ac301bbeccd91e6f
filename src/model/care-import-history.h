/* care-import-history.h — the lists that came in so far
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For somebody who wants to see what was imported when and by whom, and perhaps to take
 * one of them back (care_importer_undo_async()).
 */
#pragma once

#include "care-office.h"

CARE_DECLARE_RECORD (CareImportPast, care_import_past)

struct _CareImportPast
{
  gint64     batch;
  char      *file_name;  /* (owned) */
  char      *kind;       /* (owned) see CARE_IMPORT_… */
  char      *who;        /* (owned) (nullable) */
  CareCivil  when;
  guint      n_created;
  guint      n_updated;
  guint      n_rejected;
  gboolean   is_undone;
};
#define CARE_TYPE_IMPORT_PAST (care_import_past_get_type ())

void       care_import_history_load_async  (CareOffice           *office,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);
/* (transfer full) (element-type CareImportPast): newest first */
GPtrArray *care_import_history_load_finish (GAsyncResult         *result,
                                            GError              **error) G_GNUC_WARN_UNUSED_RESULT;
