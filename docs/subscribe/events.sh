#!/usr/bin/env bash
# Prints every event of a topic, a JSON object a line: events.sh BROKER TOPIC. Needs kcat 1.7.
# "headers" holds the attributes (ce_id, ce_type and so on), "payload" the data as a text of JSON.
exec kcat -b "$1" -C -t "$2" -o beginning -e -q -J
