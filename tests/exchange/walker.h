/* walker.h — somebody who goes through a script of the house key by key
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "domain/care-script-walk.h"
#include "exchange/care-script-file.h"

#define ALL_CONDITIONS 0xffu

static inline CareScriptBook *
walker_read_house (void)
{
  g_autoptr(GError) error = NULL;
  CareScriptBook *book = care_script_file_read_house (&error);

  g_assert_no_error (error);
  return book;
}

/* "+", "*", "!", "<" and "-" are Enter, all satisfied, complaint, back and pass; "B4=NEUTRAL" answers. */
static inline gboolean
walker_press (CareScriptWalk *walk,
              const char     *key)
{
  g_auto(GStrv) parts = g_strsplit (key, "=", 2);

  if (g_str_equal (key, "+"))
    return care_script_walk_next (walk);
  if (g_str_equal (key, "*"))
    return care_script_walk_satisfied (walk);
  if (g_str_equal (key, "!"))
    return care_script_walk_complain (walk);
  if (g_str_equal (key, "<"))
    return care_script_walk_back (walk);
  if (g_str_equal (key, "-"))
    return care_script_walk_pass (walk);

  return care_script_walk_answer (walk, parts[0], parts[1]);
}

static inline guint
walker_press_all (CareScriptWalk *walk,
                  const char     *keys)
{
  g_auto(GStrv) list = g_strsplit (keys, " ", -1);

  for (guint i = 0; list[i] != NULL; i++)
    {
      gboolean happened = list[i][0] == '\0' || walker_press (walk, list[i]);

      if (!happened)
        g_test_message ("%s of %s", list[i], keys);
      g_assert_true (happened);
    }

  return keys[0] == '\0' ? 0 : g_strv_length (list);
}
