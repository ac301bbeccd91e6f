/* care-case-desk.h — what is owed an answer, and the answer when it comes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cases wait for a department, promises for their hour, messages for a colleague.
 * The answer to a case comes back as a call to the customer, due today.
 */
#pragma once

#include "care-office.h"
#include "domain/care-case-sheet.h"
#include "domain/care-memo.h"
#include "domain/care-notice.h"
#include "domain/care-promise.h"

CARE_DECLARE_RECORD (CareOwed, care_owed)

/* Everything that is open, as read at one moment. */
struct _CareOwed
{
  GPtrArray  *cases;    /* (owned) (element-type CareCaseSheet) the most pressing first */
  GPtrArray  *promises; /* (owned) (element-type CarePromise) the most pressing first */
  GPtrArray  *memos;    /* (owned) (element-type CareMemo) unread, of the person who asked */
  GPtrArray  *notices;  /* (owned) (element-type CareNotice) unread, for that person's role */
  GHashTable *names;    /* (owned) customer id → the couple in one line */
};
#define CARE_TYPE_OWED (care_owed_get_type ())

/* Waits; for the command line and for tests. */
CareOwed *care_case_desk_read          (CareOffice           *office,
                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void      care_case_desk_read_async    (CareOffice           *office,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
/* Finishes care_case_desk_read_async(). */
CareOwed *care_case_desk_read_finish   (GAsyncResult         *result,
                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* The couple of a customer id, or NULL. */
const char *care_owed_get_names        (const CareOwed       *self,
                                        gint64                customer_id);

/**
 * care_case_desk_answer:
 *
 * Writes the department's answer down and lets the customer be rung up with it today.
 * CONFLICT when there is an answer already. Waits; for the command line and for tests.
 */
gboolean  care_case_desk_answer        (CareOffice           *office,
                                        gint64                case_id,
                                        const char           *answer,
                                        GError              **error);
void      care_case_desk_answer_async  (CareOffice           *office,
                                        gint64                case_id,
                                        const char           *answer,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
gboolean  care_case_desk_answer_finish (GAsyncResult         *result,
                                        GError              **error);

void      care_case_desk_mark_read_async  (CareOffice           *office,
                                        gint64                memo_id,
                                        gint64                notice_id,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
gboolean  care_case_desk_mark_read_finish (GAsyncResult         *result,
                                        GError              **error);

/* Ticks off a message and a notice; 0: none. Waits. */
gboolean  care_case_desk_mark_read     (CareOffice           *office,
                                        gint64                memo_id,
                                        gint64                notice_id,
                                        GError              **error);
