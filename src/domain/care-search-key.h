/* care-search-key.h — the words by which a customer is found while one types
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A customer file is found by any fragment of a name (小明), by its sound from the
 * start of a syllable (xiaoming, xm), by four and more digits from anywhere in a
 * telephone number, by a ticket or card number, its digits or its last four. For
 * this every file carries a few dozen keys, and typing looks for the keys that
 * *begin* with what was typed: a fragment in the middle is the beginning of a key
 * that starts there. One sorted index answers everything.
 *
 * Keys and terms are folded alike: half width, small, simplified, without accents,
 * blanks and punctuation. A stale key is harmless; a missing one is not.
 */
#pragma once

#include <glib.h>

/* What is known of one customer file; each list %NULL-terminated or %NULL. */
typedef struct
{
  const char * const *names;
  const char * const *pinyins; /* readings corrected by hand, "" for none; same order as names */
  const char * const *phones;  /* canonical */
  const char * const *tickets;
  const char * const *cards;
} CareSearchSource;

/* No more than this many readings of one name are indexed. */
#define CARE_SEARCH_MAX_VARIANTS 8

/* No more than this many words of a query are looked at. */
#define CARE_SEARCH_MAX_TERMS 8

/**
 * care_search_keys:
 *
 * Returns: (transfer full) (element-type utf8): every key once, in no order
 */
GPtrArray  *care_search_keys  (const CareSearchSource *source) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_search_terms:
 * @typed: (nullable): what stands in the search field, valid UTF-8
 *
 * The terms to look for, each the beginning of a key; a file must match them all.
 * "王 5678" is two terms, "138-0013" one, "+86 138 0013 8000" one.
 *
 * Returns: (transfer full): possibly empty
 */
char      **care_search_terms (const char             *typed) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_search_fold:
 *
 * @text as keys and terms are written, blanks and punctuation still there: to find a
 * part of a text that is no name.
 */
char       *care_search_fold  (const char             *text) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_search_explain:
 * @terms: from care_search_terms()
 *
 * What of a file the terms have hit, where its names do not show it: "138****0013",
 * with the digits that were typed, an order or card number, a sound.
 *
 * Returns: (transfer full) (nullable): %NULL when the names say it
 */
char       *care_search_explain (const CareSearchSource *source,
                                 char                  **terms) G_GNUC_WARN_UNUSED_RESULT;
