/* test-bad-input.c — what is typed wrong, by its number in the catalogue of bad input
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row, one promise: a field of the couple's file, what somebody types or pastes,
 * what is kept of it, and what is said about it. The number is the item's in the
 * catalogue (1 to 28 the form, 29 to 38 telephones, 39 to 52 dates and times,
 * 53 and on calls).
 */
#include <locale.h>

#include <string.h>

#include "domain/care-error.h"
#include "domain/care-text.h"
#include "model/care-customer-desk.h"
#include "model/care-recorder.h"
#include "one-couple.h"

/* Of a couple with one order; dates are typed on 21 November 2026. */
typedef struct
{
  int         number;
  const char *name;
  int         order;  /* -1: of the couple */
  int         field;
  const char *typed;
  guint       times;  /* how often that stands there, 0: once */
  const char *kept;   /* as the field shows it afterwards; NULL: it is refused */
  guint       n_kept; /* letters kept, 0: not counted */
  const char *said;   /* part of the sentence; NULL: nothing is said */
} Row;

#define PLANNED(stage) (CARE_FORM_FIRST_STAGE + 2 * CARE_STAGE_##stage)

static const Row rows[] = {
  { 1,  "no-name",               -1, CARE_FORM_NAME_1, "", 0, NULL, 0, "Please enter a name" },
  { 2,  "blank-name",            -1, CARE_FORM_NAME_1, " \u3000\u200b ", 0, NULL, 0, "Please enter a name" },
  { 3,  "padded-name",           -1, CARE_FORM_NAME_1, "  王 芳\u3000", 0, "王 芳", 0, NULL },
  { 4,  "markup",                -1, CARE_FORM_NAME_1, "A & B <b>x</b>", 0, "A & B <b>x</b>", 0, NULL },
  { 5,  "format",                -1, CARE_FORM_NAME_1, "%s%n%d", 0, "%s%n%d", 0, NULL },
  { 6,  "sql",                   -1, CARE_FORM_NAME_1, "Robert'); DROP TABLE customer;--", 0,
    "Robert'); DROP TABLE customer;--", 0, NULL },
  { 7,  "long-name",             -1, CARE_FORM_NAME_1, "王", 10000, "", 100, "cut after 100 letters" },
  { 8,  "zalgo",                 -1, CARE_FORM_NAME_1,
    "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u030b", 0, "", 1, "unusual marks" },
  { 9,  "bidi",                  -1, CARE_FORM_NAME_1, "王\u202e芳", 0, "王芳", 0, "writing direction" },
  { 10, "control",               -1, CARE_FORM_NAME_1, "王\x01芳", 0, "王芳", 0, "Control characters" },
  { 11, "emoji",                 -1, CARE_FORM_NAME_1, "👰🏽‍♀️王芳", 0, "👰🏽‍♀️王芳", 3, NULL },
  { 12, "rare-letter",           -1, CARE_FORM_NAME_1, "𠮷田", 0, "𠮷田", 2, NULL },
  { 13, "traditional",           -1, CARE_FORM_NAME_1, "趙麗穎", 0, "趙麗穎", 0, NULL },
  { 14, "full-width",            -1, CARE_FORM_NAME_1, "ＡＢＣ", 0, "ＡＢＣ", 0, NULL },
  { 15, "broken-bytes",          -1, CARE_FORM_NAME_1, "王\xff芳", 0, "王\ufffd芳", 0, "cannot be read" },
  { 16, "line-break",            -1, CARE_FORM_NAME_1, "王\n芳", 0, "王 芳", 0, NULL },
  { 20, "same-name",             -1, CARE_FORM_NAME_2, "王芳", 0, "王芳", 0, "Both have the same name" },
  { 20, "same-name-in-blanks",   -1, CARE_FORM_NAME_2, " 王 芳", 0, "王 芳", 0, "Both have the same name" },
  { 20, "other-name",            -1, CARE_FORM_NAME_2, "王莉", 0, "王莉", 0, NULL },
  { 21, "birthday-next-year",    -1, CARE_FORM_BIRTHDAY_1, "2027-01-01", 0, NULL, 0, "in the future" },
  { 21, "birthday-tomorrow",     -1, CARE_FORM_BIRTHDAY_1, "2026-11-22", 0, NULL, 0, "in the future" },
  { 21, "birthday-today",        -1, CARE_FORM_BIRTHDAY_1, "2026-11-21", 0, "2026-11-21", 0, NULL },
  { 21, "older-than-anybody",    -1, CARE_FORM_BIRTHDAY_1, "1905-05-01", 0, NULL, 0, "more than 120 years" },
  { 23, "bare-mail",             -1, CARE_FORM_EMAIL, "a@b", 0, "a@b", 0, NULL },
  { 23, "chinese-mail",          -1, CARE_FORM_EMAIL, "张三@例子.中国", 0, "张三@例子.中国", 0, NULL },
  { 23, "mail-with-blank",       -1, CARE_FORM_EMAIL, "a b@c", 0, NULL, 0, "e-mail" },
  { 23, "mail-without-at",       -1, CARE_FORM_EMAIL, "wangfang", 0, NULL, 0, "e-mail" },
  { 24, "long-address",          -1, CARE_FORM_ADDRESS, "西湖路", 2000, "", 500, "cut after 500 letters" },
  { 25, "amount-with-comma",     0, CARE_FORM_PRICE, "1,288.50", 0, "1,288.50", 0, NULL },
  { 25, "amount-with-sign",      0, CARE_FORM_PRICE, "￥1288", 0, "1,288.00", 0, NULL },
  { 25, "full-width-amount",     0, CARE_FORM_PRICE, "１２８８", 0, "1,288.00", 0, NULL },
  { 25, "negative-amount",       0, CARE_FORM_PRICE, "-5", 0, NULL, 0, "" },
  { 25, "scientific-amount",     0, CARE_FORM_PRICE, "1e9", 0, NULL, 0, "" },
  { 25, "nan",                   0, CARE_FORM_PRICE, "NaN", 0, NULL, 0, "" },
  { 26, "huge-amount",           0, CARE_FORM_PRICE, "99999999999999", 0, NULL, 0, "too large" },
  { 29, "full-width-phone",      -1, CARE_FORM_NUMBERS, "１３８ ００１３ ８０００", 0,
    "138 0013 8000", 0, NULL },
  { 30, "plus-86",               -1, CARE_FORM_NUMBERS, "+86-138-0013-8000", 0, "138 0013 8000", 0, NULL },
  { 30, "0086",                  -1, CARE_FORM_NUMBERS, "008613800138000", 0, "138 0013 8000", 0, NULL },
  { 30, "86",                    -1, CARE_FORM_NUMBERS, "8613800138000", 0, "138 0013 8000", 0, NULL },
  { 31, "long-phone",            -1, CARE_FORM_NUMBERS, "138001380001380013800", 0, NULL, 0, "too long" },
  { 32, "short-phone",           -1, CARE_FORM_NUMBERS, "12345", 0, "12345", 0, NULL },
  { 33, "extension",             -1, CARE_FORM_NUMBERS, "010-12345678转801", 0,
    "010 1234 5678 ext. 801", 0, NULL },
  { 34, "two-phones",            -1, CARE_FORM_NUMBERS, "13800138000/13900139000", 0,
    "138 0013 8000, 139 0013 9000", 0, NULL },
  { 34, "two-phones-by-dun",     -1, CARE_FORM_NUMBERS, "13800138000、13900139000", 0,
    "138 0013 8000, 139 0013 9000", 0, NULL },
  { 35, "letter-o",              -1, CARE_FORM_NUMBERS, "138O0138000", 0, NULL, 0, "" },
  { 36, "foreign",               -1, CARE_FORM_NUMBERS, "+1 (415) 555-2671", 0, "+14155552671", 0, NULL },
  { 37, "formula",               -1, CARE_FORM_NUMBERS, "=HYPERLINK(\"http://x\",\"13800138000\")", 0,
    NULL, 0, "" },
  { 38, "masked",                -1, CARE_FORM_NUMBERS, "138****1234", 0, NULL, 0, "" },
  { 39, "no-such-day",           -1, CARE_FORM_WEDDING, "2024-02-30", 0, NULL, 0, "29 days" },
  { 40, "two-figure-year",       -1, CARE_FORM_WEDDING, "24/2/3", 0, NULL, 0, "not clear which" },
  { 40, "day-first",             -1, CARE_FORM_WEDDING, "3.2.24", 0, NULL, 0, "" },
  { 41, "full-width-date",       -1, CARE_FORM_WEDDING, "２０２７年２月３日", 0, "2027-02-03", 0, NULL },
  { 41, "chinese-date",          -1, CARE_FORM_WEDDING, "二〇二七年二月三日", 0, "2027-02-03", 0, NULL },
  { 42, "lunar-date",            -1, CARE_FORM_WEDDING, "腊月初八", 0, NULL, 0, "" },
  { 43, "compact-date",          -1, CARE_FORM_WEDDING, "20270203", 0, "2027-02-03", 0, NULL },
  { 43, "dotted-date",           -1, CARE_FORM_WEDDING, "2027.2.3", 0, "2027-02-03", 0, NULL },
  { 44, "zeros",                 -1, CARE_FORM_WEDDING, "0000-00-00", 0, "", 0, NULL },
  { 44, "serial-number",         -1, CARE_FORM_WEDDING, "45325", 0, NULL, 0, "" },
  { 45, "pick-up-before-shoot",  0, PLANNED (PICKUP), "2026-12-01", 0, "2026-12-01", 0,
    "Pick-up (2026-12-01) is before Shooting (2026-12-05)" },
  { 45, "booked-after-shoot",    0, PLANNED (BOOKED), "2026-12-06", 0, "2026-12-06", 0,
    "Shooting (2026-12-05) is before Booking (2026-12-06)" },
  { 45, "pick-up-after-shoot",   0, PLANNED (PICKUP), "2026-12-30", 0, "2026-12-30", 0, NULL },
  { 46, "wedding-in-fifty-years", -1, CARE_FORM_WEDDING, "2076-05-01", 0, NULL, 0, "20 years ahead" },
  { 46, "wedding-in-five-years", -1, CARE_FORM_WEDDING, "2031-05-01", 0, "2031-05-01", 0, NULL },
  { 54, "long-note",             -1, CARE_FORM_NOTE, "很长的备注", 220000, "", 20000, "cut after 20000 letters" },
};

static CareCustomerFile *
new_file (void)
{
  CareCustomerFile *file = care_customer_file_new ();

  file->customer = care_customer_new ();
  file->customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  file->customer->phones = g_new0 (char *, 1);
  file->orders = g_ptr_array_new_with_free_func ((GDestroyNotify) care_order_unref);

  return file;
}

static CareCustomerForm *
type (const CareCustomerFile *file,
      const Row              *row)
{
  CareCustomerForm *form = care_customer_form_of_file (file);
  g_autoptr(GString) typed = g_string_new (NULL);

  care_customer_form_set (form, (CareFormPlace) { -1, CARE_FORM_NAME_1 }, "王芳");
  care_customer_form_set (form, (CareFormPlace) { 0, CARE_FORM_ORDER_NO }, "2026-0815");
  care_customer_form_set (form, (CareFormPlace) { 0, PLANNED (SHOOT) }, "2026-12-05");
  for (guint i = 0; i < MAX (row->times, 1); i++)
    g_string_append (typed, row->typed);
  care_customer_form_set (form, (CareFormPlace) { row->order, row->field }, typed->str);

  return form;
}

/* The field as it stands when the file is opened again. */
static char *
dup_kept (CareCustomerFile *file,
          CareCustomer     *customer,
          GPtrArray        *orders,
          const Row        *row)
{
  g_autoptr(CareCustomerForm) form = NULL;

  care_customer_unref (file->customer);
  file->customer = care_customer_ref (customer);
  g_ptr_array_unref (file->orders);
  file->orders = g_ptr_array_ref (orders);
  form = care_customer_form_of_file (file);

  return g_strdup (care_customer_form_get (form, (CareFormPlace) { row->order, row->field }));
}

static void
assert_said (const char *sentence,
             const char *expected)
{
  if (expected == NULL)
    g_assert_cmpstr (sentence, ==, NULL);
  else if (sentence == NULL || strstr (sentence, expected) == NULL)
    g_error ("said: %s instead of: %s", sentence, expected);
}

static void
test_row (gconstpointer data)
{
  const Row *row = &rows[GPOINTER_TO_SIZE (data)];
  g_autoptr(CareCustomerFile) file = new_file ();
  g_autoptr(CareCustomerForm) form = type (file, row);
  g_autofree char *sentence = care_customer_form_check (form, (CareFormPlace) { row->order, row->field });
  g_autoptr(CareCustomer) customer = NULL;
  g_autoptr(GPtrArray) orders = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *kept = NULL;
  CareFormPlace place;

  if (!care_customer_form_read (form, file, care_day_new (2026, 11, 21), &customer, &orders, &place, &error))
    {
      g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
      if (row->kept != NULL)
        g_error ("refused: %s", error->message);
      assert_said (error->message, row->said);
      return;
    }

  kept = dup_kept (file, customer, orders, row);
  g_test_message ("kept: %.60s, said: %s", kept, sentence);
  g_assert_nonnull (row->kept);
  if (row->n_kept > 0)
    g_assert_cmpuint (care_text_count_letters (kept), ==, row->n_kept);
  if (*row->kept != '\0' || row->n_kept == 0)
    g_assert_cmpstr (kept, ==, row->kept);
  assert_said (sentence, row->said);
}

/* ---- what others have on file already ------------------------------------------- */

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

/* The couple on file has 138 0013 8000 and 139 0013 9000. */
static const struct
{
  const char *name;
  const char *typed;
  gboolean    is_theirs; /* typed into the couple's own file */
  gboolean    is_found;
} numbers[] = {
  { "same-phone",        "13800138000",                  FALSE, TRUE  },
  { "same-phone-abroad", "+86-138-0013-8000",            FALSE, TRUE  },
  { "same-second-phone", "13700137000、１３９００１３９０００", FALSE, TRUE  },
  { "own-phone",         "13800138000",                  TRUE,  FALSE },
  { "other-phone",       "13700137000",                  FALSE, FALSE },
};

static void
test_number (OneCouple     *fixture,
             gconstpointer  data)
{
  gsize row = GPOINTER_TO_SIZE (data);
  g_autoptr(CareCustomerDesk) desk = care_customer_desk_new (fixture->office);
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(CareCustomerLine) line = NULL;
  g_autoptr(GError) error = NULL;

  care_customer_desk_find_phone_async (desk, numbers[row].is_theirs ? fixture->customer_id : 0,
                                       numbers[row].typed, result_cb, &result);
  line = care_customer_desk_find_phone_finish (desk, wait_for (&result), &error);
  g_assert_no_error (error);
  g_assert_cmpint (line != NULL, ==, numbers[row].is_found);
  if (line != NULL)
    g_assert_cmpint (line->id, ==, fixture->customer_id);
}

/* Two couples, an order number each. */
static const struct
{
  int         number;
  const char *name;
  const char *first;
  const char *second;
  gboolean    is_same;
} tickets[] = {
  { 18, "same-ticket",     "RM2026-0815", "RM2026-0815",        TRUE  },
  { 18, "other-ticket",    "RM2026-0815", "RM2026-0816",        FALSE },
  { 19, "ticket-by-case",  "RM2026-0815", "rm2026-0815",        TRUE  },
  { 19, "ticket-by-width", "RM2026-0815", "ＲＭ２０２６－０８１５", TRUE  },
  { 19, "ticket-by-blank", "RM2026-0815", " RM2026 -0815\u3000", TRUE  },
};

static gboolean
save_couple (OneCouple   *fixture,
             const char  *ticket,
             GError     **error)
{
  g_autoptr(CareCustomerDesk) desk = care_customer_desk_new (fixture->office);
  g_autoptr(CareCustomerFile) file = new_file ();
  g_autoptr(CareCustomerForm) form = care_customer_form_of_file (file);
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(CareCustomer) customer = NULL;
  g_autoptr(CareCustomerChange) change = NULL;
  GPtrArray *orders = NULL;
  CareFormPlace place;

  care_customer_form_set (form, (CareFormPlace) { -1, CARE_FORM_NAME_1 }, "李梅");
  care_customer_form_set (form, (CareFormPlace) { 0, CARE_FORM_ORDER_NO }, ticket);
  if (!care_customer_form_read (form, file, care_office_get_today (fixture->office), &customer, &orders,
                                &place, error))
    return FALSE;
  care_customer_desk_save_async (desk, customer, orders, result_cb, &result);
  change = care_customer_desk_save_finish (desk, wait_for (&result), error);

  return change != NULL;
}

static void
test_ticket (OneCouple     *fixture,
             gconstpointer  data)
{
  gsize row = GPOINTER_TO_SIZE (data);
  g_autoptr(GError) error = NULL;

  g_assert_true (save_couple (fixture, tickets[row].first, &error));
  g_assert_no_error (error);
  g_assert_cmpint (save_couple (fixture, tickets[row].second, &error), !=, tickets[row].is_same);
  if (!tickets[row].is_same)
    return;
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  assert_said (error->message, "order number already");
}

/* ---- how a call ends ------------------------------------------------------------ */

/* The call began at 10:05 on 21 November 2026, a Saturday. */
static const struct
{
  int          number;
  const char  *name;
  CareOutcome  outcome;
  const char  *agreed;
  const char  *said; /* NULL: it is recorded, and the time kept */
} endings[] = {
  { 47, "agreed-yesterday", CARE_OUTCOME_REACHED_LATER, "2026-11-20T15:00", "already past" },
  { 47, "agreed-at-ten",    CARE_OUTCOME_REACHED_LATER, "2026-11-21T10:00", "already past" },
  { 47, "agreed-at-three",  CARE_OUTCOME_REACHED_LATER, "2026-11-21T15:00", NULL },
  { 53, "no-outcome",       CARE_OUTCOME_NONE,          NULL,               "how the call ended" },
};

static void
test_ending (OneCouple     *fixture,
             gconstpointer  data)
{
  gsize row = GPOINTER_TO_SIZE (data);
  g_autoptr(CareRecording) recording = care_recording_new ();
  g_autoptr(CareRecorded) recorded = NULL;
  g_autoptr(GError) error = NULL;

  recording->call_id = fixture->call_id;
  recording->started_at = ONE_COUPLE_NOW;
  recording->ended_at = ONE_COUPLE_NOW + 120;
  recording->outcome = endings[row].outcome;
  recording->agreed = care_civil_from_iso (endings[row].agreed);
  recording->note = g_strdup ("晚上再打");
  recorded = care_recorder_record (fixture->office, recording, &error);
  if (endings[row].said != NULL)
    {
      g_assert_null (recorded);
      g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
      assert_said (error->message, endings[row].said);
      return;
    }
  g_assert_no_error (error);
  g_assert_cmpuint (recorded->planned->len, ==, 1);
  g_assert_cmpint (care_moment_to_civil (((CareCall *) recorded->planned->pdata[0])->agreed_at,
                                         care_office_get_rules (fixture->office)->zone), ==,
                   recording->agreed);
}

#define ADD_ROWS(rows, number, func) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strdup_printf ("/bad-input/%03d/%s", number, rows[i].name); \
      \
      g_test_add (path, OneCouple, GSIZE_TO_POINTER (i), one_couple_set_up, func, one_couple_tear_down); \
    }

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/bad-input/%03d/%s", rows[i].number, rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }

  ADD_ROWS (numbers, 17, test_number)
  ADD_ROWS (tickets, tickets[i].number, test_ticket)
  ADD_ROWS (endings, endings[i].number, test_ending)

  return g_test_run ();
}
