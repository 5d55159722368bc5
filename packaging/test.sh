#!/usr/bin/env bash
# From a bare Debian 12 to the passing tests:  packaging/test.sh
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
"$root/packaging/setup.sh"
"$root/packaging/build.sh" ci
cd "$root"
exec ctest --test-dir build/ci --output-on-failure --no-tests=error -LE long --progress -j 2
