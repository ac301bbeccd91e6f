/* care-sqlite-error.c — what the engine refused, in our words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One cause, one sentence: who is told that a full disk is a locked file looks in
 * the wrong place. The engine's own words go to the log; they hold no customer.
 */
#define G_LOG_DOMAIN "care-sqlite-error"

#include "config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

#include "care-sqlite-private.h"
#include "domain/care-error.h"

static CareError
error_of_code (int code)
{
  switch (code & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return CARE_ERROR_BUSY;
    case SQLITE_CONSTRAINT:
      return CARE_ERROR_CONSTRAINT;
    case SQLITE_CORRUPT:
      return CARE_ERROR_CORRUPT;
    case SQLITE_NOTADB:
      return CARE_ERROR_NOT_OURS;
    case SQLITE_FULL:
      return CARE_ERROR_NO_SPACE;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
      return CARE_ERROR_READ_ONLY;
    case SQLITE_TOOBIG:
      return CARE_ERROR_INVALID;
    default:
      return CARE_ERROR_FAILED;
    }
}

static gboolean
is_full (int number)
{
  return number == ENOSPC || number == EDQUOT || number == EFBIG;
}

static gboolean
is_forbidden (int number)
{
  return number == EACCES || number == EPERM || number == EROFS;
}

/* A commit keeps the system's number with the file, or with its journal. */
static gboolean
has_no_room (sqlite3 *handle)
{
  sqlite3_file *journal = NULL;
  int number = 0;

  if (handle == NULL)
    return FALSE;
  sqlite3_file_control (handle, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
  if (is_full (number) || is_full (sqlite3_system_errno (handle)))
    return TRUE;

  sqlite3_file_control (handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
  if (journal != NULL && journal->pMethods != NULL)
    journal->pMethods->xFileControl (journal, SQLITE_FCNTL_LAST_ERRNO, &number);

  return is_full (number);
}

/* The engine has one code for a quota and a failing disk; the system knows better. */
static CareError
error_of_call (sqlite3 *handle,
               int      code)
{
  int number = handle != NULL ? sqlite3_system_errno (handle) : 0;

  if ((code & 0xff) == SQLITE_IOERR && has_no_room (handle))
    return CARE_ERROR_NO_SPACE;
  if ((code & 0xff) == SQLITE_CANTOPEN && (number == EMFILE || number == ENFILE))
    return CARE_ERROR_FAILED;
  if (code == SQLITE_IOERR_DELETE && is_forbidden (number))
    return CARE_ERROR_READ_ONLY;

  return error_of_code (code);
}

static const char *
sentence_of_read_only (int code)
{
  if (code == SQLITE_READONLY_DBMOVED)
    return _("The customer file was moved or deleted while it was open. Nothing was saved.");
  /* What is left of an interrupted save is deleted last, and only then. */
  if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_IOERR_DELETE)
    return _("The last save was interrupted. It cannot be put in order, because the file or its "
             "folder cannot be written.");

  return _("The customer file or its folder cannot be written.");
}

static const char *
sentence_of_failure (int code)
{
  switch (code & 0xff)
    {
    case SQLITE_IOERR:
      return _("The disk reported an error. Please check whether the last change was saved.");
    case SQLITE_CANTOPEN:
      return _("Too many files are open. Please close other programs and try again.");
    case SQLITE_NOMEM:
      return _("There is not enough memory. Please close other programs and try again.");
    default:
      return NULL;
    }
}

/* The sentence for people, or NULL where only the log can use the engine's words. */
static const char *
sentence_of_error (CareError error,
                   int       code)
{
  switch (error)
    {
    case CARE_ERROR_BUSY:
      return _("The customer file is being written by another program. "
               "Please try again in a moment.");
    case CARE_ERROR_CORRUPT:
      return _("The customer file is damaged. Please close it and choose a backup.");
    case CARE_ERROR_FAILED:
      return sentence_of_failure (code);
    case CARE_ERROR_INVALID:
      return _("This text is too long to be saved.");
    case CARE_ERROR_NOT_OURS:
      return _("This is not a customer file.");
    case CARE_ERROR_NO_SPACE:
      return _("The disk is full. Nothing was saved; make room and save again.");
    case CARE_ERROR_READ_ONLY:
      return sentence_of_read_only (code);
    case CARE_ERROR_CONFLICT:
    case CARE_ERROR_CONSTRAINT:
    case CARE_ERROR_FORBIDDEN:
    case CARE_ERROR_NOT_FOUND:
    case CARE_ERROR_TOO_NEW:
      break;
    }

  return NULL;
}

gboolean
care_sqlite_fail (sqlite3  *handle,
                  int       code,
                  GError  **error)
{
  CareError kind = error_of_call (handle, code);
  const char *sentence = sentence_of_error (kind, code);

  g_info ("%d: %s", code, sqlite3_errstr (code));
  g_set_error (error, CARE_ERROR, kind, "%s",
               sentence != NULL ? sentence
               : handle != NULL ? sqlite3_errmsg (handle)
                                : sqlite3_errstr (code));
  return FALSE;
}
