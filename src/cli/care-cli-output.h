/* care-cli-output.h — what the program says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * UTF-8 whatever the locale: a script in the C locale gets Chinese names and not
 * question marks. Columns count a Han letter as two.
 */
#pragma once

#include <glib.h>
#include <json-glib/json-glib.h>

void       care_cli_say         (const char  *format,
                                 ...) G_GNUC_PRINTF (1, 2);

/* One line on stderr. */
void       care_cli_complain    (const char  *sentence);

/* Whether everything that was said has arrived. */
gboolean   care_cli_flush       (void);

/* How many columns of a terminal @text takes. */
int        care_cli_width       (const char  *text);

/**
 * care_cli_table_add:
 * @table: (element-type GStrv): rows of the same length
 * @...: the cells, `NULL` for an empty one
 *
 * g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev) makes an empty table.
 */
void       care_cli_table_add   (GPtrArray   *table,
                                 guint        n_cells,
                                 ...);
void       care_cli_table_say   (GPtrArray   *table,
                                 const char  *indent);

/* Writes the document that @builder was given. */
void       care_cli_say_json    (JsonBuilder *builder);
