# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the checks. Sourced, not run: goes to the root of the project, counts findings, says the end.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
. packaging/environment.sh

check=$(basename "$0")
found=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

finding() { # lines...
    printf '%s: %s\n' "$check" "$@"
    found=$((found + 1))
}

# Every line of the input is a finding.
findings() { # words in front
    local line
    while IFS= read -r line; do
        [ -z "$line" ] || finding "$1$line"
    done
}

need() { # program, package
    command -v "$1" >/dev/null && return
    finding "needs $1 (package $2); packaging/setup installs it"
    finish
}

finish() {
    if [ "$found" -eq 0 ]; then
        printf '%s: nothing found\n' "$check"
        exit 0
    fi
    printf '%s: %d finding(s)\n' "$check" "$found"
    exit 1
}

# The sources of the house: all of them, or those of the folders named.
sources() {
    [ $# -gt 0 ] || set -- app ui models tests
    find "$@" -type f \( -name '*.h' -o -name '*.cpp' \) | LC_ALL=C sort
}
