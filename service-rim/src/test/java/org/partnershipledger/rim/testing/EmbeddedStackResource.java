package org.partnershipledger.rim.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a {@code @QuarkusTest} the broker and, with the argument {@code database}, a database of
 * that name; both are started once for all tests of the JVM.
 */
public final class EmbeddedStackResource implements QuarkusTestResourceLifecycleManager {
  private Optional<String> database = Optional.empty();

  @Override
  public void init(Map<String, String> arguments) {
    database = Optional.ofNullable(arguments.get("database"));
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>();
    settings.put("kafka.bootstrap.servers", EmbeddedBroker.shared());
    database.ifPresent(
        name -> {
          settings.put("quarkus.datasource.jdbc.url", EmbeddedDatabase.shared(name));
          settings.put("quarkus.datasource.username", EmbeddedDatabase.user());
          settings.put("quarkus.datasource.password", EmbeddedDatabase.user());
        });
    return settings;
  }

  @Override
  public void stop() {
    // Broker and database end with the JVM, after the last test.
  }
}
