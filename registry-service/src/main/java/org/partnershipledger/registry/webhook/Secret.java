package org.partnershipledger.registry.webhook;

import java.util.Base64;

/**
 * What a service and a receiver know of one another, and nobody else.
 *
 * @param text as Standard Webhooks writes it: {@code whsec_} and the key in Base64
 */
public record Secret(String text) {
  /** How many bytes a new key has. */
  public static final int BYTES = 32;

  private static final String PREFIX = "whsec_";

  /**
   * A secret as it is written.
   *
   * @throws IllegalArgumentException when it is written otherwise
   */
  public Secret {
    if (!text.startsWith(PREFIX) || decoded(text).length == 0) {
      throw new IllegalArgumentException("a secret is whsec_ and a key in Base64");
    }
  }

  /** The secret of a key. */
  public static Secret of(byte[] key) {
    return new Secret(PREFIX + Base64.getEncoder().encodeToString(key));
  }

  byte[] key() {
    return decoded(text);
  }

  private static byte[] decoded(String text) {
    return Base64.getDecoder().decode(text.substring(PREFIX.length()));
  }

  /** Not the secret: it must be in no log. */
  @Override
  public String toString() {
    return "Secret[hidden]";
  }
}
