/* care-cli-call.h — a call with everything that is known of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-cli.h"
#include "model/care-call-situation.h"

/**
 * care_cli_call_read:
 * @text: the id as it was typed
 *
 * Returns: (transfer full): a sentence that names the call when there is none
 */
CareBrief         *care_cli_call_read          (CareCli     *self,
                                                const char  *text,
                                                GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* How the call is seen now; borrows @brief. */
CareCallSituation  care_cli_call_get_situation (CareCli     *self,
                                                CareBrief   *brief);
