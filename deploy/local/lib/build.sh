# Building what the commands run. Needs common.sh.

LIBRARIES="event-contracts organisation-reference ledger-fold service-rim"

# Prints what an app is built into.
app_output() {
  case $1 in
    deploy/local) printf '%s\n' "$1/target/local-stack.jar" ;;
    *) printf '%s\n' "$1/target/quarkus-app/quarkus-run.jar" ;;
  esac
}

# Prints the modules that an app is built from.
app_sources() {
  case $1 in
    deploy/local) printf '%s\n' "$LIBRARIES ingest-service registry-service analytics-service $1" ;;
    *) printf '%s\n' "$LIBRARIES $1" ;;
  esac
}

# Whether an app is missing, or anything that it is built from is newer.
is_stale() {
  local output module
  output=$(app_output "$1")
  [ -f "$output" ] || return 0
  [ pom.xml -nt "$output" ] && return 0
  for module in $(app_sources "$1"); do
    [ "$module/pom.xml" -nt "$output" ] && return 0
    [ -n "$(find "$module/src/main" -newer "$output" -print 2>/dev/null | head -1)" ] && return 0
  done
  return 1
}

# Prints those of the given apps that are stale, with commas between.
stale_apps() {
  local app stale=
  for app in "$@"; do
    if is_stale "$app"; then stale="$stale${stale:+,}$app"; fi
  done
  printf '%s\n' "$stale"
}

# Passes on which module Maven is at, and its errors.
modules_and_errors() {
  local line module place
  while IFS= read -r line; do
    case $line in
      '[INFO] Building '*' ['*/*']')
        module=${line#'[INFO] Building '}
        place=${module##*[}
        module=${module%%  *}
        printf '  %s of %s: %s\n' "${place%/*}" "${place#*/}" "${module% *}" | tr -d ']'
        ;;
      '[ERROR] '?*) printf '%s\n' "$line" ;;
    esac
  done
}

# Builds those of the given apps that are stale; the tests belong to check.
build_apps() {
  local stale begun log=deploy/local/target/build.log
  stale=$(stale_apps "$@")
  [ -n "$stale" ] || return 0
  require_maven
  begun=$SECONDS
  printf 'Building %s (the first time takes some minutes) ...\n' "$stale"
  mkdir -p "${log%/*}"
  mvn --batch-mode --no-transfer-progress -D skipTests -pl "$stale" -am package 2>&1 \
    | tee "$log" | modules_and_errors \
    || fail "the build failed; all that Maven said is in $log"
  printf 'Built in %d s.\n' $((SECONDS - begun))
}
