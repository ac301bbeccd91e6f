/* care-demo-keys.c — millions of search keys, put into order before they are written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-demo-keys.h"

#include <string.h>

#include "store/care-demo-table.h"

#define N_SHELVES 256
#define HEAD_SIZE sizeof (guint64)

/* Heads compare as numbers as their bytes do in the file. */
typedef struct
{
  guint64 head;        /* the first eight bytes, big-endian, padded with zeros */
  guint32 tail;        /* where the rest stands, counted from 1; 0: there is none */
  guint32 customer_id;
} Key;

struct _CareDemoKeys
{
  GArray  *shelves[N_SHELVES]; /* Key, by its first byte */
  GString *tails;              /* each ends with a zero byte */
};

CareDemoKeys *
care_demo_keys_new (void)
{
  CareDemoKeys *self = g_new0 (CareDemoKeys, 1);

  for (int i = 0; i < N_SHELVES; i++)
    self->shelves[i] = g_array_new (FALSE, FALSE, sizeof (Key));
  self->tails = g_string_new (NULL);

  return self;
}

void
care_demo_keys_free (CareDemoKeys *self)
{
  for (int i = 0; i < N_SHELVES; i++)
    g_array_unref (self->shelves[i]);
  g_string_free (self->tails, TRUE);
  g_free (self);
}

void
care_demo_keys_add (CareDemoKeys *self,
                    const char   *key,
                    gint64        customer_id)
{
  gsize length = strlen (key);
  Key stored = { 0, 0, (guint32) customer_id };
  guint64 head = 0;

  memcpy (&head, key, MIN (length, HEAD_SIZE));
  stored.head = GUINT64_FROM_BE (head);
  if (length > HEAD_SIZE)
    {
      stored.tail = (guint32) self->tails->len + 1;
      g_string_append_len (self->tails, key + HEAD_SIZE, (gssize) (length - HEAD_SIZE + 1));
    }
  g_array_append_val (self->shelves[(guchar) *key], stored);
}

static const char *
get_tail (const char *tails,
          const Key  *key)
{
  return key->tail == 0 ? "" : tails + key->tail - 1;
}

static int
compare_keys (gconstpointer a,
              gconstpointer b,
              gpointer      tails)
{
  const Key *one = a;
  const Key *other = b;
  int order;

  if (one->head != other->head)
    return one->head < other->head ? -1 : 1;
  order = strcmp (get_tail (tails, one), get_tail (tails, other));
  if (order != 0)
    return order;

  return one->customer_id < other->customer_id ? -1 : one->customer_id > other->customer_id;
}

static gboolean
write_shelf (CareDemoKeys  *self,
             GArray        *shelf,
             CareDb        *db,
             GError       **error)
{
  g_autoptr(GString) text = g_string_new (NULL);

  g_array_sort_with_data (shelf, compare_keys, self->tails->str);
  for (guint i = 0; i < shelf->len; i++)
    {
      const Key *key = &g_array_index (shelf, Key, i);
      guint64 head = GUINT64_TO_BE (key->head);

      g_string_truncate (text, 0);
      g_string_append_len (text, (const char *) &head, HEAD_SIZE);
      g_string_truncate (text, strnlen (text->str, HEAD_SIZE));
      g_string_append (text, get_tail (self->tails->str, key));
      if (!care_demo_table_add_key (db, text->str, key->customer_id, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
care_demo_keys_write (CareDemoKeys  *self,
                      CareDb        *db,
                      GCancellable  *cancellable,
                      GError       **error)
{
  for (int i = 0; i < N_SHELVES; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !write_shelf (self, self->shelves[i], db, error))
        return FALSE;
      g_array_unref (self->shelves[i]);
      self->shelves[i] = g_array_new (FALSE, FALSE, sizeof (Key));
    }
  g_string_truncate (self->tails, 0);

  return TRUE;
}
