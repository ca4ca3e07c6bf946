#!/usr/bin/env bash
# Tries the hooks with the real pre-commit program in a scratch repository of drafts, from the first install to
# a baseline, and stops at the first thing that is not as the README says.
#
# usage: Tests/Hooks/try-pre-commit.sh            builds the hook from source, as a user's first commit does
#        Tests/Hooks/try-pre-commit.sh --installed   uses the treatylint on the path (hook treatylint-system)
#
# Needs git and pre-commit (PRE_COMMIT names one that is not on the path); to build, swift and the packages of
# the README. It prints how long the first install took.
set -euo pipefail

checkout=$(cd "$(dirname "$0")/../.." && pwd)
pre_commit=${PRE_COMMIT:-pre-commit}
hook=treatylint
if [ "${1:-}" = --installed ]; then hook=treatylint-system; fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export PRE_COMMIT_HOME="$scratch/pre-commit" GIT_CONFIG_GLOBAL="$scratch/gitconfig" GIT_CONFIG_SYSTEM=/dev/null
git config --global user.name "A Drafter"
git config --global user.email drafter@example.org
git config --global init.defaultBranch main
git config --global advice.detachedHead false

fail() { echo "not as expected: $1" >&2; exit 1; }
step() { printf '\n== %s\n' "$1"; }

# Commits all that changed; prints what was said.
commit() { git add -A && git commit -m "$1" 2>&1 | tee "$scratch/said"; return "${PIPESTATUS[0]}"; }
said() { grep -qF -- "$1" "$scratch/said" || fail "nobody said '$1'"; }
unsaid() { if grep -qF -- "$1" "$scratch/said"; then fail "somebody said '$1'"; fi; }

configure() {
  cat > .pre-commit-config.yaml <<YAML
repos:
  - repo: $scratch/treatylint
    rev: $revision
    hooks:
      - id: $hook
        args: [$1]
YAML
}

step "a repository of drafts, with the hook from a clone"
git clone -q "$checkout" "$scratch/treatylint"
revision=$(git -C "$scratch/treatylint" rev-parse HEAD)
mkdir "$scratch/drafts" && cd "$scratch/drafts" && git init -q
configure ""
begin=$SECONDS
"$pre_commit" install --install-hooks
echo "first install: $((SECONDS - begin)) s"
printf '# Drafts\n\nSee Article 99.\n' > README.md
cat > lakes.txt <<'TEXT'
CONVENTION ON LAKES

Article 1

1. Each Party shall report to the Secretariat by 1 March of each year.

2. The Secretariat shall publish the reports received under Article 1.

Article 2

The seat of the Secretariat is in Oslo.

Article 3

This Convention shall enter into force on 1 January 2030.
TEXT
commit "A clean draft" || fail "the clean draft was refused"

step "a bad change is refused, and the message shown"
sed -i.bak 's/under Article 1/under Article 7/' lakes.txt && rm lakes.txt.bak
if commit "A reference to nowhere"; then fail "a dangling reference was committed"; fi
said "lakes.txt:7:"
said "refers to Article 7, which this text does not have [dangling-reference]"

step "mended, it goes in"
sed -i.bak 's/under Article 7/under Article 1/' lakes.txt && rm lakes.txt.bak
printf '\nArticle 4\n\nThe reports shall be public.\n' >> lakes.txt
commit "The reports are public" || fail "the mended draft was refused"

step "suppressed with a reason, it goes in; without one, it does not"
cat >> lakes.txt <<'TEXT'

Article 5

<!-- treatylint: ignore dangling-reference -->
Article 1 is without prejudice to Article 12.
TEXT
if commit "A reference to come"; then fail "a suppression without a reason was followed"; fi
said "it needs rules and a reason"
sed -i.bak 's/dangling-reference -->/dangling-reference because Article 12 comes with the next session -->/' lakes.txt
rm lakes.txt.bak
commit "A reference to come, and why" || fail "a suppression with a reason was not followed"

step "an old treaty comes in with a baseline"
cat > old.txt <<'TEXT'
AGREEMENT ON RIVERS

Article 1

1. The Parties shall cooperate, as appropriate, to promote the sound management of rivers.

2. Each Party shall take appropriate measures to protect its rivers, as far as possible.

Article 3

The Parties shall endeavour to exchange information, where appropriate.
TEXT
configure "--fail-on, advice"
if commit "An old treaty"; then fail "the old treaty has no findings"; fi
program=$(find "$PRE_COMMIT_HOME" -path '*release/treatylint' -type f | head -1)
"${program:-treatylint}" lint --write-baseline .treatylint-baseline.json old.txt lakes.txt > "$scratch/said"
configure "--fail-on, advice, --baseline, .treatylint-baseline.json"
commit "An old treaty, and what is known of it" || fail "what the baseline knows was not left out"

step "one word changed in it: only that is shown"
sed -i.bak 's/sound management of rivers/integrated management of rivers/; s/^2\. /3. /' old.txt && rm old.txt.bak
sed -i.bak 's/^3\. Each Party/2. Each Party/; s/where appropriate/where feasible/' old.txt && rm old.txt.bak
if commit "One word"; then fail "the changed provision was not shown"; fi
said "old.txt:11:"
unsaid "old.txt:7:"

step "the hook for the whole repository"
"${program:-treatylint}" lint --quiet . > "$scratch/said" || true
unsaid "README.md"
echo
echo "all as expected"
