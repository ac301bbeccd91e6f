/* care-wrap-box.c — buttons side by side, in as many lines as they need
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-wrap-box.h"

struct _CareWrapBox
{
  GtkWidget parent_instance;

  int       spacing;
};

G_DEFINE_FINAL_TYPE (CareWrapBox, care_wrap_box, GTK_TYPE_WIDGET)

/* Where the next child goes. */
typedef struct
{
  int x;
  int y;
  int line_height;
} Pen;

/* Puts a child where it fits in @width and says how wide it becomes. */
static GtkRequisition
place (CareWrapBox *self,
       GtkWidget   *child,
       int          width,
       Pen         *pen)
{
  GtkRequisition least;
  GtkRequisition size;

  gtk_widget_get_preferred_size (child, &least, &size);
  size.width = MAX (least.width, MIN (size.width, width));
  if (pen->x > 0 && pen->x + size.width > width)
    {
      pen->y += pen->line_height + self->spacing;
      pen->x = 0;
      pen->line_height = 0;
    }
  pen->line_height = MAX (pen->line_height, size.height);

  return size;
}

static void
measure_width (CareWrapBox *self,
               int         *least,
               int         *natural)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkRequisition smallest;
      GtkRequisition size;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_get_preferred_size (child, &smallest, &size);
      *least = MAX (*least, smallest.width);
      *natural += size.width + (*natural > 0 ? self->spacing : 0);
    }
}

static int
measure_height (CareWrapBox *self,
                int          width)
{
  Pen pen = { 0, 0, 0 };

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      pen.x += place (self, child, width, &pen).width + self->spacing;

  return pen.y + pen.line_height;
}

static GtkSizeRequestMode
care_wrap_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
care_wrap_box_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  CareWrapBox *self = CARE_WRAP_BOX (widget);
  int least = 0;
  int wide = 0;

  measure_width (self, &least, &wide);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least;
      *natural = wide;
    }
  else
    *minimum = *natural = measure_height (self, for_size >= 0 ? MAX (for_size, least) : wide);
}

static void
care_wrap_box_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  CareWrapBox *self = CARE_WRAP_BOX (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  Pen pen = { 0, 0, 0 };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkRequisition size;
      GtkAllocation box;

      if (!gtk_widget_should_layout (child))
        continue;
      size = place (self, child, width, &pen);
      box = (GtkAllocation) { is_rtl ? width - pen.x - size.width : pen.x, pen.y, size.width, size.height };
      gtk_widget_size_allocate (child, &box, -1);
      pen.x += size.width + self->spacing;
    }
}

static void
care_wrap_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (care_wrap_box_parent_class)->dispose (object);
}

static void
care_wrap_box_class_init (CareWrapBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_wrap_box_dispose;
  widget_class->get_request_mode = care_wrap_box_get_request_mode;
  widget_class->measure = care_wrap_box_measure;
  widget_class->size_allocate = care_wrap_box_size_allocate;
}

static void
care_wrap_box_init (CareWrapBox *self)
{
}

GtkWidget *
care_wrap_box_new (int spacing)
{
  CareWrapBox *self = g_object_new (CARE_TYPE_WRAP_BOX, NULL);

  self->spacing = spacing;

  return GTK_WIDGET (self);
}

void
care_wrap_box_append (CareWrapBox *self,
                      GtkWidget   *child)
{
  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}
