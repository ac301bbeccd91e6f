/* care-cli-form.c — form: a printed form as a PDF file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "domain/care-error.h"
#include "draw/care-pdf.h"
#include "draw/care-visit-paper.h"
#include "model/care-visit-file.h"
#include "store/care-number-table.h"

#define VISIT_FORM "F01"
#define N_FORMS    22

/* ---- what to print ------------------------------------------------------------------ */

static gboolean
check_code (const char  *code,
            GError     **error)
{
  g_autofree char *upper = g_ascii_strup (code, -1);
  g_autofree char *quoted = care_cli_quote (code);

  if (g_str_equal (upper, VISIT_FORM))
    return TRUE;
  for (int i = 1; i <= N_FORMS; i++)
    {
      g_autofree char *known = g_strdup_printf ("F%02d", i);

      if (!g_str_equal (known, upper))
        continue;
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("The form %s cannot be printed from here yet."), known);
      return FALSE;
    }

  return care_cli_refuse (error, _("There is no form “%s”; forms are called F01 to F22."), quoted);
}

static gboolean
check_language (const char    *typed,
                CareLanguage  *language,
                GError       **error)
{
  g_autofree char *quoted = typed != NULL ? care_cli_quote (typed) : NULL;

  if (typed == NULL)
    return TRUE;
  for (int i = 0; i < CARE_N_LANGUAGES; i++)
    if (g_ascii_strcasecmp (typed, care_language_get_nick ((CareLanguage) i)) == 0)
      {
        *language = (CareLanguage) i;
        return TRUE;
      }

  return care_cli_refuse (error, _("There is no form in “%s”; there is en, zh_CN and zh_TW."), quoted);
}

typedef struct
{
  const char *typed;
  gint64      id;
} Wanted;

static gpointer
find_visit (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Wanted *wanted = data;

  wanted->id = care_cli_parse_id (wanted->typed);

  return wanted->id != 0 ||
         care_number_table_find (db, CARE_NUMBER_VISIT, wanted->typed, &wanted->id, error)
         ? CARE_DONE : NULL;
}

static CareVisitFile *
take_out (CareCli  *self,
          GError  **error)
{
  Wanted wanted = { care_cli_arguments_get (self->arguments, "visit"), 0 };
  g_autofree char *quoted = care_cli_quote (wanted.typed);
  CareVisitFile *file = NULL;
  GError *failure = NULL;

  if (care_cli_read (self, find_visit, &wanted, &failure) != NULL && wanted.id != 0)
    file = care_visit_file_take_out (self->office, wanted.id, VISIT_FORM, &failure);
  if (file != NULL)
    return file;

  if (failure == NULL || g_error_matches (failure, CARE_ERROR, CARE_ERROR_NOT_FOUND))
    {
      g_clear_error (&failure);
      g_set_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND, _("There is no visit “%s”."), quoted);
    }
  else
    g_propagate_error (error, failure);

  return NULL;
}

/* ---- printing it -------------------------------------------------------------------- */

static void
say_done (CareCli    *self,
          const char *path,
          guint       n_pages)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  if (!self->json)
    {
      care_cli_say (g_dngettext (GETTEXT_PACKAGE, "%u page was written: %s\n",
                                 "%u pages were written: %s\n", n_pages), n_pages, path);
      return;
    }

  json_builder_begin_object (builder);
  care_cli_json_text (builder, "file", path);
  care_cli_json_int (builder, "pages", n_pages);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

static gboolean
write_sheet (CareCli        *self,
             CareSheet      *sheet,
             const CareInk  *ink,
             const char     *path,
             GError        **error)
{
  g_autofree char *missing = care_sheet_missing_glyphs (sheet, ink);
  guint n_pages = 0;

  if (missing != NULL)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("No font on this computer can print “%s”; please install one, like Noto CJK."),
                   missing);
      return FALSE;
    }
  if (!care_pdf_write (path, &sheet, 1, ink, NULL, &n_pages, error))
    return FALSE;
  say_done (self, path, n_pages);

  return TRUE;
}

static gboolean
print_visit (CareCli       *self,
             CareLanguage   language,
             const char    *path,
             GError       **error)
{
  const CareHouseRules *rules = care_office_get_rules (self->office);
  const CareStaff *me = care_office_get_me (self->office);
  g_autoptr(CareVisitFile) file = take_out (self, error);
  g_autoptr(CareInk) ink = NULL;
  g_autoptr(CareSheet) sheet = NULL;
  CareVisitRecords records = { .language = language, .studio = rules->studio, .zone = rules->zone };

  if (file == NULL)
    return FALSE;

  records.printed_at = care_office_get_civil (self->office);
  records.printed_by = me != NULL ? me->name : NULL;
  records.visit = file->visit;
  records.attempts = file->attempts;
  records.tasks = file->tasks;
  records.call = file->call;
  records.customer = file->customer;
  records.order = file->order;
  records.complaint = file->complaint;
  records.staff = file->staff;
  ink = care_ink_paper (language, FALSE);
  sheet = care_visit_paper_lay_out (&records, &ink->measure);

  return write_sheet (self, sheet, ink, path, error);
}

/* The pen needs no customer, and so no studio file; where there is one, its name is printed. */
static gboolean
print_blank (CareCli     *self,
             const char  *path,
             GError     **error)
{
  g_autofree char *live = care_cli_dup_path (self);
  gboolean has_file = care_cli_arguments_has (self->arguments, "file") ||
                      g_file_test (live, G_FILE_TEST_IS_REGULAR);
  CareLanguage language = CARE_LANGUAGE_ZH_CN;
  g_autoptr(CareInk) ink = NULL;
  g_autoptr(CareSheet) sheet = NULL;

  if (has_file && !care_cli_open (self, CARE_CLI_READS, error))
    return FALSE;
  if (has_file)
    language = care_office_get_rules (self->office)->language;
  if (!check_language (care_cli_arguments_get (self->arguments, "language"), &language, error))
    return FALSE;

  ink = care_ink_paper (language, FALSE);
  sheet = care_visit_paper_lay_out_blank (language,
                                          has_file ? care_office_get_rules (self->office)->studio : NULL,
                                          care_clock_get_civil (self->clock), &ink->measure);

  return write_sheet (self, sheet, ink, path, error);
}

gboolean
care_cli_form (CareCli  *self,
               GError  **error)
{
  const char *path = care_cli_arguments_get (self->arguments, "o");
  gboolean has_visit = care_cli_arguments_has (self->arguments, "visit");
  CareLanguage language = CARE_LANGUAGE_EN;

  if (!check_code (care_cli_arguments_get_word (self->arguments, 0), error))
    return FALSE;
  if (path == NULL)
    return care_cli_refuse (error, _("Please name the PDF file with -o."));
  if (!care_cli_check_path (path, error))
    return FALSE;
  if (has_visit == care_cli_arguments_has (self->arguments, "blank"))
    return care_cli_refuse (error, _("This form is printed for one --visit, or --blank."));
  if (!has_visit)
    return print_blank (self, path, error);

  if (!check_language (care_cli_arguments_get (self->arguments, "language"), &language, error) ||
      !care_cli_open (self, CARE_CLI_WRITES, error))
    return FALSE;
  if (!care_cli_arguments_has (self->arguments, "language"))
    language = care_office_get_rules (self->office)->language;

  return print_visit (self, language, path, error);
}
