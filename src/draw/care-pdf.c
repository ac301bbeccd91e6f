/* care-pdf.c — sheets as a PDF file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <cairo-pdf.h>
#include <errno.h>

#include "care-part.h"
#include "care-pdf.h"

static void
paint_sheet (const CareSheet *sheet,
             const CareInk   *ink,
             cairo_surface_t *surface,
             cairo_t         *cr)
{
  cairo_pdf_surface_set_size (surface, sheet->page_width / CARE_POINT,
                              sheet->page_height / CARE_POINT);
  for (guint page = 0; page < sheet->n_pages; page++)
    {
      care_sheet_paint_page (sheet, ink, page, cr);
      cairo_show_page (cr);
    }
}

static void
paint_sheets (CarePart         *part,
              CareSheet *const *sheets,
              guint             n_sheets,
              const CareInk    *ink,
              const char       *title)
{
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (
      care_part_write, part, sheets[0]->page_width / CARE_POINT, sheets[0]->page_height / CARE_POINT);
  cairo_t *cr = cairo_create (surface);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  title != NULL ? title : sheets[0]->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Studio Customer Care");
  for (guint i = 0; i < n_sheets; i++)
    paint_sheet (sheets[i], ink, surface, cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (part->trouble == 0 && cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS)
    part->trouble = cairo_surface_status (surface) == CAIRO_STATUS_NO_MEMORY ? ENOMEM : EIO;
  cairo_surface_destroy (surface);
}

gboolean
care_pdf_write (const char       *path,
                CareSheet *const *sheets,
                guint             n_sheets,
                const CareInk    *ink,
                const char       *title,
                guint            *n_pages,
                GError          **error)
{
  CarePart part;
  guint n = 0;

  g_return_val_if_fail (n_sheets > 0, FALSE);

  care_part_open (&part, path);
  if (part.trouble == 0)
    paint_sheets (&part, sheets, n_sheets, ink, title);
  if (!care_part_close (&part, path, error))
    return FALSE;

  for (guint i = 0; i < n_sheets; i++)
    n += sheets[i]->n_pages;
  if (n_pages != NULL)
    *n_pages = n;

  return TRUE;
}
