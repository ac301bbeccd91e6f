/* care-cli-text.c — a record for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-output.h"
#include "care-cli-text.h"
#include "domain/care-call.h"
#include "domain/care-kind.h"
#include "domain/care-customer.h"
#include "domain/care-money.h"
#include "domain/care-order.h"
#include "domain/care-role.h"

/* ---- codes in words ----------------------------------------------------------------- */

#define WORD(name, type, Type)                                                     \
  static const char *                                                              \
  name (const char *nick)                                                          \
  {                                                                                \
    Type value = type##_from_nick (nick, (Type) -1);                               \
                                                                                   \
    return (int) value == -1 ? nick : type##_get_label (value);                    \
  }

WORD (tell_call_type, care_call_type, CareCallType)
WORD (tell_channel, care_channel, CareChannel)
WORD (tell_deed, care_deed, CareDeed)
WORD (tell_department, care_department, CareDepartment)
WORD (tell_level, care_level, CareLevel)
WORD (tell_outcome, care_outcome, CareOutcome)
WORD (tell_rating, care_rating, CareRating)
WORD (tell_sex, care_sex, CareSex)
WORD (tell_stage, care_stage, CareStage)
WORD (tell_stage_status, care_stage_status, CareStageStatus)
WORD (tell_consent, care_consent, CareConsent)
WORD (tell_call_state, care_call_state, CareCallState)
WORD (tell_order_state, care_order_state, CareOrderState)
WORD (tell_customer_state, care_customer_state, CareCustomerState)

/* Of a call, an order or a couple; a word that two of them have means the same. */
static const char *
tell_state (const char *nick)
{
  return tell_customer_state (tell_order_state (tell_call_state (nick)));
}

static const struct
{
  const char   *key;
  const char   *label;
  const char *(*tell) (const char *nick);
} members[] = {
  { "about",              N_("About") },
  { "address",            N_("Address") },
  { "answer",             N_("Answer") },
  { "answers",            N_("Answers") },
  { "assigned_name",      N_("Specialist") },
  { "assigned_to",        N_("Specialist’s no.") },
  { "at",                 N_("Time") },
  { "attempts",           N_("Attempts") },
  { "audit",              N_("What was done") },
  { "balance",            N_("Still to pay") },
  { "base_on",            N_("Because of") },
  { "birthday",           N_("Birthday") },
  { "birthday_calendar",  N_("Calendar") },
  { "by",                 N_("By") },
  { "by_name",            N_("Specialist") },
  { "call",               N_("Call id") },
  { "calls",              N_("Calls") },
  { "card_no",            N_("Card no.") },
  { "channel",            N_("Channel"), tell_channel },
  { "complaint",          N_("Complaint id") },
  { "complaints",         N_("Complaints") },
  { "consent_promo",      N_("Consent to promotions"), tell_consent },
  { "content",            N_("Content") },
  { "created_on",         N_("On file since") },
  { "customer",           N_("Customer id") },
  { "customer_no",        N_("Customer no.") },
  { "deadline",           N_("Deadline") },
  { "deed",               N_("Act"), tell_deed },
  { "department",         N_("Department"), tell_department },
  { "detail",             N_("Detail") },
  { "do_not_call",        N_("Do not call") },
  { "done_on",            N_("Done on") },
  { "due_on",             N_("Due on") },
  { "duty",               N_("Duty"), tell_department },
  { "elder",              N_("Elderly") },
  { "email",              N_("E-mail") },
  { "ended_at",           N_("Ended at") },
  { "extra_amount",       N_("Extras, amount") },
  { "extra_content",      N_("Extras") },
  { "id",                 N_("Id") },
  { "introducer",         N_("Introduced by") },
  { "level",              N_("Level"), tell_level },
  { "name",               N_("Name") },
  { "names",              N_("Couple") },
  { "new_request",        N_("New request") },
  { "no",                 N_("Number") },
  { "not_before",         N_("Not before") },
  { "note",               N_("Note") },
  { "order",              N_("Order id") },
  { "order_no",           N_("Order no.") },
  { "orders",             N_("Orders") },
  { "outcome",            N_("Outcome"), tell_outcome },
  { "overdue",            N_("Overdue") },
  { "package",            N_("Package") },
  { "package_content",    N_("Package content") },
  { "paid",               N_("Paid") },
  { "persons",            N_("Persons") },
  { "phone",              N_("Telephone") },
  { "phone_invalid",      N_("No valid number") },
  { "phones",             N_("Telephones") },
  { "planned_on",         N_("Planned for") },
  { "price",              N_("Price") },
  { "product_opinion",    N_("About the products") },
  { "rating",             N_("Rating"), tell_rating },
  { "reason",             N_("Reason") },
  { "recorder",           N_("Recorded by") },
  { "remedy_asked",       N_("Remedy asked for") },
  { "rush",               N_("Rush order") },
  { "servers",            N_("Who served") },
  { "service_opinion",    N_("About the service") },
  { "sex",                N_("Sex"), tell_sex },
  { "source",             N_("Source") },
  { "spots",              N_("Locations") },
  { "stage",              N_("Stage"), tell_stage },
  { "stages",             N_("Stages") },
  { "started_at",         N_("Begun at") },
  { "state",              N_("State"), tell_state },
  { "status",             N_("State"), tell_stage_status },
  { "step",               N_("Step") },
  { "subject",            N_("Subject") },
  { "text",               N_("Words") },
  { "type",               N_("Kind of call"), tell_call_type },
  { "visit",              N_("Visit id") },
  { "visit_no",           N_("Visit no.") },
  { "visits",             N_("Visits") },
  { "wechat",             N_("WeChat") },
  { "wedding_on",         N_("Wedding") },
  { "work_unit",          N_("Work unit") },
};

static const char *
get_label (const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (g_str_equal (members[i].key, key))
      return _(members[i].label);

  return key;
}

static const char *
get_word (const char *key,
          const char *value)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (members[i].tell != NULL && g_str_equal (members[i].key, key))
      return members[i].tell (value);

  return value;
}

static gboolean
is_money (const char *key)
{
  static const char * const keys[] = { "price", "extra_amount", "paid", "balance", NULL };

  return g_strv_contains (keys, key);
}

/* One value in words; NULL when it says nothing. */
static char *
tell_value (const char *key,
            JsonNode   *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    return json_node_get_string (node)[0] == '\0' ? NULL
           : g_strdup (get_word (key, json_node_get_string (node)));
  if (type == G_TYPE_BOOLEAN)
    return json_node_get_boolean (node) ? g_strdup ("✓") : NULL;
  if (json_node_get_int (node) == 0)
    return NULL;
  if (is_money (key))
    return care_money_format (json_node_get_int (node), "¥");

  return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
}

/* ---- objects ------------------------------------------------------------------------ */

static void say_object (JsonObject *object,
                        int         depth);

static void
indent (int depth)
{
  care_cli_say ("%*s", depth * 2, "");
}

/* Objects stand below each other, with a bullet; plain values side by side. */
static void
say_array (const char *key,
           JsonArray  *array,
           int         depth)
{
  guint length = json_array_get_length (array);

  if (length == 0)
    return;

  indent (depth);
  care_cli_say ("%s:", get_label (key));
  for (guint i = 0; i < length; i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (node))
        {
          care_cli_say ("\n");
          say_object (json_node_get_object (node), depth + 1);
        }
      else
        {
          g_autofree char *value = tell_value (key, node);

          care_cli_say (" %s", value != NULL ? value : "");
        }
    }
  if (!JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, 0)))
    care_cli_say ("\n");
}

static void
say_member (JsonObject *object,
            const char *key,
            int         depth)
{
  JsonNode *node = json_object_get_member (object, key);
  g_autofree char *value = NULL;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      say_array (key, json_node_get_array (node), depth);
      return;
    }
  if (!JSON_NODE_HOLDS_VALUE (node))
    return;
  value = tell_value (key, node);
  if (value == NULL)
    return;

  indent (depth);
  care_cli_say ("%s: %s\n", get_label (key), value);
}

static void
say_object (JsonObject *object,
            int         depth)
{
  g_autoptr(GList) keys = json_object_get_members (object);

  for (GList *at = keys; at != NULL; at = at->next)
    say_member (object, at->data, depth);
}

void
care_cli_say_record (JsonBuilder *builder)
{
  g_autoptr(JsonNode) root = json_builder_get_root (builder);

  say_object (json_node_get_object (root), 0);
}
