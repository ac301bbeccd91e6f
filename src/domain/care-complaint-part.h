/* care-complaint-part.h — what a complaint may have several of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Plans side by side, measures by department, penalties apart, attachments by
 * reference, and the events that are its history. Promises are in care-promise.h.
 * An event is written once and never changed: it holds the hash of the event before
 * it in the file, whichever complaint that one was about. Only its words can be
 * blanked, when a person's data must be erased; who did what when remains provable.
 */
#pragma once

#include "care-complaint.h"

CARE_DECLARE_RECORD (CareComplaintPlan, care_complaint_plan)

/* A proposal (方案). */
struct _CareComplaintPlan
{
  gint64          id;
  gint64          complaint_id;
  int             round;       /* of CareComplaint.round: plans of earlier rounds stay on file */
  int             position;    /* 1 … in its round */
  char           *content;     /* (owned) */
  guint           remedies;    /* bits 1 << CareRemedy */
  gboolean        is_whole;    /* the whole set is shot again */
  gint64          cost;        /* fen */
  CareDay         done_by;     /* when it would be completed */
  CareDepartment  department;  /* that would carry it out; NONE: several */
  gint64          proposer_id;
  gboolean        is_leaders;  /* the leader's own plan (另定) */
};
#define CARE_TYPE_COMPLAINT_PLAN (care_complaint_plan_get_type ())

CARE_DECLARE_RECORD (CareComplaintMeasure, care_complaint_measure)

/* What a department has to do (措施). */
struct _CareComplaintMeasure
{
  gint64          id;
  gint64          complaint_id;
  int             position;     /* 1 … */
  CareDepartment  department;
  char           *action;       /* (owned) */
  gint64          person_id;    /* 0: nobody named */
  CareDay         due_on;
  CareDay         done_on;      /* none: not done yet */
  gint64          confirmed_by;
};
#define CARE_TYPE_COMPLAINT_MEASURE (care_complaint_measure_get_type ())

CARE_DECLARE_RECORD (CareComplaintPenalty, care_complaint_penalty)

/* Seen by supervisors and managers only; never set off against what the customer gets. */
struct _CareComplaintPenalty
{
  gint64          id;
  gint64          complaint_id;
  gint64          person_id;
  CareBlame       blame;
  CarePenaltyKind kind;
  gint64          amount;       /* fen, or points */
  char           *rule;         /* (owned) (nullable) of the house, by which */
  gint64          proposed_by;
  CareMoment      proposed_at;
  gint64          decided_by;   /* 0: proposed only */
  CareMoment      decided_at;
};
#define CARE_TYPE_COMPLAINT_PENALTY (care_complaint_penalty_get_type ())

CARE_DECLARE_RECORD (CareComplaintAttachment, care_complaint_attachment)

struct _CareComplaintAttachment
{
  gint64              id;
  gint64              complaint_id;
  CareAttachmentKind  kind;
  char               *reference; /* (owned) where it lies: a file's name, a recorder's number, a folder */
  char               *note;      /* (owned) (nullable) */
  gint64              added_by;
  CareMoment          added_at;
};
#define CARE_TYPE_COMPLAINT_ATTACHMENT (care_complaint_attachment_get_type ())

CARE_DECLARE_RECORD (CareComplaintEvent, care_complaint_event)

struct _CareComplaintEvent
{
  gint64              id;
  gint64              complaint_id;
  CareMoment          at;
  gint64              actor_id;   /* 0: the program */
  CareComplaintMove   move;
  CareComplaintState  from_state;
  CareComplaintState  to_state;
  char               *note;       /* (owned) (nullable) in words */
  char               *data;       /* (owned) (nullable) what was entered: "name=value" lines */
  char               *content_hash; /* (owned) of @note and @data, which an erasure may blank */
  char               *prev_hash;  /* (owned) "" for the first of the file */
  char               *hash;       /* (owned) SHA-256, hexadecimal */
};
#define CARE_TYPE_COMPLAINT_EVENT (care_complaint_event_get_type ())

/* Over the words of the event: its note and its data. */
char                 *care_complaint_event_compute_content_hash (const CareComplaintEvent *self)
  G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_event_compute_hash:
 * @complaint_no: the number of the complaint it belongs to
 *
 * Over everything the event says, its words by their own hash, and the hash of the
 * event before it.
 */
char                 *care_complaint_event_compute_hash         (const CareComplaintEvent *self,
                                                                 const char               *complaint_no)
  G_GNUC_WARN_UNUSED_RESULT;

/* Its words were blanked, as the law on personal data demands; the chain still holds. */
gboolean              care_complaint_event_is_erased            (const CareComplaintEvent *self);

CareComplaintPlan    *care_complaint_plan_copy                  (const CareComplaintPlan    *self)
  G_GNUC_WARN_UNUSED_RESULT;
CareComplaintMeasure *care_complaint_measure_copy               (const CareComplaintMeasure *self)
  G_GNUC_WARN_UNUSED_RESULT;
