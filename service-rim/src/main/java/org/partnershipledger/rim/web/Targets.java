package org.partnershipledger.rim.web;

import java.nio.charset.StandardCharsets;

/** Paths and queries as they are sent. */
final class Targets {
  private Targets() {}

  /** The same with every character beyond ASCII as its bytes of UTF-8 in percent. */
  static String encoded(String target) {
    StringBuilder encoded = new StringBuilder(target.length());
    for (byte octet : target.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (c <= ' ' || c >= 0x7F) {
        encoded.append(String.format("%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }
}
