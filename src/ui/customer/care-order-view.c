/* care-order-view.c — one order of a couple as a card
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-view.h"
#include "care-facts.h"
#include "care-order-view.h"
#include "domain/care-money.h"
#include "ui/widgets/care-stage-line.h"
#include "ui/widgets/care-text-shown.h"
#include "ui/widgets/care-wrap-box.h"

/* ---- what was ordered ---------------------------------------------------------------- */

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

/* ---- stages and money, to be opened --------------------------------------------------- */

static GtkWidget *
new_line (const char *title,
          const char *below,
          const char *action,
          GVariant   *target)
{
  GtkWidget *row = adw_action_row_new ();

  care_text_shown_below (ADW_ACTION_ROW (row), title, below);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), target);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("document-edit-symbolic"));

  return row;
}

static void
add_word (GString    *text,
          const char *word)
{
  if (word != NULL && *word != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", word);
}

static char *
describe_stage (const CareCustomerFile *file,
                const CareOrder        *order,
                int                     stage)
{
  const CareStageDate *date = &order->stages[stage];
  const CareStageDetail *detail = &order->details[stage];
  g_autofree char *planned = care_day_to_iso (date->planned_on);
  g_autofree char *done = care_day_to_iso (date->done_on);
  g_autofree char *amount = detail->amount != 0 ? care_money_format (detail->amount, "¥") : NULL;
  g_autoptr(GString) text = g_string_new (care_stage_status_get_label (date->status));

  if (planned != NULL)
    /* Translators: of a stage; %s is a day. */
    g_string_append_printf (text, _(" · planned for %s"), planned);
  if (done != NULL)
    /* Translators: of a stage; %s is a day. */
    g_string_append_printf (text, _(" · happened on %s"), done);
  add_word (text, detail->staff_id != 0 ? care_customer_file_get_name (file, detail->staff_id) : NULL);
  add_word (text, detail->place);
  add_word (text, amount);
  add_word (text, detail->reason);
  add_word (text, detail->note);

  return g_strdup (text->str);
}

/* The toolkit's own lists inside of the row have no names for a screen reader. */
static void
name_lists (GtkWidget  *widget,
            const char *name)
{
  if (GTK_IS_LIST_BOX (widget))
    care_text_shown_to_reader (widget, name);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_lists (child, name);
}

static GtkWidget *
new_expander (const char *title)
{
  GtkWidget *expander = adw_expander_row_new ();

  care_text_shown_on_row (ADW_PREFERENCES_ROW (expander), title);
  name_lists (expander, title);

  return expander;
}

static GtkWidget *
new_stages (const CareCustomerFile *file,
            const CareOrder        *order)
{
  GtkWidget *expander = new_expander (_("Stages in Detail"));

  for (int stage = 0; stage < CARE_STAGE_WEDDING; stage++)
    {
      g_autofree char *below = describe_stage (file, order, stage);

      adw_expander_row_add_row (ADW_EXPANDER_ROW (expander),
                                new_line (care_stage_get_label ((CareStage) stage), below, "customer.stage",
                                          g_variant_new ("(xi)", order->id, stage)));
    }

  return expander;
}

static GtkWidget *
new_lines (const CareOrder   *order,
           CareOrderLineKind  kind,
           GPtrArray         *lines,
           gint64             sum)
{
  g_autofree char *total = care_money_format (sum, "¥");
  g_autofree char *title = g_strdup_printf (kind == CARE_ORDER_PAYMENT ? _("Payments: %s")
                                                                       : _("Second purchases: %s"), total);
  GtkWidget *expander = new_expander (title);

  for (guint i = 0; lines != NULL && i < lines->len; i++)
    {
      const CareOrderLine *line = lines->pdata[i];
      g_autofree char *amount = care_money_format (line->amount, "¥");
      g_autofree char *day = care_day_to_iso (line->on);
      g_autoptr(GString) below = g_string_new (NULL);

      add_word (below, day);
      add_word (below, line->text);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (expander),
                                new_line (amount, below->str, "customer.line",
                                          g_variant_new ("(xix)", order->id, (int) kind, line->id)));
    }

  return expander;
}

static GtkWidget *
new_details (const CareCustomerFile *file,
             const CareOrder        *order)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  care_text_shown_to_reader (list, _("Stages and money of this order"));
  gtk_list_box_append (GTK_LIST_BOX (list), new_stages (file, order));
  if (order->payments != NULL && order->payments->len > 0)
    gtk_list_box_append (GTK_LIST_BOX (list), new_lines (order, CARE_ORDER_PAYMENT, order->payments,
                                                         order->paid));
  if (order->purchases != NULL && order->purchases->len > 0)
    gtk_list_box_append (GTK_LIST_BOX (list), new_lines (order, CARE_ORDER_PURCHASE, order->purchases,
                                                         order->extra_amount));

  return list;
}

/* ---- what can be entered ----------------------------------------------------------------- */

static void
add_button (GtkWidget  *buttons,
            const char *label,
            const char *action,
            GVariant   *target)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  care_wrap_box_append (CARE_WRAP_BOX (buttons), button);
}

static GtkWidget *
new_buttons (const CareOrder *order)
{
  GtkWidget *buttons = care_wrap_box_new (6);
  CareStage next = care_order_get_next_stage (order);

  if (next != CARE_STAGE_WEDDING && order->state == CARE_ORDER_OPEN)
    {
      /* Translators: a button; %s is the next stage of an order, e.g. Shooting. */
      g_autofree char *label = g_strdup_printf (_("%s…"), care_stage_get_label (next));

      add_button (buttons, label, "customer.stage", g_variant_new ("(xi)", order->id, (int) next));
    }
  add_button (buttons, _("Payment…"), "customer.line",
              g_variant_new ("(xix)", order->id, (int) CARE_ORDER_PAYMENT, (gint64) 0));
  add_button (buttons, _("Purchase…"), "customer.line",
              g_variant_new ("(xix)", order->id, (int) CARE_ORDER_PURCHASE, (gint64) 0));

  return buttons;
}

GtkWidget *
care_order_view_new (const CareCustomerFile *file,
                     const CareOrder        *order,
                     CareDay                 today)
{
  g_autoptr(GString) title = g_string_new (order->order_no);
  GtkWidget *line = care_stage_line_new ();
  GtkWidget *card;

  if (order->package != NULL)
    g_string_append_printf (title, " · %s", order->package);
  if (order->rush)
    g_string_append_printf (title, " · %s", _("rush"));
  if (order->state != CARE_ORDER_OPEN)
    g_string_append_printf (title, " · %s", care_order_state_get_label (order->state));
  card = care_customer_view_new_card (title->str);
  care_stage_line_set_order (CARE_STAGE_LINE (line), order, file->customer->wedding_on, today);
  gtk_box_append (GTK_BOX (card), line);
  gtk_box_append (GTK_BOX (card), new_order_facts (order));
  gtk_box_append (GTK_BOX (card), new_buttons (order));
  gtk_box_append (GTK_BOX (card), new_details (file, order));

  return card;
}
