/* test-booking-columns.c — headings, and the mapping files that explain them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

#include "domain/care-error.h"
#include "exchange/care-booking-columns.h"
#include "exchange/care-csv-reader.h"

static const struct
{
  const char *heading;
  const char *nick;
} headings[] = {
  { "票单号",          "ORDER_NO" },
  { "订单号",          "ORDER_NO" },
  { "訂單編號",        "ORDER_NO" },
  { "單號",            "ORDER_NO" },
  { " Order No. ",     "ORDER_NO" },
  { "ＯＲＤＥＲ　ＮＯ", "ORDER_NO" },
  { "客户姓名",        "NAME" },
  { "客戶姓名",        "NAME" },
  { "新人：",          "NAME" },
  { "新娘",            "BRIDE_NAME" },
  { "新郎姓名",        "GROOM_NAME" },
  { "生日(农历)",      "BIRTHDAY" },
  { "新娘生日",        "BRIDE_BIRTHDAY" },
  { "电话（必填）",    "PHONE" },
  { "聯絡電話",        "PHONE" },
  { "Phone",           "PHONE" },
  { "新郎手機",        "GROOM_PHONE" },
  { "家庭住址",        "ADDRESS" },
  { "预约日期",        "BOOKED_ON" },
  { "選禮服日期",      "DRESS_ON" },
  { "拍 照 日 期",     "SHOOT_ON" },
  { "看樣日期",        "PROOF_ON" },
  { "挑片日期",        "PROOF_ON" },
  { "到件日期",        "READY_ON" },
  { "取件",            "PICKUP_ON" },
  { "婚期",            "WEDDING_ON" },
  { "預約套系",        "PACKAGE" },
  { "套系价位",        "PRICE" },
  { "套系內容",        "CONTENT" },
  { "二次内容",        "EXTRA_CONTENT" },
  { "二次金額",        "EXTRA" },
  { "已付",            "PAID" },
  { "余款",            "BALANCE" },
  { "餘款",            "BALANCE" },
  { "門市",            "SALES" },
  { "化妆造型师",      "MAKEUP" },
  { "攝影師",          "PHOTO" },
  { "礼服师",          "DRESS" },
  { "選片師",          "PROOF" },
  { "会员卡号",        "CARD_NO" },
  { "會員級別",        "CARD_LEVEL" },
  { "介紹人",          "INTRODUCER" },
  { "来源",            "SOURCE" },
  { "備註",            "NOTE" },
  { "工作单位",        "WORK_UNIT" },
  { "服務單位",        "WORK_UNIT" },
  { "门市顾问",        "SALES" },
  { "禮服秘書",        "DRESS" },
  { "挑片人員",        "PROOF" },
  { "後製設計師",      "POST" },
  { "加購內容",        "EXTRA_CONTENT" },
  { "加購金額",        "EXTRA" },
  { "未匯入原因",      "IGNORED" },
  { "微信号",          "WECHAT" },
  { "Why this row was not imported", "IGNORED" },
  { "单据颜色",        "NONE" },
  { "",                "NONE" },
};

static void
test_headings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      g_autofree char *folded = care_booking_field_fold_heading (headings[i].heading);
      CareBookingField field = care_booking_field_from_heading (folded);

      g_test_message ("%s", headings[i].heading);
      g_assert_cmpstr (care_booking_field_get_nick (field), ==, headings[i].nick);
    }
}

/* Every label the program shows is a heading it understands when it comes back. */
static void
test_own_labels (gconstpointer locale)
{
  if (setlocale (LC_ALL, locale) == NULL)
    g_error ("there is no locale %s; LOCPATH says where it is", (const char *) locale);
  for (int i = CARE_FIELD_ORDER_NO; i < CARE_N_FIELDS; i++)
    {
      const char *label = care_booking_field_get_label ((CareBookingField) i);
      g_autofree char *folded = care_booking_field_fold_heading (label);

      if (care_booking_field_from_heading (folded) != (CareBookingField) i)
        g_error ("“%s” is not the heading of %s", label, care_booking_field_get_nick (i));
      g_assert_cmpint (care_booking_field_from_nick (care_booking_field_get_nick (i), 0), ==, i);
    }
  setlocale (LC_ALL, "C.UTF-8");
}

static CareTable *
read_table (const char *text)
{
  return care_csv_reader_read (text, strlen (text), 0, NULL, NULL);
}

static void
test_below_a_title (void)
{
  g_autoptr(CareTable) table = read_table ("罗曼影楼 客户档案总表,,\n\n打印日期,2026-11-21,\n"
                                           "票单号,姓名,电话\n1,王芳,13800138000\n");
  g_autoptr(CareBookingColumns) columns = care_booking_columns_find (table, NULL, NULL);

  g_assert_true (care_booking_columns_are_in (table));
  g_assert_cmpuint (columns->header_row, ==, 2);
  g_assert_cmpint (care_booking_columns_locate (columns, CARE_FIELD_PHONE), ==, 2);
  g_assert_cmpint (care_booking_columns_locate (columns, CARE_FIELD_NOTE), ==, -1);
  g_assert_cmpuint (columns->width, ==, 3);
  g_assert_cmpuint (columns->problems->len, ==, 0);
}

static void
test_problems (void)
{
  g_autoptr(CareTable) table = read_table ("订单号,姓名,颜色,票单号,电话,电话,农历生日,\n1,2\n");
  g_autoptr(CareBookingColumns) columns = care_booking_columns_find (table, NULL, NULL);

  g_assert_cmpuint (columns->problems->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (columns->problems, 0), ==,
                   "The column “颜色” is not known and is not read");
  g_assert_cmpstr (g_ptr_array_index (columns->problems, 1), ==,
                   "There is already a column like “票单号”; this one is not read");
  g_assert_cmpint (care_booking_columns_get (columns, 3)->field, ==, CARE_FIELD_NONE);
  g_assert_cmpint (care_booking_columns_get (columns, 5)->field, ==, CARE_FIELD_PHONE);
  g_assert_true (care_booking_columns_get (columns, 6)->is_lunar);
  g_assert_cmpuint (columns->width, ==, 7);
}

static const struct
{
  const char *name;
  const char *text;
  const char *sentence;
} refused[] = {
  { "no-headings", "1,2,3\n4,5,6\n",
    "No row of headings was found, such as order number, name, telephone" },
  { "no-order-number", "姓名,电话\n王芳,13800138000\n",
    "The list has no column for the order number." },
  { "no-name", "票单号,电话\n1,13800138000\n",
    "The list has no column for the customers’ names." },
};

static void
test_refused (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(CareTable) table = read_table (refused[i].text);
  g_autoptr(GError) error = NULL;

  g_assert_null (care_booking_columns_find (table, NULL, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, refused[i].sentence);
}

static void
test_mapping (void)
{
  static const char json[] =
    "{\"columns\":{\"单据\":\"order_no\",\"宝 宝\":\"NAME\",\"电话\":\"none\"},"
    "\"charset\":\"Big5\",\"separator\":\";\",\"sheet\":\"2026\",\"header_row\":2}";
  g_autoptr(GError) error = NULL;
  g_autoptr(CareBookingMapping) mapping = care_booking_mapping_parse (json, -1, &error);
  g_autoptr(CareTable) table = read_table ("票单号,姓名\n单据,宝宝,电话,备注\n1,王芳,2,3\n");
  g_autoptr(CareBookingColumns) columns = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (mapping->charset, ==, "Big5");
  g_assert_cmpstr (mapping->sheet, ==, "2026");
  g_assert_cmpint (mapping->separator, ==, ';');

  columns = care_booking_columns_find (table, mapping, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (columns->header_row, ==, 1);
  g_assert_cmpint (care_booking_columns_get (columns, 0)->field, ==, CARE_FIELD_ORDER_NO);
  g_assert_cmpint (care_booking_columns_get (columns, 1)->field, ==, CARE_FIELD_NAME);
  g_assert_cmpint (care_booking_columns_get (columns, 2)->field, ==, CARE_FIELD_NONE);
  g_assert_cmpint (care_booking_columns_get (columns, 3)->field, ==, CARE_FIELD_NOTE);
}

static const struct
{
  const char *name;
  const char *json;
  const char *sentence;
} mappings[] = {
  { "not-json", "columns: {}", "The mapping file is not proper JSON." },
  { "empty", "", "The mapping file is not proper JSON." },
  { "list", "[1]", "The mapping file is not proper JSON." },
  { "deep", "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]", "The mapping file is not proper JSON." },
  { "unknown-field", "{\"columns\":{\"颜色\":\"colour\"}}",
    "The mapping file gives the column “颜色” the unknown field “colour”." },
  { "number-as-field", "{\"columns\":{\"颜色\":[1]}}",
    "The mapping file gives the column “颜色” the unknown field “”." },
  { "columns-as-list", "{\"columns\":[]}",
    "“columns” in the mapping file is not a list of headings and fields" },
  { "long-separator", "{\"separator\":\"ab\"}",
    "“separator” in the mapping file is not a single character" },
  { "negative-row", "{\"header_row\":-1}",
    "“header_row” in the mapping file is not the number of a row" },
};

static void
test_bad_mapping (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GError) error = NULL;

  g_assert_null (care_booking_mapping_parse (mappings[i].json, -1, &error));
  g_assert_cmpstr (error->message, ==, mappings[i].sentence);
}

static void
test_missing_mapping (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (care_booking_mapping_read ("/nowhere/mapping.json", &error));
  g_assert_cmpstr (error->message, ==, "The mapping file cannot be read.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/booking-columns/refused/%s", refused[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_refused);
    }
  for (guint i = 0; i < G_N_ELEMENTS (mappings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/booking-columns/mapping/%s", mappings[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_bad_mapping);
    }
  g_test_add_func ("/booking-columns/headings", test_headings);
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("CUSTOMER_CARE_LOCALEDIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  g_test_add_data_func ("/booking-columns/own-labels/english", "C.UTF-8", test_own_labels);
  g_test_add_data_func ("/booking-columns/own-labels/simplified", "zh_CN.UTF-8", test_own_labels);
  g_test_add_data_func ("/booking-columns/own-labels/traditional", "zh_TW.UTF-8", test_own_labels);
  g_test_add_func ("/booking-columns/below-a-title", test_below_a_title);
  g_test_add_func ("/booking-columns/problems", test_problems);
  g_test_add_func ("/booking-columns/mapping/good", test_mapping);
  g_test_add_func ("/booking-columns/mapping/missing", test_missing_mapping);

  return g_test_run ();
}
