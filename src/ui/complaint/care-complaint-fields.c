/* care-complaint-fields.c — some fields of a complaint as a form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-fields.h"
#include "care-complaint-matter.h"

struct _CareComplaintFields
{
  AdwBin                    parent_instance;

  const CareComplaintHouse *house;
  GtkWidget                *groups;
  GtkGrid                  *grid;   /* of the last group; NULL before the first */
  int                       at;     /* the next place in it */
  GPtrArray                *inputs; /* (element-type CareComplaintInput) borrowed */
  CareComplaintMatter      *matter; /* (nullable) borrowed */
};

enum
{
  TYPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareComplaintFields, care_complaint_fields, ADW_TYPE_BIN)

static void
typed_cb (CareComplaintFields *self)
{
  g_signal_emit (self, signals[TYPED], 0);
}

/* ---- building ----------------------------------------------------------------------- */

static void
begin_group (CareComplaintFields *self,
             const char          *title)
{
  GtkWidget *group = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_set_visible (heading, title != NULL);
  gtk_box_append (GTK_BOX (group), heading);
  self->grid = GTK_GRID (gtk_grid_new ());
  self->at = 0;
  gtk_grid_set_column_homogeneous (self->grid, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->grid), "card");
  gtk_box_append (GTK_BOX (group), GTK_WIDGET (self->grid));
  gtk_box_append (GTK_BOX (self->groups), group);
}

static void
attach (CareComplaintFields *self,
        GtkWidget           *child,
        gboolean             is_wide)
{
  if (is_wide && self->at % 2 != 0)
    self->at++;
  gtk_widget_set_hexpand (child, TRUE);
  gtk_grid_attach (self->grid, child, self->at % 2, self->at / 2, is_wide ? 2 : 1, 1);
  self->at += is_wide ? 2 : 1;
}

static CareComplaintInput *
find_input (CareComplaintFields *self,
            const char          *name)
{
  for (guint i = 0; i < self->inputs->len; i++)
    if (g_strcmp0 (care_complaint_input_get_field (self->inputs->pdata[i])->name, name) == 0)
      return self->inputs->pdata[i];

  return NULL;
}

static void
add_matter (CareComplaintFields *self)
{
  GtkWidget *matter;

  if (self->matter != NULL)
    return;
  matter = care_complaint_matter_new ();
  self->matter = CARE_COMPLAINT_MATTER (matter);
  g_signal_connect_swapped (matter, "typed", G_CALLBACK (typed_cb), self);
  attach (self, matter, TRUE);
}

static void
add_field (CareComplaintFields *self,
           const char          *name)
{
  const CareComplaintField *field = care_complaint_field_find (name);
  GtkWidget *input;

  if (g_str_equal (name, "category") || g_str_equal (name, "cause_code"))
    {
      add_matter (self);
      return;
    }
  if (field == NULL || field->label == NULL || find_input (self, name) != NULL)
    return;

  input = care_complaint_input_new (field, self->house);
  g_signal_connect_swapped (input, "typed", G_CALLBACK (typed_cb), self);
  attach (self, input, field->kind == CARE_FIELD_BLOCK || field->kind == CARE_FIELD_BITS);
  g_ptr_array_add (self->inputs, input);
}

void
care_complaint_fields_add (CareComplaintFields *self,
                           const char          *title,
                           const char          *names)
{
  g_auto(GStrv) list = g_strsplit (names, " ", -1);

  if (self->grid == NULL || title != NULL)
    begin_group (self, title);
  for (guint i = 0; list[i] != NULL; i++)
    if (list[i][0] != '\0')
      add_field (self, list[i]);
}

gboolean
care_complaint_fields_is_empty (CareComplaintFields *self)
{
  return self->inputs->len == 0 && self->matter == NULL;
}

/* ---- showing and reading ------------------------------------------------------------ */

void
care_complaint_fields_show (CareComplaintFields *self,
                            const CareComplaint *complaint)
{
  for (guint i = 0; i < self->inputs->len; i++)
    care_complaint_input_show (self->inputs->pdata[i], complaint);
  if (self->matter != NULL)
    care_complaint_matter_show (self->matter, complaint);
}

gboolean
care_complaint_fields_read (CareComplaintFields *self,
                            CareComplaint       *complaint)
{
  CareComplaintInput *wrong = NULL;

  for (guint i = 0; i < self->inputs->len; i++)
    if (!care_complaint_input_read (self->inputs->pdata[i], complaint) && wrong == NULL)
      wrong = self->inputs->pdata[i];
  if (self->matter != NULL)
    care_complaint_matter_read (self->matter, complaint);
  if (wrong != NULL)
    care_complaint_input_take_focus (wrong);

  return wrong == NULL;
}

static gboolean
is_named (const char *const *names,
          const char        *name)
{
  return names != NULL && g_strv_contains (names, name);
}

void
care_complaint_fields_mark (CareComplaintFields *self,
                            const char *const   *missing)
{
  CareComplaintInput *first = NULL;

  for (guint i = 0; i < self->inputs->len; i++)
    {
      CareComplaintInput *input = self->inputs->pdata[i];
      gboolean is_missing = is_named (missing, care_complaint_input_get_field (input)->name);

      care_complaint_input_set_remark (input, is_missing ? _("▲ This is needed.") : NULL);
      if (is_missing && first == NULL)
        first = input;
    }
  if (first != NULL)
    care_complaint_input_take_focus (first);
  else if (self->matter != NULL && is_named (missing, "category"))
    care_complaint_matter_take_focus (self->matter);
}

void
care_complaint_fields_type (CareComplaintFields *self,
                            const char          *name,
                            const char          *words)
{
  CareComplaintInput *input = find_input (self, name);

  if (self->matter != NULL && g_str_equal (name, "category"))
    care_complaint_matter_choose (self->matter, words);
  else if (input != NULL)
    care_complaint_input_type (input, words);
  else
    g_critical ("There is no field “%s” here", name);
}

void
care_complaint_fields_take_focus (CareComplaintFields *self,
                                  const char          *name)
{
  CareComplaintInput *input = name != NULL ? find_input (self, name) : NULL;

  if (input == NULL && self->inputs->len > 0)
    input = self->inputs->pdata[0];
  if (input != NULL)
    care_complaint_input_take_focus (input);
}

/* ---- object ------------------------------------------------------------------------- */

static void
care_complaint_fields_finalize (GObject *object)
{
  g_ptr_array_unref (CARE_COMPLAINT_FIELDS (object)->inputs);

  G_OBJECT_CLASS (care_complaint_fields_parent_class)->finalize (object);
}

static void
care_complaint_fields_class_init (CareComplaintFieldsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = care_complaint_fields_finalize;

  signals[TYPED] = g_signal_new ("typed", CARE_TYPE_COMPLAINT_FIELDS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
care_complaint_fields_init (CareComplaintFields *self)
{
  self->inputs = g_ptr_array_new ();
  self->groups = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  adw_bin_set_child (ADW_BIN (self), self->groups);
}

GtkWidget *
care_complaint_fields_new (const CareComplaintHouse *house)
{
  CareComplaintFields *self = g_object_new (CARE_TYPE_COMPLAINT_FIELDS, NULL);

  self->house = house;

  return GTK_WIDGET (self);
}
