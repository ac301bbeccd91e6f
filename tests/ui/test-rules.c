/* test-rules.c — a supervisor changes when the office rings up
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "screen.h"

#include "ui/care-window-private.h"
#include "ui/office/care-rules-page.h"

static CareRulesPage *
get_page (CareWindow *window)
{
  gpointer page = screen_get_page (window);

  return CARE_IS_RULES_PAGE (page) ? page : NULL;
}

static gboolean
is_ready (gpointer window)
{
  return get_page (window) != NULL && care_rules_page_get_days (get_page (window)) != NULL;
}

/* What is waited for, of one rule. */
typedef struct
{
  CareWindow *window;
  CareOffice *office;
  CareRule    rule;
  const char *text;
} Wanted;

static gboolean
is_kept (gpointer data)
{
  const Wanted *wanted = data;
  g_autofree char *text = care_rules_dup (wanted->office, wanted->rule);

  return g_strcmp0 (text, wanted->text) == 0;
}

static gboolean
has_mark (CareWindow *window,
          const char *day)
{
  GPtrArray *days = care_rules_page_get_days (get_page (window));

  for (guint i = 0; i < days->len; i++)
    {
      g_autofree char *iso = care_day_to_iso (((const CareMarkedDay *) days->pdata[i])->day);

      if (g_str_equal (iso, day))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_marked (gpointer window)
{
  return has_mark (window, "2026-12-01");
}

static gboolean
is_ordinary (gpointer window)
{
  return !has_mark (window, "2026-12-01");
}

static CareWindow *
open_page (CareOffice *office)
{
  CareWindow *window = screen_new_window (office);

  care_window_go (window, "office", 0);
  screen_settle ();
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-place", "s", "rules"));
  screen_wait (is_ready, window);

  return window;
}

static void
test_hours (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = open_page (office);
  Wanted wanted = { window, office, CARE_RULE_SUNDAY_HOURS, "10:00–11:00" };

  care_rules_page_enter (get_page (window), CARE_RULE_SUNDAY_HOURS, "10至11");
  screen_wait (is_kept, &wanted);
  screen_end (window, office);
}

/* What is refused leaves the rule as it was; the next good word is kept. */
static void
test_refused (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = open_page (office);
  Wanted wanted = { window, office, CARE_RULE_MAX_ATTEMPTS, "4" };

  care_rules_page_enter (get_page (window), CARE_RULE_MAX_ATTEMPTS, "0");
  care_rules_page_enter (get_page (window), CARE_RULE_MAX_ATTEMPTS, "4");
  screen_wait (is_kept, &wanted);
  wanted = (Wanted) { window, office, CARE_RULE_MAX_DAYS, "3" };
  g_assert_true (is_kept (&wanted));
  screen_end (window, office);
}

static void
test_day_and_back (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = open_page (office);

  care_rules_page_add (get_page (window), "2026-12-01", CARE_DAY_MARK_CLOSED, "盘点");
  screen_wait (is_marked, window);
  screen_shoot (window, "rules");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.take-back", NULL));
  screen_wait (is_ordinary, window);
  care_rules_page_add (get_page (window), "soon", CARE_DAY_MARK_CLOSED, "");
  screen_settle ();
  g_assert_true (is_ordinary (window));
  screen_end (window, office);
}

int
main (int   argc,
      char *argv[])
{
  screen_init (&argc, &argv);

  g_test_add_func ("/ui/rules/hours", test_hours);
  g_test_add_func ("/ui/rules/refused", test_refused);
  g_test_add_func ("/ui/rules/day-and-back", test_day_and_back);

  return g_test_run ();
}
