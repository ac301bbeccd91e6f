/* care-text.h — the one gate for words that come from outside
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every text that enters the program passes here once: forms, pasted text,
 * imported cells, arguments, settings, and what another tool may have written into
 * the file. Behind the gate a text is valid UTF-8 in NFC, holds no control, bidi
 * or stray invisible character, is neither empty nor padded with blanks, and is
 * no longer than its field. An empty text is %NULL, never "".
 *
 * It changes no wording: traditional and full-width letters stay as typed. Only
 * care_text_fold() levels those, for comparison.
 */
#pragma once

#include <glib.h>

/* The most letters a field holds. */
#define CARE_TEXT_NAME_MAX    100
#define CARE_TEXT_LINE_MAX    200
#define CARE_TEXT_ADDRESS_MAX 500
#define CARE_TEXT_NOTE_MAX    20000

typedef enum
{
  CARE_TEXT_LINE, /* one line: line breaks and tabs become a blank */
  CARE_TEXT_BLOCK /* several lines: line breaks stay, as \n, and so do tabs */
} CareTextKind;

/* What the gate had to do that the person should be told. */
typedef enum
{
  CARE_TEXT_UNCHANGED        = 0,
  CARE_TEXT_CUT              = 1 << 0, /* longer than the field */
  CARE_TEXT_REMOVED_CONTROLS = 1 << 1, /* NUL and other control characters */
  CARE_TEXT_REMOVED_BIDI     = 1 << 2, /* characters that turn the writing direction */
  CARE_TEXT_REPLACED_INVALID = 1 << 3, /* broken bytes or private characters, now U+FFFD */
  CARE_TEXT_UNUSUAL_MARKS    = 1 << 4  /* more than eight marks on one letter; the rest went */
} CareTextNotice;

/**
 * care_text_clean:
 * @text: (nullable): anything, valid UTF-8 or not
 * @max_letters: letters as a person counts them: a family emoji is one
 * @notice: (out) (optional): flags for care_text_describe_notice()
 *
 * Returns: (transfer full) (nullable): the clean text, %NULL when nothing is left
 */
char     *care_text_clean           (const char     *text,
                                     gsize           max_letters,
                                     CareTextKind    kind,
                                     CareTextNotice *notice) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_text_clean_bytes:
 * @length: bytes in @text, which may hold NUL; -1 when it ends with one
 */
char     *care_text_clean_bytes     (const char     *text,
                                     gssize          length,
                                     gsize           max_letters,
                                     CareTextKind    kind,
                                     CareTextNotice *notice) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_text_is_clean:
 *
 * Whether the gate would leave @text as it is. %NULL, "no text", is clean; "" is not.
 */
gboolean  care_text_is_clean        (const char     *text,
                                     gsize           max_letters,
                                     CareTextKind    kind);

/**
 * care_text_describe_notice:
 *
 * Returns: (transfer full) (nullable): translated sentences for what was done, %NULL
 *   when there is nothing to tell
 */
char     *care_text_describe_notice (CareTextNotice  notice,
                                     gsize           max_letters) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_text_count_letters:
 * @text: valid UTF-8
 */
gsize     care_text_count_letters   (const char     *text);

/**
 * care_text_is_plain:
 *
 * Whether there are only ASCII and the common Han letters in it, as in most names,
 * numbers and amounts: such a text is its own normal form of every kind.
 */
gboolean  care_text_is_plain        (const char     *text);

/**
 * care_text_compose:
 * @text: valid UTF-8
 *
 * Returns: (transfer full): NFKC: full-width figures and letters become half width
 */
char     *care_text_compose         (const char     *text) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_text_fold:
 * @text: (nullable): valid UTF-8
 *
 * The form in which numbers and names are compared: NFKC (half width), no
 * capitals, no blanks. "ＴＳ 2026-01" and "ts2026-01" fold to the same.
 *
 * Returns: (transfer full) (nullable): %NULL when nothing is left
 */
char     *care_text_fold            (const char     *text) G_GNUC_WARN_UNUSED_RESULT;
