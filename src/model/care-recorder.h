/* care-recorder.h — writes a call down, with everything that follows from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One transaction: the attempt with its answers, the call's own fate, new calls,
 * moved stages, notes for departments, opinions, a complaint draft, the customer's
 * wishes; the draft is dropped and the couple's calls are planned anew. When the
 * call was recorded by somebody else meanwhile, nothing happens and CONFLICT says so.
 */
#pragma once

#include "care-call-situation.h"
#include "care-office.h"
#include "domain/care-visit.h"

CARE_DECLARE_RECORD (CareRecording, care_recording)

/* What the caller brings back. */
struct _CareRecording
{
  gint64       call_id;
  gint64       version;     /* of the call as it was shown; 0: whatever it is now */
  guint        person;      /* index of the person spoken to */
  CareChannel  channel;
  char        *phone;       /* (owned) (nullable) the number dialled */
  CareMoment   started_at;
  CareMoment   ended_at;
  CareOutcome  outcome;
  char        *walk;        /* (owned) (nullable) care_script_walk_save(); NULL: nobody answered */
  CareCivil    agreed;      /* the time the customer named; none: what the walk says */
  char        *note;        /* (owned) (nullable) */
  char        *product_opinion; /* (owned) (nullable) */
  char        *new_request; /* (owned) (nullable) */
};
#define CARE_TYPE_RECORDING (care_recording_get_type ())

CARE_DECLARE_RECORD (CareRecorded, care_recorded)

/* What came of it. */
struct _CareRecorded
{
  gint64      visit_id;
  char       *visit_no;     /* (owned) */
  CareRating  rating;
  CareCallState state;      /* of the call now */
  GPtrArray  *planned;      /* (owned) (element-type CareCall) what follows; this call at its agreed time */
  char       *complaint_no; /* (owned) (nullable) */
  gint64      complaint_id;
  GPtrArray  *sentences;    /* (owned) (element-type utf8) what was done, for a toast */
};
#define CARE_TYPE_RECORDED (care_recorded_get_type ())

/**
 * care_recorder_record:
 *
 * Waits for the worker; for the command line and for tests.
 */
CareRecorded *care_recorder_record        (CareOffice           *office,
                                           CareRecording        *recording,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void          care_recorder_record_async  (CareOffice           *office,
                                           CareRecording        *recording,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
CareRecorded *care_recorder_record_finish (GAsyncResult         *result,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
