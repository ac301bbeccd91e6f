#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-cli.py — customer-care-cli from the outside, verb by verb

  test-cli.py PROGRAM SOURCE

Founds a studio, imports the list of the fixtures, makes calls, prints, copies, checks and takes the
import back; then everything that can be typed wrongly. Each promise is one line of TAP.
"""
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import openpyxl

PROGRAM = os.path.abspath(sys.argv[1])
COMPLETION = os.path.join(sys.argv[2], 'data', 'completions', 'customer-care-cli')
FIXTURES = os.path.join(sys.argv[2], 'tests', 'fixtures')
MORNING = '2026-11-21T10:00'

number = 0
failed = False


def ok(name, is_good, why=''):
  """One promise."""
  global number, failed
  number += 1
  print(f'{"ok" if is_good else "not ok"} {number} /cli/{name}')
  if not is_good:
    failed = True
    print('\n'.join('# ' + line for line in str(why).split('\n')))
  return is_good


class Result:
  """What a run came to."""

  def __init__(self, status, out, err):
    self.status = status
    self.out = out
    self.err = err

  def json(self):
    return json.loads(self.out)

  def __str__(self):
    return f'status {self.status}\n{self.out[-1500:]}\n{self.err}'


class Studio:
  """A folder with a studio file in it."""

  def __init__(self, folder):
    self.folder = folder
    self.file = os.path.join(folder, 'studio.db')

  def path(self, name):
    return os.path.join(self.folder, name)

  def run(self, *arguments, now=MORNING, environment=None, file=True):
    options = (['--file', self.file] if file else []) + (['--now', now] if now else [])
    return run(options + list(arguments), environment)

  def json(self, *arguments, now=MORNING):
    result = self.run('--json', *arguments, now=now)
    if result.status != 0:
      raise AssertionError(f'{arguments}: {result}')
    return result.json()


def run(arguments, environment=None):
  surroundings = dict(os.environ, **(environment or {}))
  for name in ('DISPLAY', 'WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'CUSTOMER_CARE_PASSWORD'):
    if name not in (environment or {}):
      surroundings.pop(name, None)
  done = subprocess.run([PROGRAM] + arguments, capture_output=True, env=surroundings, check=False,
                        stdin=subprocess.DEVNULL, timeout=60)
  return Result(done.returncode, done.stdout.decode(), done.stderr.decode())


def has_keys(document, *keys):
  return all(key in document for key in keys)


def content(path):
  """Everything that is on file; what the engine notes for itself when it closes does not count."""
  with sqlite3.connect(path) as database:
    lines = [line for line in database.iterdump() if 'sqlite_stat' not in line and 'ANALYZE' not in line]
  database.close()
  return lines


# --- one working day ---------------------------------------------------------------------------

def begin(studio):
  made = studio.json('new', studio.file, '--studio', '罗曼婚纱', '--supervisor', '0001:李敏')
  ok('new', has_keys(made, 'path', 'schema') and made['path'] == studio.file and made['schema'] >= 1, made)
  again = studio.run('new', studio.file, '--studio', 'X', '--supervisor', '1:Y')
  ok('new/never-over-a-file', again.status == 1 and len(again.err.splitlines()) == 1, again)

  shutil.copy(os.path.join(FIXTURES, 'bookings.xlsx'), studio.path('bookings.xlsx'))
  shutil.copy(os.path.join(FIXTURES, 'bookings-broken.csv'), studio.path('broken.csv'))
  before = content(studio.file)
  rehearsal = studio.json('import', studio.path('bookings.xlsx'), '--dry-run')
  ok('import/dry-run', rehearsal['created'] > 400 and content(studio.file) == before, rehearsal)
  report = studio.json('import', studio.path('bookings.xlsx'), now='2026-11-21T08:00')
  ok('import', has_keys(report, 'batch', 'rows', 'created', 'updated', 'unchanged', 'rejected') and
     report['created'] == report['rows'] == rehearsal['created'] and report['batch'] >= 1, report)
  again = studio.json('import', studio.path('bookings.xlsx'))
  ok('import/again', again['created'] == again['updated'] == 0 and again['unchanged'] == report['rows'],
     again)


def import_complaints(studio):
  with open(os.path.join(FIXTURES, 'expected.json'), encoding='utf-8') as file:
    expected = json.load(file)
  shutil.copy(os.path.join(FIXTURES, 'complaints-utf8-bom.csv'), studio.path('complaints.csv'))
  rehearsal = studio.json('import', studio.path('complaints.csv'), '--kind', 'complaints', '--dry-run')
  ok('import/complaints/dry-run', rehearsal['created'] == expected['complaints'] and
     rehearsal['kind'] == 'complaints', rehearsal)
  report = studio.json('import', studio.path('complaints.csv'))
  ok('import/complaints', report['created'] == expected['complaints'] and not report['rejected'] and
     len(report['warnings']) == 4, report)
  again = studio.json('import', studio.path('complaints.csv'), '--kind', 'complaints')
  ok('import/complaints/again', again['created'] == 0 and again['unchanged'] == report['rows'], again)
  shown = studio.json('show', 'complaint', 'TS20250608-186-2')
  ok('import/complaints/same-number-twice', shown['no'] == 'TS20250608-186-2', shown)
  undone = studio.json('undo-import', str(report['batch']))
  ok('undo-import/complaints', undone['complaints'] == report['created'] and undone['kept'] == 0, undone)


def share_out(studio):
  shared = studio.json('share-out')
  ok('share-out', has_keys(shared, 'shared'), shared)
  silent = studio.run('assign', 'C000001', '0001')
  ok('assign/needs-a-reason', silent.status == 1 and len(silent.err.splitlines()) == 1, silent)
  wrong = studio.run('assign', 'C000001', '0001', '--reason', '客人指定')
  ok('assign/to-specialists-only', wrong.status == 1 and len(wrong.err.splitlines()) == 1, wrong)


def import_broken(studio):
  rehearsal = studio.json('import', studio.path('broken.csv'), '--dry-run')
  ok('import/rejected', rehearsal['rejected'] and
     all(has_keys(row, 'row', 'column', 'value', 'reason') for row in rehearsal['rejected']), rehearsal)
  ok('import/dry-run-writes-nothing', not [name for name in os.listdir(studio.folder) if 'reject' in name])
  report = studio.json('import', studio.path('broken.csv'), '--rejects', studio.path('refused.csv'))
  ok('import/rejects-file', report['rejects_file'] == studio.path('refused.csv') and
     os.path.getsize(studio.path('refused.csv')) > 0, report)
  undone = studio.json('undo-import', str(report['batch'])) if report['batch'] else {}
  ok('undo-import/small', not report['batch'] or has_keys(undone, 'removed', 'restored'), undone)


QUEUE_KEYS = ('id', 'type', 'customer', 'order_no', 'phone', 'due_on', 'deadline', 'state', 'assigned_to',
              'why_not_now', 'until', 'channel', 'level', 'overdue', 'group', 'merged', 'names')


def look_at_queue(studio):
  before = content(studio.file)
  early = studio.json('queue', now='2026-11-21T08:00')
  morning = studio.json('queue')
  ok('queue/keys', morning['day'] == '2026-11-21' and len(morning['calls']) > 20 and
     all(has_keys(call, *QUEUE_KEYS) for call in morning['calls']), morning['calls'][:1])
  ok('queue/nobody-before-ten',
     all(call['group'] != 'NOW' or call['channel'] != 'PHONE' for call in early['calls']) and
     any(call['why_not_now'] == 'RESTING' and call['until'] == '2026-11-21T10:00'
         for call in early['calls']), early['calls'][:2])
  ok('queue/now', all(call['state'] in ('DUE', 'IN_PROGRESS') for call in morning['calls']) and
     morning['calls'][0]['group'] in ('NOW', 'OVERDUE') and morning['calls'][0]['why_not_now'] is None,
     morning['calls'][0])
  later = studio.json('queue', '--day', '2026-11-25')
  ok('queue/another-day', later['day'] == '2026-11-25' and len(later['calls']) > len(morning['calls']) and
     any(call['state'] == 'PLANNED' for call in later['calls']))
  ok('queue/rehearsal-writes-nothing', content(studio.file) == before)
  text = studio.run('queue', environment={'LC_ALL': 'C'})
  ok('queue/text', text.status == 0 and morning['calls'][0]['names'] in text.out and '?' not in text.out,
     text)
  ok('queue/columns', is_aligned(text.out), text)
  nobody = studio.run('queue', '--specialist', '0999')
  ok('queue/unknown-specialist', nobody.status == 1 and '0999' in nobody.err, nobody)
  return morning['calls']


def is_aligned(text):
  """The telephone of every line begins in the same column when a Han letter counts as two."""
  columns = set()
  for line in text.splitlines()[1:]:
    parts = line.split('  ')
    phones = [part for part in parts if part.replace(' ', '').isdigit() and len(part) == 13]
    if line.startswith('  ') and phones:
      before = line[:line.index(phones[0])]
      columns.add(sum(2 if ord(letter) > 0x2e00 else 1 for letter in before))
  return len(columns) == 1


def read_script(studio, call):
  script = studio.json('script', str(call))
  steps = {step['id']: step for step in script['steps']}
  ok('script', script['call'] == call and
     all(has_keys(step, 'id', 'kind', 'text', 'options') for step in script['steps']) and
     all(has_keys(option, 'code', 'label', 'goto', 'effects') for step in script['steps']
         for option in step['options']), script['steps'][:1])
  ok('script/whole-way', ['OPEN1', 'OPEN2', 'OPEN3', 'B1', 'B2', 'B3', 'B4', 'B5'] == list(steps)[:8] and
     list(steps)[-1].startswith('CLOSE'), list(steps))
  ok('script/filled-in', '罗曼婚纱' in steps['OPEN2']['text'] and '李敏' in steps['OPEN2']['text'] and
     '{' not in ''.join(step['text'] for step in script['steps']), steps['OPEN2'])
  ok('script/gap', '____' in ''.join(step['text'] for step in script['steps']))


RECORD_KEYS = ('visit', 'visit_id', 'rating', 'planned', 'complaint', 'state', 'sentences')


def make_calls(studio, calls):
  thanks = [call['id'] for call in calls if call['type'] == 'SHOOT_THANKS' and not call['merged'] and
            call['group'] == 'NOW']
  satisfied, dissatisfied, later, wrong, refused = thanks[:5]
  read_script(studio, satisfied)

  done = studio.json('record', str(satisfied), '--outcome', 'REACHED_DONE', '--answers',
                     'B2=SCHEDULED,B3=SATISFIED,B4=SATISFIED,B5=SATISFIED', '--note', '很满意')
  ok('record/satisfied', has_keys(done, *RECORD_KEYS) and done['visit'] == 'HF20261121-001' and
     done['rating'] == 'SATISFIED' and done['state'] == 'DONE' and done['complaint'] is None, done)
  seen = studio.json('show', 'call', str(satisfied))
  answers = {answer['step']: answer['answer'] for answer in seen['visits'][0]['answers']}
  ok('record/opening-is-yes', answers.get('OPEN1') == 'YES' and answers.get('OPEN3') == 'YES', answers)
  audit = seen['audit']
  ok('record/audit', audit[0]['deed'] == 'RECORD_CALL' and audit[0]['by'] == '李敏', audit)

  bad = studio.json('record', str(dissatisfied), '--outcome', 'REACHED_DONE', '--answers', 'B4=DISSATISFIED',
                    '--text', 'B4=妆太浓')
  ok('record/dissatisfied', bad['rating'] == 'DISSATISFIED' and bad['complaint'] == 'TS20261121-001', bad)
  seen = studio.json('show', 'visit', bad['visit'])
  answers = {answer['step']: answer for answer in seen['answers']}
  ok('record/unasked-stays-unanswered', 'B3' not in answers and 'B2' not in answers and
     answers['B4']['text'] == '妆太浓' and answers['B4']['rating'] == 'DISSATISFIED', answers)

  agreed = studio.json('record', str(later), '--outcome', 'REACHED_LATER', '--at', '2026-11-21T15:00')
  ok('record/later', agreed['at'] == '2026-11-21T15:00', agreed)
  before, at = studio.json('queue', now='2026-11-21T14:30'), studio.json('queue', now='2026-11-21T15:00')
  waits = next(call for call in before['calls'] if call['id'] == later)
  rings = next(call for call in at['calls'] if call['id'] == later)
  ok('record/later-waits', waits['group'] == 'AGREED' and waits['until'] == '2026-11-21T15:00', waits)
  ok('record/later-comes', rings['group'] in ('NOW', 'OVERDUE') and rings['why_not_now'] is None, rings)

  number = studio.json('record', str(wrong), '--outcome', 'WRONG_NUMBER')
  ok('record/wrong-number', any('number' in sentence for sentence in number['sentences']), number)

  moved = next(call['id'] for call in calls if call['type'] == 'DRESS_REMIND')
  dress = studio.json('record', str(moved), '--outcome', 'REACHED_DONE', '--appointment', 'DRESS=2026-11-24')
  order = studio.json('show', 'order', next(call['order_no'] for call in calls if call['id'] == moved))
  stages = {stage['stage']: stage for stage in order['stages']}
  ok('record/appointment', stages['DRESS']['planned_on'] == '2026-11-24', (dress, order))
  refuse_records(studio, refused, satisfied)
  return bad


def refuse_records(studio, call, done):
  before = content(studio.file)
  for name, arguments, word in (
      ('unknown-step',     ['--outcome', 'REACHED_DONE', '--answers', 'B9=SATISFIED'], 'B9'),
      ('unknown-answer',   ['--outcome', 'REACHED_DONE', '--answers', 'B3=MAYBE'], 'MAYBE'),
      ('never-comes-there', ['--outcome', 'REACHED_DONE', '--answers', 'B3=SATISFIED,WP1=X'], 'WP1'),
      ('no-appointment',   ['--outcome', 'REACHED_DONE', '--appointment', 'MOON=2026-12-01'], 'MOON'),
      ('contradiction',    ['--outcome', 'REACHED_DONE', '--answers', 'OPEN3=LATER'], 'REACHED_LATER')):
    result = studio.run('record', str(call), *arguments)
    ok('record/refuses/' + name, result.status == 1 and word in result.err and not result.out and
       len(result.err.splitlines()) == 1, result)
  twice = studio.run('record', str(done), '--outcome', 'REACHED_DONE')
  ok('record/refuses/twice', twice.status == 1 and len(twice.err.splitlines()) == 1, twice)
  ok('record/refuses/writes-nothing', content(studio.file) == before)


def find_and_show(studio, calls, bad):
  couple = calls[0]
  found = studio.json('find', couple['phone'])
  ok('find/phone', found['results'] and
     all(has_keys(result, 'kind', 'id', 'name', 'detail') for result in found['results']) and
     found['results'][0]['id'] == couple['customer'], found)
  found = studio.json('find', couple['names'].split('、')[0])
  ok('find/name', any(result['id'] == couple['customer'] for result in found['results']), found)
  found = studio.json('find', bad['complaint'])
  ok('find/complaint', found['results'][0]['kind'] == 'complaint' and
     found['results'][0]['id'] == bad['complaint_id'], found)
  ok('find/visit', studio.json('find', bad['visit'].lower())['results'][0]['kind'] == 'visit')
  ok('find/nothing', studio.json('find', 'zzqq')['results'] == [])

  complaint = studio.json('show', 'complaint', bad['complaint'])
  whole = studio.json('show', 'customer', str(complaint['customer']))
  ok('show/customer', has_keys(whole, 'id', 'customer_no', 'names', 'persons', 'phones', 'orders', 'calls',
                               'visits', 'complaints', 'audit') and whole['orders'][0]['stages'] and
     whole['visits'][0]['answers'] and whole['complaints'][0]['no'] == bad['complaint'], whole)
  ok('show/by-number', studio.json('show', 'customer', whole['customer_no'].lower())['id'] == whole['id'])
  text = studio.run('show', 'customer', whole['customer_no'])
  ok('show/text', text.status == 0 and whole['persons'][0]['name'] in text.out, text)


def print_form(studio, bad):
  pdf = studio.path('f01.pdf')
  done = studio.json('form', 'F01', '--visit', bad['visit'], '-o', pdf)
  ok('form', done == {'file': pdf, 'pages': 1} and os.stat(pdf).st_mode & 0o077 == 0, done)
  words = subprocess.run(['pdftotext', '-layout', pdf, '-'], capture_output=True, check=True).stdout.decode()
  wanted = (bad['visit'], bad['complaint'], '妆太浓', '回访记录表', '罗曼婚纱')
  ok('form/words', all(word in words for word in wanted), words)
  english = studio.json('form', 'F01', '--visit', str(bad['visit_id']), '--language', 'en', '-o', pdf)
  words = subprocess.run(['pdftotext', '-layout', pdf, '-'], capture_output=True, check=True).stdout.decode()
  ok('form/language', english['pages'] == 1 and 'Return Visit Record' in words, words)
  audit = studio.json('show', 'visit', bad['visit'])['audit']
  ok('form/audit', [entry['deed'] for entry in audit] == ['PRINT'] * 2, audit)
  blank = run(['form', 'F01', '--blank', '-o', studio.path('blank.pdf')], {'XDG_DATA_HOME': studio.folder})
  ok('form/blank-without-studio', blank.status == 0 and os.path.exists(studio.path('blank.pdf')), blank)
  for code in ('F11', 'F12', 'F13', 'F14', 'F15', 'F18'):
    empty = studio.json('form', code, '--blank', '-o', pdf)
    ok(f'form/blank-{code}', empty['pages'] == 1, empty)
  couple = str(studio.json('show', 'complaint', bad['complaint'])['customer'])
  letter = ['form', 'F11', '--letter', 'birthday', '--customer', f'{couple},{couple}', '-o', pdf]
  gap = studio.run(*letter)
  ok('form/letter-with-a-gap', gap.status == 1 and 'gift' in gap.err, gap)
  posted = studio.json(*letter, '--fact', 'gift=果盘', '--fact', 'gift_until=12月1日')
  words = subprocess.run(['pdftotext', '-layout', pdf, '-'], capture_output=True, check=True).stdout.decode()
  ok('form/letter', posted['pages'] == 2 and '果盘' in words and '收' in words, words)
  labels = studio.json('form', 'F12', '--customer', f'{couple},{couple}', '--first', '21', '-o', pdf)
  ok('form/labels', labels['pages'] == 2, labels)
  envelope = studio.json('form', 'F12', '--customer', couple, '--envelope', 'dl', '-o', pdf)
  size = subprocess.run(['pdfinfo', pdf], capture_output=True, check=True).stdout.decode()
  ok('form/envelope', envelope['pages'] == 1 and '623.6' in size and '311.8' in size, size)
  none = studio.run('form', 'F01', '--visit', '99999', '-o', pdf)
  ok('form/no-such-visit', none.status == 1 and '99999' in none.err, none)


def print_complaint(studio, bad):
  pdf = studio.path('f04.pdf')
  done = studio.json('form', 'F04', '--complaint', bad['complaint'], '-o', pdf)
  words = subprocess.run(['pdftotext', '-layout', pdf, '-'], capture_output=True, check=True).stdout.decode()
  wanted = ('顾客投诉登记表', bad['complaint'], '内部资料')
  ok('form/complaint', done['pages'] == 2 and all(word in words for word in wanted), words)
  done = studio.json('form', 'F04', '--complaint', bad['complaint'], '--copy', '-o', pdf)
  words = subprocess.run(['pdftotext', '-layout', pdf, '-'], capture_output=True, check=True).stdout.decode()
  ok('form/customers-copy', done['pages'] == 1 and '顾客联' in words and '内部资料' not in words, words)
  done = studio.json('form', 'F06', '--complaint', bad['complaint'], '--language', 'en', '-o', pdf)
  words = subprocess.run(['pdftotext', '-layout', pdf, '-'], capture_output=True, check=True).stdout.decode()
  ok('form/agreement', done['pages'] == 2 and words.count('Complaint Processing Agreement') == 2 and
     words.count('Page 1 of 1') == 2, words)
  for code in ('F04', 'F05', 'F06', 'F16'):
    blank = run(['form', code, '--blank', '-o', pdf], {'XDG_DATA_HOME': studio.folder})
    ok(f'form/{code}-blank', blank.status == 0, blank)
  for code, title in (('F05', '顾客投诉分类统计表'), ('F16', '各部门重拍')):
    done = studio.json('form', code, '--from', '2026-01-01', '--to', '2026-12-31', '-o', pdf)
    text = subprocess.run(['pdftotext', '-layout', pdf, '-'], capture_output=True, check=True).stdout.decode()
    ok(f'form/{code}', done['pages'] >= 1 and title in text and '2026-12-31' in text, text)
  audit = studio.json('show', 'complaint', bad['complaint'])['audit']
  ok('form/complaint-audit', [entry['detail'] for entry in audit if entry['deed'] == 'PRINT'] ==
     ['F06', 'F04', 'F04'], audit)


def report_the_day(studio):
  told = studio.json('report', 'daily')
  total = told['total']
  ok('report/assembled', told['version'] == 0 and total['planned'] >= total['done'] > 0 and
     total['dissatisfied'] > 0, told)
  ok('report/grievance', any('投诉' in ' '.join(line) or line[1] for line in told['grievances']['lines']), told)
  again = studio.run('report', 'daily', '--add', 'AT_ONCE=x')
  ok('report/added-to-nothing', again.status == 2, again)
  wrong = studio.run('report', 'daily', '--submit', '--add', 'NOWHERE=x')
  ok('report/no-such-section', wrong.status == 2 and 'NOWHERE' in wrong.err, wrong)
  ok('report/no-such-kind', studio.run('report', 'yearly').status == 2)
  done = studio.json('report', 'daily', '--submit', '--spoken', '--add', 'AT_ONCE=专线电话坏了')
  ok('report/handed-in', done['version'] == 1 and done['no'].startswith('RB') and done['spoken'] and
     done['at_once']['added'] == '专线电话坏了', done)
  more = studio.json('report', 'daily', '--submit')
  ok('report/another-version', more['version'] == 2 and more['no'] == done['no'] and
     more['at_once']['added'] == '专线电话坏了', more)
  pdf = studio.path('f07.pdf')
  studio.json('report', 'daily', '-o', pdf)
  words = subprocess.run(['pdftotext', '-layout', pdf, '-'], capture_output=True, check=True).stdout.decode()
  ok('report/paper', '客服部每日汇报表' in words and done['no'] in words and '专线电话坏了' in words, words)
  blank = run(['form', 'F07', '--blank', '-o', pdf], {'XDG_DATA_HOME': studio.folder})
  ok('form/F07-blank', blank.status == 0, blank)


def copy_and_check(studio):
  backup = studio.json('backup', studio.path('copy.db'))
  ok('backup', backup['ok'] is True and os.stat(studio.path('copy.db')).st_mode & 0o077 == 0, backup)
  copy = Studio(studio.folder)
  copy.file = studio.path('copy.db')
  before = content(copy.file)
  checked = copy.json('check', '--deep')
  ok('check', checked['ok'] is True and content(copy.file) == before, checked)
  ok('backup/same-calls', copy.json('queue')['calls'] == studio.json('queue')['calls'])
  itself = studio.run('backup', studio.file)
  ok('backup/not-over-itself', itself.status == 1 and studio.json('check')['ok'], itself)

  with open(studio.path('torn.db'), 'wb') as file:
    with open(studio.path('copy.db'), 'rb') as whole:
      file.write(whole.read(150000))
  copy.file = studio.path('torn.db')
  torn = copy.run('check', '--json')
  ok('check/damaged', torn.status == 1 and torn.json()['ok'] is False and
     len(torn.err.splitlines()) == 1, torn)


def undo(studio):
  undone = studio.json('undo-import', '1')
  ok('undo-import', undone['removed'] > 400 and has_keys(undone, 'removed', 'restored'), undone)
  again = studio.run('undo-import', '1')
  ok('undo-import/once', again.status == 1 and len(again.err.splitlines()) == 1, again)
  ok('undo-import/sound', studio.json('check', '--deep')['ok'])


# --- people -------------------------------------------------------------------------------------

def demo_and_people(folder):
  studio = Studio(folder)
  made = studio.json('demo', studio.file, '--customers', '60', '--seed', '7')
  ok('demo', has_keys(made, 'path', 'customers', 'orders', 'calls', 'complaints', 'seconds') and
     made['customers'] == 60, made)
  everybody = studio.json('queue')['calls']
  call = str(everybody[0]['id'])
  nobody = studio.run('record', call, '--outcome', 'BUSY')
  ok('as/writing-needs-a-name', nobody.status == 1 and '--as' in nobody.err, nobody)
  stranger = studio.run('--as', '9999', 'record', call, '--outcome', 'BUSY')
  ok('as/stranger', stranger.status == 1 and len(stranger.err.splitlines()) == 1, stranger)
  numbers = sorted({call['assigned_to'] for call in everybody if call['assigned_to']})
  own = studio.json('queue', '--specialist', numbers[0])['calls']
  ok('queue/specialist', 0 < len(own) < len(everybody) and
     all(call['assigned_to'] in (numbers[0], None) for call in own), [call['assigned_to'] for call in own])
  mine = studio.run('--as', numbers[0], '--json', 'queue').json()['calls']
  ok('as/own-queue', [call['id'] for call in mine] == [call['id'] for call in own])
  busy = studio.run('--as', numbers[0], '--json', 'record', str(own[0]['id']), '--outcome', 'no_answer')
  ok('as/records', busy.status == 0, busy)
  return studio, numbers[0]


# --- lists that are shown and leave ---------------------------------------------------------------

def list_and_export(studio, specialist):
  everybody = studio.json('list', '--count', '1000')
  ok('list', everybody['count'] == 60 == len(everybody['customers']) and
     has_keys(everybody['customers'][0], 'id', 'customer_no', 'names', 'order_no', 'stages', 'assigned_to',
              'last_contact_on', 'complaints'), everybody['count'])
  late = studio.json('list', '--group', 'late', '--count', '1000')
  ok('list/late', 0 < late['count'] < 60 and all('▲' in line['stages'] for line in late['customers']), late)
  contacts = [line['last_contact_on'] for line in
              studio.json('list', '--sort', 'CONTACT', '--down', '--count', '1000')['customers']]
  known = [day for day in contacts if day]
  ok('list/sorted', known == sorted(known, reverse=True) and not any(contacts[len(known):]), contacts)
  strange = studio.run('list', '--group', 'TWINS')
  ok('list/no-such-group', strange.status == 2 and 'WEDDING_SOON' in strange.err, strange)

  before = content(studio.file)
  refused = studio.run('--as', specialist, 'export', 'customers', '-o', studio.path('x.xlsx'))
  ok('export/not-by-specialists', refused.status == 1 and not os.path.exists(studio.path('x.xlsx')) and
     content(studio.file) == before, refused)
  workbook = studio.run('--as', '0001', '--json', 'export', 'customers', '-o', studio.path('x.xlsx')).json()
  rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(studio.path('x.xlsx')).active.rows]
  ok('export', workbook['rows'] == len(rows) - 1 >= 60 and rows[0][0] == 'Order no.', rows[0])
  with sqlite3.connect(studio.file) as database:
    acts = database.execute("SELECT detail FROM audit WHERE deed = 'EXPORT_CUSTOMERS'").fetchall()
  ok('export/audit', acts == [('60',)], acts)
  exact = studio.run('--as', '0001', 'export', 'customers', '--exact', '-o', studio.path('x.csv'))
  back = studio.run('--as', '0001', '--json', 'import', studio.path('x.csv'), '--dry-run')
  ok('export/exact', exact.status == 0 and back.json()['created'] == 0 and
     back.json()['unchanged'] > 0.9 * workbook['rows'], back)
  calls = studio.run('--as', '0001', '--json', 'export', 'calls', '--from', '2026-11-01', '-o',
                     studio.path('calls.csv'))
  ok('export/calls', calls.json()['rows'] > 0, calls)
  for name, arguments, status in (
      ('kind', ['shoes', '-o', studio.path('y.csv')], 2), ('nowhere', ['customers'], 2),
      ('both-flavours', ['customers', '--exact', '--for-spreadsheets', '-o', studio.path('y.csv')], 2),
      ('other-file', ['customers', '-o', studio.path('y.ods')], 1),
      ('no-folder', ['customers', '-o', studio.path('no/y.csv')], 1)):
    result = studio.run('--as', '0001', 'export', *arguments)
    ok('export/' + name, result.status == status and len(result.err.splitlines()) == 1, result)


# --- what can be typed wrongly -----------------------------------------------------------------

def refuse(studio):
  file = ['--file', studio.file]
  long = 'x' * 100000
  for name, arguments, status in (
      ('nothing',            [], 2),
      ('unknown-verb',       ['dance'], 2),
      ('unknown-option',     ['queue', '--fast'], 2),
      ('option-of-another',  ['queue', '--deep'], 2),
      ('one-dash',           ['queue', '-day', '2026-11-21'], 2),
      ('missing-value',      ['queue', '--day'], 2),
      ('missing-value-then-option', ['queue', '--day', '--json'], 2),
      ('value-not-wanted',   ['--json=yes', 'queue'], 2),
      ('missing-word',       ['script'], 2),
      ('too-many-words',     file + ['queue', 'now'], 2),
      ('not-a-day',          file + ['queue', '--day', '2026-02-30'], 2),
      ('not-a-moment',       ['--now', 'yesterday', 'queue'], 2),
      ('no-such-moment',     ['--now', '2026-13-01T08:00', 'queue'], 2),
      ('file-empty',         ['--file', '', 'queue'], 2),
      ('file-dash',          ['--file', '-', 'queue'], 2),
      ('file-folder',        ['--file', studio.folder, 'queue'], 2),
      ('file-long',          ['--file', long[:5000], 'queue'], 2),
      ('argument-without-end', ['find', long], 2),
      ('argument-not-text',  ['find', b'\xff\xfe'], 2),
      ('file-not-text',      ['--file', b'/tmp/\xff.db', 'queue'], 2),
      ('file-not-there',     ['--file', studio.path('none.db'), 'queue'], 1),
      ('folder-not-there',   ['--file', studio.path('none/none.db'), 'check'], 1),
      ('file-empty-file',    ['--file', studio.path('zero.db'), 'queue'], 1),
      ('file-of-others',     ['--file', studio.path('other.db'), 'queue'], 1),
      ('new-without-studio', ['new', studio.path('n.db')], 2),
      ('new-without-name',   ['new', studio.path('n.db'), '--studio', 'X', '--supervisor', '0001'], 2),
      ('new-blank-name',     ['new', studio.path('n.db'), '--studio', 'X', '--supervisor', '0001: '], 1),
      ('new-in-folder',      ['new', studio.folder, '--studio', 'X', '--supervisor', '1:Y'], 2),
      ('demo-of-nobody',     ['demo', studio.path('n.db'), '--customers', '0'], 2),
      ('demo-too-large',     ['demo', studio.path('n.db'), '--customers', '1000001'], 2),
      ('demo-not-a-number',  ['demo', studio.path('n.db'), '--seed', 'x'], 2),
      ('import-not-there',   file + ['import', studio.path('none.csv')], 1),
      ('import-folder',      file + ['import', studio.folder], 2),
      ('import-dash',        file + ['import', '-'], 2),
      ('import-kind',        file + ['import', studio.path('zero.db'), '--kind', 'songs'], 2),
      ('import-later',       file + ['import', studio.path('zero.db'), '--kind', 'members'], 1),
      ('import-empty',       file + ['import', studio.path('zero.db')], 1),
      ('undo-not-a-number',  file + ['undo-import', 'one'], 2),
      ('undo-no-such-batch', file + ['undo-import', '77'], 1),
      ('script-not-there',   file + ['script', '999999'], 1),
      ('script-no-number',   file + ['script', 'abc'], 1),
      ('script-overflow',    file + ['script', '99999999999999999999'], 1),
      ('record-no-outcome',  file + ['record', '1'], 2),
      ('record-bad-outcome', file + ['record', '1', '--outcome', 'FINE'], 2),
      ('record-bad-time',    file + ['record', '1', '--outcome', 'BUSY', '--at', 'soon'], 2),
      ('find-blank',         file + ['find', '  '], 2),
      ('show-what',          file + ['show', 'weather', '1'], 2),
      ('show-not-there',     file + ['show', 'customer', '99999'], 1),
      ('show-injection',     file + ['show', 'order', "x' OR 1=1 --"], 1),
      ('form-unknown',       file + ['form', 'F99', '--blank', '-o', studio.path('x.pdf')], 2),
      ('form-later',         file + ['form', 'F22', '--blank', '-o', studio.path('x.pdf')], 1),
      ('form-letter-unknown', file + ['form', 'F11', '--letter', 'LOVE', '--customer', '1', '-o',
                                      studio.path('x.pdf')], 2),
      ('form-no-label',      file + ['form', 'F12', '--customer', '1', '--first', '22', '-o',
                                     studio.path('x.pdf')], 2),
      ('form-nowhere',       file + ['form', 'F01', '--blank'], 2),
      ('form-of-nothing',    file + ['form', 'F01', '-o', studio.path('x.pdf')], 2),
      ('form-two-subjects',  file + ['form', 'F01', '--blank', '--visit', '1', '-o', studio.path('x')], 2),
      ('form-not-of-period', file + ['form', 'F01', '--from', '2026-11-01', '-o', studio.path('x.pdf')], 2),
      ('form-folder',        file + ['form', 'F01', '--blank', '-o', studio.folder], 2),
      ('form-language',      ['form', 'F01', '--blank', '--language', 'fr', '-o', studio.path('x.pdf')], 2),
      ('form-no-folder',     file + ['form', 'F01', '--blank', '-o', studio.path('no/x.pdf')], 1),
      ('backup-no-folder',   file + ['backup', studio.path('no/x.db')], 1),
      ('backup-dash',        file + ['backup', '-'], 2)):
    result = run(arguments)
    is_one_sentence = len(result.err.splitlines()) == 1 and len(result.err) < 1000 and '**' not in result.err
    ok('refuses/' + name, result.status == status and is_one_sentence and not result.out, result)


def speak(studio):
  chinese = {'LC_ALL': 'zh_CN.UTF-8', 'LANGUAGE': 'zh_CN'}
  help_text = run(['--help'])
  verbs = [line.split()[0] for line in help_text.out.splitlines() if line.startswith('  ')]
  with open(COMPLETION, encoding='utf-8') as file:
    completion = file.read()
  completed = re.search(r"verbs='([^']*)'", completion).group(1).split()
  ok('help', help_text.status == 0 and verbs == completed, help_text)
  of_record = run(['record', '--help']).out
  ok('help/of-a-verb', 'CALL-ID' in of_record and 'undo' not in of_record, of_record)
  outcomes = re.search(r"outcomes='([^']*)'", completion).group(1).split()
  listed = run(['--file', studio.file, 'record', '1']).err
  ok('help/outcomes', listed.count(',') + 1 == len(outcomes) and
     all(code in listed for code in outcomes), listed)
  version = run(['--version'])
  ok('version', version.status == 0 and version.out.startswith('customer-care-cli '), version)
  strange = run(['--file', studio.file, 'find', '王'], {'LC_ALL': 'xx_YY', 'TZ': 'garbage'})
  ok('strange-locale', strange.status == 0 and not strange.err, strange)
  ok('chinese-locale', run(['--file', studio.file, '--now', MORNING, 'queue'], chinese).status == 0)
  no_home = {'HOME': '', 'XDG_DATA_HOME': studio.path('nowhere')}
  lost = run(['queue'], no_home)
  ok('no-file-yet', lost.status == 1 and len(lost.err.splitlines()) == 1 and 'studio.db' in lost.err, lost)
  with open('/dev/full', 'wb') as nowhere:
    full = subprocess.run([PROGRAM, '--help'], stdout=nowhere, stderr=subprocess.PIPE, check=False)
  ok('full-disk', full.returncode == 1 and len(full.stderr.decode().splitlines()) == 1, full)


def complaints(studio, numbers):
  """From an angry word to the filed solution, by two people; what is refused says why."""
  supervisor, specialist = numbers

  def take(who, *arguments, now='2026-11-21T10:05'):
    return studio.run('--as', who, '--json', 'complaint', *arguments, now=now)

  early = take(specialist, 'new', '--set', 'complainant=王芳', '--set', 'phone=13800138000')
  ok('complaint/missing', early.status == 1 and 'content' in early.json()['missing'] and
     'severity' in early.json()['missing'], early)
  new = take(specialist, 'new', '--set', 'complainant=王芳', '--set', 'phone=13800138000', '--set',
             'content=取件日期已过，相册仍未做好，没有人通知我。', '--set',
             'subject=相册延期', '--set', 'department=PICKUP', '--set', 'category=DELAY', '--set',
             'cause_code=DELAY.1', '--set', 'severity=MINOR', '--set',
             'remedies_asked=REDO', '--set', 'reply_by=2026-11-21T17:00').json()
  no = new['no']
  ok('complaint/new', new['state'] == 'REGISTERED' and new['reply_by'] == '2026-11-21T17:00' and
     new['severity'] == 'GENERAL' and new['missing'] == [], new)
  refused = take(specialist, 'move', no, '--to', 'INVESTIGATING', '--set', 'judge_reason=属实')
  ok('complaint/right', refused.status == 1 and 'right' in refused.err, refused)
  early = take(supervisor, 'move', no, '--to', 'APPROVED')
  ok('complaint/step-skipped', early.status == 1 and 'Judge as established' in early.err, early)
  steps = (
    (supervisor, 'INVESTIGATING', 'judge_reason=属实', 'resp_department=POST', 'resp_person_unknown=1',
     'investigate_until=2026-11-22T12:00'),
    (specialist, 'PROPOSING', 'facts=后期排队', 'root_cause=R1', 'cause_text=排期过满', 'nature=PRODUCT',
     'resp_person_id=' + specialist),
  )
  for who, state, *fields in steps:
    done = take(who, 'move', no, '--to', state, *(part for field in fields for part in ('--set', field)))
    ok('complaint/' + state, done.status == 0 and done.json()['state'] == state, done)
  done = take(specialist, 'move', no, '--to', 'AWAITING_APPROVAL', '--plan',
              'APOLOGY GIFT;5000;2026-11-25;道歉并赠送相框', '--plan', 'REFUND;20000;2026-11-28;退款')
  ok('complaint/AWAITING_APPROVAL', done.status == 0 and len(done.json()['plans']) == 2, done)
  refused = take(supervisor, 'move', no, '--to', 'APPROVED', '--set', 'chosen_plan=2', '--set',
                 'instruction=退款')
  ok('complaint/limit', refused.status == 1 and 'authority' in refused.err, refused)
  listed = take(supervisor, 'list', '--view', 'MINE').json()['complaints']
  ok('complaint/list', no in [line['no'] for line in listed] and listed[0]['waits_for_me'] and
     has_keys(listed[0], 'clock', 'due', 'colour', 'owner', 'severity', 'category'), listed)
  note = take(specialist, 'move', no, '--step', 'NOTE', '--note', '顾客又来电催问')
  ok('complaint/note', note.status == 0 and note.json()['events'][-1]['note'] == '顾客又来电催问', note)
  studio.run('--as', specialist, 'complaint', 'incident', '--department', 'POST', '--kind', 'REWORK',
             '--text', '重修', '--cost', '9900', '--complaint', no)
  costs = [incident['cost'] for who in numbers for incident in take(who, 'incidents').json()['incidents']
           if incident['complaint'] == new['id']]
  ok('complaint/incident-cost', costs == [9900, 0], costs)
  proof = studio.json('check')
  ok('check/complaint-chain', proof['ok'] and proof['complaint_events'] >= 6 and
     len(proof['complaint_chain']) == 64, proof)
  database = sqlite3.connect(studio.file)
  call, owner, about = database.execute(
    "SELECT call.id, employee_no, occurrence FROM call JOIN staff ON staff.id = staff_id"
    " WHERE type = 'COMPLAINT_OFFER' AND call.state = 'OPEN'").fetchone()
  database.close()
  told = studio.run('--as', owner, '--json', 'record', str(call), '--outcome', 'REACHED_DONE', '--answers',
                    'B3=ACCEPT')
  followed = take(supervisor, 'show', about.split('/')[0])
  ok('complaint/accepted-in-a-call', told.status == 0 and followed.json()['state'] == 'ACCEPTED' and
     followed.json()['events'][-1]['move'] == 'ACCEPT', followed)
  states = {line['state'] for line in take(supervisor, 'list').json()['complaints']}
  ok('complaint/sample-in-every-step', len(states) >= 9, states)
  wrong = studio.run('--as', specialist, 'complaint', 'move', no, '--to', 'NOWHERE')
  ok('complaint/usage', wrong.status == 2 and 'NOWHERE' in wrong.err, wrong)


def main():
  with tempfile.TemporaryDirectory(prefix='care-cli-') as folder:
    studio = Studio(os.path.join(folder, 'a'))
    os.mkdir(studio.folder)
    begin(studio)
    import_broken(studio)
    import_complaints(studio)
    share_out(studio)
    calls = look_at_queue(studio)
    bad = make_calls(studio, calls)
    find_and_show(studio, calls, bad)
    print_form(studio, bad)
    print_complaint(studio, bad)
    report_the_day(studio)
    copy_and_check(studio)
    with open(studio.path('zero.db'), 'wb'):
      pass
    with open(studio.path('other.db'), 'w', encoding='utf-8') as file:
      file.write('dear diary ' * 1000)
    refuse(studio)
    speak(studio)
    undo(studio)
    os.mkdir(os.path.join(folder, 'b'))
    studio, specialist = demo_and_people(os.path.join(folder, 'b'))
    list_and_export(studio, specialist)
    complaints(studio, ('0001', specialist))
  print(f'1..{number}')
  return 1 if failed else 0


if __name__ == '__main__':
  sys.exit(main())
