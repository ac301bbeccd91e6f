/* care-complaint-writer.h — takes a step of a complaint, with everything that follows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One transaction: the guards are asked (care-complaint-path.h) with the right of
 * whoever acts, the complaint and its parts are written, the calls and promises that
 * fit its new state are planned and the others withdrawn, leaders are told, and the
 * event is chained to the history. A step that is refused changes nothing.
 */
#pragma once

#include "care-house-rules.h"
#include "domain/care-complaint-path.h"
#include "store/care-store.h"

CARE_DECLARE_RECORD (CareComplaintChange, care_complaint_change)

struct _CareComplaintChange
{
  /* What is to happen. */
  gint64                   id;         /* 0: CARE_MOVE_NEW; then that of the new complaint */
  CareComplaintMove        move;
  CareComplaint           *entered;    /* (owned) (nullable) with the new fields; its version is compared */
  GPtrArray               *plans;      /* (owned) (nullable) (element-type CareComplaintPlan) of this round */
  GPtrArray               *measures;   /* (owned) (nullable) (element-type CareComplaintMeasure) all */
  CareComplaintPenalty    *penalty;    /* (owned) (nullable) id set: to be decided */
  CareComplaintAttachment *attachment; /* (owned) (nullable) */
  gint64                   other_id;   /* LINK, MERGE */
  char                    *note;       /* (owned) (nullable) */
  gboolean                 is_by_call; /* said in a call that was this person's to make */
  CareHouseRules          *rules;      /* (owned) */

  /* What came of it. */
  CareComplaint           *before;     /* (owned) (nullable) */
  CareComplaint           *after;      /* (owned) */
  GPtrArray               *planned;    /* (owned) (element-type CareCall) */
  GStrv                    missing;    /* (owned) (nullable) when it was refused for that */
};
#define CARE_TYPE_COMPLAINT_CHANGE (care_complaint_change_get_type ())

CareComplaintChange *care_complaint_change_new_for (gint64                id,
                                                    CareComplaintMove     move,
                                                    const CareHouseRules *rules) G_GNUC_WARN_UNUSED_RESULT;

/* The deed a step is done under. */
CareDeed             care_complaint_change_get_deed (const CareComplaintChange *self);

/**
 * care_complaint_writer_take: (job)
 * @data: a #CareComplaintChange
 *
 * FORBIDDEN, INVALID or CONFLICT with a sentence for people.
 */
gpointer             care_complaint_writer_take    (CareDb               *db,
                                                    gpointer              data,
                                                    GCancellable         *cancellable,
                                                    GError              **error);

/* (job) CARE_MOVE_NEW and CARE_MOVE_REGISTER in one: for a form filled in one go. */
gpointer             care_complaint_writer_register (CareDb              *db,
                                                    gpointer              data,
                                                    GCancellable         *cancellable,
                                                    GError              **error);

/* Whether a step that was taken can be taken back: one that changed the state of something on file. */
gboolean             care_complaint_change_can_undo (const CareComplaintChange *self);

/* (job) Takes the step of a #CareComplaintChange back, by whoever took it, if nothing happened since. */
gpointer             care_complaint_writer_undo    (CareDb               *db,
                                                    gpointer              data,
                                                    GCancellable         *cancellable,
                                                    GError              **error);

/**
 * care_complaint_writer_prefill:
 *
 * A new complaint with everything known filled in: the couple, the first number, the
 * order, the stage it has reached, who served there, which complaint of theirs it is.
 */
CareComplaint       *care_complaint_writer_prefill (CareDb               *db,
                                                    gint64                customer_id,
                                                    gint64                order_id,
                                                    const CareHouseRules *rules,
                                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* The level that the facts on file make of it; @grounds: (out). */
gboolean             care_complaint_writer_suggest (CareDb               *db,
                                                    const CareComplaint  *complaint,
                                                    const CareHouseRules *rules,
                                                    CareSeverity         *severity,
                                                    guint                *grounds,
                                                    GError              **error);
