package org.partnershipledger.ingest.fetch;

/** A server that did not answer, or not to the end, with the reason as a sentence. */
final class ExchangeFailed extends Exception {
  private static final long serialVersionUID = 1L;

  ExchangeFailed(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
