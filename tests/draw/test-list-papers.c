/* test-list-papers.c — the list of customers, the file card and the call sheet on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "draw/care-call-sheet.h"
#include "draw/care-customer-list-paper.h"
#include "draw/care-file-card.h"
#include "sheet-checks.h"

/* Saturday, 21 November 2026, 10:05 in Shanghai. */
#define NOW 1795226700

static CareCustomerLine *
new_line (int number)
{
  CareCustomerLine *line = care_customer_line_new ();

  line->customer_no = g_strdup_printf ("C%06d", number);
  line->names = g_strdup_printf ("王芳%d <b>", number);
  line->phone = g_strdup ("13800138000");
  line->level = CARE_LEVEL_VIP;
  line->n_complaints = number == 1 ? 1 : 0;
  line->has_order = TRUE;
  line->stages[CARE_STAGE_SHOOT].done_on = care_day_new (2026, 11, 1);

  return line;
}

/* The head stands on every page, and no telephone in full. */
static void
test_list (void)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) care_customer_line_unref);
  CareCustomerListRecords records = { .language = CARE_LANGUAGE_ZH_CN, .studio = "罗曼影楼", .heading = "会员 · 60",
                                      .printed_by = "李敏", .lines = lines,
                                      .look = { care_day_new (2026, 11, 21), zone, TRUE } };
  g_autoptr(CareSheet) sheet = NULL;

  for (int i = 1; i <= 60; i++)
    g_ptr_array_add (lines, new_line (i));
  sheet = care_customer_list_paper_lay_out (&records, care_measure_em ());

  g_assert_cmpuint (sheet->n_pages, >, 1);
  g_assert_cmpuint (sheet_count_cells (sheet, CARE_CELL_LABEL), ==, 10 * sheet->n_pages);
  g_assert_true (sheet_has_text (sheet, "王芳60 <b>"));
  g_assert_true (sheet_has_text (sheet, "****"));
  g_assert_true (sheet_has_text (sheet, "▲ 客诉"));
  g_assert_false (sheet_has_text (sheet, "13800138000"));
  sheet_assert_even_grid (sheet, 5);
  sheet_assert_words_inside (sheet);
}

static CareQueueEntry *
new_entry (CareDay deadline)
{
  CareQueueEntry *entry = care_queue_entry_new ();

  entry->call = care_call_new ();
  entry->call->type = CARE_CALL_SHOOT_THANKS;
  entry->call->base_on = care_day_new (2026, 11, 18);
  entry->call->deadline_on = deadline;
  entry->names = g_strdup ("王芳、赵磊");
  entry->phone = g_strdup ("13800138000");
  entry->last_outcome = CARE_OUTCOME_NO_ANSWER;
  entry->last_contact_at = NOW;

  return entry;
}

static void
test_calls (void)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify) care_queue_entry_unref);
  CareCallSheetRecords records = { .language = CARE_LANGUAGE_ZH_CN, .zone = zone, .entries = entries,
                                   .day = care_day_new (2026, 11, 21) };
  g_autoptr(CareSheet) sheet = NULL;

  g_ptr_array_add (entries, new_entry (care_day_new (2026, 11, 20)));
  g_ptr_array_add (entries, new_entry (care_day_new (2026, 11, 22)));
  sheet = care_call_sheet_lay_out (&records, care_measure_em ());

  g_assert_true (sheet_has_text (sheet, "8000"));
  g_assert_true (sheet_has_text (sheet, "王芳"));
  sheet_assert_even_grid (sheet, 5);
  sheet_assert_words_inside (sheet);
}

static CareCustomer *
new_couple (void)
{
  const char * const phones[] = { "13800138000", "13900139000", NULL };
  CareCustomer *customer = care_customer_new ();
  CarePerson *person = care_person_new ();

  person->name = g_strdup ("王芳");
  person->sex = CARE_SEX_MALE; /* the first one may be the groom */
  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  g_ptr_array_add (customer->persons, person);
  customer->phones = g_strdupv ((char **) phones);
  customer->customer_no = g_strdup ("C000001");
  customer->address = g_strdup ("杭州市余杭区学院路283号");
  customer->assigned_to = 7;

  return customer;
}

static void
test_card (void)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr(CareCustomer) customer = new_couple ();
  g_autoptr(GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr(GHashTable) staff = g_hash_table_new (g_int64_hash, g_int64_equal);
  CareFileCardRecords records = { .language = CARE_LANGUAGE_ZH_CN, .zone = zone, .customer = customer,
                                  .orders = nothing, .visits = nothing, .complaints = nothing,
                                  .staff = staff };
  g_autoptr(CareSheet) sheet = NULL;

  g_hash_table_insert (staff, &customer->assigned_to, (gpointer) "李敏");
  sheet = care_file_card_lay_out (&records, care_measure_em ());

  g_assert_true (sheet_has_text (sheet, "C000001"));
  g_assert_true (sheet_has_text (sheet, "李敏"));
  g_assert_true (sheet_has_text (sheet, "138****8000"));
  g_assert_false (sheet_has_text (sheet, "13900139000"));
  sheet_assert_even_grid (sheet, 5);
  sheet_assert_words_inside (sheet);
}

/* For the pen, in every language. */
static void
test_blank (void)
{
  for (int i = 0; i < CARE_N_LANGUAGES; i++)
    {
      CareFileCardRecords card = { .language = (CareLanguage) i };
      CareCallSheetRecords calls = { .language = (CareLanguage) i };
      g_autoptr(CareSheet) one = care_file_card_lay_out (&card, care_measure_em ());
      g_autoptr(CareSheet) other = care_call_sheet_lay_out (&calls, care_measure_em ());

      g_assert_cmpuint (one->n_pages, <=, 2);
      g_assert_cmpuint (other->n_pages, ==, 1);
      sheet_assert_words_inside (one);
      sheet_assert_words_inside (other);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/list-papers/customers", test_list);
  g_test_add_func ("/list-papers/calls", test_calls);
  g_test_add_func ("/list-papers/card", test_card);
  g_test_add_func ("/list-papers/blank", test_blank);

  return g_test_run ();
}
