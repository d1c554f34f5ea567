# What the commands in this folder share. Sourced by bash 3.2 or newer, on Linux and macOS.

# Ends with one sentence and exit code 1.
fail() {
  printf '%s: %s\n' "$(basename "$0")" "$1" >&2
  exit 1
}

# Prints the version that a JDK's release file states, such as 25; nothing when there is none.
jdk_version() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

# Whether a folder is a JDK (not a mere runtime) of version 25 or newer.
is_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  local version
  version=$(jdk_version "$1")
  [ -n "$version" ] && [ "$version" -ge 25 ]
}

# The JDK that the java on the PATH belongs to; nothing when there is none.
jdk_on_path() {
  local java
  java=$(command -v java) || return 0
  # Follow links by hand: macOS has no readlink -f.
  while [ -L "$java" ]; do
    local target
    target=$(readlink "$java")
    case $target in
      /*) java=$target ;;
      *) java=$(dirname "$java")/$target ;;
    esac
  done
  (cd "$(dirname "$java")/.." && pwd -P)
}

# Prints the first JDK of version 25 or newer: JAVA_HOME, the PATH, then the usual places below $1.
find_jdk() {
  local root=${1:-} candidate
  for candidate in \
    "${JAVA_HOME:-}" \
    "$(jdk_on_path)" \
    "$root"/usr/lib/jvm/* \
    "$root"/opt/* "$root"/opt/*/* \
    "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* \
    "$root"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

# Sets JAVA_HOME to a JDK of version 25 or newer, or ends.
require_jdk() {
  JAVA_HOME=$(find_jdk) || fail "no JDK 25 or newer was found in JAVA_HOME, on the PATH or in the usual places; install one, or set JAVA_HOME to it"
  export JAVA_HOME
}

# Ends unless Maven is there.
require_maven() {
  command -v mvn >/dev/null || fail "mvn is missing; install Apache Maven 3.8.6 or newer"
}
