/* care-chart-file.c — a chart as a picture in a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <errno.h>
#include <glib/gi18n-lib.h>

#include "care-chart-file.h"
#include "care-part.h"
#include "domain/care-error.h"

#define DOTS_PER_INCH 200

typedef enum
{
  PICTURE_NONE,
  PICTURE_PNG,
  PICTURE_SVG,
  PICTURE_PDF
} Picture;

static Picture
find_picture (const char *path)
{
  g_autofree char *name = g_ascii_strdown (path, -1);

  if (g_str_has_suffix (name, ".png"))
    return PICTURE_PNG;
  if (g_str_has_suffix (name, ".svg"))
    return PICTURE_SVG;

  return g_str_has_suffix (name, ".pdf") ? PICTURE_PDF : PICTURE_NONE;
}

gboolean
care_chart_file_is_known (const char *path)
{
  return find_picture (path) != PICTURE_NONE;
}

static void
paint (const CareChartFile *self,
       CareChartData       *data,
       cairo_t             *cr)
{
  const CarePalette *palette = care_palette_get (self->look);
  g_autoptr(CareInk) ink = care_palette_new_ink (self->look, self->language);
  g_autoptr(CareChart) chart = care_chart_new (data, &ink->measure, self->width, self->height);

  care_ink_set_color (&palette->background, cr);
  cairo_paint (cr);
  care_chart_paint (chart, ink, palette, cr);
}

cairo_surface_t *
care_chart_file_draw (const CareChartFile *self,
                      CareChartData       *data,
                      double               dots_per_inch)
{
  double dots = dots_per_inch / 25.4;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (self->width * dots + 0.5),
                                                         (int) (self->height * dots + 0.5));
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, dots_per_inch / 72, dots_per_inch / 72);
  paint (self, data, cr);
  cairo_destroy (cr);

  return surface;
}

static void
write_png (const CareChartFile *self,
           CareChartData       *data,
           CarePart            *part)
{
  cairo_surface_t *surface = care_chart_file_draw (self, data, DOTS_PER_INCH);
  cairo_status_t status = cairo_surface_write_to_png_stream (surface, care_part_write, part);

  if (part->trouble == 0 && status != CAIRO_STATUS_SUCCESS)
    part->trouble = status == CAIRO_STATUS_NO_MEMORY ? ENOMEM : EIO;
  cairo_surface_destroy (surface);
}

static void
write_pages (const CareChartFile *self,
             CareChartData       *data,
             CarePart            *part,
             Picture              picture)
{
  double width = self->width / CARE_POINT;
  double height = self->height / CARE_POINT;
  cairo_surface_t *surface = picture == PICTURE_SVG
                             ? cairo_svg_surface_create_for_stream (care_part_write, part, width, height)
                             : cairo_pdf_surface_create_for_stream (care_part_write, part, width, height);
  cairo_t *cr = cairo_create (surface);

  if (picture == PICTURE_PDF)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, data->title);
  paint (self, data, cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (part->trouble == 0 && cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS)
    part->trouble = EIO;
  cairo_surface_destroy (surface);
}

gboolean
care_chart_file_write (const CareChartFile  *self,
                       CareChartData        *data,
                       const char           *path,
                       GError              **error)
{
  Picture picture = find_picture (path);
  CarePart part;

  if (picture == PICTURE_NONE)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("A chart is saved as .png, .svg or .pdf."));
      return FALSE;
    }

  care_part_open (&part, path);
  if (part.trouble == 0 && picture == PICTURE_PNG)
    write_png (self, data, &part);
  else if (part.trouble == 0)
    write_pages (self, data, &part, picture);

  return care_part_close (&part, path, error);
}
