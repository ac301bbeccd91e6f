/* care-charset.h — which letters the bytes of a file mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lists come from Excel, WPS, old studio programs and telephones. A byte order mark
 * decides; else valid UTF-8 is UTF-8; else zeros in every other byte are UTF-16; else
 * it is Big5 or GB18030 by how its byte pairs are spread. Never plain GBK: it lacks
 * names such as 李㛃. Broken bytes become U+FFFD and are counted; they cost their row,
 * not the file.
 */
#pragma once

#include <glib.h>

/* The encodings that may be asked for, NULL-terminated, for a list to choose from. */
extern const char * const care_charset_names[];

/**
 * care_charset_decode:
 * @wanted: (nullable): one of care_charset_names, or any iconv knows; %NULL: recognise
 * @encoding: (out) (optional): what was recognised or wanted
 * @n_broken: (out) (optional): how many places could not be read
 *
 * Returns: (transfer full) (nullable): UTF-8 without a byte order mark, NULs kept;
 *   %NULL with an error only when @wanted is unknown
 */
GString *care_charset_decode (const guint8  *bytes,
                              gsize          length,
                              const char    *wanted,
                              const char   **encoding,
                              guint         *n_broken,
                              GError       **error) G_GNUC_WARN_UNUSED_RESULT;
