/* test-customers.c — a couple is entered, found, changed and taken back on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "screen.h"

#include "ui/care-window-private.h"
#include "ui/customer/care-customer-edit-page.h"
#include "ui/customer/care-customer-page.h"
#include "ui/customer/care-customers-page.h"

static gboolean
is_at (gpointer data)
{
  gpointer *both = data;

  return g_strcmp0 (care_window_get_place (both[0]), both[1]) == 0;
}

static void
wait_for_place (CareWindow *window,
                const char *place)
{
  gpointer both[] = { window, (gpointer) place };

  screen_wait (is_at, both);
}

static gboolean
is_form_ready (gpointer window)
{
  gpointer page = screen_get_page (window);

  return CARE_IS_CUSTOMER_EDIT_PAGE (page) && care_customer_edit_page_is_ready (page);
}

static gboolean
is_file_shown (gpointer window)
{
  gpointer page = screen_get_page (window);

  return CARE_IS_CUSTOMER_PAGE (page) && care_customer_page_get_file (page) != NULL;
}

static void
type (CareWindow *window,
      int         order,
      int         field,
      const char *text)
{
  care_customer_edit_page_type (screen_get_page (window), (CareFormPlace) { order, field }, text);
}

static void
act (CareWindow *window,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (screen_get_page (window), action, NULL));
}

/* 王芳 and 赵磊, with an order and a shooting that was yesterday. */
static void
enter_couple (CareWindow *window)
{
  act (window, "win.new-customer");
  screen_wait (is_form_ready, window);
  type (window, -1, CARE_FORM_NAME_1, "王芳");
  type (window, -1, CARE_FORM_SEX_1, "1");
  type (window, -1, CARE_FORM_BIRTHDAY_1, "农历1990年8月15日");
  type (window, -1, CARE_FORM_NAME_2, "赵磊 <b>&");
  type (window, -1, CARE_FORM_SEX_2, "2");
  type (window, -1, CARE_FORM_NUMBERS, "138 0013 8000");
  type (window, -1, CARE_FORM_WEDDING, "2027年5月1日");
  type (window, -1, CARE_FORM_LEVEL, "1");
  type (window, 0, CARE_FORM_ORDER_NO, "2026-0815");
  type (window, 0, CARE_FORM_PACKAGE, "湖畔 & 外景");
  type (window, 0, CARE_FORM_PRICE, "6,888");
  type (window, 0, CARE_FORM_PAID, "2000");
  type (window, 0, CARE_FORM_SERVER_PHOTO, "钱伟");
  type (window, 0, (int) care_order_field_of_stage (CARE_STAGE_BOOKED, TRUE), "2026-11-03");
  type (window, 0, (int) care_order_field_of_stage (CARE_STAGE_SHOOT, TRUE), "2026-11-20");
  type (window, 0, (int) care_order_field_of_stage (CARE_STAGE_DRESS, FALSE), "2026-11-10");
  type (window, 0, (int) care_order_field_of_stage (CARE_STAGE_PROOF, FALSE), "2026-11-28");
  screen_shoot (window, "edit");
  act (window, "edit.save");
  wait_for_place (window, "customer");
  screen_wait (is_file_shown, window);
}

static const CareCustomerFile *
get_file (CareWindow *window)
{
  return care_customer_page_get_file (screen_get_page (window));
}

static void
test_enter (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);
  const CareCustomerFile *file;

  wait_for_place (window, "today");
  care_window_go (window, "customers", 0);
  wait_for_place (window, "customers");
  screen_shoot (window, "empty");
  enter_couple (window);
  file = get_file (window);
  g_assert_cmpuint (file->customer->persons->len, ==, 2);
  g_assert_cmpstr (file->customer->phones[0], ==, "13800138000");
  g_assert_cmpuint (file->orders->len, ==, 1);
  g_assert_cmpint (((CareOrder *) file->orders->pdata[0])->price, ==, 688800);
  g_assert_cmpuint (file->calls->len, >, 0);
  screen_shoot (window, "file");

  screen_end (window, office);
}

static gboolean
has_one (gpointer window)
{
  CareWindow *self = window;
  CareCustomerList *list = care_customer_desk_get_list (self->desks->customers);

  return !care_customer_desk_is_busy (self->desks->customers) &&
         g_list_model_get_n_items (G_LIST_MODEL (list)) == 1;
}

static gboolean
has_none (gpointer window)
{
  CareWindow *self = window;

  return CARE_IS_CUSTOMERS_PAGE (screen_get_page (window)) &&
         !care_customer_desk_is_busy (self->desks->customers) &&
         g_strcmp0 (care_customers_page_get_view (screen_get_page (window)), "nothing-found") == 0;
}

static void
search (CareWindow *window,
        const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (window->search), text);
  g_signal_emit_by_name (window->search, "search-changed");
}

static void
test_search (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  enter_couple (window);
  search (window, "wf");
  wait_for_place (window, "customers");
  screen_wait (has_one, window);
  screen_shoot (window, "list");
  search (window, "nobody");
  screen_wait (has_none, window);
  screen_shoot (window, "nothing-found");
  search (window, "0815");
  screen_wait (has_one, window);
  g_signal_emit_by_name (window->search, "activate");
  wait_for_place (window, "customer");
  act (window, "win.back");
  wait_for_place (window, "customers");

  screen_end (window, office);
}

/* ---- groups --------------------------------------------------------------------------- */

static CareCustomersPage *
get_list_page (CareWindow *window)
{
  gpointer page = screen_get_page (window);

  return CARE_IS_CUSTOMERS_PAGE (page) ? page : NULL;
}

static const char *
get_group_name (CareWindow *window)
{
  CareGroupPane *groups = care_customers_page_get_groups (get_list_page (window));
  const CareGroupLine *line = care_group_pane_get_chosen (groups);

  return line != NULL ? care_group_line_get_name (line) : "";
}

static gboolean
is_counted (gpointer window)
{
  return get_list_page (window) != NULL && g_str_equal (get_group_name (window), "All customers");
}

static gboolean
is_empty_group (gpointer window)
{
  return g_str_equal (care_customers_page_get_view (get_list_page (window)), "nobody-here");
}

static gboolean
is_by_contact (gpointer window)
{
  CareWindow *self = window;
  const CareCustomerFilter *filter = care_customer_desk_get_filter (self->desks->customers);

  return filter->sort == CARE_SORT_CONTACT && filter->is_descending &&
         !care_customer_desk_is_busy (self->desks->customers);
}

static gboolean
is_on_clipboard (gpointer window)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));

  return gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), "text/html");
}

/* The couple has been photographed: she is in that group, and in no other stage. */
static void
test_groups (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);
  CareGroupPane *groups;
  CareCustomerGrid *grid;

  enter_couple (window);
  care_window_go (window, "customers", 0);
  screen_wait (is_counted, window);
  screen_wait (has_one, window);
  groups = care_customers_page_get_groups (get_list_page (window));
  grid = care_customers_page_get_grid (get_list_page (window));
  screen_shoot (window, "groups");

  care_group_pane_choose (groups, CARE_GROUP_DRESS);
  g_assert_cmpstr (get_group_name (window), ==, "Dress chosen");
  screen_wait (is_empty_group, window);
  care_group_pane_choose (groups, CARE_GROUP_SHOOT);
  screen_wait (has_one, window);

  care_customer_grid_sort (grid, CARE_SORT_CONTACT, TRUE);
  screen_wait (is_by_contact, window);
  care_customer_grid_choose_all (grid);
  act (window, "customers.copy");
  screen_wait (is_on_clipboard, window);

  screen_end (window, office);
}

static gboolean
is_moved (gpointer window)
{
  const CareCustomerFile *file = get_file (window);

  return ((CareOrder *) file->orders->pdata[0])->stages[CARE_STAGE_PROOF].planned_on ==
         care_day_new (2026, 12, 5);
}

static gboolean
is_moved_back (gpointer window)
{
  const CareCustomerFile *file = get_file (window);

  return ((CareOrder *) file->orders->pdata[0])->stages[CARE_STAGE_PROOF].planned_on ==
         care_day_new (2026, 11, 28);
}

static void
test_edit_and_undo (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  enter_couple (window);
  act (window, "customer.edit");
  wait_for_place (window, "customer-edit");
  screen_wait (is_form_ready, window);
  type (window, 0, (int) care_order_field_of_stage (CARE_STAGE_PROOF, FALSE), "2026/12/5");
  act (window, "edit.save");
  wait_for_place (window, "customer");
  screen_wait (is_moved, window);
  screen_shoot (window, "moved");
  act (window, "win.undo");
  screen_wait (is_moved_back, window);

  screen_end (window, office);
}

static gboolean
is_warned (gpointer window)
{
  const char *told = care_customer_edit_page_get_told (screen_get_page (window));

  return told != NULL && strstr (told, "王芳") != NULL;
}

/* The second form of the window, too, says whose telephone that is. */
static void
test_same_phone (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  enter_couple (window);
  act (window, "win.new-customer");
  screen_wait (is_form_ready, window);
  g_assert_null (care_customer_edit_page_get_told (screen_get_page (window)));
  type (window, -1, CARE_FORM_NUMBERS, "+86 138 0013 8000");
  screen_wait (is_warned, window);
  screen_shoot (window, "same-phone");

  /* Nor is it forgotten when the draft is taken up again. */
  act (window, "win.back");
  wait_for_place (window, "customer");
  act (window, "win.new-customer");
  screen_wait (is_form_ready, window);
  screen_wait (is_warned, window);

  screen_end (window, office);
}

/* The deepest child with the style of a reason that lies wholly within the page. */
static gboolean
is_remark_within (GtkWidget *widget,
                  GtkWidget *page)
{
  graphene_rect_t bounds;

  if (gtk_widget_has_css_class (widget, "care-remark") && gtk_widget_get_mapped (widget))
    return gtk_widget_compute_bounds (widget, page, &bounds) && bounds.origin.y >= 0 &&
           bounds.origin.y + bounds.size.height <= gtk_widget_get_height (page) - 48;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (is_remark_within (child, page))
      return TRUE;

  return FALSE;
}

static gboolean
is_reason_seen (gpointer window)
{
  return is_remark_within (screen_get_page (window), screen_get_page (window));
}

/* What cannot be right is said below its field, and nothing is saved. */
static void
test_refused (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  act (window, "win.new-customer");
  screen_wait (is_form_ready, window);
  type (window, -1, CARE_FORM_NAME_1, "王芳");
  type (window, -1, CARE_FORM_WEDDING, "2026-02-30");
  type (window, -1, CARE_FORM_NUMBERS, "138****8000");
  act (window, "edit.save");
  g_assert_cmpstr (care_window_get_place (window), ==, "customer-edit");
  screen_shoot (window, "refused");

  /* The last field of the form is far below the fold. */
  type (window, -1, CARE_FORM_WEDDING, "");
  type (window, -1, CARE_FORM_NUMBERS, "13800138000");
  type (window, 0, CARE_N_ORDER_FIELDS - 1, "2026-02-30");
  act (window, "edit.save");
  screen_wait (is_reason_seen, window);
  screen_shoot (window, "refused-below");

  screen_end (window, office);
}

/* Who is called away finds the words again, and nobody else does. */
static void
test_draft_survives_lock (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);
  gpointer page;

  act (window, "win.new-customer");
  screen_wait (is_form_ready, window);
  type (window, -1, CARE_FORM_NAME_1, "刘洋");
  act (window, "win.lock");
  wait_for_place (window, "sign-in");
  screen_shoot (window, "sign-in");
  care_sign_in_page_choose (window->sign_in, "0217");
  wait_for_place (window, "customer-edit");
  screen_wait (is_form_ready, window);
  page = screen_get_page (window);
  g_assert_nonnull (care_customer_edit_page_get_told (page));

  screen_end (window, office);
}

int
main (int   argc,
      char *argv[])
{
  screen_init (&argc, &argv);

  g_test_add_func ("/customers/enter", test_enter);
  g_test_add_func ("/customers/search", test_search);
  g_test_add_func ("/customers/groups", test_groups);
  g_test_add_func ("/customers/edit-and-undo", test_edit_and_undo);
  g_test_add_func ("/customers/same-phone", test_same_phone);
  g_test_add_func ("/customers/refused", test_refused);
  g_test_add_func ("/customers/draft-survives-lock", test_draft_survives_lock);

  return g_test_run ();
}
