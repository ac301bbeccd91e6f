/* care-office.h — the open studio file, and who sits in front of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One office is one customer file: its store, its clock, its rules and scripts, and
 * the person who has signed in. The desks are given an office and ask it for these.
 * A password is a person's own choice; without one, choosing the name is enough.
 */
#pragma once

#include "care-clock.h"
#include "care-house-rules.h"
#include "domain/care-script.h"
#include "domain/care-staff.h"
#include "store/care-store.h"

#define CARE_TYPE_OFFICE (care_office_get_type ())
G_DECLARE_FINAL_TYPE (CareOffice, care_office, CARE, OFFICE, GObject)

/**
 * care_office_open:
 *
 * Opens a studio file, reads rules and scripts, and plans today's greetings if that
 * has not been done yet (not with a clock that stands still: a rehearsal writes
 * nothing). Fails like care_db_open().
 */
CareOffice           *care_office_open          (const char          *path,
                                                 CareClock           *clock,
                                                 GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_office_found:
 * @path: (nullable): a new file; %NULL for one in memory (tests)
 *
 * Founds a studio: an empty file with its scripts, its holidays and one supervisor,
 * who is signed in.
 */
CareOffice           *care_office_found         (const char          *path,
                                                 const char          *studio,
                                                 const char          *employee_no,
                                                 const char          *name,
                                                 CareClock           *clock,
                                                 GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* Finishes what is queued and closes the file. */
void                  care_office_close         (CareOffice          *self);

CareStore            *care_office_get_store     (CareOffice          *self);
CareClock            *care_office_get_clock     (CareOffice          *self);
const CareHouseRules *care_office_get_rules     (CareOffice          *self);
CareScriptBook       *care_office_get_book      (CareOffice          *self);
CareCivil             care_office_get_civil     (CareOffice          *self);
CareDay               care_office_get_today     (CareOffice          *self);

/* Who has signed in; NULL while nobody has. */
const CareStaff      *care_office_get_me        (CareOffice          *self);
CareActor             care_office_get_actor     (CareOffice          *self);

/**
 * care_office_list_accounts:
 *
 * Returns: (transfer full) (element-type CareStaff): who may sign in
 */
GPtrArray            *care_office_list_accounts (CareOffice          *self,
                                                 GError             **error) G_GNUC_WARN_UNUSED_RESULT;
void             care_office_list_accounts_async (CareOffice         *self,
                                                  GAsyncReadyCallback callback,
                                                  gpointer            user_data);
GPtrArray       *care_office_list_accounts_finish (GAsyncResult      *result,
                                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_office_sign_in:
 * @password: (nullable)
 *
 * INVALID when the number or the password is wrong, or after too many wrong ones
 * (the sentence says how long to wait). Takes a tenth of a second where a password
 * is set; a window calls care_office_sign_in_async().
 */
gboolean              care_office_sign_in       (CareOffice          *self,
                                                 const char          *employee_no,
                                                 const char          *password,
                                                 GError             **error);
void                  care_office_sign_in_async (CareOffice          *self,
                                                 const char          *employee_no,
                                                 const char          *password,
                                                 GAsyncReadyCallback  callback,
                                                 gpointer             user_data);
gboolean              care_office_sign_in_finish (CareOffice         *self,
                                                 GAsyncResult        *result,
                                                 GError             **error);
void                  care_office_sign_out      (CareOffice          *self);

/* Sets or (NULL) removes one's own password. */
gboolean              care_office_set_password  (CareOffice          *self,
                                                 const char          *password,
                                                 GError             **error);
void             care_office_set_password_async (CareOffice        *self,
                                                 const char          *password,
                                                 GAsyncReadyCallback  callback,
                                                 gpointer             user_data);
gboolean         care_office_set_password_finish (CareOffice         *self,
                                                  GAsyncResult       *result,
                                                  GError            **error);

/* Reads rules and scripts anew, after a setting has changed. */
gboolean              care_office_reload        (CareOffice          *self,
                                                 GError             **error);

/* Plans what today brings, if that has not been done; at start and at midnight. */
gboolean              care_office_plan_day      (CareOffice          *self,
                                                 GError             **error);
