#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-hardening.py — programs are built so that a mistake in them stays a crash

  check-hardening.py PROGRAM…          each must be position independent, bind at once, have
                                       read-only relocations, no executable stack,
                                       guarded stacks and checked copies
  check-hardening.py --soft PROGRAM…   each must lack every one of these: the proof that the check can fail
  check-hardening.py --below FOLDER    every customer-care program built there

Programs built without optimisation have no checked copies; that one is not asked of them (--no-copies).
"""
import os
import subprocess
import sys


def readelf(option, program):
  return subprocess.run(['readelf', '-W', option, program], capture_output=True, text=True, check=True,
                        env={'LC_ALL': 'C.UTF-8', 'PATH': os.environ['PATH']}).stdout


def qualities(program):
  """What a program has, by name."""
  header, segments = readelf('-h', program), readelf('-l', program)
  dynamic, symbols = readelf('-d', program), readelf('--dyn-syms', program)
  stack = [line for line in segments.splitlines() if 'GNU_STACK' in line]
  return {
    'position independent': 'DYN (' in header,
    'binds at once': 'BIND_NOW' in dynamic or 'NOW' in dynamic.split('FLAGS_1')[-1],
    'read-only relocations': 'GNU_RELRO' in segments,
    'no executable stack': bool(stack) and 'RWE' not in stack[0],
    'guarded stacks': '__stack_chk_fail' in symbols,
    'checked copies': '_chk@' in symbols.replace('__stack_chk', ''),
  }


def programs_below(folder):
  found = []
  for here, _, names in os.walk(folder):
    for name in names:
      path = os.path.join(here, name)
      if name.startswith('customer-care') and '.' not in name and os.access(path, os.X_OK):
        if os.path.isfile(path):
          found.append(path)
  return sorted(found)


def main(arguments):
  soft = '--soft' in arguments
  asked = {'checked copies'} if '--no-copies' in arguments else set()
  programs = [argument for argument in arguments if not argument.startswith('--')]
  if '--below' in arguments:
    programs = programs_below(programs[0])
  if not programs:
    print('no program has been built yet')
    return 77

  failed = 0
  for program in programs:
    for quality, has in qualities(program).items():
      if has == soft and quality not in asked:
        print(f'{os.path.basename(program)}: {quality}: {"yes" if has else "no"}')
        failed = 1
  return failed


if __name__ == '__main__':
  sys.exit(main(sys.argv[1:]))
