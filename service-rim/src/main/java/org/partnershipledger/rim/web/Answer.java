package org.partnershipledger.rim.web;

import io.vertx.core.MultiMap;
import java.util.Optional;

/**
 * The answer of a server.
 *
 * @param status its status
 * @param headers its headers
 * @param body as it came; cut where it is longer than is read
 * @param isWhole whether that is all of it
 */
public record Answer(int status, MultiMap headers, byte[] body, boolean isWhole) {

  /** The value of a header; empty when it is absent or blank. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
