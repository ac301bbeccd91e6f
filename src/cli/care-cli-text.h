/* care-cli-text.h — a record for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same members as in JSON, with their names and codes in the user's language, and
 * without those that say nothing.
 */
#pragma once

#include <json-glib/json-glib.h>

/* Writes the object that @builder was given. */
void care_cli_say_record (JsonBuilder *builder);
