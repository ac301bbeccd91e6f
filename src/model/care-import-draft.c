/* care-import-draft.c — a couple and an order as one row of a list has them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-import-draft.h"

#include <string.h>

#include "domain/care-text.h"

static const struct
{
  const char *word; /* folded; the first one that is found counts */
  CareLevel   level;
} level_words[] = {
  { "非会员",    CARE_LEVEL_ORDINARY },
  { "非會員",    CARE_LEVEL_ORDINARY },
  { "普通客",    CARE_LEVEL_ORDINARY },
  { "ordinary",  CARE_LEVEL_ORDINARY },
  { "重要",      CARE_LEVEL_IMPORTANT },
  { "重点",      CARE_LEVEL_IMPORTANT },
  { "重點",      CARE_LEVEL_IMPORTANT },
  { "important", CARE_LEVEL_IMPORTANT },
  { "vip",       CARE_LEVEL_VIP },
  { "贵宾",      CARE_LEVEL_VIP },
  { "貴賓",      CARE_LEVEL_VIP },
  { "钻",        CARE_LEVEL_VIP },
  { "鑽",        CARE_LEVEL_VIP },
  { "白金",      CARE_LEVEL_VIP },
  { "diamond",   CARE_LEVEL_VIP },
  { "platinum",  CARE_LEVEL_VIP },
};

CareLevel
care_import_draft_level (const char *card_no,
                         const char *card_level)
{
  g_autofree char *folded = care_text_fold (card_level);

  if (folded == NULL)
    return card_no != NULL ? CARE_LEVEL_MEMBER : CARE_LEVEL_ORDINARY;

  for (guint i = 0; i < G_N_ELEMENTS (level_words); i++)
    if (strstr (folded, level_words[i].word) != NULL)
      return level_words[i].level;

  return CARE_LEVEL_MEMBER;
}

static char **
dup_phones (GPtrArray *phones)
{
  char **strv = g_new0 (char *, phones->len + 1);

  for (guint i = 0; i < phones->len; i++)
    strv[i] = g_strdup (phones->pdata[i]);

  return strv;
}

static CareCustomer *
new_couple (const CareBookingRow *row,
            CareDay               today)
{
  CareCustomer *customer = care_customer_new ();

  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  for (guint i = 0; i < row->persons->len; i++)
    g_ptr_array_add (customer->persons, care_person_copy (row->persons->pdata[i]));
  customer->phones = dup_phones (row->phones);
  customer->level = care_import_draft_level (row->card_no, row->card_level);
  customer->card_no = g_strdup (row->card_no);
  customer->address = g_strdup (row->address);
  customer->work_unit = g_strdup (row->work_unit);
  customer->wedding_on = row->days[CARE_STAGE_WEDDING];
  customer->source = g_strdup (row->source);
  customer->introducer = g_strdup (row->introducer);
  customer->note = g_strdup (row->note);
  customer->created_on = today;

  return customer;
}

static gboolean
is_finished (const CareOrder *order)
{
  for (int stage = 0; stage < CARE_STAGE_WEDDING; stage++)
    if (order->stages[stage].planned_on != CARE_DAY_NONE &&
        order->stages[stage].done_on == CARE_DAY_NONE)
      return FALSE;

  return order->stages[CARE_STAGE_PICKUP].done_on != CARE_DAY_NONE;
}

static CareOrder *
new_order (const CareBookingRow *row,
           CareDay               today)
{
  CareOrder *order = care_order_new ();

  order->order_no = g_strdup (row->order_no);
  order->package = g_strdup (row->package);
  order->package_content = g_strdup (row->content);
  order->price = MAX (row->price, 0);
  order->extra_content = g_strdup (row->extra_content);
  order->extra_amount = MAX (row->extra, 0);
  order->paid = MAX (row->paid, 0);
  for (int stage = 0; stage < CARE_STAGE_WEDDING; stage++)
    order->stages[stage] = care_stage_date_on (row->days[stage], today);
  order->state = is_finished (order) ? CARE_ORDER_DONE : CARE_ORDER_OPEN;
  order->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
  for (guint i = 0; i < row->servers->len; i++)
    {
      const CareServer *server = row->servers->pdata[i];

      g_ptr_array_add (order->servers, care_server_new (server->duty, 0, server->name));
    }

  return order;
}

CareImportFile
care_import_draft_new (const CareBookingRow *row,
                       CareDay               today)
{
  CareImportFile file = { new_couple (row, today), new_order (row, today) };

  return file;
}
