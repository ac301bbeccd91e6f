/* care-call-header.c — with whom the open call is, and by which number
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-call-header"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-call-header.h"

#include "care-phone-code.h"
#include "domain/care-phone.h"
#include "ui/widgets/care-stage-line.h"
#include "ui/widgets/care-text-shown.h"

struct _CareCallHeader
{
  GtkBox          parent_instance;

  CareCallDesk   *desk;
  gboolean        is_locked;
  gboolean        is_showing;

  GtkWidget      *people;
  GtkLabel       *level;
  GtkDropDown    *phones;
  GtkWidget      *call;
  GtkWidget      *copy;
  GtkMenuButton  *code;
  CareStageLine  *stages;
};

enum
{
  TOLD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareCallHeader, care_call_header, GTK_TYPE_BOX)

static const char *
get_phone (CareCallHeader *self)
{
  CareBrief *brief = care_call_desk_get_brief (self->desk);
  guint position = gtk_drop_down_get_selected (self->phones);

  if (brief == NULL || brief->customer->phones == NULL || position == GTK_INVALID_LIST_POSITION ||
      position >= g_strv_length (brief->customer->phones))
    return NULL;

  return brief->customer->phones[position];
}

static char *
dup_uri (CareCallHeader *self)
{
  const char *phone = get_phone (self);
  g_autofree char *number = phone != NULL ? g_strdup (phone) : NULL;

  if (number == NULL)
    return NULL;

  /* An extension is dialled behind a pause. */
  g_strdelimit (number, "-", ',');

  return g_strconcat ("tel:", number, NULL);
}

static gboolean
has_dialler (void)
{
  g_autoptr(GAppInfo) dialler = g_app_info_get_default_for_uri_scheme ("tel");

  return dialler != NULL;
}

/* ---- people ------------------------------------------------------------------------------- */

static void
person_cb (GtkWidget      *button,
           CareCallHeader *self)
{
  if (self->is_showing || !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
    return;

  care_call_desk_set_person (self->desk, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "person")));
}

static GtkWidget *
new_person (CareCallHeader   *self,
            const CarePerson *person,
            guint             position,
            gboolean          is_only)
{
  g_autofree char *spoken = g_strdup_printf (_("Speaking to %s"), person->name);
  GtkWidget *words = gtk_label_new (person->name);
  GtkWidget *button;

  gtk_label_set_ellipsize (GTK_LABEL (words), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (words, "call-person");
  if (is_only)
    return words;

  button = gtk_toggle_button_new ();
  gtk_button_set_child (GTK_BUTTON (button), words);
  gtk_widget_set_focus_on_click (button, FALSE);
  gtk_widget_set_tooltip_text (button, spoken);
  care_text_shown_to_reader (button, spoken);
  g_object_set_data (G_OBJECT (button), "person", GUINT_TO_POINTER (position));
  g_signal_connect (button, "toggled", G_CALLBACK (person_cb), self);

  return button;
}

static void
show_people (CareCallHeader     *self,
             const CareCustomer *customer)
{
  GtkWidget *first = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->people)) != NULL)
    gtk_box_remove (GTK_BOX (self->people), child);

  for (guint i = 0; i < customer->persons->len; i++)
    {
      gboolean is_only = customer->persons->len == 1;

      child = new_person (self, customer->persons->pdata[i], i, is_only);
      gtk_box_append (GTK_BOX (self->people), child);
      if (is_only)
        return;
      if (first == NULL)
        first = child;
      else
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (child), GTK_TOGGLE_BUTTON (first));
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (child), i == care_call_desk_get_person (self->desk));
    }
}

/* ---- numbers -------------------------------------------------------------------------------- */

static void
show_phones (CareCallHeader     *self,
             const CareCustomer *customer)
{
  g_autoptr(GtkStringList) list = gtk_string_list_new (NULL);
  g_autofree char *chosen = g_strdup (care_call_desk_get_phone (self->desk));
  gboolean has_any;

  for (guint i = 0; customer->phones != NULL && customer->phones[i] != NULL; i++)
    {
      g_autofree char *shown = care_phone_format (customer->phones[i]);

      gtk_string_list_append (list, shown);
    }

  has_any = g_list_model_get_n_items (G_LIST_MODEL (list)) > 0;
  gtk_drop_down_set_model (self->phones, G_LIST_MODEL (list));
  for (guint i = 0; has_any && customer->phones[i] != NULL; i++)
    if (g_strcmp0 (customer->phones[i], chosen) == 0)
      gtk_drop_down_set_selected (self->phones, i);
  gtk_widget_set_visible (GTK_WIDGET (self->phones), has_any);
  gtk_widget_set_visible (self->copy, has_any);
  gtk_widget_set_visible (GTK_WIDGET (self->code), has_any && care_phone_code_is_possible ());
  gtk_widget_set_visible (self->call, has_any && has_dialler ());
  gtk_widget_set_sensitive (self->call, !self->is_locked);
}

static void
phone_cb (CareCallHeader *self)
{
  g_autofree char *uri = NULL;

  if (self->desk == NULL || get_phone (self) == NULL)
    return;

  uri = dup_uri (self);
  care_call_desk_set_phone (self->desk, get_phone (self));
  gtk_popover_set_child (gtk_menu_button_get_popover (self->code), care_phone_code_new (uri));
}

static void
launched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr(CareCallHeader) self = data;
  g_autoptr(GError) error = NULL;

  if (g_app_info_launch_default_for_uri_finish (result, &error))
    return;

  g_message ("%s", error->message);
  g_signal_emit (self, signals[TOLD], 0, _("The telephone program did not start. Please dial by hand."));
}

static void
call_cb (CareCallHeader *self)
{
  g_autofree char *uri = dup_uri (self);

  if (uri == NULL)
    return;

  care_call_desk_start (self->desk);
  g_app_info_launch_default_for_uri_async (uri, NULL, NULL, launched_cb, g_object_ref (self));
}

static void
copy_cb (CareCallHeader *self)
{
  if (get_phone (self) == NULL)
    return;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), get_phone (self));
  g_signal_emit (self, signals[TOLD], 0, _("Number copied"));
}

/* ---- the whole -------------------------------------------------------------------------------- */

static void
brief_changed_cb (CareCallHeader *self)
{
  static const CareOrder no_order;
  CareBrief *brief = care_call_desk_get_brief (self->desk);
  const CareCustomer *customer;
  g_autofree char *level = NULL;

  if (brief == NULL)
    return;

  customer = brief->customer;
  self->is_showing = TRUE;
  show_people (self, customer);
  show_phones (self, customer);
  self->is_showing = FALSE;
  level = g_strdup_printf ("★ %s", care_level_get_label (customer->level));
  gtk_label_set_text (self->level, level);
  gtk_widget_set_visible (GTK_WIDGET (self->level), care_level_is_member (customer->level));
  gtk_widget_set_visible (GTK_WIDGET (self->stages), brief->order != NULL);
  care_stage_line_set_order (self->stages, brief->order != NULL ? brief->order : &no_order,
                             customer->wedding_on,
                             care_office_get_today (care_call_desk_get_office (self->desk)));
}

static void
care_call_header_dispose (GObject *object)
{
  CareCallHeader *self = CARE_CALL_HEADER (object);

  if (self->desk != NULL)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (care_call_header_parent_class)->dispose (object);
}

static void
care_call_header_class_init (CareCallHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_call_header_dispose;

  /**
   * CareCallHeader::told:
   * @sentence: what happened, in passing
   */
  signals[TOLD] = g_signal_new ("told", CARE_TYPE_CALL_HEADER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (CARE_TYPE_STAGE_LINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/queue/care-call-header.ui");
  gtk_widget_class_bind_template_child (widget_class, CareCallHeader, people);
  gtk_widget_class_bind_template_child (widget_class, CareCallHeader, level);
  gtk_widget_class_bind_template_child (widget_class, CareCallHeader, phones);
  gtk_widget_class_bind_template_child (widget_class, CareCallHeader, call);
  gtk_widget_class_bind_template_child (widget_class, CareCallHeader, copy);
  gtk_widget_class_bind_template_child (widget_class, CareCallHeader, code);
  gtk_widget_class_bind_template_child (widget_class, CareCallHeader, stages);
  gtk_widget_class_bind_template_callback (widget_class, phone_cb);
  gtk_widget_class_bind_template_callback (widget_class, call_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
care_call_header_init (CareCallHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  care_text_shown_to_reader (GTK_WIDGET (self->phones), _("Number that is dialled"));
  /* The button inside takes the focus. */
  care_text_shown_to_reader (gtk_widget_get_first_child (GTK_WIDGET (self->phones)),
                             _("Number that is dialled"));
  care_text_shown_to_reader (self->call, _("Call"));
  care_text_shown_to_reader (self->copy, _("Copy the number"));
  care_text_shown_to_reader (GTK_WIDGET (self->code), _("Number as a QR code"));
}

void
care_call_header_set_desk (CareCallHeader *self,
                           CareCallDesk   *desk)
{
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_swapped (desk, "notify::brief", G_CALLBACK (brief_changed_cb), self);
  brief_changed_cb (self);
}

void
care_call_header_set_locked (CareCallHeader *self,
                             gboolean        is_locked)
{
  self->is_locked = is_locked;
  gtk_widget_set_sensitive (self->call, !is_locked);
}
