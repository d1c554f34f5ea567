package org.partnershipledger.registry.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a database that was set back is brought up to its journal. */
@Readiness
@ApplicationScoped
class CaughtUp implements HealthCheck {

  private final Opening opening;

  CaughtUp(Opening opening) {
    this.opening = opening;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("ledger is where its journal ends")
        .status(!opening.isCatchingUp())
        .build();
  }
}
