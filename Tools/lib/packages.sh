# Sourced by the scripts of Tools: installs Debian packages that are missing, or says which they are.

# need_packages PATH=PACKAGE...: for each PATH that does not exist, PACKAGE is installed with apt-get.
# PATH is a file, or the name of a command. Without root, or without apt, the packages are named and the script
# ends with status 69 (a service is unavailable, sysexits.h).
need_packages() {
  missing=
  for pair in "$@"; do
    path=${pair%=*}
    case $path in
    /*) [ -e "$path" ] || missing="$missing ${pair#*=}" ;;
    *) command -v "$path" >/dev/null 2>&1 || missing="$missing ${pair#*=}" ;;
    esac
  done
  [ -n "$missing" ] || return 0
  if ! command -v apt-get >/dev/null 2>&1; then
    printf 'yaqut needs these Debian packages (or what your system calls them):%s\n' "$missing" >&2
    exit 69
  fi
  if [ "$(id -u)" -ne 0 ]; then
    printf 'yaqut needs packages that are not installed. Run this, then try again:\n  sudo apt-get install%s\n' "$missing" >&2
    exit 69
  fi
  printf 'Installing%s ...\n' "$missing" >&2
  # A fresh machine has no package lists; one that has them need not fetch them again. $missing is a list of words.
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2 ||
    { apt-get update -q >&2 &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2; } ||
    { printf 'error: apt-get could not install%s; install it and try again\n' "$missing" >&2; exit 69; }
}

# need_swift: ends with status 69 when there is no Swift toolchain.
need_swift() {
  command -v swift >/dev/null 2>&1 && return 0
  printf 'error: swift is not in PATH; install Swift 6.2 or newer from https://www.swift.org/install\n' >&2
  exit 69
}
