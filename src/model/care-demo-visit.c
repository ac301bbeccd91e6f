/* care-demo-visit.c — the records of calls that were made in the sample
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-demo-visit.h"

#include "store/care-complaint-event-table.h"
#include "store/care-complaint-table.h"
#include "store/care-visit-table.h"

#define DRAFT_DAYS 45

/* Where the house scripts ask how content the customer is. */
static const struct
{
  CareCallType   type;
  const char    *step;
  CareDepartment department;
  CareStage      stage;
} questions[] = {
  { CARE_CALL_BOOKING_THANKS, "B4", CARE_DEPARTMENT_SALES,  CARE_STAGE_BOOKED },
  { CARE_CALL_SHOOT_THANKS,   "B3", CARE_DEPARTMENT_DRESS,  CARE_STAGE_SHOOT },
  { CARE_CALL_SHOOT_THANKS,   "B4", CARE_DEPARTMENT_MAKEUP, CARE_STAGE_SHOOT },
  { CARE_CALL_SHOOT_THANKS,   "B5", CARE_DEPARTMENT_PHOTO,  CARE_STAGE_SHOOT },
  { CARE_CALL_PROOF_FOLLOW,   "B3", CARE_DEPARTMENT_PROOF,  CARE_STAGE_PROOF },
  { CARE_CALL_PICKUP_FOLLOW,  "B1", CARE_DEPARTMENT_POST,   CARE_STAGE_PICKUP },
  { CARE_CALL_PICKUP_FOLLOW,  "B2", CARE_DEPARTMENT_PICKUP, CARE_STAGE_PICKUP },
};

/* What people say of each department, when they are content, half content, and not. */
static const struct
{
  CareDepartment department;
  const char    *content;
  const char    *half;
  const char    *not_content;
} voices[] = {
  { CARE_DEPARTMENT_SALES,  "顾问介绍得很清楚，没有催着下单",
    "套系内容讲得太快，回家才发现相册页数没问", "说好的赠品签单后又改口要另外加钱" },
  { CARE_DEPARTMENT_DRESS,  "礼服款式多，礼服师很有耐心",
    "礼服新款不多，希望多几件修身款", "礼服有污渍，换了两件都不合身" },
  { CARE_DEPARTMENT_MAKEUP, "妆容自然，造型换得快",
    "妆有点浓，希望更自然一些", "化妆迟到一个小时，假睫毛贴得不牢" },
  { CARE_DEPARTMENT_PHOTO,  "摄影师会逗人笑，一点不紧张",
    "摄影师话不多，动作要自己想", "外景只拍了半小时就收工，态度不耐烦" },
  { CARE_DEPARTMENT_PROOF,  "选片师帮忙配了版，很有眼光",
    "等选片等了四十分钟", "一直推销加挑，不加就不给看底片" },
  { CARE_DEPARTMENT_POST,   "精修很自然，颜色很喜欢",
    "有两张肤色偏黄，希望再调一下", "修得不像本人，要求返工两次还没改好" },
  { CARE_DEPARTMENT_PICKUP, "取件很快，包装仔细",
    "取件时相框少了一个，第二天补齐了", "取件日期一拖再拖，婚礼当天没有放大照可用" },
};

static const char * const calm_notes[] = {
  "顾客很热情，说会介绍朋友来", "顾客在上班，简短通话", "新娘接听，新郎在旁", "顾客希望短信告知取件时间",
};
static const char * const wishes[] = { "希望加洗两张6寸", "想改周六来取件", "想再加一套便装", "想把相册封面换成白色" };

static char *
take_number (GHashTable *numbers,
             const char *prefix,
             CareDay     day)
{
  int number = GPOINTER_TO_INT (g_hash_table_lookup (numbers, GINT_TO_POINTER (day))) + 1;
  int year;
  int month;
  int of_month;

  g_hash_table_insert (numbers, GINT_TO_POINTER (day), GINT_TO_POINTER (number));
  care_day_split (day, &year, &month, &of_month);

  return g_strdup_printf ("%s%04d%02d%02d-%03d", prefix, year, month, of_month, number);
}

static const char *
get_voice (CareDepartment department,
           CareRating     rating)
{
  for (guint i = 0; i < G_N_ELEMENTS (voices); i++)
    if (voices[i].department == department)
      switch (rating)
        {
        case CARE_RATING_NONE:
          return NULL;
        case CARE_RATING_SATISFIED:
          return voices[i].content;
        case CARE_RATING_NEUTRAL:
          return voices[i].half;
        case CARE_RATING_DISSATISFIED:
          return voices[i].not_content;
        }

  return NULL;
}

static const CareOrder *
find_order (const CareDemoCouple *couple,
            gint64                order_id)
{
  for (guint i = 0; i < couple->orders->len; i++)
    if (((const CareOrder *) couple->orders->pdata[i])->id == order_id)
      return couple->orders->pdata[i];

  return NULL;
}

static CareRating
draw_rating (CareDice *dice)
{
  int mood = care_dice_between (dice, 0, 999);

  return mood < 25 ? CARE_RATING_DISSATISFIED : mood < 130 ? CARE_RATING_NEUTRAL
         : CARE_RATING_SATISFIED;
}

static void
answer_question (CareVisit            *visit,
                 const CareDemoCouple *couple,
                 guint                 question,
                 CareDice             *dice)
{
  CareDepartment department = questions[question].department;
  const CareOrder *order = find_order (couple, visit->order_id);
  const CareServer *server = order != NULL ? care_order_get_server (order, department) : NULL;
  CareAnswer *answer = care_answer_new ();

  answer->step_id = g_strdup (questions[question].step);
  answer->rating = draw_rating (dice);
  answer->option = g_strdup (care_rating_get_nick (answer->rating));
  answer->department = department;
  answer->staff_id = server != NULL ? server->staff_id : 0;
  if (answer->rating != CARE_RATING_SATISFIED || care_dice_permille (dice, 120))
    answer->text = g_strdup (get_voice (department, answer->rating));
  g_ptr_array_add (visit->answers, answer);
}

static void
take_opinions (CareVisit *visit)
{
  for (guint i = 0; i < visit->answers->len; i++)
    {
      const CareAnswer *answer = visit->answers->pdata[i];
      gboolean is_product = answer->department == CARE_DEPARTMENT_POST;
      char **opinion = is_product ? &visit->product_opinion : &visit->service_opinion;

      if (answer->text != NULL && *opinion == NULL)
        *opinion = g_strdup (answer->text);
    }
}

static void
hold_conversation (CareVisit            *visit,
                   const CareDemoCouple *couple,
                   CareDice             *dice)
{
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    if (questions[i].type == visit->type)
      answer_question (visit, couple, i, dice);
  visit->rating = care_visit_worst_rating (visit->answers);
  take_opinions (visit);
  if (care_dice_permille (dice, 120))
    visit->note = g_strdup (care_dice_pick_from (dice, calm_notes));
  if (care_dice_permille (dice, 60))
    visit->new_request = g_strdup (care_dice_pick_from (dice, wishes));
  visit->ended_at = visit->started_at + care_dice_between (dice, 90, 420);
}

static CareChannel
channel_of (CareOutcome outcome)
{
  if (outcome == CARE_OUTCOME_SMS_SENT)
    return CARE_CHANNEL_SMS;

  return outcome == CARE_OUTCOME_MAILED ? CARE_CHANNEL_MAIL : CARE_CHANNEL_PHONE;
}

/* The worst answer becomes a complaint draft, with everything known filled in. */
static gboolean
open_complaint (CareDemoHistory  *history,
                const CareVisit  *visit,
                gint64            visit_id,
                CareDay           day,
                GError          **error)
{
  g_autoptr(CareComplaint) complaint = care_complaint_new ();
  gint64 id;

  for (guint i = 0; i < visit->answers->len && complaint->subject == NULL; i++)
    {
      const CareAnswer *answer = visit->answers->pdata[i];

      if (answer->rating != CARE_RATING_DISSATISFIED)
        continue;
      complaint->department = answer->department;
      complaint->accused_id = answer->staff_id;
      complaint->subject = g_strdup (answer->text);
    }
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    if (questions[i].department == complaint->department)
      complaint->stage = questions[i].stage;

  complaint->complaint_no = take_number (history->complaint_numbers, "TS", day);
  complaint->has_stage = TRUE;
  complaint->customer_id = visit->customer_id;
  complaint->order_id = visit->order_id;
  complaint->visit_id = visit_id;
  complaint->recorder_id = visit->staff_id;
  complaint->created_at = visit->ended_at;
  id = care_complaint_table_add (history->db, complaint, error);
  complaint->id = id;
  history->n_complaints++;

  return id != 0 && care_complaint_event_table_begin (history->db, complaint, error) &&
         care_visit_table_link_complaint (history->db, visit_id, id, error);
}

/* A small studio has registered its older drafts; a large one shows what many look like. */
static gboolean
is_drafted (CareDemoStudio *studio,
            CareDay         day)
{
  if (studio->is_small)
    return studio->today - day < DRAFT_DAYS;

  return care_dice_permille (&studio->dice, 600);
}

gboolean
care_demo_visit_write (CareDemoHistory       *history,
                       const CareDemoCouple  *couple,
                       const CareCall        *call,
                       CareOutcome            outcome,
                       CareMoment             at,
                       GError               **error)
{
  g_autoptr(CareVisit) visit = care_visit_new ();
  CareDice *dice = &history->studio->dice;
  CareDay day = care_moment_to_day (at, history->studio->rules->zone);
  gint64 id;

  visit->visit_no = take_number (history->visit_numbers, "HF", day);
  visit->call_id = call->id;
  visit->customer_id = call->customer_id;
  visit->order_id = call->order_id;
  visit->type = call->type;
  visit->staff_id = call->staff_id;
  visit->channel = channel_of (outcome);
  visit->phone = visit->channel == CARE_CHANNEL_MAIL ? NULL : g_strdup (couple->customer->phones[0]);
  visit->started_at = at;
  visit->ended_at = at + 30;
  visit->outcome = outcome;
  visit->script_number = 1;
  visit->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_answer_unref);
  if (outcome == CARE_OUTCOME_REACHED_DONE)
    hold_conversation (visit, couple, dice);

  id = care_visit_table_add (history->db, visit, error);
  if (id == 0)
    return FALSE;

  return visit->rating != CARE_RATING_DISSATISFIED || !is_drafted (history->studio, day) ||
         open_complaint (history, visit, id, day, error);
}
