/* care-setup-desk.h — the settings of the studio, as a person changes them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everybody may look; who may change them is asked by the store. The office reads its
 * rules anew by itself after a change.
 */
#pragma once

#include "care-office.h"

typedef enum
{
  CARE_SETUP_STUDIO,    /* name; may not be empty */
  CARE_SETUP_ADDRESS,
  CARE_SETUP_TEL,
  CARE_SETUP_HOURS,
  CARE_SETUP_LANGUAGE,  /* of the scripts: nick of a CareLanguage */
  CARE_SETUP_RECORDING  /* "1": callers say that the call is recorded */
} CareSetup;

/* (nullable): as it stands, borrowed from the office's rules. */
const char *care_setup_get        (CareOffice           *office,
                                   CareSetup             setting);

/* Whether the person who has signed in may change settings. */
gboolean    care_setup_may_change (CareOffice           *office);

void        care_setup_put_async  (CareOffice           *office,
                                   CareSetup             setting,
                                   const char           *value,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);
gboolean    care_setup_put_finish (GAsyncResult         *result,
                                   GError              **error);
