/* care-phone-code.c — a number as a QR code
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-phone-code.h"

#include "ui/widgets/care-text-shown.h"

#ifdef HAVE_QRENCODE

#include <qrencode.h>

/* Readers want an empty frame of four modules. */
#define QUIET 4
#define SIDE  180

/* Always dark on white, in a dark window, too: not every reader understands the reverse. */
static void
draw (GtkDrawingArea *area,
      cairo_t        *cr,
      int             width,
      int             height,
      gpointer        data)
{
  const QRcode *code = data;
  int n_modules = code->width + 2 * QUIET;
  double side = MIN (width, height) / (double) n_modules;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_NONE);
  for (int y = 0; y < code->width; y++)
    for (int x = 0; x < code->width; x++)
      if ((code->data[y * code->width + x] & 1) != 0)
        cairo_rectangle (cr, (x + QUIET) * side, (y + QUIET) * side, side, side);
  cairo_fill (cr);
}

static void
free_code (gpointer data)
{
  QRcode_free (data);
}

gboolean
care_phone_code_is_possible (void)
{
  return TRUE;
}

GtkWidget *
care_phone_code_new (const char *uri)
{
  QRcode *code = QRcode_encodeString (uri, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
  GtkWidget *area;

  if (code == NULL)
    return NULL;

  area = g_object_new (GTK_TYPE_DRAWING_AREA, "accessible-role", GTK_ACCESSIBLE_ROLE_IMG, NULL);
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (area), SIDE);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area), SIDE);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw, code, free_code);
  care_text_shown_to_reader (area, _("QR code that dials the number"));

  return area;
}

#else

gboolean
care_phone_code_is_possible (void)
{
  return FALSE;
}

GtkWidget *
care_phone_code_new (const char *uri)
{
  return NULL;
}

#endif
