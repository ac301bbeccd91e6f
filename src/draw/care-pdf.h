/* care-pdf.h — sheets as a PDF file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A printed form holds names, telephones and complaints, so the file may be read by
 * its owner alone. It appears under its name only when it is whole and on the disk;
 * whatever stood there before stays until then.
 */
#pragma once

#include "care-sheet.h"

/**
 * care_pdf_write:
 * @sheets: (array length=n_sheets): finished sheets, printed one after another
 * @title: (nullable): of the document; the first sheet's title if %NULL
 * @n_pages: (out) (optional): pages written
 *
 * Fails with %CARE_ERROR_NO_SPACE, %CARE_ERROR_READ_ONLY, %CARE_ERROR_NOT_FOUND (no
 * such folder), %CARE_ERROR_INVALID (the name is that of a folder) or
 * %CARE_ERROR_FAILED, always in a sentence; no half-written file remains.
 */
gboolean care_pdf_write (const char       *path,
                         CareSheet *const *sheets,
                         guint             n_sheets,
                         const CareInk    *ink,
                         const char       *title,
                         guint            *n_pages,
                         GError          **error);
