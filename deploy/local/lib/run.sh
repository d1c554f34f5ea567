# Running a program of local-stack. Needs common.sh, build.sh and a function usage.

# run_local CLASS "FLAGS" "OPTIONS WITH VALUES" ARGUMENT…
# Names that are no options go to the program as they are.
run_local() {
  local class=$1 flags=" $2 " valued=" $3 " build=yes arguments=()
  shift 3
  while [ $# -gt 0 ]; do
    case $1 in
      --help | -h) usage; exit 0 ;;
      --no-build) build= ;;
      -*)
        case $flags in
          *" $1 "*) arguments+=("$1") ;;
          *)
            case $valued in *" $1 "*) ;; *) misused "there is no option $1" ;; esac
            [ $# -gt 1 ] || misused "$1 needs a value"
            arguments+=("$1" "$2")
            shift
            ;;
        esac
        ;;
      *) arguments+=("$1") ;;
    esac
    shift
  done
  require_jdk
  if [ "$build" ]; then
    (cd "$project" && build_apps ingest-service registry-service analytics-service deploy/local)
  fi
  local jar=$project/deploy/local/target/local-stack.jar
  [ -f "$jar" ] || fail "local-stack is not built; leave out --no-build to build it"
  exec "$JAVA_HOME/bin/java" -Xmx2g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    "-Dledger.project=$project" \
    -Dorg.slf4j.simpleLogger.defaultLogLevel=off \
    -cp "$jar" "$class" ${arguments[@]+"${arguments[@]}"}
}

misused() {
  printf '%s: %s; try --help\n' "$(basename "$0")" "$1" >&2
  exit 2
}
