/* care-chart-view.c — a chart on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-chart-view.h"
#include "draw/care-chart.h"
#include "ui/widgets/care-text-shown.h"

#define LEAST_WIDTH  340
#define LEAST_HEIGHT 260

struct _CareChartView
{
  GtkWidget      parent_instance;

  CareChartData *data;
  CareInk       *ink;
  CareChart     *chart;      /* (nullable) laid out for the size below */
  GskRenderNode *picture;    /* (nullable) of the chart */
  int            width, height;
  CareLook       look;
  gboolean       has_here;
  guint          series, point;
};

enum
{
  READ,
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareChartView, care_chart_view, GTK_TYPE_WIDGET)

/* ---- the picture ---------------------------------------------------------------- */

static CareLook
find_look (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean is_dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return is_dark ? CARE_LOOK_CONTRAST_DARK : CARE_LOOK_CONTRAST;

  return is_dark ? CARE_LOOK_DARK : CARE_LOOK_LIGHT;
}

/* The language of the window, for the shapes of Han letters. */
static CareLanguage
find_language (void)
{
  const char * const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++)
    for (int k = 0; k < CARE_N_LANGUAGES; k++)
      if (g_str_has_prefix (names[i], care_language_get_nick ((CareLanguage) k)))
        return (CareLanguage) k;

  return CARE_LANGUAGE_EN;
}

/* Millimetres in one pixel: letters are as large as the desktop wants them. */
static double
get_scale (CareChartView *self)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (self));
  int dpi = 0;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);

  return 25.4 / (dpi > 0 ? dpi / 1024.0 : 96.0);
}

static void
forget_picture (CareChartView *self)
{
  g_clear_pointer (&self->chart, care_chart_free);
  g_clear_pointer (&self->picture, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
style_changed_cb (CareChartView *self)
{
  g_clear_pointer (&self->ink, care_ink_free);
  forget_picture (self);
}

static void
need_chart (CareChartView *self,
            int            width,
            int            height)
{
  double scale = get_scale (self);

  if (self->chart != NULL && self->width == width && self->height == height)
    return;

  forget_picture (self);
  self->width = width;
  self->height = height;
  if (self->ink == NULL)
    {
      self->look = find_look ();
      self->ink = care_palette_new_ink (self->look, find_language ());
    }
  self->chart = care_chart_new (self->data, &self->ink->measure, width * scale, height * scale);
}

static void
need_picture (CareChartView *self)
{
  GtkSnapshot *snapshot;
  double points = get_scale (self) / CARE_POINT;
  cairo_t *cr;

  if (self->picture != NULL)
    return;

  snapshot = gtk_snapshot_new ();
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) self->width,
                                                                 (float) self->height));
  cairo_scale (cr, 1 / points, 1 / points);
  care_chart_paint (self->chart, self->ink, care_palette_get (self->look), cr);
  cairo_destroy (cr);
  self->picture = gtk_snapshot_free_to_node (snapshot);
}

static void
frame_here (CareChartView *self,
            GtkSnapshot   *snapshot)
{
  double pixels = 1 / get_scale (self);
  const CarePalette *palette = care_palette_get (self->look);
  GdkRGBA color = { (float) palette->text.red, (float) palette->text.green, (float) palette->text.blue, 1 };
  CareChartRect area;
  GskRoundedRect frame;

  if (!self->has_here || !care_chart_find_area (self->chart, self->series, self->point, &area))
    return;

  gsk_rounded_rect_init_from_rect (&frame,
                                   &GRAPHENE_RECT_INIT ((float) (area.x * pixels) - 2,
                                                        (float) (area.y * pixels) - 2,
                                                        (float) (area.width * pixels) + 4,
                                                        (float) (area.height * pixels) + 4), 3);
  gtk_snapshot_append_border (snapshot, &frame, (float[4]) { 2, 2, 2, 2 },
                              (GdkRGBA[4]) { color, color, color, color });
}

static void
care_chart_view_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  CareChartView *self = CARE_CHART_VIEW (widget);

  if (self->data == NULL)
    return;

  need_chart (self, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  need_picture (self);
  if (self->picture != NULL)
    gtk_snapshot_append_node (snapshot, self->picture);
  frame_here (self, snapshot);
}

static void
care_chart_view_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;
  *natural = *minimum;
}

/* ---- reading -------------------------------------------------------------------- */

/* What a screen reader says: the whole chart, or the value that the keys have reached. */
static void
tell_reader (CareChartView *self,
             const char    *reading)
{
  g_autofree char *summary = care_chart_data_dup_summary (self->data);

  care_text_shown_to_reader (GTK_WIDGET (self), reading != NULL ? reading : self->data->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary, -1);
}

static void
go_to (CareChartView *self,
       gboolean       has_here,
       guint          series,
       guint          point,
       gboolean       by_key)
{
  g_autofree char *reading = NULL;

  if (has_here == self->has_here && (!has_here || (series == self->series && point == self->point)))
    return;

  self->has_here = has_here;
  self->series = series;
  self->point = point;
  if (has_here)
    reading = care_chart_data_dup_reading (self->data, series, point);
  if (by_key || !has_here)
    tell_reader (self, reading);
  g_signal_emit (self, signals[READ], 0, reading);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
moved_cb (CareChartView *self,
          double         x,
          double         y)
{
  double scale = get_scale (self);
  guint series = 0, point = 0;

  if (self->chart != NULL)
    go_to (self, care_chart_pick (self->chart, x * scale, y * scale, &series, &point), series, point, FALSE);
}

static void
left_cb (CareChartView *self)
{
  if (!gtk_widget_has_focus (GTK_WIDGET (self)))
    go_to (self, FALSE, 0, 0, FALSE);
}

static void
clicked_cb (CareChartView *self,
            int            n_press,
            double         x,
            double         y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  moved_cb (self, x, y);
  if (self->has_here)
    g_signal_emit (self, signals[OPENED], 0, self->series, self->point);
}

static void
focus_left_cb (CareChartView *self)
{
  if (self->data != NULL)
    go_to (self, FALSE, 0, 0, FALSE);
}

static guint
step (guint    here,
      int      by,
      guint    n)
{
  return (guint) CLAMP ((int) here + by, 0, (int) n - 1);
}

/* Arrows follow the points and the series; what lies along and what across depends on the kind. */
static gboolean
move_by_key (CareChartView *self,
             int            across,
             int            down)
{
  gboolean is_lying = self->data->kind == CARE_CHART_ROWS || self->data->kind == CARE_CHART_SHARES ||
                      self->data->kind == CARE_CHART_WORKLOAD || self->data->kind == CARE_CHART_FUNNEL;
  guint n_points = self->data->labels->len;
  guint n_series = self->data->series->len;

  if (n_points == 0 || n_series == 0 || self->data->missing != NULL)
    return FALSE;
  if (!self->has_here)
    go_to (self, TRUE, 0, 0, TRUE);
  else if (is_lying)
    go_to (self, TRUE, step (self->series, across, n_series), step (self->point, down, n_points), TRUE);
  else
    go_to (self, TRUE, step (self->series, down, n_series), step (self->point, across, n_points), TRUE);

  return TRUE;
}

static gboolean
key_cb (CareChartView   *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  if (self->data == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)))
    return FALSE;
  if (key == GDK_KEY_Left || key == GDK_KEY_KP_Left)
    return move_by_key (self, -1, 0);
  if (key == GDK_KEY_Right || key == GDK_KEY_KP_Right)
    return move_by_key (self, 1, 0);
  if (key == GDK_KEY_Up || key == GDK_KEY_KP_Up)
    return move_by_key (self, 0, -1);
  if (key == GDK_KEY_Down || key == GDK_KEY_KP_Down)
    return move_by_key (self, 0, 1);
  if ((key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_space) && self->has_here)
    {
      g_signal_emit (self, signals[OPENED], 0, self->series, self->point);
      return TRUE;
    }

  return FALSE;
}

/* ---- object --------------------------------------------------------------------- */

static void
care_chart_view_dispose (GObject *object)
{
  CareChartView *self = CARE_CHART_VIEW (object);

  g_clear_pointer (&self->chart, care_chart_free);
  g_clear_pointer (&self->picture, gsk_render_node_unref);
  g_clear_pointer (&self->ink, care_ink_free);
  g_clear_pointer (&self->data, care_chart_data_unref);

  G_OBJECT_CLASS (care_chart_view_parent_class)->dispose (object);
}

static void
care_chart_view_class_init (CareChartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_chart_view_dispose;
  widget_class->snapshot = care_chart_view_snapshot;
  widget_class->measure = care_chart_view_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "carechart");

  signals[READ] = g_signal_new ("read", CARE_TYPE_CHART_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[OPENED] = g_signal_new ("opened", CARE_TYPE_CHART_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static void
add_controllers (CareChartView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (left_cb), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
care_chart_view_init (CareChartView *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (style_changed_cb), self,
                           G_CONNECT_SWAPPED);
  add_controllers (self);
}

GtkWidget *
care_chart_view_new (void)
{
  return g_object_new (CARE_TYPE_CHART_VIEW, NULL);
}

void
care_chart_view_set_data (CareChartView *self,
                          CareChartData *data)
{
  care_chart_data_ref (data);
  g_clear_pointer (&self->data, care_chart_data_unref);
  self->data = data;
  self->has_here = FALSE;
  forget_picture (self);
  tell_reader (self, NULL);
}

CareChartData *
care_chart_view_get_data (CareChartView *self)
{
  return self->data;
}

gboolean
care_chart_view_get_here (CareChartView *self,
                          guint         *series,
                          guint         *point)
{
  *series = self->series;
  *point = self->point;

  return self->has_here;
}
