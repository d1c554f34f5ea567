package org.partnershipledger.ingest.extraction.value;

/** The keys of the tokens of a document. */
interface Keys {
  /** The key at an index; the empty string outside the document. */
  String key(int index);
}
