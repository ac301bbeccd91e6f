/* care-customer-view.c — the parts of a couple's file as widgets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-view.h"
#include "care-facts.h"
#include "domain/care-call-times.h"
#include "domain/care-key-mark.h"
#include "domain/care-phone.h"
#include "ui/widgets/care-text-shown.h"

GtkWidget *
care_customer_view_new_card (const char *title)
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
  const char *way = customer->consent_way != 0
                    ? care_channel_get_label ((CareChannel) (customer->consent_way - 1)) : NULL;

  return g_strconcat (care_consent_get_label (customer->consent_promo), day != NULL ? " · " : "",
                      day != NULL ? day : "", way != NULL ? " · " : "", way, NULL);
}

GtkWidget *
care_customer_view_new_couple (const CareCustomerFile *file)
{
  const CareCustomer *customer = file->customer;
  GtkWidget *card = care_customer_view_new_card (_("The couple"));
  GtkWidget *facts = care_facts_new ();
  g_autofree char *phones = describe_phones (customer);
  g_autofree char *wedding = care_day_to_iso (customer->wedding_on);
  g_autofree char *consent = describe_consent (customer);
  g_autofree char *good = care_call_times_format (customer->good_times);
  g_autofree char *bad = care_call_times_format (customer->bad_times);
  g_autofree char *marks = care_key_marks_describe (customer->key_marks);

  for (guint i = 0; i < customer->persons->len; i++)
    {
      const CarePerson *person = customer->persons->pdata[i];
      g_autofree char *text = describe_person (person);

      care_facts_add (facts, get_part (person->sex), text);
    }
  care_facts_add (facts, _("Telephone"), phones);
  care_facts_add (facts, _("Good times to call"), good);
  care_facts_add (facts, _("Do not call at"), bad);
  care_facts_add (facts, _("Speaks"), customer->language);
  care_facts_add (facts, _("Wedding date"), wedding);
  care_facts_add (facts, _("Address"), customer->address);
  care_facts_add (facts, _("Postcode"), customer->postcode);
  care_facts_add (facts, _("Employer"), customer->work_unit);
  care_facts_add (facts, _("E-mail"), customer->email);
  care_facts_add (facts, _("Member card"), customer->card_no);
  care_facts_add (facts, _("How they came"), customer->source);
  care_facts_add (facts, _("Introduced by"), customer->introducer);
  care_facts_add (facts, _("Looked after by"), care_customer_file_get_name (file, customer->assigned_to));
  care_facts_add (facts, _("Offers and promotions"), consent);
  care_facts_add (facts, _("Key customer"), marks);
  care_facts_add (facts, _("To be handed over"), customer->handover);
  care_facts_add (facts, _("Note"), customer->note);
  gtk_box_append (GTK_BOX (card), facts);

  return card;
}

/* ---- complaints ----------------------------------------------------------------- */

GtkWidget *
care_customer_view_new_complaint (const CareEvent *event)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *title = g_strconcat ("▲ ", event->title, NULL);
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *button;

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
  button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-complaint");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", event->id);
  care_text_shown_to_reader (button, title);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "care-complaint");

  return button;
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
  if (customer->key_marks != 0)
    add_mark (marks, _("Key customer"), "accent");
  if (customer->state != CARE_CUSTOMER_ACTIVE)
    add_mark (marks, care_customer_state_get_label (customer->state), "warning");
}
