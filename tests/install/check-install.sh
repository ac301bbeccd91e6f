#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-install.sh — an installation holds exactly what files.txt lists
#
#   check-install.sh SOURCE BUILD PREFIX LANGUAGES…     installs what is built into a folder of its own
#
# Each language adds its catalogue. Settings of the system stand in etc, below or beside the prefix.
set -eu -o pipefail

source=$1
build=$2
prefix=$3
shift 3
dir=$(mktemp -d "${TMPDIR:-/tmp}/care-install.XXXXXX")
trap 'rm -rf "$dir"' EXIT

if ! meson install -C "$build" --no-rebuild --destdir "$dir/system" > "$dir/log" 2>&1; then
  cat "$dir/log"
  exit 1
fi

{
  grep -v '^#' "$source/tests/install/files.txt"
  for language in "$@"; do
    echo "share/locale/$language/LC_MESSAGES/studio-customer-care.mo"
  done
} | LC_ALL=C sort > "$dir/expected"
(cd "$dir/system" && find . -type f -o -type l) | sed -e 's|^\.||' -e "s|^$prefix/||" -e 's|^/etc/|etc/|' \
  | LC_ALL=C sort > "$dir/found"
diff -u --label expected --label installed "$dir/expected" "$dir/found"

# What the desktop starts must be named by the place it is installed to.
placed ()
{
  if ! grep -rqx --include="$1" "$2" "$dir/system"; then
    echo "$1 does not say $2"
    exit 1
  fi
}
placed org.studio.CustomerCare.service "Exec=$prefix/bin/customer-care --gapplication-service"
placed org.studio.CustomerCare.Bell.desktop "Exec=$prefix/bin/customer-care-bell"
