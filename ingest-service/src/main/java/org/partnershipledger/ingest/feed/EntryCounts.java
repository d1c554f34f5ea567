package org.partnershipledger.ingest.feed;

/**
 * What became of entries.
 *
 * @param seen all that stood in the feed; each poll that reads it counts them again
 * @param accepted those that became articles or revisions of articles
 * @param unchanged those that stood there in the same words at the poll before
 * @param refused those that could not be taken
 */
public record EntryCounts(long seen, long accepted, long unchanged, long refused) {
  /** None. */
  public static final EntryCounts NONE = new EntryCounts(0, 0, 0, 0);

  /** These and others. */
  public EntryCounts and(EntryCounts more) {
    return new EntryCounts(
        seen + more.seen,
        accepted + more.accepted,
        unchanged + more.unchanged,
        refused + more.refused);
  }
}
