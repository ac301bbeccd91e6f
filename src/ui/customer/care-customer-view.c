/* care-customer-view.c — the parts of a couple's file as widgets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-view.h"
#include "care-facts.h"
#include "domain/care-money.h"
#include "domain/care-phone.h"
#include "ui/widgets/care-stage-line.h"
#include "ui/widgets/care-text-shown.h"

static GtkWidget *
new_card (const char *title)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "care-card");
  gtk_box_append (GTK_BOX (card), label);

  return card;
}

/* ---- the couple ----------------------------------------------------------------- */

static const char *
get_part (CareSex sex)
{
  switch (sex)
    {
    case CARE_SEX_FEMALE:
      return C_("person", "Bride");
    case CARE_SEX_MALE:
      return C_("person", "Groom");
    case CARE_SEX_UNKNOWN:
      return C_("person", "Name");
    }

  g_return_val_if_reached (NULL);
}

static char *
describe_person (const CarePerson *person)
{
  g_autofree char *birthday = care_birthday_format (&person->birthday, CARE_DAY_NONE);
  GString *text = g_string_new (person->name);

  if (birthday != NULL)
    {
      /* Translators: %s is a birthday, solar or lunar. */
      g_autofree char *born = g_strdup_printf (_("born %s"), birthday);

      g_string_append_printf (text, " · %s", born);
    }
  if (person->wechat != NULL)
    {
      /* Translators: %s is somebody’s name at WeChat. */
      g_autofree char *wechat = g_strdup_printf (_("WeChat %s"), person->wechat);

      g_string_append_printf (text, " · %s", wechat);
    }

  return g_string_free (text, FALSE);
}

static char *
describe_phones (const CareCustomer *customer)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; customer->phones != NULL && customer->phones[i] != NULL; i++)
    {
      g_autofree char *phone = care_phone_format (customer->phones[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", phone);
    }

  return g_string_free (text, FALSE);
}

static char *
describe_consent (const CareCustomer *customer)
{
  g_autofree char *day = care_day_to_iso (customer->consent_on);

  return g_strconcat (care_consent_get_label (customer->consent_promo), day != NULL ? " · " : "",
                      day != NULL ? day : "", NULL);
}

GtkWidget *
care_customer_view_new_couple (const CareCustomerFile *file)
{
  const CareCustomer *customer = file->customer;
  GtkWidget *card = new_card (_("The couple"));
  GtkWidget *facts = care_facts_new ();
  g_autofree char *phones = describe_phones (customer);
  g_autofree char *wedding = care_day_to_iso (customer->wedding_on);
  g_autofree char *consent = describe_consent (customer);

  for (guint i = 0; i < customer->persons->len; i++)
    {
      const CarePerson *person = customer->persons->pdata[i];
      g_autofree char *text = describe_person (person);

      care_facts_add (facts, get_part (person->sex), text);
    }
  care_facts_add (facts, _("Telephone"), phones);
  care_facts_add (facts, _("Wedding date"), wedding);
  care_facts_add (facts, _("Address"), customer->address);
  care_facts_add (facts, _("Postcode"), customer->postcode);
  care_facts_add (facts, _("Employer"), customer->work_unit);
  care_facts_add (facts, _("E-mail"), customer->email);
  care_facts_add (facts, _("Member card"), customer->card_no);
  care_facts_add (facts, _("Introduced by"), customer->introducer);
  care_facts_add (facts, _("Looked after by"), care_customer_file_get_name (file, customer->assigned_to));
  care_facts_add (facts, _("Offers and promotions"), consent);
  care_facts_add (facts, _("Note"), customer->note);
  gtk_box_append (GTK_BOX (card), facts);

  return card;
}

/* ---- an order ------------------------------------------------------------------- */

static void
add_money (GtkWidget  *facts,
           const char *label,
           gint64      fen)
{
  g_autofree char *text = care_money_format (fen, "¥");

  if (fen != 0)
    care_facts_add (facts, label, text);
}

static void
add_servers (GtkWidget       *facts,
             const CareOrder *order)
{
  for (guint i = 0; order->servers != NULL && i < order->servers->len; i++)
    {
      const CareServer *server = order->servers->pdata[i];

      care_facts_add (facts, care_department_get_staff_title (server->duty), server->name);
    }
}

static GtkWidget *
new_order_facts (const CareOrder *order)
{
  GtkWidget *both = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 24);
  GtkWidget *left = care_facts_new ();
  GtkWidget *right = care_facts_new ();

  care_facts_add (left, _("What it holds"), order->package_content);
  care_facts_add (left, _("Second purchase"), order->extra_content);
  care_facts_add (left, _("Scenic spots"), order->spots);
  care_facts_add (left, _("Note"), order->note);
  add_servers (left, order);
  add_money (right, _("Price"), order->price);
  add_money (right, _("Additions"), order->extra_amount);
  add_money (right, _("Paid"), order->paid);
  add_money (right, _("Balance"), care_order_get_balance (order));
  gtk_widget_set_valign (right, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (both), left);
  gtk_box_append (GTK_BOX (both), right);
  gtk_widget_set_visible (both, !care_facts_is_empty (left) || !care_facts_is_empty (right));
  gtk_widget_set_visible (left, !care_facts_is_empty (left));

  return both;
}

GtkWidget *
care_customer_view_new_order (const CareCustomer *customer,
                              const CareOrder    *order,
                              CareDay             today)
{
  GString *title = g_string_new (order->order_no);
  g_autofree char *text = NULL;
  GtkWidget *line = care_stage_line_new ();
  GtkWidget *card;

  if (order->package != NULL)
    g_string_append_printf (title, " · %s", order->package);
  if (order->rush)
    g_string_append_printf (title, " · %s", _("rush"));
  if (order->state != CARE_ORDER_OPEN)
    g_string_append_printf (title, " · %s", care_order_state_get_label (order->state));
  text = g_string_free (title, FALSE);
  card = new_card (text);
  care_stage_line_set_order (CARE_STAGE_LINE (line), order, customer->wedding_on, today);
  gtk_box_append (GTK_BOX (card), line);
  gtk_box_append (GTK_BOX (card), new_order_facts (order));

  return card;
}

/* ---- the history ---------------------------------------------------------------- */

static char *
describe_when (const CareEvent *event)
{
  g_autofree char *day = care_day_to_iso (care_civil_get_day (event->when));
  int minute = care_civil_get_minute (event->when);

  switch (event->kind)
    {
    case CARE_EVENT_VISIT:
    case CARE_EVENT_COMPLAINT:
      return g_strdup_printf ("%s %02d:%02d", day, minute / 60, minute % 60);
    case CARE_EVENT_CALL:
      /* Translators: a call in a couple's history that is to be made; %s is a day. */
      return g_strdup_printf (_("due %s"), day);
    case CARE_EVENT_LATE_CALL:
      /* Translators: a call in a couple's history that should have been made; %s is a day. */
      return g_strdup_printf (_("▲ late, was due %s"), day);
    }

  g_return_val_if_reached (NULL);
}

GtkWidget *
care_customer_view_new_event (const CareEvent *event)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *when = describe_when (event);
  g_autofree char *below = g_strconcat (when, event->detail != NULL ? " · " : "",
                                        event->detail != NULL ? event->detail : "", NULL);

  care_text_shown_below (ADW_ACTION_ROW (row), event->title, below);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 4);
  if (event->kind == CARE_EVENT_COMPLAINT || event->kind == CARE_EVENT_LATE_CALL)
    gtk_widget_add_css_class (row, "care-red");
  if (event->kind == CARE_EVENT_CALL)
    gtk_widget_add_css_class (row, "care-planned");
  gtk_widget_set_focusable (row, TRUE);

  return row;
}

GtkWidget *
care_customer_view_new_complaint (const CareEvent *event)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *title = g_strconcat ("▲ ", event->title, NULL);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), label);
  if (event->detail != NULL)
    {
      GtkWidget *detail = gtk_label_new (event->detail);

      gtk_label_set_xalign (GTK_LABEL (detail), 0);
      gtk_label_set_wrap (GTK_LABEL (detail), TRUE);
      gtk_label_set_lines (GTK_LABEL (detail), 4);
      gtk_label_set_ellipsize (GTK_LABEL (detail), PANGO_ELLIPSIZE_END);
      gtk_box_append (GTK_BOX (box), detail);
    }
  gtk_widget_add_css_class (box, "care-complaint");

  return box;
}

/* ---- marks ---------------------------------------------------------------------- */

static void
add_mark (GtkBox     *marks,
          const char *text,
          const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "care-mark");
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (marks, label);
}

void
care_customer_view_fill_marks (GtkBox                 *marks,
                               const CareCustomerFile *file)
{
  const CareCustomer *customer = file->customer;
  g_autofree char *level = g_strconcat ("★ ", care_level_get_label (customer->level), NULL);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (marks))) != NULL)
    gtk_box_remove (marks, child);

  add_mark (marks, customer->customer_no, "dim-label");
  if (care_level_is_member (customer->level))
    add_mark (marks, level, "accent");
  if (file->complaints->len > 0)
    add_mark (marks, _("▲ Complaint"), "error");
  if (customer->do_not_call)
    add_mark (marks, _("▲ Do not call"), "warning");
  if (customer->phone_invalid)
    add_mark (marks, _("▲ Wrong number"), "warning");
  if (customer->elder)
    add_mark (marks, _("Elderly"), NULL);
  if (customer->no_anniversary)
    add_mark (marks, _("No anniversary greetings"), NULL);
}
