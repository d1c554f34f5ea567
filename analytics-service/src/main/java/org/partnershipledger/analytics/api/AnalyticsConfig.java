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

  /** Where the dashboard forwards a reader's own actions, where that is not where readers go. */
  Forward forward();

  /** The other services as this one reaches them. */
  interface Forward {
    /** Address of ingest-service, which reads and takes texts; that of the links where empty. */
    Optional<String> ingest();

    /** Address of registry-service, which keeps decisions; that of the links where empty. */
    Optional<String> registry();
  }
}
