/* care-cli-form-calls.c — F02, F19, F20 and F21: registers and slips of the call desk
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-cli-form.h"

#include "draw/care-form-line.h"
#include "draw/care-paper-word.h"
#include "draw/care-slip-form.h"
#include "draw/care-visit-register.h"
#include "store/care-campaign-table.h"
#include "store/care-case-sheet-table.h"
#include "store/care-customer-table.h"
#include "store/care-memo-table.h"
#include "store/care-staff-table.h"
#include "store/care-visit-line-table.h"

/* Everything one printing reads at once. */
typedef struct
{
  const CareCliFormOrder *order;
  GTimeZone              *zone;
  gint64                  id;       /* of a campaign, memo or case; 0: a period */
  GPtrArray              *lines;
  CareCampaign           *campaign;
  CareMemo               *memo;
  CareCaseSheet          *sheet;
  CareCaseSheet          *parent;
  CareCustomer           *customer;
  CareStaff              *staff;    /* who took the memo */
  CareStaff              *colleague;
} Papers;

static void
papers_clear (Papers *papers)
{
  g_clear_pointer (&papers->lines, g_ptr_array_unref);
  g_clear_pointer (&papers->campaign, care_campaign_unref);
  g_clear_pointer (&papers->memo, care_memo_unref);
  g_clear_pointer (&papers->sheet, care_case_sheet_unref);
  g_clear_pointer (&papers->parent, care_case_sheet_unref);
  g_clear_pointer (&papers->customer, care_customer_unref);
  g_clear_pointer (&papers->staff, care_staff_unref);
  g_clear_pointer (&papers->colleague, care_staff_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Papers, papers_clear)

static CareSheetHead
new_head (const CareCliFormOrder *order)
{
  CareSheetHead head = { .language = order->language, .studio = order->studio, .fills_labels = TRUE,
                         .printed_at = order->printed_at, .printed_by = order->printed_by };

  return head;
}

/* ---- F02 ----------------------------------------------------------------------------------- */

static gpointer
read_lines (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Papers *papers = data;
  const CareCliFormOrder *order = papers->order;

  if (papers->id != 0)
    {
      papers->campaign = care_campaign_table_get (db, papers->id, error);
      if (papers->campaign == NULL)
        return NULL;
      papers->lines = care_visit_line_table_list_of_campaign (db, papers->id, error);
    }
  else
    papers->lines =
      care_visit_line_table_list (db,
                                  care_moment_from_civil (care_civil_new (order->from, 0, 0), papers->zone),
                                  care_moment_from_civil (care_civil_new (order->to + 1, 0, 0), papers->zone),
                                  error);

  return papers->lines != NULL ? CARE_DONE : NULL;
}

CareSheet *
care_cli_form_visits (CareCli                 *self,
                      const CareCliFormOrder  *order,
                      GError                 **error)
{
  g_auto(Papers) papers = { .order = order };
  CareVisitRegister paper = { .head = new_head (order) };
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *period = NULL;

  if (order->subject == CARE_CLI_FORM_BLANK)
    return care_visit_register_lay_out (&paper, order->measure);

  papers.zone = care_office_get_rules (self->office)->zone;
  papers.id = order->subject == CARE_CLI_FORM_CAMPAIGN ? care_cli_parse_id (order->named) : 0;
  if (care_cli_read (self, read_lines, &papers, error) == NULL)
    return NULL;

  from = care_day_to_iso (papers.campaign != NULL ? papers.campaign->first_on : order->from);
  to = care_day_to_iso (papers.campaign != NULL ? papers.campaign->last_on : order->to);
  period = g_strdup_printf ("%s – %s", from, to);
  paper.zone = papers.zone;
  paper.period = period;
  paper.filter = papers.campaign != NULL ? papers.campaign->name : NULL;
  paper.lines = papers.lines;

  return care_visit_register_lay_out (&paper, order->measure);
}

/* ---- F19, F20, F21 --------------------------------------------------------------------------- */

static gpointer
read_memo (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Papers *papers = data;

  papers->memo = care_memo_table_get (db, papers->id, error);
  if (papers->memo == NULL)
    return NULL;
  if (papers->memo->taken_by != 0)
    papers->staff = care_staff_table_get (db, papers->memo->taken_by, NULL);
  if (papers->memo->to_id != 0)
    papers->colleague = care_staff_table_get (db, papers->memo->to_id, NULL);

  return CARE_DONE;
}

static void
fill_memo (const Papers  *papers,
           GPtrArray     *texts,
           const char   **boxes)
{
  const CareMemo *memo = papers->memo;
  CareCivil at = care_moment_to_civil (memo->taken_at, papers->zone);

  boxes[CARE_SLIP_MEMO_TO] = papers->colleague != NULL ? papers->colleague->name : memo->to_name;
  boxes[CARE_SLIP_MEMO_CALLER] = memo->caller;
  boxes[CARE_SLIP_MEMO_UNIT] = memo->work_unit;
  boxes[CARE_SLIP_MEMO_PHONE] = memo->phone;
  boxes[CARE_SLIP_MEMO_WHEN] = memo->happened;
  boxes[CARE_SLIP_MEMO_WHERE] = memo->place;
  boxes[CARE_SLIP_MEMO_WHO] = memo->people;
  boxes[CARE_SLIP_MEMO_WHAT] = memo->what;
  boxes[CARE_SLIP_MEMO_WHY] = memo->why;
  boxes[CARE_SLIP_MEMO_HOW] = memo->how;
  boxes[CARE_SLIP_MEMO_WISHES] =
    care_form_line_keep (texts, care_slip_form_dup_wishes (papers->order->language, memo->wishes));
  boxes[CARE_SLIP_MEMO_TAKEN_BY] = papers->staff != NULL ? papers->staff->name : NULL;
  boxes[CARE_SLIP_MEMO_TAKEN_AT] = care_form_line_keep (texts, care_form_line_dup_minute (at));
}

static gpointer
read_case (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Papers *papers = data;

  papers->sheet = care_case_sheet_table_get (db, papers->id, error);
  if (papers->sheet == NULL)
    return NULL;
  papers->customer = care_customer_table_get (db, papers->sheet->customer_id, error);
  if (papers->customer != NULL && papers->sheet->parent_id != 0)
    papers->parent = care_case_sheet_table_get (db, papers->sheet->parent_id, NULL);

  return papers->customer != NULL ? CARE_DONE : NULL;
}

static char *
dup_minute (const Papers *papers,
            CareMoment    moment)
{
  return moment != CARE_MOMENT_NONE
           ? care_form_line_dup_minute (care_moment_to_civil (moment, papers->zone)) : NULL;
}

static void
fill_case (const Papers  *papers,
           GPtrArray     *texts,
           const char   **boxes)
{
  const CareCaseSheet *sheet = papers->sheet;

  boxes[CARE_SLIP_CASE_NUMBER] = sheet->case_no;
  boxes[CARE_SLIP_CASE_PARENT] = papers->parent != NULL ? papers->parent->case_no : NULL;
  boxes[CARE_SLIP_CASE_CUSTOMER] = care_form_line_keep (texts, care_customer_dup_names (papers->customer));
  boxes[CARE_SLIP_CASE_PHONE] = sheet->phone;
  boxes[CARE_SLIP_CASE_WHEN] = sheet->happened;
  boxes[CARE_SLIP_CASE_WHERE] = sheet->place;
  boxes[CARE_SLIP_CASE_WHO] = sheet->people;
  boxes[CARE_SLIP_CASE_WHAT] = sheet->what;
  boxes[CARE_SLIP_CASE_WHY_NOT] = sheet->why_not;
  boxes[CARE_SLIP_CASE_SENT_TO] = care_paper_word_department (papers->order->language, sheet->sent_to);
  boxes[CARE_SLIP_CASE_REPLY_BY] = care_form_line_keep (texts, dup_minute (papers, sheet->reply_by));
  boxes[CARE_SLIP_CASE_ANSWER] = sheet->answer;
}

CareSheet *
care_cli_form_slip (CareCli                 *self,
                    const CareCliFormOrder  *order,
                    GError                 **error)
{
  g_auto(Papers) papers = { .order = order };
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  CareSheetHead head = new_head (order);
  const char *boxes[CARE_SLIP_MAX_BOXES] = { NULL };

  if (order->subject == CARE_CLI_FORM_BLANK)
    return care_slip_form_lay_out (order->code, &head, NULL, order->measure);

  papers.zone = care_office_get_rules (self->office)->zone;
  papers.id = care_cli_parse_id (order->named);
  if (order->subject == CARE_CLI_FORM_MEMO)
    {
      if (care_cli_read (self, read_memo, &papers, error) == NULL)
        return NULL;
      fill_memo (&papers, texts, boxes);
      head.number = papers.memo->memo_no;
    }
  else
    {
      if (care_cli_read (self, read_case, &papers, error) == NULL)
        return NULL;
      fill_case (&papers, texts, boxes);
      head.number = papers.sheet->case_no;
    }

  return care_slip_form_lay_out (order->code, &head, boxes, order->measure);
}
