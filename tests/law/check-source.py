#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-source.py — the written law of the source tree, as a program

  check-source.py [TOP]

Reads every file git knows of, prints one line per breach and ends with 1 when
there is any. A rule is a function from a tree (path: text) to breaches, so
test-check-source.py can plant a breach of each and see it found.
"""
import os
import re
import subprocess
import sys
import xml.etree.ElementTree

# What a folder of src may include from its neighbours.
NEIGHBOURS = {
  'domain': set(),
  'store': {'domain'},
  'exchange': {'domain'},
  'draw': {'domain'},
  'model': {'domain', 'store', 'exchange'},
  'ui': {'domain', 'draw', 'model'},
  'bell': {'domain', 'store', 'model'},
  'cli': {'domain', 'store', 'model', 'draw', 'exchange'},
  'app': {'domain', 'store', 'exchange', 'draw', 'model', 'ui'},
}

# Where a library's headers may be named: beginnings of paths.
LIBRARIES = [
  (r'sqlite3', ('src/store/sqlite/',)),
  (r'gtk/|gdk/|gsk/|adwaita', ('src/ui/', 'src/app/', 'src/main.c')),
  (r'libnotify/', ('src/bell/',)),
  (r'gio/', ('src/store/', 'src/exchange/', 'src/model/', 'src/ui/', 'src/app/', 'src/bell/', 'src/cli/',
             'src/main.c')),
  (r'cairo|pango/', ('src/draw/', 'src/ui/', 'src/app/', 'src/cli/')),
  (r'csv\.h|zip\.h|expat|xlsxwriter', ('src/exchange/',)),
  (r'json-glib/', ('src/exchange/', 'src/model/', 'src/cli/')),
  (r'qrencode', ('src/draw/', 'src/ui/')),
  (r'lunar-date/', ('tests/domain/',)),
]

# Calls that only one place may make: (pattern, beginnings of paths, why).
GATES = [
  (r'(?<![\w.>])(time|gettimeofday|clock_gettime|localtime|localtime_r)\s*\(',
   ('src/model/care-clock.c',), 'only care-clock reads the wall clock'),
  (r'\b(g_get_real_time|g_get_current_time|g_date_time_new_now\w*)\b',
   ('src/model/care-clock.c',), 'only care-clock reads the wall clock'),
  (r'\bsqlite3_\w+', ('src/store/sqlite/',), 'only store/sqlite knows the engine'),
  (r'\b(gtk_label_set_markup\w*|gtk_label_set_label_markup|adw_toast_new\w*|adw_toast_set_title'
   r'|adw_preferences_row_set_title|adw_action_row_set_subtitle|adw_expander_row_set_subtitle'
   r'|adw_preferences_group_set_title|adw_preferences_group_set_description'
   r'|adw_status_page_set_description)\b',
   ('src/ui/widgets/care-text',), 'these read markup: only ui/widgets/care-text may show a text so'),
  (r'\bnotify_(notification_\w+|init|uninit|is_initted|get_server_\w+|set_app_name)\b',
   ('src/bell/care-notifier.c',), 'only bell/care-notifier announces'),
]

BANNED_CALLS = re.compile(
  r'(?<![\w.>])(strcpy|strncpy|stpcpy|strcat|strncat|sprintf|vsprintf|atoi|atol|atof|strtok|strtok_r'
  r'|alloca|g_alloca|g_newa|g_newa0|gets|system)\s*\(')

SQL_WORDS = (r'\b(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\S+\s+SET\b|DELETE\s+FROM\b'
             r'|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER)\b)')
BUILDERS = re.compile(
  r'\b(g_strdup_printf|g_strconcat|g_strjoin|g_string_append\w*|g_string_printf|g_snprintf|snprintf'
  r'|asprintf|sqlite3_mprintf|sqlite3_snprintf)\s*\(')

TOP_LEVEL = re.compile(
  r'(src|data|po|tests|meson\.build|org\.studio\.CustomerCare\.desktop|README\.md|\..*)$')

# Written in two halves, so that this file keeps its own law.
UNFINISHED = re.compile(r'\b(TO' r'DO|FIX' r'ME|XX' r'X|HA' r'CK)\b')
MACHINE = re.compile(
  r'/wo' r'rk/|/tmp/b' r'-|/ho' r'me/[a-z]|/ro' r'ot/|deb\.deb' r'ian\.org|py' r'pi\.org|python' r'hosted'
  r'|artifac' r'tory')

TRANSLATED = re.compile(r'(?<!\w)(_|N_|C_|NC_|Q_|ngettext|g_dngettext|g_dpgettext2?)\s*\(\s*(\w+,\s*)?"')

NO_SPDX = re.compile(
  r'(^|/)\.|^tests/(.*/)?fixtures/|^data/COPYING$|\.(json|csv|tsv|xlsx|png|db|gz|ccbak|vcf|bin)$')
LINE_LIMIT = 110
FUNCTION_LIMIT = 80
FILE_LIMIT = 700


def is_c(path):
  return path.endswith(('.c', '.h'))


def is_script(path, text):
  return path.endswith(('.py', '.sh')) or text.startswith('#!')


def blank(text, strings=True):
  """C without comments (and strings): spaces instead, so that lines keep their numbers."""
  pattern = r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''

  def hide(match):
    found = match.group(0)
    if not strings and found[0] in '"\'':
      return found
    return re.sub(r'[^\n]', ' ', found)

  return re.sub(pattern, hide, text, flags=re.DOTALL)


def line_of(text, position):
  return text.count('\n', 0, position) + 1


def c_sources(tree, top=''):
  return [(path, text) for path, text in sorted(tree.items()) if is_c(path) and path.startswith(top)]


def check_includes(tree):
  """An include line never points against the direction of the folders."""
  for path, text in c_sources(tree, 'src/'):
    parts = path.split('/')
    folder = parts[1] if len(parts) > 2 else 'app'
    if folder not in NEIGHBOURS:
      yield path, 1, f'src/{folder} is not a folder of the design'
      continue
    for match in re.finditer(r'^\s*#\s*include\s*"([^"]+)"', blank(text, strings=False), re.MULTILINE):
      target = match.group(1)
      there = target.split('/')[0] if '/' in target else folder
      if there == '..' or (there != folder and there not in NEIGHBOURS[folder]):
        yield path, line_of(text, match.start(1)), f'{folder} may not include "{target}"'


def check_libraries(tree):
  """A library is known only in the folders whose work it does."""
  for path, text in c_sources(tree, 'src/'):
    for match in re.finditer(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', blank(text, strings=False), re.MULTILINE):
      for pattern, places in LIBRARIES:
        if re.match(pattern, match.group(1)) and not path.startswith(places):
          yield path, line_of(text, match.start(1)), f'<{match.group(1)}> belongs to {", ".join(places)}'


def check_gates(tree):
  """The clock, the engine, markup and notifications have one door each."""
  for path, text in c_sources(tree, 'src/'):
    code = blank(text)
    for pattern, places, why in GATES:
      if path.startswith(places):
        continue
      for match in re.finditer(pattern, code):
        yield path, line_of(code, match.start()), f'{match.group(0).rstrip(" (")}: {why}'


def check_calls(tree):
  """No call that trusts its argument's length or hides a failed number."""
  for path, text in c_sources(tree):
    code = blank(text)
    for match in BANNED_CALLS.finditer(code):
      yield path, line_of(code, match.start()), f'{match.group(1)} is not used here'


def check_sql(tree):
  """Statements stand in .sql files: none in C outside the store, none put together anywhere."""
  for path, text in c_sources(tree, 'src/'):
    code = blank(text, strings=False)
    if not path.startswith('src/store/'):
      for match in re.finditer(r'"(?:\\.|[^"\\\n])*"', code):
        if re.search(SQL_WORDS, match.group(0)):
          yield path, line_of(code, match.start()), 'SQL text outside src/store'
    for match in BUILDERS.finditer(code):
      call = code[match.start():code.find(';', match.start())]
      if re.search(SQL_WORDS, call):
        yield path, line_of(code, match.start()), f'SQL put together with {match.group(1)}'


def check_leftovers(tree):
  """No jumps, no dead code, no promises to finish later."""
  for path, text in c_sources(tree):
    code = blank(text)
    for match in re.finditer(r'\bgoto\b|^\s*#\s*if\s+0\b', code, re.MULTILINE):
      yield path, line_of(code, match.start()), f'"{match.group(0).strip()}"'
  for path, text in sorted(tree.items()):
    if path.startswith('po/') or path == 'data/COPYING' or '/fixtures/' in path:
      continue
    for match in UNFINISHED.finditer(text):
      yield path, line_of(text, match.start()), f'"{match.group(0)}": finish it or write an issue'


def check_spdx(tree):
  """Every file that can carry its licence says it."""
  for path, text in sorted(tree.items()):
    if text and not NO_SPDX.search(path):
      # Software catalogues copy the metainfo file, so it alone is given away freely.
      licence = 'CC0-1.0' if path.endswith('.metainfo.xml') else 'GPL-3.0-or-later'
      if f'SPDX-License-Identifier: {licence}' not in '\n'.join(text.split('\n')[:20]):
        yield path, 1, f'no SPDX-License-Identifier: {licence} in the first lines'


def check_well_formed(tree):
  """Every XML file can be read by everybody."""
  for path, text in sorted(tree.items()):
    if path.endswith(('.xml', '.ui', '.svg', '.its')) and not '/fixtures/' in path:
      try:
        xml.etree.ElementTree.fromstring(text.encode())
      except xml.etree.ElementTree.ParseError as error:
        yield path, error.position[0], str(error)


def check_first_line(tree):
  """A C file begins with its name and its purpose."""
  for path, text in c_sources(tree):
    name = os.path.basename(path)
    if not re.match(r'/\* ' + re.escape(name) + r' — \S', text):
      yield path, 1, f'does not begin with "/* {name} — purpose"'


def functions(text):
  """(name, first line, lines) of every function body in GNU style."""
  lines = blank(text).split('\n')
  start = None
  for number, line in enumerate(lines):
    if line.startswith('{'):
      head = '\n'.join(lines[max(0, number - 25):number]).rstrip()
      names = re.findall(r'^(\w+) \(', head, re.MULTILINE)
      start = (names[-1], number) if head.endswith(')') and names else None
    elif line.startswith('}') and start is not None:
      yield start[0], start[1] + 1, number - start[1] + 1
      start = None


def check_lengths(tree):
  """A line, a function and a file fit into the eye."""
  for path, text in sorted(tree.items()):
    if not is_c(path) and not is_script(path, text):
      continue
    lines = text.split('\n')
    for number, line in enumerate(lines, 1):
      if len(line) > LINE_LIMIT:
        yield path, number, f'{len(line)} columns instead of at most {LINE_LIMIT}'
    if is_c(path) and len(lines) - 1 > FILE_LIMIT:
      yield path, 1, f'{len(lines) - 1} lines instead of at most {FILE_LIMIT}'
    if is_c(path):
      for name, first, length in functions(text):
        if length > FUNCTION_LIMIT:
          yield path, first, f'{name} has {length} lines instead of at most {FUNCTION_LIMIT}'


def check_potfiles(tree):
  """Every file with words for people is offered to the translators, and every offered file exists."""
  listed = {line.strip() for line in tree.get('po/POTFILES', '').split('\n')
            if line.strip() and not line.startswith('#')}
  for path, text in sorted(tree.items()):
    if is_c(path) and path.startswith('src/'):
      speaks = TRANSLATED.search(blank(text, strings=False)) is not None
    elif path.startswith('src/') and path.endswith('.ui'):
      speaks = 'translatable="yes"' in text
    else:
      speaks = path.endswith(('.desktop', '.desktop.in', '.metainfo.xml')) and not path.startswith('tests/')
    if speaks and path not in listed:
      yield path, 1, 'has words for people but is not in po/POTFILES'
  for path in sorted(listed - set(tree)):
    yield 'po/POTFILES', 1, f'{path} does not exist'


def check_top_level(tree):
  """The top level holds what was agreed and nothing else."""
  for name in sorted({path.split('/')[0] for path in tree}):
    if not TOP_LEVEL.match(name):
      yield name, 1, 'is not one of the names the top level may hold'


def check_machine(tree):
  """Nothing knows the machine it was written on."""
  for path, text in sorted(tree.items()):
    if path == 'data/COPYING':
      continue
    for match in MACHINE.finditer(text):
      yield path, line_of(text, match.start()), f'"{match.group(0)}" is a place on somebody\'s machine'


RULES = [check_includes, check_libraries, check_gates, check_calls, check_sql, check_leftovers, check_spdx,
         check_well_formed, check_first_line, check_lengths, check_potfiles, check_top_level, check_machine]


def git_files(top):
  """Tracked files and those about to be; outside of git, all but hidden and build folders."""
  listing = subprocess.run(['git', '-C', top, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
                           capture_output=True, check=False)
  if listing.returncode == 0 and listing.stdout:
    return [name for name in listing.stdout.decode().split('\0') if name]
  found = []
  for folder, folders, names in os.walk(top):
    folders[:] = [name for name in folders if not name.startswith(('.git', '_build', '__pycache__'))]
    found += [os.path.relpath(os.path.join(folder, name), top) for name in names]
  return found


def read_tree(top):
  """Path: text of every file; a binary file has an empty text."""
  tree = {}
  for name in git_files(top):
    path = os.path.join(top, name)
    if not os.path.isfile(path):
      continue
    with open(path, 'rb') as file:
      data = file.read()
    try:
      tree[name] = '' if b'\0' in data[:8000] else data.decode('utf-8')
    except UnicodeDecodeError:
      tree[name] = ''
  return tree


def main(top):
  tree = read_tree(top)
  n_breaches = 0
  for rule in RULES:
    for path, line, what in rule(tree):
      print(f'{path}:{line}: {what}')
      n_breaches += 1
  longest = sorted(((length, name, path) for path, text in c_sources(tree)
                    for name, _, length in functions(text)), reverse=True)[:3]
  for length, name, path in longest:
    print(f'# {length} lines: {name} in {path}')
  return 1 if n_breaches else 0


if __name__ == '__main__':
  here = os.path.dirname(os.path.abspath(__file__))
  sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(here))))
