/* care-script-shelf.c — the scripts of a studio file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-script-shelf.h"

#include "exchange/care-script-file.h"
#include "store/care-script-table.h"

static gint
find_script (CareScriptBook *book,
             const char     *code)
{
  for (guint i = 0; i < book->scripts->len; i++)
    if (g_str_equal (((const CareScript *) book->scripts->pdata[i])->code, code))
      return (gint) i;

  return -1;
}

static void
put_script (CareScriptBook *book,
            CareScript     *script)
{
  gint index = find_script (book, script->code);

  if (index < 0)
    {
      g_ptr_array_add (book->scripts, script);
      return;
    }

  care_script_unref (book->scripts->pdata[index]);
  book->scripts->pdata[index] = script;
}

CareScriptBook *
care_script_shelf_load (CareDb  *db,
                        GError **error)
{
  g_autoptr(CareScriptBook) book = care_script_file_read_house (error);
  g_autoptr(GPtrArray) stored = NULL;

  if (book == NULL)
    return NULL;
  stored = care_script_table_list_edited (db, error);
  if (stored == NULL)
    return NULL;

  for (guint i = 0; i < stored->len; i++)
    {
      const CareScriptText *text = stored->pdata[i];
      CareScript *script = care_script_file_read_script (text->body, -1, error);

      if (script == NULL)
        return NULL;
      script->number = text->number;
      put_script (book, script);
    }

  return g_steal_pointer (&book);
}

gboolean
care_script_shelf_fill (CareDb  *db,
                        GError **error)
{
  g_autoptr(CareScriptBook) book = care_script_file_read_house (error);

  for (guint i = 0; book != NULL && i < book->scripts->len; i++)
    {
      const CareScript *script = book->scripts->pdata[i];
      g_autofree char *body = care_script_file_write_script (script);

      if (care_script_table_add (db, script->code, body, error) == 0)
        return FALSE;
    }

  return book != NULL;
}
