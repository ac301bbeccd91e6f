/* care-call-times.c — at which hours of which weekdays a couple likes to be rung, or must not be
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-call-times.h"

#define DAY_END (24 * 60)

typedef struct
{
  int first; /* weekday, 1 for Monday */
  int last;
  int from;  /* minute of the day */
  int until;
} Span;

typedef struct
{
  const char *word;
  int         a;
  int         b;
} Word;

/* Longer words before those that they begin with. */
static const Word days[] = {
  { "weekdays", 1, 5 }, { "weekend", 6, 7 }, { "every day", 1, 7 }, { "everyday", 1, 7 }, { "daily", 1, 7 },
  { "monday", 1, 1 }, { "tuesday", 2, 2 }, { "wednesday", 3, 3 }, { "thursday", 4, 4 },
  { "friday", 5, 5 }, { "saturday", 6, 6 }, { "sunday", 7, 7 },
  { "mon", 1, 1 }, { "tue", 2, 2 }, { "wed", 3, 3 }, { "thu", 4, 4 }, { "fri", 5, 5 },
  { "sat", 6, 6 }, { "sun", 7, 7 },
  { "工作日", 1, 5 }, { "平日", 1, 5 }, { "双休日", 6, 7 }, { "雙休日", 6, 7 }, { "周末", 6, 7 },
  { "週末", 6, 7 }, { "每天", 1, 7 }, { "天天", 1, 7 },
  { "星期一", 1, 1 }, { "星期二", 2, 2 }, { "星期三", 3, 3 }, { "星期四", 4, 4 }, { "星期五", 5, 5 },
  { "星期六", 6, 6 }, { "星期日", 7, 7 }, { "星期天", 7, 7 },
  { "周一", 1, 1 }, { "周二", 2, 2 }, { "周三", 3, 3 }, { "周四", 4, 4 }, { "周五", 5, 5 },
  { "周六", 6, 6 }, { "周日", 7, 7 }, { "周天", 7, 7 },
  { "週一", 1, 1 }, { "週二", 2, 2 }, { "週三", 3, 3 }, { "週四", 4, 4 }, { "週五", 5, 5 },
  { "週六", 6, 6 }, { "週日", 7, 7 },
};

static const Word hours[] = {
  { "morning", 9 * 60, 12 * 60 }, { "noon", 12 * 60, 14 * 60 }, { "afternoon", 14 * 60, 18 * 60 },
  { "evening", 18 * 60, 21 * 60 }, { "all day", 0, DAY_END },
  { "上午", 9 * 60, 12 * 60 }, { "中午", 12 * 60, 14 * 60 }, { "下午", 14 * 60, 18 * 60 },
  { "晚上", 18 * 60, 21 * 60 }, { "全天", 0, DAY_END },
};

/* ---- reading ------------------------------------------------------------------------ */

static const char *
skip_blanks (const char *at)
{
  while (g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return at;
}

static const char *
take_dash (const char *at)
{
  static const char * const dashes[] = { "-", "–", "—", "~", "～", "至", "到", "－" };

  at = skip_blanks (at);
  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (g_str_has_prefix (at, dashes[i]))
      return skip_blanks (at + strlen (dashes[i]));

  return NULL;
}

static const Word *
find_word (const Word  *words,
           guint        n_words,
           const char **at)
{
  for (guint i = 0; i < n_words; i++)
    if (g_str_has_prefix (*at, words[i].word))
      {
        *at += strlen (words[i].word);
        return &words[i];
      }

  return NULL;
}

/* "Mon-Fri", "周末": FALSE when no day stands here. */
static gboolean
take_days (const char **at,
           Span        *span)
{
  const Word *first = find_word (days, G_N_ELEMENTS (days), at);
  const char *after = first != NULL ? take_dash (*at) : NULL;
  const Word *last = after != NULL ? find_word (days, G_N_ELEMENTS (days), &after) : NULL;

  if (first == NULL)
    return FALSE;
  span->first = first->a;
  span->last = first->b;
  if (last != NULL)
    {
      span->last = last->b;
      *at = after;
    }

  return TRUE;
}

static gboolean
take_number (const char **at,
             int          most,
             int         *number)
{
  const char *start = *at;

  *number = 0;
  while (g_ascii_isdigit (**at) && *at - start < 2)
    *number = *number * 10 + *(*at)++ - '0';

  return *at > start && *number <= most && !g_ascii_isdigit (**at);
}

/* "18", "18:30", "18点", "18点半". */
static gboolean
take_hour (const char **at,
           int         *minute)
{
  int hour;
  int rest = 0;

  if (!take_number (at, 24, &hour))
    return FALSE;
  if (**at == ':' || g_str_has_prefix (*at, "："))
    {
      *at += **at == ':' ? 1 : strlen ("：");
      if (!take_number (at, 59, &rest))
        return FALSE;
    }
  else if (g_str_has_prefix (*at, "点") || g_str_has_prefix (*at, "點") || g_str_has_prefix (*at, "时"))
    {
      *at += strlen ("点");
      if (g_str_has_prefix (*at, "半"))
        {
          rest = 30;
          *at += strlen ("半");
        }
    }
  *minute = hour * 60 + rest;

  return *minute <= DAY_END;
}

static gboolean
take_hours (const char **at,
            Span        *span)
{
  const Word *word = find_word (hours, G_N_ELEMENTS (hours), at);

  if (word != NULL)
    {
      span->from = word->a;
      span->until = word->b;
      return TRUE;
    }
  if (!take_hour (at, &span->from))
    return FALSE;
  *at = take_dash (*at);

  return *at != NULL && take_hour (at, &span->until) && span->from < span->until;
}

static gboolean
read_part (const char *text,
           Span       *span)
{
  const char *at = skip_blanks (text);
  gboolean has_days;

  *span = (Span) { 1, 7, 0, DAY_END };
  has_days = take_days (&at, span);
  at = skip_blanks (at);
  if (*at == '\0')
    return has_days;
  if (!take_hours (&at, span))
    return FALSE;

  return *skip_blanks (at) == '\0';
}

/* Saturday to Tuesday goes over the end of the week: two spans. */
static void
write_span (GString    *stored,
            const Span *span)
{
  if (span->first > span->last)
    {
      Span before = { span->first, 7, span->from, span->until };
      Span after = { 1, span->last, span->from, span->until };

      write_span (stored, &before);
      write_span (stored, &after);
      return;
    }

  g_string_append_printf (stored, "%s%d-%d %02d:%02d-%02d:%02d", stored->len > 0 ? "," : "",
                          span->first, span->last, span->from / 60, span->from % 60,
                          span->until / 60, span->until % 60);
}

gboolean
care_call_times_read (const char  *typed,
                      char       **stored)
{
  g_autofree char *folded = typed != NULL ? g_utf8_strdown (typed, -1) : g_strdup ("");
  g_autoptr(GString) text = g_string_new (NULL);
  g_auto(GStrv) parts = NULL;

  for (char *wide = folded; (wide = strpbrk (wide, ";\n")) != NULL; )
    *wide = ',';
  parts = g_regex_split_simple ("[,，、；]", folded, 0, 0);
  *stored = NULL;
  for (guint i = 0; parts[i] != NULL; i++)
    {
      Span span;

      if (*skip_blanks (parts[i]) == '\0')
        continue;
      if (!read_part (parts[i], &span))
        return FALSE;
      write_span (text, &span);
    }
  if (text->len > 0)
    *stored = g_strdup (text->str);

  return TRUE;
}

/* ---- what is stored ----------------------------------------------------------------- */

/* "1-5 18:00-20:00", exactly as it was written; FALSE at the end or at what is not ours. */
static gboolean
next_span (const char **at,
           Span        *span)
{
  const char *p = *at;
  int number[6];
  static const char ends[] = { '-', ' ', ':', '-', ':', '\0' };

  if (p == NULL || *p == '\0')
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (number); i++)
    {
      if (!take_number (&p, 59, &number[i]))
        return FALSE;
      if (ends[i] != '\0' && *p++ != ends[i])
        return FALSE;
    }
  *span = (Span) { number[0], number[1], number[2] * 60 + number[3], number[4] * 60 + number[5] };
  *at = *p == ',' ? p + 1 : p;

  return TRUE;
}

static const char *
get_day_name (int weekday)
{
  static const char * const names[] = {
    NC_("weekday", "Mon"), NC_("weekday", "Tue"), NC_("weekday", "Wed"), NC_("weekday", "Thu"),
    NC_("weekday", "Fri"), NC_("weekday", "Sat"), NC_("weekday", "Sun"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "weekday", names[CLAMP (weekday, 1, 7) - 1]);
}

static void
format_span (GString    *text,
             const Span *span)
{
  gboolean is_daily = span->first == 1 && span->last == 7;

  if (text->len > 0)
    g_string_append (text, ", ");
  if (is_daily)
    g_string_append (text, _("every day"));
  else
    g_string_append (text, get_day_name (span->first));
  if (!is_daily && span->last > span->first)
    g_string_append_printf (text, "–%s", get_day_name (span->last));
  if (span->from > 0 || span->until < DAY_END)
    g_string_append_printf (text, " %02d:%02d–%02d:%02d", span->from / 60, span->from % 60,
                            span->until / 60, span->until % 60);
}

char *
care_call_times_format (const char *stored)
{
  g_autoptr(GString) text = g_string_new (NULL);
  Span span;

  if (stored == NULL)
    return NULL;
  while (next_span (&stored, &span))
    format_span (text, &span);

  return g_strdup (text->str);
}

static gboolean
is_on (const Span *span,
       CareDay     day)
{
  int weekday = care_day_get_weekday (day);

  return span->first <= weekday && weekday <= span->last;
}

gboolean
care_call_times_contains (const char *stored,
                          CareDay     day,
                          int         minute,
                          int        *until)
{
  Span span;

  while (next_span (&stored, &span))
    if (is_on (&span, day) && span.from <= minute && minute < span.until)
      {
        if (until != NULL)
          *until = span.until;
        return TRUE;
      }

  return FALSE;
}

int
care_call_times_next_start (const char *stored,
                            CareDay     day,
                            int         minute)
{
  int next = -1;
  Span span;

  while (next_span (&stored, &span))
    if (is_on (&span, day) && minute < span.until)
      {
        int start = MAX (span.from, minute);

        next = next < 0 ? start : MIN (next, start);
      }

  return next;
}

gboolean
care_call_times_has_day (const char *stored,
                         CareDay     day)
{
  Span span;

  while (next_span (&stored, &span))
    if (is_on (&span, day))
      return TRUE;

  return FALSE;
}
