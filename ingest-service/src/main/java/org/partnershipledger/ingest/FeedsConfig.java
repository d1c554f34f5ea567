package org.partnershipledger.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may set of the following of feeds. */
@ConfigMapping(prefix = "ingest.feeds")
public interface FeedsConfig {
  /** Whether feeds are polled at all; without it nothing is ever asked for on the web. */
  @WithDefault("false")
  boolean enabled();

  /** How long a document may take, from the first request to its last byte. */
  @WithDefault("10S")
  Duration timeout();

  /**
   * Whether this very machine may be asked, on any port. For tests and for a ledger on one machine:
   * with it, whoever may add feeds reaches every program that listens here.
   */
  @WithDefault("false")
  boolean loopback();

  /** The name that servers are told; add where you can be reached. */
  @WithDefault("PartnershipLedger/0.1.0 (feed reader)")
  String userAgent();
}
