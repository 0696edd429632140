# Sourced by the other scripts: finds Swift, and brings in the Debian packages that are missing.

least_swift=6.2
unavailable=69

# Every build of the project has the same flags, so that check and test share one debug build. The
# manifest lists the prompt files, so it is read afresh: a cached one misses a file added since.
build_flags=(
  --package-path "$root" --manifest-cache none --explicit-target-dependency-import-check error
)

say() { printf '%s\n' "$*" >&2; }

refuse() {
  printf '%s\n' "$@" >&2
  exit "$unavailable"
}

# What a Swift toolchain runs on, beside a C++ library.
swift_itself="binutils libcurl4-openssl-dev libncurses-dev libpython3-dev libsqlite3-dev libxml2-dev tzdata"

# What is needed: Debian's packages | how to see that they are here | the same in words.
to_build=(
  "git ca-certificates|command git|git"
  "$swift_itself|swift_runs|what Swift itself runs on (curl, libxml2, ncurses, SQLite)"
  "g++|header cstdlib|a C++ library with its headers"
  "libreadline-dev|header readline/readline.h|GNU readline with its headers"
  "libsqlite3-dev|header sqlite3.h|SQLite 3 with its headers"
)
to_check=("python3|command python3|Python 3")
to_test=(
  "python3 python3-pexpect python3-jsonschema|python_has pexpect jsonschema|Python 3 with pexpect and jsonschema"
  "tmux|command tmux|tmux"
  "strace|command strace|strace"
  "procps|command pgrep|procps"
  "age|command age|the age program"
)

# Puts Swift on the path, or says how to get it.
find_swift() {
  if ! command -v swift >/dev/null; then
    local swiftly="${SWIFTLY_HOME_DIR:-${XDG_DATA_HOME:-${HOME:-}/.local/share}/swiftly}/env.sh"
    if [ -r "$swiftly" ]; then
      set +u
      # shellcheck disable=SC1090
      . "$swiftly"
      set -u
    fi
  fi
  command -v swift >/dev/null || refuse \
    "Accord needs Swift $least_swift or later to build, and there is no Swift here." "" "$(how_to_get_swift)"
  swift_runs || bring_in "${to_build[@]}"
  local told found
  told=$(swift --version 2>&1 || true)
  found=$(sed -nE 's/.*Swift version ([0-9]+(\.[0-9]+)*).*/\1/p' <<<"$told" | head -n 1)
  if [ -z "$found" ]; then
    refuse "Accord needs Swift $least_swift or later. The program at $(command -v swift) does not" \
      "say which version it is. It said:" "  ${told%%$'\n'*}" "" "$(how_to_get_swift)"
  fi
  if [ "$(printf '%s\n' "$least_swift" "$found" | sort -V | head -n 1)" != "$least_swift" ]; then
    refuse "Accord needs Swift $least_swift or later; $(command -v swift) is Swift $found." "" \
      "$(how_to_get_swift)"
  fi
}

how_to_get_swift() {
  local machine
  machine=$(uname -m)
  cat <<TEXT
The Swift project's own installer is swiftly (https://www.swift.org/install/linux):

TEXT
  if command -v apt-get >/dev/null; then
    cat <<TEXT
  $(as_root)apt-get install -y ca-certificates curl g++ git gnupg pkg-config unzip zlib1g-dev \\
    $swift_itself
TEXT
  fi
  cat <<TEXT
  curl -O https://download.swift.org/swiftly/linux/swiftly-$machine.tar.gz
  tar -zxf swiftly-$machine.tar.gz
  ./swiftly init

Then run this again.
TEXT
}

as_root() { [ "$(id -u)" = 0 ] || printf 'sudo '; }

# Whether Swift finds the libraries that it is linked with. A program that is not Swift passes.
swift_runs() {
  local told
  told=$({ swift --version && swift build --version; } 2>&1) || true
  [[ $told != *"loading shared libraries"* ]]
}

# The C compiler that comes with Swift, or the system's.
clang() {
  local beside
  beside="$(dirname "$(readlink -f "$(command -v swift)")")/clang"
  if [ -x "$beside" ]; then printf '%s' "$beside"; else command -v cc || printf 'cc'; fi
}

header() {
  printf '#include <stdio.h>\n#include <%s>\n' "$1" | "$(clang)" -x c++ -fsyntax-only - 2>/dev/null
}

# Finds a Python that has these modules: another may stand before Debian's on the path.
python_has() {
  local modules one
  modules=$(IFS=,; printf '%s' "$*")
  for one in python3 /usr/bin/python3; do
    if "$one" -c "import $modules" 2>/dev/null; then
      python=$one
      return 0
    fi
  done
  return 1
}

# bring_in NEED...: installs what is missing, or says exactly what to type.
bring_in() {
  local need names probe meaning packages=() words=() left=()
  for need in "$@"; do
    IFS='|' read -r names probe meaning <<<"$need"
    if ! here "$probe"; then
      # shellcheck disable=SC2206
      packages+=($names)
      words+=("$meaning")
      left+=("$need")
    fi
  done
  [ ${#left[@]} -gt 0 ] || return 0
  mapfile -t packages < <(printf '%s\n' "${packages[@]}" | sort -u)

  if ! command -v apt-get >/dev/null; then
    refuse "Accord needs these, and they are not here:" "$(printf '  %s\n' "${words[@]}")" \
      "On Debian they are: ${packages[*]}" "Install your system's own, then run this again."
  fi
  install_packages "${packages[@]}"
  for need in "${left[@]}"; do
    IFS='|' read -r names probe meaning <<<"$need"
    here "$probe" || refuse "Installed $names, but still cannot find $meaning."
  done
}

here() {
  local -a probe
  read -ra probe <<<"$1"
  case ${probe[0]} in
    command) command -v "${probe[1]}" >/dev/null ;;
    *) "${probe[@]}" ;;
  esac
}

install_packages() {
  local -a root_with
  if [ "$(id -u)" = 0 ]; then
    root_with=(env)
  elif command -v sudo >/dev/null && [ -t 0 ] && [ -t 2 ]; then
    root_with=(sudo env)
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    root_with=(sudo -n env)
  else
    refuse "Accord needs some Debian packages that are not here, and this account may not install" \
      "them. Ask whoever looks after this machine to run:" "" "  $(as_root)apt-get install -y $*" "" \
      "Then run this again."
  fi
  say "Installing Debian packages: $*"
  local -a apt=("${root_with[@]}" DEBIAN_FRONTEND=noninteractive apt-get -qq)
  "${apt[@]}" update >&2 || say "The list of packages could not be brought up to date; trying all the same."
  "${apt[@]}" install -y --no-install-recommends "$@" </dev/null >&2 || refuse \
    "These packages could not be installed. What stands above says why. By hand:" "" \
    "  $(as_root)apt-get install -y $*"
}
