# Reading the reports that Maven's tests leave behind.

# Prints the report files of all modules.
report_files() {
  find . -path '*/target/surefire-reports/TEST-*.xml' -o -path '*/target/failsafe-reports/TEST-*.xml'
}

# Prints "RUN FAILED SKIPPED" summed over the reports.
sum_reports() {
  report_files | while IFS= read -r report; do
    grep -m1 '<testsuite ' "$report" || true
  done | awk '
    function value(name) {
      if (!match($0, " " name "=\"[0-9]+\"")) return 0
      return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0
    }
    { run += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped") }
    END { print run + 0, failed + 0, skipped + 0 }'
}
