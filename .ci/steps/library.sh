# shellcheck shell=bash
# What .ci/run is made of: runs the steps that are asked for, each within its budget, and says how long each took.

wanted=()
report=()
running=0

# usage: step NAME MINUTES COMMAND...
step() {
    local name=$1 minutes=$2 begin=$SECONDS status=0 took
    shift 2
    case $mode in
        list)
            printf '%-18s %3d  %s\n' "$name" "$minutes" "$*"
            return
            ;;
        names)
            printf '%s\n' "$name"
            return
            ;;
    esac
    is_wanted "$name" || return 0
    printf '\n== %s: %s\n' "$name" "$*"
    timeout --kill-after=30 "$((minutes * 60))" "$@" &
    running=$!
    wait "$running" || status=$?
    running=0
    took=$((SECONDS - begin))
    report+=("$(printf '%-18s %4d s of %4d s' "$name" "$took" "$((minutes * 60))")")
    if [ "$status" -eq 0 ]; then return; fi
    if [ "$took" -ge "$((minutes * 60))" ]; then
        printf '\nThe step %s took longer than its %d minutes, and was ended.\n' "$name" "$minutes" >&2
    else
        printf '\nThe step %s failed with status %d. Run it alone with .ci/run %s\n' "$name" "$status" "$name" >&2
    fi
    times
    exit "$status"
}

is_wanted() {
    local name
    if [ ${#wanted[@]} -eq 0 ]; then return 0; fi
    for name in "${wanted[@]}"; do
        if [ "$name" = "$1" ]; then return 0; fi
    done
    return 1
}

times() {
    printf '\nTimes, with budgets:\n'
    printf '%s\n' "${report[@]}"
    printf 'In all %d min %d s\n' "$((SECONDS / 60))" "$((SECONDS % 60))"
}

main() {
    local name known mode=run
    case ${1:-} in
        --list)
            mode=list
            steps
            return
            ;;
        -h | --help)
            sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' "$0"
            return
            ;;
    esac
    known=$(mode=names && steps)
    for name in "$@"; do
        if ! grep -qxF -- "$name" <<<"$known"; then
            printf "Unknown step '%s'. Run '.ci/run --list' for the steps.\n" "$name" >&2
            exit 2
        fi
    done
    wanted=("$@")
    # timeout leads a process group of its own, to which it passes signals on.
    trap 'if [ "$running" -ne 0 ]; then kill -TERM "$running"; fi; exit 130' INT TERM
    steps
    times
    printf 'All steps passed.\n'
}
