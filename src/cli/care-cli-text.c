/* care-cli-text.c — a record for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-output.h"
#include "care-cli-text.h"
#include "domain/care-call-type.h"
#include "domain/care-kind.h"
#include "domain/care-money.h"
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

static const struct
{
  const char   *key;
  const char   *label;
  const char *(*tell) (const char *nick);
} members[] = {
  { "address",       N_("Address") },
  { "answer",        N_("Answer") },
  { "answers",       N_("Answers") },
  { "assigned_name", N_("Specialist") },
  { "at",            N_("Time") },
  { "attempts",      N_("Attempts") },
  { "audit",         N_("What was done") },
  { "base_on",       N_("Because of") },
  { "birthday",      N_("Birthday") },
  { "by",            N_("By") },
  { "by_name",       N_("Specialist") },
  { "calls",         N_("Calls") },
  { "card_no",       N_("Card no.") },
  { "channel",       N_("Channel"), tell_channel },
  { "complaints",    N_("Complaints") },
  { "content",       N_("Content") },
  { "customer_no",   N_("Customer no.") },
  { "deadline",      N_("Deadline") },
  { "deed",          N_("Act"), tell_deed },
  { "department",    N_("Department"), tell_department },
  { "done_on",       N_("Done on") },
  { "due_on",        N_("Due on") },
  { "duty",          N_("Duty"), tell_department },
  { "level",         N_("Level"), tell_level },
  { "name",          N_("Name") },
  { "names",         N_("Couple") },
  { "no",            N_("Number") },
  { "note",          N_("Note") },
  { "order_no",      N_("Order no.") },
  { "orders",        N_("Orders") },
  { "outcome",       N_("Outcome"), tell_outcome },
  { "package",       N_("Package") },
  { "persons",       N_("Persons") },
  { "phone",         N_("Telephone") },
  { "phones",        N_("Telephones") },
  { "planned_on",    N_("Planned for") },
  { "rating",        N_("Rating"), tell_rating },
  { "reason",        N_("Reason") },
  { "servers",       N_("Who Served") },
  { "sex",           N_("Sex"), tell_sex },
  { "stage",         N_("Stage"), tell_stage },
  { "stages",        N_("Stages") },
  { "started_at",    N_("Begun at") },
  { "state",         N_("State") },
  { "subject",       N_("Subject") },
  { "type",          N_("Kind of call"), tell_call_type },
  { "visit_no",      N_("Visit no.") },
  { "visits",        N_("Visits") },
  { "wedding_on",    N_("Wedding") },
  { "work_unit",     N_("Work unit") },
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
