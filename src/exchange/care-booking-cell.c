/* care-booking-cell.c — one cell of an order list into its booking
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "care-booking-cell.h"
#include "domain/care-couple.h"
#include "domain/care-money.h"
#include "domain/care-phone.h"
#include "domain/care-text.h"
#include "domain/care-typed-date.h"

#define FIRST_SERIAL 10000 /* 1927; what lies outside is no date somebody typed */
#define LAST_SERIAL  80000 /* 2119 */
#define REPLACEMENT  "\xef\xbf\xbd" /* U+FFFD */

typedef CareBookingCell Cell;

/* How a field is read: by which function, and into what of the booking. */
typedef struct
{
  void  (*take) (Cell *cell, gsize detail);
  gsize detail; /* a place in CareBookingRow, or a stage, a duty, a sex */
} Rule;

static void
object (Cell       *cell,
        const char *reason)
{
  g_ptr_array_add (cell->offences, care_booking_remark_new (cell->booking->number,
                                                            cell->column->heading,
                                                            cell->content->text, reason));
}

static void
warn (Cell       *cell,
      const char *reason)
{
  g_ptr_array_add (cell->warnings, care_booking_remark_new (cell->booking->number,
                                                            cell->column->heading,
                                                            cell->content->text, reason));
}

/* ── words ── */

static char *
read_text (Cell         *cell,
           gsize         max_letters,
           CareTextKind  kind)
{
  CareTextNotice notice = CARE_TEXT_UNCHANGED;
  g_autofree char *sentence = NULL;
  char *text;

  if (*cell->content->text == '\0')
    return NULL;

  text = care_text_clean (cell->content->text, max_letters, kind, &notice);
  if (notice != CARE_TEXT_UNCHANGED)
    sentence = care_text_describe_notice (notice, max_letters);
  if (sentence != NULL)
    warn (cell, sentence);

  return text;
}

static void
put_text (Cell  *cell,
          gsize  place,
          char  *text)
{
  char **member = G_STRUCT_MEMBER_P (cell->booking, place);

  g_free (*member);
  *member = text;
}

static void
take_line (Cell  *cell,
           gsize  place)
{
  put_text (cell, place, read_text (cell, CARE_TEXT_LINE_MAX, CARE_TEXT_LINE));
}

static void
take_address (Cell  *cell,
              gsize  place)
{
  put_text (cell, place, read_text (cell, CARE_TEXT_ADDRESS_MAX, CARE_TEXT_LINE));
}

static void
take_block (Cell  *cell,
            gsize  place)
{
  put_text (cell, place, read_text (cell, CARE_TEXT_NOTE_MAX, CARE_TEXT_BLOCK));
}

/* Several columns may hold notes: one line each. */
static void
take_note (Cell  *cell,
           gsize  place)
{
  g_autofree char *note = read_text (cell, CARE_TEXT_NOTE_MAX, CARE_TEXT_BLOCK);
  const char *before = cell->booking->note;

  if (note != NULL)
    put_text (cell, place, before == NULL ? g_strdup (note)
                                          : g_strconcat (before, "\n", note, NULL));
}

static void
take_server (Cell  *cell,
             gsize  duty)
{
  g_autofree char *name = read_text (cell, CARE_TEXT_NAME_MAX, CARE_TEXT_LINE);

  if (name != NULL)
    g_ptr_array_add (cell->booking->servers, care_server_new ((CareDepartment) duty, 0, name));
}

/* 1.38E+10: the digits a spreadsheet dropped are gone for good. */
static gboolean
is_scientific (const char *text)
{
  gsize n_digits = strspn (text, "0123456789.");

  return n_digits > 0 && (text[n_digits] == 'E' || text[n_digits] == 'e') &&
         text[n_digits + 1] == '+' && g_ascii_isdigit (text[n_digits + 2]);
}

static void
take_order_no (Cell  *cell,
               gsize  place)
{
  take_line (cell, place);

  if (cell->booking->order_no == NULL)
    object (cell, _("The order number is missing"));
  else if (is_scientific (cell->booking->order_no))
    object (cell, _("The spreadsheet shortened this number; format the column as text"));
}

/* ── persons ── */

static CarePerson *
get_person (const CareBookingRow *booking,
            guint                 i)
{
  return g_ptr_array_index (booking->persons, i);
}

/* Somebody of that sex, or for an unknown one who is named first; may be NULL. */
static CarePerson *
find_person (const CareBookingRow *booking,
             CareSex               sex)
{
  for (guint i = 0; i < booking->persons->len; i++)
    if (sex == CARE_SEX_UNKNOWN || get_person (booking, i)->sex == sex)
      return get_person (booking, i);

  return NULL;
}

/* Adds a person, or learns the sex of one who is named already. */
static void
add_person (Cell       *cell,
            const char *name,
            CareSex     sex)
{
  CarePerson *person = NULL;

  for (guint i = 0; i < cell->booking->persons->len; i++)
    if (g_str_equal (get_person (cell->booking, i)->name, name))
      person = get_person (cell->booking, i);

  if (person == NULL && cell->booking->persons->len >= 2)
    {
      warn (cell, _("There are more than two names; only the first two are read"));
      return;
    }
  if (person == NULL)
    {
      person = care_person_new ();
      person->name = g_strdup (name);
      g_ptr_array_add (cell->booking->persons, person);
    }
  person->sex = sex != CARE_SEX_UNKNOWN ? sex : person->sex;
}

static void
take_names (Cell  *cell,
            gsize  sex)
{
  g_autofree char *text = read_text (cell, CARE_TEXT_LINE_MAX, CARE_TEXT_BLOCK);
  g_auto(GStrv) names = care_couple_split (text);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *name = care_text_clean (names[i], CARE_TEXT_NAME_MAX, CARE_TEXT_LINE, NULL);

      if (name != NULL)
        add_person (cell, name, (CareSex) sex);
    }
}

static void
take_name (Cell  *cell,
           gsize  sex)
{
  g_autofree char *name = read_text (cell, CARE_TEXT_NAME_MAX, CARE_TEXT_LINE);

  if (name != NULL)
    add_person (cell, name, (CareSex) sex);
}

static void
take_wechat (Cell  *cell,
             gsize  unused)
{
  CarePerson *person = find_person (cell->booking, CARE_SEX_UNKNOWN);

  if (person == NULL)
    return;

  g_free (person->wechat);
  person->wechat = read_text (cell, CARE_TEXT_LINE_MAX, CARE_TEXT_LINE);
}

/* ── dates ── */

/* A number below a date's heading is a serial when its cell was never formatted. */
static gboolean
is_serial (const char *text)
{
  gint64 serial = g_ascii_strtoll (text, NULL, 10);

  return strspn (text, "0123456789") == 5 && text[5] == '\0' &&
         serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
}

static CareTypedDate
read_date (Cell *cell)
{
  const char *text = cell->content->text;
  g_autofree char *lunar = NULL;

  if (is_serial (text))
    return care_typed_date_from_serial (g_ascii_strtod (text, NULL), FALSE);
  if (!cell->column->is_lunar || cell->content->kind == CARE_CELL_DATE || *text == '\0')
    return care_typed_date_read (text);

  lunar = g_strconcat ("农历", text, NULL);

  return care_typed_date_read (lunar);
}

static void
tell_reading (Cell    *cell,
              CareDay  day)
{
  g_autofree char *iso = care_day_to_iso (day);
  g_autofree char *sentence =
    g_strdup_printf (_("This date can be read in two ways; it was taken as %s"), iso);

  warn (cell, sentence);
}

static void
object_to_date (Cell                *cell,
                const CareTypedDate *date)
{
  g_autofree char *reason = care_typed_date_dup_reason (date);

  object (cell, reason);
}

static void
take_day (Cell  *cell,
          gsize  stage)
{
  CareTypedDate date = read_date (cell);

  cell->booking->days[stage] = date.day;

  switch (date.kind)
    {
    case CARE_TYPED_EMPTY:
    case CARE_TYPED_UNDECIDED:
    case CARE_TYPED_DAY:
      break;
    case CARE_TYPED_AMBIGUOUS:
      tell_reading (cell, date.day);
      break;
    case CARE_TYPED_MONTH_DAY:
      object (cell, _("The year is missing"));
      break;
    case CARE_TYPED_LUNAR:
      object (cell, _("This is a lunar date; enter the solar one"));
      break;
    case CARE_TYPED_IMPOSSIBLE:
    case CARE_TYPED_UNREADABLE:
      object_to_date (cell, &date);
      break;
    }
}

static CareBirthday
read_birthday (Cell *cell)
{
  CareTypedDate date = read_date (cell);
  CareBirthday unknown = { 0 };

  switch (date.kind)
    {
    case CARE_TYPED_EMPTY:
    case CARE_TYPED_UNDECIDED:
      return unknown;
    case CARE_TYPED_AMBIGUOUS:
      tell_reading (cell, date.day);
      return date.birthday;
    case CARE_TYPED_DAY:
    case CARE_TYPED_MONTH_DAY:
    case CARE_TYPED_LUNAR:
      if (!care_birthday_is_valid (&date.birthday))
        object (cell, _("The lunar calendar has no such day in that year"));
      return date.birthday;
    case CARE_TYPED_IMPOSSIBLE:
    case CARE_TYPED_UNREADABLE:
      object_to_date (cell, &date);
      return unknown;
    }

  return unknown;
}

static void
take_birthday (Cell  *cell,
               gsize  sex)
{
  CarePerson *person = find_person (cell->booking, (CareSex) sex);
  CareBirthday birthday = read_birthday (cell);

  if (person != NULL)
    person->birthday = birthday;
  else if (birthday.month != 0)
    warn (cell, _("The birthday belongs to nobody named in this row and is not read"));
}

/* ── telephones and amounts ── */

static gboolean
has_phone (const CareBookingRow *booking,
           const char           *canonical)
{
  return g_ptr_array_find_with_equal_func (booking->phones, canonical, g_str_equal, NULL);
}

static void
take_phones (Cell  *cell,
             gsize  unused)
{
  g_auto(GStrv) numbers = NULL;

  if (*cell->content->text == '\0')
    return;

  numbers = care_phone_split (cell->content->text);
  for (guint i = 0; numbers[i] != NULL; i++)
    {
      g_autofree char *canonical = NULL;
      CarePhoneVerdict verdict = care_phone_parse (numbers[i], &canonical);

      if (verdict == CARE_PHONE_TOO_SHORT)
        warn (cell, care_phone_verdict_get_message (verdict));
      else if (verdict != CARE_PHONE_OK && verdict != CARE_PHONE_EMPTY)
        object (cell, care_phone_verdict_get_message (verdict));
      if (canonical != NULL && !has_phone (cell->booking, canonical))
        g_ptr_array_add (cell->booking->phones, g_steal_pointer (&canonical));
    }
}

static void
take_amount (Cell  *cell,
             gsize  place)
{
  gint64 fen = 0;
  CareMoneyVerdict verdict;

  if (*cell->content->text == '\0')
    return;

  verdict = care_money_parse (cell->content->text, &fen);
  if (verdict == CARE_MONEY_OK)
    G_STRUCT_MEMBER (gint64, cell->booking, place) = fen;
  else if (verdict != CARE_MONEY_EMPTY)
    object (cell, care_money_verdict_get_message (verdict));
}

/* ── what is read how ── */

#define PLACE(member) offsetof (CareBookingRow, member)

static const Rule rules[CARE_N_FIELDS] = {
  [CARE_FIELD_ORDER_NO]       = { take_order_no, PLACE (order_no) },
  [CARE_FIELD_NAME]           = { take_names,    CARE_SEX_UNKNOWN },
  [CARE_FIELD_BRIDE_NAME]     = { take_name,     CARE_SEX_FEMALE },
  [CARE_FIELD_GROOM_NAME]     = { take_name,     CARE_SEX_MALE },
  [CARE_FIELD_BIRTHDAY]       = { take_birthday, CARE_SEX_UNKNOWN },
  [CARE_FIELD_BRIDE_BIRTHDAY] = { take_birthday, CARE_SEX_FEMALE },
  [CARE_FIELD_GROOM_BIRTHDAY] = { take_birthday, CARE_SEX_MALE },
  [CARE_FIELD_PHONE]          = { take_phones },
  [CARE_FIELD_BRIDE_PHONE]    = { take_phones },
  [CARE_FIELD_GROOM_PHONE]    = { take_phones },
  [CARE_FIELD_WECHAT]         = { take_wechat },
  [CARE_FIELD_WORK_UNIT]      = { take_line,     PLACE (work_unit) },
  [CARE_FIELD_ADDRESS]        = { take_address,  PLACE (address) },
  [CARE_FIELD_BOOKED_ON]      = { take_day,      CARE_STAGE_BOOKED },
  [CARE_FIELD_DRESS_ON]       = { take_day,      CARE_STAGE_DRESS },
  [CARE_FIELD_SHOOT_ON]       = { take_day,      CARE_STAGE_SHOOT },
  [CARE_FIELD_PROOF_ON]       = { take_day,      CARE_STAGE_PROOF },
  [CARE_FIELD_READY_ON]       = { take_day,      CARE_STAGE_READY },
  [CARE_FIELD_PICKUP_ON]      = { take_day,      CARE_STAGE_PICKUP },
  [CARE_FIELD_WEDDING_ON]     = { take_day,      CARE_STAGE_WEDDING },
  [CARE_FIELD_PACKAGE]        = { take_line,     PLACE (package) },
  [CARE_FIELD_PRICE]          = { take_amount,   PLACE (price) },
  [CARE_FIELD_CONTENT]        = { take_block,    PLACE (content) },
  [CARE_FIELD_EXTRA_CONTENT]  = { take_block,    PLACE (extra_content) },
  [CARE_FIELD_EXTRA]          = { take_amount,   PLACE (extra) },
  [CARE_FIELD_PAID]           = { take_amount,   PLACE (paid) },
  [CARE_FIELD_BALANCE]        = { take_amount,   PLACE (balance) },
  [CARE_FIELD_SALES]          = { take_server,   CARE_DEPARTMENT_SALES },
  [CARE_FIELD_MAKEUP]         = { take_server,   CARE_DEPARTMENT_MAKEUP },
  [CARE_FIELD_PHOTO]          = { take_server,   CARE_DEPARTMENT_PHOTO },
  [CARE_FIELD_DRESS]          = { take_server,   CARE_DEPARTMENT_DRESS },
  [CARE_FIELD_PROOF]          = { take_server,   CARE_DEPARTMENT_PROOF },
  [CARE_FIELD_POST]           = { take_server,   CARE_DEPARTMENT_POST },
  [CARE_FIELD_CARD_NO]        = { take_line,     PLACE (card_no) },
  [CARE_FIELD_CARD_LEVEL]     = { take_line,     PLACE (card_level) },
  [CARE_FIELD_INTRODUCER]     = { take_line,     PLACE (introducer) },
  [CARE_FIELD_SOURCE]         = { take_line,     PLACE (source) },
  [CARE_FIELD_NOTE]           = { take_note,     PLACE (note) },
};

static gboolean
is_error_text (const char *text)
{
  static const char * const errors[] = {
    "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!",
  };

  for (guint i = 0; *text == '#' && i < G_N_ELEMENTS (errors); i++)
    if (g_str_equal (text, errors[i]))
      return TRUE;

  return FALSE;
}

/* A remark that begins with "=" was taken for a formula by the spreadsheet: its words
 * are all there is, and for words they will do. */
static gboolean
is_mistaken_formula (Cell       *cell,
                     const Rule *rule)
{
  return cell->content->kind == CARE_CELL_ERROR && *cell->content->text == '=' &&
         (rule->take == take_note || rule->take == take_block);
}

/* Faults any cell can have, whatever it should hold. */
static gboolean
is_sound (Cell       *cell,
          const Rule *rule)
{
  if (is_mistaken_formula (cell, rule))
    warn (cell, _("The spreadsheet takes this for a formula; its words were read as they are"));
  else if (cell->content->kind == CARE_CELL_ERROR || is_error_text (cell->content->text))
    object (cell, _("The cell holds a spreadsheet error instead of a value"));
  else if (cell->may_be_broken && strstr (cell->content->text, REPLACEMENT) != NULL)
    object (cell, _("Some letters cannot be read; choose another encoding or correct them"));
  else
    return TRUE;

  return is_mistaken_formula (cell, rule);
}

void
care_booking_cell_take (CareBookingCell *self)
{
  const Rule *rule = &rules[self->column->field];

  if (rule->take != NULL && is_sound (self, rule))
    rule->take (self, rule->detail);
}
