# SPDX-License-Identifier: GPL-3.0-or-later
"""journey.py — eyes and hands for tests that use the program as a person does

Looks at the window through AT-SPI, as a screen reader does, and presses keys with
xdotool. Nothing is asserted at once: what is looked for may take a moment to come.
"""
import os
import re
import subprocess
import sys
import time

# For the program, not for its watcher, whose own library warns when a list changes under its eyes.
os.environ.pop('G_DEBUG', None)

import gi  # noqa: E402

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

NAME = 'org.studio.CustomerCare'
PATIENCE = 40 * int(os.environ.get('CARE_PATIENCE', '1'))


def start(program, *arguments):
  """The program, running, with warnings fatal."""
  environment = dict(os.environ, G_DEBUG='fatal-criticals')
  environment.pop('GTK_A11Y', None)
  return subprocess.Popen([program, *arguments], env=environment)


def find_program_window():
  desktop = Atspi.get_desktop(0)
  for i in range(desktop.get_child_count()):
    application = desktop.get_child_at_index(i)
    if application is not None and application.get_name() == NAME:
      return application
  return None


def walk(node):
  """Every node below, in order. A node that goes while one looks is skipped."""
  try:
    yield node
    for i in range(node.get_child_count()):
      child = node.get_child_at_index(i)
      if child is not None:
        yield from walk(child)
  except gi.repository.GLib.Error:
    return


def wait_for(what, look):
  """What look() finds, as soon as it finds something."""
  end = time.monotonic() + PATIENCE
  while time.monotonic() < end:
    try:
      found = look()
    except gi.repository.GLib.Error:
      found = None
    if found:
      return found
    time.sleep(0.1)
  raise AssertionError(f'{what} did not appear in {PATIENCE} seconds')


def find(name, *roles):
  """The node with that name (a whole regular expression) and one of those roles."""
  application = find_program_window()
  for node in walk(application) if application else ():
    if re.fullmatch(name, node.get_name() or '') and (not roles or node.get_role() in roles):
      if node.get_state_set().contains(Atspi.StateType.SHOWING) or \
         node.get_state_set().contains(Atspi.StateType.VISIBLE):
        return node
  return None


def see(name, *roles):
  return wait_for(name, lambda: find(name, *roles))


def press(name):
  """Presses a button by its name."""
  def ready():
    node = find(name, Atspi.Role.PUSH_BUTTON)
    return node if node and node.get_state_set().contains(Atspi.StateType.SENSITIVE) else None

  wait_for(name, ready).get_action_iface().do_action(0)


def find_entry(name):
  """The text of a row that is called so."""
  row = find(name)
  for node in walk(row) if row else ():
    if node.get_editable_text_iface() is not None:
      return node
  return None


def write(name, text):
  entry = wait_for(name, lambda: find_entry(name))
  entry.get_editable_text_iface().set_text_contents(text)


def keys(*chords):
  subprocess.run(['xdotool', 'key', '--delay', '60', *chords], check=True)


def type_text(text):
  subprocess.run(['xdotool', 'type', '--delay', '30', text], check=True)


def is_toolkits(node):
  """What the toolkit makes and leaves without a name: the list of a combo row, the eye of a password, the
  cross of a toast."""
  parents = []
  parent = node.get_parent()
  while parent is not None and parent.get_role() != Atspi.Role.APPLICATION:
    parents.append(parent.get_name() or '')
    if parent.get_role() in (Atspi.Role.COMBO_BOX, Atspi.Role.TEXT):
      return True
    parent = parent.get_parent()
  return 'AdwToastWidget' in parents


def badly_named():
  """What can have the focus and has no name a person would understand."""
  found = []
  for node in walk(find_program_window()):
    states = node.get_state_set()
    name = node.get_name() or ''
    if states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.VISIBLE) and \
       (re.match(r'(Gtk|Adw|Care)[A-Z]', name) or re.match(r'_', name)) and not is_toolkits(node):
      found.append(f'{node.get_role_name()} "{name}" in "{node.get_parent().get_name()}"')
  return found


def run(name, steps):
  """Runs the steps as TAP promises; ends at the first that is broken."""
  print(f'1..{len(steps)}')
  for number, step in enumerate(steps, 1):
    try:
      step()
    except (AssertionError, gi.repository.GLib.Error, subprocess.CalledProcessError) as error:
      print(f'not ok {number} /{name}/{step.__name__.replace("_", "-")}\n# {error}')
      if find_program_window():
        for node in walk(find_program_window()):
          if node.get_name():
            print(f'#   {node.get_role_name()} "{node.get_name()}"', file=sys.stderr)
      return 1
    print(f'ok {number} /{name}/{step.__name__.replace("_", "-")}', flush=True)
  return 0
