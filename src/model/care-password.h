/* care-password.h — a person's password, as a crypt(3) string
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * yescrypt at the cost that takes a tenth of a second on an office PC: slow for
 * whoever copies the file, unnoticed by its owner. Both functions take that long.
 * A password is compared as NFC, and what goes beyond 1,024 bytes is refused.
 */
#pragma once

#include <glib.h>

#define CARE_PASSWORD_MAX_BYTES 1024

/**
 * care_password_hash:
 *
 * Returns: (transfer full): the string to store, or %NULL with INVALID for a password
 *   that is empty or too long
 */
char     *care_password_hash    (const char  *password,
                                 GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* Whether @password is the one that @stored was made of. */
gboolean  care_password_matches (const char  *password,
                                 const char  *stored);
