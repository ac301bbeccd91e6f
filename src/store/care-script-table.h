/* care-script-table.h — the wording of calls, version by version
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A version is never changed: every record keeps the number of the wording it was
 * made with. The text of a script is opaque here (JSON, see exchange).
 */
#pragma once

#include "care-db.h"

typedef struct
{
  char *code;   /* (owned) call type, common block or incoming script */
  int   number;
  char *body;   /* (owned) */
} CareScriptText;

void       care_script_text_row_free  (CareScriptText  *self);

/**
 * care_script_table_list_edited:
 *
 * Returns: (transfer full) (element-type CareScriptText): the newest version of each script that was edited
 *   since the file was founded
 */
GPtrArray *care_script_table_list_edited (CareDb      *db,
                                       GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full) (element-type CareScriptText): every version of a script, newest first. */
GPtrArray *care_script_table_list_versions (CareDb      *db,
                                         const char    *code,
                                         GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/* Adds the next version of @code; its number, or 0 with @error set. */
int        care_script_table_add      (CareDb          *db,
                                       const char      *code,
                                       const char      *body,
                                       GError         **error);
