package org.partnershipledger.registry.webhook.delivery;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service that tells webhooks on this machine, without much patience. */
public final class Told implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "ledger.webhooks.enabled", "true",
        "ledger.webhooks.hosts", "127.0.0.1",
        "ledger.webhooks.pauses", "0.2S,0.2S",
        "ledger.webhooks.rest", "0.1S",
        "ledger.webhooks.lease", "6S",
        "ledger.webhooks.connect-timeout", "2S",
        "ledger.webhooks.timeout", "3S");
  }
}
