package org.partnershipledger.rim.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Has a service trust the tokens of the {@link TokenIssuer}, and no other. */
public final class IssuerResource implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    return Map.of("ledger.security", "oidc", "ledger.issuer", TokenIssuer.address());
  }

  @Override
  public void stop() {
    // The issuer ends with the JVM, after the last test.
  }
}
