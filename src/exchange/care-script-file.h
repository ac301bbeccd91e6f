/* care-script-file.h — call scripts as JSON text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The office's scripts come with the program, in one file that is part of it
 * (data/scripts/scripts.json); a script the supervisor has edited is stored in the
 * customer file as the same JSON, one script per row. Reading is strict: what is
 * missing, unknown or of the wrong kind is named with its script and step.
 */
#pragma once

#include "domain/care-script.h"

/**
 * care_script_file_read_house:
 *
 * The scripts that come with the program. They are read and checked each time: keep
 * the book.
 */
CareScriptBook *care_script_file_read_house   (GError           **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_script_file_read_book:
 * @length: of @json, -1 when it ends with NUL
 *
 * Returns: (nullable): a checked book (care-script-check.h), %NULL with %CARE_ERROR_INVALID
 */
CareScriptBook *care_script_file_read_book    (const char        *json,
                                               gssize             length,
                                               GError           **error) G_GNUC_WARN_UNUSED_RESULT;

/* One script; whether its jumps lead anywhere is for care_script_check() to say. */
CareScript     *care_script_file_read_script  (const char        *json,
                                               gssize             length,
                                               GError           **error) G_GNUC_WARN_UNUSED_RESULT;
char           *care_script_file_write_script (const CareScript  *script) G_GNUC_WARN_UNUSED_RESULT;
