/* care-cli-form.c — form: a printed form as a PDF file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-form.h"
#include "domain/care-error.h"
#include "draw/care-pdf.h"

#define N_FORMS 22

static const CareCliForm forms[] = {
  { "F01", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_VISIT, care_cli_form_visit },
  { "F02", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_PERIOD | CARE_CLI_FORM_CAMPAIGN, care_cli_form_visits },
  { "F03", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_PERIOD, care_cli_form_summary },
  { "F04", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_COMPLAINT, care_cli_form_complaint },
  { "F05", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_PERIOD, care_cli_form_complaint_statistics },
  { "F06", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_COMPLAINT, care_cli_form_agreement },
  { "F07", CARE_CLI_FORM_BLANK, care_cli_form_daily },
  { "F09", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_CUSTOMER, care_cli_form_file },
  { "F11", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_CUSTOMER, care_cli_form_letter },
  { "F12", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_CUSTOMER, care_cli_form_labels },
  { "F13", CARE_CLI_FORM_BLANK, care_cli_form_register },
  { "F14", CARE_CLI_FORM_BLANK, care_cli_form_coupons },
  { "F15", CARE_CLI_FORM_BLANK, care_cli_form_cash_back },
  { "F16", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_PERIOD, care_cli_form_incident_statistics },
  { "F17", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_PERIOD, care_cli_form_calls },
  { "F18", CARE_CLI_FORM_BLANK, care_cli_form_register },
  { "F19", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_MEMO, care_cli_form_slip },
  { "F20", CARE_CLI_FORM_BLANK, care_cli_form_slip },
  { "F21", CARE_CLI_FORM_BLANK | CARE_CLI_FORM_CASE, care_cli_form_slip },
};

static const struct
{
  CareCliFormSubject subject;
  const char        *option;
} options[] = {
  { CARE_CLI_FORM_BLANK,     "blank" },
  { CARE_CLI_FORM_VISIT,     "visit" },
  { CARE_CLI_FORM_COMPLAINT, "complaint" },
  { CARE_CLI_FORM_CUSTOMER,  "customer" },
  { CARE_CLI_FORM_PERIOD,    "from" },
  { CARE_CLI_FORM_MEMO,      "memo" },
  { CARE_CLI_FORM_CASE,      "case" },
  { CARE_CLI_FORM_CAMPAIGN,  "campaign" },
};

/* ---- what to print ------------------------------------------------------------------ */

static const CareCliForm *
find_form (const char  *code,
           GError     **error)
{
  g_autofree char *quoted = care_cli_quote (code);

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_ascii_strcasecmp (forms[i].code, code) == 0)
      return &forms[i];
  for (int i = 1; i <= N_FORMS; i++)
    {
      g_autofree char *known = g_strdup_printf ("F%02d", i);

      if (g_ascii_strcasecmp (known, code) != 0)
        continue;
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("The form %s cannot be printed from here yet."), known);
      return NULL;
    }

  care_cli_refuse (error, _("There is no form “%s”; forms are called F01 to F22."), quoted);
  return NULL;
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

/* "--blank, --visit" */
static char *
list_options (guint subjects)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    if ((subjects & options[i].subject) != 0)
      g_string_append_printf (list, "%s--%s", list->len > 0 ? ", " : "", options[i].option);

  return g_string_free (list, FALSE);
}

static gboolean
find_period (CareCli           *self,
             CareCliFormOrder  *order,
             GError           **error)
{
  const char *to = care_cli_arguments_get (self->arguments, "to");

  if (!care_cli_parse_day (order->named, &order->from, error))
    return FALSE;
  if (to == NULL)
    return care_cli_refuse (error, _("Please name the last day of the period with --to."));
  if (!care_cli_parse_day (to, &order->to, error))
    return FALSE;
  if (order->to < order->from)
    return care_cli_refuse (error, _("The period ends before it begins."));

  return TRUE;
}

/* One subject must be named, and it must be one of this form. */
static gboolean
find_subject (CareCli            *self,
              const CareCliForm  *form,
              CareCliFormOrder   *order,
              GError            **error)
{
  g_autofree char *possible = list_options (form->subjects);
  guint named = 0;

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    if (care_cli_arguments_has (self->arguments, options[i].option))
      {
        named |= options[i].subject;
        order->subject = options[i].subject;
        order->named = care_cli_arguments_get (self->arguments, options[i].option);
      }
  if (named != (guint) order->subject || (form->subjects & named) == 0)
    /* Translators: %1$s is the code of a form, %2$s a list of options. */
    return care_cli_refuse (error, _("The form %1$s is printed with one of these: %2$s."), form->code,
                            possible);

  return order->subject != CARE_CLI_FORM_PERIOD || find_period (self, order, error);
}

typedef struct
{
  CareNumberKind kind;
  const char    *number;
  gint64         id;
} Wanted;

static gpointer
find_number (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Wanted *wanted = data;

  return care_number_table_find (db, wanted->kind, wanted->number, &wanted->id, error) ? CARE_DONE : NULL;
}

static void
set_nothing (const CareCliFormOrder  *order,
             GError                 **error)
{
  g_autofree char *quoted = care_cli_quote (order->named);

  /* Translators: %s is what somebody typed as the number of a visit, customer or complaint. */
  g_set_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND, _("There is nothing with the number “%s”."),
               quoted);
}

gint64
care_cli_form_find (CareCli                 *self,
                    CareNumberKind           kind,
                    const CareCliFormOrder  *order,
                    GError                 **error)
{
  Wanted wanted = { kind, order->named, care_cli_parse_id (order->named) };

  if (wanted.id == 0 && care_cli_read (self, find_number, &wanted, error) == NULL)
    return 0;
  if (wanted.id == 0)
    set_nothing (order, error);

  return wanted.id;
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

gboolean
care_cli_form_write (CareCli        *self,
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

/* A table that misses an id does not know how it was called. */
static CareSheet *
lay_out (CareCli                 *self,
         const CareCliForm       *form,
         const CareCliFormOrder  *order,
         GError                 **error)
{
  GError *failure = NULL;
  CareSheet *sheet = form->lay_out (self, order, &failure);

  if (sheet != NULL)
    return sheet;
  if (order->named == NULL || !g_error_matches (failure, CARE_ERROR, CARE_ERROR_NOT_FOUND))
    g_propagate_error (error, failure);
  else
    {
      g_clear_error (&failure);
      set_nothing (order, error);
    }

  return NULL;
}

/* The pen needs no customer, and so no studio file; where there is one, its name is printed. */
static gboolean
open_studio (CareCli           *self,
             CareCliFormOrder  *order,
             GError           **error)
{
  g_autofree char *live = care_cli_dup_path (self);
  gboolean is_blank = order->subject == CARE_CLI_FORM_BLANK;
  const CareHouseRules *rules;

  order->language = is_blank ? CARE_LANGUAGE_ZH_CN : CARE_LANGUAGE_EN;
  order->printed_at = care_clock_get_civil (self->clock);
  if (is_blank && !care_cli_arguments_has (self->arguments, "file") &&
      !g_file_test (live, G_FILE_TEST_IS_REGULAR))
    return TRUE;
  if (!care_cli_open (self, is_blank ? CARE_CLI_READS : CARE_CLI_WRITES, error))
    return FALSE;

  rules = care_office_get_rules (self->office);
  order->language = rules->language;
  order->studio = rules->studio;
  order->printed_at = care_office_get_civil (self->office);
  if (!is_blank && care_office_get_me (self->office) != NULL)
    order->printed_by = care_office_get_me (self->office)->name;

  return TRUE;
}

gboolean
care_cli_form (CareCli  *self,
               GError  **error)
{
  const CareCliForm *form = find_form (care_cli_arguments_get_word (self->arguments, 0), error);
  const char *path = care_cli_arguments_get (self->arguments, "o");
  const char *language = care_cli_arguments_get (self->arguments, "language");
  CareCliFormOrder order = { .is_copy = care_cli_arguments_has (self->arguments, "copy") };
  g_autoptr(CareInk) ink = NULL;
  g_autoptr(CareSheet) sheet = NULL;

  if (form == NULL)
    return FALSE;
  order.code = form->code;
  if (path == NULL)
    return care_cli_refuse (error, _("Please name the PDF file with -o."));
  if (!care_cli_check_path (path, error) || !check_language (language, &order.language, error) ||
      !find_subject (self, form, &order, error) || !open_studio (self, &order, error) ||
      !check_language (language, &order.language, error))
    return FALSE;

  ink = care_ink_paper (order.language, FALSE);
  order.measure = &ink->measure;
  sheet = lay_out (self, form, &order, error);

  return sheet != NULL && care_cli_form_write (self, sheet, ink, path, error);
}
