package org.partnershipledger.rim.web;

/** An address that is not asked, with the reason in words that follow the word "it". */
public final class RefusedAddress extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedAddress(String reason) {
    super(reason);
  }

  /** Why, in words that follow the word "it": {@code names a user}. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
