/* care-office-page.c — the supervisor's page: who works here, and couples to share out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-office-page.h"
#include "model/care-team.h"
#include "ui/widgets/care-text-shown.h"

#define SHOWN (CARE_TOPIC_STAFF | CARE_TOPIC_CUSTOMERS)

struct _CareOfficePage
{
  CarePage             parent_instance;

  GtkWidget           *content;
  AdwActionRow        *sharing;
  AdwActionRow        *rules;
  GtkWidget           *share_out;
  GtkWidget           *add;
  GtkListBox          *team;
  GtkWidget           *others_group;
  GtkListBox          *others;
  GtkWidget           *left_group;
  GtkListBox          *left;

  CareOffice          *office;
  CareTeamBoard       *board;
  gint64               here;       /* the person whose row has the focus */
  gboolean             is_loading;
  gboolean             again;
  gboolean             is_sharing;
};

G_DEFINE_FINAL_TYPE (CareOfficePage, care_office_page, CARE_TYPE_PAGE)

/* ---- people --------------------------------------------------------------------- */

static void
append_part (GString    *text,
             const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, part);
}

static char *
dup_about (CareOfficePage  *self,
           const CareStaff *staff)
{
  GString *text = g_string_new (NULL);
  int n_customers = care_team_board_count_customers (self->board, staff->id);

  append_part (text, staff->employee_no);
  if (staff->role != CARE_ROLE_NONE)
    append_part (text, care_role_get_label (staff->role));
  if (staff->department != CARE_DEPARTMENT_NONE)
    append_part (text, care_department_get_label (staff->department));
  if (staff->role == CARE_ROLE_SPECIALIST)
    {
      /* Translators: from 1 to 5; how many customers somebody gets when they are shared out. */
      g_autofree char *ability = g_strdup_printf (_("ability %d"), staff->ability);

      append_part (text, ability);
    }
  if (n_customers >= 0)
    {
      /* Translators: how many couples a specialist looks after. */
      g_autofree char *load = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d customer", "%d customers",
                                                            (gulong) n_customers), n_customers);

      append_part (text, load);
    }

  return g_string_free (text, FALSE);
}

/* (nullable) */
static const char *
get_mark (CareOfficePage  *self,
          const CareStaff *staff)
{
  if (staff->has_left)
    return _("Has left");
  if (care_team_board_find_absence (self->board, staff->id, self->board->today) != NULL)
    return _("Off today");
  if (care_team_board_find_absence (self->board, staff->id, self->board->today + 1) != NULL)
    return _("Off tomorrow");

  return NULL;
}

static GtkWidget *
new_mark (const char *word)
{
  GtkWidget *mark = gtk_label_new (word);

  gtk_widget_add_css_class (mark, "care-mark");
  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);

  return mark;
}

static GtkWidget *
new_row (CareOfficePage  *self,
         const CareStaff *staff)
{
  GtkWidget *row = adw_action_row_new ();
  const char *mark = get_mark (self, staff);
  g_autofree char *about = dup_about (self, staff);
  g_autofree char *spoken = mark != NULL ? g_strdup_printf ("%s, %s, %s", staff->name, about, mark) : NULL;

  care_text_shown_below (ADW_ACTION_ROW (row), staff->name, about);
  if (spoken != NULL)
    care_text_shown_to_reader (row, spoken);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), adw_avatar_new (32, staff->name, FALSE));
  if (mark != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_mark (mark));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), "staff-id", g_memdup2 (&staff->id, sizeof staff->id), g_free);

  return row;
}

static gint64
get_row_id (GtkWidget *row)
{
  const gint64 *id = g_object_get_data (G_OBJECT (row), "staff-id");

  return id != NULL ? *id : 0;
}

static void
empty_list (CareOfficePage *self,
            GtkListBox     *list)
{
  GtkWidget *row;

  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (list, 0))) != NULL)
    {
      if (gtk_widget_get_focus_child (GTK_WIDGET (list)) == row)
        self->here = get_row_id (row);
      gtk_list_box_remove (list, row);
    }
}

static void
show_people (CareOfficePage *self)
{
  GtkWidget *focus = NULL;

  empty_list (self, self->team);
  empty_list (self, self->others);
  empty_list (self, self->left);
  for (guint i = 0; i < self->board->people->len; i++)
    {
      const CareStaff *staff = self->board->people->pdata[i];
      GtkWidget *row = new_row (self, staff);

      if (staff->has_left)
        gtk_list_box_append (self->left, row);
      else
        gtk_list_box_append (staff->role != CARE_ROLE_NONE ? self->team : self->others, row);
      if (staff->id == self->here)
        focus = row;
    }
  gtk_widget_set_visible (self->others_group, gtk_list_box_get_row_at_index (self->others, 0) != NULL);
  gtk_widget_set_visible (self->left_group, gtk_list_box_get_row_at_index (self->left, 0) != NULL);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (focus != NULL)
    gtk_widget_grab_focus (focus);
  self->here = 0;
}

/* ---- sharing out ---------------------------------------------------------------- */

static const char *
get_advice (CareOfficePage *self,
            guint           n_specialists)
{
  if (n_specialists == 0)
    return _("Customers go to specialists. Add a person with the role of a specialist first.");
  if (self->board->n_unassigned == 0)
    return _("New ones appear here when they are entered or imported.");

  return _("They go to the specialists evenly and by ability, with their open calls.");
}

static void
show_sharing (CareOfficePage *self)
{
  guint n = self->board->n_unassigned;
  guint n_specialists = care_team_board_count_specialists (self->board);
  gboolean can_share = n > 0 && n_specialists > 0 && !self->is_sharing;
  g_autofree char *title = n > 0 ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                                                 "%u customer is nobody’s yet",
                                                                 "%u customers are nobody’s yet", n), n)
                                 : g_strdup (_("No customer waits for a specialist"));

  care_text_shown_below (self->sharing, title, get_advice (self, n_specialists));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "office.share-out", can_share);
  if (can_share)
    gtk_widget_add_css_class (self->share_out, "suggested-action");
  else
    gtk_widget_remove_css_class (self->share_out, "suggested-action");
  if (n_specialists == 0)
    gtk_widget_add_css_class (self->add, "suggested-action");
  else
    gtk_widget_remove_css_class (self->add, "suggested-action");
  care_page_set_badge (CARE_PAGE (self), n_specialists > 0 ? n : 0);
}

static void
shared_out_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      data)
{
  g_autoptr(CareOfficePage) self = data;
  g_autoptr(GError) error = NULL;
  g_autofree char *sentence = NULL;
  guint n_shared = 0;
  gboolean is_done = care_team_share_out_finish (result, &n_shared, &error);

  if (self->office == NULL)
    return;
  self->is_sharing = FALSE;
  show_sharing (self);
  if (!is_done)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  if (n_shared == 0)
    sentence = g_strdup (_("Every specialist is off today; nothing was shared out."));
  else
    sentence = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u customer shared out",
                                             "%u customers shared out", n_shared), n_shared);
  care_page_tell (CARE_PAGE (self), sentence, FALSE);
}

static void
share_out_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  CareOfficePage *self = CARE_OFFICE_PAGE (widget);

  self->is_sharing = TRUE;
  show_sharing (self);
  care_team_share_out_async (self->office, shared_out_cb, g_object_ref (self));
}

/* ---- loading -------------------------------------------------------------------- */

static void load (CareOfficePage *self);

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareOfficePage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareTeamBoard) board = care_team_board_load_finish (result, &error);
  gboolean is_first;

  if (self->office == NULL)
    return;
  self->is_loading = FALSE;
  if (self->again)
    {
      load (self);
      return;
    }
  if (board == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  is_first = self->board == NULL;
  g_clear_pointer (&self->board, care_team_board_unref);
  self->board = g_steal_pointer (&board);
  show_sharing (self);
  show_people (self);
  gtk_widget_set_visible (self->content, TRUE);
  if (is_first)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
load (CareOfficePage *self)
{
  self->again = self->is_loading;
  if (self->is_loading)
    return;

  self->is_loading = TRUE;
  care_team_board_load_async (self->office, loaded_cb, g_object_ref (self));
}

static void
changed_cb (CareOfficePage *self,
            guint           topics)
{
  if ((topics & SHOWN) != 0)
    load (self);
}

/* ---- object --------------------------------------------------------------------- */

static void
activated_cb (CareOfficePage *self,
              GtkWidget      *row)
{
  self->here = get_row_id (row);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-person", "x", get_row_id (row));
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.show-person", "x", G_GINT64_CONSTANT (0));
}

static void
care_office_page_arrive (CarePage *page,
                         gint64    subject)
{
  CareOfficePage *self = CARE_OFFICE_PAGE (page);

  load (self);
  if (self->here == 0)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
care_office_page_dispose (GObject *object)
{
  CareOfficePage *self = CARE_OFFICE_PAGE (object);

  g_clear_object (&self->office);
  g_clear_pointer (&self->board, care_team_board_unref);

  G_OBJECT_CLASS (care_office_page_parent_class)->dispose (object);
}

static void
care_office_page_class_init (CareOfficePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_office_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_office_page_arrive;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/office/care-office-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareOfficePage, content);
  gtk_widget_class_bind_template_child (widget_class, CareOfficePage, sharing);
  gtk_widget_class_bind_template_child (widget_class, CareOfficePage, rules);
  gtk_widget_class_bind_template_child (widget_class, CareOfficePage, share_out);
  gtk_widget_class_bind_template_child (widget_class, CareOfficePage, add);
  gtk_widget_class_bind_template_child (widget_class, CareOfficePage, team);
  gtk_widget_class_bind_template_child (widget_class, CareOfficePage, others_group);
  gtk_widget_class_bind_template_child (widget_class, CareOfficePage, others);
  gtk_widget_class_bind_template_child (widget_class, CareOfficePage, left_group);
  gtk_widget_class_bind_template_child (widget_class, CareOfficePage, left);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_install_action (widget_class, "office.share-out", NULL, share_out_cb);
  gtk_widget_class_install_action (widget_class, "office.add", NULL, add_cb);
}

static void
care_office_page_init (CareOfficePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  care_text_shown_below (self->rules, _("Call Rules"), _("Hours, attempts, holidays and closed days"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "office.share-out", FALSE);
}

GtkWidget *
care_office_page_new (CareOffice *office)
{
  CareOfficePage *self = g_object_new (CARE_TYPE_OFFICE_PAGE, NULL);

  self->office = g_object_ref (office);
  g_signal_connect_object (office, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

const CareTeamBoard *
care_office_page_get_board (CareOfficePage *self)
{
  return self->board;
}
