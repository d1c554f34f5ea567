package org.partnershipledger.rim.web;

/** A server that did not answer, or not to the end, with the reason as a sentence. */
public final class ExchangeFailed extends Exception {
  private static final long serialVersionUID = 1L;

  ExchangeFailed(String reason) {
    super(reason);
  }

  /** Why, as a sentence. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
