/* test-pdf.c — what was printed, read back with poppler's programs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "domain/care-error.h"
#include "draw/care-pdf.h"
#include "visit-papers.h"

typedef struct
{
  char *folder;
  char *path;
} Place;

static void
set_up (Place         *place,
        gconstpointer  data)
{
  place->folder = g_dir_make_tmp ("care-pdf-XXXXXX", NULL);
  place->path = g_build_filename (place->folder, "回访.pdf", NULL);
}

static void
tear_down (Place         *place,
           gconstpointer  data)
{
  g_remove (place->path);
  g_assert_cmpint (g_rmdir (place->folder), ==, 0); /* nothing half-written remains */
  g_free (place->path);
  g_free (place->folder);
}

static gboolean
print (const Place     *place,
       CareVisitPaper   paper,
       guint           *n_pages,
       GError         **error)
{
  g_autoptr(CareInk) ink = care_ink_paper (paper.language, FALSE);
  g_autoptr(CareSheet) sheet = care_visit_form_new (&paper, &ink->measure);
  CareSheet *sheets[] = { sheet };

  return care_pdf_write (place->path, sheets, 1, ink, NULL, n_pages, error);
}

/* What one of poppler's programs says, or NULL after skipping the test. */
static char *
read_back (const char *program,
           const char *path)
{
  const char *arguments[] = { program, path, g_str_equal (program, "pdftotext") ? "-" : NULL, NULL };
  g_autofree char *found = g_find_program_in_path (program);
  char *output = NULL;
  int status = 0;

  if (found == NULL)
    {
      g_test_skip ("poppler-utils is not installed");
      return NULL;
    }

  g_assert_true (g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL,
                               &output, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);

  return output;
}

static char *
without_spaces (const char *text)
{
  g_auto(GStrv) pieces = g_strsplit (text, " ", -1);

  return g_strjoinv ("", pieces);
}

static void
test_text (Place         *place,
           gconstpointer  data)
{
  static const char *const words[] = {
    "张㛃 · 李𠮷祥", "138 1234 5678", "VIP20250088", "联系地址", "看样（选片）后回访",
    "选片时强制加片，价格不清楚", "TS20261121-002", "内部资料", "第1页", "愿意介绍同事",
  };
  g_autofree char *text = NULL;

  g_assert_true (print (place, visit_paper_ordinary (CARE_LANGUAGE_ZH_CN), NULL, NULL));
  text = read_back ("pdftotext", place->path);
  if (text == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *plain = without_spaces (text);
      g_autofree char *wanted = without_spaces (words[i]);

      if (strstr (plain, wanted) == NULL)
        g_error ("“%s” cannot be found again in: %s", words[i], text);
    }
}

static void
test_fonts (Place         *place,
            gconstpointer  data)
{
  CareLanguage language = GPOINTER_TO_INT (data);
  gboolean is_taiwan = language == CARE_LANGUAGE_ZH_TW;
  g_autofree char *fonts = NULL;
  g_auto(GStrv) lines = NULL;

  g_assert_true (print (place, visit_paper_ordinary (language), NULL, NULL));
  fonts = read_back ("pdffonts", place->path);
  if (fonts == NULL)
    return;

  g_assert_nonnull (strstr (fonts, is_taiwan ? "SerifCJKtc" : "SerifCJKsc"));
  g_assert_null (strstr (fonts, is_taiwan ? "CJKsc" : "CJKtc"));
  g_assert_null (strstr (fonts, "CJKjp"));
  lines = g_strsplit (g_strstrip (fonts), "\n", -1);
  for (guint i = 2; lines[i] != NULL; i++)
    g_assert_nonnull (strstr (lines[i], "yes yes yes")); /* embedded, subset, searchable */
}

static void
test_paper (Place         *place,
            gconstpointer  data)
{
  g_autofree char *info = NULL;
  GString *story = g_string_new (NULL);
  g_autofree char *pages = NULL;
  guint n_pages = 0;
  struct stat status;

  for (int i = 0; i < 500; i++)
    g_string_append (story, "相册的封面与样品颜色不一致。");
  g_assert_true (print (place, visit_paper_long (CARE_LANGUAGE_ZH_CN, story->str), &n_pages, NULL));
  g_string_free (story, TRUE);
  g_assert_cmpuint (n_pages, >, 2);
  g_assert_cmpint (stat (place->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  info = read_back ("pdfinfo", place->path);
  if (info == NULL)
    return;

  pages = g_strdup_printf ("Pages:           %u\n", n_pages);
  g_assert_nonnull (strstr (info, pages));
  g_assert_nonnull (strstr (info, "(A4)"));
  g_assert_nonnull (strstr (info, "回访记录表"));
}

static const struct
{
  const char *name;
  const char *path; /* below the test's own folder */
  int         code;
} refusals[] = {
  { "no-such-folder",   "nowhere/回访.pdf", CARE_ERROR_NOT_FOUND },
  { "folder-of-a-file", "file/回访.pdf",    CARE_ERROR_NOT_FOUND },
  { "name-of-a-folder", "",                 CARE_ERROR_INVALID },
};

static void
test_refusal (Place         *place,
              gconstpointer  data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *file = g_build_filename (place->folder, "file", NULL);
  g_autofree char *path = g_build_filename (place->folder, refusals[i].path, NULL);
  Place wrong = { place->folder, path };
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_set_contents (file, "x", 1, NULL));
  g_assert_false (print (&wrong, visit_paper_blank (CARE_LANGUAGE_ZH_CN), NULL, &error));
  g_assert_error (error, CARE_ERROR, refusals[i].code);
  g_assert_cmpint (g_remove (file), ==, 0);
}

/* The disk is full half-way: a sentence, and the old file is untouched. */
static void
test_full (Place         *place,
           gconstpointer  data)
{
  struct rlimit before, small;
  g_autoptr(GError) error = NULL;
  g_autofree char *kept = NULL;
  gboolean is_written;

  g_assert_true (g_file_set_contents (place->path, "old", 3, NULL));
  signal (SIGXFSZ, SIG_IGN);
  getrlimit (RLIMIT_FSIZE, &before);
  small = before;
  small.rlim_cur = 20000;
  setrlimit (RLIMIT_FSIZE, &small);
  is_written = print (place, visit_paper_ordinary (CARE_LANGUAGE_ZH_CN), NULL, &error);
  setrlimit (RLIMIT_FSIZE, &before);

  g_assert_false (is_written);
  g_assert_error (error, CARE_ERROR, CARE_ERROR_NO_SPACE);
  g_assert_true (g_file_get_contents (place->path, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, "old");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/pdf/text", Place, NULL, set_up, test_text, tear_down);
  g_test_add ("/pdf/fonts/zh_CN", Place, GINT_TO_POINTER (CARE_LANGUAGE_ZH_CN),
              set_up, test_fonts, tear_down);
  g_test_add ("/pdf/fonts/zh_TW", Place, GINT_TO_POINTER (CARE_LANGUAGE_ZH_TW),
              set_up, test_fonts, tear_down);
  g_test_add ("/pdf/fonts/en", Place, GINT_TO_POINTER (CARE_LANGUAGE_EN),
              set_up, test_fonts, tear_down);
  g_test_add ("/pdf/paper", Place, NULL, set_up, test_paper, tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pdf/refusal/%s", refusals[i].name);

      g_test_add (path, Place, GUINT_TO_POINTER (i), set_up, test_refusal, tear_down);
    }
  g_test_add ("/pdf/disk-full", Place, NULL, set_up, test_full, tear_down);

  return g_test_run ();
}
