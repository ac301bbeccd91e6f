#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test-start.sh — data/start with stand-ins for the build: makes the sample once, serves to this computer
# alone, ends cleanly
#
#   test-start.sh SOURCE
set -u

dir=$(mktemp -d "${TMPDIR:-/tmp}/care-start.XXXXXX")
first=
trap '[ -z "$first" ] || kill "$first" 2> /dev/null; wait; rm -rf "$dir"' EXIT
failed=0
number=0

ok ()
{
  number=$((number + 1))
  if [ "$1" -eq 0 ]; then
    echo "ok $number /start/$2"
  else
    echo "not ok $number /start/$2"
    failed=1
  fi
}

stand_in ()
{
  mkdir -p "$(dirname "$1")"
  printf '#!/bin/bash\n%s\n' "$2" > "$1"
  chmod +x "$1"
}

mkdir -p "$dir/top/data" "$dir/top/_build/src/cli" "$dir/bin"
cp "$1/data/start" "$dir/top/data/"
stand_in "$dir/top/data/install-packages" 'exit 0'
stand_in "$dir/bin/meson" 'exit 0'
stand_in "$dir/top/_build/src/cli/customer-care-cli" \
  'case "$*" in demo*) echo made >> "'"$dir"'/made"; touch "$2" ;; *queue) echo THE QUEUE ;; esac'
stand_in "$dir/top/_build/src/customer-care" \
  'echo "$BROADWAY_DISPLAY $*" > "'"$dir"'/window"; exec sleep 60'
touch "$dir/top/_build/build.ninja"

export PATH=$dir/bin:$PATH HOME=$dir/home XDG_DATA_HOME=$dir/share
unset DISPLAY WAYLAND_DISPLAY

sample=$XDG_DATA_HOME/studio-customer-care/sample.db
echo 1..8

"$dir/top/data/start" > "$dir/log" 2>&1 &
first=$!
for _ in {1..100}; do
  [ -s "$dir/window" ] && grep -q 'http://127.0.0.1' "$dir/log" && break
  sleep 0.1
done
port=$(sed -nE 's|.*http://127\.0\.0\.1:([0-9]+)/.*|\1|p' "$dir/log")

grep -qx 'THE QUEUE' "$dir/log"
ok $? prints-the-queue
[ -e "$sample" ]
ok $? makes-the-sample
grep -qx ":$((${port:-0} - 8080)) --file $sample" "$dir/window"
ok $? opens-the-window-with-the-sample
(exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null
ok $? answers-on-this-computer

# Listening sockets as the kernel lists them: address and port in hexadecimal, state 0A.
listening=$(awk -v port=":$(printf '%04X' "${port:-0}")" '$4 == "0A" && index($2, port) { print $2 }' \
  /proc/net/tcp /proc/net/tcp6 2> /dev/null)
[ "$listening" = "0100007F:$(printf '%04X' "${port:-0}")" ]
ok $? answers-nobody-else

kill -TERM "$first"
wait "$first"
first=
sleep 0.2
! (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null
ok $? takes-the-browser-window-away
! grep -lsF "$dir/top/_build/src/customer-care" /proc/[0-9]*/cmdline > /dev/null
ok $? leaves-no-program-behind

stand_in "$dir/top/_build/src/customer-care" 'echo "ON A DISPLAY $*"'
DISPLAY=:999 "$dir/top/data/start" > "$dir/log" 2>&1
grep -qx "ON A DISPLAY --file $sample" "$dir/log" && [ "$(wc -l < "$dir/made")" -eq 1 ]
ok $? with-a-display-and-the-same-sample

[ $failed -eq 0 ] || cat "$dir/log" >&2
exit $failed
