package org.partnershipledger.registry.rim;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Makes Postgres avoid full scans even of small tables, as it does by itself with large ones; a
 * query that no index serves is scanned in full all the same, and is counted.
 */
public final class PlansUseIndexes implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of(
        "quarkus.datasource.jdbc.additional-jdbc-properties.options",
        "-c jit=off -c enable_seqscan=off");
  }

  @Override
  public void stop() {
    // Nothing was started.
  }
}
