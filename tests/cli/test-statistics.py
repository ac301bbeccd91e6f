#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-statistics.py — every figure of the reports, computed a second time

  test-statistics.py PROGRAM FIXTURES

Builds the sample studio and works the figures out anew, row by row, in another language and without a
statement of the program: tables are read whole and everything else is done here. Both must agree in every
figure, for a month, a quarter, a year and twenty, for one specialist, one kind of call and members. Each
comparison is one line of TAP. Complaints are those of an imported register; what can be told from its
lines is counted from the lines themselves.
"""
import csv
import datetime
import decimal
import json
import math
import os
import sqlite3
import subprocess
import sys
import tempfile
import zoneinfo

PROGRAM = os.path.abspath(sys.argv[1])
REGISTER = os.path.join(sys.argv[2], 'complaints-utf8-bom.csv')
NOW = '2026-11-21T10:05'
ZONE = zoneinfo.ZoneInfo('Asia/Shanghai')
REACHED = {'REACHED_DONE', 'REACHED_LATER', 'REACHED_REFUSED', 'HUNG_UP'}
FAILED = {'THIRD_PARTY', 'NO_ANSWER', 'BUSY', 'POWER_OFF', 'OUT_OF_SERVICE', 'INVALID', 'WRONG_NUMBER',
          'SMS_FAILED', 'MAIL_RETURNED'}

number = 0
failed = False


def ok(name, is_good, why=''):
  global number, failed
  number += 1
  print(f'{"ok" if is_good else "not ok"} {number} /statistics/{name}')
  if not is_good:
    failed = True
    print('\n'.join('# ' + line for line in str(why).split('\n')))


def run(path, *words):
  made = subprocess.run([PROGRAM, '--file', path, '--now', NOW, '--json', *words], capture_output=True,
                        text=True, timeout=60, check=False)
  if made.returncode != 0:
    sys.exit(f'Bail out! {words}: {made.stderr}')
  return json.loads(made.stdout)


def civil(moment):
  return datetime.datetime.fromtimestamp(moment, ZONE)


def day_of(moment):
  return civil(moment).date().isoformat()


def rounded(top, bottom, places=1):
  """Half away from zero, as people round."""
  if bottom == 0:
    return None
  return float((decimal.Decimal(top) / decimal.Decimal(bottom)).quantize(
    decimal.Decimal(1).scaleb(-places), rounding=decimal.ROUND_HALF_UP))


def share(top, bottom):
  return rounded(100 * top, bottom)


class Studio:
  """All rows of the file, as dictionaries."""

  def __init__(self, path):
    base = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
    base.row_factory = sqlite3.Row
    for table in ('call', 'visit', 'answer', 'customer', 'order_slip', 'stage', 'purchase', 'person', 'phone',
                  'server', 'staff', 'complaint', 'promise', 'inquiry'):
      setattr(self, table, [dict(row) for row in base.execute(f'SELECT * FROM {table}')])
    base.close()
    self.customers = {row['id']: row for row in self.customer}
    self.visits_of = {}
    for row in sorted(self.visit, key=lambda row: row['started_at']):
      self.visits_of.setdefault(row['call_id'], []).append(row)


def take(rows, want, level_of):
  """The rows that the filters let through."""
  return [row for row in rows
          if ('type' not in want or row['type'] == want['type'])
          and ('staff' not in want or row['staff_id'] == want['staff'])
          and ('level' not in want or level_of(row) == want['level'])]


def count_calls(studio, want, figures):
  level = lambda row: studio.customers[row['customer_id']]['level']
  calls = [row for row in take(studio.call, want, level)
           if want['from'] <= row['deadline_on'] <= want['to']
           and row['state'] not in ('CANCELLED', 'MERGED')]
  done = [row for row in calls if row['state'] == 'DONE']
  in_time = [row for row in done if day_of(row['last_attempt_at'] or 0) <= row['deadline_on']]
  members = [row for row in calls if level(row) != 'ORDINARY']
  tried = [row for row in calls if row['n_attempts'] > 0]
  through = [row for row in tried
             if any(visit['outcome'] in REACHED for visit in studio.visits_of.get(row['id'], []))]
  welcome = [row for row in calls if row['type'] == 'NEW_ASSIGN']
  figures['K01'] = share(len(done), len(calls))
  figures['K02'] = share(len([row for row in members if row['state'] == 'DONE']), len(members))
  figures['K03'] = share(len(in_time), len(calls))
  figures['K04'] = share(len(through), len(tried))
  figures['K08'] = share(len([row for row in in_time if row['type'] == 'NEW_ASSIGN']), len(welcome))
  figures['K43'] = float(len(done))


def count_visits(studio, want, figures):
  level = lambda row: studio.customers[row['customer_id']]['level']
  visits = [row for row in take(studio.visit, want, level)
            if want['from'] <= day_of(row['started_at']) <= want['to']]
  dialled = [row for row in visits if row['channel'] == 'PHONE']
  answered = [row for row in dialled if row['outcome'] in REACHED]
  talks = [row['ended_at'] - row['started_at'] for row in answered]
  records = [row for row in visits if row['outcome'] in ('REACHED_DONE', 'VISITED')]
  whole = [row for row in records if row['rating'] != 'NONE' or any(
    row[field] is not None for field in ('note', 'product_opinion', 'service_opinion', 'new_request'))]
  ratings = [row['rating'] for row in visits if row['rating'] != 'NONE']
  good, fair = ratings.count('SATISFIED'), ratings.count('NEUTRAL')
  first = [row for row in visits if row['outcome'] in FAILED and row['call_id'] is not None
           and studio.visits_of[row['call_id']][0]['started_at'] == row['started_at']]
  traced = [row for row in first if any(
    other['started_at'] > row['started_at'] and day_of(other['started_at']) == day_of(row['started_at'])
    for other in studio.visits_of[row['call_id']])]
  figures['K05'] = share(len(answered), len(dialled))
  figures['K06'] = share(len(whole), len(records))
  figures['K07'] = rounded(sum(talks), 60 * len(talks))
  figures['K07.3'] = share(len([talk for talk in talks if talk > 180]), len(talks))
  figures['K07.5'] = share(len([talk for talk in talks if talk > 300]), len(talks))
  figures['K09'] = share(len(traced), len(first))
  figures['K10'] = share(good, len(ratings))
  figures['K11'] = share(ratings.count('DISSATISFIED'), len(ratings))
  figures['K12'] = rounded(100 * good + 60 * fair, len(ratings))
  figures['K43.a'] = float(len(visits))


def count_orders(studio, want, figures):
  slips = {row['id']: row for row in studio.order_slip if row['state'] != 'CANCELLED'}
  booked = {row['order_id']: row['done_on'] for row in studio.stage
            if row['stage'] == 'BOOKED' and row['done_on'] is not None}
  level = lambda slip: studio.customers[slip['customer_id']]['level']
  orders = [slip for slip in slips.values() if want['from'] <= booked.get(slip['id'], '') <= want['to']
            and ('level' not in want or level(slip) == want['level'])]
  every = {row['id']: row for row in studio.order_slip}
  again = {slip['customer_id'] for slip in slips.values()
           if want['from'] <= booked.get(slip['id'], '') <= want['to']
           and any(other['customer_id'] == slip['customer_id'] and other['id'] != slip['id']
                   and booked.get(other['id'], '9') < booked[slip['id']] for other in every.values())}
  spent = {}
  for row in studio.purchase:
    spent[row['order_id']] = spent.get(row['order_id'], 0) + row['amount']
  proofed = [row['order_id'] for row in studio.stage
             if row['stage'] == 'PROOF' and want['from'] <= (row['done_on'] or '') <= want['to']]
  done = [row for row in studio.stage if row['stage'] != 'WEDDING'
          and want['from'] <= (row['done_on'] or '') <= want['to']]
  planned = [row for row in done if row['planned_on'] is not None]
  figures['K32'] = share(len([row for row in planned if row['done_on'] <= row['planned_on']]), len(planned))
  figures['K34'] = money(sum(slip['price'] for slip in orders), len(orders))
  figures['K35'] = money(sum(spent.get(order, 0) for order in proofed), len(proofed))
  figures['K35.s'] = share(len([order for order in proofed if spent.get(order, 0) > 0]), len(proofed))
  figures['K36'] = float(len(again))
  referred = [slip for slip in orders if studio.customers[slip['customer_id']]['introducer'] is not None]
  figures['K37'] = share(len(referred), len(orders))


def money(fen, n):
  """Yuan to a tenth of a fen, as a figure keeps it."""
  tenths = rounded(fen, n)
  return None if tenths is None else tenths / 100


def count_customers(studio, want, figures):
  active = [row for row in studio.customer if row['state'] == 'ACTIVE'
            and ('staff' not in want or row['assigned_to'] == want['staff'])
            and ('level' not in want or row['level'] == want['level'])]
  ids = {row['id'] for row in active}
  fields = sum(row[name] is not None for row in active for name in ('address', 'wedding_on', 'source',
                                                                    'assigned_to'))
  for person in studio.person:
    if person['customer_id'] in ids and person['position'] < 2:
      fields += 1 + (person['birth_month'] > 0)
  fields += sum(1 for row in studio.phone if row['customer_id'] in ids and row['position'] < 2)
  fields += len(ids & {row['customer_id'] for row in studio.order_slip})
  fields += len(ids & {row['customer_id'] for row in studio.order_slip if row['package'] is not None})
  figures['K42'] = share(fields, 12 * len(active))
  figures['K45'] = share(len([row for row in active if row['consent_promo'] == 'GIVEN']), len(active))
  figures['K45.o'] = float(len([row for row in studio.customer if row['consent_promo'] == 'REFUSED'
                                and want['from'] <= (row['consent_on'] or '') <= want['to']
                                and ('level' not in want or row['level'] == want['level'])]))


def percentile(values, percent):
  return sorted(values)[math.ceil(percent * len(values) / 100) - 1]


def spans(figures, code, seconds):
  """Mean, median and ninetieth percentile, in hours."""
  figures[code] = rounded(sum(seconds), 3600 * len(seconds))
  figures[code + '.50'] = rounded(percentile(seconds, 50), 3600) if seconds else None
  figures[code + '.90'] = rounded(percentile(seconds, 90), 3600) if seconds else None


def within(row, field, want, later=0):
  return row[field] is not None and want['from'] <= day_of(row[field] + later * 86400) <= want['to']


def count_complaints(studio, want, figures):
  rows = [row for row in studio.complaint if row['state'] != 'DRAFT' and row['merged_into'] is None
          and row['kind'] == 'COMPLAINT' and ('staff' not in want or row['owner_id'] == want['staff'])]
  new = [row for row in rows if within(row, 'registered_at', want)]
  judged = [row for row in new if row['verdict'] != 'NONE']
  established = [row for row in judged if row['verdict'] in ('ESTABLISHED', 'PARTLY')]
  closed = [row for row in rows if within(row, 'closed_at', want) and row['state'] == 'CLOSED']
  due = [row for row in rows if within(row, 'registered_at', want, 3) and row['state'] != 'WITHDRAWN']
  replied = [row for row in due if row['first_reply_at'] is not None
             and row['first_reply_at'] <= row['registered_at'] + 3 * 86400]
  rated = [row for row in rows if within(row, 'followed_up_at', want) and row['result_rating'] != 'NONE']
  paid = sum(row['actual_amount'] for row in new)
  figures['K14'] = float(len(new))
  figures['K16'] = share(len(established), len(judged))
  figures['K19'] = share(len(replied), len(due))
  figures['K23'] = share(len([row for row in closed if row['reopened_count'] > 0]), len(closed))
  figures['K24'] = share(len([row for row in new if any(
    other['customer_id'] == row['customer_id'] and other['id'] != row['id']
    and row['registered_at'] - 365 * 86400 <= other['registered_at'] < row['registered_at']
    and (other['order_id'] == row['order_id'] is not None
         or other['category'] == row['category'] != 'NONE')
    for other in rows if row['customer_id'] is not None)]), len(new))
  figures['K25'] = share(len([row for row in rated if row['result_rating'] == 'SATISFIED']), len(rated))
  figures['K27'] = paid / 100
  figures['K27.e'] = money(paid, len(established))
  spans(figures, 'K18', [row['first_reply_at'] - row['registered_at'] for row in new
                         if (row['first_reply_at'] or 0) >= row['registered_at']])
  spans(figures, 'K20', [row['closed_at'] - row['registered_at'] for row in closed])


def compare(studio, path, name, want, *words, counts=(count_calls, count_visits, count_orders,
                                                      count_customers)):
  figures = {}
  for count in counts:
    count(studio, want, figures)
  told = {figure['code']: figure['value'] for figure in run(
    path, 'report', 'all', '--from', want['from'], '--to', want['to'], *words)['figures']}
  for code, expected in figures.items():
    got = told[code]
    same = got is None if expected is None else got is not None and math.isclose(got, expected, abs_tol=1e-6)
    ok(f'{name}/{code}', same, f'{got} instead of {expected}')


def compare_departments(studio, path):
  """Ratings by department: every answer of the year counted by hand."""
  visits = {row['id']: row for row in studio.visit if day_of(row['started_at']).startswith('2026')}
  counted = {}
  for row in studio.answer:
    if row['visit_id'] in visits and row['rating'] != 'NONE' and row['department'] != 'NONE':
      counted.setdefault(row['department'], dict.fromkeys(('SATISFIED', 'NEUTRAL', 'DISSATISFIED'), 0))
      counted[row['department']][row['rating']] += 1
  chart = run(path, 'chart', 'satisfaction-departments', '--from', '2026-01-01', '--to', '2026-12-31')
  told = {}
  for place, point in enumerate(chart['points']):
    told[point['key'].split('=')[1]] = dict(zip(('SATISFIED', 'NEUTRAL', 'DISSATISFIED'),
                                                [row['values'][place] for row in chart['series']]))
  ok('departments', told == counted and counted != {}, f'{told} instead of {counted}')


def compare_hours(studio, path):
  """The heat map of answered calls."""
  dialled, answered = {}, {}
  for row in studio.visit:
    at = civil(row['started_at'])
    if at.year == 2026 and row['channel'] == 'PHONE':
      place = (at.weekday(), at.hour)
      dialled[place] = dialled.get(place, 0) + 1
      answered[place] = answered.get(place, 0) + (row['outcome'] in REACHED)
  chart = run(path, 'chart', 'contact-hours', '--from', '2026-01-01', '--to', '2026-12-31')
  wrong = []
  for weekday, row in enumerate(chart['series']):
    for point, value in zip(chart['points'], row['values']):
      place = (weekday, int(point['label']))
      expected = share(answered.get(place, 0), dialled.get(place, 0))
      if value != expected:
        wrong.append((place, value, expected))
  ok('hours', not wrong and dialled != {}, wrong)


def compare_months(studio, path):
  """Twelve months of the return-visit rate, each worked out on its own."""
  chart = run(path, 'chart', 'visit-rate', '--from', '2026-11-01', '--to', '2026-11-30')
  wrong = []
  for point, value in zip(chart['points'], chart['series'][0]['values']):
    first, last = point['key'].split('=')[1].split('..')
    figures = {}
    count_calls(studio, {'from': first, 'to': last}, figures)
    if value != figures['K01']:
      wrong.append((point['label'], value, figures['K01']))
  ok('months', not wrong and len(chart['points']) == 12, wrong)


def compare_register(path):
  """What the lines of the register say by themselves."""
  with open(REGISTER, encoding='utf-8-sig', newline='') as register:
    lines = list(csv.DictReader(register))
  for year in ('2024', '2025', '2026'):
    rows = [line for line in lines if line['投诉时间'].startswith(year)]
    period = ('--from', f'{year}-01-01', '--to', f'{year}-12-31')
    told = {figure['code']: figure['value'] for figure in run(path, 'report', 'complaints',
                                                              *period)['figures']}
    established = [row for row in rows if row['是否成立'] in ('成立', '部分成立')]
    ok(f'register/{year}/K14', told['K14'] == len(rows) and rows, f'{told["K14"]} instead of {len(rows)}')
    ok(f'register/{year}/K16', told['K16'] == share(len(established), len([row for row in rows
                                                                           if row['是否成立']])),
       told['K16'])
    ok(f'register/{year}/K27', told['K27'] == sum(float(row['赔付金额'] or 0) for row in rows), told['K27'])
    for chart, column in (('complaint-categories', '投诉类别'), ('complaint-departments', '责任部门')):
      counted = {}
      for row in rows:
        counted[row[column]] = counted.get(row[column], 0) + 1
      drawn = run(path, 'chart', chart, *period)
      sums = [sum(values) for values in zip(*(row['values'] for row in drawn['series']))]
      ok(f'register/{year}/{chart}', sums == sorted(counted.values(), reverse=True),
         f'{sums} instead of {counted}')


def compare_summary(studio, path, folder):
  """The return-visit summary on paper has the same totals as the report."""
  pdf = os.path.join(folder, 'summary.pdf')
  days = ('--from', '2026-10-01', '--to', '2026-10-31')
  run(path, '--as', '0001', 'form', 'F03', *days, '--language', 'zh_CN', '--fact', 'analysis=本月来电较多。', '-o',
      pdf)
  words = subprocess.run(['pdftotext', '-layout', pdf, '-'], capture_output=True, text=True,
                         check=True).stdout
  told = {figure['code']: figure for figure in run(path, 'report', 'visits', *days)['figures']}
  total = next((line.split() for line in words.split('\n') if line.strip().startswith('合计')), [])
  ok('summary/total', total[1:3] == [str(told['K01']['denominator']), str(told['K01']['numerator'])]
     and total[4:6] == [f'{told[code]["value"]:.1f}' for code in ('K01', 'K03')], f'{total}')
  ok('summary/words', '回访总结报告' in words and '本月来电较多。' in words and '总经理批示' in words, words[:400])


def main():
  with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'studio.db')
    run(path, 'demo', path, '--customers', '300')
    studio = Studio(path)
    specialist = next(row for row in studio.staff if row['role'] == 'SPECIALIST')
    year = {'from': '2026-01-01', 'to': '2026-12-31'}
    compare(studio, path, 'month', {'from': '2026-10-01', 'to': '2026-10-31'})
    compare(studio, path, 'quarter', {'from': '2026-07-01', 'to': '2026-09-30'})
    compare(studio, path, 'year', year)
    compare(studio, path, 'twenty-years', {'from': '2007-01-01', 'to': '2026-12-31'})
    compare(studio, path, 'nothing-yet', {'from': '1999-01-01', 'to': '1999-01-31'})
    compare(studio, path, 'specialist', year | {'staff': specialist['id']}, '--specialist',
            specialist['employee_no'])
    compare(studio, path, 'type', year | {'type': 'PROOF_FOLLOW'}, '--type', 'proof_follow')
    compare(studio, path, 'level', year | {'level': 'VIP'}, '--level', 'VIP')
    compare_departments(studio, path)
    compare_hours(studio, path)
    compare_months(studio, path)
    compare_summary(studio, path, folder)
    run(path, '--as', '0001', 'import', '--kind', 'complaints', REGISTER)
    studio = Studio(path)
    for name, want in (('complaints-month', {'from': '2026-01-01', 'to': '2026-01-31'}),
                       ('complaints-year', year),
                       ('complaints-ever', {'from': '2007-01-01', 'to': '2026-12-31'})):
      compare(studio, path, name, want, counts=[count_complaints])
    empty = os.path.join(folder, 'register.db')
    run(empty, 'new', empty, '--studio', 'Register', '--supervisor', '0001:Li Min')
    run(empty, '--as', '0001', 'import', '--kind', 'complaints', REGISTER)
    compare_register(empty)
  print(f'1..{number}')
  sys.exit(failed)


if __name__ == '__main__':
  main()
