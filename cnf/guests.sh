#!/bin/sh
# The guests of the repository: every NAME.c in a folder src/main/guest or src/test/guest is one
# WASI module, NAME.wasm beside it, with its hash in the folder's SHA256SUMS. All three are
# committed, so that building Caprock needs no C compiler.
#
#   cnf/guests.sh build [DIR…]   compiles the modules of the guest folders below DIR (default: all)
#   cnf/guests.sh check [DIR…]   compares each module with its hash and, where clang-14 is
#                                installed, with a new build, byte for byte
#
# Debian: apt-get install clang-14 lld-14 wasi-libc libclang-rt-14-dev-wasm32
set -eu

CLANG=${CLANG:-clang-14}
FLAGS='--target=wasm32-wasi --sysroot=/usr -std=c11 -O2 -Wall -Wextra -Werror
  -mexec-model=reactor -Wl,--strip-all -Wl,--stack-first -Wl,-z,stack-size=32768'

usage() {
  sed -n '2,11s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

folders() {
  find "$@" -type d \( -name target -o -name .git -o -name node_modules \) -prune \
    -o -type d \( -path '*/src/main/guest' -o -path '*/src/test/guest' \) -print | sort
}

sha256() {
  if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi
}

# compile FILE.c OUT.wasm; from the file's own folder, so that no path can enter the module
compile() {
  # shellcheck disable=SC2086 # the flags are words
  "$CLANG" $FLAGS -o "$2" "$1"
}

build() {
  for source in *.c; do compile "$source" "${source%.c}.wasm"; done
  chmod a-x ./*.wasm
  sha256 ./*.wasm | sed 's, \./,  ,; s,   ,  ,' >SHA256SUMS
}

check() {
  sha256 -c SHA256SUMS >/dev/null || fail "a module is not what SHA256SUMS says: run cnf/guests.sh build"
  for source in *.c; do
    module=${source%.c}.wasm
    grep -q "  $module\$" SHA256SUMS || fail "$module is not in SHA256SUMS: run cnf/guests.sh build"
    $rebuild || continue
    compile "$source" "$scratch/$module"
    cmp "$module" "$scratch/$module" || fail "$module is not what $source compiles to"
  done
}

fail() {
  echo "guests: $PWD: $1" >&2
  exit 1
}

[ $# -ge 1 ] || usage
action=$1
shift
[ $# -ge 1 ] || set -- "$(dirname "$0")/.."
case $action in
  build) ;;
  check)
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    rebuild=true
    command -v "$CLANG" >/dev/null || {
      rebuild=false
      echo "guests: $CLANG is not installed: the rebuild is skipped, the hashes are checked"
    } ;;
  *) usage ;;
esac
found=$(folders "$@")
[ -n "$found" ] || { echo "guests: no src/main/guest or src/test/guest folder in $*" >&2; exit 1; }
echo "$found" | while read -r folder; do
  (cd "$folder" && $action)
  echo "guests: $folder: $action done"
done
