#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test-with-display.sh — the private screen is private, ends in time and leaves nothing behind
set -u

here=$(dirname "$(readlink -f "$0")")
display=$here/with-display.sh
dir=$(mktemp -d "${TMPDIR:-/tmp}/care-proof.XXXXXX")
trap 'rm -rf "$dir"' EXIT
export TMPDIR=$dir
failed=0
number=0

ok ()
{
  number=$((number + 1))
  if [ "$1" -eq 0 ]; then
    echo "ok $number /with-display/$2"
  else
    echo "not ok $number /with-display/$2"
    failed=1
  fi
}

echo 1..9

"$display" true 2> /dev/null
ok $? good-command

"$display" bash -c 'exit 7' 2> /dev/null
[ $? -eq 7 ]
ok $? exit-code

"$display" --timeout 1 sleep 60 2> /dev/null
[ $? -eq 124 ]
ok $? ends-in-time

# The child is told apart from every other sleep by its odd number of seconds.
"$display" bash -c 'sleep 61.0625 & exit 0' 2> /dev/null
! grep -lszF '61.0625' /proc/[0-9]*/cmdline > /dev/null
ok $? ends-what-the-command-left

"$display" bash -c '[ -z "$(ls -A "$HOME")" ] && [[ $XDG_DATA_HOME == '"$dir"'/* ]]' 2> /dev/null
ok $? home-of-its-own

"$display" bash -c 'xdotool getdisplaygeometry' 2> /dev/null | grep -qx '1280 1024'
ok $? screen

"$display" --size 1024x600 "$here/screenshot" "$dir/screen.png" 2> /dev/null
file=$(od -An -tx1 -N24 "$dir/screen.png" | tr -d ' \n')
[ "$file" = 89504e470d0a1a0a0000000d494844520000040000000258 ]
ok $? picture-of-the-screen

bus=org.freedesktop.Notifications
"$display" gdbus call --session -d $bus -o /org/freedesktop/Notifications -m $bus.GetServerInformation 2>&1 \
  | grep -q ServiceUnknown
ok $? no-notification-daemon

[ -z "$(find "$dir" -mindepth 1 -maxdepth 1 ! -name screen.png)" ]
ok $? leaves-no-files

exit $failed
