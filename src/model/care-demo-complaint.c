/* care-demo-complaint.c — complaints of the sample studio, one in every step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-demo-complaint.h"

#include "care-complaint-writer.h"
#include "domain/care-call.h"
#include "domain/care-order.h"
#include "store/care-order-table.h"

#define HOUR 3600

/* How far each goes, and when it began. */
static const struct
{
  int                    hours_ago;
  int                    n_steps;
  gboolean               is_declined;
  CareComplaintCategory  category;
  const char            *cause;
  CareDepartment         department;
  const char            *subject;
  const char            *content;
} told[] = {
  {   1,  1, FALSE, CARE_CATEGORY_MAKEUP,   "MAKEUP.1",   CARE_DEPARTMENT_MAKEUP, "妆面偏浓",
    "新娘觉得妆面偏浓，与试妆时说好的不一样。" },
  {   2,  2, FALSE, CARE_CATEGORY_WAITING,  "WAITING.2",  CARE_DEPARTMENT_DISPATCH, "化妆等候两个小时",
    "预约九点，等到十一点才开始化妆，耽误了外景。" },
  {  26,  3, FALSE, CARE_CATEGORY_PHOTO,    "PHOTO.2",    CARE_DEPARTMENT_PHOTO, "多张照片虚焦",
    "选片时发现外景有十几张照片虚焦，要求补拍。" },
  {  30,  4, FALSE, CARE_CATEGORY_RETOUCH,  "RETOUCH.2",  CARE_DEPARTMENT_POST, "没有按要求修图",
    "说好保留痣和小酒窝，成片全部修掉了。" },
  {  28,  5, FALSE, CARE_CATEGORY_DRESS,    "DRESS.1",    CARE_DEPARTMENT_DRESS, "礼服裙摆有污渍",
    "拍摄当天礼服裙摆有明显污渍，照片里看得见。" },
  {  32,  6, FALSE, CARE_CATEGORY_PRICE,    "PRICE.1",    CARE_DEPARTMENT_SALES, "加片费用事先没有说明",
    "签单时没有说明加片单价，选片时才知道。" },
  {  50,  7, FALSE, CARE_CATEGORY_PRODUCT,  "PRODUCT.3",  CARE_DEPARTMENT_PICKUP, "相框划痕",
    "取件时发现大相框表面有两道划痕。" },
  {  74,  8, FALSE, CARE_CATEGORY_DELAY,    "DELAY.1",    CARE_DEPARTMENT_PICKUP, "相册取件延期",
    "取件日期已过三天，相册仍未做好，也没有人通知。" },
  {  80,  9, FALSE, CARE_CATEGORY_PROMISE,  "PROMISE.4",  CARE_DEPARTMENT_SALES, "指定摄影师被更换",
    "预约时指定了摄影师，当天换成别人没有提前说。" },
  { 120, 10, FALSE, CARE_CATEGORY_MISTAKE,  "MISTAKE.2",  CARE_DEPARTMENT_PICKUP, "少了两张入册照片",
    "回家核对，相册比合同少了两张照片。" },
  { 240, 11, FALSE, CARE_CATEGORY_ATTITUDE, "ATTITUDE.1", CARE_DEPARTMENT_SALES, "门市接待冷淡",
    "到店咨询加片时接待人员态度冷淡，没有讲解。" },
  {  20,  3, TRUE,  CARE_CATEGORY_REFUND,   "REFUND.3",   CARE_DEPARTMENT_SALES, "要求无条件改期",
    "拍摄前一天要求改期并且不付改期费用。" },
};

static const CareComplaintMove steps[] = {
  CARE_MOVE_NEW, CARE_MOVE_REGISTER, CARE_MOVE_ESTABLISH, CARE_MOVE_INVESTIGATED, CARE_MOVE_SUBMIT,
  CARE_MOVE_CHOOSE, CARE_MOVE_ACCEPT, CARE_MOVE_HAND_OVER, CARE_MOVE_CARRIED_OUT, CARE_MOVE_FOLLOW_UP,
  CARE_MOVE_CLOSE,
};

typedef struct
{
  CareDemoStudio *studio;
  CareDb         *db;
  CareActor       specialist;
  CareActor       supervisor;
  guint          *n_calls;
} Teller;

/* The same order of things, within the hours of the office, never after now. */
static CareMoment
in_office (const Teller *teller,
           CareMoment    at)
{
  CareCivil civil = care_moment_to_civil (at, teller->studio->rules->zone);
  CareCivil opening = care_civil_new (care_civil_get_day (civil), 9, 0);

  civil = opening + care_civil_get_minute (civil) * 8 / 24;

  return MIN (care_moment_from_civil (civil, teller->studio->rules->zone), teller->studio->now);
}

static void
put (char       **field,
     const char  *text)
{
  g_free (*field);
  *field = g_strdup (text);
}

/* Everything any step could need; each step takes what is its own. */
static void
fill (CareComplaint *complaint,
      const Teller  *teller,
      CareMoment     at)
{
  CareDay day = care_moment_to_day (at, teller->studio->rules->zone);

  complaint->severity = MAX (complaint->severity, CARE_SEVERITY_GENERAL);
  complaint->remedies_asked = 1u << CARE_REMEDY_APOLOGY | 1u << CARE_REMEDY_REWORK;
  complaint->reply_by = care_moment_from_civil (care_civil_new (day + 1, 17, 0),
                                                teller->studio->rules->zone);
  put (&complaint->judge_reason, "经核对，情况属实。");
  put (&complaint->judge_proof, "合同条款");
  complaint->resp_department = complaint->department;
  complaint->resp_person_id = complaint->accused_id;
  complaint->resp_person_unknown = complaint->accused_id == 0;
  complaint->investigate_until = at + 24 * HOUR;
  put (&complaint->facts, "与当事人员核对，流程中缺少复查。");
  complaint->root_cause = complaint->accused_id != 0 ? CARE_ROOT_CAUSE_R4 : CARE_ROOT_CAUSE_O2;
  put (&complaint->cause_text, "交接时没有复查单。");
  complaint->nature = CARE_NATURE_SERVICE;
  complaint->chosen_plan = 1;
  put (&complaint->instruction, "同意方案一，尽快落实。");
  complaint->offered_at = at;
  complaint->offered_by = teller->specialist.staff_id;
  put (&complaint->customer_words, "可以接受。");
  complaint->agreement = CARE_AGREEMENT_ORAL;
  complaint->remedies_given = 1u << CARE_REMEDY_APOLOGY | 1u << CARE_REMEDY_GIFT;
  put (&complaint->received_by, complaint->complainant != NULL ? complaint->complainant : "本人");
  complaint->received_on = day;
  put (&complaint->feedback, "处理得很及时。");
  complaint->result_rating = CARE_RATING_SATISFIED;
  complaint->handling_rating = CARE_RATING_SATISFIED;
  put (&complaint->evaluation, "处理及时，顾客满意。");
  put (&complaint->preventive, "交接增加复查单。");
  complaint->preventive_owner_id = teller->supervisor.staff_id;
  complaint->preventive_due = day + 30;
}

static void
add_parts (CareComplaintChange *change,
           const Teller        *teller,
           CareDay              day)
{
  static const char * const contents[] = { "登门道歉并赠送水晶摆台", "道歉并赠送果盘" };

  change->plans = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_plan_unref);
  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      CareComplaintPlan *plan = care_complaint_plan_new ();

      plan->content = g_strdup (contents[i]);
      plan->remedies = 1u << CARE_REMEDY_APOLOGY | 1u << CARE_REMEDY_GIFT;
      plan->cost = i == 0 ? 12000 : 3000;
      plan->done_by = day + 3;
      plan->proposer_id = teller->specialist.staff_id;
      g_ptr_array_add (change->plans, plan);
    }
}

static void
add_measures (CareComplaintChange *change,
              const Teller        *teller,
              CareDay              day)
{
  CareComplaintMeasure *measure = care_complaint_measure_new ();

  measure->department = CARE_DEPARTMENT_SERVICE;
  measure->action = g_strdup ("送上摆台并致歉");
  measure->person_id = teller->specialist.staff_id;
  measure->due_on = day + 2;
  measure->done_on = change->move == CARE_MOVE_CARRIED_OUT ? day : CARE_DAY_NONE;
  change->measures = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_measure_unref);
  g_ptr_array_add (change->measures, measure);
}

static gboolean
take_step (Teller             *teller,
           CareComplaint     **complaint,
           CareComplaintMove   move,
           CareMoment          at,
           GError            **error)
{
  gboolean decides = move == CARE_MOVE_ESTABLISH || move == CARE_MOVE_DECLINE || move == CARE_MOVE_CHOOSE ||
                     move == CARE_MOVE_CLOSE;
  CareDay day = care_moment_to_day (at, teller->studio->rules->zone);
  g_autoptr(CareComplaintChange) change = NULL;

  care_db_set_act (teller->db, decides ? teller->supervisor : teller->specialist, CARE_DEED_MOVE_COMPLAINT,
                   at);
  change = care_complaint_change_new_for ((*complaint)->id, move, teller->studio->rules);
  change->is_by_call = TRUE;
  change->entered = care_complaint_copy (*complaint);
  fill (change->entered, teller, at);
  if (move == CARE_MOVE_SUBMIT)
    add_parts (change, teller, day);
  if (move == CARE_MOVE_HAND_OVER || move == CARE_MOVE_CARRIED_OUT)
    add_measures (change, teller, day);
  if (care_complaint_writer_take (teller->db, change, NULL, error) == NULL)
    return FALSE;

  care_complaint_unref (*complaint);
  *complaint = care_complaint_copy (change->after);
  *teller->n_calls += change->planned->len;

  return TRUE;
}

static gboolean
tell (Teller   *teller,
      guint     row,
      gint64    customer_id,
      GError  **error)
{
  CareMoment at = teller->studio->now - told[row].hours_ago * HOUR;
  CareMoment step = told[row].hours_ago * HOUR / (told[row].n_steps + 1);
  g_autoptr(CareComplaint) complaint = NULL;

  care_db_set_act (teller->db, teller->specialist, CARE_DEED_MOVE_COMPLAINT, in_office (teller, at));
  complaint = care_complaint_writer_prefill (teller->db, customer_id, 0, teller->studio->rules, error);
  if (complaint == NULL)
    return FALSE;
  complaint->category = told[row].category;
  complaint->department = told[row].department;
  put (&complaint->cause_code, told[row].cause);
  put (&complaint->subject, told[row].subject);
  put (&complaint->content, told[row].content);
  for (int i = 0; i < told[row].n_steps; i++)
    {
      CareComplaintMove move = told[row].is_declined && i == 2 ? CARE_MOVE_DECLINE : steps[i];

      if (!take_step (teller, &complaint, move, in_office (teller, at + i * step), error))
        return FALSE;
    }

  return TRUE;
}

/* A couple that has been photographed has something to complain about. */
static gboolean
find_customer (Teller   *teller,
               gint64   *customer_id,
               gboolean *is_found,
               GError  **error)
{
  *is_found = FALSE;
  while (!*is_found && *customer_id < teller->studio->n_customers)
    {
      g_autoptr(GPtrArray) orders = care_order_table_list (teller->db, ++*customer_id, error);

      if (orders == NULL)
        return FALSE;
      *is_found = orders->len > 0 &&
                  ((const CareOrder *) orders->pdata[0])->stages[CARE_STAGE_SHOOT].done_on != CARE_DAY_NONE;
    }

  return TRUE;
}

gboolean
care_demo_complaint_write (CareDemoStudio  *studio,
                           CareDb          *db,
                           guint           *n_complaints,
                           guint           *n_calls,
                           GError         **error)
{
  CareActor program = care_db_get_actor (db);
  CareDeed deed = care_db_get_deed (db);
  CareMoment now = care_db_get_now (db);
  Teller teller = { studio, db, { g_array_index (studio->specialists, gint64, 0), CARE_ROLE_SPECIALIST },
                    { 1, CARE_ROLE_SUPERVISOR }, n_calls };
  gint64 customer_id = 0;
  gboolean is_found = TRUE;

  for (guint row = 0; row < G_N_ELEMENTS (told) && is_found; row++)
    {
      if (!find_customer (&teller, &customer_id, &is_found, error) ||
          (is_found && !tell (&teller, row, customer_id, error)))
        return FALSE;
      *n_complaints += is_found ? 1 : 0;
    }
  care_db_set_act (db, program, deed, now);

  return TRUE;
}
