/* care-clip-table.h — rows for the clipboard, as WPS and Excel paste them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same rows twice: as text with tabulators, where formulas are guarded
 * (care-formula-guard.h), and as an HTML table whose cells are texts. A line end
 * inside of a cell becomes a blank: a row stays a row.
 */
#pragma once

#include <glib.h>

typedef struct _CareClipTable CareClipTable;

CareClipTable *care_clip_table_new      (void) G_GNUC_WARN_UNUSED_RESULT;
void           care_clip_table_free     (CareClipTable       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareClipTable, care_clip_table_free)

void           care_clip_table_add_cell (CareClipTable       *self,
                                         const char          *text);
void           care_clip_table_end_row  (CareClipTable       *self);

/* Borrowed. */
const char    *care_clip_table_get_text (CareClipTable       *self);
/* (transfer full): */
char          *care_clip_table_dup_html (const CareClipTable *self) G_GNUC_WARN_UNUSED_RESULT;
