/* care-complaint-view.c — the parts of a complaint's file as widgets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-view.h"
#include "domain/care-complaint-field.h"
#include "domain/care-money.h"
#include "ui/customer/care-facts.h"
#include "ui/widgets/care-text-shown.h"

static GtkWidget *
new_card (const char *title)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "care-card");
  gtk_box_append (GTK_BOX (card), label);

  return card;
}

/* ---- what a field says -------------------------------------------------------------- */

static char *
format_moment (CareMoment  moment,
               GTimeZone  *zone)
{
  char *text = care_civil_to_iso (care_moment_to_civil (moment, zone));

  return text != NULL ? g_strdelimit (text, "T", ' ') : g_strdup ("");
}

static char *
list_words (const CareComplaintField *field,
            gint64                    bits)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < field->words->n_words; i++)
    if ((bits & ((gint64) 1 << i)) != 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", field->words->get_label (i));

  return g_string_free (text, FALSE);
}

char *
care_complaint_view_dup_value (const CareComplaintFile  *file,
                               const CareComplaintField *field,
                               GTimeZone                *zone)
{
  const CareComplaint *complaint = file->complaint;
  gint64 value;

  if (!care_complaint_field_is_set (field, complaint))
    return NULL;
  if (care_complaint_field_is_text (field))
    return g_strdup (care_complaint_field_get_text (field, complaint));

  value = care_complaint_field_get_int (field, complaint);
  switch (field->kind)
    {
    case CARE_FIELD_DAY:
      return care_day_to_iso ((CareDay) value);
    case CARE_FIELD_MOMENT:
      return format_moment (value, zone);
    case CARE_FIELD_MONEY:
      return care_money_format (value, "¥");
    case CARE_FIELD_STAFF:
      return g_strdup (care_complaint_file_get_name (file, value));
    case CARE_FIELD_WORD:
      return g_strdup (field->words->get_label ((int) value));
    case CARE_FIELD_BITS:
      return list_words (field, value);
    case CARE_FIELD_FLAG:
      return g_strdup (_("yes"));
    case CARE_FIELD_LINE:
    case CARE_FIELD_BLOCK:
    case CARE_FIELD_ID:
    case CARE_FIELD_COUNT:
      return g_strdup_printf ("%" G_GINT64_FORMAT, value);
    }

  g_return_val_if_reached (NULL);
}

/* ---- a part of the form ------------------------------------------------------------- */

static const char *
get_title (CareComplaintPartKind part)
{
  switch (part)
    {
    case CARE_COMPLAINT_PART_REGISTER:
      return _("1 Registered");
    case CARE_COMPLAINT_PART_JUDGE:
      return _("2 Judged");
    case CARE_COMPLAINT_PART_INVESTIGATE:
      return _("3 Investigated");
    case CARE_COMPLAINT_PART_CHOOSE:
      return _("5 Chosen");
    case CARE_COMPLAINT_PART_INFORM:
      return _("6 Told to the customer");
    case CARE_COMPLAINT_PART_CARRY_OUT:
      return _("7 Carried out");
    case CARE_COMPLAINT_PART_FOLLOW_UP:
      return _("8 Called back");
    case CARE_COMPLAINT_PART_EVALUATE:
      return _("9 Evaluated");
    case CARE_COMPLAINT_PART_ANSWER:
      return _("Answered");
    case CARE_COMPLAINT_PART_END:
      return _("Ended");
    case CARE_COMPLAINT_PART_KEPT:
      break;
    }

  return "";
}

/* What was told stands in red where a complaint shows; a code is no word for people. */
static void
add_fact (GtkWidget                *facts,
          const CareComplaintFile  *file,
          const CareComplaintField *field,
          GTimeZone                *zone)
{
  const CareComplaintCause *cause = NULL;
  g_autofree char *value = care_complaint_view_dup_value (file, field, zone);

  if (value == NULL || field->label == NULL)
    return;
  if (g_str_equal (field->name, "cause_code"))
    cause = care_complaint_cause_find (value);
  care_facts_add (facts, care_complaint_field_get_label (field),
                  cause != NULL ? care_complaint_cause_get_label (cause) : value);
}

GtkWidget *
care_complaint_view_new_part (const CareComplaintFile *file,
                              CareComplaintPartKind    part,
                              GTimeZone               *zone)
{
  guint n_fields;
  const CareComplaintField *fields = care_complaint_field_list (&n_fields);
  GtkWidget *facts = care_facts_new ();
  GtkWidget *card = new_card (get_title (part));

  gtk_box_append (GTK_BOX (card), facts);
  for (guint i = 0; i < n_fields; i++)
    if (fields[i].part == part)
      add_fact (facts, file, &fields[i], zone);
  if (!care_facts_is_empty (facts))
    return card;

  g_object_ref_sink (card);
  g_object_unref (card);
  return NULL;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  const CareStaff *one = *(const CareStaff *const *) a;
  const CareStaff *two = *(const CareStaff *const *) b;

  return g_utf8_collate (one->name, two->name);
}

GPtrArray *
care_complaint_view_list_people (const CareComplaintFile *file)
{
  GPtrArray *people = g_ptr_array_new_with_free_func ((GDestroyNotify) care_staff_unref);

  for (guint i = 0; i < file->staff->len; i++)
    if (!((const CareStaff *) file->staff->pdata[i])->has_left)
      g_ptr_array_add (people, care_staff_ref (file->staff->pdata[i]));
  g_ptr_array_sort (people, compare_names);

  return people;
}

/* ---- penalties, earlier complaints, history ----------------------------------------- */

GtkWidget *
care_complaint_view_new_penalties (const CareComplaintFile *file)
{
  GtkWidget *card;
  GtkWidget *facts;

  if (file->penalties->len == 0)
    return NULL;

  card = new_card (_("Inside the house (supervisors and managers only)"));
  facts = care_facts_new ();
  for (guint i = 0; i < file->penalties->len; i++)
    {
      const CareComplaintPenalty *penalty = file->penalties->pdata[i];
      const char *name = care_complaint_file_get_name (file, penalty->person_id);
      g_autofree char *words = g_strdup_printf ("%s · %s · %s", care_blame_get_label (penalty->blame),
                                                care_penalty_kind_get_label (penalty->kind),
                                                penalty->decided_by != 0 ? _("decided") : _("proposed"));

      care_facts_add (facts, name != NULL ? name : "–", words);
    }
  gtk_box_append (GTK_BOX (card), facts);

  return card;
}

static GtkWidget *
new_earlier_row (const CareComplaint *complaint,
                 GTimeZone           *zone)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *when = format_moment (complaint->created_at, zone);
  g_autofree char *below = g_strjoin (" · ", complaint->complaint_no,
                                      care_complaint_state_get_label (complaint->state), when, NULL);
  g_autofree char *title = g_strconcat (care_complaint_is_open (complaint) ? "▲ " : "",
                                        complaint->subject != NULL ? complaint->subject : "–", NULL);

  care_text_shown_below (ADW_ACTION_ROW (row), title, below);
  if (care_complaint_is_open (complaint))
    gtk_widget_add_css_class (row, "care-red");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-complaint");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", complaint->id);

  return row;
}

GtkWidget *
care_complaint_view_new_earlier (const CareComplaintFile *file,
                                 GTimeZone               *zone)
{
  GtkWidget *card;
  GtkWidget *list;

  if (file->earlier->len == 0)
    return NULL;

  card = new_card (_("Earlier complaints"));
  list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "care-field");
  for (guint i = 0; i < file->earlier->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), new_earlier_row (file->earlier->pdata[i], zone));
  gtk_box_append (GTK_BOX (card), list);

  return card;
}

GtkWidget *
care_complaint_view_new_event (const CareComplaintFile  *file,
                               const CareComplaintEvent *event,
                               GTimeZone                *zone)
{
  GtkWidget *row = adw_action_row_new ();
  const char *name = care_complaint_file_get_name (file, event->actor_id);
  g_autofree char *when = format_moment (event->at, zone);
  g_autofree char *title = event->from_state == event->to_state
    ? g_strdup (care_complaint_move_get_label (event->move))
    : g_strdup_printf ("%s → %s", care_complaint_move_get_label (event->move),
                       care_complaint_state_get_label (event->to_state));
  g_autofree char *below = g_strdup_printf ("%s · %s%s%s", when, name != NULL ? name : _("the program"),
                                            event->note != NULL ? " · " : "",
                                            event->note != NULL ? event->note : "");

  care_text_shown_below (ADW_ACTION_ROW (row), title, below);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 4);
  gtk_widget_set_focusable (row, TRUE);

  return row;
}
