/* care-phone.c — telephone numbers, as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-phone.h"
#include "care-text.h"

#define MAX_HOME      12 /* digits: area code of four and a number of eight */
#define MAX_WORLD     15 /* digits after the +, by E.164 */
#define MAX_EXTENSION 6
#define DIGITS        "0123456789"

/* A number taken apart. */
typedef struct
{
  gboolean  world;     /* written with + or 00 */
  GString  *digits;    /* without + */
  GString  *extension;
  gsize     n_head;    /* digits before the last dash, 0: there is none */
  gboolean  pure;      /* nothing but digits stood before the last dash */
} Parts;

static void
parts_clear (Parts *parts)
{
  g_string_free (parts->digits, TRUE);
  g_string_free (parts->extension, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parts, parts_clear)

static gboolean
is_mobile (const char *digits,
           gsize       length)
{
  return length == 11 && digits[0] == '1' && digits[1] >= '3';
}

static gboolean
is_hotline (const char *digits,
            gsize       length)
{
  return length == 10 && (g_str_has_prefix (digits, "400") || g_str_has_prefix (digits, "800"));
}

/* Whether a dash after these digits can only be followed by an extension. */
static gboolean
is_complete (const char *digits,
             gsize       length)
{
  if (digits[0] == '0')
    return length >= 10 && length <= MAX_HOME;
  if (is_mobile (digits, length) || is_hotline (digits, length))
    return TRUE;

  return digits[0] != '1' && (length == 7 || length == 8);
}

static gboolean
is_dash (gunichar letter)
{
  return letter == '-' || (letter >= 0x2010 && letter <= 0x2015) || letter == 0x2212
         || letter == 0x30FC || letter == '~';
}

static gboolean
is_filler (gunichar letter)
{
  return g_unichar_isspace (letter) || letter == '.' || letter == '(' || letter == ')'
         || letter == 0xB7 || letter == 0x30FB || letter == '[' || letter == ']';
}

/* The length in bytes of the word for "extension" at @text, 0 when there is none. */
static gsize
extension_mark (const char *text)
{
  static const char * const marks[] = { "extension", "ext.", "ext", "分机号", "分机", "分機",
                                        "转", "轉", "x", "#" };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_ascii_strncasecmp (text, marks[i], strlen (marks[i])) == 0)
      return strlen (marks[i]);

  return 0;
}

/* "13812345678.0": a number cell written out. */
static gboolean
is_whole_fraction (const char *text)
{
  gsize n_digits = strspn (text, DIGITS);
  const char *fraction = text + n_digits;

  return n_digits > 0 && fraction[0] == '.' && fraction[1] == '0'
         && fraction[1 + strspn (fraction + 1, "0")] == '\0';
}

/* "1.38E+10". */
static gboolean
is_scientific (const char *text)
{
  gsize n_digits = strspn (text, DIGITS ".");
  const char *power = text + n_digits;

  if (n_digits == 0 || (*power != 'e' && *power != 'E'))
    return FALSE;

  power += power[1] == '+' ? 2 : 1;

  return *power != '\0' && power[strspn (power, DIGITS)] == '\0';
}

/* Full width to half, without what spreadsheets put around a number. */
static char *
level (const char *typed)
{
  g_autofree char *half = NULL;
  char *text;

  half = care_text_compose (typed);
  if (half == NULL)
    return g_strdup ("?");

  text = g_strstrip (half);
  if (*text == '\'')
    text++;
  if (g_ascii_strncasecmp (text, "tel:", 4) == 0)
    text += 4;
  if (*text == '(' && text[1] == '+')
    text++;
  if (is_whole_fraction (text))
    *strchr (text, '.') = '\0';

  return g_strdup (g_strstrip (text));
}

/* What no reading of the digits can mend. */
static CarePhoneVerdict
refuse (const char *text)
{
  if (*text == '\0')
    return CARE_PHONE_EMPTY;
  if (*text == '=' || *text == '@')
    return CARE_PHONE_FORMULA;
  if (strchr (text, '*') != NULL)
    return CARE_PHONE_MASKED;
  if (is_scientific (text))
    return CARE_PHONE_SCIENTIFIC;

  return CARE_PHONE_OK;
}

static gboolean
read_extension (const char *text,
                Parts      *parts)
{
  for (text += extension_mark (text); *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar letter = g_utf8_get_char (text);

      if (g_ascii_isdigit (*text))
        g_string_append_c (parts->extension, *text);
      else if (!is_filler (letter) && !is_dash (letter) && letter != ':')
        return FALSE;
    }

  return parts->extension->len <= MAX_EXTENSION && parts->extension->len > 0;
}

static gboolean
read_digits (const char *text,
             Parts      *parts)
{
  gboolean pure = TRUE;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar letter = g_utf8_get_char (text);

      if (g_ascii_isdigit (*text))
        g_string_append_c (parts->digits, *text);
      else if (extension_mark (text) > 0 && parts->digits->len > 0)
        return read_extension (text, parts);
      else if (!is_filler (letter) && !is_dash (letter))
        return FALSE;
      else
        {
          if (is_dash (letter))
            {
              parts->n_head = parts->digits->len;
              parts->pure = pure;
            }
          pure = FALSE;
        }
    }

  return TRUE;
}

/* Digits after the last dash are an extension when what stands before is a number. */
static void
part_extension (Parts *parts)
{
  gsize limit = parts->world ? MAX_WORLD : MAX_HOME;
  gsize n_tail = parts->digits->len - parts->n_head;
  gboolean complete = is_complete (parts->digits->str, parts->n_head)
                      || (parts->world && parts->n_head >= 8);

  if (parts->extension->len > 0 || parts->n_head == 0 || n_tail == 0 || n_tail > MAX_EXTENSION)
    return;
  if (!complete || !(parts->pure || parts->digits->len > limit))
    return;

  g_string_append (parts->extension, parts->digits->str + parts->n_head);
  g_string_truncate (parts->digits, parts->n_head);
}

static void
erase_head (Parts *parts,
            gsize  length)
{
  g_string_erase (parts->digits, 0, (gssize) length);
  parts->n_head -= MIN (length, parts->n_head);
}

/* "0571…" abroad is "+86 571…": whether @digits lack the 0 of an area code. */
static gboolean
lacks_area_zero (const char *digits,
                 gsize       length)
{
  gboolean is_area = digits[0] >= '2' || g_str_has_prefix (digits, "10");
  gboolean is_service = g_str_has_prefix (digits, "400") || g_str_has_prefix (digits, "800");

  return is_area && !is_service && length >= 9;
}

/* Numbers in China are stored without +86; a landline then needs its 0 again. */
static void
come_home (Parts *parts)
{
  GString *digits = parts->digits;

  if (!parts->world && g_str_has_prefix (digits->str, "00") && digits->len > 10)
    {
      erase_head (parts, 2);
      parts->world = TRUE;
    }

  if (g_str_has_prefix (digits->str, "86") && digits->len >= (parts->world ? 9 : MAX_HOME))
    {
      erase_head (parts, 2);
      parts->world = FALSE;
      if (lacks_area_zero (digits->str, digits->len))
        {
          g_string_prepend_c (digits, '0');
          parts->n_head += parts->n_head > 0;
        }
    }
  else if (!parts->world && digits->str[0] == '0' && is_mobile (digits->str + 1, digits->len - 1))
    erase_head (parts, 1);
}

static CarePhoneVerdict
judge (const Parts *parts)
{
  const char *digits = parts->digits->str;
  gsize length = parts->digits->len;

  if (length == 0)
    return CARE_PHONE_LETTERS;
  if (parts->world)
    return length > MAX_WORLD ? CARE_PHONE_TOO_LONG : length < 8 ? CARE_PHONE_TOO_SHORT : CARE_PHONE_OK;
  if (length > MAX_HOME || (length == 12 && digits[0] == '1' && digits[1] >= '3'))
    return CARE_PHONE_TOO_LONG;
  if (digits[0] == '1' && length > 1 && digits[1] >= '3')
    return length < 11 ? CARE_PHONE_TOO_SHORT : CARE_PHONE_OK;
  if (digits[0] == '0')
    return length < 10 ? CARE_PHONE_TOO_SHORT : CARE_PHONE_OK;

  return length < 7 ? CARE_PHONE_TOO_SHORT : CARE_PHONE_OK;
}

/* "+44 (0)20": the 0 is dialled at home only. */
static char *
drop_home_zero (const char *text)
{
  const char *zero = *text == '+' ? strstr (text, "(0)") : NULL;

  if (zero == NULL)
    return g_strdup (text);

  return g_strdup_printf ("%.*s%s", (int) (zero - text), text, zero + 3);
}

CarePhoneVerdict
care_phone_parse (const char  *typed,
                  char       **canonical)
{
  g_autofree char *levelled = level (typed != NULL ? typed : "");
  g_autofree char *text = drop_home_zero (levelled);
  g_auto(Parts) parts = { FALSE, g_string_new (NULL), g_string_new (NULL), 0, FALSE };
  CarePhoneVerdict verdict = refuse (text);

  if (canonical != NULL)
    *canonical = NULL;
  if (verdict != CARE_PHONE_OK)
    return verdict;

  parts.world = *text == '+';
  if (!read_digits (text + parts.world, &parts))
    return CARE_PHONE_LETTERS;

  come_home (&parts);
  part_extension (&parts);
  verdict = judge (&parts);
  if (canonical != NULL && (verdict == CARE_PHONE_OK || verdict == CARE_PHONE_TOO_SHORT))
    *canonical = g_strconcat (parts.world ? "+" : "", parts.digits->str,
                              parts.extension->len > 0 ? "-" : NULL, parts.extension->str, NULL);

  return verdict;
}

/* How many digits @text holds. */
static gsize
count_digits (const char *text)
{
  gsize n_digits = 0;

  for (; *text != '\0'; text++)
    n_digits += g_ascii_isdigit (*text) ? 1 : 0;

  return n_digits;
}

/* Whether the number @so_far ends before the blank that @next follows. */
static gboolean
ends_before (const char *so_far,
             const char *next)
{
  g_autofree char *canonical = NULL;
  g_autofree char *both = NULL;
  gsize n_next = count_digits (next);

  if (extension_mark (next) > 0 || (n_next == 0 && !g_unichar_isalpha (g_utf8_get_char (next))))
    return FALSE;
  if (care_phone_parse (so_far, &canonical) != CARE_PHONE_OK)
    return FALSE;
  if (n_next == 0 || *next == '+' || strchr (canonical, '-') != NULL)
    return TRUE;
  if (care_phone_is_mobile (canonical) || is_hotline (canonical, strlen (canonical)))
    return TRUE;
  if (*canonical == '+')
    return n_next >= 10;

  both = g_strconcat (so_far, " ", next, NULL);
  return n_next >= 5 || care_phone_parse (both, NULL) == CARE_PHONE_TOO_LONG;
}

static void
add_number (GPtrArray *numbers,
            GString   *number)
{
  if (number->len > 0)
    g_ptr_array_add (numbers, g_strdup (number->str));
  g_string_truncate (number, 0);
}

static void
split_at_blanks (const char *piece,
                 GPtrArray  *numbers)
{
  g_auto(GStrv) words = g_strsplit_set (piece, " \t", -1);
  g_autoptr(GString) number = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      if (number->len > 0 && ends_before (number->str, words[i]))
        add_number (numbers, number);
      if (number->len > 0)
        g_string_append_c (number, ' ');
      g_string_append (number, words[i]);
    }
  add_number (numbers, number);
}

/* The pieces of @cell between strokes, commas and line breaks. */
static char **
split_at_strokes (const char *cell)
{
  g_autoptr(GString) pieces = g_string_sized_new (strlen (cell));

  for (; *cell != '\0'; cell = g_utf8_next_char (cell))
    {
      gunichar letter = g_utf8_get_char (cell);

      if (g_utf8_strchr ("/|,;\\、。&\r或和", -1, letter) != NULL)
        letter = '\n';
      g_string_append_unichar (pieces, letter);
    }

  return g_strsplit (pieces->str, "\n", -1);
}

char **
care_phone_split (const char *cell)
{
  g_autoptr(GPtrArray) numbers = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *half = care_text_compose (cell != NULL ? cell : "");

  if (half != NULL && *g_strstrip (half) == '=')
    g_ptr_array_add (numbers, g_strdup (half));
  else if (half != NULL)
    {
      g_auto(GStrv) pieces = split_at_strokes (half);

      for (guint i = 0; pieces[i] != NULL; i++)
        split_at_blanks (pieces[i], numbers);
    }

  g_ptr_array_add (numbers, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&numbers), FALSE);
}

/* Digits of the area code at the start of @digits, 0 when it has none. */
static gsize
area_length (const char *digits)
{
  if (*digits != '0')
    return 0;

  return digits[1] == '1' || digits[1] == '2' ? 3 : 4;
}

char *
care_phone_format (const char *canonical)
{
  g_autofree char *digits = NULL;
  g_autofree char *shown = NULL;
  const char *extension;
  gsize length;
  gsize first;

  if (canonical == NULL)
    return NULL;

  extension = strchr (canonical, '-');
  digits = extension != NULL ? g_strndup (canonical, (gsize) (extension - canonical)) : g_strdup (canonical);
  length = strlen (digits);
  first = is_mobile (digits, length) || is_hotline (digits, length) ? 3 : area_length (digits);

  if (*digits == '+' || length < first + 7)
    shown = g_steal_pointer (&digits);
  else if (first == 0)
    shown = g_strdup_printf ("%.*s %s", (int) (length - 4), digits, digits + length - 4);
  else
    shown = g_strdup_printf ("%.*s %.*s %s", (int) first, digits, (int) (length - first - 4),
                             digits + first, digits + length - 4);

  if (extension == NULL)
    return g_steal_pointer (&shown);

  /* Translators: a telephone number and its extension */
  return g_strdup_printf (_("%1$s ext. %2$s"), shown, extension + 1);
}

char *
care_phone_mask (const char *canonical)
{
  gsize length;
  gsize n_shown;

  if (canonical == NULL)
    return NULL;

  length = strcspn (canonical, "-");
  if (length < 7)
    return g_strdup ("****");

  n_shown = length < 8 ? 0 : MIN (3, length - 8);

  return g_strdup_printf ("%.*s****%.*s", (int) n_shown, canonical,
                          (int) MIN (4, length - 4), canonical + MAX (length - 4, 4));
}

gboolean
care_phone_is_mobile (const char *canonical)
{
  g_return_val_if_fail (canonical != NULL, FALSE);

  return is_mobile (canonical, strcspn (canonical, "-"));
}

const char *
care_phone_verdict_get_message (CarePhoneVerdict verdict)
{
  switch (verdict)
    {
    case CARE_PHONE_OK:
      return NULL;
    case CARE_PHONE_EMPTY:
      return _("Please enter a telephone number.");
    case CARE_PHONE_TOO_SHORT:
      return _("This telephone number is short. Please check it.");
    case CARE_PHONE_TOO_LONG:
      return _("This telephone number is too long. Please check it.");
    case CARE_PHONE_LETTERS:
      return _("A telephone number holds digits only. Please check for letters such as O for 0.");
    case CARE_PHONE_MASKED:
      return _("This is a masked number. Reveal it first, then enter all digits.");
    case CARE_PHONE_FORMULA:
      return _("This is a spreadsheet formula, not a telephone number. Please enter the digits.");
    case CARE_PHONE_SCIENTIFIC:
      return _("The spreadsheet shortened this number. Format the column as text and enter it again.");
    }

  g_return_val_if_reached (NULL);
}
