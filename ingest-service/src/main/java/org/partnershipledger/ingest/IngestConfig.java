package org.partnershipledger.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set of this service. */
@ConfigMapping(prefix = "ingest")
public interface IngestConfig {
  /** The largest body of one article, as JSON, page or text; also of one line of a bulk. */
  @WithDefault("2M")
  MemorySize articleLimit();

  /** The largest bulk of articles, all lines together. */
  @WithDefault("50M")
  MemorySize bulkLimit();

  /** The most lines of a bulk; the answer has a line for each. */
  @WithDefault("100000")
  int bulkLines();

  /** How many articles of a bulk may wait for the broker at once. */
  @WithDefault("500")
  int bulkInFlight();
}
