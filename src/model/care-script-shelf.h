/* care-script-shelf.h — the scripts of a studio file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A file starts with the house scripts and keeps every edited version. The shelf
 * puts both together: the house book, with the newest stored version of each script
 * in its place.
 */
#pragma once

#include "domain/care-script.h"
#include "store/care-db.h"

CareScriptBook *care_script_shelf_load (CareDb  *db,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores the house scripts as version 1 of each. */
gboolean        care_script_shelf_fill (CareDb  *db,
                                        GError **error);
