/* care-timeline.c — everything that ever happened with one couple, the latest first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-change-words.h"
#include "care-timeline.h"
#include "domain/care-call.h"
#include "domain/care-complaint.h"
#include "domain/care-document.h"
#include "domain/care-money.h"
#include "domain/care-survey.h"
#include "domain/care-visit.h"
#include "store/care-import-table.h"

/* More lines of one change than this are counted, not told. */
#define MOST_LINES 6

static const CareWord filters[] = {
  { "ALL",        "timeline", NC_("timeline", "Everything") },
  { "CALLS",      "timeline", NC_("timeline", "Calls") },
  { "STAGES",     "timeline", NC_("timeline", "Stages") },
  { "MONEY",      "timeline", NC_("timeline", "Money") },
  { "COMPLAINTS", "timeline", NC_("timeline", "Complaints") },
  { "PAPERS",     "timeline", NC_("timeline", "Surveys and documents") },
  { "CHANGES",    "timeline", NC_("timeline", "Changes") },
};

CARE_DEFINE_WORDS (CareTimelineFilter, care_timeline_filter, filters)
CARE_DEFINE_RECORD (CareEvent, care_event)

typedef struct
{
  const CareCustomerFile *file;
  CareDay                 today;
  GTimeZone              *zone;
  GPtrArray              *events;
} Timeline;

static void
care_event_clear (CareEvent *self)
{
  g_free (self->title);
  g_free (self->detail);
}

static CareEvent *
add (Timeline      *self,
     CareEventKind  kind,
     CareCivil      when,
     gint64         id,
     char          *title)
{
  CareEvent *event = care_event_new ();

  event->kind = kind;
  event->when = when;
  event->id = id;
  event->title = title;
  g_ptr_array_add (self->events, event);

  return event;
}

static CareEvent *
add_on (Timeline      *self,
        CareEventKind  kind,
        CareDay        day,
        gint64         id,
        char          *title)
{
  return add (self, kind, day != CARE_DAY_NONE ? care_civil_new (day, 0, 0) : CARE_CIVIL_NONE, id, title);
}

static CareEvent *
add_at (Timeline      *self,
        CareEventKind  kind,
        CareMoment     at,
        gint64         id,
        char          *title)
{
  CareEvent *event = add (self, kind, care_moment_to_civil (at, self->zone), id, title);

  event->has_time = TRUE;

  return event;
}

static void
add_text (GString    *detail,
          const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (detail->len > 0)
    g_string_append (detail, " · ");
  g_string_append (detail, text);
}

/* ---- calls and complaints --------------------------------------------------------------- */

static void
add_complaints (Timeline *self)
{
  for (guint i = 0; i < self->file->complaints->len; i++)
    {
      const CareComplaint *complaint = self->file->complaints->pdata[i];
      /* Translators: a complaint in the history of a couple: its number, what it is about. */
      char *title = g_strdup_printf (_("Complaint %1$s: %2$s"), complaint->complaint_no,
                                     complaint->subject);
      CareEvent *event = add_at (self, CARE_EVENT_COMPLAINT, complaint->created_at, complaint->id, title);

      event->detail = g_strdup (complaint->content);
    }
}

static void
add_calls (Timeline *self)
{
  for (guint i = 0; i < self->file->calls->len; i++)
    {
      const CareCall *call = self->file->calls->pdata[i];
      CareEventKind kind = care_call_is_overdue (call, self->today) ? CARE_EVENT_LATE_CALL : CARE_EVENT_CALL;
      CareEvent *event;

      if (call->state != CARE_CALL_OPEN)
        continue;
      event = add_on (self, kind, call->due_on, call->id, g_strdup (care_call_type_get_label (call->type)));
      event->detail = g_strdup (call->reason);
    }
}

static char *
describe_visit (const CareCustomerFile *file,
                const CareVisit        *visit)
{
  GString *detail = g_string_new (NULL);

  add_text (detail, care_outcome_get_label (visit->outcome));
  if (visit->rating != CARE_RATING_NONE)
    add_text (detail, care_rating_get_label (visit->rating));
  add_text (detail, care_customer_file_get_name (file, visit->staff_id));
  add_text (detail, visit->product_opinion);
  add_text (detail, visit->service_opinion);
  add_text (detail, visit->new_request);
  add_text (detail, visit->note);

  return g_string_free (detail, FALSE);
}

static void
add_visits (Timeline *self)
{
  for (guint i = 0; i < self->file->visits->len; i++)
    {
      const CareVisit *visit = self->file->visits->pdata[i];
      CareEvent *event = add_at (self, CARE_EVENT_VISIT, visit->started_at, visit->id,
                                 g_strdup (care_call_type_get_label (visit->type)));

      event->detail = describe_visit (self->file, visit);
      event->outcome = visit->outcome;
    }
}

static void
add_draft (Timeline *self)
{
  if (self->file->draft != NULL)
    add_on (self, CARE_EVENT_DRAFT, self->today, 0,
            g_strdup (_("There are changes that were typed and not saved yet.")));
}

/* ---- orders ------------------------------------------------------------------------------- */

static char *
describe_stage (const CareCustomerFile *file,
                const CareOrder        *order,
                int                     stage)
{
  const CareStageDetail *known = &order->details[stage];
  GString *detail = g_string_new (order->order_no);
  g_autofree char *amount = known->amount != 0 ? care_money_format (known->amount, "¥") : NULL;

  add_text (detail, known->staff_id != 0 ? care_customer_file_get_name (file, known->staff_id) : NULL);
  add_text (detail, known->place);
  add_text (detail, amount);
  add_text (detail, known->reason);
  add_text (detail, known->note);

  return g_string_free (detail, FALSE);
}

static void
add_stages (Timeline        *self,
            const CareOrder *order)
{
  for (int stage = 0; stage < CARE_STAGE_WEDDING; stage++)
    {
      const CareStageDate *date = &order->stages[stage];
      CareEvent *event;

      if (date->done_on == CARE_DAY_NONE)
        continue;
      event = add_on (self, CARE_EVENT_STAGE, date->done_on, 0,
                      g_strdup (care_stage_get_label ((CareStage) stage)));
      event->detail = describe_stage (self->file, order, stage);
      event->order_id = order->id;
      event->stage = (CareStage) stage;
    }
}

static void
add_lines (Timeline        *self,
           const CareOrder *order,
           GPtrArray       *lines,
           CareEventKind    kind)
{
  for (guint i = 0; lines != NULL && i < lines->len; i++)
    {
      const CareOrderLine *line = lines->pdata[i];
      g_autofree char *amount = care_money_format (line->amount, "¥");
      /* Translators: in the history of a couple; %s is an amount of money. */
      char *title = kind == CARE_EVENT_PAYMENT ? g_strdup_printf (_("Paid %s"), amount)
                    /* Translators: in the history of a couple; %s is an amount of money. */
                    : g_strdup_printf (_("Second purchase for %s"), amount);
      CareEvent *event = add_on (self, kind, line->on, line->id, title);

      event->detail = line->text != NULL ? g_strdup_printf ("%s · %s", order->order_no, line->text)
                                         : g_strdup (order->order_no);
      event->order_id = order->id;
    }
}

static void
add_orders (Timeline *self)
{
  for (guint i = 0; i < self->file->orders->len; i++)
    {
      const CareOrder *order = self->file->orders->pdata[i];

      add_stages (self, order);
      add_lines (self, order, order->purchases, CARE_EVENT_PURCHASE);
      add_lines (self, order, order->payments, CARE_EVENT_PAYMENT);
    }
}

/* ---- papers and changes --------------------------------------------------------------------- */

static void
add_surveys (Timeline *self)
{
  for (guint i = 0; i < self->file->surveys->len; i++)
    {
      const CareSurvey *survey = self->file->surveys->pdata[i];
      int mean = care_survey_get_mean (survey);
      /* Translators: a survey in the history of a couple; its mean score, e.g. 4.6. */
      char *title = mean > 0 ? g_strdup_printf (_("Survey: %d.%d of 5"), mean / 10, mean % 10)
                             : g_strdup (_("Survey"));
      CareEvent *event = add_on (self, CARE_EVENT_SURVEY, survey->asked_on, survey->id, title);

      event->detail = g_strdup (survey->suggestion);
    }
}

static void
add_documents (Timeline *self)
{
  for (guint i = 0; i < self->file->documents->len; i++)
    {
      const CareDocument *document = self->file->documents->pdata[i];
      g_autofree char *name = care_document_dup_name (document);
      char *title = g_strdup_printf ("%s: %s", care_document_kind_get_label (document->kind), name);
      CareEvent *event = add_at (self, CARE_EVENT_DOCUMENT, document->added_at, document->id, title);

      event->detail = g_strdup (document->note);
    }
}

static void
add_imports (Timeline *self)
{
  for (guint i = 0; i < self->file->imports->len; i++)
    {
      const CareImportBatch *batch = self->file->imports->pdata[i];

      add_at (self, CARE_EVENT_IMPORT, batch->imported_at, batch->id,
              g_strdup_printf (_("Imported from %s"), batch->file_name));
    }
}

static void
add_acts (Timeline *self)
{
  for (guint i = 0; i < self->file->acts->len; i++)
    {
      const CareAct *act = self->file->acts->pdata[i];
      g_autofree char *words = care_act_dup_words (act, self->file->staff, MOST_LINES);
      GString *detail = g_string_new (act->actor);
      CareEvent *event;

      /* What the conversation itself says stands there already. */
      if (act->deed == CARE_DEED_RECORD_CALL && *words == '\0')
        {
          g_string_free (detail, TRUE);
          continue;
        }
      event = add_at (self, CARE_EVENT_CHANGE, act->at, act->id, g_strdup (care_deed_get_label (act->deed)));
      if (act->undone_by != 0)
        add_text (detail, _("taken back"));
      if (*words != '\0')
        g_string_append_printf (detail, "%s%s", detail->len > 0 ? "\n" : "", words);
      event->detail = g_string_free (detail, FALSE);
    }
}

/* ---- putting together ------------------------------------------------------------------------ */

static CareTimelineFilter
get_filter (CareEventKind kind)
{
  switch (kind)
    {
    case CARE_EVENT_COMPLAINT:
      return CARE_TIMELINE_COMPLAINTS;
    case CARE_EVENT_LATE_CALL:
    case CARE_EVENT_CALL:
    case CARE_EVENT_VISIT:
      return CARE_TIMELINE_CALLS;
    case CARE_EVENT_STAGE:
      return CARE_TIMELINE_STAGES;
    case CARE_EVENT_PURCHASE:
    case CARE_EVENT_PAYMENT:
      return CARE_TIMELINE_MONEY;
    case CARE_EVENT_SURVEY:
    case CARE_EVENT_DOCUMENT:
      return CARE_TIMELINE_PAPERS;
    case CARE_EVENT_DRAFT:
    case CARE_EVENT_IMPORT:
    case CARE_EVENT_CHANGE:
      return CARE_TIMELINE_CHANGES;
    }

  g_return_val_if_reached (CARE_TIMELINE_ALL);
}

/* What is to come, before what has been. */
static int
get_rank (const CareEvent *event)
{
  if (event->kind == CARE_EVENT_DRAFT)
    return 0;
  if (event->kind == CARE_EVENT_LATE_CALL)
    return 1;

  return event->kind == CARE_EVENT_CALL ? 2 : 3;
}

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  const CareEvent *first = *(CareEvent * const *) a;
  const CareEvent *second = *(CareEvent * const *) b;
  int rank = get_rank (first) - get_rank (second);
  int later;

  if (rank != 0)
    return rank;
  later = first->when > second->when ? -1 : first->when < second->when;
  /* The next call to be made is the nearest. */
  if (later != 0)
    return get_rank (first) < 3 ? -later : later;

  return first->kind != second->kind ? (int) first->kind - (int) second->kind
                                     : first->id > second->id ? -1 : first->id < second->id;
}

GPtrArray *
care_timeline_list (const CareCustomerFile *file,
                    CareTimelineFilter      filter,
                    CareDay                 today,
                    GTimeZone              *zone)
{
  Timeline self = { file, today, zone, g_ptr_array_new_with_free_func ((GDestroyNotify) care_event_unref) };

  add_draft (&self);
  add_complaints (&self);
  add_calls (&self);
  add_visits (&self);
  add_orders (&self);
  add_surveys (&self);
  add_documents (&self);
  add_imports (&self);
  add_acts (&self);
  for (guint i = self.events->len; i > 0 && filter != CARE_TIMELINE_ALL; i--)
    if (get_filter (((const CareEvent *) self.events->pdata[i - 1])->kind) != filter)
      g_ptr_array_remove_index (self.events, i - 1);
  g_ptr_array_sort (self.events, compare_events);

  return self.events;
}

void
care_timeline_count (GPtrArray *events,
                     guint      counts[CARE_N_TIMELINE_FILTERS])
{
  for (int i = 0; i < CARE_N_TIMELINE_FILTERS; i++)
    counts[i] = 0;
  for (guint i = 0; i < events->len; i++)
    counts[get_filter (((const CareEvent *) events->pdata[i])->kind)]++;
  counts[CARE_TIMELINE_ALL] = events->len;
}
