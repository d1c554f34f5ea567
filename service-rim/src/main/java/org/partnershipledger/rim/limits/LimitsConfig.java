package org.partnershipledger.rim.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** Limits that all services have alike. */
@ConfigMapping(prefix = "ledger.limits")
public interface LimitsConfig {
  /** Reads of one caller in a minute; when absent 6,000 with logins, without logins any number. */
  OptionalInt readsPerMinute();

  /** All else of one caller in a minute; when absent 600 with logins, without logins any number. */
  OptionalInt writesPerMinute();

  /** The longest that one statement of a read may take. */
  @WithDefault("5S")
  Duration queryTime();

  /** The longest that a body may take to arrive. */
  @WithDefault("2M")
  Duration bodyTime();
}
