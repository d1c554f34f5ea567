package org.partnershipledger.ingest.api;

/** The types of bodies that carry articles. */
final class MediaTypes {
  static final String JSON = "application/json";
  static final String JSON_LD = "application/ld+json";
  static final String HTML = "text/html";
  static final String XHTML = "application/xhtml+xml";
  static final String TEXT = "text/plain";
  static final String JSONL = "application/jsonl";
  static final String NDJSON = "application/x-ndjson";
  static final String PROBLEM = "application/problem+json";

  private MediaTypes() {}
}
