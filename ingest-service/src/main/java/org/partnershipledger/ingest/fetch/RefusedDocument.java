package org.partnershipledger.ingest.fetch;

/** A document that is over a limit or of another kind, with the reason as a sentence. */
final class RefusedDocument extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedDocument(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
