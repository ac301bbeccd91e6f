/* care-founding.h — the first day of a studio file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a new file starts with: the studio's name, one supervisor, the house scripts,
 * the public holidays that are known.
 */
#pragma once

#include "store/care-store.h"

typedef struct
{
  const char *studio;
  const char *employee_no;
  const char *name;        /* of the supervisor */
} CareFounding;

/* Whether the three are there; INVALID with a sentence otherwise. */
gboolean care_founding_check (const CareFounding  *self,
                              GError             **error);

/* A #CareJob under CARE_DEED_FOUND_STUDIO; @data is a CareFounding. */
gpointer care_founding_job   (CareDb              *db,
                              gpointer             data,
                              GCancellable        *cancellable,
                              GError             **error);
