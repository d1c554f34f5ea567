package org.partnershipledger.rim.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The one token of local writes. */
@ApplicationScoped
public class LocalAccess {
  private static final String SCHEME = "Bearer ";

  private final String token;
  private final boolean isMadeHere;

  @Inject
  LocalAccess(SecurityConfig config) {
    this.token = config.token().orElseGet(LocalToken::made);
    this.isMadeHere = config.token().isEmpty();
  }

  /** The value of the header {@code Authorization} that admits to writes. */
  public String authorization() {
    return SCHEME + token;
  }

  /** Whether nobody but this service knows the token yet. */
  boolean isMadeHere() {
    return isMadeHere;
  }

  /** Whether this is the header that admits; how alike it is cannot be told from the time taken. */
  boolean admits(String header) {
    return MessageDigest.isEqual(
        header.getBytes(StandardCharsets.UTF_8), authorization().getBytes(StandardCharsets.UTF_8));
  }
}
