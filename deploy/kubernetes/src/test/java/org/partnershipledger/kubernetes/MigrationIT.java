package org.partnershipledger.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.kubernetes.service.Started;
import org.partnershipledger.rim.testing.EmbeddedDatabase;

/** The packaged services with the settings that the manifests give them, on a real database. */
class MigrationIT {
  @BeforeAll
  static void needs_kubectl() {
    assumeTrue(Overlay.canRender(), "kubectl is not on the PATH");
  }

  @ParameterizedTest
  @ValueSource(strings = {"registry", "analytics"})
  void the_job_migrates_and_ends_and_then_the_service_is_ready_without_a_broker(String name) {
    // Given
    String service = name + "-service";
    Map<String, String> job = settings("Job", name + "-migration", name);
    Map<String, String> deployment = settings("Deployment", service, name);
    // When
    try (Started migration = Started.with(service, job)) {
      assertThat(migration.end()).as(migration.said()).isZero();
    }
    // Then
    try (Started started = Started.with(service, deployment)) {
      assertThat(started.awaitAnswer("/q/health/started")).contains("\"UP\"");
      assertThat(started.awaitAnswer("/q/health/ready")).contains("\"UP\"");
    }
  }

  @Test
  void a_service_whose_database_was_not_migrated_ends_and_says_why() {
    // Given
    Map<String, String> deployment = settings("Deployment", "registry-service", "unmigrated");
    // When
    try (Started started = Started.with("registry-service", deployment)) {
      // Then
      assertThat(started.end()).isNotZero();
      assertThat(started.said()).contains("Validate failed", "not applied to database");
    }
  }

  @Test
  void a_service_starts_on_a_database_that_a_later_version_has_migrated() throws SQLException {
    // Given
    try (Started migration =
        Started.with("registry-service", settings("Job", "registry-migration", "ahead"))) {
      assertThat(migration.end()).as(migration.said()).isZero();
    }
    try (Connection database =
            DriverManager.getConnection(
                EmbeddedDatabase.shared("cluster_ahead"),
                EmbeddedDatabase.user(),
                EmbeddedDatabase.user());
        Statement statement = database.createStatement()) {
      statement.executeUpdate(
          "insert into flyway_schema_history select installed_rank + 1, '99', 'of later', type,"
              + " 'V99__of_later.sql', 1, installed_by, now(), 1, true from flyway_schema_history"
              + " order by installed_rank desc limit 1");
    }
    // When
    try (Started started =
        Started.with("registry-service", settings("Deployment", "registry-service", "ahead"))) {
      // Then
      assertThat(started.awaitAnswer("/q/health/ready")).contains("\"UP\"");
    }
  }

  /** The settings of the manifest, with the database and the broker of this machine. */
  private static Map<String, String> settings(String kind, String name, String database) {
    Manifests manifests = Rendered.of(Overlay.EXTERNAL);
    Workload workload = new Workload(manifests.find(kind, name).orElseThrow());
    Map<String, String> settings = new HashMap<>(workload.environment(manifests));
    settings.keySet().removeIf(key -> key.startsWith("KAFKA_"));
    // Nothing listens there.
    settings.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", EmbeddedDatabase.shared("cluster_" + database));
    settings.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.user());
    settings.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.user());
    return settings;
  }
}
