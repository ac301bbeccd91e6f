/* care-phone-code.h — a number as a QR code
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For offices whose telephone is not connected to the computer: the mobile's camera
 * reads it from the screen and dials. Without libqrencode there is none.
 */
#pragma once

#include <gtk/gtk.h>

gboolean   care_phone_code_is_possible (void);

/* @uri: e.g. "tel:13800138000". (nullable): NULL when it is not possible. */
GtkWidget *care_phone_code_new         (const char *uri);
