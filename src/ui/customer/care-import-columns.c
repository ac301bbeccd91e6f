/* care-import-columns.c — the first rows of a list, and what its columns mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-import-columns.h"
#include "ui/widgets/care-text-shown.h"

/* More columns nobody maps by eye. */
#define MOST_COLUMNS 40

struct _CareImportColumns
{
  AdwPreferencesGroup  parent_instance;

  GtkWidget           *letters;
  AdwComboRow         *charset;
  GtkGrid             *grid;

  CareImportPreview   *preview;
  GtkStringList       *fields;   /* labels of the meanings */
  char                *chosen;   /* charset, or NULL */
  char                *mapping;  /* or NULL */
  gboolean             is_showing;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareImportColumns, care_import_columns, ADW_TYPE_PREFERENCES_GROUP)

/* ---- meanings --------------------------------------------------------------------- */

static void
choose (CareImportColumns *self,
        guint              column,
        guint              field)
{
  if (self->is_showing || g_array_index (self->preview->fields, int, column) == (int) field)
    return;

  g_array_index (self->preview->fields, int, column) = (int) field;
  g_free (self->mapping);
  self->mapping = care_import_preview_dup_mapping (self->preview);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
field_chosen_cb (GtkDropDown       *choice,
                 GParamSpec        *spec,
                 CareImportColumns *self)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (choice), "column"));

  choose (self, column, gtk_drop_down_get_selected (choice));
}

static GtkWidget *
new_choice (CareImportColumns *self,
            guint              column)
{
  GtkWidget *choice = gtk_drop_down_new (G_LIST_MODEL (g_object_ref (self->fields)), NULL);
  const char *heading = self->preview->headings->pdata[column];
  g_autofree char *name = NULL;

  /* Translators: names the choice above a column of a list for a screen reader. */
  name = g_strdup_printf (_("What the column “%s” means"), heading);
  care_text_shown_to_reader (choice, name);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice),
                              (guint) g_array_index (self->preview->fields, int, column));
  g_object_set_data (G_OBJECT (choice), "column", GUINT_TO_POINTER (column));
  g_signal_connect_object (choice, "notify::selected", G_CALLBACK (field_chosen_cb), self, 0);

  return choice;
}

/* ---- rows ------------------------------------------------------------------------- */

static GtkWidget *
new_cell (const char *text,
          const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 18);
  gtk_widget_add_css_class (label, style);

  return label;
}

static void
show_column (CareImportColumns *self,
             guint              column)
{
  const CareImportPreview *preview = self->preview;
  int top = 0;

  if (preview->fields->len > 0)
    gtk_grid_attach (self->grid, new_choice (self, column), (int) column, top++, 1, 1);
  gtk_grid_attach (self->grid, new_cell (preview->headings->pdata[column], "heading"), (int) column, top++,
                   1, 1);
  for (guint i = 0; i < preview->rows->len; i++)
    gtk_grid_attach (self->grid, new_cell (((char **) preview->rows->pdata[i])[column], "dim-label"),
                     (int) column, top++, 1, 1);
}

static void
empty_grid (CareImportColumns *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
}

/* ---- letters ---------------------------------------------------------------------- */

static GtkStringList *
new_charsets (const char *recognised)
{
  GtkStringList *list = gtk_string_list_new (NULL);
  const char * const *names = care_import_preview_list_charsets ();
  /* Translators: the letters of a text file as the program recognises them, e.g. UTF-8. */
  g_autofree char *first = g_strdup_printf (_("Recognised: %s"), recognised);

  gtk_string_list_append (list, first);
  for (guint i = 0; names[i] != NULL; i++)
    gtk_string_list_append (list, names[i]);

  return list;
}

static void
show_charset (CareImportColumns *self)
{
  const char *encoding = self->preview->encoding;
  g_autoptr(GtkStringList) list = NULL;

  gtk_widget_set_visible (self->letters, encoding != NULL);
  if (encoding == NULL || adw_combo_row_get_model (self->charset) != NULL)
    return;

  list = new_charsets (encoding);
  adw_combo_row_set_model (self->charset, G_LIST_MODEL (list));
}

static void
charset_chosen_cb (CareImportColumns *self)
{
  guint selected = adw_combo_row_get_selected (self->charset);
  const char *name = selected > 0 && selected != GTK_INVALID_LIST_POSITION
                     ? care_import_preview_list_charsets ()[selected - 1] : NULL;

  if (self->is_showing || g_strcmp0 (name, self->chosen) == 0)
    return;

  g_free (self->chosen);
  self->chosen = g_strdup (name);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* ---- object ------------------------------------------------------------------------ */

static void
care_import_columns_dispose (GObject *object)
{
  CareImportColumns *self = CARE_IMPORT_COLUMNS (object);

  g_clear_pointer (&self->preview, care_import_preview_unref);
  g_clear_object (&self->fields);
  g_clear_pointer (&self->chosen, g_free);
  g_clear_pointer (&self->mapping, g_free);

  G_OBJECT_CLASS (care_import_columns_parent_class)->dispose (object);
}

static void
care_import_columns_class_init (CareImportColumnsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_import_columns_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/customer/care-import-columns.ui");
  gtk_widget_class_bind_template_child (widget_class, CareImportColumns, letters);
  gtk_widget_class_bind_template_child (widget_class, CareImportColumns, charset);
  gtk_widget_class_bind_template_child (widget_class, CareImportColumns, grid);
  gtk_widget_class_bind_template_callback (widget_class, charset_chosen_cb);

  signals[CHANGED] = g_signal_new ("changed", CARE_TYPE_IMPORT_COLUMNS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
care_import_columns_init (CareImportColumns *self)
{
  const char *label;

  self->fields = gtk_string_list_new (NULL);
  for (guint i = 0; (label = care_import_preview_get_field_label (i)) != NULL; i++)
    gtk_string_list_append (self->fields, label);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
care_import_columns_show (CareImportColumns *self,
                          CareImportPreview *preview)
{
  guint n_columns = MIN (preview->headings->len, MOST_COLUMNS);

  self->is_showing = TRUE;
  g_clear_pointer (&self->preview, care_import_preview_unref);
  self->preview = care_import_preview_ref (preview);
  empty_grid (self);
  for (guint i = 0; i < n_columns; i++)
    show_column (self, i);
  show_charset (self);
  self->is_showing = FALSE;
}

const char *
care_import_columns_get_charset (CareImportColumns *self)
{
  return self->chosen;
}

const char *
care_import_columns_get_mapping (CareImportColumns *self)
{
  return self->mapping;
}

void
care_import_columns_choose (CareImportColumns *self,
                            guint              column,
                            guint              field)
{
  GtkWidget *choice = gtk_grid_get_child_at (self->grid, (int) column, 0);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), field);
}
