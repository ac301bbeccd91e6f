/* care-call-desk.h — the call that is being made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Opens a call (claims it, loads its brief, restores what was typed), walks its
 * script, says what saving will do, keeps a draft from the first letters, and
 * records. Trouble comes through the signal "failed"; results through properties.
 * The queue beside it is care-queue-desk.h.
 */
#pragma once

#include "care-office.h"
#include "care-recorder.h"

#define CARE_TYPE_CALL_DESK (care_call_desk_get_type ())
G_DECLARE_FINAL_TYPE (CareCallDesk, care_call_desk, CARE, CALL_DESK, GObject)

CareCallDesk         *care_call_desk_new           (CareOffice          *office) G_GNUC_WARN_UNUSED_RESULT;
CareOffice           *care_call_desk_get_office    (CareCallDesk        *self);

/* Claims the call and loads it; the property "brief" then changes. */
void                  care_call_desk_open          (CareCallDesk        *self,
                                                    gint64               call_id);

/* Somebody rang: @brief (transfer full) was loaded for an incoming call. Nothing is claimed, and
 * no draft is kept; whoever answers saves with care-answerer.h. */
void                  care_call_desk_answer        (CareCallDesk        *self,
                                                    CareBrief           *brief);

/* Gives the call back; what was typed stays as a draft. */
void                  care_call_desk_leave         (CareCallDesk        *self);

/* NULL while no call is open. */
CareBrief            *care_call_desk_get_brief     (CareCallDesk        *self);

/* Fills the blanks of the open call's script; NULL while no call is open. */
const CareScriptFacts *care_call_desk_get_facts    (CareCallDesk        *self);

/**
 * care_call_desk_get_walk:
 *
 * The walk of the open call. Whoever moves it calls care_call_desk_walked() after.
 */
CareScriptWalk       *care_call_desk_get_walk      (CareCallDesk        *self);
void                  care_call_desk_walked        (CareCallDesk        *self);

/* The conversation begins: the clock runs. Opening the first page does it too. */
void                  care_call_desk_start         (CareCallDesk        *self);
/* When it began; none before care_call_desk_start(). */
CareMoment            care_call_desk_get_started_at (CareCallDesk       *self);

/* When the draft was kept that the open call went on from; none without a draft. */
CareMoment            care_call_desk_get_draft_at  (CareCallDesk        *self);

void                  care_call_desk_set_person    (CareCallDesk        *self,
                                                    guint                person);
guint                 care_call_desk_get_person    (CareCallDesk        *self);
void                  care_call_desk_set_note      (CareCallDesk        *self,
                                                    const char          *note);
const char           *care_call_desk_get_note      (CareCallDesk        *self);
/* (nullable): the number that is dialled; at first the one care-retry.h chooses. */
const char           *care_call_desk_get_phone     (CareCallDesk        *self);
void                  care_call_desk_set_phone     (CareCallDesk        *self,
                                                    const char          *phone);

/**
 * care_call_desk_set_outcome:
 *
 * How the attempt ended; NONE lets the walk say it. For "later", @agreed is the time
 * the customer named.
 */
void                  care_call_desk_set_outcome   (CareCallDesk        *self,
                                                    CareOutcome          outcome,
                                                    CareCivil            agreed);
/* What will be saved: the one set, else the walk's. */
CareOutcome           care_call_desk_get_outcome   (CareCallDesk        *self);

/**
 * care_call_desk_get_implied:
 *
 * Returns: (nullable): the answer that saving now gives to the question that waits, see
 *   care_script_walk_get_implied(); %NULL when it gives none
 */
const CareScriptOption *care_call_desk_get_implied (CareCallDesk        *self);

/* Something dissatisfied was said, or a complaint opened: the record is red. */
gboolean              care_call_desk_is_red        (CareCallDesk        *self);

/**
 * care_call_desk_dup_preview:
 *
 * Returns: (transfer full) (nullable): what saving will do, in one line; %NULL while
 *   nothing can be saved
 */
char                 *care_call_desk_dup_preview   (CareCallDesk        *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_call_desk_save_async:
 *
 * Records the open call and closes it here. On failure everything typed stays.
 */
void                  care_call_desk_save_async    (CareCallDesk        *self,
                                                    GAsyncReadyCallback  callback,
                                                    gpointer             user_data);
CareRecorded         *care_call_desk_save_finish   (CareCallDesk        *self,
                                                    GAsyncResult        *result,
                                                    GError             **error) G_GNUC_WARN_UNUSED_RESULT;
