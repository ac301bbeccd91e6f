/* test-booking-reader.c — one row into a booking, every fault named
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <locale.h>
#include <string.h>

#include "exchange/care-booking-reader.h"
#include "exchange/care-csv-reader.h"

typedef struct
{
  CareTable          *table;
  CareBookingColumns *columns;
  CareBookingRow     *booking;
  GPtrArray          *offences;
  GPtrArray          *warnings;
} Fixture;

static void
set_up (Fixture    *fixture,
        const char *text)
{
  fixture->table = care_csv_reader_read (text, strlen (text), ',', NULL, NULL);
  fixture->columns = care_booking_columns_find (fixture->table, NULL, NULL);
  fixture->offences = g_ptr_array_new_with_free_func ((GDestroyNotify) care_booking_remark_free);
  fixture->warnings = g_ptr_array_new_with_free_func ((GDestroyNotify) care_booking_remark_free);
  g_assert_nonnull (fixture->columns);
  fixture->booking = care_booking_reader_read (fixture->table, fixture->columns, 1,
                                               fixture->offences, fixture->warnings);
}

static void
tear_down (Fixture *fixture)
{
  care_table_free (fixture->table);
  care_booking_columns_free (fixture->columns);
  care_booking_row_unref (fixture->booking);
  g_ptr_array_unref (fixture->offences);
  g_ptr_array_unref (fixture->warnings);
}

static const char *
first_reason (GPtrArray *remarks)
{
  const CareBookingRemark *remark = remarks->len > 0 ? g_ptr_array_index (remarks, 0) : NULL;

  return remark != NULL ? remark->reason : NULL;
}

#define SHORTENED  "The spreadsheet shortened this number; format the column as text"
#define UNREADABLE "This is not a date"
#define FAULTY     "The cell holds a spreadsheet error instead of a value"

static const struct
{
  const char *name;
  const char *heading; /* of the third column */
  const char *cell;
  gboolean    is_refused;
  gboolean    is_warned;
  const char *reason;  /* (nullable) the first one's */
} cells[] = {
  { "date",                "拍照日期", "2026-10-28",        FALSE, FALSE, NULL },
  { "date-undecided",      "拍照日期", "待定",              FALSE, FALSE, NULL },
  { "date-empty",          "拍照日期", "",                  FALSE, FALSE, NULL },
  { "date-zeros",          "拍照日期", "0000-00-00",        FALSE, FALSE, NULL },
  { "date-impossible",     "拍照日期", "2026-02-30",        TRUE,  FALSE,
    "February 2026 has 28 days" },
  { "date-unreadable",     "拍照日期", "下周",              TRUE,  FALSE, UNREADABLE },
  { "date-ambiguous",      "拍照日期", "24/2/3",            FALSE, TRUE,
    "This date can be read in two ways; it was taken as 2024-02-03" },
  { "date-without-year",   "拍照日期", "10月28日",          TRUE,  FALSE, "The year is missing" },
  { "date-lunar",          "拍照日期", "腊月初八",          TRUE,  FALSE,
    "This is a lunar date; enter the solar one" },
  { "date-serial",         "拍照日期", "46334",             FALSE, FALSE, NULL },
  { "birthday-lunar",      "生日",     "1990年三月十八(农历)", FALSE, FALSE, NULL },
  { "birthday-no-year",    "生日",     "9月27日",           FALSE, FALSE, NULL },
  { "birthday-impossible", "生日",     "1990-02-30",        TRUE,  FALSE,
    "February 1990 has 28 days" },
  { "birthday-of-nobody",  "新娘生日", "1990-02-03",        FALSE, TRUE,
    "The birthday belongs to nobody named in this row and is not read" },
  { "phone",               "电话",     "+86 138-0013-8000", FALSE, FALSE, NULL },
  { "phone-two",           "电话",     "13800138000/13900139000", FALSE, FALSE, NULL },
  { "phone-short",         "电话",     "12345",             FALSE, TRUE,  NULL },
  { "phone-long",          "电话",     "138001380001380013800", TRUE, FALSE, NULL },
  { "phone-masked",        "电话",     "138****1234",       TRUE,  FALSE, NULL },
  { "phone-formula",       "电话",     "=HYPERLINK(1)",     TRUE,  FALSE, NULL },
  { "phone-scientific",    "电话",     "1.38E+10",          TRUE,  FALSE, NULL },
  { "amount",              "套系价位", "\"¥3,999.00\"",     FALSE, FALSE, NULL },
  { "amount-unreadable",   "套系价位", "about 4000",        TRUE,  FALSE, NULL },
  { "amount-negative",     "已付",     "-5",                TRUE,  FALSE, NULL },
  { "error-in-text",       "备注",     "#REF!",             TRUE,  FALSE, FAULTY },
  { "error-in-date",       "拍照日期", "#N/A",              TRUE,  FALSE, FAULTY },
  { "formula-like-note",   "备注",     "=请电话联系",       FALSE, FALSE, NULL },
  { "unknown-column",      "颜色",     "#REF!",             FALSE, FALSE, NULL },
};

static void
test_cell (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *text = g_strdup_printf ("票单号,姓名,%s\n26090001,韩静,%s\n", cells[i].heading,
                                           cells[i].cell);
  Fixture fixture;
  GPtrArray *remarks;

  set_up (&fixture, text);
  g_assert_cmpint (fixture.offences->len > 0, ==, cells[i].is_refused);
  g_assert_cmpint (fixture.warnings->len > 0, ==, cells[i].is_warned);
  remarks = cells[i].is_refused ? fixture.offences : fixture.warnings;
  if (remarks->len > 0)
    {
      const CareBookingRemark *remark = g_ptr_array_index (remarks, 0);

      g_assert_cmpstr (remark->column, ==, cells[i].heading);
      g_assert_cmpstr (remark->value, ==, cells[i].cell);
      g_assert_cmpuint (remark->row, ==, 2);
    }
  if (cells[i].reason != NULL)
    g_assert_cmpstr (first_reason (remarks), ==, cells[i].reason);
  tear_down (&fixture);
}

static const struct
{
  const char *name;
  const char *text;
  const char *column;
  const char *reason;
} rows[] = {
  { "no-order-number",  "票单号,姓名\n,韩静\n",            "票单号", "The order number is missing" },
  { "shortened-number", "票单号,姓名\n2.6E+07,韩静\n",     "票单号", SHORTENED },
  { "no-name",          "票单号,姓名\n1,\n",               "姓名",   "The name is missing" },
  { "blank-name",       "票单号,姓名\n1,\"　\"\n",         "姓名",   "The name is missing" },
  { "too-few-cells",    "票单号,姓名,电话\n1,韩静\n",      "电话",
    "The row has 2 cells, the headings have 3" },
  { "too-many-cells",   "票单号,姓名\n1,韩静,2\n",         "",
    "The row has 3 cells, the headings have 2" },
  { "unclosed-quote",   "票单号,姓名\n\"1,韩静\n",         "",
    "The quotation mark opened in line 2 is never closed" },
};

static void
test_row (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  const CareBookingRemark *remark;
  Fixture fixture;

  set_up (&fixture, rows[i].text);
  g_assert_cmpuint (fixture.offences->len, ==, 1);
  remark = g_ptr_array_index (fixture.offences, 0);
  g_assert_cmpstr (remark->column, ==, rows[i].column);
  g_assert_cmpstr (remark->reason, ==, rows[i].reason);
  tear_down (&fixture);
}

static void
test_all_offences (void)
{
  Fixture fixture;

  set_up (&fixture, "票单号,姓名,生日,电话,价位\n,韩静,1990-02-30,138****1234,dear\n");
  g_assert_cmpuint (fixture.offences->len, ==, 4);
  tear_down (&fixture);
}

static void
test_surplus_blanks (void)
{
  Fixture fixture;

  set_up (&fixture, "票单号,姓名,\n1,韩静,,,,\n");
  g_assert_cmpuint (fixture.offences->len, ==, 0);
  tear_down (&fixture);
}

static void
test_couple (void)
{
  Fixture fixture;
  const CarePerson *bride;
  const CarePerson *groom;

  /* Birthdays stand before the names: they are still given to the right person. */
  set_up (&fixture, "票单号,新郎生日,新娘生日,新娘,新郎,新娘电话,新郎电话,微信\n"
                    "1,1990-01-02,农历九月初十,韩静,梁明,13800138000,13900139000,hanjing\n");
  g_assert_cmpuint (fixture.offences->len, ==, 0);
  g_assert_cmpuint (fixture.booking->persons->len, ==, 2);
  bride = g_ptr_array_index (fixture.booking->persons, 0);
  groom = g_ptr_array_index (fixture.booking->persons, 1);
  g_assert_cmpstr (bride->name, ==, "韩静");
  g_assert_cmpint (bride->sex, ==, CARE_SEX_FEMALE);
  g_assert_cmpint (bride->birthday.calendar, ==, CARE_CALENDAR_LUNAR);
  g_assert_cmpint (bride->birthday.month, ==, 9);
  g_assert_cmpstr (bride->wechat, ==, "hanjing");
  g_assert_cmpint (groom->sex, ==, CARE_SEX_MALE);
  g_assert_cmpint (groom->birthday.year, ==, 1990);
  g_assert_cmpstr (g_ptr_array_index (fixture.booking->phones, 1), ==, "13900139000");
  tear_down (&fixture);
}

static void
test_names_and_sex (void)
{
  Fixture fixture;

  set_up (&fixture, "票单号,新人,新娘\n1,梁明/韩静,韩静\n");
  g_assert_cmpuint (fixture.booking->persons->len, ==, 2);
  g_assert_cmpint (((CarePerson *) g_ptr_array_index (fixture.booking->persons, 1))->sex, ==,
                   CARE_SEX_FEMALE);
  g_assert_cmpuint (fixture.warnings->len, ==, 0);
  tear_down (&fixture);
}

static void
test_lunar_heading (void)
{
  Fixture fixture;
  const CarePerson *person;

  set_up (&fixture, "票单号,姓名,生日(农历)\n1,韩静,1990-8-15\n");
  person = g_ptr_array_index (fixture.booking->persons, 0);
  g_assert_cmpint (person->birthday.calendar, ==, CARE_CALENDAR_LUNAR);
  g_assert_cmpint (person->birthday.year, ==, 1990);
  tear_down (&fixture);
}

static void
test_values (void)
{
  Fixture fixture;

  set_up (&fixture, "票单号,姓名,电话,手机,备注,备注,拍照,二次金额,余款,摄影师\n"
                    "1,韩静,13800138000,138 0013 8000,甲,乙,2026.10.28,,\"1,000元\",王朔\n");
  g_assert_cmpuint (fixture.offences->len, ==, 0);
  g_assert_cmpuint (fixture.booking->number, ==, 2);
  g_assert_cmpuint (fixture.booking->phones->len, ==, 1);
  g_assert_cmpstr (fixture.booking->note, ==, "甲\n乙");
  g_assert_cmpint (fixture.booking->days[CARE_STAGE_SHOOT], ==,
                   care_day_from_iso ("2026-10-28"));
  g_assert_cmpint (fixture.booking->extra, ==, CARE_BOOKING_NOT_SAID);
  g_assert_cmpint (fixture.booking->price, ==, CARE_BOOKING_NOT_SAID);
  g_assert_cmpint (fixture.booking->balance, ==, 100000);
  g_assert_cmpstr (care_booking_row_get_server (fixture.booking, CARE_DEPARTMENT_PHOTO), ==,
                   "王朔");
  g_assert_null (care_booking_row_get_server (fixture.booking, CARE_DEPARTMENT_SALES));
  tear_down (&fixture);
}

static void
test_sequence (void)
{
  Fixture fixture;

  set_up (&fixture, "票单号,姓名,预约日期,拍照日期,取件日期\n"
                    "1,韩静,2026-10-28,2026-11-28,2026-11-02\n");
  g_assert_cmpuint (fixture.offences->len, ==, 0);
  g_assert_cmpuint (fixture.warnings->len, ==, 1);
  g_assert_nonnull (strstr (first_reason (fixture.warnings), "2026-11-02"));
  g_assert_nonnull (strstr (first_reason (fixture.warnings), "2026-11-28"));
  tear_down (&fixture);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autofree char *path = g_strdup_printf ("/booking-reader/cell/%s", cells[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_cell);
    }
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/booking-reader/row/%s", rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/booking-reader/all-offences", test_all_offences);
  g_test_add_func ("/booking-reader/surplus-blanks", test_surplus_blanks);
  g_test_add_func ("/booking-reader/couple", test_couple);
  g_test_add_func ("/booking-reader/names-and-sex", test_names_and_sex);
  g_test_add_func ("/booking-reader/lunar-heading", test_lunar_heading);
  g_test_add_func ("/booking-reader/values", test_values);
  g_test_add_func ("/booking-reader/sequence", test_sequence);

  return g_test_run ();
}
