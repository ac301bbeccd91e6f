/* care-brief-pane.c — what should be known before the receiver is lifted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-brief-pane.h"

#include "domain/care-complaint.h"
#include "domain/care-day-words.h"
#include "domain/care-money.h"
#include "domain/care-visit.h"
#include "ui/widgets/care-text-shown.h"

#define FIRST_CONTACTS 5
#define NEAR_DAYS      30

struct _CareBriefPane
{
  AdwBin        parent_instance;

  CareCallDesk *desk;
  GtkWidget    *box;
};

G_DEFINE_FINAL_TYPE (CareBriefPane, care_brief_pane, ADW_TYPE_BIN)

static CareDay
get_today (CareBriefPane *self)
{
  return care_office_get_today (care_call_desk_get_office (self->desk));
}

static GtkWidget *
add_label (GtkWidget  *box,
           const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), 6);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 26);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

static GtkWidget *
add_section (CareBriefPane *self,
             const char    *title)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  add_label (section, title, "caption-heading");
  gtk_box_append (GTK_BOX (self->box), section);

  return section;
}

/* ---- warnings ------------------------------------------------------------------------------ */

static GtkWidget *
new_complaint_button (const CareComplaint *complaint)
{
  GtkWidget *button = gtk_button_new_with_label (_("Open the complaint"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), complaint->state == CARE_COMPLAINT_DRAFT
                                  ? "win.edit-complaint" : "win.show-complaint");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", complaint->id);

  return button;
}

static void
add_complaints (CareBriefPane   *self,
                const CareBrief *brief)
{
  for (guint i = 0; i < brief->complaints->len; i++)
    {
      const CareComplaint *complaint = brief->complaints->pdata[i];
      g_autofree char *title = NULL;
      GtkWidget *section;

      if (!care_complaint_is_open (complaint))
        continue;
      title = g_strdup_printf (_("▲ Complaint %s is open"), complaint->complaint_no);
      section = add_section (self, title);
      gtk_widget_add_css_class (gtk_widget_get_first_child (section), "error");
      add_label (section, complaint->subject, NULL);
      gtk_box_append (GTK_BOX (section), new_complaint_button (complaint));
    }
}

static void
add_near_wedding (GtkWidget          *section,
                  const CareCustomer *customer,
                  CareDay             today)
{
  g_autofree char *day = care_day_dup_short (customer->wedding_on);
  g_autofree char *sentence = NULL;

  if (customer->wedding_on < today || customer->wedding_on > today + NEAR_DAYS)
    return;

  /* Translators: a day of the near future. */
  sentence = g_strdup_printf (_("♥ Wedding on %s"), day);
  add_label (section, sentence, NULL);
}

static void
add_near_birthday (GtkWidget        *section,
                   const CarePerson *person,
                   CareDay           today)
{
  CareDay next = care_birthday_next (&person->birthday, today, CARE_LEAP_ORDINARY);
  g_autofree char *day = care_day_dup_short (next);
  g_autofree char *sentence = NULL;

  if (next == CARE_DAY_NONE || next > today + NEAR_DAYS)
    return;

  /* Translators: a person and a day of the near future. */
  sentence = g_strdup_printf (_("🎂 Birthday of %1$s on %2$s"), person->name, day);
  add_label (section, sentence, NULL);
}

static void
add_hints (CareBriefPane   *self,
           const CareBrief *brief)
{
  const CareCustomer *customer = brief->customer;
  CareDay today = get_today (self);
  GtkWidget *section = add_section (self, _("Mind"));

  if (customer->elder)
    add_label (section, _("Speak slowly and plainly"), "heading");
  add_near_wedding (section, customer, today);
  for (guint i = 0; i < customer->persons->len; i++)
    add_near_birthday (section, customer->persons->pdata[i], today);
  for (guint i = 0; i < brief->also_due->len; i++)
    {
      const CareCall *call = brief->also_due->pdata[i];
      g_autofree char *sentence = g_strdup_printf (_("Also due: %s"), care_call_type_get_label (call->type));

      add_label (section, sentence, NULL);
    }
  if (brief->call->reason != NULL)
    add_label (section, brief->call->reason, NULL);
  if (customer->note != NULL)
    add_label (section, customer->note, NULL);
  if (gtk_widget_get_next_sibling (gtk_widget_get_first_child (section)) == NULL)
    gtk_box_remove (GTK_BOX (self->box), section);
}

/* ---- the order --------------------------------------------------------------------------------- */

static void
add_money (GtkWidget  *section,
           const char *format_label,
           gint64      fen)
{
  g_autofree char *amount = care_money_format (fen, "¥");
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *value;

  gtk_widget_set_hexpand (add_label (line, format_label, "dim-label"), TRUE);
  value = add_label (line, amount, "numeric");
  gtk_label_set_xalign (GTK_LABEL (value), 1);
  gtk_box_append (GTK_BOX (section), line);
}

static void
add_order (CareBriefPane   *self,
           const CareOrder *order)
{
  g_autofree char *title = NULL;
  GtkWidget *section;

  if (order == NULL)
    return;

  title = g_strdup_printf (_("Order %s"), order->order_no);
  section = add_section (self, title);
  if (order->package != NULL)
    add_label (section, order->package, NULL);
  if (order->price != 0)
    add_money (section, _("Price"), order->price);
  if (order->extra_content != NULL)
    add_label (section, order->extra_content, NULL);
  if (order->extra_amount != 0)
    add_money (section, _("Second purchase amount"), order->extra_amount);
  if (order->price != 0 || order->extra_amount != 0)
    add_money (section, _("Balance"), care_order_get_balance (order));
  for (guint i = 0; i < order->servers->len; i++)
    {
      const CareServer *server = order->servers->pdata[i];
      g_autofree char *line = g_strdup_printf ("%s %s", care_department_get_staff_title (server->duty),
                                               server->name);

      add_label (section, line, "caption");
    }
}

/* ---- earlier contacts ------------------------------------------------------------------------------ */

static void
add_contact (CareBriefPane   *self,
             GtkWidget       *section,
             const CareVisit *visit)
{
  GTimeZone *zone = care_office_get_rules (care_call_desk_get_office (self->desk))->zone;
  g_autofree char *day = care_day_dup_short (care_moment_to_day (visit->started_at, zone));
  const char *result = visit->rating != CARE_RATING_NONE ? care_rating_get_label (visit->rating)
                                                         : care_outcome_get_label (visit->outcome);
  gboolean is_red = visit->rating == CARE_RATING_DISSATISFIED || visit->complaint_id != 0;
  g_autofree char *line = g_strdup_printf ("%s%s · %s", is_red ? "▲ " : "", day, result);
  const char *words[] = { visit->note, visit->service_opinion, visit->product_opinion, visit->new_request };

  add_label (section, line, is_red ? "error" : NULL);
  gtk_widget_add_css_class (add_label (section, care_call_type_get_label (visit->type), "caption"),
                            "brief-type");
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i] != NULL)
      {
        g_autofree char *quoted = g_strdup_printf (_("“%s”"), words[i]);

        gtk_widget_add_css_class (add_label (section, quoted, "caption"), "dim-label");
      }
}

static void
add_contacts (CareBriefPane   *self,
              const CareBrief *brief)
{
  GtkWidget *section = add_section (self, _("Earlier contacts"));
  GtkWidget *older = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *expander;
  g_autofree char *label = NULL;

  g_object_ref_sink (older);
  if (brief->visits->len == 0)
    add_label (section, _("None yet"), "dim-label");
  for (guint i = 0; i < brief->visits->len; i++)
    add_contact (self, i < FIRST_CONTACTS ? section : older, brief->visits->pdata[i]);
  if (brief->visits->len > FIRST_CONTACTS)
    {
      guint n_older = brief->visits->len - FIRST_CONTACTS;

      label = g_strdup_printf (ngettext ("%u older", "%u older", n_older), n_older);
      expander = gtk_expander_new (label);
      gtk_expander_set_child (GTK_EXPANDER (expander), older);
      care_text_shown_to_reader (expander, label);
      gtk_box_append (GTK_BOX (section), expander);
    }
  g_object_unref (older);
}

/* ---- object -------------------------------------------------------------------------------------------- */

static void
brief_changed_cb (CareBriefPane *self)
{
  CareBrief *brief = care_call_desk_get_brief (self->desk);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
  if (brief == NULL)
    return;

  add_complaints (self, brief);
  add_hints (self, brief);
  add_contacts (self, brief);
  add_order (self, brief->order);
}

static void
care_brief_pane_dispose (GObject *object)
{
  CareBriefPane *self = CARE_BRIEF_PANE (object);

  if (self->desk != NULL)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (care_brief_pane_parent_class)->dispose (object);
}

static void
care_brief_pane_class_init (CareBriefPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = care_brief_pane_dispose;
}

static void
care_brief_pane_init (CareBriefPane *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 14);
  gtk_widget_add_css_class (self->box, "brief");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->box);
  gtk_widget_set_size_request (scroller, 232, -1);
  gtk_widget_set_hexpand (GTK_WIDGET (self), FALSE);
  /* Opaque where it lies over the script. */
  gtk_widget_add_css_class (GTK_WIDGET (self), "background");
  adw_bin_set_child (ADW_BIN (self), scroller);
}

void
care_brief_pane_set_desk (CareBriefPane *self,
                          CareCallDesk  *desk)
{
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_swapped (desk, "notify::brief", G_CALLBACK (brief_changed_cb), self);
  brief_changed_cb (self);
}
