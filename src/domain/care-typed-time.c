/* care-typed-time.c — a day or an hour as somebody names it on the telephone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-date-words.h"
#include "care-numeral.h"
#include "care-typed-date.h"
#include "care-typed-time.h"

/* Halves of the day, and what is added to an hour below @below. */
static const struct
{
  const char *word;
  int         below;
  int         plus;
} halves[] = {
  { "上午", 0, 0 }, { "早上", 0, 0 }, { "中午", 4, 12 }, { "下午", 12, 12 }, { "晚上", 12, 12 },
};

static const struct
{
  const char *word;
  int         days;
} relative[] = {
  { "today", 0 }, { "今天", 0 }, { "今日", 0 }, { "tomorrow", 1 }, { "明天", 1 }, { "明日", 1 },
  { "the day after tomorrow", 2 }, { "day after tomorrow", 2 }, { "后天", 2 }, { "後天", 2 },
};

static const char * const weekdays[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };
static const char * const han_weekdays[] = { "一", "二", "三", "四", "五", "六", "日" };
static const char * const han_weeks[] = { "星期", "礼拜", "禮拜", "周" };

static const char *
skip (const char *text,
      const char *letters)
{
  return text + strspn (text, letters);
}

static gboolean
take_word (const char **text,
           const char  *word)
{
  if (!g_str_has_prefix (*text, word))
    return FALSE;

  *text += strlen (word);
  return TRUE;
}

/* ---- the hour ------------------------------------------------------------------------ */

static gboolean
take_number (const char **text,
             int          below,
             int         *number)
{
  CareNumeral numeral;

  if (!care_numeral_read (text, &numeral) || numeral.n_digits > 2 || numeral.value < 0 ||
      numeral.value >= below)
    return FALSE;

  *number = (int) numeral.value;
  return TRUE;
}

/* Minutes behind the hour; FALSE when what follows cannot be minutes. */
static gboolean
take_minutes (const char **text,
              int         *minute,
              gboolean    *is_clear)
{
  if (take_word (text, ":"))
    {
      *is_clear = TRUE;
      return take_number (text, 60, minute);
    }
  if (!take_word (text, "点") && !take_word (text, "时"))
    return TRUE;

  *is_clear = TRUE;
  if (take_word (text, "半"))
    *minute = 30;
  else if (**text != '\0' && !take_word (text, "整"))
    return take_number (text, 60, minute) && (take_word (text, "分") || **text == '\0');

  return TRUE;
}

static void
take_half (const char **text,
           int         *hour,
           gboolean    *is_clear)
{
  gboolean is_pm;

  *text = skip (*text, " ");
  is_pm = g_str_has_prefix (*text, "pm");
  if (*hour > 12 || (!is_pm && !g_str_has_prefix (*text, "am")))
    return;

  *text += 2;
  *is_clear = TRUE;
  *hour = *hour % 12 + (is_pm ? 12 : 0);
}

/* Reads an hour that ends the text: the minute of the day, or -1. */
static int
read_clock (const char *text,
            gboolean    is_all)
{
  gboolean is_clear = FALSE;
  guint half = G_N_ELEMENTS (halves);
  int minute = 0;
  int hour;

  for (guint i = 0; i < G_N_ELEMENTS (halves); i++)
    if (take_word (&text, halves[i].word))
      {
        half = i;
        is_clear = TRUE;
        break;
      }

  text = skip (text, " ");
  if (!take_number (&text, 24, &hour) || !take_minutes (&text, &minute, &is_clear))
    return -1;
  if (half < G_N_ELEMENTS (halves) && hour < halves[half].below)
    hour += halves[half].plus;
  else
    take_half (&text, &hour, &is_clear);

  return *text == '\0' && (is_clear || is_all) ? hour * 60 + minute : -1;
}

/* Where the hour begins in @text, and which; NULL without any. */
static const char *
find_clock (const char *text,
            int        *minute)
{
  char before = ' ';

  for (const char *at = text; *at != '\0'; before = *at, at = g_utf8_next_char (at))
    {
      if (g_ascii_isdigit (before) || before == ':' || g_ascii_isalpha (before))
        continue;
      *minute = read_clock (at, at == text);
      if (*minute >= 0)
        return at;
    }

  return NULL;
}

/* ---- the day ------------------------------------------------------------------------- */

/* 1 for Monday to 7; 0 when @text is no weekday. */
static int
read_weekday (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (han_weeks); i++)
    if (take_word (&text, han_weeks[i]))
      {
        for (int day = 0; day < 7; day++)
          if (g_str_equal (text, han_weekdays[day]))
            return day + 1;
        return g_str_equal (text, "天") ? 7 : 0;
      }

  for (int day = 0; day < 7; day++)
    if (g_str_has_prefix (text, weekdays[day]) &&
        (text[3] == '\0' || g_str_has_suffix (text, "day") || text[3] == '.'))
      return day + 1;

  return 0;
}

/* The next such weekday, today included; "next" is the one of next week. */
static CareDay
read_week (const char *text,
           CareDay     today)
{
  gboolean is_next = take_word (&text, "next ") || take_word (&text, "下个") || take_word (&text, "下");
  int weekday = read_weekday (text);
  int since = care_day_get_weekday (today);

  if (weekday == 0)
    return CARE_DAY_NONE;
  if (is_next)
    return today - since + 7 + weekday;

  return today + (weekday - since + 7) % 7;
}

static CareDay
read_solar (const char *text,
            CareDay     today)
{
  CareTypedDate typed = care_typed_date_read (text);
  CareDay day;

  switch (typed.kind)
    {
    case CARE_TYPED_DAY:
    case CARE_TYPED_AMBIGUOUS:
      return typed.day;
    case CARE_TYPED_MONTH_DAY:
      day = care_day_new (care_day_get_year (today), typed.birthday.month, typed.birthday.day);
      return day >= today ? day : care_day_new (care_day_get_year (today) + 1, typed.birthday.month,
                                                typed.birthday.day);
    case CARE_TYPED_EMPTY:
    case CARE_TYPED_UNDECIDED:
    case CARE_TYPED_LUNAR:
    case CARE_TYPED_IMPOSSIBLE:
    case CARE_TYPED_UNREADABLE:
      return CARE_DAY_NONE;
    }

  g_return_val_if_reached (CARE_DAY_NONE);
}

static CareDay
read_day (const char *text,
          CareDay     today)
{
  CareDay day;

  for (guint i = 0; i < G_N_ELEMENTS (relative); i++)
    if (g_str_equal (text, relative[i].word))
      return today + relative[i].days;

  day = read_week (text, today);

  return day != CARE_DAY_NONE ? day : read_solar (text, today);
}

CareDay
care_typed_day_read (const char *text,
                     CareDay     today)
{
  g_autofree char *folded = NULL;

  if (text == NULL)
    return CARE_DAY_NONE;

  folded = care_date_words_fold (text);

  return read_day (folded, today);
}

CareCivil
care_typed_time_read (const char *text,
                      CareCivil   now)
{
  CareDay today = care_civil_get_day (now);
  g_autofree char *folded = NULL;
  g_autofree char *before = NULL;
  const char *clock;
  CareDay day = today;
  CareCivil at;
  int minute;

  if (text == NULL)
    return CARE_CIVIL_NONE;

  at = care_civil_from_iso (text);
  if (at != CARE_CIVIL_NONE)
    return at > now ? at : CARE_CIVIL_NONE;

  folded = care_date_words_fold (text);
  clock = find_clock (folded, &minute);
  if (clock == NULL)
    return CARE_CIVIL_NONE;

  before = g_strstrip (g_strndup (folded, (gsize) (clock - folded)));
  if (g_str_has_suffix (before, ","))
    before[strlen (before) - 1] = '\0';
  if (g_str_has_suffix (before, " at"))
    before[strlen (before) - 3] = '\0';
  if (*before != '\0')
    day = read_day (before, today);
  if (day == CARE_DAY_NONE)
    return CARE_CIVIL_NONE;

  at = care_civil_new (day, minute / 60, minute % 60);
  if (at <= now && *before == '\0')
    at += CARE_MINUTES_PER_DAY;
  else if (at <= now && day == today && read_week (before, today) == today)
    at += 7 * CARE_MINUTES_PER_DAY;

  return at > now ? at : CARE_CIVIL_NONE;
}
