/* care-cli-import.c — import and undo-import: lists from elsewhere
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "domain/care-error.h"
#include "model/care-importer.h"

/* As many reasons as fit on a screen; --json tells all. */
#define MOST_REASONS 20

/* ---- import ------------------------------------------------------------------------- */

static gboolean
check_kind (const char  *kind,
            GError     **error)
{
  static const char * const kinds[] = { CARE_IMPORT_BOOKINGS, CARE_IMPORT_COMPLAINTS, NULL };
  static const char * const later[] = { "members", "contacts", NULL };
  g_autofree char *quoted = kind != NULL ? care_cli_quote (kind) : NULL;

  if (kind == NULL || g_strv_contains (kinds, kind))
    return TRUE;
  if (!g_strv_contains (later, kind))
    return care_cli_refuse (error, _("There are no lists of the kind “%s”; there are bookings and "
                                     "complaints."), quoted);

  g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
               _("Lists of the kind “%s” cannot be imported yet."), quoted);
  return FALSE;
}

static void
add_remarks (JsonBuilder *builder,
             const char  *key,
             GPtrArray   *remarks)
{
  json_builder_set_member_name (builder, key);
  json_builder_begin_array (builder);
  for (guint i = 0; remarks != NULL && i < remarks->len; i++)
    {
      const CareBookingRemark *remark = remarks->pdata[i];

      json_builder_begin_object (builder);
      care_cli_json_int (builder, "row", remark->row);
      care_cli_json_text (builder, "column", remark->column);
      care_cli_json_text (builder, "value", remark->value);
      care_cli_json_text (builder, "reason", remark->reason);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
say_report_json (const CareImportReport *report)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  care_cli_json_id (builder, "batch", report->batch);
  care_cli_json_text (builder, "kind", report->kind);
  care_cli_json_flag (builder, "dry_run", report->is_rehearsal);
  care_cli_json_int (builder, "rows", report->rows);
  care_cli_json_int (builder, "created", report->created);
  care_cli_json_int (builder, "updated", report->updated);
  care_cli_json_int (builder, "unchanged", report->unchanged);
  care_cli_json_int (builder, "rejected_rows", report->rejected);
  add_remarks (builder, "rejected", report->rejects);
  add_remarks (builder, "warnings", report->warnings);
  care_cli_json_int (builder, "couples", report->couples);
  care_cli_json_int (builder, "calls_planned", report->calls_planned);
  care_cli_json_int (builder, "kept", report->kept);
  care_cli_json_text (builder, "rejects_file", report->rejects_path);
  care_cli_json_day (builder, "already_imported_on", report->already_imported_on);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

static void
say_reasons (GPtrArray *rejects)
{
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; rejects != NULL && i < MIN (rejects->len, MOST_REASONS); i++)
    {
      const CareBookingRemark *remark = rejects->pdata[i];
      g_autofree char *row = g_strdup_printf ("%u", remark->row);
      g_autofree char *value = care_cli_quote (remark->value);

      care_cli_table_add (table, 4, row, remark->column, value, remark->reason);
    }
  care_cli_table_say (table, "  ");
  if (rejects != NULL && rejects->len > MOST_REASONS)
    care_cli_say ("  …\n");
}

static void
say_report (const CareImportReport *report)
{
  g_autofree char *summary = care_import_report_dup_summary (report);
  g_autofree char *batch = g_strdup_printf ("%" G_GINT64_FORMAT, report->batch);

  care_cli_say ("%s\n", summary);
  say_reasons (report->rejects);
  if (report->rejects_path != NULL)
    care_cli_say (_("The refused rows are in %s\n"), report->rejects_path);
  if (report->batch != 0)
    care_cli_say (_("To take it back: %s undo-import %s\n"), "customer-care-cli", batch);
}

gboolean
care_cli_import (CareCli  *self,
                 GError  **error)
{
  const char *path = care_cli_arguments_get_word (self->arguments, 0);
  const char *rejects = care_cli_arguments_get (self->arguments, "rejects");
  CareImporterOptions options = { 0 };
  g_autofree char *beside = NULL;
  g_autoptr(CareImportReport) report = NULL;

  options.is_rehearsal = care_cli_arguments_has (self->arguments, "dry-run");
  options.mapping_path = care_cli_arguments_get (self->arguments, "mapping");
  options.kind = care_cli_arguments_get (self->arguments, "kind");
  if (!check_kind (options.kind, error) ||
      !care_cli_check_path (path, error) ||
      (rejects != NULL && !care_cli_check_path (rejects, error)) ||
      (options.mapping_path != NULL && !care_cli_check_path (options.mapping_path, error)) ||
      !care_cli_open (self, CARE_CLI_WRITES, error))
    return FALSE;

  beside = care_importer_dup_rejects_path (path);
  if (rejects != NULL)
    options.rejects_path = rejects;
  else if (!options.is_rehearsal)
    options.rejects_path = beside;
  report = care_importer_run (self->office, path, &options, NULL, error);
  if (report == NULL)
    return FALSE;
  if (self->json)
    say_report_json (report);
  else
    say_report (report);

  return TRUE;
}

/* ---- undo-import -------------------------------------------------------------------- */

static void
say_undone (CareCli              *self,
            const CareImportUndo *undo)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  if (!self->json)
    {
      if (undo->complaints > 0)
        care_cli_say (g_dngettext (GETTEXT_PACKAGE, "Taken back: %u complaint is gone.\n",
                                   "Taken back: %u complaints are gone.\n", undo->complaints),
                      undo->complaints);
      if (undo->complaints > 0 && undo->removed + undo->couples + undo->restored + undo->kept == 0)
        return;
      care_cli_say (_("Taken back: %u orders and %u couples are gone, %u couples are as before, "
                      "%u were left because somebody has worked on them.\n"),
                    undo->removed, undo->couples, undo->restored, undo->kept);
      return;
    }

  json_builder_begin_object (builder);
  care_cli_json_int (builder, "removed", undo->removed);
  care_cli_json_int (builder, "restored", undo->restored);
  care_cli_json_int (builder, "couples", undo->couples);
  care_cli_json_int (builder, "kept", undo->kept);
  care_cli_json_int (builder, "complaints", undo->complaints);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

gboolean
care_cli_undo_import (CareCli  *self,
                      GError  **error)
{
  const char *typed = care_cli_arguments_get_word (self->arguments, 0);
  gint64 batch = care_cli_parse_id (typed);
  g_autofree char *quoted = care_cli_quote (typed);
  CareImportUndo undo = { 0 };

  if (batch == 0)
    return care_cli_refuse (error, _("“%s” is not the number of an import."), quoted);
  if (!care_cli_open (self, CARE_CLI_WRITES, error) ||
      !care_importer_undo (self->office, batch, &undo, error))
    return FALSE;
  say_undone (self, &undo);

  return TRUE;
}
