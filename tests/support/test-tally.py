#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-tally.py — nothing that went wrong can be counted as right"""
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))

# Name, build went wrong, results with what they printed, last line, exit code.
ROWS = [
  ('promises', 0, [('OK', '1..2\nok 1 /a\nok 2 /b\n')], '2 passed, 0 failed, 0 skipped', 0),
  ('program-without-promises', 0, [('OK', 'fine\n')], '1 passed, 0 failed, 0 skipped', 0),
  ('broken-promise', 0, [('FAIL', 'ok 1 /a\nnot ok 2 /b\n')], '1 passed, 1 failed, 0 skipped', 1),
  ('skipped-promise', 0, [('OK', 'ok 1 /a\nok 2 /b # SKIP no\n')], '1 passed, 0 failed, 1 skipped', 0),
  ('broken-promise-says-why', 0, [('FAIL', 'not ok 1 /a\n# 3 is not 4\n')],
   '0 passed, 1 failed, 0 skipped', 1),
  ('crash-after-promises', 0, [('ERROR', '1..9\nok 1 /a\n')], '1 passed, 1 failed, 0 skipped', 1),
  ('time-out', 0, [('TIMEOUT', '')], '0 passed, 1 failed, 0 skipped', 1),
  ('plain-failure', 0, [('FAIL', 'no\n'), ('OK', '')], '1 passed, 1 failed, 0 skipped', 1),
  ('unexpected-pass', 0, [('UNEXPECTEDPASS', '')], '0 passed, 1 failed, 0 skipped', 1),
  ('skipped-program', 0, [('SKIP', ''), ('OK', '')], '1 passed, 0 failed, 1 skipped', 0),
  ('build-went-wrong', 1, [('OK', '')], '1 passed, 1 failed, 0 skipped', 1),
  ('nothing-ran', 0, [], '0 passed, 0 failed, 0 skipped', 1),
]


def tally(broken, results):
  with tempfile.NamedTemporaryFile('w', suffix='.json', encoding='utf-8') as log:
    for result, stdout in results:
      log.write(json.dumps({'name': 'x', 'result': result, 'stdout': stdout}) + '\n')
    log.flush()
    return subprocess.run([os.path.join(HERE, 'tally.py'), str(broken), log.name, '/nowhere.json'],
                          capture_output=True, text=True, check=False)


def main():
  failed = 0
  print(f'1..{len(ROWS)}')
  for number, (name, broken, results, last, code) in enumerate(ROWS, 1):
    run = tally(broken, results)
    good = run.stdout.splitlines()[-1:] == [last] and run.returncode == code
    good = good and (code == 0 or not results or 'FAILED' in run.stdout)
    good = good and (name != 'broken-promise-says-why' or '/a (3 is not 4)' in run.stdout)
    failed += not good
    print(f'{"ok" if good else "not ok"} {number} /tally/{name}')
    if not good:
      print(f'# {run.returncode}: {run.stdout} {run.stderr}')
  return 1 if failed else 0


if __name__ == '__main__':
  sys.exit(main())
