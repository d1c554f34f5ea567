package org.partnershipledger.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.kubernetes.service.Started;
import org.partnershipledger.rim.testing.EmbeddedDatabase;

/** The packaged services do not start where anybody could use them. */
class OpenDoorIT {
  private static Map<String, String> settings(String service) {
    Map<String, String> settings = new HashMap<>();
    // Nothing listens there.
    settings.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");
    settings.put(
        "QUARKUS_DATASOURCE_JDBC_URL", EmbeddedDatabase.shared("open_" + service.charAt(0)));
    settings.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.user());
    settings.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.user());
    return settings;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest-service", "registry-service", "analytics-service"})
  void a_service_without_logins_ends_at_once_on_an_address_that_others_reach(String service) {
    // When
    try (Started started = Started.at("0.0.0.0", service, settings(service))) {
      // Then
      assertThat(started.end()).isEqualTo(1);
      assertThat(started.said())
          .contains(
              "Without logins this service listens on the loopback address only, not on 0.0.0.0: set"
                  + " QUARKUS_HTTP_HOST=127.0.0.1, or LEDGER_SECURITY=oidc and LEDGER_ISSUER to the"
                  + " address of your OpenID Connect provider.")
          .doesNotContain("Exception", "\tat ", "Listening on");
    }
  }

  @Test
  void logins_without_a_provider_are_refused_too() {
    // Given
    Map<String, String> settings = settings("ingest-service");
    settings.put("LEDGER_SECURITY", "oidc");
    // When
    try (Started started = Started.at("0.0.0.0", "ingest-service", settings)) {
      // Then
      assertThat(started.end()).isEqualTo(1);
      assertThat(started.said())
          .contains("LEDGER_SECURITY=oidc needs LEDGER_ISSUER")
          .doesNotContain("\tat ", "Listening on");
    }
  }

  @Test
  void a_token_that_a_service_made_itself_is_printed_with_the_way_to_use_it() {
    // When
    try (Started started = Started.with("ingest-service", settings("ingest-service"))) {
      String unused = started.awaitAnswer("/q/health/started");
      // Then
      assertThat(started.said())
          .containsPattern(
              "curl -X POST -H 'Authorization: Bearer [\\w-]{32}' http://127\\.0\\.0\\.1:\\d+/");
    }
  }
}
