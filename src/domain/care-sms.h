/* care-sms.h — how many messages a text costs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A text of 70 Chinese letters is one message, a longer one is sent in parts of 67.
 * Plain Latin letters take 160, and 153 in parts; letters beyond the plane of
 * everyday characters (emoji, rare names) count twice.
 */
#pragma once

#include <glib.h>

typedef struct
{
  guint n_letters; /* as the telephone company counts */
  guint n_parts;
} CareSmsLength;

CareSmsLength care_sms_measure (const char *text);
