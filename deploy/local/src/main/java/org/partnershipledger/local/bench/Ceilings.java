package org.partnershipledger.local.bench;

/**
 * What broker and database do alone with what an article makes of them.
 *
 * @param producedPerSecond articles a second whose records are written to a topic, acknowledged
 * @param consumedPerSecond articles a second whose records are read
 * @param rowsPerSecond rows a second, upserted in batches, each batch committed
 * @param upsertedPerSecond articles a second whose rows are upserted so
 */
record Ceilings(
    double producedPerSecond,
    double consumedPerSecond,
    double rowsPerSecond,
    double upsertedPerSecond) {
  /** The lowest of them: no line on this machine that stores the same could be faster. */
  double lowest() {
    return Math.min(producedPerSecond, Math.min(consumedPerSecond, upsertedPerSecond));
  }
}
