#!/usr/bin/env bash
# Goes one step beyond every limit of LIMITS.md, at its usual value, and prints what is said, as a table.
#
#     Tests/Hostile/limits.sh [.build/release/treatylint]
#
# Ends with 1 where a limit is not told by the words of LIMITS.md, with the exit code of its kind (3 for a
# text, 2 for a pack or a configuration), or where what is just within a limit is refused.
set -uo pipefail
program=$(realpath "${1:-.build/release/treatylint}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
failures=0
repeat() { head -c "$(($2 * ${#1}))" < <(yes "$1" | tr -d '\n'); }

# row NAME CODE WORDS ARGUMENTS…: what is said of the input that goes beyond.
row() {
  local name=$1 code=$2 words=$3 said seen
  shift 3
  "$program" "$@" > out 2> said
  seen=$?
  cat said out > both
  said=$(grep -F -m 1 -- "$words" both || head -1 both)
  printf '| %s | `%s` | %s | `%s` |\n' "$name" "$(tr '\n' ' ' <<< "treatylint $*" | sed 's/ $//' | cut -c1-70)" "$seen" "$(cut -c1-220 <<< "$said")"
  if [ "$seen" != "$code" ] || ! grep -qF -- "$words" <<< "$said"; then
    echo "FAILED: expected $code and: $words"
    failures=$((failures + 1))
  fi
}
# within ARGUMENTS…: what lies within the limit is not refused for it.
within() {
  "$program" "$@" > out 2> said
  local seen=$?
  if [ $seen -gt 1 ]; then
    echo "FAILED: refused within the limit: $(head -1 said out)"
    failures=$((failures + 1))
  fi
}

echo '| limit | command | exit | what is said |'
echo '|---|---|---:|---|'

head='Article 1

Each Party shall report. '
{ printf '%s' "$head"; repeat 'Each Party shall report.
' 2800000; } | head -c 67108864 > at.txt
{ cat at.txt; printf x; } > big.txt
row file-size 3 '(limit file-size); ' outline big.txt
row 'file-size, standard input' 3 '(limit file-size); ' outline - < big.txt
within outline at.txt
rm at.txt big.txt
{ printf 'Article 1\n\n'; repeat 'each Party shall act ' 12782641; } | head -c 268435468 > line.txt
row line-length 3 'line.txt:3:1: error: the line is longer than 256 MB (limit line-length); ' outline --set-limit file-size=1GB line.txt
rm line.txt
printf 'Article 1\n\n%sx%s shall.\n' "$(repeat '[' 257)" "$(repeat ']' 257)" > brackets.txt
row bracket-depth 3 'square brackets are nested more than 256 deep (limit bracket-depth); ' lint brackets.txt
printf 'Article 1\n\n%sx%s shall.\n' "$(repeat '[' 256)" "$(repeat ']' 256)" > within.txt
within lint within.txt
{ printf '{"id":1,"text":"Each Party shall act."}\n{"id":2,"text":"'; repeat x 67108864; printf '"}\n'; } > records.jsonl
row record-length 3 'record 2 is longer than 64 MB (limit record-length); ' assess --as provision --input-format jsonl records.jsonl
rm records.jsonl

{ printf '<a><b>'; repeat 'Each Party shall report. ' 2700000; printf '</b></a>'; } > size.xml
row xml-size 3 'the XML document is larger than 64 MB (limit xml-size); ' outline --set-limit file-size=1GB size.xml
rm size.xml
printf '%sx%s' "$(repeat '<b>' 201)" "$(repeat '</b>' 201)" > deep.xml
row xml-depth 3 'elements are nested more than 200 deep (limit xml-depth); ' lint deep.xml
printf '%sx%s' "$(repeat '<b>' 200)" "$(repeat '</b>' 200)" > within.xml
within lint within.xml
printf '<a%s>x</a>' "$(for n in $(seq 1001); do printf ' b%d="c"' "$n"; done)" > wide.xml
row xml-attributes 3 'the element has more than 1000 attributes (limit xml-attributes); ' lint wide.xml
printf '<a%s>x</a>' "$(for n in $(seq 1000); do printf ' b%d="c"' "$n"; done)" > within.xml
within lint within.xml
printf '<a%s>x</a>' "$(for n in $(seq 65); do printf ' xmlns:b%d="c"' "$n"; done)" > names.xml
row 'namespaces of an element' 3 'the element declares more than 64 namespaces' lint names.xml
printf '<!DOCTYPE a [<!ATTLIST a %s>]><a>x</a>' "$(repeat 'b CDATA #IMPLIED ' 4000)" > type.xml
row 'document type' 3 'the document type has more than 64 KB' lint type.xml
printf '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' > entity.xml
row 'entity declarations' 3 'the document declares entities (limit: none is read); ' lint entity.xml
printf '<!DOCTYPE a SYSTEM "file:///etc/hostname"><a>&b;</a>' > external.xml
row 'external entities' 0 "external.xml:1:46: warning: Entity 'b' not defined" lint external.xml
grep -rq "$(cat /etc/hostname)" out && { echo "FAILED: an external entity was read"; failures=$((failures + 1)); }
row 'a limit that does not exist' 2 "did you mean 'xml-depth'?" lint --set-limit xml-dept=3 deep.xml
row 'a limit out of its range' 2 'xml-depth takes a number from 1 to 250' lint --set-limit xml-depth=300 deep.xml

pack() {
  printf 'pack: x\nlanguage: en\n%srules:\n  - id: x.rule\n    category: function\n    value: monitoring\n    source: project\n    rationale: none\n    patterns:\n' "${2:-}"
  printf '      - "%s"\n' "$1"
}
{ pack 'a'; repeat '# xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
' 260000; } > p.yml
row 'size of a pack' 2 'is larger than 16 MB (limit for rule packs, configurations and mappings); ' rules check p.yml
{ pack 'a'; printf 'x: %s%s\n' "$(repeat '[' 65)" "$(repeat ']' 65)"; } > p.yml
row 'nesting of YAML' 2 'lists and mappings are nested more than 64 deep' rules check p.yml
{ pack 'a'; printf 'x: %s%s\n' "$(repeat '[' 5000)" "$(repeat ']' 5000)"; } > p.yml
row 'nesting of YAML, deeper than its parser goes' 2 'lists and mappings are nested more than 64 deep' rules check p.yml
{
  printf 'a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n'
  for n in $(seq 9); do
    printf 'a%d: &a%d [%s]\n' "$n" "$n" "$(for _ in $(seq 10); do printf '*a%d, ' $((n - 1)); done)"
  done
} > p.yml
row 'values that aliases make' 2 'aliases make the document larger than 100000 values' rules check p.yml
printf '? [*a9, *a9]\n: 1\n' >> p.yml
row 'aliases in a key' 2 'beside aliases a key cannot be a list or a mapping' rules check p.yml
pack "$(repeat a 2001)" > p.yml
row 'length of a pattern' 2 'the pattern is longer than 2000 bytes' rules check p.yml
pack "$(repeat '(a|b) ' 13)c" > p.yml
row 'ways through a pattern' 2 'more than 4096 ways through the pattern' rules check p.yml
pack "$(repeat 'a ' 41)" > p.yml
row 'words of a way' 2 'longer than 40 words' rules check p.yml
pack 'a ...31 b' > p.yml
row 'a gap' 2 'the gap is wider than 30 words' rules check p.yml
pack 'a ...30 b ...30 c ...30 d' > p.yml
row 'gaps of a way' 2 'more than 60 words' rules check p.yml
pack "$(repeat '(' 9)a$(repeat ')' 9)" > p.yml
row 'parentheses in parentheses' 2 'nested more than 8 deep' rules check p.yml
pack 'a' "$(printf 'sets:\n'; for n in $(seq 0 9); do printf '  s%d: ["<s%d> a"]\n' "$n" $((n + 1)); done; printf '  s10: [b]\n ')" | sed 's/^ rules:/rules:/' > p.yml
row 'sets in sets' 2 'stands on more than 8 others' rules check p.yml
pack 'a' "$(printf 'sets:\n'; for n in $(seq 1001); do printf '  s%d: [b]\n' "$n"; done; printf ' ')" | sed 's/^ rules:/rules:/' > p.yml
row 'sets' 2 'there are more than 1000 sets' rules check p.yml
{
  pack 'a'
  for n in $(seq 20001); do
    printf '  - {id: x.r%d, category: function, value: monitoring, source: project, rationale: none, patterns: [w%d]}\n' "$n" "$n"
  done
} > p.yml
row 'rules' 2 'there are more than 20000 rules' rules check p.yml
{ pack 'a'; for n in $(seq 100); do printf '      - "%sw%d"\n' "$(repeat '(a|b) ' 12)" "$n"; done; } > p.yml
row 'ways through all patterns' 2 'more than 400000 ways through all patterns' rules check p.yml
for n in $(seq 66); do printf 'extends: c%d.yml\n' $((n + 1)) > "c$n.yml"; done
printf 'version: 1\n' > c67.yml
printf 'Article 1\n' > a.txt
row 'files of a configuration' 2 'the configuration is made of more than 64 files' lint --config c1.yml a.txt
printf 'pack: \351\n' > p.yml
row 'what is not UTF-8' 2 'p.yml:1:7: error: not valid UTF-8' rules check p.yml

[ "$failures" = 0 ] || { echo "$failures failures"; exit 1; }
