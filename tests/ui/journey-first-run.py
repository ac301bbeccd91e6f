#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""journey-first-run.py — found a studio, enter a couple, find them by their initials

  journey-first-run.py PROGRAM
"""
import sys

import journey


def starts_with_a_welcome():
  journey.see('Welcome')
  journey.see('Start My Studio')


def founds_a_studio():
  journey.press('Start My Studio')
  journey.write('Name of the studio', '罗曼影楼')
  journey.write('Your name', '李敏')
  journey.write('Your employee number', '0217')
  journey.press('Start')
  journey.see('李敏 · 0217')


def goes_to_the_customers():
  journey.keys('ctrl+2')
  journey.see('No Customers Yet')


def enters_a_couple():
  journey.keys('ctrl+n')
  journey.write('Telephones', '138 0013 8000')
  journey.write('Name', '王芳')
  journey.write('Order number', '2026-0815')
  journey.press('Save')
  journey.see('王芳')
  journey.see('138 0013 8000')


def finds_them_by_initials():
  journey.keys('ctrl+f')
  journey.type_text('wf')
  journey.see('1 found')
  journey.see('王芳, C000001.*')
  journey.see('王芳: wf')


def opens_their_file_with_enter():
  journey.keys('Return')
  journey.see('Edit')


def names_everything():
  found = journey.badly_named()
  assert not found, f'without a name: {found}'


def locks():
  journey.keys('ctrl+l')
  journey.see('Who is sitting here.')


def main(program):
  process = journey.start(program)
  code = journey.run('first-run', [starts_with_a_welcome, founds_a_studio, goes_to_the_customers,
                                   enters_a_couple, finds_them_by_initials, opens_their_file_with_enter,
                                   names_everything, locks])
  ended = process.poll()
  process.terminate()
  process.wait()
  if ended is not None:
    print(f'# the program ended by itself: {ended}')
  return 1 if ended is not None else code


if __name__ == '__main__':
  sys.exit(main(sys.argv[1]))
