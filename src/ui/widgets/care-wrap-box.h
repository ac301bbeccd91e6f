/* care-wrap-box.h — buttons side by side, in as many lines as they need
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Large letters and long languages need more room than a line has; nothing is cut.
 */
#pragma once

#include <gtk/gtk.h>

#define CARE_TYPE_WRAP_BOX (care_wrap_box_get_type ())
G_DECLARE_FINAL_TYPE (CareWrapBox, care_wrap_box, CARE, WRAP_BOX, GtkWidget)

GtkWidget *care_wrap_box_new    (int          spacing);
void       care_wrap_box_append (CareWrapBox *self,
                                 GtkWidget   *child);
