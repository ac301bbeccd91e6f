#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-bell.py — what the bell says to the desktop, and that nothing can hold it up

  test-bell.py BELL MAKE-STUDIO SANITIZER      to be run with a session bus of its own (with-display.sh)

The notification server is python-dbusmock's; the window is a stand-in that notes what it is asked.
"""
import fcntl
import os
import signal
import subprocess
import sys
import tempfile
import time

from gi.repository import Gio, GLib

BELL, MAKE_STUDIO, SANITIZER = sys.argv[1:4]
SERVER = 'org.freedesktop.Notifications'
SERVER_PATH = '/org/freedesktop/Notifications'
WINDOW = 'org.studio.CustomerCare'
WINDOW_PATH = '/org/studio/CustomerCare'
APPLICATION = 'org.freedesktop.Application'
MOCK = 'org.freedesktop.DBus.Mock'
SATURDAY = '2026-11-21T10:05'

# libnotify keeps its proxy of the server for life; only a whole call chain tells it from a leak of ours.
if SANITIZER != 'none':
  os.environ['ASAN_OPTIONS'] = os.environ.get('ASAN_OPTIONS', '') + ':fast_unwind_on_malloc=0'

BUS = Gio.bus_get_sync(Gio.BusType.SESSION)
DIR = tempfile.mkdtemp(prefix='care-bell.', dir=os.environ['XDG_RUNTIME_DIR'])
CHILDREN = []


def ask(name, path, method, arguments=None):
  interface, verb = method.rsplit('.', 1)
  flags = Gio.DBusCallFlags.NO_AUTO_START
  return BUS.call_sync(name, path, interface, verb, arguments, None, flags, 5000, None).unpack()


def has_owner(name):
  arguments = GLib.Variant('(s)', (name,))
  return ask('org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner', arguments)[0]


def until(condition, seconds=8):
  """What came of the condition, as soon as anything did."""
  end = time.monotonic() + seconds
  result = condition()
  while not result and time.monotonic() < end:
    time.sleep(0.05)
    result = condition()
  return result


def start(*command, **kwargs):
  child = subprocess.Popen(command, text=True, **kwargs)
  CHILDREN.append(child)
  return child


def has_seat(bell):
  """Whether it has sat down: from then on it rings, and can be asked to end."""
  folder = f'/proc/{bell.pid}/fd'
  try:
    files = [os.readlink(os.path.join(folder, name)) for name in os.listdir(folder)]
  except OSError:
    return False
  return any(file.endswith('customer-care-bell.lock') for file in files)


def start_bell(*arguments, **kwargs):
  bell = start(BELL, *arguments, **kwargs)
  assert until(lambda: has_seat(bell)), f'the bell did not sit down: {bell.poll()}'
  return bell


def end(child, number=signal.SIGTERM):
  """Seconds it took to end."""
  began = time.monotonic()
  if child.poll() is None:
    child.send_signal(number)
  child.wait(15)
  return time.monotonic() - began


def ends_soon(bell):
  """Within two seconds, and well."""
  seconds = end(bell)
  assert seconds < 2 and bell.returncode == 0, f'ended with {bell.returncode} after {seconds:.1f} s'
  return True


class Server:
  """A notification server for the time of one test."""

  def __init__(self, abilities='actions body body-markup persistence'):
    self.child = start('/usr/bin/python3', '-m', 'dbusmock', '--template', 'notification_daemon', '-p',
                       '{"capabilities": "%s"}' % abilities, stdout=subprocess.DEVNULL)
    assert until(lambda: has_owner(SERVER)), 'the server did not start'

  def __enter__(self):
    return self

  def __exit__(self, *_):
    end(self.child)
    until(lambda: not has_owner(SERVER))

  def calls(self, method):
    return [arguments for _, arguments in ask(SERVER, SERVER_PATH, MOCK + '.GetMethodCalls',
                                              GLib.Variant('(s)', (method,)))[0]]

  def titles(self):
    return [call[3] for call in self.calls('Notify')]

  def press(self, number, action):
    signature = GLib.Variant('(sssav)', (SERVER, 'ActionInvoked', 'us',
                                         [GLib.Variant('u', number), GLib.Variant('s', action)]))
    ask(SERVER, SERVER_PATH, MOCK + '.EmitSignal', signature)


def studio(*words):
  path = os.path.join(DIR, f'{time.monotonic_ns()}.db')
  subprocess.run([MAKE_STUDIO, words[0], path, *words[1:]], check=True, timeout=30)
  return path


def change(path, verb):
  return subprocess.run([MAKE_STUDIO, verb, path], check=True, timeout=30, capture_output=True,
                        text=True).stdout


def ring_once(path, now=SATURDAY, *more, **kwargs):
  return subprocess.run([BELL, '--once', '--file', path, '--now', now, *more], timeout=20, text=True,
                        capture_output=True, **kwargs)


def check_one_call():
  path = studio('new', '1')
  with Server() as server:
    bell = ring_once(path)
    assert bell.returncode == 0 and bell.stderr == '', bell.stderr
    notices = server.calls('Notify')
  assert len(notices) == 1, notices
  notice = notices[0]
  assert notice[3] == 'Call due: Ms Wang, Post-shooting call', notice[3]
  assert list(notice[5])[::2] == ['default', 'call', 'snooze'], notice[5]
  assert notice[6]['desktop-entry'] == WINDOW, notice[6]
  assert notice[6]['urgency'] == 1, notice[6]
  for secret in ('1380013800', '王芳', '芳'):
    assert secret not in str(notice), secret
  assert change(path, 'rings') == '', 'a rehearsal writes nothing'


def check_three_one_by_one():
  path = studio('new', '3')
  with Server() as server:
    ring_once(path)
    assert len(server.titles()) == 3, server.titles()


def check_four_together():
  path = studio('new', '4')
  with Server() as server:
    ring_once(path)
    assert server.titles() == ['4 calls are due'], server.titles()


def check_quiet_hours():
  path = studio('new', '1')
  with Server() as server:
    ring_once(path, '2026-11-21T12:30')
    assert server.titles() == [], server.titles()


def check_during_a_call():
  path = studio('new', '2')
  change(path, 'claim')
  with Server() as server:
    ring_once(path)
    assert server.titles() == [], server.titles()


def check_during_a_colleagues_call():
  path = studio('new', '2')
  change(path, 'share')
  with Server() as server:
    ring_once(path, SATURDAY, '--as', '0217')
    assert server.titles() == [], server.titles()
    ring_once(path)
    assert len(server.titles()) == 1, server.titles()


def check_day_at_nine():
  path = studio('new', '2')
  with Server() as server:
    ring_once(path, '2026-11-21T09:00')
    assert server.titles() == ['2 calls today'], server.titles()


def check_one_specialist():
  path = studio('new', '1')
  with Server() as server:
    assert ring_once(path, SATURDAY, '--as', '0217').stderr == ''
    assert len(server.titles()) == 1, server.titles()
    bell = ring_once(path, SATURDAY, '--as', '9999')
    assert bell.returncode == 0 and len(bell.stderr.splitlines()) == 1, bell.stderr
    assert len(server.titles()) == 1, server.titles()


def check_without_actions():
  path = studio('new', '1')
  with Server('body') as server:
    ring_once(path)
    assert list(server.calls('Notify')[0][5]) == [], server.calls('Notify')


def check_snooze_is_kept():
  path = studio('now')
  with Server() as server:
    bell = start_bell('--file', path)
    assert until(server.titles), 'nothing rang'
    assert until(lambda: change(path, 'rings')), 'not noted'
    call, rung_for, snoozed = map(int, change(path, 'rings').split())
    assert snoozed == 0 and 0 < time.time() - rung_for < 200, (rung_for, snoozed)
    server.press(1, 'snooze')
    assert until(lambda: change(path, 'rings').split()[2] != '0'), 'the snooze was not kept'
    assert 840 < int(change(path, 'rings').split()[2]) - time.time() < 920
    assert ends_soon(bell)
    bell = start_bell('--file', path)
    time.sleep(1)
    assert len(server.titles()) == 1, 'a bell started anew rings it again'
    end(bell)


def check_call_opens_the_window():
  path = studio('now')
  window = start('/usr/bin/python3', '-m', 'dbusmock', WINDOW, WINDOW_PATH, APPLICATION,
                 stdout=subprocess.DEVNULL)
  assert until(lambda: has_owner(WINDOW))
  ask(WINDOW, WINDOW_PATH, MOCK + '.AddMethod',
      GLib.Variant('(sssss)', (APPLICATION, 'ActivateAction', 'sava{sv}', '', '')))
  with Server() as server:
    bell = start_bell('--file', path)
    assert until(lambda: change(path, 'rings')), 'nothing rang'
    server.press(1, 'call')
    asked = until(lambda: ask(WINDOW, WINDOW_PATH, MOCK + '.GetMethodCalls',
                              GLib.Variant('(s)', ('ActivateAction',)))[0])
    assert asked, 'the window was not asked'
    assert list(asked[0][1][:2]) == ['open-call', [int(change(path, 'rings').split()[0])]], asked
    end(bell)
  end(window)


def check_handled_elsewhere():
  path = studio('now')
  with Server() as server:
    bell = start_bell('--file', path)
    assert until(lambda: change(path, 'rings')), 'nothing rang'
    change(path, 'done')
    assert until(lambda: server.calls('CloseNotification')), 'not taken back'
    assert list(server.calls('CloseNotification')[0]) == [1]
    end(bell)


def check_end_takes_back():
  path = studio('now')
  with Server() as server:
    bell = start_bell('--file', path)
    assert until(lambda: change(path, 'rings')), 'nothing rang'
    assert ends_soon(bell)
    assert server.calls('CloseNotification'), 'still shown without its sender'


def check_second_bell_ends():
  path = studio('now')
  with Server() as server:
    bell = start_bell('--file', path)
    assert until(server.titles)
    second = subprocess.run([BELL, '--file', path], timeout=5, capture_output=True)
    assert second.returncode == 0 and second.stderr == b'', second
    assert len(server.titles()) == 1
    end(bell)


def check_hung_server():
  path = studio('new', '1')
  own = 'import dbus, time; dbus.SessionBus().request_name("%s"); time.sleep(60)' % SERVER
  server = start('/usr/bin/python3', '-c', own)
  assert until(lambda: has_owner(SERVER))
  began = time.monotonic()
  assert ring_once(path).returncode == 0
  assert 0.9 < time.monotonic() - began < 3, time.monotonic() - began
  bell = start_bell('--file', path, '--now', SATURDAY)
  time.sleep(1)
  assert ends_soon(bell)
  end(server)
  until(lambda: not has_owner(SERVER))


def check_no_server():
  path = studio('now')
  bell = start_bell('--file', path)
  time.sleep(1)
  assert bell.poll() is None, bell.returncode
  assert change(path, 'rings') == '', 'announced to nobody'
  assert ends_soon(bell)


def check_no_bus():
  environment = {name: value for name, value in os.environ.items()
                 if name not in ('DBUS_SESSION_BUS_ADDRESS', 'DISPLAY')}
  bell = ring_once(studio('new', '1'), env=environment)
  assert bell.returncode == 0, bell
  assert '王' not in bell.stderr


def check_missing_file():
  path = os.path.join(DIR, 'later.db')
  with Server() as server:
    bell = start_bell('--file', path, stderr=subprocess.PIPE)
    time.sleep(0.7)
    assert bell.poll() is None
    assert ends_soon(bell) and bell.stderr.read() == ''
    assert server.titles() == []


def check_damaged_file():
  path = os.path.join(DIR, 'damaged.db')
  with open(path, 'wb') as file:
    file.write(b'SQLite format 3\0' + b'\xff' * 5000)
  bell = start_bell('--file', path, stderr=subprocess.PIPE)
  assert 'Message' in bell.stderr.readline()
  assert bell.poll() is None
  assert ends_soon(bell) and bell.stderr.read() == ''


def private_kilobytes(child):
  with open(f'/proc/{child.pid}/smaps_rollup', encoding='ascii') as file:
    return sum(int(line.split()[1]) for line in file if line.startswith('Private_Dirty:'))


def check_memory():
  if SANITIZER != 'none':
    return
  path = studio('demo')
  with Server():
    bell = start_bell('--file', path)
    time.sleep(2)
    assert private_kilobytes(bell) <= 3000, private_kilobytes(bell)
    end(bell)


def check_arguments():
  for arguments, code in ((['--version'], 0), (['--nonsense'], 2), (['--now', 'soon'], 2), (['stray'], 2)):
    bell = subprocess.run([BELL, *arguments], timeout=5, capture_output=True, text=True)
    assert bell.returncode == code, (arguments, bell)
    assert (bell.stderr == '') == (code == 0), bell.stderr


def main():
  checks = [(name, check) for name, check in globals().items() if name.startswith('check_')]
  failed = 0
  print(f'1..{len(checks)}', flush=True)
  for number, (name, check) in enumerate(checks, 1):
    path = '/bell/' + name[len('check_'):].replace('_', '-')
    try:
      check()
      print(f'ok {number} {path}', flush=True)
    except (AssertionError, GLib.Error, OSError, ValueError, subprocess.SubprocessError) as error:
      failed = 1
      print(f'not ok {number} {path}\n# {type(error).__name__}: {error}', flush=True)
    for child in CHILDREN:
      if child.poll() is None:
        child.kill()
        child.wait()
    CHILDREN.clear()
  return failed


if __name__ == '__main__':
  sys.exit(main())
