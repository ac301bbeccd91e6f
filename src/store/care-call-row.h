/* care-call-row.h — how a row becomes a call, for the tables that join it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-query.h"
#include "domain/care-call.h"

/* The row must have every column of the table call, under its own name. */
CareCall *care_call_from_row (CareQuery *row) G_GNUC_WARN_UNUSED_RESULT;
