#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tally.py — sums up meson's test logs: names what failed, ends with one line

A test program that speaks TAP counts with every promise it keeps; any other
counts once. A program that ends badly without a failed promise (a crash, a
time-out) is one failure more, so that nothing lost can look like success.

  tally.py BROKEN LOG…    BROKEN: 1 when a build or run went wrong, else 0
"""
import json
import os
import re
import sys

POINT = re.compile(r'^(not )?ok\b(.*)$')
GOOD = ('OK', 'EXPECTEDFAIL')


def points(text):
  """The promises of one TAP program as lists of kept, broken and skipped ones; a broken one says why."""
  kept, broken, skipped = [], [], []
  lines = text.splitlines()
  for line, after in zip(lines, lines[1:] + ['']):
    match = POINT.match(line)
    if match is None:
      continue
    name = re.sub(r'^\s*\d*\s*(- )?', '', match.group(2)).strip()
    if re.search(r'#\s*(skip|todo)', name, re.IGNORECASE):
      skipped.append(name)
    elif match.group(1):
      broken.append(f'{name} ({after[1:].strip()})' if after.startswith('#') else name)
    else:
      kept.append(name)
  return kept, broken, skipped


def judge(test):
  """(passed, failed, skipped, names of what failed) of one line of the log."""
  result = test['result']
  kept, broken, skipped = points(test.get('stdout') or '')
  failures = [f"{test['name']}: {name}" for name in broken]

  if result not in GOOD and result != 'SKIP' and not broken:
    failures.append(f"{test['name']}: {result.lower()}")
  if result == 'SKIP':
    return 0, 0, max(1, len(skipped)), []
  if not kept and not failures and not skipped:
    return 1, 0, 0, []
  return len(kept), len(failures), len(skipped), failures


def main(broken, logs):
  passed = failed = skipped = 0
  for log in filter(os.path.exists, logs):
    with open(log, encoding='utf-8') as lines:
      for line in lines:
        n_passed, n_failed, n_skipped, failures = judge(json.loads(line))
        passed, failed, skipped = passed + n_passed, failed + n_failed, skipped + n_skipped
        for failure in failures:
          print(f'FAILED {failure}')

  if broken and failed == 0:
    print('FAILED the build or a test run ended before its tests did')
    failed = 1
  print(f'{passed} passed, {failed} failed, {skipped} skipped')
  return 1 if failed or passed == 0 else 0


if __name__ == '__main__':
  sys.exit(main(sys.argv[1] != '0', sys.argv[2:]))
