/* care-id-set.c — which of a million records are meant, one bit each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-id-set.h"

#define BITS 64

struct _CareIdSet
{
  GArray *words; /* guint64 */
  guint   count;
};

CareIdSet *
care_id_set_new (void)
{
  CareIdSet *self = g_new0 (CareIdSet, 1);

  self->words = g_array_new (FALSE, TRUE, sizeof (guint64));

  return self;
}

void
care_id_set_free (CareIdSet *self)
{
  g_array_unref (self->words);
  g_free (self);
}

/* NULL where there is no word for @id. */
static guint64 *
find_word (const CareIdSet *self,
           gint64           id)
{
  if (id < 0 || id / BITS >= self->words->len)
    return NULL;

  return &g_array_index (self->words, guint64, (guint) (id / BITS));
}

static guint64
get_bit (gint64 id)
{
  return G_GUINT64_CONSTANT (1) << (id % BITS);
}

gboolean
care_id_set_add (CareIdSet *self,
                 gint64     id)
{
  guint64 *word;

  if (id < 0 || id > CARE_ID_SET_MAX || care_id_set_has (self, id))
    return FALSE;
  if (id / BITS >= self->words->len)
    g_array_set_size (self->words, (guint) (id / BITS) + 1);

  word = find_word (self, id);
  *word |= get_bit (id);
  self->count++;

  return TRUE;
}

void
care_id_set_remove (CareIdSet *self,
                    gint64     id)
{
  if (!care_id_set_has (self, id))
    return;
  *find_word (self, id) &= ~get_bit (id);
  self->count--;
}

gboolean
care_id_set_has (const CareIdSet *self,
                 gint64           id)
{
  const guint64 *word = find_word (self, id);

  return word != NULL && (*word & get_bit (id)) != 0;
}

guint
care_id_set_count (const CareIdSet *self)
{
  return self->count;
}

void
care_id_set_intersect (CareIdSet       *self,
                       const CareIdSet *other)
{
  self->count = 0;
  for (guint i = 0; i < self->words->len; i++)
    {
      guint64 *word = &g_array_index (self->words, guint64, i);

      *word &= i < other->words->len ? g_array_index (other->words, guint64, i) : 0;
      self->count += (guint) __builtin_popcountll (*word);
    }
}
