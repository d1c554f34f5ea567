package org.partnershipledger.analytics.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The settings of analytics-service. */
@ConfigMapping(prefix = "analytics")
public interface AnalyticsConfig {
  /** Where readers find ingest-service; a link on the first page, never called. */
  @WithDefault("http://localhost:8081")
  String ingestAddress();

  /** Where readers find registry-service; a link on the first page, never called. */
  @WithDefault("http://localhost:8082")
  String registryAddress();
}
