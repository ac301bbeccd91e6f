/* care-text.c — the one gate for words that come from outside
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-text.h"

/* No living script needs more; what piles up more wants to hide the lines around it. */
#define MAX_MARKS 8

#define JOINER      0x200D
#define NON_JOINER  0x200C
#define REPLACEMENT 0xFFFD

typedef struct
{
  GString        *out;
  CareTextKind    kind;
  CareTextNotice  notice;
  gunichar        last;    /* the last character kept, 0 at the start */
  guint           n_marks; /* marks, modifiers and tags on the letter being built */
  guint           n_joins; /* joiners in it */
} Gate;

static gboolean
is_between (gunichar letter,
            gunichar first,
            gunichar last)
{
  return letter >= first && letter <= last;
}

static gboolean
is_bidi (gunichar letter)
{
  return is_between (letter, 0x202A, 0x202E) || is_between (letter, 0x2066, 0x2069)
         || letter == 0x200E || letter == 0x200F || letter == 0x061C;
}

/* Zero-width characters nobody sees or misses: removed without a word. */
static gboolean
is_invisible (gunichar letter)
{
  return letter == 0x200B || is_between (letter, 0x2060, 0x2064) || letter == 0xFEFF
         || letter == 0x00AD || letter == 0x180E || letter == 0x034F;
}

static gboolean
is_blank (gunichar letter)
{
  return g_unichar_isspace (letter) || letter == 0x3164 || letter == 0xFFA0 || letter == 0x115F
         || letter == 0x1160 || letter == 0x2800;
}

static gboolean
is_line_break (gunichar letter)
{
  return is_between (letter, '\n', '\r') || letter == 0x85 || letter == 0x2028 || letter == 0x2029;
}

static gboolean
is_modifier (gunichar letter)
{
  return is_between (letter, 0x1F3FB, 0x1F3FF);
}

static gboolean
is_tag (gunichar letter)
{
  return is_between (letter, 0xE0020, 0xE007F);
}

static gboolean
is_emoji (gunichar letter)
{
  return is_between (letter, 0x1F000, 0x1FAFF) || is_between (letter, 0x2190, 0x2BFF)
         || letter == 0x00A9 || letter == 0x00AE || letter == 0x203C || letter == 0x2049
         || letter == 0x2122 || letter == 0x2139 || letter == 0x3030 || letter == 0x303D;
}

static gboolean
is_regional (gunichar letter)
{
  return is_between (letter, 0x1F1E6, 0x1F1FF);
}

/* Arabic to the Indic scripts, where joiners are spelling. */
static gboolean
is_joining_script (gunichar letter)
{
  return is_between (letter, 0x0600, 0x0DFF);
}

/* Hangul vowels and finals that still stand alone after composition. */
static gboolean
is_hangul_tail (gunichar letter)
{
  return is_between (letter, 0x1161, 0x11FF);
}

static gboolean
is_noncharacter (gunichar letter)
{
  return (letter & 0xFFFE) == 0xFFFE || is_between (letter, 0xFDD0, 0xFDEF);
}

static gboolean
rides_on_letter (gunichar letter)
{
  return g_unichar_ismark (letter) || is_modifier (letter) || is_tag (letter);
}

static void
keep (Gate     *gate,
      gunichar  letter)
{
  if (rides_on_letter (letter))
    gate->n_marks++;
  else if (letter != JOINER && gate->last != JOINER)
    gate->n_marks = gate->n_joins = 0;
  else if (letter != JOINER)
    gate->n_marks = 0;

  g_string_append_unichar (gate->out, letter);
  gate->last = letter;
}

/* A joiner stays only where it joins: inside an emoji, or in a script that needs it. */
static gboolean
may_join (Gate     *gate,
          gunichar  joiner,
          gunichar  next)
{
  gboolean after_emoji = is_emoji (gate->last) || gate->last == 0xFE0F;

  if (is_joining_script (gate->last))
    return is_joining_script (next);
  if (joiner == NON_JOINER || !after_emoji || !is_emoji (next))
    return FALSE;
  if (gate->n_joins++ < MAX_MARKS)
    return TRUE;

  gate->notice |= CARE_TEXT_UNUSUAL_MARKS;
  return FALSE;
}

static void
pass_mark (Gate     *gate,
           gunichar  letter)
{
  if (is_tag (letter) && gate->last != 0x1F3F4 && !is_tag (gate->last))
    return;

  if (gate->n_marks >= MAX_MARKS)
    gate->notice |= CARE_TEXT_UNUSUAL_MARKS;
  else
    keep (gate, letter);
}

static void
pass_blank (Gate     *gate,
            gunichar  letter)
{
  gboolean breaks = is_line_break (letter);

  if (gate->last == 0)
    return;
  if (gate->kind == CARE_TEXT_BLOCK)
    keep (gate, breaks ? '\n' : letter);
  else if (!breaks && letter != '\t')
    keep (gate, letter);
  else if (!is_blank (gate->last))
    keep (gate, ' ');
}

static void
pass (Gate     *gate,
      gunichar  letter,
      gunichar  next)
{
  GUnicodeType type = g_unichar_type (letter);

  if (is_blank (letter) || is_line_break (letter))
    pass_blank (gate, letter);
  else if (letter == JOINER || letter == NON_JOINER)
    {
      if (may_join (gate, letter, next))
        keep (gate, letter);
    }
  else if (is_bidi (letter))
    gate->notice |= CARE_TEXT_REMOVED_BIDI;
  else if (is_invisible (letter))
    return;
  else if (rides_on_letter (letter))
    pass_mark (gate, letter);
  else if (type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT)
    gate->notice |= CARE_TEXT_REMOVED_CONTROLS;
  else if (type == G_UNICODE_PRIVATE_USE || is_noncharacter (letter))
    {
      gate->notice |= CARE_TEXT_REPLACED_INVALID;
      keep (gate, REPLACEMENT);
    }
  else
    keep (gate, letter);
}

/* The character at @text, U+FFFD for a broken byte; @end is moved behind it. */
static gunichar
read_letter (const char      *text,
             const char      *limit,
             const char     **end,
             CareTextNotice  *notice)
{
  gunichar letter = '\0';

  if (*text != '\0')
    letter = g_utf8_get_char_validated (text, limit - text);

  if (letter == (gunichar) -1 || letter == (gunichar) -2)
    {
      *notice |= CARE_TEXT_REPLACED_INVALID;
      *end = text + 1;
      return REPLACEMENT;
    }

  *end = *text == '\0' ? text + 1 : g_utf8_next_char (text);
  return letter;
}

static char *
filter (const char     *text,
        gsize           length,
        CareTextKind    kind,
        CareTextNotice *notice)
{
  Gate gate = { g_string_sized_new (length + 1), kind, *notice, 0, 0, 0 };
  const char *limit = text + length;
  CareTextNotice ignored = CARE_TEXT_UNCHANGED;

  while (text < limit)
    {
      const char *end = NULL;
      const char *unused = NULL;
      gunichar letter = read_letter (text, limit, &end, &gate.notice);
      gunichar next = end < limit ? read_letter (end, limit, &unused, &ignored) : 0;

      if (letter == '\r' && next == '\n')
        letter = 0xFEFF;
      pass (&gate, letter, next);
      text = end;
    }

  *notice = gate.notice;
  return g_string_free (gate.out, FALSE);
}

/* The start of the letter after the one at @text. A letter never ends inside a cluster. */
static const char *
next_letter (const char *text)
{
  gunichar last = g_utf8_get_char (text);
  gboolean paired = FALSE;

  for (text = g_utf8_next_char (text); *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar letter = g_utf8_get_char (text);
      gboolean pair = is_regional (last) && is_regional (letter) && !paired;

      if (!rides_on_letter (letter) && letter != JOINER && letter != NON_JOINER
          && last != JOINER && last != NON_JOINER && !pair && !is_hangul_tail (letter))
        break;
      paired = paired || pair;
      last = letter;
    }

  return text;
}

static void
trim_end (char *text)
{
  char *end = text + strlen (text);

  while (end > text)
    {
      char *last = g_utf8_prev_char (end);

      if (!is_blank (g_utf8_get_char (last)))
        break;
      end = last;
    }
  *end = '\0';
}

static gboolean
cut (char  *text,
     gsize  max_letters)
{
  const char *end = text;

  for (gsize n = 0; n < max_letters && *end != '\0'; n++)
    end = next_letter (end);
  if (*end == '\0')
    return FALSE;

  text[end - text] = '\0';
  trim_end (text);
  return TRUE;
}

/* Han, full-width and ASCII letters alone make up nearly every text; they need no work. */
static gboolean
is_plainly_clean (const char *text,
                  gsize       length,
                  gsize       max_letters)
{
  const guchar *byte = (const guchar *) text;
  const guchar *limit = byte + length;
  gsize n_letters = 0;

  if (length == 0 || text[0] == ' ' || text[length - 1] == ' ')
    return FALSE;

  for (; byte < limit; n_letters++)
    {
      if (*byte >= 0x20 && *byte < 0x7F)
        byte++;
      else if (limit - byte >= 3 && *byte >= 0xE4 && *byte <= 0xE9
               && (byte[1] & 0xC0) == 0x80 && (byte[2] & 0xC0) == 0x80)
        byte += 3;
      else
        return FALSE;
    }

  return n_letters <= max_letters;
}

char *
care_text_clean_bytes (const char     *text,
                       gssize          length,
                       gsize           max_letters,
                       CareTextKind    kind,
                       CareTextNotice *notice)
{
  CareTextNotice seen = CARE_TEXT_UNCHANGED;
  gsize n_bytes = text == NULL ? 0 : length < 0 ? strlen (text) : (gsize) length;
  g_autofree char *sieved = NULL;
  g_autofree char *composed = NULL;
  char *clean;

  g_return_val_if_fail (max_letters > 0, NULL);

  if (notice != NULL)
    *notice = CARE_TEXT_UNCHANGED;
  if (n_bytes == 0)
    return NULL;
  if (is_plainly_clean (text, n_bytes, max_letters))
    return g_strndup (text, n_bytes);

  /* Marks are counted before composing, which is slow on long runs, and again after. */
  sieved = filter (text, n_bytes, kind, &seen);
  composed = g_utf8_normalize (sieved, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  clean = filter (composed, strlen (composed), kind, &seen);
  trim_end (clean);
  if (cut (clean, max_letters))
    seen |= CARE_TEXT_CUT;
  if (*clean == '\0')
    g_clear_pointer (&clean, g_free);

  if (notice != NULL)
    *notice = seen;
  return clean;
}

char *
care_text_clean (const char     *text,
                 gsize           max_letters,
                 CareTextKind    kind,
                 CareTextNotice *notice)
{
  return care_text_clean_bytes (text, -1, max_letters, kind, notice);
}

gboolean
care_text_is_clean (const char   *text,
                    gsize         max_letters,
                    CareTextKind  kind)
{
  g_autofree char *clean = NULL;

  if (text == NULL || is_plainly_clean (text, strlen (text), max_letters))
    return TRUE;

  clean = care_text_clean (text, max_letters, kind, NULL);

  return g_strcmp0 (clean, text) == 0;
}

char *
care_text_describe_notice (CareTextNotice notice,
                           gsize          max_letters)
{
  g_autoptr(GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);

  if (notice & CARE_TEXT_CUT)
    g_ptr_array_add (sentences,
                     g_strdup_printf (ngettext ("The text was cut after %d letter.",
                                                "The text was cut after %d letters.",
                                                (gulong) max_letters), (int) max_letters));
  if (notice & CARE_TEXT_REMOVED_CONTROLS)
    g_ptr_array_add (sentences, g_strdup (_("Control characters were removed.")));
  if (notice & CARE_TEXT_REMOVED_BIDI)
    g_ptr_array_add (sentences,
                     g_strdup (_("Characters that change the writing direction were removed.")));
  if (notice & CARE_TEXT_REPLACED_INVALID)
    g_ptr_array_add (sentences, g_strdup (_("Characters that cannot be read were replaced by �.")));
  if (notice & CARE_TEXT_UNUSUAL_MARKS)
    g_ptr_array_add (sentences, g_strdup (_("The text contained unusual marks; they were removed.")));

  if (sentences->len == 0)
    return NULL;

  g_ptr_array_add (sentences, NULL);
  return g_strjoinv (" ", (char **) sentences->pdata);
}

gsize
care_text_count_letters (const char *text)
{
  gsize n_letters = 0;

  g_return_val_if_fail (text != NULL, 0);

  for (; *text != '\0'; text = next_letter (text))
    n_letters++;

  return n_letters;
}

gboolean
care_text_is_plain (const char *text)
{
  for (const guint8 *at = (const guint8 *) text; *at != '\0'; at++)
    {
      if (*at < 0x80)
        continue;
      /* U+4E00 to U+9FFF: three bytes; whatever else begins with e4 lies below. */
      if (*at < 0xe4 || *at > 0xe9 || (*at == 0xe4 && at[1] < 0xb8))
        return FALSE;
      at += 2;
    }

  return TRUE;
}

char *
care_text_compose (const char *text)
{
  return care_text_is_plain (text) ? g_strdup (text)
                                   : g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
}

/* Of a plain text small letters are all that remains to do, and the blanks. */
static char *
fold_plain (const char *text)
{
  char *folded = g_ascii_strdown (text, -1);
  char *end = folded;

  for (const char *letter = folded; *letter != '\0'; letter++)
    /* Within a Han letter a byte may look like a blank. */
    if ((guint8) *letter >= 0x80 || !is_blank ((guint8) *letter))
      *end++ = *letter;
  *end = '\0';
  if (end == folded)
    g_clear_pointer (&folded, g_free);

  return folded;
}

char *
care_text_fold (const char *text)
{
  g_autofree char *wide = NULL;
  g_autofree char *small = NULL;
  g_autoptr(GString) folded = NULL;

  if (text == NULL)
    return NULL;
  if (care_text_is_plain (text))
    return fold_plain (text);

  wide = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  g_return_val_if_fail (wide != NULL, NULL);
  small = g_utf8_casefold (wide, -1);
  folded = g_string_sized_new (strlen (small));
  for (const char *letter = small; *letter != '\0'; letter = g_utf8_next_char (letter))
    if (!is_blank (g_utf8_get_char (letter)))
      g_string_append_len (folded, letter, g_utf8_next_char (letter) - letter);

  if (folded->len == 0)
    return NULL;

  return g_utf8_normalize (folded->str, -1, G_NORMALIZE_ALL_COMPOSE);
}
