package org.partnershipledger.rim.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often what stands on the topics is compared with what was published. */
@ConfigMapping(prefix = "ledger.audit")
public interface AuditConfig {
  /** How long the audit of the numbers on the topics rests between two turns. */
  @WithDefault("1M")
  Duration every();
}
