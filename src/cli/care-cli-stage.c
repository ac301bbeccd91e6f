/* care-cli-stage.c — stage, late, merge, doubles: files that move on, and files that become one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli.h"
#include "domain/care-error.h"
#include "domain/care-late.h"
#include "model/care-merge.h"
#include "model/care-stage-form.h"
#include "store/care-double-table.h"
#include "store/care-late-table.h"
#include "store/care-number-table.h"
#include "store/care-order-table.h"

/* ---- what came of it ------------------------------------------------------------------ */

static void
say_task (CareCli            *self,
          const CareFileTask *task)
{
  g_autoptr(JsonBuilder) builder = NULL;

  if (!self->json)
    {
      care_cli_say ("%s\n", task->sentence);
      for (guint i = 0; i < task->moves->len; i++)
        care_cli_say ("  %s\n", (const char *) task->moves->pdata[i]);
      return;
    }
  builder = json_builder_new ();
  json_builder_begin_object (builder);
  care_cli_json_id (builder, "act", task->act_id);
  json_builder_set_member_name (builder, "moves");
  json_builder_begin_array (builder);
  for (guint i = 0; i < task->moves->len; i++)
    json_builder_add_string_value (builder, task->moves->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

/* ---- stage ----------------------------------------------------------------------------- */

typedef struct
{
  const char       *typed;
  gint64            order_id;
  CareCustomerFile *file;
} Wanted;

static gpointer
load_order (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Wanted *wanted = data;
  g_autoptr(CareOrder) order = NULL;

  if (!care_order_table_find (db, wanted->typed, &wanted->order_id, error))
    return NULL;
  if (wanted->order_id == 0)
    wanted->order_id = care_cli_parse_id (wanted->typed);
  order = care_order_table_get (db, wanted->order_id, error);
  if (order == NULL)
    return NULL;
  wanted->file = care_customer_file_load (db, order->customer_id, 0, error);

  return wanted->file != NULL ? CARE_DONE : NULL;
}

static gboolean
set_day (CareCli         *self,
         CareRecordForm  *form,
         const char      *option,
         int              field,
         CareStageStatus  status,
         GError         **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, option);
  g_autofree char *word = g_strdup_printf ("%d", (int) status);
  CareDay day;

  if (typed == NULL)
    return TRUE;
  if (!care_cli_parse_day (typed, &day, error))
    return FALSE;
  care_record_form_set (form, field, typed);
  care_record_form_set (form, CARE_STAGE_FIELD_STATUS, word);

  return TRUE;
}

static CareFileTask *
read_stage (CareCli      *self,
            const Wanted *wanted,
            CareStage     stage,
            GError      **error)
{
  const CareOrder *order = care_customer_file_get_order (wanted->file, wanted->order_id);
  g_autoptr(CareRecordForm) form = care_stage_form_new (wanted->file, order, stage,
                                                        care_office_get_today (self->office));
  const char *reason = care_cli_arguments_get (self->arguments, "reason");
  int field;

  if (care_cli_arguments_has (self->arguments, "redo"))
    care_stage_form_fill_redo (form);
  if (!set_day (self, form, "plan", CARE_STAGE_FIELD_PLANNED,
                care_cli_arguments_has (self->arguments, "redo") ? CARE_STAGE_STATUS_REDO
                                                                 : CARE_STAGE_STATUS_PENDING, error) ||
      !set_day (self, form, "done", CARE_STAGE_FIELD_DONE, CARE_STAGE_STATUS_DONE, error))
    return NULL;
  if (reason != NULL || care_cli_arguments_get (self->arguments, "plan") != NULL)
    care_record_form_set (form, CARE_STAGE_FIELD_REASON, reason);

  return care_record_form_read (form, &field, error);
}

gboolean
care_cli_stage (CareCli  *self,
                GError  **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "stage");
  g_autofree char *upper = g_ascii_strup (typed != NULL ? typed : "", -1);
  CareStage stage = care_stage_from_nick (upper, CARE_STAGE_WEDDING);
  Wanted wanted = { care_cli_arguments_get_word (self->arguments, 0), 0, NULL };
  g_autoptr(CareCustomerFile) file = NULL;
  g_autoptr(CareFileTask) task = NULL;

  if (stage == CARE_STAGE_WEDDING)
    return care_cli_refuse (error, "%s", _("Please say with --stage which: BOOKED, DRESS, SHOOT, PROOF, "
                                           "PRODUCTION, READY or PICKUP."));
  if (!care_cli_open (self, CARE_CLI_WRITES, error) ||
      care_cli_read (self, load_order, &wanted, error) == NULL)
    return FALSE;
  file = wanted.file;
  task = read_stage (self, &wanted, stage, error);
  if (task == NULL ||
      !care_file_task_run (task, self->office, care_cli_arguments_has (self->arguments, "dry-run"), error))
    return FALSE;
  say_task (self, task);

  return TRUE;
}

/* ---- late ------------------------------------------------------------------------------- */

static gpointer
load_late (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  CareCli *self = data;

  return care_late_table_list (db, care_office_get_today (self->office), G_MAXINT, error);
}

static void
add_late (JsonBuilder    *builder,
          const CareLate *late)
{
  json_builder_begin_object (builder);
  care_cli_json_int (builder, "customer_id", late->customer_id);
  care_cli_json_text (builder, "names", late->names);
  care_cli_json_text (builder, "order_no", late->order_no);
  care_cli_json_text (builder, "stage", care_stage_get_nick (late->stage));
  care_cli_json_day (builder, "planned_on", late->planned_on);
  care_cli_json_int (builder, "days", late->days);
  care_cli_json_id (builder, "call", late->call_id);
  care_cli_json_text (builder, "assigned_to", late->staff_name);
  json_builder_end_object (builder);
}

static void
say_late (GPtrArray *list)
{
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < list->len; i++)
    {
      const CareLate *late = list->pdata[i];
      g_autofree char *days = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day late", "%d days late",
                                                            (gulong) late->days), late->days);
      g_autofree char *planned = care_day_to_iso (late->planned_on);

      care_cli_table_add (table, 6, late->order_no, late->names, care_stage_get_label (late->stage), planned,
                          days, late->staff_name);
    }
  care_cli_table_say (table, "");
}

gboolean
care_cli_late (CareCli  *self,
               GError  **error)
{
  g_autoptr(GPtrArray) list = NULL;
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  if (!care_cli_open (self, CARE_CLI_READS, error))
    return FALSE;
  list = care_cli_read (self, load_late, self, error);
  if (list == NULL)
    return FALSE;
  if (!self->json)
    {
      say_late (list);
      return TRUE;
    }

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "late");
  json_builder_begin_array (builder);
  for (guint i = 0; i < list->len; i++)
    add_late (builder, list->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);

  return TRUE;
}

/* ---- doubles and merge -------------------------------------------------------------------- */

static gpointer
load_doubles (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  return care_double_table_list (db, G_MAXINT, error);
}

gboolean
care_cli_doubles (CareCli  *self,
                  GError  **error)
{
  g_autoptr(GPtrArray) pairs = NULL;
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  if (!care_cli_open (self, CARE_CLI_READS, error))
    return FALSE;
  pairs = care_cli_read (self, load_doubles, NULL, error);
  if (pairs == NULL)
    return FALSE;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "pairs");
  json_builder_begin_array (builder);
  for (guint i = 0; i < pairs->len; i++)
    {
      const CareDouble *pair = pairs->pdata[i];

      if (!self->json)
        care_cli_say ("%s  %s  %s  %s  %s\n", pair->low_no, pair->high_no, pair->low_names, pair->high_names,
                      pair->phone != NULL ? pair->phone : "");
      json_builder_begin_object (builder);
      care_cli_json_text (builder, "one", pair->low_no);
      care_cli_json_text (builder, "other", pair->high_no);
      care_cli_json_text (builder, "phone", pair->phone);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  if (self->json)
    care_cli_say_json (builder);

  return TRUE;
}

typedef struct
{
  const char *typed[2];
  gint64      ids[2];
} Numbers;

static gpointer
find_numbers (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  Numbers *numbers = data;

  for (int i = 0; i < 2; i++)
    {
      if (!care_number_table_find (db, CARE_NUMBER_CUSTOMER, numbers->typed[i], &numbers->ids[i], error))
        return NULL;
      if (numbers->ids[i] == 0)
        numbers->ids[i] = care_cli_parse_id (numbers->typed[i]);
    }

  return CARE_DONE;
}

gboolean
care_cli_merge (CareCli  *self,
                GError  **error)
{
  Numbers numbers = { { care_cli_arguments_get_word (self->arguments, 0),
                        care_cli_arguments_get_word (self->arguments, 1) }, { 0, 0 } };
  g_autoptr(CareMerge) merge = NULL;
  g_autoptr(CareFileTask) task = NULL;

  if (!care_cli_open (self, CARE_CLI_WRITES, error) ||
      care_cli_read (self, find_numbers, &numbers, error) == NULL)
    return FALSE;
  if (care_cli_arguments_has (self->arguments, "apart"))
    task = care_merge_new_apart (numbers.ids[0], numbers.ids[1]);
  else
    {
      merge = care_merge_load (self->office, numbers.ids[0], numbers.ids[1], error);
      task = merge != NULL ? care_merge_new_task (merge, care_office_get_today (self->office), error) : NULL;
    }
  if (task == NULL || !care_file_task_run (task, self->office, FALSE, error))
    return FALSE;
  say_task (self, task);

  return TRUE;
}
