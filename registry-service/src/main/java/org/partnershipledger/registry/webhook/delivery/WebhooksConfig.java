package org.partnershipledger.registry.webhook.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an operator may set of webhooks. */
@ConfigMapping(prefix = "ledger.webhooks")
public interface WebhooksConfig {
  /** Whether anything is sent at all. */
  @WithDefault("false")
  boolean enabled();

  /**
   * Hosts that may be told wherever they are, on any port and without TLS: receivers in one's own
   * network. With it, whoever may add webhooks reaches every program that listens there.
   */
  Optional<Set<String>> hosts();

  /** How long to wait after each failure; after the last of them it is tried once more. */
  @WithDefault("5S,30S,2M,10M,1H,6H,24H")
  List<Duration> pauses();

  /** After so many dead letters in a row a webhook is given up. */
  @WithDefault("3")
  int parkedInARow();

  /** To how many webhooks one instance sends at the same time. */
  @WithDefault("16")
  int parallel();

  /** How long it may take until there is a connection. */
  @WithDefault("5S")
  Duration connectTimeout();

  /** How long an attempt may take in all. */
  @WithDefault("10S")
  Duration timeout();

  /** How long an instance that is heard of no more keeps a webhook from the others. */
  @WithDefault("60S")
  Duration lease();

  /** How long an instance that had nothing to do waits until it looks again. */
  @WithDefault("1S")
  Duration rest();

  /** The name that receivers are told; add where you can be reached. */
  @WithDefault("PartnershipLedger/0.1.0 (webhooks)")
  String userAgent();
}
