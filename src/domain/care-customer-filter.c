/* care-customer-filter.c — which couples a list shows, and in which order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-filter.h"

#define SECTION "filter"

static const CareWord groups[] = {
  { "ALL",          "group", NC_("group", "All customers") },
  { "ORDERED",      "group", NC_("group", "Ordered") },
  { "DRESS",        "group", NC_("group", "Dress chosen") },
  { "SHOOT",        "group", NC_("group", "Photographed") },
  { "PROOF",        "group", NC_("group", "Pictures chosen") },
  { "PICKUP",       "group", NC_("group", "Pick-up") },
  { "WEDDING_SOON", "group", NC_("group", "Wedding soon") },
  { "LATE",         "group", NC_("group", "Late at a stage") },
  { "MEMBERS",      "group", NC_("group", "Members") },
  { "LAPSED",       "group", NC_("group", "Lapsed") },
  { "UNASSIGNED",   "group", NC_("group", "Unassigned") },
  { "MINE",         "group", NC_("group", "Mine") },
};

static const CareWord sorts[] = {
  { "NAME",      "sort", NC_("sort", "Names") },
  { "TICKET",    "sort", NC_("sort", "Order no.") },
  { "PHONE",     "sort", NC_("sort", "Telephone") },
  { "STAGE",     "sort", NC_("sort", "Stages") },
  { "ASSIGNED",  "sort", NC_("sort", "Specialist") },
  { "CONTACT",   "sort", NC_("sort", "Last contact") },
  { "COMPLAINT", "sort", NC_("sort", "Complaint") },
  { "WEDDING",   "sort", NC_("sort", "Wedding day") },
};

static const CareWord paids[] = {
  { "ANY",     "paid", NC_("paid", "Paid or not") },
  { "NOTHING", "paid", NC_("paid", "Nothing paid") },
  { "PARTLY",  "paid", NC_("paid", "Balance due") },
  { "IN_FULL", "paid", NC_("paid", "Paid in full") },
};

/* What the old list of the office shows at each stage comes first there. */
static const struct
{
  CareCondition conditions;
  CareStage     stage;
} traits[CARE_N_GROUPS] = {
  [CARE_GROUP_ALL]          = { CARE_CONDITION_ASSIGNED | CARE_CONDITION_DAYS, CARE_STAGE_BOOKED },
  [CARE_GROUP_ORDERED]      = { CARE_CONDITION_SPOTS | CARE_CONDITION_PRICE | CARE_CONDITION_PAID |
                                CARE_CONDITION_DAYS, CARE_STAGE_BOOKED },
  [CARE_GROUP_DRESS]        = { CARE_CONDITION_PAID | CARE_CONDITION_SERVER | CARE_CONDITION_DAYS,
                                CARE_STAGE_DRESS },
  [CARE_GROUP_SHOOT]        = { CARE_CONDITION_SERVER | CARE_CONDITION_PLACE | CARE_CONDITION_SPOTS |
                                CARE_CONDITION_DAYS, CARE_STAGE_SHOOT },
  [CARE_GROUP_PROOF]        = { CARE_CONDITION_SERVER | CARE_CONDITION_PRICE | CARE_CONDITION_PAID |
                                CARE_CONDITION_DAYS, CARE_STAGE_PROOF },
  [CARE_GROUP_PICKUP]       = { CARE_CONDITION_SERVER | CARE_CONDITION_PAID | CARE_CONDITION_DAYS,
                                CARE_STAGE_READY },
  [CARE_GROUP_WEDDING_SOON] = { CARE_CONDITION_ASSIGNED | CARE_CONDITION_DAYS, CARE_STAGE_WEDDING },
  [CARE_GROUP_LATE]         = { CARE_CONDITION_ASSIGNED | CARE_CONDITION_SERVER | CARE_CONDITION_DAYS,
                                CARE_STAGE_PICKUP },
  [CARE_GROUP_MEMBERS]      = { CARE_CONDITION_ASSIGNED, CARE_STAGE_BOOKED },
  [CARE_GROUP_LAPSED]       = { CARE_CONDITION_ASSIGNED, CARE_STAGE_BOOKED },
  [CARE_GROUP_UNASSIGNED]   = { CARE_CONDITION_DAYS, CARE_STAGE_BOOKED },
  [CARE_GROUP_MINE]         = { CARE_CONDITION_DAYS | CARE_CONDITION_PAID, CARE_STAGE_SHOOT },
};

CARE_DEFINE_WORDS (CareCustomerGroup, care_customer_group, groups)
CARE_DEFINE_WORDS (CareCustomerSort, care_customer_sort, sorts)
CARE_DEFINE_WORDS (CarePaid, care_paid, paids)
CARE_DEFINE_RECORD (CareCustomerFilter, care_customer_filter)

static void
care_customer_filter_clear (CareCustomerFilter *self)
{
  g_free (self->spots);
  g_free (self->place);
}

CareCustomerFilter *
care_customer_filter_copy (const CareCustomerFilter *self)
{
  CareCustomerFilter *copy = care_customer_filter_new ();

  *copy = *self;
  copy->spots = g_strdup (self->spots);
  copy->place = g_strdup (self->place);

  return copy;
}

/* ---- conditions ------------------------------------------------------------------- */

CareCondition
care_customer_filter_get_set (const CareCustomerFilter *self)
{
  guint set = 0;

  set |= self->spots != NULL ? CARE_CONDITION_SPOTS : 0;
  set |= self->place != NULL ? CARE_CONDITION_PLACE : 0;
  set |= self->price_from > 0 || self->price_until > 0 ? CARE_CONDITION_PRICE : 0;
  set |= self->paid != CARE_PAID_ANY ? CARE_CONDITION_PAID : 0;
  set |= self->served_by != 0 ? CARE_CONDITION_SERVER : 0;
  set |= self->from != CARE_DAY_NONE || self->until != CARE_DAY_NONE ? CARE_CONDITION_DAYS : 0;
  set |= self->assigned_to != 0 ? CARE_CONDITION_ASSIGNED : 0;

  return (CareCondition) set;
}

gboolean
care_customer_filter_asks_orders (const CareCustomerFilter *self)
{
  guint set = care_customer_filter_get_set (self);

  if (self->stage == CARE_STAGE_WEDDING)
    set &= ~(guint) CARE_CONDITION_DAYS;

  return (set & ~(guint) CARE_CONDITION_ASSIGNED) != 0;
}

void
care_customer_filter_clear_set (CareCustomerFilter *self)
{
  g_clear_pointer (&self->spots, g_free);
  g_clear_pointer (&self->place, g_free);
  self->price_from = 0;
  self->price_until = 0;
  self->paid = CARE_PAID_ANY;
  self->served_by = 0;
  self->from = CARE_DAY_NONE;
  self->until = CARE_DAY_NONE;
  self->assigned_to = 0;
}

CareCondition
care_customer_group_get_conditions (CareCustomerGroup group)
{
  return traits[group].conditions;
}

CareStage
care_customer_group_get_stage (CareCustomerGroup group)
{
  return traits[group].stage;
}

gboolean
care_customer_group_is_of_stage (CareCustomerGroup group)
{
  return group >= CARE_GROUP_ORDERED && group <= CARE_GROUP_PICKUP;
}

CareCustomerGroup
care_stage_get_group (CareStage reached)
{
  switch (reached)
    {
    case CARE_STAGE_BOOKED:
      return CARE_GROUP_ORDERED;
    case CARE_STAGE_DRESS:
      return CARE_GROUP_DRESS;
    case CARE_STAGE_SHOOT:
      return CARE_GROUP_SHOOT;
    case CARE_STAGE_PROOF:
    case CARE_STAGE_PRODUCTION:
      return CARE_GROUP_PROOF;
    case CARE_STAGE_READY:
    case CARE_STAGE_PICKUP:
    case CARE_STAGE_WEDDING:
      return CARE_GROUP_PICKUP;
    }

  g_return_val_if_reached (CARE_GROUP_ORDERED);
}

CarePaid
care_paid_of (gint64 total,
              gint64 paid)
{
  if (paid >= total)
    return CARE_PAID_IN_FULL;

  return paid > 0 ? CARE_PAID_PARTLY : CARE_PAID_NOTHING;
}

/* ---- as a text ---------------------------------------------------------------------- */

static void
write_text (GKeyFile   *file,
            const char *key,
            const char *value)
{
  if (value != NULL)
    g_key_file_set_string (file, SECTION, key, value);
}

static void
write_number (GKeyFile   *file,
              const char *key,
              gint64      value)
{
  if (value != 0)
    g_key_file_set_int64 (file, SECTION, key, value);
}

static void
write_day (GKeyFile   *file,
           const char *key,
           CareDay     day)
{
  g_autofree char *iso = care_day_to_iso (day);

  write_text (file, key, iso);
}

char *
care_customer_filter_to_text (const CareCustomerFilter *self)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();

  write_text (file, "group", care_customer_group_get_nick (self->group));
  write_text (file, "spots", self->spots);
  write_text (file, "place", self->place);
  write_number (file, "price-from", self->price_from);
  write_number (file, "price-until", self->price_until);
  if (self->paid != CARE_PAID_ANY)
    write_text (file, "paid", care_paid_get_nick (self->paid));
  write_number (file, "served-by", self->served_by);
  if (self->from != CARE_DAY_NONE || self->until != CARE_DAY_NONE)
    write_text (file, "stage", care_stage_get_nick (self->stage));
  write_day (file, "from", self->from);
  write_day (file, "until", self->until);
  write_number (file, "assigned-to", self->assigned_to);
  write_text (file, "sort", care_customer_sort_get_nick (self->sort));
  write_number (file, "descending", self->is_descending);

  return g_key_file_to_data (file, NULL, NULL);
}

static char *
read_text (GKeyFile   *file,
           const char *key)
{
  char *value = g_key_file_get_string (file, SECTION, key, NULL);

  if (value != NULL && *value == '\0')
    g_clear_pointer (&value, g_free);

  return value;
}

static CareDay
read_day (GKeyFile   *file,
          const char *key)
{
  g_autofree char *iso = read_text (file, key);

  return care_day_from_iso (iso);
}

static gint64
read_number (GKeyFile   *file,
             const char *key)
{
  return MAX (0, g_key_file_get_int64 (file, SECTION, key, NULL));
}

CareCustomerFilter *
care_customer_filter_from_text (const char *text)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();
  CareCustomerFilter *self = care_customer_filter_new ();
  g_autofree char *group = NULL;
  g_autofree char *paid = NULL;
  g_autofree char *stage = NULL;
  g_autofree char *sort = NULL;

  if (text == NULL || !g_key_file_load_from_data (file, text, (gsize) -1, G_KEY_FILE_NONE, NULL))
    return self;

  group = read_text (file, "group");
  paid = read_text (file, "paid");
  stage = read_text (file, "stage");
  sort = read_text (file, "sort");
  self->group = care_customer_group_from_nick (group, CARE_GROUP_ALL);
  self->spots = read_text (file, "spots");
  self->place = read_text (file, "place");
  self->price_from = read_number (file, "price-from");
  self->price_until = read_number (file, "price-until");
  self->paid = care_paid_from_nick (paid, CARE_PAID_ANY);
  self->served_by = read_number (file, "served-by");
  self->stage = care_stage_from_nick (stage, CARE_STAGE_BOOKED);
  self->from = read_day (file, "from");
  self->until = read_day (file, "until");
  self->assigned_to = read_number (file, "assigned-to");
  self->sort = care_customer_sort_from_nick (sort, CARE_SORT_NAME);
  self->is_descending = read_number (file, "descending") != 0;

  return self;
}
