/* care-charset.c — which letters the bytes of a file mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <errno.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "care-charset.h"
#include "domain/care-error.h"

#define SAMPLE      65536          /* bytes looked at before deciding */
#define REPLACEMENT "\xef\xbf\xbd" /* U+FFFD */

const char * const care_charset_names[] = {
  "UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", NULL
};

static const struct
{
  const char *bytes;
  gsize       length;
  const char *encoding;
} marks[] = {
  { "\xef\xbb\xbf",     3, "UTF-8" },
  { "\x84\x31\x95\x33", 4, "GB18030" },
  { "\xff\xfe",         2, "UTF-16LE" },
  { "\xfe\xff",         2, "UTF-16BE" },
};

/* How often which kind of byte pair occurs; the two encodings pair bytes alike. */
typedef struct
{
  guint n_pairs;
  guint n_low;      /* second byte below 0x80: two of five in Big5, next to none in GB */
  guint n_not_big5; /* pairs that Big5 does not have */
  guint n_frequent; /* first byte where Big5 keeps its frequent letters and its signs */
} PairCount;

/* Copies valid UTF-8, keeps NULs, replaces what is broken. @into may be NULL to count. */
static guint
append_utf8 (GString      *into,
             const guint8 *bytes,
             gsize         length)
{
  const char *at = (const char *) bytes;
  const char *end = at + length;
  guint n_broken = 0;

  while (at < end)
    {
      const char *stop;

      g_utf8_validate_len (at, end - at, &stop);
      if (into != NULL)
        g_string_append_len (into, at, stop - at);
      if (stop == end)
        break;
      n_broken += *stop != '\0';
      if (into != NULL && *stop == '\0')
        g_string_append_c (into, '\0');
      else if (into != NULL)
        g_string_append (into, REPLACEMENT);
      at = stop + 1;
    }

  return n_broken;
}

/* One run of iconv; FALSE when it stopped at bytes that are no letter. */
static gboolean
convert_run (GIConv    converter,
             char    **at,
             gsize    *left,
             GString  *into)
{
  while (*left > 0)
    {
      char buffer[16384];
      char *out = buffer;
      gsize room = sizeof buffer;
      gsize result = g_iconv (converter, at, left, &out, &room);
      int problem = errno;

      g_string_append_len (into, buffer, (gssize) (sizeof buffer - room));
      if (result == (gsize) -1 && problem != E2BIG)
        return FALSE;
    }

  return TRUE;
}

static guint
append_converted (GString      *into,
                  GIConv        converter,
                  const guint8 *bytes,
                  gsize         length,
                  gsize         unit)
{
  char *at = (char *) bytes;
  gsize left = length;
  guint n_broken = 0;

  while (!convert_run (converter, &at, &left, into))
    {
      gsize n_skipped = MIN (unit, left);

      g_string_append (into, REPLACEMENT);
      n_broken++;
      at += n_skipped;
      left -= n_skipped;
      g_iconv (converter, NULL, NULL, NULL, NULL);
    }

  return n_broken;
}

static const char *
find_mark (const guint8 *bytes,
           gsize         length,
           gsize        *mark_length)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (length >= marks[i].length && memcmp (bytes, marks[i].bytes, marks[i].length) == 0)
      {
        *mark_length = marks[i].length;

        return marks[i].encoding;
      }

  return NULL;
}

/* Digits, commas and line ends have a zero byte in UTF-16, always on the same side. */
static const char *
find_utf16 (const guint8 *bytes,
            gsize         length)
{
  gsize n_sampled = MIN (length, SAMPLE) / 2 * 2;
  gsize n_zeros[2] = { 0, 0 };

  for (gsize i = 0; i < n_sampled; i++)
    n_zeros[i % 2] += bytes[i] == 0;

  if (n_zeros[1] * 10 > n_sampled && n_zeros[0] * 20 < n_zeros[1])
    return "UTF-16LE";
  if (n_zeros[0] * 10 > n_sampled && n_zeros[1] * 20 < n_zeros[0])
    return "UTF-16BE";

  return NULL;
}

/* Few broken places among many letters: UTF-8 that was damaged, not another encoding. */
static gboolean
is_utf8 (const guint8 *bytes,
         gsize         length)
{
  guint n_broken = append_utf8 (NULL, bytes, length);
  gsize n_high = 0;

  if (n_broken == 0)
    return TRUE;

  for (gsize i = 0; i < length; i++)
    n_high += bytes[i] >= 0x80;

  return n_broken < n_high / 20;
}

static void
count_pair (PairCount *count,
            guint8     first,
            guint8     second)
{
  gboolean is_low = second >= 0x40 && second <= 0x7e;

  count->n_pairs++;
  count->n_low += is_low;
  count->n_frequent += first >= 0xa1 && first <= 0xc6;
  count->n_not_big5 += first < 0xa1 || first > 0xf9 ||
                       !(is_low || (second >= 0xa1 && second <= 0xfe));
}

static gboolean
is_big5 (const guint8 *bytes,
         gsize         length)
{
  gsize n_sampled = MIN (length, SAMPLE);
  PairCount count = { 0 };

  for (gsize i = 0; i + 1 < n_sampled; i++)
    if (bytes[i] >= 0x80)
      {
        count_pair (&count, bytes[i], bytes[i + 1]);
        i++;
      }

  return count.n_not_big5 * 50 <= count.n_pairs &&
         count.n_low * 100 >= count.n_pairs * 12 &&
         count.n_frequent * 100 >= count.n_pairs * 75;
}

static const char *
recognise (const guint8 *bytes,
           gsize         length)
{
  const char *encoding = find_utf16 (bytes, length);

  if (encoding != NULL)
    return encoding;
  if (is_utf8 (bytes, length))
    return "UTF-8";

  return is_big5 (bytes, length) ? "Big5" : "GB18030";
}

static const char *
known_name (const char *wanted)
{
  for (guint i = 0; care_charset_names[i] != NULL; i++)
    if (g_ascii_strcasecmp (wanted, care_charset_names[i]) == 0)
      return care_charset_names[i];

  return g_intern_string (wanted);
}

static gboolean
append_decoded (GString       *into,
                const guint8  *bytes,
                gsize          length,
                const char    *encoding,
                guint         *n_broken,
                GError       **error)
{
  GIConv converter;

  if (g_str_equal (encoding, "UTF-8"))
    {
      *n_broken = append_utf8 (into, bytes, length);
      return TRUE;
    }

  converter = g_iconv_open ("UTF-8", encoding);
  if (converter == (GIConv) -1)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("The character encoding “%s” is not known."), encoding);
      return FALSE;
    }
  *n_broken = append_converted (into, converter, bytes, length,
                                g_str_has_prefix (encoding, "UTF-16") ? 2 : 1);
  g_iconv_close (converter);

  return TRUE;
}

GString *
care_charset_decode (const guint8  *bytes,
                     gsize          length,
                     const char    *wanted,
                     const char   **encoding,
                     guint         *n_broken,
                     GError       **error)
{
  gsize mark_length = 0;
  const char *marked = find_mark (bytes, length, &mark_length);
  const char *used = wanted != NULL ? known_name (wanted) : marked;
  g_autoptr(GString) text = g_string_sized_new (length + length / 2);
  guint count = 0;

  if (marked != NULL && g_strcmp0 (marked, used) == 0)
    {
      bytes += mark_length;
      length -= mark_length;
    }
  if (used == NULL)
    used = recognise (bytes, length);
  if (!append_decoded (text, bytes, length, used, &count, error))
    return NULL;

  if (encoding != NULL)
    *encoding = used;
  if (n_broken != NULL)
    *n_broken = count;

  return g_steal_pointer (&text);
}
