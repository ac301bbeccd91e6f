/* care-mailing.c — the couples of one batch of letters, labels or envelopes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-mailing.h"
#include "domain/care-error.h"
#include "domain/care-festival.h"
#include "store/care-audit-table.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"

static void
care_mailing_clear (CareMailing *self)
{
  g_ptr_array_unref (self->customers);
  g_ptr_array_unref (self->orders);
  g_ptr_array_unref (self->subjects);
}

CARE_DEFINE_RECORD (CareMailing, care_mailing)

/* ---- taking out ----------------------------------------------------------------------- */

typedef struct
{
  GArray     *ids;
  const char *form;
} Errand;

static void
order_clear (gpointer order)
{
  if (order != NULL)
    care_order_unref (order);
}

static gboolean
take_one (CareMailing   *self,
          CareDb        *db,
          const Errand  *errand,
          gint64         id,
          GError       **error)
{
  CareCustomer *customer = care_customer_table_get (db, id, error);
  g_autoptr(GPtrArray) orders = NULL;
  g_autoptr(GPtrArray) complaints = NULL;
  const char *subject = "";

  if (customer == NULL)
    return FALSE;
  g_ptr_array_add (self->customers, customer);
  orders = care_order_table_list (db, id, error);
  complaints = orders != NULL ? care_complaint_table_list_of_customer (db, id, error) : NULL;
  if (complaints == NULL)
    return FALSE;

  if (complaints->len > 0)
    subject = ((const CareComplaint *) complaints->pdata[0])->subject;
  g_ptr_array_add (self->orders, orders->len > 0 ? care_order_ref (orders->pdata[0]) : NULL);
  g_ptr_array_add (self->subjects, g_strdup (subject));

  return care_audit_table_add (db, "customer", id, errand->form, error);
}

static gpointer
take_out (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  const Errand *errand = data;
  g_autoptr(CareMailing) self = care_mailing_new ();

  self->customers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_customer_unref);
  self->orders = g_ptr_array_new_with_free_func (order_clear);
  self->subjects = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < errand->ids->len; i++)
    if (!take_one (self, db, errand, g_array_index (errand->ids, gint64, i), error))
      return NULL;

  return g_steal_pointer (&self);
}

CareMailing *
care_mailing_take_out (CareOffice  *office,
                       GArray      *ids,
                       const char  *form,
                       GError     **error)
{
  Errand errand = { ids, form };

  return care_store_write (care_office_get_store (office), care_office_get_actor (office),
                           CARE_DEED_PRINT, take_out, &errand, NULL, error);
}

/* ---- writing -------------------------------------------------------------------------- */

static CareCallType
get_type_of_letter (CareLetter letter)
{
  switch (letter)
    {
    case CARE_LETTER_WED_ANNIV:
      return CARE_CALL_WED_ANNIV;
    case CARE_LETTER_SHOOT_ANNIV:
      return CARE_CALL_SHOOT_ANNIV;
    case CARE_LETTER_BIRTHDAY:
      return CARE_CALL_BIRTHDAY;
    case CARE_LETTER_REPLY:
      return CARE_CALL_PICKUP_FOLLOW;
    case CARE_LETTER_FESTIVAL:
      return CARE_CALL_FESTIVAL;
    case CARE_LETTER_THANK:
    case CARE_LETTER_GOLD_CARD:
    case CARE_LETTER_GIFT:
    case CARE_LETTER_APOLOGY:
      return CARE_CALL_BOOKING_THANKS;
    }

  g_assert_not_reached ();
}

static void
set_anniversary (CareScriptFacts *facts)
{
  static const CareLabel usual = { { "wedding anniversary", "结婚纪念日", "結婚紀念日" } };
  const char *years = g_hash_table_lookup (facts->values, "years");
  int n = years != NULL ? (int) g_ascii_strtoll (years, NULL, 10) : 0;
  const char *name = care_letter_get_anniversary (n, facts->language);

  care_script_facts_set (facts, "anniv_name", name != NULL ? name : usual.text[facts->language]);
}

static void
set_festival (CareScriptFacts *facts,
              CareDay          today)
{
  g_autofree char *name = NULL;
  g_autofree char *greeting = NULL;

  care_festival_find_next (today, facts->language, &name, &greeting);
  care_script_facts_set (facts, "festival", name);
  care_script_facts_set (facts, "festival_greeting", greeting);
}

static CareScriptFacts *
gather_facts (const CareMailing *self,
              guint              i,
              CareLetter         letter,
              CareLanguage       language,
              CareOffice        *office)
{
  const CareHouseRules *rules = care_office_get_rules (office);
  CareScriptContext context = { .type = get_type_of_letter (letter), .customer = self->customers->pdata[i],
                                .order = self->orders->pdata[i],
                                .specialist = care_office_get_me (office),
                                .today = care_office_get_today (office) };
  CareScriptFacts *facts = care_script_facts_new (language);

  care_script_facts_set_studio (facts, rules->studio, rules->address, rules->tel, rules->open_hours);
  care_script_facts_fill (facts, &context);
  care_script_facts_set (facts, "complaint_subject", self->subjects->pdata[i]);
  set_anniversary (facts);
  set_festival (facts, context.today);

  return facts;
}

char *
care_mailing_write (const CareMailing  *self,
                    guint               i,
                    CareLetter          letter,
                    CareLanguage        language,
                    CareOffice         *office,
                    GHashTable         *facts,
                    GError            **error)
{
  g_autoptr(CareScriptFacts) all = gather_facts (self, i, letter, language, office);
  g_autofree char *missing = NULL;
  g_autofree char *names = care_customer_dup_names (self->customers->pdata[i]);
  GHashTableIter iter;
  gpointer name, value;
  char *words;

  if (facts != NULL)
    {
      g_hash_table_iter_init (&iter, facts);
      while (g_hash_table_iter_next (&iter, &name, &value))
        care_script_facts_set (all, name, value);
    }
  words = care_letter_fill (letter, all, &missing);
  if (words == NULL)
    /* Translators: %1$s is a couple, %2$s the name of a fact, like gift_until. */
    g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                 _("The letter to %1$s needs to know “%2$s”."), names, missing);

  return words;
}
