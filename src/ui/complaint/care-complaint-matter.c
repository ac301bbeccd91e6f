/* care-complaint-matter.c — what is complained about, chosen from the tree
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-matter.h"
#include "ui/widgets/care-text-shown.h"

/* One line of the list; the cause is NULL for the category as a whole. */
typedef struct
{
  CareComplaintCategory     category;
  const CareComplaintCause *cause;
} Line;

struct _CareComplaintMatter
{
  AdwBin       parent_instance;

  GtkDropDown *list;
  GArray      *lines;    /* Line, by the position in the list */
  gboolean     is_quiet; /* set by the program, not by the person */
};

enum
{
  TYPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareComplaintMatter, care_complaint_matter, ADW_TYPE_BIN)

static void
chosen_cb (CareComplaintMatter *self)
{
  if (!self->is_quiet)
    g_signal_emit (self, signals[TYPED], 0);
}

static void
add_line (CareComplaintMatter      *self,
          GtkStringList            *words,
          CareComplaintCategory     category,
          const CareComplaintCause *cause)
{
  Line line = { category, cause };
  const char *name = care_complaint_category_get_label (category);
  g_autofree char *text = cause == NULL ? g_strdup (name)
    : g_strdup_printf ("%s ‹ %s", care_complaint_cause_get_label (cause), name);

  gtk_string_list_append (words, text);
  g_array_append_val (self->lines, line);
}

static GtkStringList *
list_matters (CareComplaintMatter *self)
{
  GtkStringList *words = gtk_string_list_new (NULL);

  for (int i = 0; i < CARE_N_COMPLAINT_CATEGORIES; i++)
    {
      CareComplaintCategory category = (CareComplaintCategory) i;
      guint n = 0;
      const CareComplaintCause *causes = care_complaint_category_list_causes (category, &n);

      add_line (self, words, category, NULL);
      for (guint k = 0; causes != NULL && k < n; k++)
        add_line (self, words, category, &causes[k]);
    }

  return words;
}

static void
choose (CareComplaintMatter   *self,
        CareComplaintCategory  category,
        const char            *cause_code)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);

      if (line->category == category &&
          g_strcmp0 (line->cause != NULL ? line->cause->code : NULL, cause_code) == 0)
        gtk_drop_down_set_selected (self->list, i);
    }
}

void
care_complaint_matter_show (CareComplaintMatter *self,
                            const CareComplaint *complaint)
{
  self->is_quiet = TRUE;
  choose (self, complaint->category, complaint->cause_code);
  self->is_quiet = FALSE;
}

void
care_complaint_matter_read (CareComplaintMatter *self,
                            CareComplaint       *complaint)
{
  guint chosen = gtk_drop_down_get_selected (self->list);
  const Line *line = chosen < self->lines->len ? &g_array_index (self->lines, Line, chosen) : NULL;

  complaint->category = line != NULL ? line->category : CARE_CATEGORY_NONE;
  g_free (complaint->cause_code);
  complaint->cause_code = line != NULL && line->cause != NULL ? g_strdup (line->cause->code) : NULL;
}

void
care_complaint_matter_choose (CareComplaintMatter *self,
                              const char          *code)
{
  const CareComplaintCause *cause = care_complaint_cause_find (code);

  if (cause != NULL)
    choose (self, cause->category, code);
  else
    choose (self, care_complaint_category_from_nick (code, CARE_CATEGORY_NONE), NULL);
}

void
care_complaint_matter_take_focus (CareComplaintMatter *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

static void
care_complaint_matter_finalize (GObject *object)
{
  g_array_unref (CARE_COMPLAINT_MATTER (object)->lines);

  G_OBJECT_CLASS (care_complaint_matter_parent_class)->finalize (object);
}

static void
care_complaint_matter_class_init (CareComplaintMatterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = care_complaint_matter_finalize;

  signals[TYPED] = g_signal_new ("typed", CARE_TYPE_COMPLAINT_MATTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
care_complaint_matter_init (CareComplaintMatter *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *name = gtk_label_new (_("Category and matter"));
  GtkExpression *text = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  self->list = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (list_matters (self)), text));
  gtk_drop_down_set_enable_search (self->list, TRUE);
  care_text_shown_to_reader (GTK_WIDGET (self->list), _("Category and matter"));
  g_signal_connect_swapped (self->list, "notify::selected", G_CALLBACK (chosen_cb), self);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_add_css_class (name, "caption");
  gtk_widget_add_css_class (name, "dim-label");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_widget_add_css_class (box, "care-block");
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
care_complaint_matter_new (void)
{
  return g_object_new (CARE_TYPE_COMPLAINT_MATTER, NULL);
}
