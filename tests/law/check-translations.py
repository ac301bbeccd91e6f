#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-translations.py — every language says everything, and says it rightly

  check-translations.py [TOP]

For each po/*.po: msgfmt accepts it with its format checks, nothing is fuzzy or
left in English, and every word the sources have today is in it. A language in
LINGUAS has its file and a file its line. No sentence of the sources goes on in a
macro such as G_GINT64_FORMAT: its translation would never be found.
"""
import os
import re
import subprocess
import sys
import tempfile

KEYWORDS = ['_', 'N_', 'Q_', 'C_:1c,2', 'NC_:1c,2', 'ngettext:1,2', 'g_dngettext:2,3',
            'g_dpgettext2:2c,3']


STRING = r'"(?:[^"\\\n]|\\.)*"'
SPLIT = re.compile(rf'\b(?:_|N_|C_|NC_|ngettext)\s*\((?:\s*{STRING}\s*,)?(?:\s*{STRING})+\s*([A-Z]\w+)')


def run(*command, cwd=None):
  environment = dict(os.environ, LC_ALL='C.UTF-8', LANGUAGE='')
  return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def extract(top, pot):
  """Every word of the files in POTFILES."""
  result = run('xgettext', '--from-code=UTF-8', '--force-po', f'--directory={top}',
               f'--files-from={os.path.join(top, "po/POTFILES")}', f'--output={pot}',
               *[f'--keyword={keyword}' for keyword in KEYWORDS])
  return [] if result.returncode == 0 else [f'xgettext: {result.stderr.strip()}']


def check_sources(top):
  """Sentences that end in a macro, which xgettext cannot read."""
  problems = []
  with open(os.path.join(top, 'po/POTFILES'), encoding='utf-8') as file:
    paths = [line.strip() for line in file if line.strip().endswith('.c')]
  for path in paths:
    with open(os.path.join(top, path), encoding='utf-8') as file:
      problems += [f'{path}: {match[1]} within a sentence for translators'
                   for match in SPLIT.finditer(file.read())]
  return problems


def check_language(path, pot):
  """What is wrong with one .po file."""
  name = os.path.basename(path)
  result = run('msgfmt', '--check', '--statistics', '--output-file=/dev/null', path)
  problems = []
  if result.returncode != 0:
    problems += [f'{name}: {line}' for line in result.stderr.strip().splitlines()]
  elif re.search(r'fuzzy|untranslated', result.stderr):
    problems.append(f'{name}: {result.stderr.strip()}')
  result = run('msgcmp', path, pot)
  if result.returncode != 0:
    problems += [f'{name}: {line}' for line in result.stderr.strip().splitlines()[-20:]]
  return problems


def check(top):
  folder = os.path.join(top, 'po')
  with open(os.path.join(folder, 'LINGUAS'), encoding='utf-8') as file:
    listed = {line.strip() for line in file if line.strip() and not line.startswith('#')}
  present = {name[:-3] for name in os.listdir(folder) if name.endswith('.po')}
  problems = [f'LINGUAS names {name}, which has no file' for name in sorted(listed - present)]
  problems += [f'{name}.po is not in LINGUAS' for name in sorted(present - listed)]

  with tempfile.TemporaryDirectory() as temporary:
    pot = os.path.join(temporary, 'all.pot')
    problems += extract(top, pot) + check_sources(top)
    for name in sorted(present):
      problems += check_language(os.path.join(folder, f'{name}.po'), pot)
  return problems


def main(top):
  problems = check(top)
  for problem in problems:
    print(problem)
  return 1 if problems else 0


if __name__ == '__main__':
  here = os.path.dirname(os.path.abspath(__file__))
  sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(here))))
