/* care-survey-form.c — a sheet F10, as it is typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-survey-form.h"
#include "domain/care-error.h"
#include "domain/care-text.h"
#include "store/care-survey-table.h"

static gboolean
put (CareDb    *db,
     gpointer   data,
     GError   **error)
{
  return care_survey_table_put (db, data, error);
}

static gboolean
drop (CareDb    *db,
      gpointer   data,
      GError   **error)
{
  return care_survey_table_drop (db, data, error);
}

static CareFileTask *
new_task (CareSurvey    *survey,
          CareFileApply  apply,
          const char    *sentence)
{
  CareFileTask *task = care_file_task_new_for (CARE_DEED_RECORD_SURVEY, survey->customer_id, apply, survey,
                                               (GDestroyNotify) care_survey_unref);

  task->sentence = g_strdup (sentence);

  return task;
}

/* ---- reading ------------------------------------------------------------------------ */

static gboolean
has_answers (const CareSurvey *survey)
{
  return care_survey_get_mean (survey) > 0 || survey->recommends != CARE_RECOMMEND_NONE ||
         survey->reason != NULL || survey->best_staff != NULL || survey->suggestion != NULL;
}

static gboolean
check (const CareSurvey  *survey,
       CareDay            today,
       int               *field,
       GError           **error)
{
  *field = CARE_SURVEY_FIELD_DAY;
  if (survey->asked_on == CARE_DAY_NONE || survey->asked_on > today)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, _("Please enter the day of the survey."));
      return FALSE;
    }
  *field = CARE_SURVEY_FIELD_FIRST_SCORE;
  if (!has_answers (survey))
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, _("Please enter at least one answer."));
      return FALSE;
    }

  return TRUE;
}

static CareFileTask *
read_form (const CareRecordForm  *form,
           int                   *field,
           GError               **error)
{
  g_autoptr(CareSurvey) survey = care_survey_copy (form->data);

  survey->asked_on = care_record_form_get_day (form, CARE_SURVEY_FIELD_DAY);
  survey->channel = (CareChannel) care_record_form_get_choice (form, CARE_SURVEY_FIELD_CHANNEL);
  for (int i = 0; i < CARE_N_SURVEY_SCORES; i++)
    {
      /* The first choice is “does not apply”, the next “very satisfied”. */
      int choice = care_record_form_get_choice (form, CARE_SURVEY_FIELD_FIRST_SCORE + i);

      survey->scores[i] = choice > 0 ? 6 - choice : 0;
    }
  survey->recommends = (CareRecommend) care_record_form_get_choice (form, CARE_SURVEY_FIELD_RECOMMENDS);
  g_free (survey->reason);
  survey->reason = care_record_form_dup_text (form, CARE_SURVEY_FIELD_REASON);
  g_free (survey->best_staff);
  survey->best_staff = care_record_form_dup_text (form, CARE_SURVEY_FIELD_BEST_STAFF);
  g_free (survey->suggestion);
  survey->suggestion = care_record_form_dup_text (form, CARE_SURVEY_FIELD_SUGGESTION);
  survey->version = form->version;
  if (!check (survey, form->today, field, error))
    return NULL;

  return new_task (g_steal_pointer (&survey), put, _("The survey is written down."));
}

/* ---- filling ------------------------------------------------------------------------ */

static const char *
choose_score (int value)
{
  return value == 0 ? care_survey_get_score_word (0)
                    : value <= 5 ? care_survey_get_score_word (6 - value) : NULL;
}

static const char *
choose_channel (int value)
{
  return value < CARE_N_CHANNELS ? care_channel_get_label ((CareChannel) value) : NULL;
}

static const char *
choose_recommend (int value)
{
  return value <= CARE_RECOMMEND_NO ? care_recommend_get_label ((CareRecommend) value) : NULL;
}

static void
add_choice (CareRecordForm *form,
            const char     *nick,
            const char     *label,
            CareChoiceFunc  choices,
            int             value)
{
  g_autofree char *text = value != 0 ? g_strdup_printf ("%d", value) : NULL;

  care_record_form_add (form, nick, g_strdup (label), CARE_FORM_CHOICE, 0, choices, text);
}

static void
add_scores (CareRecordForm         *form,
            const CareCustomerFile *file,
            const CareSurvey       *survey)
{
  for (int i = 0; i < CARE_N_SURVEY_SCORES; i++)
    {
      const char *who = survey->served[i] != 0 ? care_customer_file_get_name (file, survey->served[i]) : NULL;
      g_autofree char *label = who != NULL
                               ? g_strdup_printf ("%d. %s (%s)", i + 1, care_survey_get_question (i), who)
                               : g_strdup_printf ("%d. %s", i + 1, care_survey_get_question (i));

      add_choice (form, "score", label, choose_score, survey->scores[i] > 0 ? 6 - survey->scores[i] : 0);
    }
}

static void
add_fields (CareRecordForm         *form,
            const CareCustomerFile *file,
            const CareSurvey       *survey)
{
  g_autofree char *day = care_day_to_iso (survey->asked_on);

  care_record_form_add (form, "day", g_strdup (_("Day of the survey")), CARE_FORM_DATE, CARE_TEXT_NAME_MAX,
                        NULL, day);
  add_choice (form, "channel", _("Asked by"), choose_channel, (int) survey->channel);
  add_scores (form, file, survey);
  add_choice (form, "recommends", _("Would you recommend us to friends?"), choose_recommend,
              (int) survey->recommends);
  care_record_form_add (form, "reason", g_strdup (_("Why did you choose us?")), CARE_FORM_TEXT,
                        CARE_TEXT_ADDRESS_MAX, NULL, survey->reason);
  care_record_form_add (form, "best-staff", g_strdup (_("Which member of staff impressed you most?")),
                        CARE_FORM_TEXT, CARE_TEXT_LINE_MAX, NULL, survey->best_staff);
  care_record_form_add (form, "suggestion", g_strdup (_("What should we improve most?")), CARE_FORM_BLOCK,
                        CARE_TEXT_NOTE_MAX, NULL, survey->suggestion);
}

static CareRecordForm *
form_again (const CareRecordForm   *form,
            const CareCustomerFile *file)
{
  for (guint i = 0; i < file->surveys->len; i++)
    if (((const CareSurvey *) file->surveys->pdata[i])->id == form->subject_id)
      return care_survey_form_new (file, NULL, file->surveys->pdata[i], 0, form->today);

  return NULL;
}

/* Who served, from the order: the answers are about them. */
static CareSurvey *
new_survey (const CareCustomerFile *file,
            const CareOrder        *order,
            gint64                  staff_id,
            CareDay                 today)
{
  CareSurvey *survey = care_survey_new ();

  survey->customer_id = file->customer->id;
  survey->order_id = order != NULL ? order->id : 0;
  survey->asked_on = today;
  survey->staff_id = staff_id;
  for (int i = 0; order != NULL && i < CARE_N_SURVEY_SCORES; i++)
    {
      const CareServer *server = care_order_get_server (order, care_survey_get_department (i));

      if (server != NULL && care_survey_get_department (i) != CARE_DEPARTMENT_NONE)
        survey->served[i] = server->staff_id;
    }

  return survey;
}

CareRecordForm *
care_survey_form_new (const CareCustomerFile *file,
                      const CareOrder        *order,
                      const CareSurvey       *survey,
                      gint64                  staff_id,
                      CareDay                 today)
{
  CareRecordForm *form = care_record_form_new ();
  CareSurvey *shown = survey != NULL ? care_survey_copy (survey) : new_survey (file, order, staff_id, today);

  form->title = g_strdup (shown->id == 0 ? _("New Survey") : _("Survey"));
  form->read = read_form;
  form->again = form_again;
  form->today = today;
  form->customer_id = shown->customer_id;
  form->order_id = shown->order_id;
  form->subject_id = shown->id;
  form->version = shown->version;
  form->data = shown;
  form->free_data = (GDestroyNotify) care_survey_unref;
  add_fields (form, file, shown);
  if (shown->id != 0)
    form->drop = new_task (care_survey_copy (shown), drop, _("The survey is removed from the file."));

  return form;
}
