#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-manual.sh — manual pages are well-formed, and the shell completes exactly the verbs they describe
set -eu -o pipefail

data=$1
failed=0

for page in "$data"/man/*.1; do
  warnings=$(groff -man -Tutf8 -ww -z "$page" 2>&1)
  if [ -n "$warnings" ]; then
    echo "$warnings"
    failed=1
  fi
done

# A verb's heading is the first word after .TP in the section VERBS.
described=$(sed -n '/^\.SH VERBS/,/^\.SH EXIT/p' "$data/man/customer-care-cli.1" | grep -A1 '^\.TP' \
  | sed -nE 's/^\.(BI|BR) "?([a-z\\-]+).*/\2/p' | sed 's/\\//g' | sort)

# shellcheck source=/dev/null
source "$data/completions/customer-care-cli"

complete_line ()
{
  COMP_WORDS=("$@")
  COMP_CWORD=$(($# - 1))
  _customer_care_cli
  printf '%s\n' "${COMPREPLY[@]-}"
}

completed=$(complete_line customer-care-cli '' | grep -v '^--' | sort)
if [ "$described" != "$completed" ]; then
  diff <(echo "$described") <(echo "$completed") || true
  failed=1
fi

expect ()
{
  local wanted=$1 got

  shift
  got=$(complete_line "$@" | paste -sd ' ')
  if [ "$got" != "$wanted" ]; then
    echo "${*}: '$got' instead of '$wanted'"
    failed=1
  fi
}

expect 'demo' customer-care-cli de
expect 'demo' customer-care-cli --file queue --json de
expect '--kind' customer-care-cli import --k
expect 'complaints' customer-care-cli import --kind comp
expect 'customer call complaint' customer-care-cli show c
expect 'F21' customer-care-cli form F21
expect '--deep' customer-care-cli check -
expect '' customer-care-cli queue --day 2

exit $failed
