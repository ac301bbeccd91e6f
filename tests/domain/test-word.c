/* test-word.c — every label of the office is found in every language
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <locale.h>

#include <glib/gi18n-lib.h>

#include "domain/care-call-type.h"
#include "domain/care-call.h"
#include "domain/care-complaint-path.h"
#include "domain/care-complaint-severity.h"
#include "domain/care-feedback.h"
#include "domain/care-incident.h"
#include "domain/care-kind.h"
#include "domain/care-language.h"
#include "domain/care-office-calendar.h"
#include "domain/care-queue.h"
#include "domain/care-role.h"
#include "domain/care-script.h"

typedef const char *(*GetWord) (int value);

#define WORDS(name, type_name, last) \
  { name, (GetWord) type_name##_get_nick, (GetWord) type_name##_get_label, last }

static const struct
{
  const char *name;
  GetWord     get_nick;
  GetWord     get_label;
  int         last;
} tables[] = {
  WORDS ("call-type", care_call_type, CARE_CALL_COMPLAINT_DECLINE),
  WORDS ("call-state", care_call_state, CARE_CALL_MERGED),
  WORDS ("department", care_department, CARE_DEPARTMENT_ADMIN),
  WORDS ("stage", care_stage, CARE_STAGE_WEDDING),
  WORDS ("stage-status", care_stage_status, CARE_STAGE_STATUS_REDO),
  WORDS ("channel", care_channel, CARE_CHANNEL_IM),
  WORDS ("outcome", care_outcome, CARE_OUTCOME_EMAIL_SENT),
  WORDS ("rating", care_rating, CARE_RATING_DISSATISFIED),
  WORDS ("level", care_level, CARE_LEVEL_IMPORTANT),
  WORDS ("sex", care_sex, CARE_SEX_MALE),
  WORDS ("consent", care_consent, CARE_CONSENT_REFUSED),
  WORDS ("customer-state", care_customer_state, CARE_CUSTOMER_DELETED),
  WORDS ("order-state", care_order_state, CARE_ORDER_CANCELLED),
  WORDS ("language", care_language, CARE_LANGUAGE_ZH_TW),
  WORDS ("day-kind", care_day_kind, CARE_N_DAY_KINDS - 1),
  WORDS ("day-mark", care_day_mark, CARE_DAY_MARK_CLOSED),
  WORDS ("queue-group", care_queue_group, CARE_QUEUE_DONE),
  WORDS ("role", care_role, CARE_ROLE_SYSTEM),
  WORDS ("deed", care_deed, CARE_N_DEEDS - 1),
  WORDS ("complaint-state", care_complaint_state, CARE_COMPLAINT_WITHDRAWN),
  WORDS ("complaint-move", care_complaint_move, CARE_MOVE_IMPORT),
  WORDS ("complaint-way", care_complaint_way, CARE_COMPLAINT_WAY_WEB),
  WORDS ("complaint-category", care_complaint_category, CARE_CATEGORY_OTHER),
  WORDS ("root-cause", care_root_cause, CARE_ROOT_CAUSE_O4),
  WORDS ("severity", care_severity, CARE_SEVERITY_MAJOR),
  WORDS ("severity-ground", care_severity_ground, CARE_N_SEVERITY_GROUNDS - 1),
  WORDS ("verdict", care_verdict, CARE_VERDICT_NOT_ESTABLISHED),
  WORDS ("remedy", care_remedy, CARE_REMEDY_INVITE),
  WORDS ("closing", care_closing, CARE_CLOSING_EXTERNAL),
  WORDS ("refusal", care_refusal, CARE_REFUSAL_OTHER),
  WORDS ("complaint-clock", care_complaint_clock_kind, CARE_COMPLAINT_CLOCK_FILING),
  WORDS ("incident", care_incident_kind, CARE_INCIDENT_DELAY),
  WORDS ("feedback", care_feedback_kind, CARE_FEEDBACK_OPINION),
  WORDS ("step-kind", care_script_step_kind, CARE_SCRIPT_STEP_REF),
  WORDS ("step-when", care_script_when, CARE_SCRIPT_WHEN_PROMO_CONSENT),
  WORDS ("script-group", care_script_group, CARE_SCRIPT_INBOUND),
};

/* One word of English, as many words of Chinese as it has meanings. */
static const struct
{
  const char  *name;
  const char  *locale;
  GetWord      get_label;
  int          value;
  const char  *label;
} meanings[] = {
  { "call-refused",    "zh_CN.UTF-8", (GetWord) care_call_state_get_label, CARE_CALL_REFUSED,    "拒访" },
  { "consent-refused", "zh_CN.UTF-8", (GetWord) care_consent_get_label,    CARE_CONSENT_REFUSED, "不同意" },
  { "stage-proofing",  "zh_TW.UTF-8", (GetWord) care_stage_get_label,      CARE_STAGE_PROOF,     "看樣挑片" },
  { "rating-neutral",  "zh_TW.UTF-8", (GetWord) care_rating_get_label,     CARE_RATING_NEUTRAL,  "普通" },
};

static void
speak (const char *locale)
{
  if (setlocale (LC_ALL, locale) == NULL)
    g_error ("there is no locale %s; LOCPATH says where it is", locale);
}

/* Chinese, or one of the names Chinese people write in Latin letters. */
static gboolean
is_chinese (const char *label)
{
  if (g_str_equal (label, "VIP") || g_str_equal (label, "LINE"))
    return TRUE;
  for (const char *at = label; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_get_script (g_utf8_get_char (at)) == G_UNICODE_SCRIPT_HAN)
      return TRUE;

  return FALSE;
}

static void
test_table (gconstpointer data)
{
  static const char * const locales[] = { "zh_CN.UTF-8", "zh_TW.UTF-8" };
  guint row = GPOINTER_TO_UINT (data);

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      speak (locales[i]);
      for (int value = 0; value <= tables[row].last; value++)
        if (tables[row].get_nick (value) != NULL && !is_chinese (tables[row].get_label (value)))
          g_error ("%s in %s is still “%s”", tables[row].get_nick (value), locales[i],
                   tables[row].get_label (value));
    }
  speak ("C.UTF-8");
}

static void
test_meaning (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);

  speak (meanings[row].locale);
  g_assert_cmpstr (meanings[row].get_label (meanings[row].value), ==, meanings[row].label);
  speak ("C.UTF-8");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("CUSTOMER_CARE_LOCALEDIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *path = g_strdup_printf ("/word/table/%s", tables[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_table);
    }
  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/word/meaning/%s", meanings[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_meaning);
    }

  return g_test_run ();
}
