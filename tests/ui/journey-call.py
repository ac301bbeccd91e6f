#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""journey-call.py — a specialist signs in and makes a call with the keys alone

  journey-call.py WINDOW CLI

The sample studio is made by the command line; the call is whichever comes first.
"""
import os
import re
import subprocess
import sys
import tempfile

import journey
from gi.repository import Atspi

NOW = '2026-11-23T10:40'
MOST_KEYS = 40
seen = []


def lines():
  """The queue as a screen reader hears it."""
  queue = journey.find('Calls of today')
  return [queue.get_child_at_index(i).get_name() for i in range(queue.get_child_count())] if queue else []


def may_save():
  button = journey.find('Save and Next', Atspi.Role.PUSH_BUTTON)
  return button is not None and button.get_state_set().contains(Atspi.StateType.SENSITIVE)


def signs_in():
  journey.see('Who is sitting here.')
  journey.keys('Down', 'Return')


def shows_the_queue():
  seen.extend(journey.wait_for('the queue', lines))
  assert re.match(r'(Overdue|Now), ', seen[0]), seen[0]


def opens_a_call_with_enter():
  journey.keys('Return')
  journey.see('Said now')


def names_everything():
  found = journey.badly_named()
  assert not found, f'without a name: {found}'


def walks_the_script_by_keys():
  """On, all satisfied, the first answer, whatever the script asks."""
  for number in range(MOST_KEYS):
    if may_save():
      return
    journey.keys(('Return', 's', '1')[number % 3])
  raise AssertionError(f'the script was not over after {MOST_KEYS} keys')


def saves_and_opens_the_next():
  journey.keys('ctrl+Return')
  journey.wait_for('a shorter queue', lambda: seen[0] not in lines() and 0 < len(lines()) < len(seen))
  journey.see('Said now')


def says_how_it_ended_by_a_letter():
  journey.keys('n')
  journey.wait_for('something to save', may_save)


def leaves_with_escape():
  journey.keys('Escape')
  journey.see('Choose Whom to Call')


def restores_the_draft():
  journey.keys('Return')
  journey.see('Draft of .*')


def main(window, cli):
  with tempfile.TemporaryDirectory() as folder:
    studio = os.path.join(folder, 'sample.care')
    subprocess.run([cli, '--now', NOW, 'demo', studio, '--customers', '120', '--seed', '7'], check=True,
                   stdout=subprocess.DEVNULL)
    process = journey.start(window, '--file', studio, '--now', NOW, '--view', 'today')
    code = journey.run('call', [signs_in, shows_the_queue, opens_a_call_with_enter, names_everything,
                                walks_the_script_by_keys, saves_and_opens_the_next,
                                says_how_it_ended_by_a_letter, leaves_with_escape, restores_the_draft])
    ended = process.poll()
    process.terminate()
    process.wait()
  if ended is not None:
    print(f'# the program ended by itself: {ended}')
  return 1 if ended is not None else code


if __name__ == '__main__':
  sys.exit(main(*sys.argv[1:]))
