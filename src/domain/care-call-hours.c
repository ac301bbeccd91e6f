/* care-call-hours.c — the hours of a kind of day, as a person writes them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-call-hours.h"
#include "care-error.h"
#include "care-text.h"

#define MINUTES_PER_HOUR 60

static void
append_span (GString        *line,
             const CareSpan *span)
{
  if (span->from >= span->until)
    return;

  g_string_append_printf (line, "%s%02d:%02d–%02d:%02d", line->len > 0 ? ", " : "",
                          span->from / MINUTES_PER_HOUR, span->from % MINUTES_PER_HOUR,
                          span->until / MINUTES_PER_HOUR, span->until % MINUTES_PER_HOUR);
}

char *
care_call_hours_format (const CareSpan *spans)
{
  GString *line = g_string_new (NULL);

  for (int i = 0; i < CARE_SPANS_PER_DAY; i++)
    append_span (line, &spans[i]);

  return g_string_free (line, FALSE);
}

/* "9:30" or "9"; moves @text behind it. */
static gboolean
read_minute (const char **text,
             int         *minute)
{
  char *end;
  guint64 hour = g_ascii_strtoull (*text, &end, 10);
  guint64 rest = 0;

  if (end == *text || !g_ascii_isdigit (**text) || hour > 24)
    return FALSE;
  if (*end == ':')
    {
      const char *digits = end + 1;

      rest = g_ascii_strtoull (digits, &end, 10);
      if (end - digits != 2 || rest >= MINUTES_PER_HOUR)
        return FALSE;
    }
  *text = end;
  *minute = (int) (hour * MINUTES_PER_HOUR + rest);

  return *minute <= 24 * MINUTES_PER_HOUR;
}

static gboolean
read_span (const char **text,
           CareSpan    *span)
{
  return read_minute (text, &span->from) && *(*text)++ == '-' && read_minute (text, &span->until);
}

/* Blanks go, and every dash and comma of the world becomes the plain one. */
static char *
level (const char *text)
{
  static const char * const dashes = "–—―~～－至到";
  static const char * const commas = ",，、;；和";
  g_autofree char *folded = care_text_fold (text);
  GString *plain = g_string_new (NULL);

  for (const char *at = folded != NULL ? folded : ""; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isspace (c))
        continue;
      if (g_utf8_strchr (dashes, -1, c) != NULL)
        c = '-';
      else if (g_utf8_strchr (commas, -1, c) != NULL)
        c = ',';
      else if (c == 0xff1a || c == '.')
        c = ':';
      g_string_append_unichar (plain, c);
    }

  return g_string_free (plain, FALSE);
}

static gboolean
check (const CareSpan  *spans,
       int              n,
       GError         **error)
{
  const CareCallWindow *house = care_call_window_get_house ();
  const char *sentence = NULL;

  for (int i = 0; i < n && sentence == NULL; i++)
    if (spans[i].from >= spans[i].until)
      sentence = _("Hours end after they begin, like 09:30–11:45.");
    else if (spans[i].from < house->good.from || spans[i].until > house->good.until)
      sentence = _("Nobody is rung before 09:00 or after 20:00.");
    else if (i > 0 && spans[i].from < spans[i - 1].until)
      sentence = _("The second hours begin after the first have ended.");
  if (sentence != NULL)
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, sentence);

  return sentence == NULL;
}

gboolean
care_call_hours_read (const char  *text,
                      CareSpan    *spans,
                      GError     **error)
{
  g_autofree char *plain = level (text != NULL ? text : "");
  CareSpan read[CARE_SPANS_PER_DAY] = { 0 };
  const char *at = plain;
  int n = 0;

  while (*at != '\0')
    {
      if (n == CARE_SPANS_PER_DAY || (n > 0 && *at++ != ',') || !read_span (&at, &read[n++]))
        {
          g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                               _("Hours are written like 09:30–11:45, 14:00–17:45."));
          return FALSE;
        }
    }
  if (!check (read, n, error))
    return FALSE;
  memcpy (spans, read, sizeof read);

  return TRUE;
}
