package org.partnershipledger.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  @TempDir Path project;

  @Test
  void adds_up_the_reports_of_all_modules() throws IOException {
    // Given
    report("a/target/surefire-reports/TEST-A.xml", 12, 1, 2, 3);
    report("deploy/b/target/failsafe-reports/TEST-BIT.xml", 5, 0, 0, 0);
    // When
    Shell.Result result = Shell.run(project, Map.of(), Shell.source("reports.sh") + "sum_reports");
    // Then: run, failed, skipped
    assertThat(result.output()).isEqualTo("17 3 3");
  }

  @Test
  void counts_nothing_where_no_test_ran() {
    assertThat(Shell.run(project, Map.of(), Shell.source("reports.sh") + "sum_reports").output())
        .isEqualTo("0 0 0");
  }

  private void report(String name, int tests, int errors, int failures, int skipped)
      throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuite name="A" time="0.1" tests="%d" errors="%d" skipped="%d" failures="%d">
          <testcase name="tests=&quot;99&quot;"/>
        </testsuite>
        """
            .formatted(tests, errors, skipped, failures));
  }
}
