package org.partnershipledger.registry.api;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.partnershipledger.registry.webhook.Secret;

/** What nobody can foretell: ids, secrets and the time. */
@Singleton
class Chances {
  private final SecureRandom random = new SecureRandom();
  private final Clock clock = Clock.systemUTC();

  /** Now, as the database keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** An id that there is not. */
  String id() {
    return UUID.randomUUID().toString();
  }

  /** A secret that nobody has. */
  Secret secret() {
    byte[] key = new byte[Secret.BYTES];
    random.nextBytes(key);
    return Secret.of(key);
  }
}
