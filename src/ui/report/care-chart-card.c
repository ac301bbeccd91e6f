/* care-chart-card.c — a chart with what can be done to it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-chart-card.h"
#include "care-chart-view.h"
#include "draw/care-chart-file.h"
#include "model/care-chart-export.h"
#include "ui/care-page.h"
#include "ui/widgets/care-choose-file.h"
#include "ui/widgets/care-text-shown.h"

/* Half an A4 page. */
#define PICTURE_WIDTH  170
#define PICTURE_HEIGHT 100
#define SCREEN_DOTS    144

/* A table of more rows is saved rather than shown. */
#define MOST_ROWS 400

struct _CareChartCard
{
  AdwBin         parent_instance;

  GtkStack      *stack;
  CareChartView *view;
  GtkWidget     *table;  /* where the table goes */
  GtkLabel      *reading;
  CareChartItem *item;
};

enum
{
  OPENED,
  TOLD,
  PRINT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareChartCard, care_chart_card, ADW_TYPE_BIN)

CareChartData *
care_chart_card_get_data (CareChartCard *self)
{
  return care_chart_item_get_record (self->item);
}

static void
tell (CareChartCard *self,
      const char    *sentence)
{
  g_signal_emit (self, signals[TOLD], 0, sentence);
}

/* ---- the table ------------------------------------------------------------------ */

static GtkWidget *
new_cell (const char *text,
          gboolean    is_name,
          gboolean    is_heading)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), is_name ? 0 : 1);
  gtk_label_set_selectable (GTK_LABEL (label), !is_heading);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, is_heading ? "caption-heading" : "numeric");

  return label;
}

static void
build_table (CareChartCard *self)
{
  g_autoptr(GPtrArray) rows = care_chart_data_list_rows (care_chart_card_get_data (self));
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 4);
  gtk_widget_set_margin_start (grid, 12);
  gtk_widget_set_margin_end (grid, 12);
  gtk_widget_set_margin_top (grid, 6);
  gtk_grid_attach (GTK_GRID (grid), new_cell (care_chart_card_get_data (self)->title, TRUE, TRUE), 0, 0, 4,
                   1);
  for (guint i = 0; i < MIN (rows->len, MOST_ROWS); i++)
    {
      char **cells = rows->pdata[i];

      for (guint k = 0; cells[k] != NULL; k++)
        gtk_grid_attach (GTK_GRID (grid), new_cell (cells[k], k == 0, i == 0), (int) k, (int) i + 1, 1, 1);
    }
  care_text_shown_to_reader (grid, care_chart_card_get_data (self)->title);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->table), grid);
}

void
care_chart_card_show_table (CareChartCard *self,
                            gboolean       is_table)
{
  if (is_table)
    build_table (self);
  gtk_stack_set_visible_child_name (self->stack, is_table ? "table" : "chart");
  gtk_widget_grab_focus (is_table ? self->table : GTK_WIDGET (self->view));
}

gboolean
care_chart_card_is_table (CareChartCard *self)
{
  return g_str_equal (gtk_stack_get_visible_child_name (self->stack), "table");
}

static void
table_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  CareChartCard *self = CARE_CHART_CARD (widget);

  care_chart_card_show_table (self, !care_chart_card_is_table (self));
}

/* ---- taking it away ------------------------------------------------------------- */

static CareChartFile
get_file (void)
{
  CareChartFile file = { CARE_LOOK_PAPER, CARE_LANGUAGE_EN, PICTURE_WIDTH, PICTURE_HEIGHT };
  const char * const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++)
    for (int k = 0; k < CARE_N_LANGUAGES; k++)
      if (g_str_has_prefix (names[i], care_language_get_nick ((CareLanguage) k)))
        {
          file.language = (CareLanguage) k;
          return file;
        }

  return file;
}

static GdkTexture *
new_texture (CareChartData *data)
{
  CareChartFile file = get_file ();
  cairo_surface_t *surface = care_chart_file_draw (&file, data, SCREEN_DOTS);
  int height = cairo_image_surface_get_height (surface);
  int stride = cairo_image_surface_get_stride (surface);
  g_autoptr(GBytes) bytes = g_bytes_new (cairo_image_surface_get_data (surface),
                                         (gsize) stride * (gsize) height);
  GdkTexture *texture = gdk_memory_texture_new (cairo_image_surface_get_width (surface), height,
                                                GDK_MEMORY_DEFAULT, bytes, (gsize) stride);

  cairo_surface_destroy (surface);

  return texture;
}

/* A spreadsheet takes the table, a document the picture. */
static void
copy_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CareChartCard *self = CARE_CHART_CARD (widget);
  CareChartData *data = care_chart_card_get_data (self);
  g_autofree char *text = care_chart_export_dup_text (data);
  g_autoptr(GdkTexture) texture = new_texture (data);
  GdkContentProvider *both[] = { gdk_content_provider_new_typed (GDK_TYPE_TEXTURE, texture),
                                 gdk_content_provider_new_typed (G_TYPE_STRING, text) };
  g_autoptr(GdkContentProvider) content = gdk_content_provider_new_union (both, 2);

  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), content);
  tell (self, _("Copied: the picture and its table."));
}

void
care_chart_card_save (CareChartCard *self,
                      const char    *path)
{
  CareChartData *data = care_chart_card_get_data (self);
  CareChartFile file = get_file ();
  g_autoptr(GError) error = NULL;
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *sentence = NULL;
  gboolean is_saved = care_chart_file_is_known (path) ? care_chart_file_write (&file, data, path, &error)
                                                      : care_chart_export_write (data, path, &error);

  sentence = is_saved ? g_strdup_printf (_("Saved as “%s”."), name) : care_page_dup_sentence (error);
  tell (self, sentence);
}

static void
chosen_cb (const char *path,
           gpointer    data)
{
  g_autoptr(CareChartCard) self = data;

  if (path != NULL)
    care_chart_card_save (self, path);
}

/* The name's ending says what it becomes; a picture is offered. */
static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CareChartCard *self = CARE_CHART_CARD (widget);
  const char *ending = g_variant_get_string (parameter, NULL);
  g_autofree char *name = g_strdup_printf ("%s.%s", care_chart_card_get_data (self)->name, ending);

  care_choose_file_to_save (widget, _("Save the chart"), name, chosen_cb, g_object_ref (self));
}

static void
print_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  g_signal_emit (widget, signals[PRINT], 0);
}

/* ---- object --------------------------------------------------------------------- */

static void
read_cb (CareChartCard *self,
         const char    *reading)
{
  gtk_label_set_text (self->reading, reading != NULL ? reading : "");
}

static void
opened_cb (CareChartCard *self,
           guint          series,
           guint          point)
{
  g_signal_emit (self, signals[OPENED], 0, series, point);
}

static void
record_cb (CareChartCard *self)
{
  care_chart_view_set_data (self->view, care_chart_card_get_data (self));
  gtk_label_set_text (self->reading, "");
  if (care_chart_card_is_table (self))
    build_table (self);
}

static void
care_chart_card_dispose (GObject *object)
{
  CareChartCard *self = CARE_CHART_CARD (object);

  g_clear_object (&self->item);

  G_OBJECT_CLASS (care_chart_card_parent_class)->dispose (object);
}

static void
care_chart_card_class_init (CareChartCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (CARE_TYPE_CHART_VIEW);
  G_OBJECT_CLASS (klass)->dispose = care_chart_card_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/report/care-chart-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CareChartCard, stack);
  gtk_widget_class_bind_template_child (widget_class, CareChartCard, view);
  gtk_widget_class_bind_template_child (widget_class, CareChartCard, table);
  gtk_widget_class_bind_template_child (widget_class, CareChartCard, reading);
  gtk_widget_class_bind_template_callback (widget_class, read_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_install_action (widget_class, "chart.table", NULL, table_cb);
  gtk_widget_class_install_action (widget_class, "chart.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "chart.save", "s", save_cb);
  gtk_widget_class_install_action (widget_class, "chart.print", NULL, print_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, GDK_CONTROL_MASK, "chart.table", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "chart.copy", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "chart.save", "s", "png");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "chart.print", NULL);

  signals[OPENED] = g_signal_new ("opened", CARE_TYPE_CHART_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  signals[TOLD] = g_signal_new ("told", CARE_TYPE_CHART_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[PRINT] = g_signal_new ("print", CARE_TYPE_CHART_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
care_chart_card_init (CareChartCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_chart_card_new (CareChartItem *item)
{
  CareChartCard *self = g_object_new (CARE_TYPE_CHART_CARD, NULL);

  self->item = g_object_ref (item);
  g_signal_connect_object (item, "notify::record", G_CALLBACK (record_cb), self, G_CONNECT_SWAPPED);
  record_cb (self);

  return GTK_WIDGET (self);
}
