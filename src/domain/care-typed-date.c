/* care-typed-date.c — a date as somebody typed it, read without guessing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "care-date-words.h"
#include "care-numeral.h"
#include "care-typed-date.h"

#define FIRST_YEAR 1900
#define LAST_YEAR  2199

/* What was found in the text, before it is decided which number is what. */
typedef struct
{
  CareNumeral      numbers[3];
  gunichar         after[3];  /* the first letter behind each number; 0 at the end */
  int              n_numbers;
  int              month_at;  /* which number was a month's English name, or -1 */
  CareDateCalendar said;      /* the calendar that was named */
} Parts;

static const char * const months[] = {
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
};

static gboolean
read_month_name (const char **text,
                 CareNumeral *numeral)
{
  const char *at = *text;
  gsize length = strspn (at, "abcdefghijklmnopqrstuvwxyz");

  for (guint i = 0; length >= 3 && i < G_N_ELEMENTS (months); i++)
    if (strncmp (at, months[i], 3) == 0)
      {
        *numeral = (CareNumeral) { .value = i + 1, .n_digits = 2 };
        *text = at + length;

        return TRUE;
      }

  return FALSE;
}

static const char *
skip_between (const char *text)
{
  static const char * const between[] = {
    "年", "月", "日", "号", "st ", "nd ", "rd ", "th ", "th,", "of ",
  };

  while (*text != '\0')
    {
      gsize n_skipped = strspn (text, " -/.,_");

      for (guint i = 0; n_skipped == 0 && i < G_N_ELEMENTS (between); i++)
        if (g_str_has_prefix (text, between[i]))
          n_skipped = strlen (between[i]);
      if (n_skipped == 0)
        break;
      text += n_skipped;
    }

  return text;
}

/* Behind the date may stand 日, a weekday and a time of day, and nothing else. */
static gboolean
is_only_time (const char *text)
{
  static const char letters[] = "日号 星期周礼拜一二三四五六天点时分秒上下中晚早午凌晨0123456789:.tzapm+-,";

  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_utf8_strchr (letters, -1, g_utf8_get_char (text)) == NULL)
      return FALSE;

  return TRUE;
}

static gboolean
read_parts (const char *text,
            Parts      *parts)
{
  parts->month_at = -1;

  while (parts->n_numbers < 3 && *text != '\0')
    {
      CareNumeral *numeral = &parts->numbers[parts->n_numbers];

      if (parts->month_at < 0 && read_month_name (&text, numeral))
        parts->month_at = parts->n_numbers;
      else if (!care_numeral_read (&text, numeral))
        return parts->n_numbers == 2 && is_only_time (text);
      parts->after[parts->n_numbers++] = g_utf8_get_char (text);
      /* The third number ends the date; a figure right behind it does not. */
      text = parts->n_numbers < 3 ? skip_between (text) : text;
    }

  return is_only_time (text);
}

static int
full_year (const CareNumeral *numeral,
           gboolean           is_republic)
{
  if (is_republic)
    return (int) MIN (numeral->value, LAST_YEAR) + 1911;
  if (numeral->n_digits == 4)
    return (int) numeral->value;
  if (numeral->n_digits <= 2)
    return (int) numeral->value + (numeral->value < 50 ? 2000 : 1900);

  return 0;
}

static CareTypedDate
conclude (CareTypedKind kind,
          CareDay       day)
{
  CareTypedDate date = { .kind = kind, .day = day };

  if (day != CARE_DAY_NONE)
    care_day_split (day, &date.birthday.year, &date.birthday.month, &date.birthday.day);

  return date;
}

static CareTypedDate
conclude_parts (int    year,
                gint64 month,
                gint64 day)
{
  CareDay found = CARE_DAY_NONE;
  CareTypedDate date = { .kind = CARE_TYPED_IMPOSSIBLE };

  if (year >= FIRST_YEAR && year <= LAST_YEAR && month <= 12 && day <= 31)
    found = care_day_new (year, (int) month, (int) day);
  if (found != CARE_DAY_NONE)
    return conclude (CARE_TYPED_DAY, found);

  date.birthday.year = year;
  date.birthday.month = (int) MIN (month, 99);
  date.birthday.day = (int) MIN (day, 99);

  return date;
}

static CareTypedDate
conclude_lunar (const Parts *parts)
{
  gboolean has_year = parts->n_numbers == 3;
  gint64 month = parts->numbers[has_year ? 1 : 0].value;
  gint64 day = parts->numbers[has_year ? 2 : 1].value;
  CareTypedDate date = { .kind = CARE_TYPED_LUNAR };

  if (parts->n_numbers < 2)
    return conclude (CARE_TYPED_UNREADABLE, CARE_DAY_NONE);

  date.birthday.calendar = CARE_CALENDAR_LUNAR;
  date.birthday.leap = parts->said.is_leap;
  date.birthday.year = has_year ? full_year (&parts->numbers[0], parts->said.is_republic) : 0;
  date.birthday.month = (int) MIN (month, 99);
  date.birthday.day = (int) MIN (day, 99);
  if (month < 1 || month > 12 || day < 1 || day > 30 ||
      (has_year && (date.birthday.year < FIRST_YEAR || date.birthday.year > LAST_YEAR)))
    date.kind = CARE_TYPED_IMPOSSIBLE;

  return date;
}

/* 三月十八 without 日 is how lunar days are written; 三月十八日 is a solar one. */
static gboolean
looks_lunar (const Parts *parts)
{
  int day_at = parts->n_numbers - 1;

  return parts->said.is_lunar ||
         (day_at >= 1 && parts->after[day_at] == 0 &&
          parts->numbers[day_at].is_chinese && parts->numbers[day_at - 1].is_chinese);
}

static CareDay
try_day (const CareNumeral *year,
         const CareNumeral *month,
         const CareNumeral *day)
{
  CareTypedDate date = conclude_parts (full_year (year, FALSE), month->value, day->value);

  return date.day;
}

/* Two readings: one of them, both the same, or a question. */
static CareTypedDate
conclude_two (CareDay likelier,
              CareDay other)
{
  if (likelier == CARE_DAY_NONE && other == CARE_DAY_NONE)
    return conclude (CARE_TYPED_UNREADABLE, CARE_DAY_NONE);
  if (likelier == CARE_DAY_NONE || other == CARE_DAY_NONE || likelier == other)
    return conclude (CARE_TYPED_DAY, MAX (likelier, other));

  return conclude (CARE_TYPED_AMBIGUOUS, likelier);
}

static CareTypedDate
conclude_three (const Parts *parts)
{
  const CareNumeral *first = &parts->numbers[0];
  const CareNumeral *second = &parts->numbers[1];
  const CareNumeral *third = &parts->numbers[2];
  gboolean has_dots = parts->after[0] == '.';

  if (parts->said.is_republic || first->n_digits == 4 || parts->after[0] == 0x5e74 /* 年 */)
    return conclude_parts (full_year (first, parts->said.is_republic), second->value, third->value);
  if (first->n_digits > 2 || second->n_digits > 2 || (third->n_digits != 4 && third->n_digits > 2))
    return conclude (CARE_TYPED_UNREADABLE, CARE_DAY_NONE);
  if (parts->month_at == 0)
    return conclude_parts (full_year (third, FALSE), first->value, second->value);
  if (parts->month_at == 1)
    return conclude_parts (full_year (third, FALSE), second->value, first->value);
  if (third->n_digits == 4)
    return conclude_two (try_day (third, has_dots ? second : first, has_dots ? first : second),
                         try_day (third, has_dots ? first : second, has_dots ? second : first));
  if (has_dots)
    return conclude_two (try_day (third, second, first), try_day (first, second, third));

  return conclude_two (try_day (first, second, third), try_day (third, second, first));
}

static CareTypedDate
conclude_month_day (const Parts *parts)
{
  gint64 month = parts->numbers[parts->month_at == 1 ? 1 : 0].value;
  gint64 day = parts->numbers[parts->month_at == 1 ? 0 : 1].value;
  CareTypedDate date = conclude_parts (2024, month, day);

  if (parts->numbers[0].n_digits > 2 || date.kind != CARE_TYPED_DAY)
    return conclude (CARE_TYPED_UNREADABLE, CARE_DAY_NONE);

  date.kind = CARE_TYPED_MONTH_DAY;
  date.day = CARE_DAY_NONE;
  date.birthday.year = 0;

  return date;
}

/* 20260305, and 20260305103000 with a time. */
static CareTypedDate
conclude_figures (const CareNumeral *numeral)
{
  gint64 value = numeral->value;

  if (numeral->n_digits == 12)
    value /= 10000;
  else if (numeral->n_digits == 14)
    value /= 1000000;
  else if (numeral->n_digits != 8)
    return conclude (CARE_TYPED_UNREADABLE, CARE_DAY_NONE);
  if (value / 10000 < FIRST_YEAR || value / 10000 > LAST_YEAR)
    return conclude (CARE_TYPED_UNREADABLE, CARE_DAY_NONE);

  return conclude_parts ((int) (value / 10000), value / 100 % 100, value % 100);
}

CareTypedDate
care_typed_date_read (const char *text)
{
  g_autofree char *folded = NULL;
  Parts parts = { 0 };

  if (text == NULL || *text == '\0')
    return conclude (CARE_TYPED_EMPTY, CARE_DAY_NONE);

  folded = care_date_words_fold (text);
  if (care_date_words_is_empty (folded))
    return conclude (CARE_TYPED_EMPTY, CARE_DAY_NONE);
  if (care_date_words_is_undecided (folded))
    return conclude (CARE_TYPED_UNDECIDED, CARE_DAY_NONE);

  folded = care_date_words_take_calendar (g_steal_pointer (&folded), &parts.said);
  if (!read_parts (folded, &parts))
    return conclude (CARE_TYPED_UNREADABLE, CARE_DAY_NONE);
  if (looks_lunar (&parts))
    return conclude_lunar (&parts);
  if (parts.n_numbers == 3)
    return conclude_three (&parts);
  if (parts.n_numbers == 2)
    return conclude_month_day (&parts);

  return conclude_figures (&parts.numbers[0]);
}

CareTypedDate
care_typed_date_from_serial (double   serial,
                             gboolean since_1904)
{
  CareDay origin = since_1904 ? care_day_new (1904, 1, 1) : care_day_new (1899, 12, 30);
  CareTypedDate date = { .kind = CARE_TYPED_UNREADABLE };

  if (serial >= 0 && serial < 1)
    return conclude (CARE_TYPED_EMPTY, CARE_DAY_NONE);
  if (!(serial >= 1 && serial < 110000))
    return date;

  /* Spreadsheets since Lotus believe in 29 February 1900, their day 60. */
  if (!since_1904 && (int) serial == 60)
    return conclude_parts (1900, 2, 29);
  if (!since_1904 && serial < 60)
    origin++;

  return conclude (CARE_TYPED_DAY, origin + (int) serial);
}

static char *
dup_impossible (const CareBirthday *typed)
{
  GDate first;
  char name[64];

  if (typed->month < 1 || typed->month > 12)
    return g_strdup_printf (_("There is no month %d"), typed->month);
  if (typed->calendar == CARE_CALENDAR_LUNAR && (typed->day < 1 || typed->day > 30))
    return g_strdup (_("A lunar month has at most 30 days"));
  if (typed->year < FIRST_YEAR || typed->year > LAST_YEAR)
    return g_strdup_printf (_("The year %d cannot be right"), typed->year);

  g_date_clear (&first, 1);
  g_date_set_dmy (&first, 1, (GDateMonth) typed->month, (GDateYear) typed->year);
  /* Translators: a month of a year, as in "February 2024 has 29 days"; see strftime. */
  if (g_date_strftime (name, sizeof name, C_("month of a year", "%B %Y"), &first) == 0)
    return g_strdup (_("There is no such day"));

  return g_strdup_printf (_("%1$s has %2$d days"), name,
                          care_day_month_length (typed->year, typed->month));
}

char *
care_typed_date_dup_reason (const CareTypedDate *self)
{
  switch (self->kind)
    {
    case CARE_TYPED_IMPOSSIBLE:
      return dup_impossible (&self->birthday);
    case CARE_TYPED_AMBIGUOUS:
      return g_strdup (_("It is not clear which number is the year, the month and the day"));
    case CARE_TYPED_UNREADABLE:
      return g_strdup (_("This is not a date"));
    case CARE_TYPED_EMPTY:
    case CARE_TYPED_UNDECIDED:
    case CARE_TYPED_DAY:
    case CARE_TYPED_MONTH_DAY:
    case CARE_TYPED_LUNAR:
      return NULL;
    }

  return NULL;
}
