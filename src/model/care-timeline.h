/* care-timeline.h — everything that ever happened with one couple, the latest first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Calls to come, conversations, words not saved yet, stages, money, complaints,
 * surveys, documents, imports, and who changed what in the file: one line each, to be
 * filtered by kind. What is to come stands first.
 */
#pragma once

#include "care-customer-file.h"

typedef enum
{
  CARE_EVENT_COMPLAINT,
  CARE_EVENT_DRAFT,      /* typed and not saved yet */
  CARE_EVENT_LATE_CALL,
  CARE_EVENT_CALL,       /* planned, not made yet */
  CARE_EVENT_VISIT,
  CARE_EVENT_STAGE,
  CARE_EVENT_PURCHASE,
  CARE_EVENT_PAYMENT,
  CARE_EVENT_SURVEY,
  CARE_EVENT_DOCUMENT,
  CARE_EVENT_IMPORT,
  CARE_EVENT_CHANGE      /* somebody changed the file */
} CareEventKind;

/* Which events are shown. */
typedef enum
{
  CARE_TIMELINE_ALL,
  CARE_TIMELINE_CALLS,   /* to come and made */
  CARE_TIMELINE_STAGES,
  CARE_TIMELINE_MONEY,
  CARE_TIMELINE_COMPLAINTS,
  CARE_TIMELINE_PAPERS,  /* surveys and documents */
  CARE_TIMELINE_CHANGES
} CareTimelineFilter;
#define CARE_N_TIMELINE_FILTERS (CARE_TIMELINE_CHANGES + 1)
CARE_DECLARE_WORDS (CareTimelineFilter, care_timeline_filter)

CARE_DECLARE_RECORD (CareEvent, care_event)

struct _CareEvent
{
  CareEventKind  kind;
  CareCivil      when;     /* minute 0 where only the day matters */
  gboolean       has_time; /* the minute is known, too */
  char          *title;    /* (owned) */
  char          *detail;   /* (owned) (nullable) */
  gint64         id;       /* of the call, visit, complaint, line, survey, document or act */
  gint64         order_id; /* of a stage or line */
  CareStage      stage;    /* of STAGE */
  CareOutcome    outcome;  /* of VISIT */
};
#define CARE_TYPE_EVENT (care_event_get_type ())

/**
 * care_timeline_list:
 *
 * Returns: (transfer full) (element-type CareEvent): drafts and what is to come, then
 *   what has been, the latest first
 */
GPtrArray *care_timeline_list      (const CareCustomerFile *file,
                                    CareTimelineFilter      filter,
                                    CareDay                 today,
                                    GTimeZone              *zone) G_GNUC_WARN_UNUSED_RESULT;

/* How many events of each kind of filter there are. */
void       care_timeline_count     (GPtrArray              *events,
                                    guint                   counts[CARE_N_TIMELINE_FILTERS]);
