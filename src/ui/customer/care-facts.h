/* care-facts.h — what is known, label by label
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A grid of pairs: the name of a thing, dim, and beside it the thing, to be selected
 * and copied. What is not known is not shown.
 */
#pragma once

#include <gtk/gtk.h>

GtkWidget *care_facts_new (void);

/* @text (nullable): then nothing is added. */
void       care_facts_add (GtkWidget  *facts,
                           const char *label,
                           const char *text);
/* Whether nothing was added. */
gboolean   care_facts_is_empty (GtkWidget *facts);
