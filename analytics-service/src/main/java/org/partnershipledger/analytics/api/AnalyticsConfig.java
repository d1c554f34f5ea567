package org.partnershipledger.analytics.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The settings of analytics-service. */
@ConfigMapping(prefix = "analytics")
public interface AnalyticsConfig {
  /** Where readers find ingest-service; a link on pages. */
  @WithDefault("http://localhost:8081")
  String ingestAddress();

  /** Where readers find registry-service; a link on pages. */
  @WithDefault("http://localhost:8082")
  String registryAddress();

  /**
   * Where the dashboard forwards texts to ingest-service, where that is not where readers go; that
   * of the links where empty.
   */
  Optional<String> forwardIngest();

  /** The same for decisions, to registry-service. */
  Optional<String> forwardRegistry();
}
