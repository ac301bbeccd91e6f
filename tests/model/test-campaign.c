/* test-campaign.c — one reason to call many: chosen, dealt out, archived
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-error.h"
#include "model/care-campaigner.h"
#include "one-couple.h"
#include "store/care-call-table.h"
#include "store/care-customer-table.h"
#include "store/care-search-table.h"

static CareCampaign *
new_campaign (CareCallType type)
{
  CareCampaign *campaign = care_campaign_new ();

  campaign->name = g_strdup ("年终统一回访");
  campaign->type = type;
  campaign->filter = care_customer_filter_new ();
  campaign->first_on = care_day_from_iso ("2026-11-23");
  campaign->last_on = care_day_from_iso ("2026-12-05");

  return campaign;
}

/* Two more couples: one does not wish to be called, one has agreed to promotions. */
static gpointer
add_couples (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  for (int i = 0; i < 2; i++)
    {
      g_autoptr(CareCustomer) customer = care_customer_new ();
      CarePerson *person = care_person_new ();
      const char *phones[] = { i == 0 ? "13100131000" : "13200132000", NULL };

      person->name = g_strdup (i == 0 ? "孙丽" : "周涛");
      customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
      g_ptr_array_add (customer->persons, person);
      customer->phones = g_strdupv ((char **) phones);
      customer->created_on = care_day_from_iso ("2026-11-03");
      customer->do_not_call = i == 0;
      customer->consent_promo = i == 1 ? CARE_CONSENT_GIVEN : CARE_CONSENT_NOT_ASKED;
      if (care_customer_table_add (db, customer, 0, error) == 0)
        return NULL;
    }

  return CARE_DONE;
}

static CareCampaignStart *
begin (OneCouple     *fixture,
       CareCampaign  *campaign,
       GError       **error)
{
  care_store_write (care_office_get_store (fixture->office), care_office_get_actor (fixture->office),
                    CARE_DEED_CREATE_CUSTOMER, add_couples, NULL, NULL, error);

  return care_campaigner_begin (fixture->office, campaign, error);
}

static const struct
{
  const char   *name;
  CareCallType  type;
  guint         n_calls;
  guint         n_not_allowed;
} starts[] = {
  { "return-visit",          CARE_CALL_RETURN_VISIT, 2, 1 },
  { "promotion-needs-consent", CARE_CALL_PROMO,      1, 2 },
};

static void
test_start (OneCouple     *fixture,
            gconstpointer  data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareCampaign) campaign = new_campaign (starts[row].type);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareCampaignStart) start = begin (fixture, campaign, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (start->campaign->n_calls, ==, starts[row].n_calls);
  g_assert_cmpuint (start->n_not_allowed, ==, starts[row].n_not_allowed);
}

static void
test_archive (OneCouple     *fixture,
              gconstpointer  data)
{
  g_autoptr(CareCampaign) campaign = new_campaign (CARE_CALL_RETURN_VISIT);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareCampaignStart) start = begin (fixture, campaign, &error);
  g_autoptr(GPtrArray) campaigns = NULL;
  const CareCampaign *archived;

  g_assert_no_error (error);
  g_assert_true (care_campaigner_archive (fixture->office, start->campaign->id, "不再拨打", &error));
  campaigns = care_campaigner_list (fixture->office, &error);
  g_assert_cmpuint (campaigns->len, ==, 1);
  archived = campaigns->pdata[0];
  g_assert_cmpuint (archived->n_open, ==, 0);
  g_assert_cmpuint (archived->n_calls, ==, 2);
  g_assert_cmpstr (archived->analysis, ==, "不再拨打");
  g_assert_cmpuint (care_campaign_get_done (archived), ==, 100);
  g_assert_false (care_campaigner_archive (fixture->office, start->campaign->id, "again", &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_CONFLICT);
}

static void
test_not_for_everything (OneCouple     *fixture,
                         gconstpointer  data)
{
  g_autoptr(CareCampaign) campaign = new_campaign (CARE_CALL_SHOOT_THANKS);
  g_autoptr(GError) error = NULL;

  g_assert_null (care_campaigner_begin (fixture->office, campaign, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

static void
test_leaders_only (OneCouple     *fixture,
                   gconstpointer  data)
{
  g_autoptr(CareCampaign) campaign = new_campaign (CARE_CALL_RETURN_VISIT);
  g_autoptr(GError) error = NULL;

  one_couple_sign_in_colleague (fixture);
  g_assert_null (care_campaigner_begin (fixture->office, campaign, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_FORBIDDEN);
}

#define ADD(path, func) g_test_add (path, OneCouple, NULL, one_couple_set_up, func, one_couple_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/campaign/%s", starts[i].name);

      g_test_add (path, OneCouple, GUINT_TO_POINTER (i), one_couple_set_up, test_start,
                  one_couple_tear_down);
    }
  ADD ("/campaign/archive", test_archive);
  ADD ("/campaign/not-for-everything", test_not_for_everything);
  ADD ("/campaign/leaders-only", test_leaders_only);

  return g_test_run ();
}
