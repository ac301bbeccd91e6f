/* care-script-workshop.h — the wording of calls, read and changed by the supervisor
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A script is edited as a copy, checked against all others (no dead end, no name in
 * braces that the program does not know) and stored as its next version. Whoever is
 * on the telephone reads on in the wording the call began with, and every record
 * keeps the number of its own.
 */
#pragma once

#include "care-office.h"
#include "domain/care-script.h"
#include "store/care-script-table.h"

/**
 * care_script_workshop_take_out:
 * @number: of a version; 0: the one in use
 *
 * Returns: (transfer full): a copy of one's own, to be written to
 */
CareScript *care_script_workshop_take_out      (CareOffice           *office,
                                                const char           *code,
                                                int                   number,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* Reads a script from its JSON text; INVALID names what is wrong with it. */
CareScript *care_script_workshop_read          (const char           *json,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
char       *care_script_workshop_write         (const CareScript     *script) G_GNUC_WARN_UNUSED_RESULT;

/* Whether it could be used as it is; INVALID names script and step. */
gboolean    care_script_workshop_check         (CareOffice           *office,
                                                CareScript           *script,
                                                GError              **error);

/* Stores it as the next version; its number, or 0. Waits; for the command line and for tests. */
int         care_script_workshop_save          (CareOffice           *office,
                                                CareScript           *script,
                                                GError              **error);
void        care_script_workshop_save_async    (CareOffice           *office,
                                                CareScript           *script,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);
/* The number, or 0 with @error set. */
int         care_script_workshop_save_finish   (GAsyncResult         *result,
                                                GError              **error);

/* (transfer full) (element-type CareScriptText): newest first. Waits. */
GPtrArray  *care_script_workshop_list_versions (CareOffice           *office,
                                                const char           *code,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;
