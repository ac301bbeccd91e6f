/* test-xlsx-reader.c — a workbook's sheet into a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/care-xlsx-book.h"
#include "exchange/care-xlsx-reader.h"
#include "workbook.h"

#define SHEET(rows) "<?xml version='1.0'?><worksheet><sheetData>" rows "</sheetData></worksheet>"
#define CELL(cell)  SHEET ("<row r='3'>" cell "</row>")

/* Style 0: general; 1: 2026-03-05; 2: 年月日 of its own; 3: a time; 4: two decimals. */
static const char styles[] =
  "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\"'/></numFmts>"
  "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
  "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='20'/>"
  "<xf numFmtId='2'/></cellXfs></styleSheet>";

static const char strings[] =
  "<sst><si><t>票单号</t></si>"
  "<si><r><t>王</t></r><r><rPr><b/></rPr><t>芳</t></r><rPh sb='0' eb='1'><t>wang</t></rPh></si>"
  "</sst>";

static const char book_1904[] =
  "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets>"
  "<sheet name='List' sheetId='1' r:id='rId1'/></sheets></workbook>";

static const struct
{
  const char   *name;
  const char   *cell;
  CareCellKind  kind;
  const char   *text;
} cells[] = {
  { "shared",          "<c r='A3' t='s'><v>0</v></c>",             CARE_CELL_TEXT, "票单号" },
  { "rich-text",       "<c r='A3' t='s'><v>1</v></c>",             CARE_CELL_TEXT, "王芳" },
  { "shared-missing",
    "<c r='A3' t='s'><v>9</v></c><c r='B3'><v>1</v></c>",          CARE_CELL_TEXT, "" },
  { "inline",
    "<c r='A3' t='inlineStr'><is><t>韩</t></is></c>",              CARE_CELL_TEXT, "韩" },
  { "control",
    "<c r='A3' t='inlineStr'><is><t>a_x000D_b</t></is></c>",       CARE_CELL_TEXT, "a\rb" },
  { "escape-escaped",
    "<c r='A3' t='inlineStr'><is><t>_x005F_x000D_</t></is></c>",   CARE_CELL_TEXT, "_x000D_" },
  { "no-escape",
    "<c r='A3' t='inlineStr'><is><t>_x00_xD800__x</t></is></c>",   CARE_CELL_TEXT, "_x00_xD800__x" },
  { "inline-rich",
    "<c r='A3' t='inlineStr'><is><r><t>韩</t></r><r><t>静</t></r><rPh><t>x</t></rPh></is></c>",
    CARE_CELL_TEXT, "韩静" },
  { "formula-text",    "<c r='A3' t='str'><f>B1</f><v>甲</v></c>", CARE_CELL_TEXT, "甲" },
  { "telephone",
    "<c r='A3'><v>13800138000</v></c>",                          CARE_CELL_NUMBER, "13800138000" },
  { "telephone-short",
    "<c r='A3'><v>1.3812345678E10</v></c>",                      CARE_CELL_NUMBER, "13812345678" },
  { "price",           "<c r='A3' s='4'><v>3999</v></c>",          CARE_CELL_NUMBER, "3999" },
  { "fraction",        "<c r='A3'><v>1288.5</v></c>",              CARE_CELL_NUMBER, "1288.5" },
  { "date",            "<c r='A3' s='1'><v>46334</v></c>",         CARE_CELL_DATE, "2026-11-08" },
  { "own-date",        "<c r='A3' s='2'><v>46334.75</v></c>",      CARE_CELL_DATE, "2026-11-08" },
  { "time-is-no-date", "<c r='A3' s='3'><v>0.5</v></c>",           CARE_CELL_NUMBER, "0.5" },
  { "iso-date",        "<c r='A3' t='d'><v>2026-11-08T00:00:00</v></c>", CARE_CELL_DATE,
    "2026-11-08" },
  { "boolean",         "<c r='A3' t='b'><v>1</v></c>",             CARE_CELL_TEXT, "TRUE" },
  { "error",           "<c r='A3' t='e'><v>#REF!</v></c>",         CARE_CELL_ERROR, "#REF!" },
  { "no-result",       "<c r='A3'><f>SUM(B1)</f></c>",             CARE_CELL_ERROR, "=SUM(B1)" },
  { "empty-result",    "<c r='A3'><f>SUM(B1)</f><v/></c>",         CARE_CELL_ERROR, "=SUM(B1)" },
  { "empty-text",
    "<c r='A3' t='str'><f>B1</f><v/></c><c r='B3'><v>1</v></c>", CARE_CELL_TEXT, "" },
  { "no-reference",    "<c><v>7</v></c>",                          CARE_CELL_NUMBER, "7" },
  { "prefixed",        "<x:c r='A3'><x:v>7</x:v></x:c>",           CARE_CELL_NUMBER, "7" },
};

static CareTable *
read_sheet (const char *sheet,
            const char *book)
{
  g_autoptr(GBytes) bytes = workbook_around (sheet, styles, strings, book);
  g_autoptr(GError) error = NULL;
  CareTable *table = care_xlsx_reader_read (bytes, NULL, NULL, NULL, &error);

  g_assert_no_error (error);

  return table;
}

static void
test_cell (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *sheet = g_strdup_printf (CELL ("%s"), cells[i].cell);
  g_autoptr(CareTable) table = read_sheet (sheet, NULL);
  const CareCell *cell = care_table_get_cell (table, 0, 0);

  g_assert_cmpuint (care_table_get_row (table, 0)->number, ==, 3);
  g_assert_cmpstr (cell->text, ==, cells[i].text);
  g_assert_cmpint (cell->kind, ==, cells[i].kind);
}

static void
test_gaps (void)
{
  g_autoptr(CareTable) table = read_sheet (SHEET ("<row r='2'><c r='C2'><v>1</v></c>"
                                                  "<c r='AB2' t='s'><v>0</v></c></row>"
                                                  "<row r='5'><c r='A5' s='1'/></row>"
                                                  "<row r='9'><c r='B9'><v>2</v></c></row>"), NULL);

  g_assert_cmpuint (care_table_get_n_rows (table), ==, 2);
  g_assert_cmpstr (care_table_get_cell (table, 0, 0)->text, ==, "");
  g_assert_cmpstr (care_table_get_cell (table, 0, 2)->text, ==, "1");
  g_assert_cmpstr (care_table_get_cell (table, 0, 27)->text, ==, "票单号");
  g_assert_cmpuint (care_table_get_row (table, 1)->number, ==, 9);
}

static void
test_since_1904 (void)
{
  g_autoptr(CareTable) table = read_sheet (CELL ("<c r='A3' s='1'><v>43863</v></c>"), book_1904);

  g_assert_cmpstr (care_table_get_cell (table, 0, 0)->text, ==, "2024-02-03");
}

static gboolean
has_heading (const CareTable *table)
{
  return g_str_equal (care_table_get_cell (table, 0, 0)->text, "heading");
}

static void
test_sheet_choice (void)
{
  const WorkbookPart parts[] = {
    { "_rels/.rels", workbook_root },
    { "xl/workbook.xml",
      "<workbook xmlns:r='r'><sheets><sheet name='Hidden' state='hidden' r:id='a'/>"
      "<sheet name='Empty' r:id='b'/><sheet name='Notes' r:id='c'/>"
      "<sheet name='List' r:id='d'/></sheets></workbook>" },
    { "xl/_rels/workbook.xml.rels",
      "<Relationships>"
      "<Relationship Id='a' Target='/xl/a.xml' Type='" WORKBOOK_RELATIONS_TYPE "worksheet'/>"
      "<Relationship Id='b' Target='b.xml' Type='" WORKBOOK_RELATIONS_TYPE "worksheet'/>"
      "<Relationship Id='c' Target='c.xml' Type='" WORKBOOK_RELATIONS_TYPE "worksheet'/>"
      "<Relationship Id='d' Target='d.xml' Type='" WORKBOOK_RELATIONS_TYPE "worksheet'/>"
      "<Relationship Id='e' Target='http://example.com/' TargetMode='External' Type='"
      WORKBOOK_RELATIONS_TYPE "externalLink'/></Relationships>" },
    { "xl/a.xml", SHEET ("<row><c t='str'><v>heading</v></c></row>") },
    { "xl/b.xml", SHEET ("") },
    { "xl/c.xml", SHEET ("<row><c t='str'><v>for internal use</v></c></row>") },
    { "xl/d.xml", SHEET ("<row><c t='str'><v>heading</v></c></row>") },
  };
  g_autoptr(GBytes) bytes = workbook_pack (parts, G_N_ELEMENTS (parts));
  g_autoptr(CareTable) wanted = care_xlsx_reader_read (bytes, NULL, has_heading, NULL, NULL);
  g_autoptr(CareTable) first = care_xlsx_reader_read (bytes, NULL, NULL, NULL, NULL);
  g_autoptr(CareTable) named = care_xlsx_reader_read (bytes, "Hidden", NULL, NULL, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_cmpstr (wanted->sheet, ==, "List");
  g_assert_cmpstr (first->sheet, ==, "Notes");
  g_assert_cmpstr (named->sheet, ==, "Hidden");
  g_assert_null (care_xlsx_reader_read (bytes, "Nowhere", NULL, NULL, &error));
  g_assert_cmpstr (error->message, ==, "The workbook has no such sheet.");
}

static const struct
{
  const char *format;
  gboolean    is_date;
} formats[] = {
  { "yyyy-mm-dd h:mm:ss",              TRUE },
  { "yyyy\"年\"m\"月\"d\"日\";@",      TRUE },
  { "[$-804]yyyy/m/d",                 TRUE },
  { "dd\\.mm\\.yy",                    TRUE },
  { "General",                         FALSE },
  { "0.00E+00",                        FALSE },
  { "#,##0.00;[Red]-#,##0.00",         FALSE },
  { "\"day\" 0",                       FALSE },
  { "h:mm:ss",                         FALSE },
  { "@",                               FALSE },
  { "\"unclosed",                      FALSE },
};

static void
test_formats (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    g_assert_cmpint (care_xlsx_format_is_date (formats[i].format), ==, formats[i].is_date);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autofree char *path = g_strdup_printf ("/xlsx-reader/cell/%s", cells[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_cell);
    }
  g_test_add_func ("/xlsx-reader/gaps", test_gaps);
  g_test_add_func ("/xlsx-reader/since-1904", test_since_1904);
  g_test_add_func ("/xlsx-reader/sheet-choice", test_sheet_choice);
  g_test_add_func ("/xlsx-reader/formats", test_formats);

  return g_test_run ();
}
