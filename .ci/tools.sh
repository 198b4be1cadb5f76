# Sourced by the checks that need more than a JDK. What is not on a user's machine leaves a check out there; in CI it
# fails, so that a check cannot pass by not being run.

# left_out WHY
left_out() {
  if [ -n "${CI:-}" ]; then
    echo "$1"
    exit 1
  fi
  echo "$1: this check is left out"
  exit 0
}

# venv FOLDER ARGUMENT...   a Python of its own in FOLDER/venv, with what pip installs by these arguments
venv() {
  local folder=$1
  shift
  command -v python3 >/dev/null || left_out "no Python here"
  [ -d "$folder/venv" ] || python3 -m venv "$folder/venv"
  if ! "$folder/venv/bin/pip" -q install "$@" >>"$folder/venv.log" 2>&1; then
    tail -5 "$folder/venv.log"
    left_out "pip cannot install $*"
  fi
}

# debian PACKAGE...   in CI, where we may
debian() {
  if [ -n "${CI:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get -qq update && apt-get -qqy install --no-install-recommends "$@"
  fi
}
