/* care-demo-history.c — what became of the calls that an invented couple was owed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-demo-history.h"

#include "care-demo-visit.h"
#include "care-planner.h"
#include "domain/care-call-plan.h"
#include "store/care-demo-table.h"

#define WORK_BEGINS   (9 * 60 + 5)
#define WORK_ENDS     (17 * 60 + 20)
#define RECENT_DAYS   7
#define MAX_CALLBACKS 6

typedef enum
{
  FATE_SKIP,        /* before the office kept such records */
  FATE_OPEN,
  FATE_DONE,
  FATE_NOT_REACHED,
  FATE_REFUSED
} Fate;

/* Times that customers name for this afternoon, in minutes of the day. */
static const int agreed_minutes[] = { 14 * 60 + 30, 16 * 60, 15 * 60 + 20, 19 * 60, 10 * 60 + 30 };

static const char * const callback_reasons[] = {
  "想与婆婆商量后再定拍照日期", "正在开会，请下午再打", "要先看伴娘的时间", "相册封面颜色想好后再告诉我们",
};

void
care_demo_history_open (CareDemoHistory *self,
                        CareDemoStudio  *studio,
                        CareDb          *db)
{
  *self = (CareDemoHistory) { studio, db, NULL, NULL, 0, 0, 0, 0, 0 };
  self->visit_numbers = g_hash_table_new (NULL, NULL);
  self->complaint_numbers = g_hash_table_new (NULL, NULL);
}

void
care_demo_history_clear (CareDemoHistory *self)
{
  g_clear_pointer (&self->visit_numbers, g_hash_table_unref);
  g_clear_pointer (&self->complaint_numbers, g_hash_table_unref);
}

static gboolean
put_numbers (CareDemoHistory  *self,
             GHashTable       *numbers,
             const char       *prefix,
             GError          **error)
{
  GHashTableIter iter;
  gpointer day;
  gpointer last;

  g_hash_table_iter_init (&iter, numbers);
  while (g_hash_table_iter_next (&iter, &day, &last))
    if (!care_demo_table_put_number (self->db, prefix, GPOINTER_TO_INT (day), GPOINTER_TO_INT (last), error))
      return FALSE;

  return TRUE;
}

gboolean
care_demo_history_close (CareDemoHistory  *self,
                         GError          **error)
{
  return put_numbers (self, self->visit_numbers, "HF", error) &&
         put_numbers (self, self->complaint_numbers, "TS", error);
}

/* ---- what becomes of a call ---------------------------------------------------- */

static Fate
fate_of_past (const CareDemoStudio *studio,
              const CareCall       *call,
              CareDice             *dice)
{
  gboolean is_greeting = care_call_type_get_rule (call->type)->is_greeting;

  if (!is_greeting && studio->today - call->deadline_on <= RECENT_DAYS && care_dice_permille (dice, 50))
    return FATE_OPEN;
  if (!studio->is_small && care_dice_permille (dice, 350))
    return FATE_SKIP;
  if (is_greeting || care_dice_permille (dice, 920))
    return FATE_DONE;

  return care_dice_permille (dice, 250) ? FATE_REFUSED : FATE_NOT_REACHED;
}

static Fate
fate_of (const CareDemoStudio *studio,
         const CareDemoCouple *couple,
         const CareCall       *call,
         CareDice             *dice)
{
  gboolean has_begun = care_civil_get_minute (studio->civil) > WORK_BEGINS + 15;
  gboolean is_past = care_call_plan_is_history (call, studio->today);
  gboolean is_recent = studio->today - call->due_on < RECENT_DAYS;
  gboolean is_greeting = care_call_type_get_rule (call->type)->is_greeting;

  if (call->due_on > studio->today)
    return FATE_OPEN;
  if (couple->is_arranged && is_recent && !(is_past && is_greeting))
    return has_begun && care_dice_permille (dice, 60) ? FATE_DONE : FATE_OPEN;
  if (is_past)
    return fate_of_past (studio, call, dice);
  if (call->due_on == studio->today)
    return has_begun && care_dice_permille (dice, 120) ? FATE_DONE : FATE_OPEN;

  return care_dice_permille (dice, 720) ? FATE_DONE : FATE_OPEN;
}

static CareOutcome
outcome_of_done (const CareCall *call)
{
  switch (care_call_type_get_rule (call->type)->first_channel)
    {
    case CARE_CHANNEL_SMS:
      return CARE_OUTCOME_SMS_SENT;
    case CARE_CHANNEL_MAIL:
      return CARE_OUTCOME_MAILED;
    case CARE_CHANNEL_EMAIL:
      return CARE_OUTCOME_EMAIL_SENT;
    case CARE_CHANNEL_VISIT:
    case CARE_CHANNEL_IN_STORE:
      return CARE_OUTCOME_VISITED;
    case CARE_CHANNEL_PHONE:
    case CARE_CHANNEL_IM:
      return CARE_OUTCOME_REACHED_DONE;
    }

  return CARE_OUTCOME_REACHED_DONE;
}

static CareOutcome
outcome_of_failure (CareDice *dice)
{
  static const CareOutcome outcomes[] = {
    CARE_OUTCOME_NO_ANSWER, CARE_OUTCOME_NO_ANSWER, CARE_OUTCOME_BUSY, CARE_OUTCOME_POWER_OFF,
  };

  return outcomes[care_dice_between (dice, 0, (int) G_N_ELEMENTS (outcomes) - 1)];
}

/* When an attempt was made on @day; today it lies before now. */
static CareMoment
moment_of_work (CareDemoHistory *self,
                CareDay          day)
{
  CareDemoStudio *studio = self->studio;
  int until = WORK_ENDS;

  if (day == studio->today)
    until = CLAMP (care_civil_get_minute (studio->civil) - 5, WORK_BEGINS, WORK_ENDS);

  return care_demo_studio_moment (studio, day, WORK_BEGINS, until);
}

static gboolean
store_call (CareDemoHistory  *self,
            CareCall         *call,
            GError          **error)
{
  call->id = care_demo_table_add_call (self->db, call, error);
  self->n_calls++;

  return call->id != 0;
}

/* The records of a large studio's calls are kept for a share of them only. */
static gboolean
is_recorded (CareDemoHistory *self)
{
  return self->studio->is_small || care_dice_permille (&self->studio->dice, 220);
}

static CareDay
draw_day (CareDemoHistory *self,
          const CareCall  *call)
{
  CareDay last = MIN (call->deadline_on, self->studio->today);

  return care_dice_between (&self->studio->dice, call->due_on, MAX (last, call->due_on));
}

static gboolean
write_done (CareDemoHistory  *self,
            CareDemoCouple   *couple,
            CareCall         *call,
            CareOutcome       outcome,
            GError          **error)
{
  CareMoment at = moment_of_work (self, draw_day (self, call));

  call->state = outcome == CARE_OUTCOME_REACHED_REFUSED ? CARE_CALL_REFUSED : CARE_CALL_DONE;
  call->n_attempts = 1;
  call->last_attempt_at = at;

  return store_call (self, call, error) &&
         (!is_recorded (self) || care_demo_visit_write (self, couple, call, outcome, at, error));
}

static gboolean
write_not_reached (CareDemoHistory  *self,
                   CareDemoCouple   *couple,
                   CareCall         *call,
                   GError          **error)
{
  CareDay last = MIN (call->due_on + 2, self->studio->today - 1);

  call->state = CARE_CALL_NOT_REACHED;
  call->n_attempts = (int) (last - call->due_on) + 1;
  call->last_attempt_at = moment_of_work (self, last);
  if (!store_call (self, call, error))
    return FALSE;
  for (CareDay day = call->due_on; day <= last && self->studio->is_small; day++)
    if (!care_demo_visit_write (self, couple, call, outcome_of_failure (&self->studio->dice),
                                day == last ? call->last_attempt_at : moment_of_work (self, day), error))
      return FALSE;

  return TRUE;
}

/* ---- what a specialist finds today ------------------------------------------------ */

static gboolean
write_tried (CareDemoHistory  *self,
             CareDemoCouple   *couple,
             CareCall         *call,
             CareDay           day,
             CareOutcome       outcome,
             GError          **error)
{
  CareMoment at = moment_of_work (self, day);

  call->n_attempts = 1;
  call->last_attempt_at = at;
  if (outcome != CARE_OUTCOME_REACHED_LATER && day == self->studio->today)
    call->not_before = at + 90 * 60;

  return store_call (self, call, error) &&
         care_demo_visit_write (self, couple, call, outcome, at, error);
}

static gboolean
write_agreed (CareDemoHistory  *self,
              CareDemoCouple   *couple,
              CareCall         *call,
              CareDay           day,
              guint             which,
              GError          **error)
{
  int minute = agreed_minutes[which % G_N_ELEMENTS (agreed_minutes)];

  call->due_on = self->studio->today;
  call->deadline_on = MAX (call->deadline_on, self->studio->today);
  call->agreed_at = care_demo_studio_moment (self->studio, self->studio->today, minute, minute);

  return write_tried (self, couple, call, day, CARE_OUTCOME_REACHED_LATER, error);
}

static void
claim (CareDemoHistory *self,
       CareCall        *call)
{
  const GArray *specialists = self->studio->specialists;

  for (guint i = 0; i < specialists->len && call->claimed_by == 0; i++)
    if (g_array_index (specialists, gint64, i) != call->staff_id)
      call->claimed_by = g_array_index (specialists, gint64, i);
  call->claimed_until = self->studio->now + 12 * 60;
}

static gboolean
write_open (CareDemoHistory  *self,
            CareDemoCouple   *couple,
            CareCall         *call,
            GError          **error)
{
  CareDemoStudio *studio = self->studio;
  gboolean by_phone = care_call_type_get_rule (call->type)->first_channel == CARE_CHANNEL_PHONE;
  gboolean has_begun = care_civil_get_minute (studio->civil) > WORK_BEGINS + 15;
  CareDay day = call->due_on < studio->today ? studio->today - 1 : studio->today;
  guint n_open;

  if (!couple->is_arranged || !by_phone || call->due_on > studio->today)
    return store_call (self, call, error);

  n_open = self->n_open_today++;
  if (n_open % 8 == 1 && has_begun)
    return write_agreed (self, couple, call, day, n_open / 8, error);
  if (n_open % 8 == 3 && has_begun)
    return write_tried (self, couple, call, studio->today, CARE_OUTCOME_NO_ANSWER, error);
  if (n_open % 8 == 6 && day < studio->today)
    return write_tried (self, couple, call, day, outcome_of_failure (&studio->dice), error);
  if (n_open % 16 == 4)
    claim (self, call);

  return store_call (self, call, error);
}

/* Somebody who was reached a few days ago is to be rung again today. */
static gboolean
add_callback (CareDemoHistory  *self,
              const CareCall   *parent,
              GError          **error)
{
  g_autoptr(CareCall) call = care_call_new ();
  CareDemoStudio *studio = self->studio;
  int minute = agreed_minutes[self->n_callbacks % G_N_ELEMENTS (agreed_minutes)];

  call->type = CARE_CALL_CALLBACK;
  call->customer_id = parent->customer_id;
  call->order_id = parent->order_id;
  call->occurrence = care_day_to_iso (studio->today);
  call->base_on = studio->today;
  call->due_on = studio->today;
  call->deadline_on = studio->today;
  call->staff_id = parent->staff_id;
  call->parent_id = parent->id;
  call->reason = g_strdup (callback_reasons[self->n_callbacks % G_N_ELEMENTS (callback_reasons)]);
  if (self->n_callbacks % 2 == 0)
    call->agreed_at = care_demo_studio_moment (studio, studio->today, minute, minute);
  self->n_callbacks++;

  return store_call (self, call, error);
}

static gboolean
wants_callback (CareDemoHistory      *self,
                const CareDemoCouple *couple,
                const CareCall       *call)
{
  CareDay called_on = care_moment_to_day (call->last_attempt_at, self->studio->rules->zone);

  return self->n_callbacks < MAX_CALLBACKS && call->state == CARE_CALL_DONE && call->order_id != 0 &&
         !couple->customer->do_not_call && self->studio->today - called_on < RECENT_DAYS &&
         called_on < self->studio->today;
}

/* ---- all calls of a couple --------------------------------------------------------- */

static gboolean
write_call (CareDemoHistory  *self,
            CareDemoCouple   *couple,
            CareCall         *call,
            gboolean          is_active,
            GError          **error)
{
  CareDice *dice = &self->studio->dice;
  Fate fate = fate_of (self->studio, couple, call, dice);

  switch (fate)
    {
    case FATE_SKIP:
      return TRUE;
    case FATE_OPEN:
      return !is_active || write_open (self, couple, call, error);
    case FATE_DONE:
      return write_done (self, couple, call, outcome_of_done (call), error) &&
             (!wants_callback (self, couple, call) || add_callback (self, call, error));
    case FATE_NOT_REACHED:
      return write_not_reached (self, couple, call, error);
    case FATE_REFUSED:
      return write_done (self, couple, call, CARE_OUTCOME_REACHED_REFUSED, error);
    }

  return TRUE;
}

/* The specialist introduced herself while thanking for the booking. */
static gboolean
write_first_contact (CareDemoHistory  *self,
                     CareCall         *call,
                     const CareCall   *booking,
                     GError          **error)
{
  call->state = CARE_CALL_MERGED;
  call->merged_into = booking->id;

  return store_call (self, call, error);
}

static GPtrArray *
list_wanted (CareDemoHistory *self,
             CareDemoCouple  *couple)
{
  const CareOfficeCalendar *calendar = self->studio->rules->calendar;
  CareDay today = self->studio->today;
  CareDay from = MAX (couple->customer->created_on, today - (self->studio->is_small ? 365 : 60));
  GPtrArray *wanted = g_ptr_array_new_with_free_func ((GDestroyNotify) care_call_unref);

  for (guint i = 0; i < couple->orders->len; i++)
    g_ptr_array_extend_and_steal (wanted, care_call_plan_order (couple->customer, couple->orders->pdata[i],
                                                                calendar, today));
  g_ptr_array_extend_and_steal (wanted, care_call_plan_customer (couple->customer, couple->orders, calendar,
                                                                 from, today + CARE_PLANNER_HORIZON));

  return wanted;
}

gboolean
care_demo_history_write (CareDemoHistory  *self,
                         CareDemoCouple   *couple,
                         GError          **error)
{
  gboolean is_active = couple->customer->state == CARE_CUSTOMER_ACTIVE;
  g_autoptr(GPtrArray) wanted = NULL;
  const CareCall *booking = NULL;

  /* Those who are lost today were called while they were customers. */
  couple->customer->state = CARE_CUSTOMER_ACTIVE;
  wanted = list_wanted (self, couple);
  for (guint i = 0; i < wanted->len; i++)
    {
      CareCall *call = wanted->pdata[i];
      gboolean is_written;

      if (call->type == CARE_CALL_NEW_ASSIGN && booking != NULL && booking->state == CARE_CALL_DONE)
        is_written = write_first_contact (self, call, booking, error);
      else
        is_written = write_call (self, couple, call, is_active, error);
      if (!is_written)
        return FALSE;
      if (call->type == CARE_CALL_BOOKING_THANKS && call->id != 0 && booking == NULL)
        booking = call;
    }

  return TRUE;
}
