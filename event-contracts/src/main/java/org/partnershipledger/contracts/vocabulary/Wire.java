package org.partnershipledger.contracts.vocabulary;

/** A word of the contract; its wire form is written out and never changes once released. */
public interface Wire {
  /** The kebab-case word used in JSON, files and pages. */
  String wire();
}
