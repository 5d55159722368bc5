#!/usr/bin/env bash
# Measures Pawtrait beside its peers, in turn, and prints the README's table:
#   packaging/bench.sh [FOLDER] [--only ROW[,ROW]] [--rounds N] [--photos N] [--preset NAME]
# Rows: folder, phone, decode, resize, network, crops, charts, training, svr, start. FOLDER: photos (../shared/data/pets).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
shared="$root/../shared"
folder="$shared/data/pets" only=folder,phone,decode,resize,network,crops,charts,training,svr,start rounds=5 photos=96 preset=release
usage() { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
while [ $# -gt 0 ]; do
  case $1 in
    --only) only=${2:?}; shift 2 ;;
    --rounds) rounds=${2:?}; shift 2 ;;
    --photos) photos=${2:?}; shift 2 ;;
    --preset) preset=${2:?}; shift 2 ;;
    -*) usage ;;
    *) folder=$1; shift ;;
  esac
done
[ -d "$folder" ] || { echo "There is no folder $folder. Name a folder of photos: packaging/bench.sh FOLDER" >&2; exit 2; }
wants() { [[ ",$only," == *",$1,"* ]]; }
for row in ${only//,/ }; do [[ ,folder,phone,decode,resize,network,crops,charts,training,svr,start, == *",$row,"* ]] || usage; done
left_out() { echo "The row $1 is left out: $2" >&2; }
bench="$root/tests/bench" built="$root/build/$preset/tests/bench"
build() { "$root/packaging/build.sh" "$preset" "$@"; }

# environment NAME REQUIREMENTS: a Python with the peers, made once and again when the requirements change
environment() {
  local place="$root/build/$1"
  if ! cmp -s "$2" "$place/.ready"; then
    echo "Making the peers' environment build/$1 ..." >&2
    python3 -m venv "$place"
    "$place/bin/pip" install -q --disable-pip-version-check -r "$2" >&2
    cp "$2" "$place/.ready"
  fi
  echo "$place/bin/python"
}

"$root/packaging/setup.sh"
python=$(environment bench-venv "$bench/requirements.txt")
(cd "$bench" && "$python" -c 'import sys, table; print(f"{table.processor()}; {sys.argv[1]} rounds in turn\n\n{table.HEADER}")' "$rounds")

if wants folder || wants phone || wants decode || wants resize || wants network; then
  build bench_score
  weights="$root/build/third_party/weights/tf_efficientnet_lite2.safetensors" onnx="$root/build/lite2.onnx"
  [ -f "$onnx" ] || "$python" "$bench/export_onnx.py" "$weights" "$onnx"
  "$python" "$bench/score_folder.py" "$built/bench_score" "$weights" "$onnx" "$folder" --only "$only" --rounds "$rounds" --photos "$photos"
fi

if wants crops; then # beside every window, by the same program: the peer ../shared/peers/crop_grid.py leaves scoring to its caller
  build bench_score bench_search default_model
  "$built/bench_search" "$root/build/$preset/models/default" "$folder" "$((rounds * 4))"
  if [ "$("$built/bench_score" arithmetic)" = bfloat16 ]; then
    "$built/bench_search" "$root/build/$preset/models/default" "$folder" "$((rounds * 2))" exact
  fi
fi

if wants charts; then
  if [ -f "$shared/peers/eda.py" ] && [ -f "$shared/data/pawpularity/train.csv" ]; then
    build bench_explore
    QT_QPA_PLATFORM=offscreen "$python" "$bench/explore.py" "$built/bench_explore" "$python" "$shared/peers/eda.py" "$shared/data/pawpularity" --rounds "$rounds"
  else
    left_out charts "it needs ../shared/peers/eda.py and ../shared/data/pawpularity/train.csv."
  fi
fi

if wants training; then
  if [ -f "$shared/peers/finetune.py" ]; then
    build bench_train
    torch=$(environment bench-torch-venv "$bench/requirements-torch.txt")
    "$python" "$bench/train_peer.py" "$built/bench_train" "$shared/peers/finetune.py" --python "$torch" --rounds "$rounds"
  else
    left_out training "it needs ../shared/peers/finetune.py."
  fi
fi

if wants svr; then
  if [ -f "$bench/svr_peer.py" ] && [ -f "$shared/peers/svr_folds.py" ]; then
    build bench_svr
    torch=$(environment bench-torch-venv "$bench/requirements-torch.txt") # the peer's generator of features imports it
    # One round: it takes 3 minutes. It ends with 1 where its own bounds are missed, and says so.
    { "$torch" "$bench/svr_peer.py" "$built/bench_svr" "$shared/peers/svr_folds.py" --rounds 1 || echo "svr_peer.py is not content." >&2; } | tee /dev/stderr |
      sed -n 's/^round 1: \([0-9.]*\) processor seconds a fold, scikit-learn \([0-9.]*\), ratio \([0-9.]*\);.*/| SVR, a fold of 9,912 photos | 1 | \1 s | scikit-learn | \2 s | **\3** | |/p'
  else
    left_out svr "it needs ../shared/peers/svr_folds.py and tests/bench/svr_peer.py."
  fi
fi

if wants start; then
  if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
    build pawtrait default_model
    "$bench/start_window.sh" "$root/build/$preset/pawtrait" "$rounds"
  else
    left_out start "it needs Xvfb and xdotool."
  fi
fi
