/* care-filter-bar.c — what narrows the group that is shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-filter-bar.h"
#include "domain/care-money.h"
#include "domain/care-typed-date.h"
#include "ui/widgets/care-text-shown.h"
#include "ui/widgets/care-wrap-box.h"

/* The fields, one after the other as they stand in the bar. */
typedef enum
{
  FIELD_SPOTS,
  FIELD_PLACE,
  FIELD_PRICE_FROM,
  FIELD_PRICE_UNTIL,
  FIELD_PAID,
  FIELD_SERVER,
  FIELD_STAGE,
  FIELD_FROM,
  FIELD_UNTIL,
  FIELD_ASSIGNED,
  N_FIELDS
} Field;

static const struct
{
  const char    *label;
  CareCondition  condition;
  int            width; /* in letters */
} traits[N_FIELDS] = {
  [FIELD_SPOTS]       = { N_("Spots"),       CARE_CONDITION_SPOTS, 10 },
  [FIELD_PLACE]       = { N_("Place"),       CARE_CONDITION_PLACE, 10 },
  [FIELD_PRICE_FROM]  = { N_("Price from"),  CARE_CONDITION_PRICE, 7 },
  [FIELD_PRICE_UNTIL] = { N_("up to"),       CARE_CONDITION_PRICE, 7 },
  [FIELD_PAID]        = { N_("Payment"),     CARE_CONDITION_PAID, 0 },
  [FIELD_SERVER]      = { N_("Served by"),   CARE_CONDITION_SERVER, 0 },
  [FIELD_STAGE]       = { N_("Day of"),      CARE_CONDITION_DAYS, 0 },
  [FIELD_FROM]        = { N_("from"),        CARE_CONDITION_DAYS, 9 },
  [FIELD_UNTIL]       = { N_("until"),       CARE_CONDITION_DAYS, 9 },
  [FIELD_ASSIGNED]    = { N_("Looked after by"), CARE_CONDITION_ASSIGNED, 0 },
};

struct _CareFilterBar
{
  AdwBin              parent_instance;

  GtkWidget          *boxes[N_FIELDS];  /* a label and its field */
  GtkWidget          *fields[N_FIELDS]; /* GtkEntry or GtkDropDown */
  GArray             *servers;          /* gint64; whom the list of servers offers, 0 first */
  GArray             *specialists;

  CareCustomerFilter *filter;
  gboolean            is_filling;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareFilterBar, care_filter_bar, ADW_TYPE_BIN)

/* ---- what is read --------------------------------------------------------------------- */

static const char *
get_text (CareFilterBar *self,
          Field          field)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->fields[field]));
}

static char *
dup_text (CareFilterBar *self,
          Field          field)
{
  g_autofree char *text = g_strstrip (g_strdup (get_text (self, field)));

  return *text != '\0' ? g_steal_pointer (&text) : NULL;
}

static void
mark (CareFilterBar *self,
      Field          field,
      const char    *problem)
{
  gboolean is_wrong = problem != NULL;

  if (is_wrong)
    gtk_widget_add_css_class (self->fields[field], "error");
  else
    gtk_widget_remove_css_class (self->fields[field], "error");
  gtk_widget_set_tooltip_text (self->fields[field], problem);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->fields[field]), GTK_ACCESSIBLE_STATE_INVALID,
                               is_wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static gint64
read_money (CareFilterBar *self,
            Field          field)
{
  gint64 fen = 0;
  CareMoneyVerdict verdict = care_money_parse (get_text (self, field), &fen);

  mark (self, field, verdict == CARE_MONEY_EMPTY ? NULL : care_money_verdict_get_message (verdict));

  return verdict == CARE_MONEY_OK ? fen : 0;
}

static CareDay
read_day (CareFilterBar *self,
          Field          field)
{
  CareTypedDate date = care_typed_date_read (get_text (self, field));
  gboolean is_wrong = date.day == CARE_DAY_NONE && date.kind != CARE_TYPED_EMPTY;

  mark (self, field, is_wrong ? _("A day is written 2026-11-21.") : NULL);

  return date.day;
}

static guint
get_chosen (CareFilterBar *self,
            Field          field)
{
  guint chosen = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->fields[field]));

  return chosen != GTK_INVALID_LIST_POSITION ? chosen : 0;
}

static gint64
get_person (CareFilterBar *self,
            Field          field,
            GArray        *people)
{
  guint chosen = get_chosen (self, field);

  return chosen < people->len ? g_array_index (people, gint64, chosen) : 0;
}

static void
changed_cb (CareFilterBar *self)
{
  CareCustomerFilter *filter = self->filter;

  if (self->is_filling || filter == NULL)
    return;

  care_customer_filter_clear_set (filter);
  filter->spots = dup_text (self, FIELD_SPOTS);
  filter->place = dup_text (self, FIELD_PLACE);
  filter->price_from = read_money (self, FIELD_PRICE_FROM);
  filter->price_until = read_money (self, FIELD_PRICE_UNTIL);
  filter->paid = (CarePaid) get_chosen (self, FIELD_PAID);
  filter->served_by = get_person (self, FIELD_SERVER, self->servers);
  filter->stage = (CareStage) get_chosen (self, FIELD_STAGE);
  filter->from = read_day (self, FIELD_FROM);
  filter->until = read_day (self, FIELD_UNTIL);
  filter->assigned_to = get_person (self, FIELD_ASSIGNED, self->specialists);
  g_signal_emit (self, signals[CHANGED], 0, filter);
}

/* ---- what is shown -------------------------------------------------------------------- */

static void
show_text (CareFilterBar *self,
           Field          field,
           const char    *text)
{
  gtk_editable_set_text (GTK_EDITABLE (self->fields[field]), text != NULL ? text : "");
  mark (self, field, NULL);
}

static void
show_money (CareFilterBar *self,
            Field          field,
            gint64         fen)
{
  g_autofree char *text = fen > 0 ? care_money_format (fen, NULL) : NULL;

  show_text (self, field, text);
}

static void
show_day (CareFilterBar *self,
          Field          field,
          CareDay        day)
{
  g_autofree char *text = care_day_to_iso (day);

  show_text (self, field, text);
}

static void
show_person (CareFilterBar *self,
             Field          field,
             GArray        *people,
             gint64         id)
{
  guint position = 0;

  while (position < people->len && g_array_index (people, gint64, position) != id)
    position++;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->fields[field]), position < people->len ? position : 0);
}

void
care_filter_bar_set_filter (CareFilterBar            *self,
                            const CareCustomerFilter *filter)
{
  guint wanted = (guint) care_customer_group_get_conditions (filter->group) |
                 (guint) care_customer_filter_get_set (filter);

  g_clear_pointer (&self->filter, care_customer_filter_unref);
  self->filter = care_customer_filter_copy (filter);
  self->is_filling = TRUE;
  show_text (self, FIELD_SPOTS, filter->spots);
  show_text (self, FIELD_PLACE, filter->place);
  show_money (self, FIELD_PRICE_FROM, filter->price_from);
  show_money (self, FIELD_PRICE_UNTIL, filter->price_until);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->fields[FIELD_PAID]), filter->paid);
  show_person (self, FIELD_SERVER, self->servers, filter->served_by);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->fields[FIELD_STAGE]), filter->stage);
  show_day (self, FIELD_FROM, filter->from);
  show_day (self, FIELD_UNTIL, filter->until);
  show_person (self, FIELD_ASSIGNED, self->specialists, filter->assigned_to);
  self->is_filling = FALSE;
  for (guint i = 0; i < N_FIELDS; i++)
    gtk_widget_set_visible (self->boxes[i], (wanted & traits[i].condition) != 0);
}

static GtkStringList *
list_people (GPtrArray *staff,
             GArray    *ids,
             gboolean   is_service)
{
  GtkStringList *names = gtk_string_list_new (NULL);
  gint64 anybody = 0;

  g_array_set_size (ids, 0);
  g_array_append_val (ids, anybody);
  gtk_string_list_append (names, _("Anybody"));
  for (guint i = 0; i < staff->len; i++)
    {
      const CareStaff *person = staff->pdata[i];

      if ((person->department == CARE_DEPARTMENT_SERVICE) != is_service)
        continue;
      g_array_append_val (ids, person->id);
      gtk_string_list_append (names, person->name);
    }

  return names;
}

void
care_filter_bar_set_staff (CareFilterBar *self,
                           GPtrArray     *staff)
{
  g_autoptr(GtkStringList) servers = list_people (staff, self->servers, FALSE);
  g_autoptr(GtkStringList) specialists = list_people (staff, self->specialists, TRUE);

  self->is_filling = TRUE;
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->fields[FIELD_SERVER]), G_LIST_MODEL (servers));
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->fields[FIELD_ASSIGNED]), G_LIST_MODEL (specialists));
  self->is_filling = FALSE;
  if (self->filter != NULL)
    {
      g_autoptr(CareCustomerFilter) filter = care_customer_filter_ref (self->filter);

      care_filter_bar_set_filter (self, filter);
    }
}

void
care_filter_bar_type (CareFilterBar *self,
                      CareCondition  condition,
                      const char    *text)
{
  for (guint i = 0; i < N_FIELDS; i++)
    if (traits[i].condition == condition && GTK_IS_EDITABLE (self->fields[i]))
      {
        gtk_editable_set_text (GTK_EDITABLE (self->fields[i]), text != NULL ? text : "");
        return;
      }
}

/* ---- object --------------------------------------------------------------------------- */

static GtkWidget *
new_drop_down (Field field)
{
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);

  for (guint i = 0; field == FIELD_PAID && i < CARE_N_PAIDS; i++)
    gtk_string_list_append (words, care_paid_get_label ((CarePaid) i));
  for (guint i = 0; field == FIELD_STAGE && i < CARE_N_STAGES; i++)
    gtk_string_list_append (words, care_stage_get_label ((CareStage) i));

  return gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&words)), NULL);
}

static GtkWidget *
new_field (CareFilterBar *self,
           Field          field)
{
  GtkWidget *made;

  if (traits[field].width == 0)
    {
      made = new_drop_down (field);
      g_signal_connect_object (made, "notify::selected", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      return made;
    }

  made = gtk_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (made), traits[field].width);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (made), traits[field].width);
  g_signal_connect_object (made, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return made;
}

static void
care_filter_bar_finalize (GObject *object)
{
  CareFilterBar *self = CARE_FILTER_BAR (object);

  g_clear_pointer (&self->filter, care_customer_filter_unref);
  g_array_unref (self->servers);
  g_array_unref (self->specialists);

  G_OBJECT_CLASS (care_filter_bar_parent_class)->finalize (object);
}

static void
care_filter_bar_class_init (CareFilterBarClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = care_filter_bar_finalize;

  signals[CHANGED] = g_signal_new ("changed", CARE_TYPE_FILTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, CARE_TYPE_CUSTOMER_FILTER);
}

static void
care_filter_bar_init (CareFilterBar *self)
{
  GtkWidget *wrap = care_wrap_box_new (9);

  self->servers = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->specialists = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < N_FIELDS; i++)
    {
      GtkWidget *label = gtk_label_new (_(traits[i].label));

      self->boxes[i] = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      self->fields[i] = new_field (self, (Field) i);
      care_text_shown_to_reader (self->fields[i], _(traits[i].label));
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (self->boxes[i]), label);
      gtk_box_append (GTK_BOX (self->boxes[i]), self->fields[i]);
      care_wrap_box_append (CARE_WRAP_BOX (wrap), self->boxes[i]);
    }
  adw_bin_set_child (ADW_BIN (self), wrap);
}
