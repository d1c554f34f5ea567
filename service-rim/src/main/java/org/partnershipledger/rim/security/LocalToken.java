package org.partnershipledger.rim.security;

import java.security.SecureRandom;
import java.util.Base64;

/** Tokens of local writes. */
public final class LocalToken {
  private static final int BYTES = 24;

  private LocalToken() {}

  /** A token that nobody can guess, of letters, digits, {@code -} and {@code _}. */
  public static String made() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
