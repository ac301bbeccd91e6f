/* care-import-report.c — what an import came to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-import-report.h"
#include "exchange/care-booking-remark.h"

CARE_DEFINE_RECORD (CareImportReport, care_import_report)

static void
care_import_report_clear (CareImportReport *self)
{
  g_free (self->kind);
  g_free (self->file_name);
  g_clear_pointer (&self->rejects, g_ptr_array_unref);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  g_free (self->rejects_path);
}

static char *
dup_counts (const CareImportReport *self)
{
  /* Translators: numbers of orders in an imported list. */
  return g_strdup_printf (_("%1$u new, %2$u changed, %3$u unchanged, %4$u refused."),
                          self->created, self->updated, self->unchanged, self->rejected);
}

char *
care_import_report_dup_summary (const CareImportReport *self)
{
  g_autofree char *counts = dup_counts (self);
  g_autofree char *day = care_day_to_iso (self->already_imported_on);

  if (self->rejected > 0 && self->rejected == self->rows)
    return g_strdup_printf (ngettext ("Nothing was imported: the only row was refused.",
                                      "Nothing was imported: all %u rows were refused.",
                                      self->rejected), self->rejected);
  if (self->created + self->updated > 0)
    return g_steal_pointer (&counts);
  if (day != NULL)
    /* Translators: %1$s is a date, %2$s the sentence with the numbers. */
    return g_strdup_printf (_("Nothing new: this file was imported on %1$s. %2$s"), day, counts);

  /* Translators: %s is the sentence with the numbers. */
  return g_strdup_printf (_("Nothing new. %s"), counts);
}

CareImportRemark
care_import_report_get_reject (const CareImportReport *self,
                               guint                   position)
{
  const CareBookingRemark *remark = self->rejects->pdata[position];
  CareImportRemark words = { remark->row, remark->column, remark->value, remark->reason };

  return words;
}
