package org.partnershipledger.ingest.fetch;

/** Asks for documents on the web; whatever goes wrong is an answer too. */
@FunctionalInterface
public interface Fetcher {
  /** Asks once, and waits for the answer, in bounded time. */
  Fetched fetch(Wanted wanted);
}
