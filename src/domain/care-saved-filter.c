/* care-saved-filter.c — a group of customers somebody keeps under a name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-error.h"
#include "care-saved-filter.h"

CARE_DEFINE_RECORD (CareSavedFilter, care_saved_filter)

static void
care_saved_filter_clear (CareSavedFilter *self)
{
  g_free (self->name);
  g_clear_pointer (&self->filter, care_customer_filter_unref);
}

CareSavedFilter *
care_saved_filter_copy (const CareSavedFilter *self)
{
  CareSavedFilter *copy = care_saved_filter_new ();

  *copy = *self;
  copy->name = g_strdup (self->name);
  copy->filter = self->filter != NULL ? care_customer_filter_copy (self->filter) : NULL;

  return copy;
}

gboolean
care_saved_filter_check (const CareSavedFilter  *self,
                         GError                **error)
{
  g_autofree char *name = g_strstrip (g_strdup (self->name != NULL ? self->name : ""));

  if (*name == '\0')
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, _("Please give the group a name."));
      return FALSE;
    }
  if (g_utf8_strlen (name, -1) > CARE_SAVED_FILTER_MAX_NAME)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("The name of a group has at most %u letters."), CARE_SAVED_FILTER_MAX_NAME);
      return FALSE;
    }

  return TRUE;
}
