/* care-pdf.c — sheets as a PDF file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <cairo-pdf.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "care-pdf.h"
#include "domain/care-error.h"

/* The file while it grows. */
typedef struct
{
  char *path;
  int   fd;
  int   trouble; /* errno of the first thing that failed, or 0 */
} Part;

static void
set_error (GError     **error,
           int          trouble,
           const char  *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *shown = g_filename_display_name (folder);

  if (trouble == ENOSPC || trouble == EDQUOT || trouble == EFBIG)
    g_set_error (error, CARE_ERROR, CARE_ERROR_NO_SPACE,
                 _("There is no space left to save “%s”."), name);
  else if (trouble == EROFS || trouble == EACCES || trouble == EPERM)
    g_set_error (error, CARE_ERROR, CARE_ERROR_READ_ONLY,
                 _("“%s” cannot be saved: the folder “%s” is read-only."), name, shown);
  else if (trouble == ENOENT || trouble == ENOTDIR)
    g_set_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND,
                 _("“%s” cannot be saved: there is no folder “%s”."), name, shown);
  else if (trouble == EISDIR)
    g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                 _("“%s” cannot be saved: a folder has this name."), name);
  else
    g_set_error (error, CARE_ERROR, CARE_ERROR_FAILED,
                 _("“%s” cannot be saved: %s."), name, g_strerror (trouble));
}

static cairo_status_t
write_bytes (void                *data,
             const unsigned char *bytes,
             unsigned int         length)
{
  Part *part = data;
  gsize written = 0;

  while (part->trouble == 0 && written < length)
    {
      gssize n = write (part->fd, bytes + written, length - written);

      if (n >= 0)
        written += (gsize) n;
      else if (errno != EINTR)
        part->trouble = errno;
    }

  return part->trouble == 0 ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

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
paint_sheets (Part             *part,
              CareSheet *const *sheets,
              guint             n_sheets,
              const CareInk    *ink,
              const char       *title)
{
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (
      write_bytes, part, sheets[0]->page_width / CARE_POINT, sheets[0]->page_height / CARE_POINT);
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

static void
open_part (Part       *part,
           const char *path)
{
  part->path = g_strconcat (path, ".part", NULL);
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    part->trouble = EISDIR;
  else if (unlink (part->path) != 0 && errno != ENOENT)
    part->trouble = errno;
  if (part->trouble != 0)
    return;

  part->fd = open (part->path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (part->fd < 0)
    part->trouble = errno;
}

/* The name is only as lasting as the folder that holds it. */
static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return;
  fsync (fd);
  close (fd);
}

static void
close_part (Part       *part,
            const char *path)
{
  if (part->trouble == 0 && fsync (part->fd) != 0)
    part->trouble = errno;
  if (part->fd >= 0 && close (part->fd) != 0 && part->trouble == 0)
    part->trouble = errno;
  if (part->trouble == 0 && rename (part->path, path) != 0)
    part->trouble = errno;
  if (part->trouble == 0)
    sync_folder (path);
  else if (part->fd >= 0)
    unlink (part->path);
  g_free (part->path);
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
  Part part = { .fd = -1 };
  guint n = 0;

  g_return_val_if_fail (n_sheets > 0, FALSE);

  open_part (&part, path);
  if (part.trouble == 0)
    paint_sheets (&part, sheets, n_sheets, ink, title);
  close_part (&part, path);
  if (part.trouble != 0)
    {
      set_error (error, part.trouble, path);
      return FALSE;
    }

  for (guint i = 0; i < n_sheets; i++)
    n += sheets[i]->n_pages;
  if (n_pages != NULL)
    *n_pages = n;

  return TRUE;
}
