/* care-complaint-input.c — one field of a complaint, to be typed into
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-complaint-input.h"
#include "domain/care-money.h"
#include "domain/care-typed-date.h"
#include "ui/widgets/care-text-shown.h"
#include "ui/widgets/care-wrap-box.h"

#define BLOCK_HEIGHT 66

struct _CareComplaintInput
{
  AdwBin                    parent_instance;

  const CareComplaintField *field;
  const CareComplaintHouse *house;
  GtkWidget                *input;    /* entry or combo row, switch, text view or the box of ticks */
  GPtrArray                *ticks;    /* (element-type GtkCheckButton) borrowed, by bit */
  GtkWidget                *remark;
  gboolean                  is_quiet; /* set by the program, not by the person */
};

enum
{
  TYPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareComplaintInput, care_complaint_input, ADW_TYPE_BIN)

static void
typed_cb (CareComplaintInput *self)
{
  if (!self->is_quiet)
    g_signal_emit (self, signals[TYPED], 0);
}

/* A complaint may name no stage; the list of stages has no word for that. */
static gboolean
may_be_unnamed (const CareComplaintInput *self)
{
  return g_str_equal (self->field->name, "stage");
}

/* ---- one input for each kind -------------------------------------------------------- */

static GtkWidget *
new_entry (CareComplaintInput *self,
           const char         *label)
{
  self->input = adw_entry_row_new ();
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->input), label);
  g_signal_connect_swapped (self->input, "changed", G_CALLBACK (typed_cb), self);

  return self->input;
}

static GtkStringList *
list_words (const CareComplaintInput *self)
{
  GtkStringList *words = gtk_string_list_new (NULL);

  if (may_be_unnamed (self))
    gtk_string_list_append (words, C_("stage", "Not named"));
  if (self->field->kind == CARE_FIELD_WORD)
    for (int i = 0; i < self->field->words->n_words; i++)
      gtk_string_list_append (words, self->field->words->get_label (i));
  else
    gtk_string_list_append (words, C_("person of the staff", "Nobody"));
  for (guint i = 0; self->field->kind == CARE_FIELD_STAFF && i < self->house->staff->len; i++)
    gtk_string_list_append (words, ((const CareStaff *) self->house->staff->pdata[i])->name);

  return words;
}

static GtkWidget *
new_choice (CareComplaintInput *self,
            const char         *label)
{
  g_autoptr(GtkStringList) words = list_words (self);

  self->input = adw_combo_row_new ();
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->input), label);
  adw_combo_row_set_model (ADW_COMBO_ROW (self->input), G_LIST_MODEL (words));
  g_signal_connect_swapped (self->input, "notify::selected", G_CALLBACK (typed_cb), self);

  return self->input;
}

static GtkWidget *
new_switch (CareComplaintInput *self,
            const char         *label)
{
  GtkWidget *row = adw_action_row_new ();

  self->input = gtk_switch_new ();
  gtk_widget_set_valign (self->input, GTK_ALIGN_CENTER);
  care_text_shown_below (ADW_ACTION_ROW (row), label, NULL);
  care_text_shown_to_reader (self->input, label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), self->input);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), self->input);
  g_signal_connect_swapped (self->input, "notify::active", G_CALLBACK (typed_cb), self);

  return row;
}

/* A name above what needs more room than a row has. */
static GtkWidget *
new_roomy_row (const char *label,
               GtkWidget  *child)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *name = gtk_label_new (label);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_add_css_class (name, "caption");
  gtk_widget_add_css_class (name, "dim-label");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), child);
  gtk_widget_add_css_class (box, "care-block");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);

  return row;
}

static GtkWidget *
new_block (CareComplaintInput *self,
           const char         *label)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->input = gtk_text_view_new ();
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self->input), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (self->input), FALSE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->input);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scrolled), BLOCK_HEIGHT);
  care_text_shown_to_reader (self->input, label);
  g_signal_connect_swapped (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->input)), "changed",
                            G_CALLBACK (typed_cb), self);

  return new_roomy_row (label, scrolled);
}

static GtkWidget *
new_ticks (CareComplaintInput *self,
           const char         *label)
{
  self->input = care_wrap_box_new (12);
  for (int i = 0; i < self->field->words->n_words; i++)
    {
      GtkWidget *tick = gtk_check_button_new_with_label (self->field->words->get_label (i));

      g_signal_connect_swapped (tick, "toggled", G_CALLBACK (typed_cb), self);
      care_wrap_box_append (CARE_WRAP_BOX (self->input), tick);
      g_ptr_array_add (self->ticks, tick);
    }

  return new_roomy_row (label, self->input);
}

static GtkWidget *
new_row (CareComplaintInput *self,
         const char         *label)
{
  switch (self->field->kind)
    {
    case CARE_FIELD_LINE:
    case CARE_FIELD_DAY:
    case CARE_FIELD_MOMENT:
    case CARE_FIELD_MONEY:
    case CARE_FIELD_COUNT:
    case CARE_FIELD_ID:
      return new_entry (self, label);
    case CARE_FIELD_BLOCK:
      return new_block (self, label);
    case CARE_FIELD_STAFF:
    case CARE_FIELD_WORD:
      return new_choice (self, label);
    case CARE_FIELD_FLAG:
      return new_switch (self, label);
    case CARE_FIELD_BITS:
      return new_ticks (self, label);
    }

  g_return_val_if_reached (NULL);
}

/* ---- showing ------------------------------------------------------------------------ */

static char *
format_number (const CareComplaintInput *self,
               gint64                    value)
{
  char *text = NULL;

  if (value == 0)
    return g_strdup ("");
  if (self->field->kind == CARE_FIELD_DAY)
    text = care_day_to_iso ((CareDay) value);
  else if (self->field->kind == CARE_FIELD_MOMENT)
    text = care_civil_to_iso (care_moment_to_civil (value, self->house->zone));
  else if (self->field->kind == CARE_FIELD_MONEY)
    text = care_money_format (value, NULL);
  else
    text = g_strdup_printf ("%" G_GINT64_FORMAT, value);

  return text != NULL ? g_strdelimit (text, "T", ' ') : g_strdup ("");
}

/* 0 is "Nobody". */
static guint
find_person (const CareComplaintInput *self,
             gint64                    id)
{
  for (guint i = 0; i < self->house->staff->len; i++)
    if (((const CareStaff *) self->house->staff->pdata[i])->id == id)
      return i + 1;

  return 0;
}

static guint
find_named (const CareComplaintInput *self,
            const char               *name)
{
  for (guint i = 0; i < self->house->staff->len; i++)
    if (g_str_equal (((const CareStaff *) self->house->staff->pdata[i])->name, name))
      return i + 1;

  return 0;
}

static void
show_number (CareComplaintInput *self,
             gint64              value)
{
  g_autofree char *text = NULL;

  if (ADW_IS_COMBO_ROW (self->input))
    adw_combo_row_set_selected (ADW_COMBO_ROW (self->input), self->field->kind == CARE_FIELD_STAFF
                                ? find_person (self, value) : (guint) value);
  else if (GTK_IS_SWITCH (self->input))
    gtk_switch_set_active (GTK_SWITCH (self->input), value != 0);
  else if (ADW_IS_ENTRY_ROW (self->input))
    {
      text = format_number (self, value);
      gtk_editable_set_text (GTK_EDITABLE (self->input), text);
    }
  for (guint i = 0; i < self->ticks->len; i++)
    gtk_check_button_set_active (self->ticks->pdata[i], (value & ((gint64) 1 << i)) != 0);
}

void
care_complaint_input_show (CareComplaintInput  *self,
                           const CareComplaint *complaint)
{
  const char *text = care_complaint_field_is_text (self->field)
                     ? care_complaint_field_get_text (self->field, complaint) : NULL;

  self->is_quiet = TRUE;
  if (may_be_unnamed (self))
    adw_combo_row_set_selected (ADW_COMBO_ROW (self->input),
                                complaint->has_stage ? (guint) complaint->stage + 1 : 0);
  else if (!care_complaint_field_is_text (self->field))
    show_number (self, care_complaint_field_get_int (self->field, complaint));
  else if (GTK_IS_TEXT_VIEW (self->input))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->input)),
                              text != NULL ? text : "", -1);
  else
    gtk_editable_set_text (GTK_EDITABLE (self->input), text != NULL ? text : "");
  self->is_quiet = FALSE;
}

/* ---- reading ------------------------------------------------------------------------ */

static char *
dup_words (CareComplaintInput *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start;
  GtkTextIter end;

  if (ADW_IS_ENTRY_ROW (self->input))
    return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->input))));

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->input));
  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
}

/* The minute of the day in "15:00" or "9：30"; -1: none. */
static int
read_clock (const char *text)
{
  g_auto(GStrv) parts = g_strsplit (text, strstr (text, "：") != NULL ? "：" : ":", 2);
  guint64 hour;
  guint64 minute;

  if (parts[0] == NULL || parts[1] == NULL ||
      !g_ascii_string_to_unsigned (parts[0], 10, 0, 23, &hour, NULL) ||
      !g_ascii_string_to_unsigned (parts[1], 10, 0, 59, &minute, NULL))
    return -1;

  return (int) (hour * 60 + minute);
}

static gboolean
read_day (CareComplaintInput *self,
          const char         *text,
          CareDay            *day)
{
  CareTypedDate typed = care_typed_date_read (text);
  g_autofree char *reason = NULL;

  *day = typed.day;
  if (typed.kind == CARE_TYPED_DAY)
    return TRUE;

  reason = care_typed_date_dup_reason (&typed);
  care_complaint_input_set_remark (self, reason != NULL ? reason
                                         : _("Please write the day like 2026-11-28."));
  return FALSE;
}

/* "2026-11-28 15:00", or a time of today. */
static gboolean
read_moment (CareComplaintInput *self,
             const char         *text,
             gint64             *value)
{
  const char *blank = strrchr (text, ' ');
  int minute = read_clock (blank != NULL ? blank + 1 : text);
  g_autofree char *date = blank != NULL ? g_strndup (text, (gsize) (blank - text)) : NULL;
  CareDay day = self->house->today;

  if (minute < 0)
    {
      care_complaint_input_set_remark (self, _("Please write the time like 2026-11-28 15:00."));
      return FALSE;
    }
  if (date != NULL && !read_day (self, date, &day))
    return FALSE;

  *value = care_moment_from_civil (care_civil_new (day, minute / 60, minute % 60), self->house->zone);
  return TRUE;
}

static gboolean
read_entry (CareComplaintInput *self,
            const char         *text,
            gint64             *value)
{
  CareMoneyVerdict verdict;
  CareDay day = CARE_DAY_NONE;
  gboolean is_read;

  *value = 0;
  if (text[0] == '\0')
    return TRUE;
  if (self->field->kind == CARE_FIELD_MOMENT)
    return read_moment (self, text, value);
  if (self->field->kind == CARE_FIELD_DAY)
    {
      is_read = read_day (self, text, &day);
      *value = day;
      return is_read;
    }
  if (self->field->kind == CARE_FIELD_MONEY)
    {
      verdict = care_money_parse (text, value);
      if (verdict != CARE_MONEY_OK)
        care_complaint_input_set_remark (self, care_money_verdict_get_message (verdict));
      return verdict == CARE_MONEY_OK;
    }
  is_read = g_ascii_string_to_signed (text, 10, 0, G_MAXINT, value, NULL);
  if (!is_read)
    care_complaint_input_set_remark (self, _("Please write a number."));

  return is_read;
}

static gint64
read_chosen (const CareComplaintInput *self)
{
  guint chosen = adw_combo_row_get_selected (ADW_COMBO_ROW (self->input));

  if (chosen == GTK_INVALID_LIST_POSITION)
    return 0;
  if (self->field->kind == CARE_FIELD_WORD)
    return chosen;

  return chosen == 0 ? 0 : ((const CareStaff *) self->house->staff->pdata[chosen - 1])->id;
}

static gboolean
read_number (CareComplaintInput *self,
             gint64             *value)
{
  g_autofree char *text = NULL;

  *value = 0;
  if (ADW_IS_COMBO_ROW (self->input))
    *value = read_chosen (self);
  else if (GTK_IS_SWITCH (self->input))
    *value = gtk_switch_get_active (GTK_SWITCH (self->input));
  else if (ADW_IS_ENTRY_ROW (self->input))
    {
      text = dup_words (self);
      return read_entry (self, text, value);
    }
  for (guint i = 0; i < self->ticks->len; i++)
    if (gtk_check_button_get_active (self->ticks->pdata[i]))
      *value |= (gint64) 1 << i;

  return TRUE;
}

gboolean
care_complaint_input_read (CareComplaintInput *self,
                           CareComplaint      *complaint)
{
  g_autofree char *text = NULL;
  gint64 value;

  care_complaint_input_set_remark (self, NULL);
  if (care_complaint_field_is_text (self->field))
    {
      text = dup_words (self);
      care_complaint_field_set_text (self->field, complaint, text[0] != '\0' ? text : NULL);
      return TRUE;
    }
  if (!read_number (self, &value))
    return FALSE;

  if (may_be_unnamed (self))
    {
      complaint->has_stage = value > 0;
      complaint->stage = (CareStage) MAX (value - 1, 0);
      return TRUE;
    }
  care_complaint_field_set_int (self->field, complaint, value);
  return TRUE;
}

void
care_complaint_input_type (CareComplaintInput *self,
                           const char         *words)
{
  if (ADW_IS_ENTRY_ROW (self->input))
    gtk_editable_set_text (GTK_EDITABLE (self->input), words);
  else if (GTK_IS_TEXT_VIEW (self->input))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->input)), words, -1);
  else if (GTK_IS_SWITCH (self->input))
    gtk_switch_set_active (GTK_SWITCH (self->input), words[0] != '\0');
  else if (self->field->kind == CARE_FIELD_WORD)
    adw_combo_row_set_selected (ADW_COMBO_ROW (self->input),
                                (guint) self->field->words->from_nick (words, 0) + may_be_unnamed (self));
  else if (self->field->kind == CARE_FIELD_STAFF)
    adw_combo_row_set_selected (ADW_COMBO_ROW (self->input), find_named (self, words));
  for (guint i = 0; i < self->ticks->len; i++)
    if (g_str_equal (self->field->words->get_nick ((int) i), words))
      gtk_check_button_set_active (self->ticks->pdata[i], TRUE);
}

/* ---- object ------------------------------------------------------------------------- */

void
care_complaint_input_set_remark (CareComplaintInput *self,
                                 const char         *sentence)
{
  gtk_label_set_text (GTK_LABEL (self->remark), sentence != NULL ? sentence : "");
  gtk_widget_set_visible (self->remark, sentence != NULL);
  if (sentence != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "care-wrong");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "care-wrong");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->input), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sentence != NULL ? sentence : "", -1);
}

void
care_complaint_input_take_focus (CareComplaintInput *self)
{
  gtk_widget_grab_focus (self->ticks->len > 0 ? self->ticks->pdata[0] : self->input);
}

const CareComplaintField *
care_complaint_input_get_field (CareComplaintInput *self)
{
  return self->field;
}

static void
care_complaint_input_finalize (GObject *object)
{
  g_ptr_array_unref (CARE_COMPLAINT_INPUT (object)->ticks);

  G_OBJECT_CLASS (care_complaint_input_parent_class)->finalize (object);
}

static void
care_complaint_input_class_init (CareComplaintInputClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = care_complaint_input_finalize;

  signals[TYPED] = g_signal_new ("typed", CARE_TYPE_COMPLAINT_INPUT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
care_complaint_input_init (CareComplaintInput *self)
{
  self->ticks = g_ptr_array_new ();
}

GtkWidget *
care_complaint_input_new (const CareComplaintField *field,
                          const CareComplaintHouse *house)
{
  CareComplaintInput *self = g_object_new (CARE_TYPE_COMPLAINT_INPUT, NULL);
  const char *label = care_complaint_field_get_label (field);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->field = field;
  self->house = house;
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_list_box_append (GTK_LIST_BOX (list), new_row (self, label));
  gtk_widget_add_css_class (list, "care-field");
  care_text_shown_to_reader (list, label);
  self->remark = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->remark), 0);
  gtk_label_set_wrap (GTK_LABEL (self->remark), TRUE);
  gtk_widget_add_css_class (self->remark, "care-remark");
  gtk_widget_set_visible (self->remark, FALSE);
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), self->remark);
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}
