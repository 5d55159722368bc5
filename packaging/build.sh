#!/usr/bin/env bash
# Builds one preset quietly; the compiler's words are shown only when it fails.  packaging/build.sh PRESET [TARGET...]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=$1
shift
cd "$root"
log="$root/build/$preset.log"
mkdir -p build
run() { "$@" >"$log" 2>&1 || { tail -n 60 "$log" >&2; echo "The build stopped. The whole log: build/$preset.log" >&2; exit 1; }; }
[ -f "build/$preset/build.ninja" ] || run cmake --preset "$preset"
if ! ninja -C "build/$preset" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
  echo "Building Pawtrait ($preset) ..." >&2
  run ninja -C "build/$preset" "$@"
fi
