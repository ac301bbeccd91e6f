/* care-office-start.h — opens or founds a studio file without keeping the window waiting
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The work of care_office_open() and care_office_found() in a thread. The office
 * that comes back belongs to the main context like any other. Who is alone in the file
 * and has no password sits down at once.
 */
#pragma once

#include <gio/gio.h>

#include "care-office.h"

void        care_office_start_open_async  (const char           *path,
                                           CareClock            *clock,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);

/* @password is set for the supervisor when it is not empty. The folder is made if need be. */
void        care_office_start_found_async (const char           *path,
                                           const char           *studio,
                                           const char           *employee_no,
                                           const char           *name,
                                           const char           *password,
                                           CareClock            *clock,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);

/* Opens the sample studio; the first time it is made, which takes some seconds. */
void        care_office_start_sample_async (CareClock           *clock,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);

/**
 * care_office_start_alone:
 *
 * Seats the one person of the file, if there is just one and no password is asked: a
 * question with a single answer is not worth asking. Opening does this by itself.
 */
gboolean    care_office_start_alone       (CareOffice           *office);

/* Of all three. The callback gets no source object. */
CareOffice *care_office_start_finish      (GAsyncResult         *result,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* Where a new studio's file stands: in the person's own data folder, under a free name. */
char       *care_office_start_dup_path    (void) G_GNUC_WARN_UNUSED_RESULT;

/* Where the sample studio stands. */
char       *care_office_start_dup_sample_path (void) G_GNUC_WARN_UNUSED_RESULT;
