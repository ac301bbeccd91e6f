#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-check-source.py — every rule of the law is broken once, and must notice

One row is one promise: a rule, a small tree, and how many breaches it holds.
A row with none is the neighbour of a breach that must stay allowed.
"""
import importlib.util
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PATH = os.path.join(HERE, 'check-source.py')
SPEC = importlib.util.spec_from_file_location('check_source', PATH)
law = importlib.util.module_from_spec(SPEC)
sys.dont_write_bytecode = True
SPEC.loader.exec_module(law)

SPDX = 'SPDX-License-Identifier: GPL-3.0-or-later'
LONG_FUNCTION = 'int\ncare_x_count (void)\n{\n' + '  x ();\n' * 79 + '}\n'

ROWS = [
  ('domain-includes-store', law.check_includes, {'src/domain/care-x.c': '#include "store/care-y.h"\n'}, 1),
  ('ui-includes-store', law.check_includes, {'src/ui/queue/care-x.c': '#include "store/care-y.h"\n'}, 1),
  ('draw-includes-model', law.check_includes, {'src/draw/care-x.c': '#include "model/care-y.h"\n'}, 1),
  ('store-includes-domain', law.check_includes, {'src/store/care-x.c': '#include "domain/care-y.h"\n'}, 0),
  ('folder-below-its-own', law.check_includes, {'src/ui/queue/care-x.c': '#include "ui/widgets/y.h"\n'}, 0),
  ('dots-in-an-include', law.check_includes, {'src/store/care-x.c': '#include "../domain/care-y.h"\n'}, 1),
  ('app-sees-all', law.check_includes, {'src/app/care-x.c': '#include "store/care-y.h"\n'}, 0),
  ('unknown-folder', law.check_includes, {'src/misc/care-x.c': '\n'}, 1),
  ('include-in-a-comment', law.check_includes,
   {'src/domain/care-x.c': '/*\n#include "ui/care-y.h"\n*/\n'}, 0),

  ('engine-in-model', law.check_libraries, {'src/model/care-x.c': '#include <sqlite3.h>\n'}, 1),
  ('engine-beside-its-folder', law.check_libraries, {'src/store/care-x.c': '#include <sqlite3.h>\n'}, 1),
  ('engine-at-home', law.check_libraries, {'src/store/sqlite/care-x.c': '#include <sqlite3.h>\n'}, 0),
  ('toolkit-in-model', law.check_libraries, {'src/model/care-x.c': '#include <gtk/gtk.h>\n'}, 1),
  ('toolkit-in-cli', law.check_libraries, {'src/cli/main.c': '#include <adwaita.h>\n'}, 1),
  ('toolkit-in-ui', law.check_libraries, {'src/ui/care-x.c': '#include <adwaita.h>\n'}, 0),
  ('gio-in-domain', law.check_libraries, {'src/domain/care-x.h': '#include <gio/gio.h>\n'}, 1),
  ('notifications-in-app', law.check_libraries, {'src/app/x.c': '#include <libnotify/notify.h>\n'}, 1),
  ('cairo-in-model', law.check_libraries, {'src/model/care-x.c': '#include <cairo.h>\n'}, 1),
  ('csv-in-model', law.check_libraries, {'src/model/care-x.c': '#include <csv.h>\n'}, 1),

  ('time', law.check_gates, {'src/model/care-x.c': 'now = time (NULL);\n'}, 1),
  ('real-time', law.check_gates, {'src/domain/care-x.c': 'now = g_get_real_time ();\n'}, 1),
  ('now-local', law.check_gates, {'src/ui/care-x.c': 'd = g_date_time_new_now_local ();\n'}, 1),
  ('clock-may', law.check_gates, {'src/model/care-clock.c': 'now = g_get_real_time ();\n'}, 0),
  ('a-field-named-time', law.check_gates, {'src/model/care-x.c': 'self->time (self); x.time (y);\n'}, 0),
  ('time-in-words', law.check_gates, {'src/model/care-x.c': '/* time (s) */ puts ("time (s)");\n'}, 0),
  ('engine-call', law.check_gates, {'src/store/care-x.c': 'sqlite3_step (s);\n'}, 1),
  ('engine-call-at-home', law.check_gates, {'src/store/sqlite/care-x.c': 'sqlite3_step (s);\n'}, 0),
  ('markup', law.check_gates, {'src/ui/care-x.c': 'gtk_label_set_markup (l, t);\n'}, 1),
  ('toast', law.check_gates, {'src/ui/care-window.c': 'adw_toast_new (t);\n'}, 1),
  ('row-title', law.check_gates, {'src/ui/care-x.c': 'adw_preferences_row_set_title (r, t);\n'}, 1),
  ('row-subtitle', law.check_gates, {'src/app/care-x.c': 'adw_action_row_set_subtitle (r, t);\n'}, 1),
  ('markup-at-its-gate', law.check_gates, {'src/ui/widgets/care-text.c': 'adw_toast_new (t);\n'}, 0),
  ('announcement', law.check_gates, {'src/bell/main.c': 'notify_notification_show (n, NULL);\n'}, 1),
  ('announcement-at-its-gate', law.check_gates,
   {'src/bell/care-notifier.c': 'notify_notification_show (n, NULL);\n'}, 0),
  ('own-notify-callback', law.check_gates, {'src/ui/care-x.c': 'notify_page_cb (self);\n'}, 0),

  ('strcpy', law.check_calls, {'src/domain/care-x.c': 'strcpy (a, b);\n'}, 1),
  ('strcat', law.check_calls, {'src/domain/care-x.c': 'strcat (a, b);\n'}, 1),
  ('sprintf', law.check_calls, {'tests/domain/test-x.c': 'sprintf (a, "%d", 1);\n'}, 1),
  ('atoi', law.check_calls, {'src/cli/main.c': 'n = atoi (text);\n'}, 1),
  ('strtok', law.check_calls, {'src/cli/main.c': 'strtok (text, ",");\n'}, 1),
  ('alloca', law.check_calls, {'src/cli/main.c': 'alloca (9);\n'}, 1),
  ('longer-names', law.check_calls, {'src/cli/main.c': 'g_snprintf (a, 9, "b"); g_strtoken (x);\n'}, 0),

  ('sql-in-model', law.check_sql, {'src/model/care-x.c': 'run ("SELECT id FROM call");\n'}, 1),
  ('sql-built-in-store', law.check_sql,
   {'src/store/sqlite/care-x.c': 'g_strdup_printf ("DELETE FROM %s",\n  table);\n'}, 1),
  ('sql-appended', law.check_sql,
   {'src/store/care-x.c': 'g_string_append (s, "SELECT id ");\n'}, 1),
  ('sql-words-in-prose', law.check_sql, {'src/ui/care-x.c': 'say (_("Select a call to update"));\n'}, 0),

  ('jump', law.check_leftovers, {'src/cli/main.c': 'goto out;\n'}, 1),
  ('dead-code', law.check_leftovers, {'src/cli/main.c': '#if 0\n#endif\n'}, 1),
  ('unfinished', law.check_leftovers, {'data/start': '# TO' 'DO: later\n'}, 1),
  ('unfinished-in-c', law.check_leftovers, {'src/cli/main.c': '/* FIX' 'ME */\n'}, 1),
  ('jump-in-a-text', law.check_leftovers, {'src/cli/main.c': 'say ("goto");\n'}, 0),

  ('no-licence', law.check_spdx, {'src/cli/main.c': 'int x;\n'}, 1),
  ('no-licence-in-a-script', law.check_spdx, {'tests/run': '#!/bin/bash\n'}, 1),
  ('licence', law.check_spdx, {'src/cli/main.c': f'/* main.c — x\n *\n * {SPDX}\n */\n'}, 0),
  ('licence-cannot-be-carried', law.check_spdx, {'data/x.json': '{}\n', '.gitignore': 'x\n'}, 0),

  ('open-element', law.check_well_formed, {'src/ui/x.ui': '<interface><object></interface>\n'}, 1),
  ('bare-ampersand', law.check_well_formed, {'data/x.svg': '<svg>a & b</svg>\n'}, 1),
  ('well-formed', law.check_well_formed, {'data/x.xml': '<?xml version="1.0"?>\n<a>“&amp;”</a>\n'}, 0),

  ('no-purpose', law.check_first_line, {'src/cli/main.c': '/* hello */\n'}, 1),
  ('wrong-name', law.check_first_line, {'src/cli/main.c': '/* mein.c — begins */\n'}, 1),
  ('purpose', law.check_first_line, {'src/cli/main.c': '/* main.c — begins\n */\n'}, 0),

  ('wide-line', law.check_lengths, {'src/cli/main.c': 'x' * 111 + '\n'}, 1),
  ('full-line', law.check_lengths, {'src/cli/main.c': 'x' * 110 + '\n'}, 0),
  ('wide-line-in-a-script', law.check_lengths, {'tests/run': '#!/bin/bash\n' + 'x' * 111 + '\n'}, 1),
  ('long-file', law.check_lengths, {'src/cli/main.c': '\n' * 701}, 1),
  ('long-function', law.check_lengths, {'src/cli/main.c': LONG_FUNCTION}, 1),
  ('fitting-function', law.check_lengths, {'src/cli/main.c': LONG_FUNCTION.replace('  x ();\n', '', 1)}, 0),

  ('words-not-listed', law.check_potfiles, {'src/cli/main.c': 'say (_("Hello"));\n'}, 1),
  ('noop-words-not-listed', law.check_potfiles, {'src/cli/main.c': 'N_ ("Hello")\n'}, 1),
  ('context-not-listed', law.check_potfiles, {'src/cli/main.c': 'C_ ("verb", "Call")\n'}, 1),
  ('plural-not-listed', law.check_potfiles, {'src/cli/main.c': 'ngettext ("%d call", "%d calls", n)\n'}, 1),
  ('template-not-listed', law.check_potfiles, {'src/ui/x.ui': '<a translatable="yes">b</a>\n'}, 1),
  ('desktop-file-not-listed', law.check_potfiles, {'data/x.desktop.in': '[Desktop Entry]\n'}, 1),
  ('listed', law.check_potfiles,
   {'src/cli/main.c': 'say (_("Hello"));\n', 'po/POTFILES': '# x\nsrc/cli/main.c\n'}, 0),
  ('words-in-a-comment', law.check_potfiles, {'src/cli/main.c': '/* _("Hello") */\n'}, 0),
  ('listed-but-gone', law.check_potfiles, {'po/POTFILES': 'src/cli/main.c\n'}, 1),

  ('stranger-at-the-top', law.check_top_level, {'LICENSE': 'x\n'}, 1),
  ('folder-at-the-top', law.check_top_level, {'debian/rules': 'x\n'}, 1),
  ('agreed-names', law.check_top_level,
   {'src/x': '', 'README.md': '', '.ci/run': '', 'org.studio.CustomerCare.desktop': ''}, 0),

  ('machine-path', law.check_machine, {'data/start': 'cd /wo' 'rk/main\n'}, 1),
  ('package-host', law.check_machine, {'data/start': 'curl https://py' 'pi.org\n'}, 1),
  ('home-of-somebody', law.check_machine, {'README.md': '/ho' 'me/anna\n'}, 1),
]


def main():
  failed = 0
  print(f'1..{len(ROWS) + 1}')
  for number, (name, rule, tree, expected) in enumerate(ROWS, 1):
    found = list(rule(tree))
    good = len(found) == expected
    failed += not good
    print(f'{"ok" if good else "not ok"} {number} /law/{rule.__name__}/{name}')
    if not good:
      print(f'# expected {expected}, found {found}')
  unproved = [rule.__name__ for rule in law.RULES
              if not any(row[1] is rule and row[3] for row in ROWS)]
  print(f'{"not ok" if unproved else "ok"} {len(ROWS) + 1} /law/every-rule-can-fail {" ".join(unproved)}')
  return 1 if failed or unproved else 0


if __name__ == '__main__':
  sys.exit(main())
