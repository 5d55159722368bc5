#!/usr/bin/env bash
# Measures Pawtrait beside onnxruntime + Pillow on a folder of photos and prints the README's table:  packaging/bench.sh [FOLDER] [--rounds N]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder="$root/../shared/data/pets"
if [ $# -gt 0 ] && [ "${1#--}" = "$1" ]; then folder=$1; shift; fi
[ -d "$folder" ] || { echo "There is no folder $folder. Name a folder of photos: packaging/bench.sh FOLDER" >&2; exit 2; }
"$root/packaging/setup.sh"
"$root/packaging/build.sh" release bench_score default_model
environment="$root/build/bench-venv"
if [ ! -f "$environment/.ready" ]; then
  echo "Making the peer's environment ..." >&2
  python3 -m venv "$environment"
  "$environment/bin/pip" install -q --disable-pip-version-check onnxruntime==1.23.2 onnx==1.19.1 pillow==12.0.0 numpy safetensors >&2
  touch "$environment/.ready"
fi
weights="$root/build/third_party/weights/tf_efficientnet_lite2.safetensors"
onnx="$root/build/lite2.onnx"
[ -f "$onnx" ] || "$environment/bin/python" "$root/tests/bench/export_onnx.py" "$weights" "$onnx"
exec "$environment/bin/python" "$root/tests/bench/score_folder.py" "$root/build/release/tests/bench/bench_score" "$weights" "$onnx" "$folder" "$@"
