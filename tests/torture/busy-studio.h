/* busy-studio.h — a studio file with many couples, and what its people do to it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tests of this folder hurt the program while it works. Here is the work: the
 * acts of an ordinary day, done through the model, and the questions that tell
 * whether a file is whole afterwards. The questions are asked with the bare engine,
 * past everything that could hide a loss.
 */
#pragma once

#include "model/care-office.h"
#include "model/care-recorder.h"

/* Saturday, 21 November 2026, 10:05 in Shanghai. */
#define BUSY_STUDIO_NOW 1795226700

/* Orders of one imported list. */
#define BUSY_STUDIO_N_ROWS 6

/* Founds a studio at @path with so many couples, photographed yesterday. */
void          busy_studio_found       (const char   *path,
                                       guint         n_couples);

/* Opens it again, with its supervisor signed in; NULL with @error set. */
CareOffice   *busy_studio_open        (const char   *path,
                                       GError      **error);

/* The thank-you call of a couple; couples are numbered from 1. */
gint64        busy_studio_find_call   (CareOffice   *office,
                                       gint64        customer_id);

/* Writes the attempt down; with an @option every question is answered so. */
CareRecorded *busy_studio_record      (CareOffice   *office,
                                       gint64        call_id,
                                       const char   *option,
                                       GError      **error);
/* Gives the couple a new note; the new version of its file, or 0. */
gint64        busy_studio_edit        (CareOffice   *office,
                                       gint64        customer_id,
                                       GError      **error);
gboolean      busy_studio_keep_draft  (CareOffice   *office,
                                       gint64        subject_id,
                                       gint64        serial,
                                       GError      **error);

/* Imports a list of new orders with that serial, written to @folder; how many came, or 0. */
guint         busy_studio_import      (CareOffice   *office,
                                       const char   *folder,
                                       gint64        serial,
                                       GError      **error);

/* The first column of the first row; -1 when the file cannot be asked. */
gint64        busy_studio_ask         (const char   *path,
                                       const char   *sql);

/* NULL when nothing in the file is half; else the question that found it. */
const char   *busy_studio_find_half   (const char   *path);

/* A checksum over every row of every table. */
char         *busy_studio_sum         (const char   *path);

/* Copies a file as it is; only for files that nobody has open. */
void          busy_studio_copy        (const char   *from,
                                       const char   *to);

/* Empties and removes a folder without folders. */
void          busy_studio_remove      (const char   *folder);
