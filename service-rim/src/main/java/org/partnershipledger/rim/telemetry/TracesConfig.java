package org.partnershipledger.rim.telemetry;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Who is told of the work on traces. */
@ConfigMapping(prefix = "ledger.traces")
public interface TracesConfig {
  /** The collector (OTLP over HTTP), with its path; when absent nobody is told. */
  Optional<URI> endpoint();
}
