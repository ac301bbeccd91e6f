/* care-choose-file.h — asks for a file to open or to write
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The only file that knows which chooser the toolkit has (GtkFileChooserNative today).
 */
#pragma once

#include <gtk/gtk.h>

/* @path: NULL when the person thought better of it. */
typedef void (*CareFileFunc) (const char *path,
                              gpointer    data);

/**
 * care_choose_file:
 * @patterns: (nullable): e.g. { "*.xlsx", "*.csv", NULL }, called @kind
 */
void care_choose_file        (GtkWidget          *from,
                              const char         *title,
                              const char         *kind,
                              const char * const *patterns,
                              CareFileFunc        chosen,
                              gpointer            data);

/* Where to write; an existing file is asked about by the chooser. */
void care_choose_file_to_save (GtkWidget         *from,
                              const char         *title,
                              const char         *name,
                              CareFileFunc        chosen,
                              gpointer            data);
