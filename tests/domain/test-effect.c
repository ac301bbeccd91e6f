/* test-effect.c — every effect the scripts of the office are written with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/care-effect.h"
#include "domain/care-error.h"

static const struct
{
  const char     *text;
  CareEffectKind  kind;
} notations[] = {
  { "appointment(DRESS,date)",                                         CARE_EFFECT_APPOINTMENT },
  { "appointment(SIGN)",                                               CARE_EFFECT_APPOINTMENT },
  { "appointment(WEDDING_DRESS)",                                      CARE_EFFECT_APPOINTMENT },
  { "appointment(WEDDING_DRESS,date)",                                 CARE_EFFECT_APPOINTMENT },
  { "card.renew_intent",                                               CARE_EFFECT_CARD },
  { "card.upgrade_request",                                            CARE_EFFECT_CARD },
  { "case.follow_up(parent)",                                          CARE_EFFECT_CASE },
  { "case.open(when,where,who,what,phone)",                            CARE_EFFECT_CASE },
  { "complaint.create(state=REGISTERED)",                              CARE_EFFECT_CREATE_COMPLAINT },
  { "complaint.reopen_or_create",                                      CARE_EFFECT_CREATE_COMPLAINT },
  { "complaint.result_rating=DISSATISFIED",                            CARE_EFFECT_RATE_COMPLAINT },
  { "complaint.result_rating=NEUTRAL",                                 CARE_EFFECT_RATE_COMPLAINT },
  { "complaint.result_rating=SATISFIED",                               CARE_EFFECT_RATE_COMPLAINT },
  { "complaint→ACCEPTED",                                              CARE_EFFECT_MOVE_COMPLAINT },
  { "complaint→ACCEPTED if linked",                                    CARE_EFFECT_MOVE_COMPLAINT },
  { "complaint→AWAITING_APPROVAL",                                     CARE_EFFECT_MOVE_COMPLAINT },
  { "complaint→CLOSED (NOT_ESTABLISHED)",                              CARE_EFFECT_MOVE_COMPLAINT },
  { "complaint→PROPOSING (round+1)",                                   CARE_EFFECT_MOVE_COMPLAINT },
  { "complaint→REGISTERED (review by manager)",                        CARE_EFFECT_MOVE_COMPLAINT },
  { "complaint→REOPENED",                                              CARE_EFFECT_MOVE_COMPLAINT },
  { "confirm(order.pickup_date)",                                      CARE_EFFECT_CONFIRM },
  { "confirm(order.proof_date)",                                       CARE_EFFECT_CONFIRM },
  { "confirm(order.shoot_date)",                                       CARE_EFFECT_CONFIRM },
  { "feedback_item(dept)",                                             CARE_EFFECT_FEEDBACK },
  { "flag(no_anniversary)",                                            CARE_EFFECT_FLAG },
  { "flag(phone_invalid)",                                             CARE_EFFECT_FLAG },
  { "gift.reserve",                                                    CARE_EFFECT_GIFT },
  { "if major: notify(supervisor,now)",                                CARE_EFFECT_NOTIFY },
  { "incident(dept,DELAY)",                                            CARE_EFFECT_INCIDENT },
  { "inquiry.create",                                                  CARE_EFFECT_INQUIRY },
  { "inquiry=LOST",                                                    CARE_EFFECT_INQUIRY },
  { "inquiry=WON_PENDING",                                             CARE_EFFECT_INQUIRY },
  { "lapse=COMPETITOR",                                                CARE_EFFECT_LAPSE },
  { "lapse=COMPLAINT",                                                 CARE_EFFECT_LAPSE },
  { "lapse=INCONVENIENT",                                              CARE_EFFECT_LAPSE },
  { "lapse=MOVED",                                                     CARE_EFFECT_LAPSE },
  { "lapse=NO_NEED",                                                   CARE_EFFECT_LAPSE },
  { "lapse=OTHER",                                                     CARE_EFFECT_LAPSE },
  { "lapse=PRICE",                                                     CARE_EFFECT_LAPSE },
  { "lapse=QUALITY",                                                   CARE_EFFECT_LAPSE },
  { "lapse=SEPARATED",                                                 CARE_EFFECT_LAPSE },
  { "lapse=SERVICE",                                                   CARE_EFFECT_LAPSE },
  { "lead",                                                            CARE_EFFECT_LEAD },
  { "lead(campaign)",                                                  CARE_EFFECT_LEAD },
  { "memo(to,5W1H)",                                                   CARE_EFFECT_MEMO },
  { "notify(manager,now)",                                             CARE_EFFECT_NOTIFY },
  { "notify(supervisor)",                                              CARE_EFFECT_NOTIFY },
  { "offer(COMPLAINT)",                                                CARE_EFFECT_OFFER_COMPLAINT },
  { "opt_out(all)",                                                    CARE_EFFECT_OPT_OUT },
  { "opt_out(ask: all | promotion only)",                              CARE_EFFECT_OPT_OUT },
  { "opt_out(promotion)",                                              CARE_EFFECT_OPT_OUT },
  { "outcome=REACHED_LATER",                                           CARE_EFFECT_OUTCOME },
  { "outcome=REACHED_REFUSED",                                         CARE_EFFECT_OUTCOME },
  { "outcome=THIRD_PARTY",                                             CARE_EFFECT_OUTCOME },
  { "outcome=WRONG_NUMBER",                                            CARE_EFFECT_OUTCOME },
  { "print(F06)",                                                      CARE_EFFECT_PRINT },
  { "promise=EXTENDED",                                                CARE_EFFECT_PROMISE },
  { "promise=KEPT",                                                    CARE_EFFECT_PROMISE },
  { "rate(DRESS)=DISSATISFIED",                                        CARE_EFFECT_RATE },
  { "rate(DRESS)=NEUTRAL",                                             CARE_EFFECT_RATE },
  { "rate(DRESS)=SATISFIED",                                           CARE_EFFECT_RATE },
  { "rate(MAKEUP)=DISSATISFIED",                                       CARE_EFFECT_RATE },
  { "rate(MAKEUP)=NEUTRAL",                                            CARE_EFFECT_RATE },
  { "rate(MAKEUP)=SATISFIED",                                          CARE_EFFECT_RATE },
  { "rate(PHOTO)=DISSATISFIED",                                        CARE_EFFECT_RATE },
  { "rate(PHOTO)=NEUTRAL",                                             CARE_EFFECT_RATE },
  { "rate(PHOTO)=SATISFIED",                                           CARE_EFFECT_RATE },
  { "rate(PICKUP)=DISSATISFIED",                                       CARE_EFFECT_RATE },
  { "rate(PICKUP)=NEUTRAL",                                            CARE_EFFECT_RATE },
  { "rate(PICKUP)=SATISFIED",                                          CARE_EFFECT_RATE },
  { "rate(POST)=DISSATISFIED",                                         CARE_EFFECT_RATE },
  { "rate(POST)=NEUTRAL",                                              CARE_EFFECT_RATE },
  { "rate(POST)=SATISFIED",                                            CARE_EFFECT_RATE },
  { "rate(PROOF)=DISSATISFIED",                                        CARE_EFFECT_RATE },
  { "rate(PROOF)=NEUTRAL",                                             CARE_EFFECT_RATE },
  { "rate(PROOF)=SATISFIED",                                           CARE_EFFECT_RATE },
  { "rate(SALES)=DISSATISFIED",                                        CARE_EFFECT_RATE },
  { "rate(SALES)=NEUTRAL",                                             CARE_EFFECT_RATE },
  { "rate(SALES)=SATISFIED",                                           CARE_EFFECT_RATE },
  { "rate(SERVICE)=DISSATISFIED",                                      CARE_EFFECT_RATE },
  { "rate(SERVICE)=NEUTRAL",                                           CARE_EFFECT_RATE },
  { "rate(SERVICE)=SATISFIED",                                         CARE_EFFECT_RATE },
  { "rate(service.dept)=DISSATISFIED",                                 CARE_EFFECT_RATE },
  { "rate(service.dept)=NEUTRAL",                                      CARE_EFFECT_RATE },
  { "rate(service.dept)=SATISFIED",                                    CARE_EFFECT_RATE },
  { "reason=COMPETITOR",                                               CARE_EFFECT_REASON },
  { "reason=CUSTOMER",                                                 CARE_EFFECT_REASON },
  { "reason=DATE",                                                     CARE_EFFECT_REASON },
  { "reason=FAMILY",                                                   CARE_EFFECT_REASON },
  { "reason=PRICE",                                                    CARE_EFFECT_REASON },
  { "reason=SERVICE",                                                  CARE_EFFECT_REASON },
  { "reason=STUDIO",                                                   CARE_EFFECT_REASON },
  { "reason=STYLE",                                                    CARE_EFFECT_REASON },
  { "referral_lead(optional)",                                         CARE_EFFECT_LEAD },
  { "remedy(GIFT)",                                                    CARE_EFFECT_REMEDY },
  { "schedule(CALLBACK)",                                              CARE_EFFECT_SCHEDULE },
  { "schedule(CALLBACK,+1d)",                                          CARE_EFFECT_SCHEDULE },
  { "schedule(CALLBACK,+2d)",                                          CARE_EFFECT_SCHEDULE },
  { "schedule(CALLBACK,agreed_time)",                                  CARE_EFFECT_SCHEDULE },
  { "schedule(CARD_RENEW,expiry-7d)",                                  CARE_EFFECT_SCHEDULE },
  { "schedule(INQUIRY_FOLLOW)",                                        CARE_EFFECT_SCHEDULE },
  { "schedule(INQUIRY_FOLLOW,agreed)",                                 CARE_EFFECT_SCHEDULE },
  { "schedule(PICKUP_NOTICE)",                                         CARE_EFFECT_SCHEDULE },
  { "schedule(REPLY_PROMISED)",                                        CARE_EFFECT_SCHEDULE },
  { "schedule(REPLY_PROMISED, at most 3 days)",                        CARE_EFFECT_SCHEDULE },
  { "schedule(REPLY_PROMISED,reply_by)",                               CARE_EFFECT_SCHEDULE },
  { "schedule(SCHEDULE_FOLLOW,+14d)",                                  CARE_EFFECT_SCHEDULE },
  { "schedule(SCHEDULE_FOLLOW,+7d)",                                   CARE_EFFECT_SCHEDULE },
  { "schedule(VISIT)",                                                 CARE_EFFECT_VISIT },
  { "schedule(VISIT,date,time,address)",                               CARE_EFFECT_VISIT },
  { "schedule(WEDDING_PREP)",                                          CARE_EFFECT_SCHEDULE },
  { "severity=MAJOR",                                                  CARE_EFFECT_SEVERITY },
  { "suggest(other time, other or higher-ranking person)",             CARE_EFFECT_SUGGEST },
  { "suggest(other time, other specialist)",                           CARE_EFFECT_SUGGEST },
  { "survey.recommend",                                                CARE_EFFECT_SURVEY },
  { "survey.scores",                                                   CARE_EFFECT_SURVEY },
  { "task",                                                            CARE_EFFECT_TASK },
  { "task(dept)",                                                      CARE_EFFECT_TASK },
  { "task(dept=DRESS)",                                                CARE_EFFECT_TASK },
  { "task(dept=MAKEUP)",                                               CARE_EFFECT_TASK },
  { "task(dept=POST,'rush order')",                                    CARE_EFFECT_TASK },
  { "task(dept=PROOF,'arrange proofing')",                             CARE_EFFECT_TASK },
  { "task(dept=SALES)",                                                CARE_EFFECT_TASK },
  { "task(dept=SALES,'arrange shooting date')",                        CARE_EFFECT_TASK },
  { "task(dept=SALES,'cancellation request')",                         CARE_EFFECT_TASK },
  { "task(dept=SALES,'change shooting date')",                         CARE_EFFECT_TASK },
  { "text",                                                            CARE_EFFECT_TEXT },
  { "text(improve)",                                                   CARE_EFFECT_TEXT },
  { "text(opinion)",                                                   CARE_EFFECT_TEXT },
  { "text(reason)",                                                    CARE_EFFECT_TEXT },
  { "text(request)",                                                   CARE_EFFECT_TEXT },
  { "text(suggestion)",                                                CARE_EFFECT_TEXT },
  { "text(wanted date)",                                               CARE_EFFECT_TEXT },
  { "text(wanted days)",                                               CARE_EFFECT_TEXT },
  { "update(address)",                                                 CARE_EFFECT_UPDATE },
  { "update(customer)",                                                CARE_EFFECT_UPDATE },
  { "update(order.pickup_date)",                                       CARE_EFFECT_UPDATE },
  { "update(order.shoot_date)",                                        CARE_EFFECT_UPDATE },
  { "update(stage.planned_on)",                                        CARE_EFFECT_UPDATE },
};

static void
test_notation (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareEffect) effect = care_effect_parse (notations[row].text, &error);

  g_assert_no_error (error);
  g_assert_cmpint (effect->kind, ==, notations[row].kind);
  g_assert_cmpstr (effect->source, ==, notations[row].text);
}

static void
test_every_kind (void)
{
  for (int kind = 0; kind < CARE_N_EFFECT_KINDS; kind++)
    {
      gboolean is_written = FALSE;

      for (guint i = 0; i < G_N_ELEMENTS (notations); i++)
        is_written = is_written || (int) notations[i].kind == kind;
      g_assert_true (is_written);
    }
}

static const char * const refused[] = {
  "", "rate", "rate()", "rate(SALES)", "rate(SALE)=SATISFIED", "rate(SALES)=HAPPY", "outcome=FINE",
  "outcome", "rate(SALES=SATISFIED", "rate(SALES)x", "schedule()", "schedule(LUNCH)", "schedule(CALLBACK,+)",
  "schedule(CALLBACK,+1)", "schedule(CALLBACK,1d)", "schedule(CALLBACK,+99999d)", "update(order.price)",
  "notify(everybody)", "task(dept=NOWHERE)", "flag()", "complaint→", "offer(CAKE)", "opt_out", "system(rm)",
  "text(a)=b", "reason=",
};

static void
test_refused (gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (care_effect_parse (refused[GPOINTER_TO_UINT (data)], &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

static CareEffect *
parse (const char *text)
{
  g_autoptr(GError) error = NULL;
  CareEffect *effect = care_effect_parse (text, &error);

  g_assert_no_error (error);
  return effect;
}

static void
test_parts (void)
{
  g_autoptr(CareEffect) rate = parse ("rate(DRESS)=NEUTRAL");
  g_autoptr(CareEffect) service = parse ("rate(service.dept)=SATISFIED");
  g_autoptr(CareEffect) task = parse ("task(dept=POST,'rush order')");
  g_autoptr(CareEffect) later = parse ("schedule(SCHEDULE_FOLLOW,+14d)");
  g_autoptr(CareEffect) expiry = parse ("schedule(CARD_RENEW,expiry-7d)");
  g_autoptr(CareEffect) move = parse ("complaint→CLOSED (NOT_ESTABLISHED)");
  g_autoptr(CareEffect) notify = parse ("if major: notify(supervisor,now)");
  g_autoptr(CareEffect) all = parse ("opt_out(all)");
  g_autoptr(CareEffect) promotion = parse ("opt_out(promotion)");
  g_autoptr(CareEffect) hint = parse ("suggest(other time, other specialist)");

  g_assert_cmpint (rate->department, ==, CARE_DEPARTMENT_DRESS);
  g_assert_cmpint (rate->rating, ==, CARE_RATING_NEUTRAL);
  g_assert_cmpint (service->department, ==, CARE_DEPARTMENT_NONE);
  g_assert_cmpint (task->department, ==, CARE_DEPARTMENT_POST);
  g_assert_cmpstr (task->word, ==, "rush order");
  g_assert_cmpint (later->call_type, ==, CARE_CALL_SCHEDULE_FOLLOW);
  g_assert_cmpint (later->when, ==, CARE_EFFECT_WHEN_DAYS);
  g_assert_cmpint (later->days, ==, 14);
  g_assert_cmpint (expiry->when, ==, CARE_EFFECT_WHEN_EXPIRY);
  g_assert_cmpint (expiry->days, ==, -7);
  g_assert_cmpstr (move->word, ==, "CLOSED");
  g_assert_true (notify->if_major && notify->urgent);
  g_assert_cmpint (notify->role, ==, CARE_ROLE_SUPERVISOR);
  g_assert_true (all->all);
  g_assert_false (promotion->all);
  g_assert_cmpstr (hint->word, ==, "other time, other specialist");
}

static const struct
{
  const char     *text;
  CareEffectWant  want;
} wants[] = {
  { "text(opinion)",                  CARE_EFFECT_WANTS_WORDS },
  { "update(order.shoot_date)",       CARE_EFFECT_WANTS_DAY },
  { "update(stage.planned_on)",       CARE_EFFECT_WANTS_DAY },
  { "appointment(DRESS,date)",        CARE_EFFECT_WANTS_DAY },
  { "update(customer)",               CARE_EFFECT_WANTS_NOTHING },
  { "confirm(order.proof_date)",      CARE_EFFECT_WANTS_DAY },
  { "schedule(CALLBACK,agreed_time)", CARE_EFFECT_WANTS_TIME },
  { "schedule(REPLY_PROMISED)",       CARE_EFFECT_WANTS_TIME },
  { "schedule(CALLBACK,+1d)",         CARE_EFFECT_WANTS_NOTHING },
  { "rate(SALES)=SATISFIED",          CARE_EFFECT_WANTS_NOTHING },
};

static void
test_wants (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (wants); i++)
    {
      g_autoptr(CareEffect) effect = parse (wants[i].text);

      g_assert_cmpint (care_effect_get_want (effect), ==, wants[i].want);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (notations); i++)
    {
      g_autofree char *path = g_strdup_printf ("/effect/notation/%s", notations[i].text);

      g_strdelimit (path + strlen ("/effect/notation/"), "/ ", '-');
      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_notation);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/effect/refused/%u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_refused);
    }
  g_test_add_func ("/effect/every-kind", test_every_kind);
  g_test_add_func ("/effect/parts", test_parts);
  g_test_add_func ("/effect/wants", test_wants);

  return g_test_run ();
}
