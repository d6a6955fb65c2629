# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by packaging/run, packaging/test and the checks: words, locale, configure and compile. Sourced, not run.
# shellcheck shell=bash

say() { printf '%s\n' "$*" >&2; }

# A bare machine has no UTF-8 locale set; file names and messages here are Chinese.
case "$(locale charmap 2>/dev/null || true)" in
UTF-8) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

# A scheduled job may have no home; ccache and the program want one.
if [ ! -w "${HOME:-/nonexistent}" ]; then
    export HOME=$PWD/build/home
    mkdir -p "$HOME"
fi

# Qt wants a folder of its own for sockets; a machine without a desktop session has none.
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$PWD/build/runtime
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
    export XDG_RUNTIME_DIR
fi

cores() { nproc 2>/dev/null || echo 2; }

# Runs a command and shows what it said only if it failed.
quietly() {
    local log code=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 </dev/null || code=$?
    [ "$code" -eq 0 ] || cat "$log" >&2
    rm -f "$log"
    return "$code"
}

# A build folder that came along with a copied or moved checkout names the old place: it is configured anew.
configure() { # preset
    local cache=build/$1/CMakeCache.txt fresh=()
    if [ -e "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$(pwd -P)" "$cache"; then
        fresh=(--fresh)
    fi
    say "Configuring $1"
    quietly cmake "${fresh[@]}" --preset "$1"
}

compile() { # preset, targets...
    local preset=$1
    shift
    say "Building $preset${*:+: $*}"
    cmake --build --preset "$preset" --parallel "$(cores)" ${1:+--target} "$@" </dev/null >&2
}
