#!/usr/bin/env bash
# Full disks, read-only folders, pipes that close and interrupts: files appear complete or not at all,
# nothing is left over, and the exit code says what happened.
#
#     Tests/Hostile/outputs.sh [.build/release/treatylint]
#
# A full disk is a small tmpfs, which takes the right to mount; a read-only folder means something to
# everybody but root. What cannot be tried is said.
set -uo pipefail
program=$(realpath "${1:-.build/release/treatylint}")
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'umount "$folder/disk" 2> /dev/null; rm -rf "$folder"' EXIT
cd "$folder"
failures=0
fail() { echo "FAILED: $*"; failures=$((failures + 1)); }

mkdir texts
for n in $(seq 60); do
  { echo "Article $n"; echo; for _ in $(seq 300); do echo -n "Each Party shall, as appropriate, report within 30 days. "; done; echo; } > "texts/$n.txt"
done
cp texts/1.txt one.txt
"$program" audit --quiet texts --output full.sqlite || fail "an audit to compare with"

# Every command that writes a file, with OUT for the place.
commands=(
  "lint one.txt --output sarif:OUT/report.sarif --exit-zero"
  "lint one.txt --output json:OUT/report.json --exit-zero"
  "lint one.txt --write-baseline OUT/known.json"
  "convert one.txt --output OUT/one.xml"
  "rules docs --output OUT/docs"
  "audit --quiet texts --output OUT/audit.sqlite"
  "audit --quiet texts --format csv --output OUT/tables"
  "audit export full.sqlite --output OUT/export"
  "audit summary full.sqlite --html OUT/page.html"
  "audit summary full.sqlite --csv OUT/page.csv"
  "init OUT"
)

# Runs a command; its exit code must be 2, with a message, and every file left must be whole.
expect_refusal() { # name, as, place, command
  local said code
  # shellcheck disable=SC2086
  said=$($2 "$program" ${4//OUT/$3} 2>&1 > /dev/null); code=$?
  [ "$code" = 2 ] || fail "$1: '$4' leaves with $code: $said"
  [ -n "$said" ] || fail "$1: '$4' says nothing"
  local left
  left=$(find "$3" -name '.treatylint-*' -o -name '*.lock')
  [ -z "$left" ] || fail "$1: '$4' leaves $left"
  echo "$1: ${4%% --*}: $(head -1 <<< "$said" | sed "s|$folder|.|g" | cut -c1-120)"
}

mkdir disk
if mount -t tmpfs -o size=64k tmpfs disk 2> /dev/null; then
  for command in "${commands[@]}"; do
    rm -rf disk/* disk/.t*; dd if=/dev/zero of=disk/ballast bs=1k count=64 status=none 2> /dev/null
    [ "${command%% *}" = init ] && dd if=/dev/zero of=disk/ballast2 bs=1 count=4096 status=none 2> /dev/null
    expect_refusal "full disk" "" disk "$command"
    # Of files only such that are whole: an empty one is none, and JSON and XML end.
    for file in $(find disk -type f ! -name 'ballast*' ! -name '*.sqlite*'); do
      [ -s "$file" ] || fail "full disk: $file is empty"
      [ -z "$(tail -c1 "$file")" ] || [ "$(tail -c1 "$file")" = ">" ] || fail "full disk: $file is cut off"
    done
  done
  umount disk
else
  echo "no right to mount: a full disk is not tried"
fi

as=""
[ "$(id -u)" = 0 ] && as="setpriv --reuid 65534 --regid 65534 --clear-groups"
mkdir readonly; chmod 555 readonly
if $as "$program" --version > /dev/null 2>&1; then
  for command in "${commands[@]}"; do expect_refusal "read-only folder" "$as" readonly "$command"; done
  [ -z "$(ls -A readonly)" ] || fail "read-only folder: something is in it"
else
  echo "the program cannot be run as somebody else: a read-only folder is not tried"
fi

# A pipe that closes: quiet, and the code that shells know for it.
for command in "lint texts" "lint texts --format json" "assess texts --format jsonl" "assess texts --format json" "rules list all" "outline texts" "convert texts/1.txt"; do
  # shellcheck disable=SC2086
  said=$({ "$program" $command; echo "code $?" >&2; } 2>&1 > >(head -c 1 > /dev/null; exec <&-))
  # What is missing in a text is no complaint about the pipe.
  said=$(grep -v ': note: ' <<< "$said")
  case $said in
    "code 141"|"code 0"|"code 1") ;; # all of a short output may fit the pipe before it closes
    *) fail "closed pipe: '$command': $said" ;;
  esac
  echo "closed pipe: $command: $said"
done

# Interrupts at many moments: no temporary file, no half file. An audit goes on from where it was.
mkdir cut
for signal in INT TERM HUP; do
  for delay in 0.01 0.03 0.05 0.08 0.12 0.2 0.3; do
    rm -rf cut/* cut/.t*
    for command in "lint texts --output json:OUT/report.json --exit-zero" "audit export full.sqlite --output OUT/export" "rules docs --output OUT/docs"; do
      # shellcheck disable=SC2086
      timeout --signal=$signal "$delay" "$program" ${command//OUT/cut} > /dev/null 2>&1
      left=$(find cut -name '.treatylint-*')
      [ -z "$left" ] || fail "SIG$signal after $delay s: '$command' leaves $left"
      for file in $(find cut -type f); do
        [ -z "$(tail -c1 "$file")" ] || [ "$(tail -c1 "$file")" = "}" ] || fail "SIG$signal after $delay s: $file is cut off"
      done
    done
  done
done
# In the foreground, since `timeout` signals twice otherwise, and the second interrupt ends an audit at once.
for delay in 0.05 0.1 0.15 0.2 0.3; do
  timeout --foreground --signal=INT "$delay" "$program" audit --quiet texts --output cut/audit.sqlite > /dev/null 2>&1
  left=$(find cut -name '*.lock' -o -name '*-wal' -o -name '*-shm')
  # Before it has begun, an interrupt ends it at once.
  [ -z "$left" ] || fail "SIGINT after $delay s: an audit leaves $left"
done
"$program" audit --quiet texts --output cut/audit.sqlite || fail "an audit does not go on"
"$program" audit export cut/audit.sqlite --output cut/a && "$program" audit export full.sqlite --output cut/b
diff -rq cut/a cut/b --exclude 'run*' > /dev/null || fail "an audit that was interrupted comes to something else"
echo "interrupts: 63 runs and 5 audits"

[ "$failures" = 0 ] || { echo "$failures failures"; exit 1; }
echo "all files were whole or not there"
