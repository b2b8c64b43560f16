#!/usr/bin/env bash
# Resolve the locks for every platform and Python that pyproject.toml names. The files hold names,
# versions and hashes only, so they do not depend on where packages were fetched from.
# usage: lock.sh UV [--upgrade]
set -euo pipefail
cd "$(dirname "$0")/.."
uv=$1
shift
lock() {
  "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-header --no-annotate --no-emit-index-url --no-emit-find-links "$@"
}
lock "$@" pyproject.toml requirements/build.in -o requirements/run.txt
lock "$@" pyproject.toml requirements/dev.in -o requirements/dev.txt
# The build of torch for plain processors is not on the common index: pip's own setting says where it is.
UV_FIND_LINKS=${UV_FIND_LINKS:-${PIP_FIND_LINKS:-}} \
  lock "$@" pyproject.toml requirements/train.in -o requirements/train.txt
