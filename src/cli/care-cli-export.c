/* care-cli-export.c — export: a list as a workbook or a text file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-filter.h"
#include "model/care-export-sources.h"

/* What can be exported; the source comes back to be run. */
typedef struct
{
  const char        *name;
  CareExportSource *(*open) (CareCli *self, GError **error);
} Kind;

static CareExportSource *
open_customers (CareCli  *self,
                GError  **error)
{
  g_autoptr(CareCustomerFilter) filter = care_cli_read_filter (self, error);
  g_autoptr(GArray) ids = filter != NULL ? care_cli_list_customers (self, filter, error) : NULL;

  return ids != NULL ? care_export_sources_new_customers (self->office, ids) : NULL;
}

static CareExportSource *
open_calls (CareCli  *self,
            GError  **error)
{
  const char *from = care_cli_arguments_get (self->arguments, "from");
  const char *until = care_cli_arguments_get (self->arguments, "to");
  CareDay first = care_day_new (1970, 1, 2);
  CareDay last = care_office_get_today (self->office);

  if ((from != NULL && !care_cli_parse_day (from, &first, error)) ||
      (until != NULL && !care_cli_parse_day (until, &last, error)))
    return NULL;

  return care_export_sources_new_calls (self->office, first, last, error);
}

static const Kind kinds[] = {
  { "customers", open_customers },
  { "calls",     open_calls },
};

static const Kind *
find_kind (const char  *typed,
           GError     **error)
{
  g_autofree char *quoted = care_cli_quote (typed);
  g_autoptr(GString) known = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].name, typed))
        return &kinds[i];
      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", kinds[i].name);
    }

  /* Translators: %2$s is the list of what can be exported. */
  care_cli_refuse (error, _("“%1$s” cannot be exported; there are: %2$s."), quoted, known->str);
  return NULL;
}

static void
say_done (CareCli    *self,
          const char *path,
          guint       n_rows)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  if (!self->json)
    {
      care_cli_say (g_dngettext (GETTEXT_PACKAGE, "%u row was written: %s\n", "%u rows were written: %s\n",
                                 n_rows), n_rows, path);
      return;
    }

  json_builder_begin_object (builder);
  care_cli_json_text (builder, "file", path);
  care_cli_json_int (builder, "rows", n_rows);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

gboolean
care_cli_export (CareCli  *self,
                 GError  **error)
{
  const Kind *kind = find_kind (care_cli_arguments_get_word (self->arguments, 0), error);
  const char *path = care_cli_arguments_get (self->arguments, "o");
  gboolean is_exact = care_cli_arguments_has (self->arguments, "exact");
  g_autoptr(CareExportSource) source = NULL;
  guint n_rows = 0;

  if (kind == NULL)
    return FALSE;
  if (path == NULL)
    return care_cli_refuse (error, _("Please name the file with -o."));
  if (is_exact && care_cli_arguments_has (self->arguments, "for-spreadsheets"))
    return care_cli_refuse (error, _("A list is exported either --for-spreadsheets or --exact."));
  if (!care_cli_check_path (path, error) || !care_table_writer_check_name (path, error) ||
      !care_cli_open (self, CARE_CLI_WRITES, error))
    return FALSE;

  source = kind->open (self, error);
  if (source == NULL ||
      !care_list_export_run (self->office, g_steal_pointer (&source), path,
                             is_exact ? CARE_EXPORT_EXACT : CARE_EXPORT_FOR_SPREADSHEETS, &n_rows, error))
    return FALSE;
  say_done (self, path, n_rows);

  return TRUE;
}
