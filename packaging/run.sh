#!/usr/bin/env bash
# From a bare Debian 12 to Pawtrait on your photos:  packaging/run.sh [photos or folders]
# Without a display the scores are printed as a table instead.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
"$root/packaging/setup.sh"
"$root/packaging/build.sh" release pawtrait default_model
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$root/build/release/pawtrait" "$@"
fi
if [ $# -eq 0 ]; then
  echo "There is no display, so no window. Name photos or a folder to see their scores: packaging/run.sh PHOTOS" >&2
  exit 0
fi
exec "$root/build/release/pawtrait" score --recursive "$@"
