#!/usr/bin/env bash
# Runs the program under a system call trace on XML that tries to have files and the network read, and
# shows that it opens nothing but the file named, configurations, and what the system needs.
#
#     Tests/Hostile/trace.sh [.build/release/treatylint]
set -euo pipefail
program=$(realpath "${1:-.build/release/treatylint}")
command -v strace > /dev/null || { echo "strace is not installed: skipped"; exit 0; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo "a secret" > secret.txt
echo '<!ENTITY s "from the DTD">' > local.dtd

body='<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><article><num>Article 1</num>'
end='</article></body></act></akomaNtoso>'
words() { echo "$body<content><p>Each Party shall report. $1</p></content>$end"; }
{ echo "<!DOCTYPE akomaNtoso [<!ENTITY s SYSTEM \"file://$folder/secret.txt\">]>"; words '&s;'; } > entity.xml
{ echo "<!DOCTYPE akomaNtoso [<!ENTITY % s SYSTEM \"http://127.0.0.1:9/x.dtd\">%s;]>"; words ''; } > parameter.xml
{ echo "<!DOCTYPE akomaNtoso SYSTEM \"local.dtd\">"; words ''; } > dtd.xml
{ echo "<!DOCTYPE akomaNtoso SYSTEM \"http://127.0.0.1:9/x.dtd\">"; words ''; } > network.xml
{ echo "<!DOCTYPE akomaNtoso PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">"; words ''; } > public.xml
words '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="secret.txt" parse="text"/>' > include.xml
{ echo '<?xml-stylesheet href="secret.txt"?><?xml-model href="local.dtd"?>'; words ''; } > stylesheet.xml
words '<ref xsi:schemaLocation="a secret.txt" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" href="secret.txt">x</ref>' > schema.xml
printf 'Article 1\n\nEach Party shall report. ![x](secret.txt) <!-- #include file="secret.txt" -->\n' > text.md

failures=0
for file in *.xml *.md; do
  for command in lint "assess --format json" convert; do
    # shellcheck disable=SC2086
    strace -f -qq -e trace=file,network -o trace "$program" $command "$file" > out 2> said || true
    # What succeeded, but for: the file, the program and its libraries, the system's own, configurations.
    others=$(grep -E '^[0-9]+ +(open|openat|openat2|creat|execve)\(' trace | grep -v ' = -1 ' \
      | sed -E 's/^[^"]*"([^"]*)".*/\1/' | sort -u \
      | grep -vxF "$file" | grep -vxF "$program" \
      | grep -vE '^(/usr/lib|/lib|/lib64|/opt/swift|/usr/local/lib|/etc/ld\.so|/proc|/sys|/dev|/usr/share/(locale|zoneinfo)|/etc/localtime)' \
      | grep -vE '(^|/)\.treatylint\.ya?ml$' || true)
    tried=$(grep -E '"[^"]*(secret\.txt|local\.dtd|catalog)' trace || true)
    network=$(grep -E '^[0-9]+ +(socket|connect|sendto|getaddrinfo)\(' trace || true)
    if [ -n "$others$tried$network" ]; then
      echo "FAILED: $command $file"; echo "$others"; echo "$tried"; echo "$network"
      failures=$((failures + 1))
    fi
    if grep -q "a secret\|from the DTD" out; then echo "FAILED: $command $file prints what it was not given"; failures=$((failures + 1)); fi
  done
  echo "$file: $(head -1 said | cut -c1-110)"
done
[ "$failures" = 0 ] || { echo "$failures failures"; exit 1; }
echo "nothing was opened but what was named, configurations and the system's own; no socket was made"
