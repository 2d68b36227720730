#!/usr/bin/env bash
# Draws the pictures of the welcome page and of the empty states, with the sketchbook itself.
set -euo pipefail
cd "$(dirname "$0")/.."
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
export Edu4All__DataDirectory="$data" Edu4All__Generation__Provider=sketchbook

draw() {
  dotnet run --project Edu4All.Web --no-build --no-launch-profile -- generate "$2" --out "Edu4All.Web/wwwroot/scenes/$1.svg"
}

draw welcome "The Eiffel Tower in a meadow in the early morning with a dog holding a balloon and a rabbit"
draw lost "An owl in front of Stonehenge in the fog at night"
draw empty-desk "A squirrel with a book next to the Taj Mahal"
draw empty-gallery "A cat in front of the Arc de Triomphe in the evening light"
draw empty-wall "An elephant with a kite in front of the Great Pyramid"
draw empty-classes "A robot next to the Parthenon on a sunny day"
