/* care-change-words.c — what an act changed, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-change-words.h"
#include "domain/care-call.h"
#include "domain/care-money.h"
#include "domain/care-phone.h"

/* How a stored value is read. */
typedef enum
{
  VALUE_TEXT,
  VALUE_MONEY,
  VALUE_STAFF,
  VALUE_YES,
  VALUE_PHONE,
  VALUE_WORD   /* a nick of an enumeration */
} ValueKind;

typedef const char *(*WordFunc) (const char *nick);

#define WORD(name, Type, type, fallback)                              \
  static const char *                                                 \
  name (const char *nick)                                             \
  {                                                                   \
    return type##_get_label (type##_from_nick (nick, (Type) fallback)); \
  }

WORD (read_level, CareLevel, care_level, 0)
WORD (read_consent, CareConsent, care_consent, 0)
WORD (read_channel, CareChannel, care_channel, 0)
WORD (read_state, CareCustomerState, care_customer_state, 0)
WORD (read_sex, CareSex, care_sex, 0)
WORD (read_order_state, CareOrderState, care_order_state, 0)
WORD (read_status, CareStageStatus, care_stage_status, 0)
WORD (read_duty, CareDepartment, care_department, 0)
WORD (read_call_state, CareCallState, care_call_state, 0)
WORD (read_call_type, CareCallType, care_call_type, 0)

typedef struct
{
  const char *table;
  const char *field;
  const char *label; /* msgid */
  ValueKind   kind;
  WordFunc    read;
} Words;

/* In the order they are told. What does not stand here is not told. */
static const Words words[] = {
  { "customer", "customer_no", N_("Customer number"), VALUE_TEXT, NULL },
  { "customer", "level", N_("Level"), VALUE_WORD, read_level },
  { "customer", "card_no", N_("Member card"), VALUE_TEXT, NULL },
  { "customer", "assigned_to", N_("Looked after by"), VALUE_STAFF, NULL },
  { "customer", "address", N_("Address"), VALUE_TEXT, NULL },
  { "customer", "postcode", N_("Postcode"), VALUE_TEXT, NULL },
  { "customer", "work_unit", N_("Employer"), VALUE_TEXT, NULL },
  { "customer", "wedding_on", N_("Wedding date"), VALUE_TEXT, NULL },
  { "customer", "source", N_("How they came"), VALUE_TEXT, NULL },
  { "customer", "introducer", N_("Introduced by"), VALUE_TEXT, NULL },
  { "customer", "email", N_("E-mail"), VALUE_TEXT, NULL },
  { "customer", "good_times", N_("Good times to call"), VALUE_TEXT, NULL },
  { "customer", "bad_times", N_("Do not call at"), VALUE_TEXT, NULL },
  { "customer", "elder", N_("Elderly"), VALUE_YES, NULL },
  { "customer", "do_not_call", N_("Do not call"), VALUE_YES, NULL },
  { "customer", "no_anniversary", N_("No anniversary greetings"), VALUE_YES, NULL },
  { "customer", "phone_invalid", N_("The telephone number is wrong"), VALUE_YES, NULL },
  { "customer", "consent_promo", N_("Offers and promotions"), VALUE_WORD, read_consent },
  { "customer", "consent_on", N_("Consent given on"), VALUE_TEXT, NULL },
  { "customer", "consent_way", N_("Consent given by"), VALUE_WORD, read_channel },
  { "customer", "language", N_("Speaks"), VALUE_TEXT, NULL },
  { "customer", "key_marks", N_("Key-customer marks"), VALUE_TEXT, NULL },
  { "customer", "handover", N_("To be handed over"), VALUE_TEXT, NULL },
  { "customer", "note", N_("Note"), VALUE_TEXT, NULL },
  { "customer", "state", N_("State"), VALUE_WORD, read_state },
  { "person", "name", N_("Name"), VALUE_TEXT, NULL },
  { "person", "sex", N_("Bride or groom"), VALUE_WORD, read_sex },
  { "person", "pinyin", N_("Pinyin"), VALUE_TEXT, NULL },
  { "person", "birth_year", N_("Year of birth"), VALUE_TEXT, NULL },
  { "person", "birth_month", N_("Month of birth"), VALUE_TEXT, NULL },
  { "person", "birth_day", N_("Day of birth"), VALUE_TEXT, NULL },
  { "person", "wechat", N_("WeChat"), VALUE_TEXT, NULL },
  { "phone", "number", N_("Telephone"), VALUE_PHONE, NULL },
  { "order_slip", "order_no", N_("Order number"), VALUE_TEXT, NULL },
  { "order_slip", "package", N_("Package"), VALUE_TEXT, NULL },
  { "order_slip", "package_content", N_("What it holds"), VALUE_TEXT, NULL },
  { "order_slip", "price", N_("Price"), VALUE_MONEY, NULL },
  { "order_slip", "spots", N_("Scenic spots"), VALUE_TEXT, NULL },
  { "order_slip", "rush", N_("Rush order"), VALUE_YES, NULL },
  { "order_slip", "state", N_("State"), VALUE_WORD, read_order_state },
  { "order_slip", "note", N_("Note"), VALUE_TEXT, NULL },
  { "stage", "planned_on", N_("planned for"), VALUE_TEXT, NULL },
  { "stage", "done_on", N_("happened on"), VALUE_TEXT, NULL },
  { "stage", "status", N_("State"), VALUE_WORD, read_status },
  { "stage", "staff_id", N_("served by"), VALUE_STAFF, NULL },
  { "stage", "place", N_("Place"), VALUE_TEXT, NULL },
  { "stage", "reason", N_("Reason"), VALUE_TEXT, NULL },
  { "stage", "amount", N_("Amount"), VALUE_MONEY, NULL },
  { "stage", "note", N_("Note"), VALUE_TEXT, NULL },
  { "server", "duty", N_("Who Served"), VALUE_WORD, read_duty },
  { "server", "staff_id", N_("Who Served"), VALUE_STAFF, NULL },
  { "purchase", "content", N_("Second purchase"), VALUE_TEXT, NULL },
  { "purchase", "amount", N_("Second purchase amount"), VALUE_MONEY, NULL },
  { "purchase", "bought_on", N_("Bought on"), VALUE_TEXT, NULL },
  { "payment", "amount", N_("Paid"), VALUE_MONEY, NULL },
  { "payment", "paid_on", N_("Paid on"), VALUE_TEXT, NULL },
  { "payment", "note", N_("Note"), VALUE_TEXT, NULL },
  { "document", "uri", N_("Document"), VALUE_TEXT, NULL },
  { "document", "note", N_("Note"), VALUE_TEXT, NULL },
  { "survey", "asked_on", N_("Survey"), VALUE_TEXT, NULL },
  { "survey", "suggestion", N_("Suggestion"), VALUE_TEXT, NULL },
  { "call", "type", N_("Call"), VALUE_WORD, read_call_type },
  { "call", "due_on", N_("Call due"), VALUE_TEXT, NULL },
  { "call", "state", N_("State of the call"), VALUE_WORD, read_call_state },
};

static const Words *
find_words (const CareChange *change)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i].table, change->table) && g_str_equal (words[i].field, change->field))
      return &words[i];

  return NULL;
}

/* A stage is called by name: "17/SHOOT" is the shooting of order 17. */
static const char *
get_stage (const CareChange *change)
{
  const char *slash = strchr (change->key, '/');

  if (!g_str_equal (change->table, "stage") || slash == NULL)
    return NULL;

  return care_stage_get_label (care_stage_from_nick (slash + 1, CARE_STAGE_BOOKED));
}

char *
care_change_dup_label (const CareChange *change)
{
  const Words *found = find_words (change);
  const char *stage = get_stage (change);

  if (found == NULL)
    return g_strdup (change->field);
  if (stage == NULL)
    return g_strdup (_(found->label));

  /* Translators: a stage and what of it, e.g. “Shooting, planned for”. */
  return g_strdup_printf (C_("stage and field", "%1$s, %2$s"), stage, _(found->label));
}

static char *
dup_value (const Words *of,
           const char  *value,
           GHashTable  *staff)
{
  gint64 number = value != NULL ? g_ascii_strtoll (value, NULL, 10) : 0;
  const char *name;

  if (value == NULL || *value == '\0')
    return NULL;
  switch (of->kind)
    {
    case VALUE_TEXT:
      return g_strdup (value);
    case VALUE_MONEY:
      return care_money_format (number, "¥");
    case VALUE_STAFF:
      name = staff != NULL ? g_hash_table_lookup (staff, &number) : NULL;
      return g_strdup (name != NULL ? name : value);
    case VALUE_YES:
      return g_strdup (number != 0 ? _("Yes") : _("No"));
    case VALUE_PHONE:
      return care_phone_format (value);
    case VALUE_WORD:
      return g_strdup (of->read (value));
    }

  g_return_val_if_reached (NULL);
}

/* A row that the act added with its usual, empty values tells nothing. */
static gboolean
is_nothing (const Words *of,
            const char  *value)
{
  return value == NULL || *value == '\0' ||
         (g_str_equal (value, "0") && of->kind != VALUE_WORD);
}

static char *
describe_alteration (const CareChange *change,
                     const Words      *of,
                     GHashTable       *staff)
{
  g_autofree char *label = care_change_dup_label (change);
  g_autofree char *before = dup_value (of, change->before, staff);
  g_autofree char *after = dup_value (of, change->after, staff);

  /* Translators: a field, what it said and what it says now. */
  return g_strdup_printf (_("%1$s: %2$s → %3$s"), label, before != NULL ? before : _("nothing"),
                          after != NULL ? after : _("nothing"));
}

/* "Added: Payment ¥1,000.00 · 2026-11-21". */
static char *
describe_row (GPtrArray  *changes,
              guint       first,
              guint       end,
              GHashTable *staff)
{
  const CareChange *head = changes->pdata[first];
  g_autoptr(GString) line = g_string_new (NULL);
  const char *stage = get_stage (head);
  guint n_told = 0;

  g_string_append_printf (line, "%s: ", care_change_kind_get_label (head->kind));
  if (stage != NULL)
    g_string_append_printf (line, "%s, ", stage);
  for (guint i = first; i < end; i++)
    {
      const CareChange *change = changes->pdata[i];
      const Words *of = find_words (change);
      const char *value = change->kind == CARE_CHANGE_APPEARED ? change->after : change->before;
      g_autofree char *text = NULL;

      if (of == NULL || is_nothing (of, value) || n_told >= 4)
        continue;
      text = dup_value (of, value, staff);
      g_string_append_printf (line, "%s%s %s", n_told++ > 0 ? " · " : "", _(of->label), text);
    }

  return n_told > 0 ? g_strdup (line->str) : NULL;
}

GPtrArray *
care_change_list_words (GPtrArray  *changes,
                        GHashTable *staff)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < changes->len; )
    {
      const CareChange *first = changes->pdata[i];
      guint end = i;

      while (end < changes->len && care_change_is_same_row (first, changes->pdata[end]))
        end++;
      if (first->kind != CARE_CHANGE_ALTERED)
        {
          char *line = describe_row (changes, i, end, staff);

          if (line != NULL)
            g_ptr_array_add (lines, line);
        }
      for (; i < end; i++)
        {
          const CareChange *change = changes->pdata[i];
          const Words *of = find_words (change);

          if (change->kind == CARE_CHANGE_ALTERED && of != NULL)
            g_ptr_array_add (lines, describe_alteration (change, of, staff));
        }
    }

  return lines;
}

char *
care_act_dup_words (const CareAct *act,
                    GHashTable    *staff,
                    guint          most)
{
  g_autoptr(GPtrArray) lines = care_change_list_words (act->changes, staff);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < MIN (lines->len, most); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", (const char *) lines->pdata[i]);
  if (lines->len > most)
    {
      g_string_append_c (text, '\n');
      g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "and %u more", "and %u more",
                                                 lines->len - most), lines->len - most);
    }

  return g_strdup (text->str);
}
