/* rough-disk.c — a disk that fills up, fails, is slow, or loses its power
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "rough-disk.h"

#include <sqlite3.h>
#include <string.h>

#define SECTOR 512

/* Something that was done to a file and not yet synced. */
typedef struct
{
  gint64  offset;
  GBytes *bytes;   /* NULL: cut to the length @offset */
} Change;

typedef struct
{
  GByteArray *synced;
  GPtrArray  *changes;
  gboolean    is_new; /* its name is not in the folder for good yet */
} Watched;

struct _RoughDisk
{
  sqlite3_vfs   vfs;
  sqlite3_vfs  *real;

  RoughCall     call;
  guint         number;
  int           code;
  gboolean      for_good;
  gint          n_calls;
  gint          n_refused;
  gulong        sleep;
  gboolean      is_liar;

  char         *path;
  GHashTable   *files; /* path → Watched */
  RoughCutFunc  func;
  gpointer      data;
};

typedef struct
{
  sqlite3_file  base;
  RoughDisk    *disk;
  Watched      *watched; /* NULL: of no interest */
  sqlite3_file *real;
} RoughFile;

/* ---- what is not synced yet ------------------------------------------------------------ */

static void
change_free (gpointer data)
{
  Change *change = data;

  g_clear_pointer (&change->bytes, g_bytes_unref);
  g_free (change);
}

static void
watched_free (gpointer data)
{
  Watched *watched = data;

  g_byte_array_unref (watched->synced);
  g_ptr_array_unref (watched->changes);
  g_free (watched);
}

static Watched *
watched_new (const char *path)
{
  Watched *watched = g_new0 (Watched, 1);
  char *content = NULL;
  gsize length = 0;

  watched->is_new = !g_file_get_contents (path, &content, &length, NULL);
  watched->synced = g_byte_array_new_take ((guint8 *) content, length);
  watched->changes = g_ptr_array_new_with_free_func (change_free);

  return watched;
}

static void
put_sector (GByteArray   *image,
            gint64        offset,
            const guint8 *bytes,
            gsize         length)
{
  guint size = image->len;

  if (offset + (gint64) length > size)
    {
      g_byte_array_set_size (image, (guint) (offset + (gint64) length));
      memset (image->data + size, 0, image->len - size);
    }
  memcpy (image->data + offset, bytes, length);
}

/* Of each sector the disk decides alone whether it is kept. */
static void
apply (GByteArray   *image,
       const Change *change,
       double        chance)
{
  gsize length = 0;
  const guint8 *bytes = change->bytes != NULL ? g_bytes_get_data (change->bytes, &length) : NULL;

  if (bytes == NULL && g_test_rand_double () < chance && image->len > change->offset)
    g_byte_array_set_size (image, (guint) change->offset);
  for (gsize done = 0; done < length;)
    {
      gsize part = MIN (length - done, SECTOR - (gsize) (change->offset + (gint64) done) % SECTOR);

      if (g_test_rand_double () < chance)
        put_sector (image, change->offset + (gint64) done, bytes + done, part);
      done += part;
    }
}

static void
note_change (RoughFile    *file,
             gint64        offset,
             gconstpointer bytes,
             int           length)
{
  Change *change;

  if (file->watched == NULL)
    return;

  change = g_new0 (Change, 1);
  change->offset = offset;
  change->bytes = bytes != NULL ? g_bytes_new (bytes, (gsize) length) : NULL;
  g_ptr_array_add (file->watched->changes, change);
}

static void
note_sync (RoughFile *file)
{
  Watched *watched = file->watched;

  if (watched == NULL || file->disk->is_liar)
    return;

  for (guint i = 0; i < watched->changes->len; i++)
    apply (watched->synced, watched->changes->pdata[i], 2.0);
  g_ptr_array_set_size (watched->changes, 0);
  watched->is_new = FALSE;
}

static void
before_change (RoughFile *file)
{
  if (file->watched != NULL && file->disk->func != NULL)
    file->disk->func (file->disk, file->disk->data);
}

/* ---- the engine's calls -------------------------------------------------------------------- */

static int
take (RoughDisk *self,
      RoughCall  call)
{
  guint number;

  if (self->number == 0 || self->call != call)
    return SQLITE_OK;
  number = (guint) g_atomic_int_add (&self->n_calls, 1) + 1;
  if (number < self->number || (number > self->number && !self->for_good))
    return SQLITE_OK;
  g_atomic_int_inc (&self->n_refused);

  return self->code;
}

static int
rough_close (sqlite3_file *base)
{
  RoughFile *file = (RoughFile *) base;

  return file->real->pMethods->xClose (file->real);
}

static int
rough_read (sqlite3_file  *base,
            void          *bytes,
            int            length,
            sqlite3_int64  offset)
{
  RoughFile *file = (RoughFile *) base;
  int code = take (file->disk, ROUGH_CALL_READ);

  return code != SQLITE_OK ? code : file->real->pMethods->xRead (file->real, bytes, length, offset);
}

static int
rough_write (sqlite3_file  *base,
             const void    *bytes,
             int            length,
             sqlite3_int64  offset)
{
  RoughFile *file = (RoughFile *) base;
  int code = take (file->disk, ROUGH_CALL_WRITE);

  if (code != SQLITE_OK)
    return code;
  before_change (file);
  note_change (file, offset, bytes, length);

  return file->real->pMethods->xWrite (file->real, bytes, length, offset);
}

static int
rough_truncate (sqlite3_file  *base,
                sqlite3_int64  size)
{
  RoughFile *file = (RoughFile *) base;
  int code = take (file->disk, ROUGH_CALL_TRUNCATE);

  if (code != SQLITE_OK)
    return code;
  before_change (file);
  note_change (file, size, NULL, 0);

  return file->real->pMethods->xTruncate (file->real, size);
}

static int
rough_sync (sqlite3_file *base,
            int           flags)
{
  RoughFile *file = (RoughFile *) base;
  int code = take (file->disk, ROUGH_CALL_SYNC);

  if (code != SQLITE_OK)
    return code;
  if (file->disk->sleep > 0)
    {
      gulong pause = file->disk->sleep;

      file->disk->sleep = 0;
      g_usleep (pause);
    }
  before_change (file);
  note_sync (file);

  return SQLITE_OK;
}

static int
rough_file_size (sqlite3_file  *base,
                 sqlite3_int64 *size)
{
  RoughFile *file = (RoughFile *) base;

  return file->real->pMethods->xFileSize (file->real, size);
}

static int
rough_lock (sqlite3_file *base,
            int           level)
{
  RoughFile *file = (RoughFile *) base;
  int code = take (file->disk, ROUGH_CALL_LOCK);

  return code != SQLITE_OK ? code : file->real->pMethods->xLock (file->real, level);
}

static int
rough_unlock (sqlite3_file *base,
              int           level)
{
  RoughFile *file = (RoughFile *) base;

  return file->real->pMethods->xUnlock (file->real, level);
}

static int
rough_check_reserved_lock (sqlite3_file *base,
                           int          *answer)
{
  RoughFile *file = (RoughFile *) base;

  return file->real->pMethods->xCheckReservedLock (file->real, answer);
}

static int
rough_file_control (sqlite3_file *base,
                    int           verb,
                    void         *argument)
{
  RoughFile *file = (RoughFile *) base;

  return file->real->pMethods->xFileControl (file->real, verb, argument);
}

static int
rough_sector_size (sqlite3_file *base)
{
  RoughFile *file = (RoughFile *) base;

  return file->real->pMethods->xSectorSize (file->real);
}

static int
rough_characteristics (sqlite3_file *base)
{
  RoughFile *file = (RoughFile *) base;

  return file->real->pMethods->xDeviceCharacteristics (file->real);
}

static const sqlite3_io_methods methods = {
  .iVersion = 1,
  .xClose = rough_close,
  .xRead = rough_read,
  .xWrite = rough_write,
  .xTruncate = rough_truncate,
  .xSync = rough_sync,
  .xFileSize = rough_file_size,
  .xLock = rough_lock,
  .xUnlock = rough_unlock,
  .xCheckReservedLock = rough_check_reserved_lock,
  .xFileControl = rough_file_control,
  .xSectorSize = rough_sector_size,
  .xDeviceCharacteristics = rough_characteristics,
};

static Watched *
find_watched (RoughDisk  *self,
              const char *name)
{
  Watched *watched;

  if (self->path == NULL || name == NULL || !g_str_has_prefix (name, self->path))
    return NULL;

  watched = g_hash_table_lookup (self->files, name);
  if (watched == NULL)
    {
      watched = watched_new (name);
      g_hash_table_insert (self->files, g_strdup (name), watched);
    }

  return watched;
}

static int
rough_open (sqlite3_vfs  *vfs,
            const char   *name,
            sqlite3_file *base,
            int           flags,
            int          *out_flags)
{
  RoughDisk *self = vfs->pAppData;
  RoughFile *file = (RoughFile *) base;
  int code = take (self, ROUGH_CALL_OPEN);

  memset (file, 0, sizeof *file);
  if (code != SQLITE_OK)
    return code;

  file->disk = self;
  file->real = (sqlite3_file *) (file + 1);
  file->watched = find_watched (self, name);
  code = self->real->xOpen (self->real, name, file->real, flags, out_flags);
  if (file->real->pMethods != NULL)
    file->base.pMethods = &methods;

  return code;
}

static int
rough_delete (sqlite3_vfs *vfs,
              const char  *name,
              int          sync_folder)
{
  RoughDisk *self = vfs->pAppData;

  if (self->path != NULL && sync_folder)
    g_hash_table_remove (self->files, name);

  return self->real->xDelete (self->real, name, sync_folder);
}

static int
rough_access (sqlite3_vfs *vfs,
              const char  *name,
              int          flags,
              int         *answer)
{
  RoughDisk *self = vfs->pAppData;

  return self->real->xAccess (self->real, name, flags, answer);
}

static int
rough_full_pathname (sqlite3_vfs *vfs,
                     const char  *name,
                     int          size,
                     char        *path)
{
  RoughDisk *self = vfs->pAppData;

  return self->real->xFullPathname (self->real, name, size, path);
}

static int
rough_last_error (sqlite3_vfs *vfs,
                  int          size,
                  char        *text)
{
  RoughDisk *self = vfs->pAppData;

  return self->real->xGetLastError (self->real, size, text);
}

/* ---- public --------------------------------------------------------------------------------- */

RoughDisk *
rough_disk_new (void)
{
  RoughDisk *self = g_new0 (RoughDisk, 1);

  self->real = sqlite3_vfs_find (NULL);
  self->vfs = *self->real;
  self->vfs.iVersion = 2;
  self->vfs.szOsFile = (int) sizeof (RoughFile) + self->real->szOsFile;
  self->vfs.pNext = NULL;
  self->vfs.zName = "rough";
  self->vfs.pAppData = self;
  self->vfs.xOpen = rough_open;
  self->vfs.xDelete = rough_delete;
  self->vfs.xAccess = rough_access;
  self->vfs.xFullPathname = rough_full_pathname;
  self->vfs.xGetLastError = rough_last_error;
  self->files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, watched_free);
  sqlite3_vfs_register (&self->vfs, TRUE);

  return self;
}

void
rough_disk_free (RoughDisk *self)
{
  rough_disk_unwatch (self);
  sqlite3_vfs_unregister (&self->vfs);
  g_hash_table_unref (self->files);
  g_free (self);
}

void
rough_disk_refuse (RoughDisk *self,
                   RoughCall  call,
                   guint      number,
                   int        code,
                   gboolean   for_good)
{
  self->call = call;
  self->number = number;
  self->code = code;
  self->for_good = for_good;
  g_atomic_int_set (&self->n_calls, 0);
  g_atomic_int_set (&self->n_refused, 0);
}

gboolean
rough_disk_has_refused (RoughDisk *self)
{
  return g_atomic_int_get (&self->n_refused) > 0;
}

void
rough_disk_sleep (RoughDisk *self,
                  gulong     microseconds)
{
  self->sleep = microseconds;
}

void
rough_disk_lie (RoughDisk *self)
{
  self->is_liar = TRUE;
}

void
rough_disk_watch (RoughDisk    *self,
                  const char   *path,
                  RoughCutFunc  func,
                  gpointer      data)
{
  rough_disk_unwatch (self);
  self->path = g_strdup (path);
  self->func = func;
  self->data = data;
  find_watched (self, path);
}

void
rough_disk_unwatch (RoughDisk *self)
{
  g_clear_pointer (&self->path, g_free);
  g_hash_table_remove_all (self->files);
  self->func = NULL;
}

void
rough_disk_cut (RoughDisk  *self,
                const char *path)
{
  double chance = g_test_rand_double ();
  GHashTableIter iter;
  gpointer name;
  gpointer value;

  g_hash_table_iter_init (&iter, self->files);
  while (g_hash_table_iter_next (&iter, &name, &value))
    {
      g_autofree char *target = g_strconcat (path, (char *) name + strlen (self->path), NULL);
      g_autoptr(GByteArray) image = g_byte_array_new ();
      const Watched *watched = value;
      if (watched->is_new && g_test_rand_double () < 0.5)
        continue;
      g_byte_array_append (image, watched->synced->data, watched->synced->len);
      for (guint i = 0; i < watched->changes->len; i++)
        apply (image, watched->changes->pdata[i], chance);
      g_file_set_contents_full (target, (const char *) image->data, image->len,
                                G_FILE_SET_CONTENTS_NONE, 0600, NULL);
    }
}
