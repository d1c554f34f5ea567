package org.partnershipledger.rim.web;

import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a server.
 *
 * @param address where; it has passed the {@link Gates}
 * @param headers what is said beside {@code Host}, {@code Connection} and the length of the body
 * @param body what is sent with POST; empty to ask with GET
 */
public record Call(WebAddress address, Map<String, String> headers, Optional<byte[]> body) {
  public Call {
    headers = Map.copyOf(headers);
  }

  /** Asks for a document. */
  public static Call get(WebAddress address, Map<String, String> headers) {
    return new Call(address, headers, Optional.empty());
  }

  /** Sends something. */
  public static Call post(WebAddress address, Map<String, String> headers, byte[] body) {
    return new Call(address, headers, Optional.of(body));
  }
}
