/* care-incoming-desk.h — the telephone rings
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finds who is calling by any part of a number or name, reads the incoming scripts on
 * a call desk of its own, keeps what is noted beside them, and saves. Choosing another
 * caller in the middle of the script keeps what was answered. Signals: "found" when
 * the callers looked for are known, "seated" when the colleagues are, "failed" (with a
 * sentence).
 */
#pragma once

#include "care-call-desk.h"
#include "domain/care-incoming.h"

/* Somebody who may be on the line. */
CARE_DECLARE_RECORD (CareCaller, care_caller)

struct _CareCaller
{
  gint64  customer_id;
  char   *names;       /* (owned) */
  char   *phone;       /* (owned) (nullable) */
  char   *customer_no; /* (owned) */
};

#define CARE_TYPE_INCOMING_DESK (care_incoming_desk_get_type ())
G_DECLARE_FINAL_TYPE (CareIncomingDesk, care_incoming_desk, CARE, INCOMING_DESK, GObject)

CareIncomingDesk   *care_incoming_desk_new        (CareOffice          *office) G_GNUC_WARN_UNUSED_RESULT;
CareOffice         *care_incoming_desk_get_office (CareIncomingDesk    *self);

/* The script that is read; its brief says who is on the line. */
CareCallDesk       *care_incoming_desk_get_call   (CareIncomingDesk    *self);

/* A new call: the clock runs, nobody is known yet. */
void                care_incoming_desk_begin      (CareIncomingDesk    *self);

/* Looks for callers; the result is announced by "found". */
void                care_incoming_desk_find       (CareIncomingDesk    *self,
                                                   const char          *typed);
/* (element-type CareCaller): found last; at most five. */
GPtrArray          *care_incoming_desk_get_found  (CareIncomingDesk    *self);

/* This customer is on the line; 0: somebody nobody knows. */
void                care_incoming_desk_choose     (CareIncomingDesk    *self,
                                                   gint64               customer_id);

/* (nullable) (element-type CareStaff): who may be asked for; NULL until "seated". */
GPtrArray          *care_incoming_desk_get_colleagues (CareIncomingDesk *self);

/* What is noted beside the script. Whoever changes it calls care_incoming_desk_noted(). */
CareIncoming       *care_incoming_desk_get_note   (CareIncomingDesk    *self);
void                care_incoming_desk_noted      (CareIncomingDesk    *self);

/* Something was noted or answered that has not been saved. */
gboolean            care_incoming_desk_is_begun   (CareIncomingDesk    *self);

void                care_incoming_desk_save_async  (CareIncomingDesk   *self,
                                                    GAsyncReadyCallback callback,
                                                    gpointer            user_data);
CareRecorded       *care_incoming_desk_save_finish (CareIncomingDesk   *self,
                                                    GAsyncResult       *result,
                                                    GError            **error) G_GNUC_WARN_UNUSED_RESULT;
