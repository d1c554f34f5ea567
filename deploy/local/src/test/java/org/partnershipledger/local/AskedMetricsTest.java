package org.partnershipledger.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskedMetricsTest {
  private static final String RULES =
      """
      groups:
        - rules:
            - record: ledger_difference
              expr: max(ledger_one{stage="a"}) - max(ledger_other) unless kube_away > 0
              labels: {stage: counted}
            - alert: Difference
              expr: last_over_time(ledger_difference[5m]) != 0
      """;

  @TempDir Path monitoring;

  @BeforeEach
  void a_dashboard_shows_it() throws IOException {
    Files.createDirectories(monitoring.resolve("dashboards"));
    Files.writeString(
        monitoring.resolve("dashboards/ledger.json"),
        "{\"targets\": [{\"expr\": \"sum by (pod) (ledger_difference)\"}]}");
  }

  @Test
  void what_a_rule_records_is_asked_of_no_service_and_what_it_asks_for_is() throws IOException {
    Files.writeString(monitoring.resolve("rules.yaml"), RULES);

    assertThat(AskedMetrics.ours(monitoring)).containsExactly("ledger_one", "ledger_other");
  }

  @Test
  void what_no_rule_records_has_to_come_from_a_service() throws IOException {
    Files.writeString(
        monitoring.resolve("rules.yaml"),
        RULES.replace("record: ledger_", "record: ledger_other_"));

    assertThat(AskedMetrics.ours(monitoring))
        .containsExactly("ledger_difference", "ledger_one", "ledger_other");
  }
}
