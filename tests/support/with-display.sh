#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-display.sh — runs a command on a screen in memory, with a session bus and a home of its own
#
#   with-display.sh [--a11y] [--size 1280x1024] [--timeout SECONDS] [--share NAME]… COMMAND [ARGUMENT…]
#
#   --a11y     assistive technology is on: for tests that look and press through AT-SPI
#   --size     of the screen, in pixels
#   --timeout  ends the command after so long (default 110 s); the exit code is then 124
#   --share    lets this one D-Bus service of the system be activated, too
#
# The bus knows the accessibility service only: no notification daemon, settings service or portal of
# the machine answers by accident. Every process started here is ended by its own id. For the command:
#   CARE_SCREEN   the screen's memory as an XWD file; tests/support/screenshot makes a PNG of it
#   HOME and all XDG directories: empty, private, and gone afterwards
set -u

a11y=none
size=1280x1024
seconds=110
services=(org.a11y.Bus)

while [ $# -gt 0 ]; do
  case "$1" in
    --a11y) a11y=; shift ;;
    --size) size=$2; shift 2 ;;
    --timeout) seconds=$2; shift 2 ;;
    --share) services+=("$2"); shift 2 ;;
    --) shift; break ;;
    *) break ;;
  esac
done
if [ $# -eq 0 ]; then
  echo "with-display.sh: no command" >&2
  exit 2
fi

dir=$(mktemp -d "${TMPDIR:-/tmp}/care-display.XXXXXX")
server=
command=

end ()
{
  if [ -n "$command" ]; then
    kill -TERM -- "-$command" 2> /dev/null
    wait "$command" 2> /dev/null
  fi
  if [ -n "$server" ]; then
    kill "$server" 2> /dev/null
    wait "$server" 2> /dev/null
  fi
  rm -rf "$dir"
}
trap end EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
trap 'exit 129' HUP

mkdir -m 700 "$dir/run"
mkdir -p "$dir/home" "$dir/config/gtk-4.0" "$dir/data" "$dir/cache" "$dir/state" "$dir/services" "$dir/screen"

cat > "$dir/config/gtk-4.0/settings.ini" << 'EOF'
[Settings]
gtk-font-name=Noto Sans CJK SC 11
gtk-xft-dpi=98304
gtk-xft-antialias=1
gtk-xft-hinting=0
gtk-enable-animations=0
gtk-cursor-blink=0
EOF

for service in "${services[@]}"; do
  cp "/usr/share/dbus-1/services/$service.service" "$dir/services/" 2> /dev/null
done
cat > "$dir/bus.conf" << EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$dir/run</listen>
  <servicedir>$dir/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
EOF

export HOME=$dir/home XDG_RUNTIME_DIR=$dir/run XDG_CONFIG_HOME=$dir/config XDG_DATA_HOME=$dir/data
export XDG_CACHE_HOME=$dir/cache XDG_STATE_HOME=$dir/state
export GDK_BACKEND=x11 GSK_RENDERER=cairo GDK_DEBUG=gl-disable
export GSETTINGS_BACKEND=${GSETTINGS_BACKEND:-memory} GIO_USE_VFS=local GIO_USE_VOLUME_MONITOR=unix
export GTK_USE_PORTAL=0 ADW_DISABLE_PORTAL=1 GTK_IM_MODULE=gtk-im-context-simple LIBGL_ALWAYS_SOFTWARE=1
export G_SLICE=always-malloc
export CARE_SCREEN=$dir/screen/Xvfb_screen0
unset WAYLAND_DISPLAY XAUTHORITY SESSION_MANAGER DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS GTK_THEME
if [ -n "$a11y" ]; then export GTK_A11Y=none; else unset GTK_A11Y NO_AT_BRIDGE; fi

mkfifo "$dir/number"
Xvfb -displayfd 3 -screen 0 "${size}x24" -dpi 96 -fbdir "$dir/screen" -nolisten tcp -noreset \
  3> "$dir/number" > "$dir/server.log" 2>&1 &
server=$!
if ! read -r number < "$dir/number"; then
  echo "with-display.sh: the screen did not start:" >&2
  cat "$dir/server.log" >&2
  exit 99
fi
export DISPLAY=:$number

# timeout makes itself the leader of a process group: its id stands for everything below it.
timeout -k 5 "$seconds" dbus-run-session --config-file="$dir/bus.conf" -- "$@" <&0 &
command=$!
wait "$command"
code=$?

[ $code -ne 124 ] || echo "with-display.sh: ended after $seconds seconds: $*" >&2
exit $code
