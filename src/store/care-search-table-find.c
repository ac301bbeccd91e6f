/* care-search-table-find.c — finding a couple by any fragment, as it is typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of several terms the rarest leads: the keys that begin with each are counted, as far
 * as it matters. Of the others the rare ones are followed as well; for the frequent ones
 * each couple of the leader is asked.
 */
#include "care-search-table.h"

#include <string.h>

#include "domain/care-pinyin.h"
#include "domain/care-search-key.h"

/* As far as a term is counted and followed; one with more keys is frequent. */
#define ENOUGH 2000

/* Above the last letter of Unicode: the end of every range. */
#define RANGE_END "\xf4\x8f\xbf\xbf"

/* ---- where one term leads ------------------------------------------------------- */

typedef struct
{
  GArray       *ids;  /* gint64, best first */
  GHashTable   *seen; /* the ids, as pointers */
  GPtrArray    *keys; /* (nullable) the key that was hit, in the order of @ids */
  gboolean      is_complete;
  gboolean      begins_ticket; /* some order number begins with the term */
} Hits;

static void
hits_init (Hits     *hits,
           gboolean  with_keys)
{
  hits->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  hits->seen = g_hash_table_new (NULL, NULL);
  hits->keys = with_keys ? g_ptr_array_new_with_free_func (g_free) : NULL;
  hits->is_complete = FALSE;
}

static void
hits_clear (Hits *hits)
{
  g_clear_pointer (&hits->ids, g_array_unref);
  g_clear_pointer (&hits->seen, g_hash_table_unref);
  g_clear_pointer (&hits->keys, g_ptr_array_unref);
}

/* Takes couples until there are @limit; whether the rows came to an end is left in @hits. */
static gboolean
take_hits (CareQuery  *query,
           guint       limit,
           Hits       *hits,
           GError    **error)
{
  gboolean has_row = TRUE;

  while (hits->ids->len < limit)
    {
      gint64 id;

      if (!care_query_next (query, &has_row, error))
        return FALSE;
      if (!has_row)
        break;
      id = care_query_get_int (query, "customer_id");
      if (!g_hash_table_add (hits->seen, GSIZE_TO_POINTER ((gsize) id)))
        continue;
      g_array_append_val (hits->ids, id);
      if (hits->keys != NULL)
        g_ptr_array_add (hits->keys, g_strdup (care_query_get_text (query, "k")));
    }
  hits->is_complete = !has_row;

  return TRUE;
}

static gboolean
find_term (CareDb      *db,
           const char  *term,
           guint        limit,
           gboolean     with_keys,
           Hits        *hits,
           GError     **error)
{
  g_autofree char *until = g_strconcat (term, RANGE_END, NULL);
  g_autoptr(CareQuery) exact = care_db_query (db, "search/list-exact", error);
  g_autoptr(CareQuery) range = care_db_query (db, "search/list-range", error);

  if (exact == NULL || range == NULL)
    return FALSE;

  hits_init (hits, with_keys);
  care_query_bind_text (exact, "from", term);
  care_query_bind_text (range, "from", term);
  care_query_bind_text (range, "until", until);

  return take_hits (exact, limit, hits, error) && take_hits (range, limit, hits, error);
}

/* ---- several terms ---------------------------------------------------------------- */

/* Few words begin an order number; for the others nobody's orders need to be read. */
static gboolean
probe_tickets (CareDb      *db,
               const char  *term,
               Hits        *hits,
               GError     **error)
{
  g_autofree char *until = g_strconcat (term, RANGE_END, NULL);
  g_autoptr(CareQuery) query = NULL;
  gint64 id = 0;

  query = care_db_query (db, "search/probe-tickets", error);
  if (query == NULL)
    return FALSE;
  care_query_bind_text (query, "from", term);
  care_query_bind_text (query, "until", until);
  if (!care_query_fetch_int (query, 0, &id, error))
    return FALSE;
  /* The number without its letters, and its last four, begin with figures. */
  hits->begins_ticket = id != 0 || g_ascii_isdigit (*term);

  return TRUE;
}

/* How many keys begin with @term, as far as that matters. */
static gboolean
count_keys (CareDb      *db,
            const char  *term,
            gint64      *n_keys,
            GError     **error)
{
  g_autofree char *until = g_strconcat (term, RANGE_END, NULL);
  g_autoptr(CareQuery) query = care_db_query (db, "search/count-range", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "from", term);
  care_query_bind_text (query, "until", until);
  care_query_bind_int (query, "limit", ENOUGH);

  return care_query_fetch_int (query, 0, n_keys, error);
}

/* The rarest; of several that are frequent one of figures, as names are cheap to look at. */
static int
find_rarest (char         **terms,
             const gint64  *n_keys)
{
  int rarest = 0;

  for (int i = 1; terms[i] != NULL; i++)
    if (n_keys[i] < n_keys[rarest] || (n_keys[i] == n_keys[rarest] && g_ascii_isdigit (*terms[i])))
      rarest = i;

  return rarest;
}

/* The rarest is followed, and whatever else is rare enough to be followed to its end. */
static gboolean
follow_terms (CareDb   *db,
              char    **terms,
              Hits     *hits,
              int      *leader,
              GError  **error)
{
  g_autofree gint64 *n_keys = g_new0 (gint64, g_strv_length (terms));

  for (int i = 0; terms[i] != NULL; i++)
    if (!count_keys (db, terms[i], &n_keys[i], error))
      return FALSE;
  *leader = find_rarest (terms, n_keys);
  if (n_keys[*leader] == 0)
    return TRUE;

  for (int i = 0; terms[i] != NULL; i++)
    if ((i == *leader || n_keys[i] < ENOUGH)
        ? !find_term (db, terms[i], ENOUGH, i == *leader, &hits[i], error)
        : !probe_tickets (db, terms[i], &hits[i], error))
      return FALSE;

  return TRUE;
}

/* ---- does a couple match a term? ---------------------------------------------------- */

/* What is known of one couple, read as far as a term asks for it. */
typedef struct
{
  CareDb    *db;
  gint64     id;
  char      *line;    /* (nullable) the couple in one line, in simplified letters */
  char      *card;    /* (nullable) read with @line */
  GPtrArray *names;   /* (nullable) */
  GPtrArray *pinyins; /* (nullable) beside @names */
  GPtrArray *phones;  /* (nullable) */
  GPtrArray *tickets; /* (nullable) */
} Couple;

static void
couple_clear (Couple *couple)
{
  g_clear_pointer (&couple->line, g_free);
  g_clear_pointer (&couple->card, g_free);
  g_clear_pointer (&couple->names, g_ptr_array_unref);
  g_clear_pointer (&couple->pinyins, g_ptr_array_unref);
  g_clear_pointer (&couple->phones, g_ptr_array_unref);
  g_clear_pointer (&couple->tickets, g_ptr_array_unref);
}

static char *
dup_text (CareQuery  *row,
          const char *column)
{
  char *text = care_query_dup_text (row, column);

  return text != NULL ? text : g_strdup ("");
}

/* Of each row of @block the text of @column, and of @other, ending in NULL; none is "". */
static gboolean
read_texts (const Couple  *couple,
            const char    *block,
            const char    *column,
            GPtrArray    **texts,
            const char    *other,
            GPtrArray    **others,
            GError       **error)
{
  g_autoptr(CareQuery) query = care_db_query (couple->db, block, error);
  gboolean has_row = TRUE;

  if (query == NULL)
    return FALSE;

  *texts = g_ptr_array_new_with_free_func (g_free);
  if (others != NULL)
    *others = g_ptr_array_new_with_free_func (g_free);
  care_query_bind_int (query, "customer_id", couple->id);
  while (has_row)
    {
      if (!care_query_next (query, &has_row, error))
        return FALSE;
      g_ptr_array_add (*texts, has_row ? dup_text (query, column) : NULL);
      if (others != NULL)
        g_ptr_array_add (*others, has_row ? dup_text (query, other) : NULL);
    }

  return TRUE;
}

static gboolean
has_key_from (const CareSearchSource *source,
              const char             *term)
{
  g_autoptr(GPtrArray) keys = care_search_keys (source);

  for (guint i = 0; i < keys->len; i++)
    if (g_str_has_prefix (keys->pdata[i], term))
      return TRUE;

  return FALSE;
}

static gboolean
read_line (Couple  *couple,
           GError **error)
{
  g_autoptr(CareQuery) query = NULL;
  gboolean has_row;

  if (couple->line != NULL)
    return TRUE;

  query = care_db_query (couple->db, "search/get-line", error);
  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "id", couple->id);
  if (!care_query_next (query, &has_row, error))
    return FALSE;
  if (has_row)
    {
      g_autofree char *names = care_query_dup_text (query, "names");

      couple->line = care_pinyin_fold_han (names);
      couple->card = care_query_dup_text (query, "card_no");
    }
  else
    couple->line = g_strdup ("");

  return TRUE;
}

static gboolean
matches_keys_of_names (Couple      *couple,
                       const char  *term,
                       gboolean    *matches,
                       GError     **error)
{
  CareSearchSource source = { NULL };

  if (couple->names == NULL && !read_texts (couple, "search/list-names", "name", &couple->names,
                                            "pinyin", &couple->pinyins, error))
    return FALSE;

  source.names = (const char * const *) couple->names->pdata;
  source.pinyins = (const char * const *) couple->pinyins->pdata;
  *matches = has_key_from (&source, term);

  return TRUE;
}

/* For Han letters the line of names mostly answers: every one of them begins a key. */
static gboolean
matches_names (Couple      *couple,
               const char  *term,
               gboolean    *matches,
               GError     **error)
{
  gunichar first = g_utf8_get_char (term);
  char letter[8] = "";

  if (first < 0x2e80)
    return matches_keys_of_names (couple, term, matches, error);
  if (!read_line (couple, error))
    return FALSE;

  *matches = strstr (couple->line, term) != NULL;
  g_unichar_to_utf8 (first, letter);
  if (*matches || strstr (couple->line, letter) == NULL)
    return TRUE;

  return matches_keys_of_names (couple, term, matches, error);
}

static gboolean
matches_phones (Couple      *couple,
                const char  *term,
                gboolean    *matches,
                GError     **error)
{
  CareSearchSource source = { NULL };

  if (couple->phones == NULL && !read_texts (couple, "customer/list-phones", "text", &couple->phones,
                                             NULL, NULL, error))
    return FALSE;
  source.phones = (const char * const *) couple->phones->pdata;
  *matches = has_key_from (&source, term);

  return TRUE;
}

static gboolean
matches_tickets (Couple      *couple,
                 const char  *term,
                 gboolean    *matches,
                 GError     **error)
{
  CareSearchSource source = { NULL };

  if (couple->tickets == NULL && !read_texts (couple, "search/list-tickets", "text", &couple->tickets,
                                              NULL, NULL, error))
    return FALSE;
  source.tickets = (const char * const *) couple->tickets->pdata;
  *matches = has_key_from (&source, term);

  return TRUE;
}

static gboolean
matches_card (Couple      *couple,
              const char  *term,
              gboolean    *matches,
              GError     **error)
{
  CareSearchSource source = { NULL };
  const char *cards[] = { NULL, NULL };

  if (!read_line (couple, error))
    return FALSE;
  if (couple->card == NULL)
    return TRUE;

  cards[0] = couple->card;
  source.cards = cards;
  *matches = has_key_from (&source, term);

  return TRUE;
}

static gboolean
matches_term (Couple      *couple,
              const char  *term,
              gboolean     begins_ticket,
              gboolean    *matches,
              GError     **error)
{
  *matches = FALSE;
  if (g_ascii_isdigit (*term) ? !matches_phones (couple, term, matches, error)
                              : !matches_names (couple, term, matches, error))
    return FALSE;
  if (!*matches && begins_ticket && !matches_tickets (couple, term, matches, error))
    return FALSE;

  return *matches || matches_card (couple, term, matches, error);
}

/* Whether a couple of the leading term matches all the others. */
static gboolean
matches_all (CareDb      *db,
             gint64       id,
             char       **terms,
             const Hits  *hits,
             int          leader,
             gboolean    *matches,
             GError     **error)
{
  Couple couple = { db, id, NULL, NULL, NULL, NULL, NULL, NULL };
  gboolean is_known = TRUE;

  *matches = TRUE;
  for (int i = 0; terms[i] != NULL && *matches && is_known; i++)
    if (i == leader)
      continue;
    else if (hits[i].is_complete)
      *matches = g_hash_table_contains (hits[i].seen, GSIZE_TO_POINTER ((gsize) id));
    else
      is_known = matches_term (&couple, terms[i], hits[i].begins_ticket, matches, error);
  couple_clear (&couple);

  return is_known;
}

/* ---- results ------------------------------------------------------------------------ */

static gboolean
add_found (CareDb      *db,
           gint64       id,
           const char  *matched,
           GPtrArray   *results,
           GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "search/get", error);
  CareFound *found;
  gboolean has_row;

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", id);
  if (!care_query_next (query, &has_row, error))
    return FALSE;
  if (!has_row)
    return TRUE;

  found = g_new0 (CareFound, 1);
  found->id = id;
  found->customer_no = care_query_dup_text (query, "customer_no");
  found->names = care_query_dup_text (query, "names");
  found->phone = care_query_dup_text (query, "phone");
  found->order_no = care_query_dup_text (query, "order_no");
  found->matched = g_utf8_make_valid (matched, -1);
  g_ptr_array_add (results, found);

  return TRUE;
}

static gboolean
collect_results (CareDb      *db,
                 char       **terms,
                 const Hits  *hits,
                 int          leader,
                 guint        limit,
                 GPtrArray   *results,
                 GError     **error)
{
  const Hits *lead = &hits[leader];

  for (guint i = 0; i < lead->ids->len && results->len < limit; i++)
    {
      gint64 id = g_array_index (lead->ids, gint64, i);
      gboolean matches;

      if (!matches_all (db, id, terms, hits, leader, &matches, error) ||
          (matches && !add_found (db, id, lead->keys->pdata[i], results, error)))
        return FALSE;
    }

  return TRUE;
}

GPtrArray *
care_search_table_find (CareDb   *db,
                        char    **terms,
                        guint     limit,
                        GError  **error)
{
  g_autoptr(GPtrArray) results = g_ptr_array_new_with_free_func ((GDestroyNotify) care_found_free);
  guint n_terms = g_strv_length (terms);
  g_autofree Hits *hits = g_new0 (Hits, n_terms);
  gboolean is_found = TRUE;
  int leader = 0;

  if (n_terms > 0)
    is_found = (n_terms == 1 ? find_term (db, terms[0], limit, TRUE, &hits[0], error)
                             : follow_terms (db, terms, hits, &leader, error)) &&
               (hits[leader].ids == NULL ||
                collect_results (db, terms, hits, leader, limit, results, error));
  for (guint i = 0; i < n_terms; i++)
    hits_clear (&hits[i]);

  return is_found ? g_steal_pointer (&results) : NULL;
}
