# Stops what the launcher started when the launcher is gone, however it went.
trap '' INT TERM HUP
living=' '
while read -r word entry; do
  case $word in
    run) living="$living$entry " ;;
    end) case $living in *" $entry "*) living="${living%%" $entry "*} ${living#*" $entry "}" ;; esac ;;
    done) exit 0 ;;
  esac
done
for entry in $living; do kill -"${entry%%:*}" "${entry#*:}"; done
tries=0
while [ $tries -lt 60 ]; do
  left=
  for entry in $living; do kill -0 "${entry#*:}" && left=yes; done
  [ "$left" ] || exit 0
  sleep 0.5
  tries=$((tries + 1))
done
for entry in $living; do kill -KILL "${entry#*:}"; done
