/* care-change.c — one field before and after
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-change.h"

static const CareWord kinds[] = {
  { "APPEARED", "change", NC_("change", "Added") },
  { "ALTERED",  "change", NC_("change", "Changed") },
  { "VANISHED", "change", NC_("change", "Removed") },
};

CARE_DEFINE_WORDS (CareChangeKind, care_change_kind, kinds)

CareChange *
care_change_new (CareChangeKind  kind,
                 const char     *table,
                 const char     *key,
                 const char     *field,
                 const char     *before,
                 const char     *after)
{
  CareChange *self = g_new0 (CareChange, 1);

  self->kind = kind;
  self->table = g_strdup (table);
  self->key = g_strdup (key);
  self->field = g_strdup (field);
  self->before = g_strdup (before);
  self->after = g_strdup (after);

  return self;
}

void
care_change_free (CareChange *self)
{
  g_free (self->table);
  g_free (self->key);
  g_free (self->field);
  g_free (self->before);
  g_free (self->after);
  g_free (self);
}

gboolean
care_change_is_same_row (const CareChange *a,
                         const CareChange *b)
{
  return g_str_equal (a->key, b->key) && g_str_equal (a->table, b->table);
}
