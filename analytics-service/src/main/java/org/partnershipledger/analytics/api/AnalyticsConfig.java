package org.partnershipledger.analytics.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The settings of analytics-service. */
@ConfigMapping(prefix = "analytics")
public interface AnalyticsConfig {
  /**
   * Where ingest-service is: a link for readers, and where the dashboard forwards a text that a
   * reader gives it to read or to submit.
   */
  @WithDefault("http://localhost:8081")
  String ingestAddress();

  /**
   * Where registry-service is: a link for readers, and where the dashboard forwards what a reviewer
   * decides.
   */
  @WithDefault("http://localhost:8082")
  String registryAddress();
}
