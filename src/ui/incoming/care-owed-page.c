/* care-owed-page.c — what is owed an answer, and to whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-owed-page"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-owed-page.h"

#include "domain/care-day-words.h"
#include "ui/widgets/care-text-shown.h"

/* The groups of the page, in their order. */
typedef enum
{
  GROUP_PROMISES,
  GROUP_CASES,
  GROUP_MEMOS,
  GROUP_NOTICES,
  N_GROUPS
} Group;

struct _CareOwedPage
{
  CarePage    parent_instance;

  GtkStack   *stack;
  GtkWidget  *groups[N_GROUPS];
  GtkListBox *lists[N_GROUPS];

  CareOffice *office;
  CareOwed   *owed;       /* (nullable) as shown */
  gboolean    is_reading;
  gboolean    again;
};

G_DEFINE_FINAL_TYPE (CareOwedPage, care_owed_page, CARE_TYPE_PAGE)

static void refresh (CareOwedPage *self);

/* ---- words --------------------------------------------------------------------------------- */

static char *
dup_when (CareOwedPage *self,
          CareMoment    moment)
{
  CareCivil civil = care_moment_to_civil (moment, care_office_get_rules (self->office)->zone);

  return moment != CARE_MOMENT_NONE ? care_civil_dup_short (civil, care_office_get_today (self->office))
                                    : g_strdup ("");
}

static const char *
get_names (CareOwedPage *self,
           gint64        customer_id)
{
  const char *names = care_owed_get_names (self->owed, customer_id);

  return names != NULL ? names : _("Not on file");
}

/* ---- verbs ---------------------------------------------------------------------------------- */

static void
show_file_cb (GtkWidget *button,
              gpointer   customer_id)
{
  gtk_widget_activate_action (button, "win.show-customer", "x", *(gint64 *) customer_id);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr(CareOwedPage) self = data;
  g_autoptr(GError) error = NULL;

  if (care_case_desk_answer_finish (result, &error))
    care_page_tell (CARE_PAGE (self), _("The answer is written down; the customer is to be rung up today."),
                    FALSE);
  else
    care_page_tell_error (CARE_PAGE (self), error);
}

static void
answer_cb (CareOwedPage *self,
           AdwEntryRow  *row)
{
  gint64 *case_id = g_object_get_data (G_OBJECT (row), "case");
  const char *answer = gtk_editable_get_text (GTK_EDITABLE (row));

  if (answer[0] == '\0')
    {
      gtk_widget_error_bell (GTK_WIDGET (row));
      return;
    }
  care_case_desk_answer_async (self->office, *case_id, answer, answered_cb, g_object_ref (self));
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr(CareOwedPage) self = data;
  g_autoptr(GError) error = NULL;

  if (!care_case_desk_mark_read_finish (result, &error))
    care_page_tell_error (CARE_PAGE (self), error);
}

static void
mark_read (CareOwedPage *self,
           GtkWidget    *button,
           const char   *key)
{
  gint64 *id = g_object_get_data (G_OBJECT (button), key);
  gboolean is_memo = g_str_equal (key, "memo");

  gtk_widget_set_sensitive (button, FALSE);
  care_case_desk_mark_read_async (self->office, is_memo ? *id : 0, is_memo ? 0 : *id, read_cb,
                                  g_object_ref (self));
}

static void
memo_read_cb (CareOwedPage *self,
              GtkWidget    *button)
{
  mark_read (self, button, "memo");
}

static void
notice_read_cb (CareOwedPage *self,
                GtkWidget    *button)
{
  mark_read (self, button, "notice");
}

/* ---- rows ----------------------------------------------------------------------------------- */

static GtkWidget *
new_button (const char *label,
            const char *about)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  g_autofree char *name = g_strdup_printf ("%s: %s", label, about);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  care_text_shown_to_reader (button, name);

  return button;
}

static GtkWidget *
new_row (CareOwedPage *self,
         const char   *title,
         const char   *below,
         gint64        customer_id)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button;

  care_text_shown_below (ADW_ACTION_ROW (row), title, below);
  if (customer_id == 0)
    return row;

  button = new_button (_("File"), title);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_data (button, "clicked", G_CALLBACK (show_file_cb),
                         g_memdup2 (&customer_id, sizeof customer_id), (GClosureNotify) (void *) g_free, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static GtkWidget *
new_promise_row (CareOwedPage      *self,
                 const CarePromise *promise)
{
  CareMoment now = care_clock_get_now (care_office_get_clock (self->office));
  gboolean is_late = care_promise_is_late (promise, now);
  g_autofree char *when = dup_when (self, promise->reply_by);
  g_autofree char *by = NULL;
  g_autofree char *below = NULL;

  /* Translators: until when an answer was promised. */
  by = is_late ? g_strdup_printf (_("▲ Late: promised until %s"), when)
               : g_strdup_printf (_("Promised until %s"), when);
  below = g_strdup_printf ("%s · %s", by, promise->about);

  return new_row (self, get_names (self, promise->customer_id), below, promise->customer_id);
}

static GtkWidget *
new_case_row (CareOwedPage        *self,
              const CareCaseSheet *sheet)
{
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *entry = adw_entry_row_new ();
  g_autofree char *when = dup_when (self, sheet->reply_by);
  g_autofree char *title = g_strdup_printf ("%s · %s", get_names (self, sheet->customer_id), sheet->what);
  g_autofree char *about = g_strdup_printf ("%s · %s · %s", sheet->case_no,
                                            care_department_get_label (sheet->sent_to),
                                            care_case_state_get_label (sheet->state));
  g_autofree char *by = NULL;

  /* Translators: until when an answer was promised. */
  by = g_strdup_printf (_("Promised until %s"), when);
  care_text_shown_on_row (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row),
                            new_row (self, about, sheet->answer != NULL ? sheet->answer : by,
                                     sheet->customer_id));
  if (sheet->state != CARE_CASE_OPEN)
    return row;

  care_text_shown_on_row (ADW_PREFERENCES_ROW (entry), _("Answer of the department"));
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (entry), TRUE);
  g_object_set_data_full (G_OBJECT (entry), "case", g_memdup2 (&sheet->id, sizeof sheet->id), g_free);
  g_signal_connect_object (entry, "apply", G_CALLBACK (answer_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), entry);

  return row;
}

static GtkWidget *
new_memo_row (CareOwedPage   *self,
              const CareMemo *memo)
{
  g_autofree char *when = dup_when (self, memo->taken_at);
  g_autofree char *below = g_strdup_printf ("%s · %s · %s", when, memo->memo_no,
                                            memo->phone != NULL ? memo->phone : "–");
  g_autofree char *title = memo->caller != NULL ? g_strdup_printf ("%s: %s", memo->caller, memo->what)
                                                : g_strdup (memo->what);
  GtkWidget *row = new_row (self, title, below, memo->customer_id);
  GtkWidget *button = new_button (_("Read"), title);

  g_object_set_data_full (G_OBJECT (button), "memo", g_memdup2 (&memo->id, sizeof memo->id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (memo_read_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static GtkWidget *
new_notice_row (CareOwedPage     *self,
                const CareNotice *notice)
{
  g_autofree char *when = dup_when (self, notice->created_at);
  g_autofree char *below = g_strdup_printf ("%s%s · %s", notice->urgent ? "▲ " : "", when,
                                            get_names (self, notice->customer_id));
  GtkWidget *row = new_row (self, notice->body, below, notice->customer_id);
  GtkWidget *button = new_button (_("Read"), notice->body);

  g_object_set_data_full (G_OBJECT (button), "notice", g_memdup2 (&notice->id, sizeof notice->id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (notice_read_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

/* ---- showing -------------------------------------------------------------------------------- */

static void
empty (GtkListBox *list)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, child);
}

static GtkWidget *
build_row (CareOwedPage *self,
           Group         group,
           gconstpointer record)
{
  switch (group)
    {
    case GROUP_PROMISES:
      return new_promise_row (self, record);
    case GROUP_CASES:
      return new_case_row (self, record);
    case GROUP_MEMOS:
      return new_memo_row (self, record);
    case GROUP_NOTICES:
      return new_notice_row (self, record);
    case N_GROUPS:
      break;
    }

  g_return_val_if_reached (NULL);
}

static void
show_owed (CareOwedPage *self)
{
  GPtrArray *const lists[N_GROUPS] = { self->owed->promises, self->owed->cases, self->owed->memos,
                                       self->owed->notices };
  guint n_rows = 0;

  for (int group = 0; group < N_GROUPS; group++)
    {
      empty (self->lists[group]);
      for (guint i = 0; i < lists[group]->len; i++)
        gtk_list_box_append (self->lists[group], build_row (self, (Group) group, lists[group]->pdata[i]));
      gtk_widget_set_visible (self->groups[group], lists[group]->len > 0);
      n_rows += lists[group]->len;
    }
  gtk_stack_set_visible_child_name (self->stack, n_rows > 0 ? "owed" : "empty");
  care_page_set_badge (CARE_PAGE (self), n_rows);
}

static void
owed_read_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(CareOwedPage) self = data;
  g_autoptr(GError) error = NULL;
  CareOwed *owed = care_case_desk_read_finish (result, &error);

  self->is_reading = FALSE;
  if (owed == NULL)
    {
      if (self->office != NULL)
        care_page_tell_error (CARE_PAGE (self), error);
      return;
    }
  if (self->office == NULL || care_office_get_me (self->office) == NULL)
    {
      care_owed_unref (owed);
      return;
    }

  g_clear_pointer (&self->owed, care_owed_unref);
  self->owed = owed;
  show_owed (self);
  if (self->again)
    refresh (self);
}

static void
refresh (CareOwedPage *self)
{
  self->again = self->is_reading;
  if (self->is_reading || care_office_get_me (self->office) == NULL)
    return;

  self->is_reading = TRUE;
  care_case_desk_read_async (self->office, owed_read_cb, g_object_ref (self));
}

static void
changed_cb (CareOwedPage *self,
            guint         topics)
{
  if ((topics & (CARE_TOPIC_CALLS | CARE_TOPIC_VISITS)) != 0)
    refresh (self);
}

/* ---- object ---------------------------------------------------------------------------------- */

static void
care_owed_page_arrive (CarePage *page,
                       gint64    subject)
{
  refresh (CARE_OWED_PAGE (page));
  gtk_widget_child_focus (GTK_WIDGET (page), GTK_DIR_TAB_FORWARD);
}

static void
care_owed_page_dispose (GObject *object)
{
  CareOwedPage *self = CARE_OWED_PAGE (object);

  g_clear_object (&self->office);
  g_clear_pointer (&self->owed, care_owed_unref);

  G_OBJECT_CLASS (care_owed_page_parent_class)->dispose (object);
}

static void
bind_groups (GtkWidgetClass *klass)
{
  static const char * const names[N_GROUPS][2] = {
    [GROUP_PROMISES] = { "promises_group", "promises" },
    [GROUP_CASES]    = { "cases_group", "cases" },
    [GROUP_MEMOS]    = { "memos_group", "memos" },
    [GROUP_NOTICES]  = { "notices_group", "notices" },
  };

  for (int i = 0; i < N_GROUPS; i++)
    {
      gtk_widget_class_bind_template_child_full (klass, names[i][0], FALSE,
                                                 G_STRUCT_OFFSET (CareOwedPage, groups) +
                                                 (gssize) sizeof (GtkWidget *) * i);
      gtk_widget_class_bind_template_child_full (klass, names[i][1], FALSE,
                                                 G_STRUCT_OFFSET (CareOwedPage, lists) +
                                                 (gssize) sizeof (GtkListBox *) * i);
    }
}

static void
care_owed_page_class_init (CareOwedPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_owed_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_owed_page_arrive;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/incoming/care-owed-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareOwedPage, stack);
  bind_groups (widget_class);
}

static void
care_owed_page_init (CareOwedPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_owed_page_new (CareOffice *office)
{
  CareOwedPage *self = g_object_new (CARE_TYPE_OWED_PAGE, NULL);

  self->office = g_object_ref (office);
  g_signal_connect_object (office, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}
