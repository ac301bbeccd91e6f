#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-check-translations.py — each way a translation can be wrong is planted once"""
import importlib.util
import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PATH = os.path.join(HERE, 'check-translations.py')
SPEC = importlib.util.spec_from_file_location('check_translations', PATH)
law = importlib.util.module_from_spec(SPEC)
sys.dont_write_bytecode = True
SPEC.loader.exec_module(law)

SOURCE = 'say (_("Hello"));\nsay (ngettext ("%d call", "%d calls", n), n);\n'
SPLIT = SOURCE + 'say (_("%" G_GINT64_FORMAT " calls"), n);\n'
HEADER = '''msgid ""
msgstr ""
"Project-Id-Version: x\\n"
"PO-Revision-Date: 2026-11-21 12:00+0800\\n"
"Last-Translator: x <x@y.example>\\n"
"Language-Team: x <x@y.example>\\n"
"MIME-Version: 1.0\\n"
"Language: zh_CN\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

'''
HELLO = 'msgid "Hello"\nmsgstr "你好"\n\n'
PERCENT = 'msgid "%"\nmsgstr "共 %"\n\n'
CALLS = '#, c-format\nmsgid "%d call"\nmsgid_plural "%d calls"\nmsgstr[0] "%d 个电话"\n\n'

ROWS = [
  ('complete', SOURCE, 'zh_CN', HEADER + HELLO + CALLS, True),
  ('untranslated', SOURCE, 'zh_CN', HEADER + HELLO.replace('你好', '') + CALLS, False),
  ('fuzzy', SOURCE, 'zh_CN', HEADER + '#, fuzzy\n' + HELLO + CALLS, False),
  ('word-of-the-source-missing', SOURCE, 'zh_CN', HEADER + HELLO, False),
  ('format-differs', SOURCE, 'zh_CN', HEADER + HELLO + CALLS.replace('%d 个', '%s 个'), False),
  ('not-in-linguas', SOURCE, 'de', HEADER + HELLO + CALLS, False),
  ('sentence-split-by-a-macro', SPLIT, 'zh_CN', HEADER + HELLO + CALLS + PERCENT, False),
  ('no-file', SOURCE, 'zh_CN zh_TW', HEADER + HELLO + CALLS, False),
]


def plant(top, source, linguas, po):
  for path, text in (('src/x.c', source), ('po/POTFILES', 'src/x.c\n'), ('po/zh_CN.po', po),
                     ('po/LINGUAS', '\n'.join(linguas.split()) + '\n')):
    os.makedirs(os.path.dirname(os.path.join(top, path)), exist_ok=True)
    with open(os.path.join(top, path), 'w', encoding='utf-8') as file:
      file.write(text)


def main():
  failed = 0
  print(f'1..{len(ROWS)}')
  for number, (name, source, linguas, po, expected) in enumerate(ROWS, 1):
    with tempfile.TemporaryDirectory() as top:
      plant(top, source, linguas, po)
      problems = law.check(top)
    good = (not problems) == expected
    failed += not good
    print(f'{"ok" if good else "not ok"} {number} /translations/{name}')
    if not good:
      print(f'# {problems}')
  return 1 if failed else 0


if __name__ == '__main__':
  sys.exit(main())
