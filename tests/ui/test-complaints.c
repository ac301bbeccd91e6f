/* test-complaints.c — a complaint on the screen, from the angry call to the file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "screen.h"

#include <glib/gstdio.h>
#include <string.h>

#include "model/care-team.h"
#include "ui/care-window-private.h"
#include "ui/complaint/care-complaint-edit-page.h"
#include "ui/complaint/care-complaint-page.h"
#include "ui/complaint/care-complaints-page.h"
#include "ui/print/care-print-preview.h"

#define MANAGER "0001"

/* ---- what is waited for ------------------------------------------------------------- */

static gboolean
is_form_ready (gpointer window)
{
  gpointer page = screen_get_page (window);

  return CARE_IS_COMPLAINT_EDIT_PAGE (page) && care_complaint_edit_page_is_ready (page);
}

static const CareComplaint *
get_complaint (CareWindow *window)
{
  gpointer page = screen_get_page (window);
  const CareComplaintFile *file = CARE_IS_COMPLAINT_PAGE (page) ? care_complaint_page_get_file (page) : NULL;

  return file != NULL ? file->complaint : NULL;
}

typedef struct
{
  CareWindow         *window;
  CareComplaintState  state;
} Wanted;

static gboolean
is_in_state (gpointer data)
{
  const Wanted *wanted = data;
  const CareComplaint *complaint = get_complaint (wanted->window);
  gpointer page = screen_get_page (wanted->window);

  if (complaint != NULL && care_complaint_page_get_refusal (page)[0] != '\0')
    g_error ("Refused: %s", care_complaint_page_get_refusal (page));

  return complaint != NULL && complaint->state == wanted->state;
}

static void
wait_for_state (CareWindow         *window,
                CareComplaintState  state)
{
  screen_wait (is_in_state, &(Wanted) { window, state });
  screen_settle ();
}

static gboolean
is_refused (gpointer window)
{
  return care_complaint_page_get_refusal (screen_get_page (window))[0] != '\0';
}

static gboolean
is_manager_here (gpointer window)
{
  const CareStaff *me = care_office_get_me (care_window_get_office (window));

  return me != NULL && g_strcmp0 (me->employee_no, MANAGER) == 0;
}

static gboolean
has_list (gpointer window)
{
  return g_str_equal (care_complaints_page_get_view (screen_get_page (window)), "list");
}

static gboolean
is_empty (gpointer window)
{
  return g_str_equal (care_complaints_page_get_view (screen_get_page (window)), "empty");
}

/* ---- what is done ------------------------------------------------------------------- */

static void
act (CareWindow *window,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (screen_get_page (window), action, NULL));
}

static void
begin (CareWindow *window)
{
  g_assert_true (gtk_widget_activate_action (screen_get_page (window), "win.new-complaint", "x", (gint64) 0));
  screen_wait (is_form_ready, window);
}

static void
fill_form (CareWindow *window)
{
  static const char *const words[][2] = {
    { "complainant", "王芳" },
    { "phone", "13800138000" },
    { "subject", "相册开胶掉页" },
    { "content", "相册拿回家翻了两次就掉页，婚礼下周就要用。" },
    { "told_when", "11月18日" },
    { "remedy_asked", "婚礼前重新制作" },
    { "category", "PRODUCT.4" },
    { "severity", "GENERAL" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    care_complaint_edit_page_type (screen_get_page (window), words[i][0], words[i][1]);
}

static void
register_complaint (CareWindow *window)
{
  begin (window);
  fill_form (window);
  act (window, "complaint.register");
  wait_for_state (window, CARE_COMPLAINT_REGISTERED);
}

static void
type (CareWindow *window,
      const char *field,
      const char *words)
{
  care_complaint_page_type (screen_get_page (window), field, words);
}

static void
take (CareWindow         *window,
      CareComplaintState  state)
{
  act (window, "complaint.take");
  wait_for_state (window, state);
}

static void
add_manager (CareOffice *office)
{
  g_autoptr(CareStaff) manager = care_staff_new ();
  g_autoptr(GError) error = NULL;

  manager->employee_no = g_strdup (MANAGER);
  manager->name = g_strdup ("赵强");
  manager->role = CARE_ROLE_MANAGER;
  manager->department = CARE_DEPARTMENT_ADMIN;
  manager->ability = 1;
  care_team_save (office, manager, &error);
  g_assert_no_error (error);
}

static void
switch_to_manager (CareWindow *window)
{
  gint64 id = get_complaint (window)->id;

  act (window, "win.lock");
  care_sign_in_page_choose (window->sign_in, MANAGER);
  screen_wait (is_manager_here, window);
  care_window_go (window, "complaint", id);
}

/* ---- tests -------------------------------------------------------------------------- */

static void
test_board (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  care_window_go (window, "complaints", 0);
  screen_wait (is_empty, window);
  screen_shoot (window, "complaints-empty");
  register_complaint (window);
  care_window_go (window, "complaints", 0);
  screen_wait (has_list, window);
  screen_settle ();
  /* The supervisor's judgement is what it waits for. */
  g_assert_cmpuint (care_page_get_badge (screen_get_page (window)), ==, 1);
  screen_shoot (window, "complaints-list");

  screen_end (window, office);
}

/* What is missing is said, and what was typed stays. */
static void
test_missing (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  begin (window);
  care_complaint_edit_page_type (screen_get_page (window), "subject", "掉页");
  act (window, "complaint.register");
  screen_settle ();
  screen_wait (is_form_ready, window);
  screen_shoot (window, "complaint-missing");
  fill_form (window);
  act (window, "complaint.register");
  wait_for_state (window, CARE_COMPLAINT_REGISTERED);
  g_assert_cmpstr (get_complaint (window)->cause_code, ==, "PRODUCT.4");
  g_assert_cmpint (get_complaint (window)->department, ==, CARE_DEPARTMENT_PRODUCTION);

  screen_end (window, office);
}

/* Words that were typed wait for who is called away. */
static void
test_draft (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  begin (window);
  care_complaint_edit_page_type (screen_get_page (window), "complainant", "王芳");
  care_window_go (window, "today", 0);
  begin (window);
  g_assert_cmpstr (care_complaint_edit_page_get_told (screen_get_page (window)), !=, "");
  fill_form (window);
  act (window, "complaint.register");
  wait_for_state (window, CARE_COMPLAINT_REGISTERED);
  g_assert_cmpstr (get_complaint (window)->complainant, ==, "王芳");

  screen_end (window, office);
}

static void
judge_and_investigate (CareWindow *window)
{
  g_assert_cmpint (care_complaint_page_get_move (screen_get_page (window)), ==, CARE_MOVE_ESTABLISH);
  /* The reason is missing. */
  act (window, "complaint.take");
  screen_wait (is_refused, window);
  screen_shoot (window, "complaint-refused");
  type (window, "judge_reason", "脱页属实");
  take (window, CARE_COMPLAINT_INVESTIGATING);
  type (window, "facts", "外协胶水用量不足，出厂前未检查。");
  type (window, "root_cause", "R4");
  type (window, "cause_text", "到货只点数量，没有抽查。");
  type (window, "nature", "PRODUCT");
  type (window, "resp_person_id", "李敏");
  take (window, CARE_COMPLAINT_PROPOSING);
}

static void
propose_and_choose (CareWindow *window)
{
  type (window, "plan.0.content", "加急重新制作相册一本");
  type (window, "plan.0.REDO", "1");
  type (window, "plan.0.cost", "680");
  type (window, "plan.0.done_by", "2026-11-26");
  type (window, "plan.1.content", "返工修复，赠送放大一张");
  type (window, "plan.1.REWORK", "1");
  type (window, "plan.1.cost", "260");
  type (window, "plan.1.done_by", "2026-11-25");
  screen_shoot (window, "complaint-plans");
  take (window, CARE_COMPLAINT_AWAITING_APPROVAL);
  switch_to_manager (window);
  wait_for_state (window, CARE_COMPLAINT_AWAITING_APPROVAL);
  screen_shoot (window, "complaint-choice");
  type (window, "chosen_plan", "1");
  type (window, "instruction", "按方案一执行，婚礼前三天送到。");
  take (window, CARE_COMPLAINT_APPROVED);
}

static void
agree_and_carry_out (CareWindow *window)
{
  type (window, "customer_words", "能赶上婚礼就行。");
  type (window, "agreement", "SIGNED");
  type (window, "signed_on", "2026-11-21");
  type (window, "agreement_due", "2026-11-26");
  take (window, CARE_COMPLAINT_ACCEPTED);
  type (window, "measure.0.department", "PRODUCTION");
  type (window, "measure.0.action", "加急重新制作相册");
  type (window, "measure.0.due_on", "2026-11-25");
  take (window, CARE_COMPLAINT_IMPLEMENTING);
  screen_shoot (window, "complaint-measures");
  type (window, "measure.0.done", "1");
  take (window, CARE_COMPLAINT_IMPLEMENTED);
  type (window, "feedback", "新相册很结实。");
  type (window, "result_rating", "SATISFIED");
  type (window, "handling_rating", "SATISFIED");
  take (window, CARE_COMPLAINT_FOLLOWED_UP);
  type (window, "evaluation", "答复及时，方案合理。");
  type (window, "preventive", "外协到货逐本检查。");
  type (window, "preventive_due", "2026-12-05");
  type (window, "preventive_owner_id", "李敏");
  type (window, "archive_no", "2026-118");
  take (window, CARE_COMPLAINT_CLOSED);
}

static CarePrintPreview *
find_preview (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr(GtkWindow) window = g_list_model_get_item (windows, i);

      if (CARE_IS_PRINT_PREVIEW (window))
        return CARE_PRINT_PREVIEW (window);
    }

  return NULL;
}

/* Prints a form from the page and reads it back. */
static char *
print (CareWindow *window,
       const char *form)
{
  g_autofree char *folder = g_dir_make_tmp ("care-complaint-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "form.pdf", NULL);
  const char *arguments[] = { "pdftotext", "-layout", path, "-", NULL };
  g_autofree char *output = NULL;
  g_auto(GStrv) pieces = NULL;
  CarePrintPreview *preview;

  g_assert_true (gtk_widget_activate_action (screen_get_page (window), "complaint.print", "s", form));
  preview = find_preview ();
  g_assert_nonnull (preview);
  care_print_preview_save (preview, path);
  gtk_window_destroy (GTK_WINDOW (preview));
  if (!g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, NULL,
                     NULL))
    output = g_strdup ("");
  g_remove (path);
  g_rmdir (folder);
  pieces = g_strsplit_set (output, " \n", -1);

  return g_strjoinv ("", pieces);
}

static void
assert_printed (CareWindow        *window,
                const char        *form,
                const char *const *words)
{
  g_autofree char *text = print (window, form);

  if (text[0] == '\0')
    return;
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (text, words[i]) == NULL)
      g_error ("“%s” does not stand on %s: %s", words[i], form, text);
}

/* Two people sign in for their steps, and the paper tells of it. */
static void
test_path (void)
{
  static const char *const registration[] = { "TS20261121-001", "王芳", "脱页属实", "加急重新制作相册一本",
                                              "按方案一执行", "2026-118", NULL };
  static const char *const agreement[] = { "王芳", "加急重新制作相册一本", "2026年11月26日", NULL };
  static const char *const copy[] = { "TS20261121-001", "加急重新制作相册一本", NULL };
  CareOffice *office = screen_new_office ();
  CareWindow *window;

  add_manager (office);
  window = screen_new_window (office);
  register_complaint (window);
  judge_and_investigate (window);
  propose_and_choose (window);
  agree_and_carry_out (window);
  screen_shoot (window, "complaint-closed");
  assert_printed (window, "F04", registration);
  assert_printed (window, "F06", agreement);
  assert_printed (window, "COPY", copy);

  screen_end (window, office);
}

/* A step that was taken too soon is taken back. */
static void
test_undo (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  register_complaint (window);
  type (window, "judge_reason", "脱页属实");
  take (window, CARE_COMPLAINT_INVESTIGATING);
  care_page_undo (screen_get_page (window));
  wait_for_state (window, CARE_COMPLAINT_REGISTERED);

  screen_end (window, office);
}

int
main (int    argc,
      char **argv)
{
  screen_init (&argc, &argv);

  g_test_add_func ("/complaints/board", test_board);
  g_test_add_func ("/complaints/missing", test_missing);
  g_test_add_func ("/complaints/draft", test_draft);
  g_test_add_func ("/complaints/undo", test_undo);
  g_test_add_func ("/complaints/path", test_path);

  return g_test_run ();
}
