package org.partnershipledger.rim.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a {@code @QuarkusTest} the broker and, with the argument {@code database}, a database of
 * that name; both are started once for all tests of the JVM. With the argument {@code broker} set
 * to {@code own} the tests get a broker that no other test writes to, and that ends with them.
 */
public final class EmbeddedStackResource implements QuarkusTestResourceLifecycleManager {
  private Optional<String> database = Optional.empty();
  private boolean wantsOwnBroker;
  private Optional<EmbeddedBroker> own = Optional.empty();

  @Override
  public void init(Map<String, String> arguments) {
    database = Optional.ofNullable(arguments.get("database"));
    wantsOwnBroker = "own".equals(arguments.get("broker"));
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>();
    own = wantsOwnBroker ? Optional.of(EmbeddedBroker.start()) : Optional.empty();
    settings.put(
        "kafka.bootstrap.servers",
        own.map(EmbeddedBroker::address).orElseGet(EmbeddedBroker::shared));
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
    // What is shared ends with the JVM, after the last test.
    own.ifPresent(EmbeddedBroker::stop);
  }
}
