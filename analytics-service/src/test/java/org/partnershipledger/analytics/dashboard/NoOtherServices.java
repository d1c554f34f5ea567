package org.partnershipledger.analytics.dashboard;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the dashboard at addresses where nobody listens: port 1 is never given out. */
public class NoOtherServices implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    return Map.of(
        "analytics.forward-ingest", "http://127.0.0.1:1",
        "analytics.forward-registry", "http://127.0.0.1:1");
  }

  @Override
  public void stop() {
    // Nothing was started.
  }
}
