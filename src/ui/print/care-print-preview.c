/* care-print-preview.c — a form on the screen before it goes on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-print-preview"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-print-preview.h"

#include "draw/care-pdf.h"
#include "ui/widgets/care-banner.h"
#include "ui/widgets/care-choose-file.h"
#include "ui/widgets/care-text-shown.h"

#define LEAST_ZOOM 0.4
#define MOST_ZOOM  3.0
#define ZOOM_STEP  1.2
#define INCH       25.4
#define DOTS       96

struct _CarePrintPreview
{
  AdwWindow        parent_instance;

  CareSheet       *sheet;
  CareInk         *ink;
  double           zoom;
  gboolean         may_print;

  AdwToastOverlay *toasts;
  CareBanner      *banner;
  GtkBox          *pages;
};

enum
{
  PRINT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarePrintPreview, care_print_preview, ADW_TYPE_WINDOW)

static void
draw_page (GtkDrawingArea *area,
           cairo_t        *cr,
           int             width,
           int             height,
           gpointer        data)
{
  CarePrintPreview *self = CARE_PRINT_PREVIEW (gtk_widget_get_ancestor (GTK_WIDGET (area),
                                                                        CARE_TYPE_PRINT_PREVIEW));
  double points = self->sheet->page_width / INCH * 72;

  /* Paper is white, in a dark window, too. */
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, width / points, width / points);
  care_sheet_paint_page (self->sheet, self->ink, GPOINTER_TO_UINT (data), cr);
}

static GtkWidget *
new_page (CarePrintPreview *self,
          guint             number)
{
  GtkWidget *area = g_object_new (GTK_TYPE_DRAWING_AREA, "accessible-role", GTK_ACCESSIBLE_ROLE_IMG, NULL);
  g_autofree char *name = g_strdup_printf (_("Page %1$u of %2$u: %3$s"), number + 1, self->sheet->n_pages,
                                           self->sheet->title);

  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_page, GUINT_TO_POINTER (number), NULL);
  gtk_widget_set_halign (area, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (area, "card");
  care_text_shown_to_reader (area, name);

  return area;
}

void
care_print_preview_set_zoom (CarePrintPreview *self,
                             double            zoom)
{
  int width;
  int height;

  self->zoom = CLAMP (zoom, LEAST_ZOOM, MOST_ZOOM);
  width = (int) (self->sheet->page_width / INCH * DOTS * self->zoom);
  height = (int) (self->sheet->page_height / INCH * DOTS * self->zoom);
  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->pages)); page != NULL;
       page = gtk_widget_get_next_sibling (page))
    {
      gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (page), width);
      gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (page), height);
    }
}

double
care_print_preview_get_zoom (CarePrintPreview *self)
{
  return self->zoom;
}

static void
zoom_in_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  care_print_preview_set_zoom (CARE_PRINT_PREVIEW (widget), CARE_PRINT_PREVIEW (widget)->zoom * ZOOM_STEP);
}

static void
zoom_out_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  care_print_preview_set_zoom (CARE_PRINT_PREVIEW (widget), CARE_PRINT_PREVIEW (widget)->zoom / ZOOM_STEP);
}

static void
print_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  g_signal_emit (widget, signals[PRINT], 0);
}

void
care_print_preview_save (CarePrintPreview *self,
                         const char       *path)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *sentence = NULL;

  if (care_pdf_write (path, &self->sheet, 1, self->ink, NULL, NULL, &error))
    /* Translators: the name of a file. */
    sentence = g_strdup_printf (_("Saved as “%s”"), name);
  else
    sentence = g_strdup (error->message);
  adw_toast_overlay_add_toast (self->toasts, care_text_shown_in_toast (sentence));
}

static void
chosen_cb (const char *path,
           gpointer    data)
{
  g_autoptr(CarePrintPreview) self = data;

  if (path != NULL)
    care_print_preview_save (self, path);
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CarePrintPreview *self = CARE_PRINT_PREVIEW (widget);
  g_autofree char *name = g_strconcat (self->sheet->title, ".pdf", NULL);

  g_strdelimit (name, "/\\:", '-');
  care_choose_file_to_save (widget, _("Save as PDF"), name, chosen_cb, g_object_ref (self));
}

static void
care_print_preview_finalize (GObject *object)
{
  CarePrintPreview *self = CARE_PRINT_PREVIEW (object);

  g_clear_pointer (&self->sheet, care_sheet_free);
  g_clear_pointer (&self->ink, care_ink_free);

  G_OBJECT_CLASS (care_print_preview_parent_class)->finalize (object);
}

static void
care_print_preview_class_init (CarePrintPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = care_print_preview_finalize;

  /**
   * CarePrintPreview::print:
   *
   * The form is wanted on paper.
   */
  signals[PRINT] = g_signal_new ("print", CARE_TYPE_PRINT_PREVIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);

  g_type_ensure (CARE_TYPE_BANNER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/print/care-print-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, CarePrintPreview, toasts);
  gtk_widget_class_bind_template_child (widget_class, CarePrintPreview, banner);
  gtk_widget_class_bind_template_child (widget_class, CarePrintPreview, pages);
  gtk_widget_class_install_action (widget_class, "preview.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "preview.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "preview.zoom-in", NULL, zoom_in_cb);
  gtk_widget_class_install_action (widget_class, "preview.zoom-out", NULL, zoom_out_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "preview.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "preview.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_plus, GDK_CONTROL_MASK, "preview.zoom-in", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_equal, GDK_CONTROL_MASK, "preview.zoom-in",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_minus, GDK_CONTROL_MASK, "preview.zoom-out",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
care_print_preview_init (CarePrintPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Refuses letters that would print as empty boxes. */
static void
check_letters (CarePrintPreview *self)
{
  g_autofree char *missing = care_sheet_missing_glyphs (self->sheet, self->ink);
  g_autofree char *sentence = NULL;

  self->may_print = missing == NULL;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.print", self->may_print);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.save", self->may_print);
  if (missing == NULL)
    return;

  sentence = g_strdup_printf (
    _("No font on this computer can print “%s”; please install one, like Noto CJK."), missing);
  care_banner_set_text (self->banner, sentence);
}

GtkWidget *
care_print_preview_new (GtkWidget *from,
                        CareSheet *sheet,
                        CareInk   *ink)
{
  GtkRoot *root = gtk_widget_get_root (from);
  CarePrintPreview *self = g_object_new (CARE_TYPE_PRINT_PREVIEW, NULL);

  self->sheet = sheet;
  self->ink = ink;
  gtk_window_set_title (GTK_WINDOW (self), sheet->title);
  if (GTK_IS_WINDOW (root))
    {
      gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
      gtk_window_set_application (GTK_WINDOW (self), gtk_window_get_application (GTK_WINDOW (root)));
    }
  for (guint i = 0; i < sheet->n_pages; i++)
    gtk_box_append (self->pages, new_page (self, i));
  care_print_preview_set_zoom (self, 1);
  check_letters (self);

  return GTK_WIDGET (self);
}

void
care_print_preview_show (GtkWidget *from,
                         CareSheet *sheet,
                         CareInk   *ink)
{
  gtk_window_present (GTK_WINDOW (care_print_preview_new (from, sheet, ink)));
}

const CareSheet *
care_print_preview_get_sheet (CarePrintPreview *self)
{
  return self->sheet;
}

const CareInk *
care_print_preview_get_ink (CarePrintPreview *self)
{
  return self->ink;
}

gboolean
care_print_preview_may_print (CarePrintPreview *self)
{
  return self->may_print;
}
