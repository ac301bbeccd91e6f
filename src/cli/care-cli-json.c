/* care-cli-json.c — records as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-cli-json.h"
#include "domain/care-complaint-field.h"

void
care_cli_view_free (CareCliView *self)
{
  g_hash_table_unref (self->staff);
  g_free (self);
}

static const CareStaff *
get_staff (const CareCliView *view,
           gint64             id)
{
  return g_hash_table_lookup (view->staff, &id);
}

const char *
care_cli_view_get_name (const CareCliView *self,
                        gint64             staff_id)
{
  const CareStaff *staff = get_staff (self, staff_id);

  return staff != NULL ? staff->name : NULL;
}

const char *
care_cli_view_get_no (const CareCliView *self,
                      gint64             staff_id)
{
  const CareStaff *staff = get_staff (self, staff_id);

  return staff != NULL ? staff->employee_no : NULL;
}

const char *
care_cli_call_state (const CareCall    *call,
                     const CareCliView *view)
{
  if (call->state != CARE_CALL_OPEN)
    return care_call_state_get_nick (call->state);
  if (call->claimed_by != 0 && call->claimed_until > view->now)
    return "IN_PROGRESS";

  return call->due_on > view->today ? "PLANNED" : "DUE";
}

/* ---- members ------------------------------------------------------------------------ */

void
care_cli_json_text (JsonBuilder *builder,
                    const char  *key,
                    const char  *value)
{
  g_autofree char *valid = value != NULL ? g_utf8_make_valid (value, -1) : NULL;

  json_builder_set_member_name (builder, key);
  if (valid != NULL)
    json_builder_add_string_value (builder, valid);
  else
    json_builder_add_null_value (builder);
}

void
care_cli_json_int (JsonBuilder *builder,
                   const char  *key,
                   gint64       value)
{
  json_builder_set_member_name (builder, key);
  json_builder_add_int_value (builder, value);
}

void
care_cli_json_id (JsonBuilder *builder,
                  const char  *key,
                  gint64       value)
{
  json_builder_set_member_name (builder, key);
  if (value != 0)
    json_builder_add_int_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

void
care_cli_json_flag (JsonBuilder *builder,
                    const char  *key,
                    gboolean     value)
{
  json_builder_set_member_name (builder, key);
  json_builder_add_boolean_value (builder, value);
}

void
care_cli_json_day (JsonBuilder *builder,
                   const char  *key,
                   CareDay      value)
{
  g_autofree char *text = care_day_to_iso (value);

  care_cli_json_text (builder, key, text);
}

void
care_cli_json_civil (JsonBuilder *builder,
                     const char  *key,
                     CareCivil    value)
{
  g_autofree char *text = care_civil_to_iso (value);

  care_cli_json_text (builder, key, text);
}

void
care_cli_json_moment (JsonBuilder       *builder,
                      const char        *key,
                      CareMoment         value,
                      const CareCliView *view)
{
  care_cli_json_civil (builder, key, value != CARE_MOMENT_NONE
                       ? care_moment_to_civil (value, view->zone) : CARE_CIVIL_NONE);
}

/* ---- records ------------------------------------------------------------------------ */

static void
add_birthday (JsonBuilder        *builder,
              const CareBirthday *birthday)
{
  g_autofree char *text = NULL;

  if (birthday->month > 0 && birthday->year > 0)
    text = g_strdup_printf ("%04d-%02d-%02d", birthday->year, birthday->month, birthday->day);
  else if (birthday->month > 0)
    text = g_strdup_printf ("--%02d-%02d", birthday->month, birthday->day);
  care_cli_json_text (builder, "birthday", text);
  care_cli_json_text (builder, "birthday_calendar",
                      text == NULL ? NULL
                      : birthday->calendar == CARE_CALENDAR_LUNAR ? "LUNAR" : "SOLAR");
  care_cli_json_flag (builder, "lunar_leap", birthday->leap);
}

static void
add_persons (JsonBuilder        *builder,
             const CareCustomer *customer)
{
  json_builder_set_member_name (builder, "persons");
  json_builder_begin_array (builder);
  for (guint i = 0; customer->persons != NULL && i < customer->persons->len; i++)
    {
      const CarePerson *person = customer->persons->pdata[i];

      json_builder_begin_object (builder);
      care_cli_json_int (builder, "id", person->id);
      care_cli_json_text (builder, "name", person->name);
      care_cli_json_text (builder, "sex", care_sex_get_nick (person->sex));
      add_birthday (builder, &person->birthday);
      care_cli_json_text (builder, "wechat", person->wechat);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_phones (JsonBuilder        *builder,
            const CareCustomer *customer)
{
  json_builder_set_member_name (builder, "phones");
  json_builder_begin_array (builder);
  for (guint i = 0; customer->phones != NULL && customer->phones[i] != NULL; i++)
    json_builder_add_string_value (builder, customer->phones[i]);
  json_builder_end_array (builder);
}

void
care_cli_json_customer (JsonBuilder        *builder,
                        const CareCustomer *customer,
                        const CareCliView  *view)
{
  g_autofree char *names = care_customer_dup_names (customer);

  care_cli_json_int (builder, "id", customer->id);
  care_cli_json_text (builder, "customer_no", customer->customer_no);
  care_cli_json_text (builder, "names", names);
  add_persons (builder, customer);
  add_phones (builder, customer);
  care_cli_json_text (builder, "level", care_level_get_nick (customer->level));
  care_cli_json_text (builder, "card_no", customer->card_no);
  care_cli_json_text (builder, "assigned_to", care_cli_view_get_no (view, customer->assigned_to));
  care_cli_json_text (builder, "assigned_name", care_cli_view_get_name (view, customer->assigned_to));
  care_cli_json_text (builder, "address", customer->address);
  care_cli_json_text (builder, "work_unit", customer->work_unit);
  care_cli_json_text (builder, "email", customer->email);
  care_cli_json_day (builder, "wedding_on", customer->wedding_on);
  care_cli_json_text (builder, "source", customer->source);
  care_cli_json_text (builder, "introducer", customer->introducer);
  care_cli_json_flag (builder, "elder", customer->elder);
  care_cli_json_flag (builder, "do_not_call", customer->do_not_call);
  care_cli_json_flag (builder, "phone_invalid", customer->phone_invalid);
  care_cli_json_text (builder, "consent_promo", care_consent_get_nick (customer->consent_promo));
  care_cli_json_text (builder, "note", customer->note);
  care_cli_json_text (builder, "state", care_customer_state_get_nick (customer->state));
  care_cli_json_day (builder, "created_on", customer->created_on);
}

static void
add_stages (JsonBuilder     *builder,
            const CareOrder *order)
{
  json_builder_set_member_name (builder, "stages");
  json_builder_begin_array (builder);
  for (int i = 0; i < CARE_N_STAGES; i++)
    {
      const CareStageDate *stage = &order->stages[i];

      if (stage->planned_on == CARE_DAY_NONE && stage->done_on == CARE_DAY_NONE)
        continue;
      json_builder_begin_object (builder);
      care_cli_json_text (builder, "stage", care_stage_get_nick ((CareStage) i));
      care_cli_json_day (builder, "planned_on", stage->planned_on);
      care_cli_json_day (builder, "done_on", stage->done_on);
      care_cli_json_text (builder, "status", care_stage_status_get_nick (stage->status));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_servers (JsonBuilder     *builder,
             const CareOrder *order)
{
  json_builder_set_member_name (builder, "servers");
  json_builder_begin_array (builder);
  for (guint i = 0; order->servers != NULL && i < order->servers->len; i++)
    {
      const CareServer *server = order->servers->pdata[i];

      json_builder_begin_object (builder);
      care_cli_json_text (builder, "duty", care_department_get_nick (server->duty));
      care_cli_json_text (builder, "name", server->name);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

void
care_cli_json_order (JsonBuilder       *builder,
                     const CareOrder   *order,
                     const CareCliView *view)
{
  care_cli_json_int (builder, "id", order->id);
  care_cli_json_int (builder, "customer", order->customer_id);
  care_cli_json_text (builder, "order_no", order->order_no);
  care_cli_json_text (builder, "state", care_order_state_get_nick (order->state));
  care_cli_json_text (builder, "package", order->package);
  care_cli_json_text (builder, "package_content", order->package_content);
  care_cli_json_int (builder, "price", order->price);
  care_cli_json_text (builder, "extra_content", order->extra_content);
  care_cli_json_int (builder, "extra_amount", order->extra_amount);
  care_cli_json_int (builder, "paid", order->paid);
  care_cli_json_int (builder, "balance", care_order_get_balance (order));
  care_cli_json_text (builder, "spots", order->spots);
  care_cli_json_flag (builder, "rush", order->rush);
  add_stages (builder, order);
  add_servers (builder, order);
  care_cli_json_text (builder, "note", order->note);
}

void
care_cli_json_call (JsonBuilder       *builder,
                    const CareCall    *call,
                    const CareCliView *view)
{
  care_cli_json_int (builder, "id", call->id);
  care_cli_json_text (builder, "type", care_call_type_get_nick (call->type));
  care_cli_json_int (builder, "customer", call->customer_id);
  care_cli_json_id (builder, "order", call->order_id);
  care_cli_json_text (builder, "state", care_cli_call_state (call, view));
  care_cli_json_flag (builder, "overdue", care_call_is_overdue (call, view->today));
  care_cli_json_day (builder, "base_on", call->base_on);
  care_cli_json_day (builder, "due_on", call->due_on);
  care_cli_json_day (builder, "deadline", call->deadline_on);
  care_cli_json_moment (builder, "at", call->agreed_at, view);
  care_cli_json_moment (builder, "not_before", call->not_before, view);
  care_cli_json_text (builder, "assigned_to", care_cli_view_get_no (view, call->staff_id));
  care_cli_json_int (builder, "attempts", call->n_attempts);
  care_cli_json_id (builder, "parent", call->parent_id);
  care_cli_json_id (builder, "merged_into", call->merged_into);
  care_cli_json_text (builder, "reason", call->reason);
}

static void
add_answers (JsonBuilder       *builder,
             const CareVisit   *visit,
             const CareCliView *view)
{
  json_builder_set_member_name (builder, "answers");
  json_builder_begin_array (builder);
  for (guint i = 0; visit->answers != NULL && i < visit->answers->len; i++)
    {
      const CareAnswer *answer = visit->answers->pdata[i];

      json_builder_begin_object (builder);
      care_cli_json_text (builder, "step", answer->step_id);
      care_cli_json_text (builder, "answer", answer->option);
      care_cli_json_text (builder, "text", answer->text);
      care_cli_json_day (builder, "day", answer->day);
      care_cli_json_text (builder, "rating", care_rating_get_nick (answer->rating));
      care_cli_json_text (builder, "department", care_department_get_nick (answer->department));
      care_cli_json_text (builder, "about", care_cli_view_get_name (view, answer->staff_id));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

void
care_cli_json_visit (JsonBuilder       *builder,
                     const CareVisit   *visit,
                     const CareCliView *view)
{
  care_cli_json_int (builder, "id", visit->id);
  care_cli_json_text (builder, "visit_no", visit->visit_no);
  care_cli_json_id (builder, "call", visit->call_id);
  care_cli_json_text (builder, "type", care_call_type_get_nick (visit->type));
  care_cli_json_text (builder, "channel", care_channel_get_nick (visit->channel));
  care_cli_json_text (builder, "phone", visit->phone);
  care_cli_json_moment (builder, "started_at", visit->started_at, view);
  care_cli_json_moment (builder, "ended_at", visit->ended_at, view);
  care_cli_json_text (builder, "outcome", care_outcome_get_nick (visit->outcome));
  care_cli_json_text (builder, "rating", care_rating_get_nick (visit->rating));
  care_cli_json_text (builder, "by", care_cli_view_get_no (view, visit->staff_id));
  care_cli_json_text (builder, "by_name", care_cli_view_get_name (view, visit->staff_id));
  care_cli_json_text (builder, "product_opinion", visit->product_opinion);
  care_cli_json_text (builder, "service_opinion", visit->service_opinion);
  care_cli_json_text (builder, "new_request", visit->new_request);
  care_cli_json_text (builder, "note", visit->note);
  care_cli_json_id (builder, "complaint", visit->complaint_id);
  add_answers (builder, visit, view);
}

/* Keys that the head of the object has said already. */
static gboolean
is_said (const char *name)
{
  static const char * const said[] = {
    "state", "customer_id", "order_id", "visit_id", "stage", "department", "accused_id", "subject", "content",
    "remedy_asked", "recorder_id", "created_at", NULL
  };

  return g_strv_contains (said, name);
}

/* Every column that is filled in, under its name. */
static void
add_fields (JsonBuilder         *builder,
            const CareComplaint *complaint,
            const CareCliView   *view)
{
  guint n_fields;
  const CareComplaintField *fields = care_complaint_field_list (&n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      const CareComplaintField *field = &fields[i];
      gint64 number = care_complaint_field_get_int (field, complaint);
      g_autofree char *value = care_complaint_field_dup_value (field, complaint);

      if (value == NULL || is_said (field->name))
        continue;
      if (field->kind == CARE_FIELD_STAFF)
        care_cli_json_text (builder, field->name, care_cli_view_get_name (view, number));
      else if (field->kind == CARE_FIELD_MOMENT)
        care_cli_json_moment (builder, field->name, number, view);
      else if (field->kind == CARE_FIELD_FLAG)
        care_cli_json_flag (builder, field->name, TRUE);
      else if (field->kind == CARE_FIELD_MONEY || field->kind == CARE_FIELD_ID ||
               field->kind == CARE_FIELD_COUNT)
        care_cli_json_int (builder, field->name, number);
      else
        care_cli_json_text (builder, field->name, value);
    }
}

void
care_cli_json_complaint (JsonBuilder         *builder,
                         const CareComplaint *complaint,
                         const CareCliView   *view)
{
  care_cli_json_int (builder, "id", complaint->id);
  care_cli_json_text (builder, "no", complaint->complaint_no);
  care_cli_json_text (builder, "state", care_complaint_state_get_nick (complaint->state));
  care_cli_json_int (builder, "customer", complaint->customer_id);
  care_cli_json_id (builder, "order", complaint->order_id);
  care_cli_json_id (builder, "visit", complaint->visit_id);
  care_cli_json_text (builder, "stage", care_stage_get_nick (complaint->stage));
  care_cli_json_text (builder, "department", care_department_get_nick (complaint->department));
  care_cli_json_text (builder, "about", care_cli_view_get_name (view, complaint->accused_id));
  care_cli_json_text (builder, "subject", complaint->subject);
  care_cli_json_text (builder, "content", complaint->content);
  care_cli_json_text (builder, "remedy_asked", complaint->remedy_asked);
  care_cli_json_text (builder, "recorder", care_cli_view_get_name (view, complaint->recorder_id));
  care_cli_json_moment (builder, "created_at", complaint->created_at, view);
  add_fields (builder, complaint, view);
}
