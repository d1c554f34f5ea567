package org.partnershipledger.ingest.extraction.value;

import java.util.List;
import org.partnershipledger.ingest.extraction.text.Document;

/**
 * Spans of years in a document, and the words that make an amount annual, cumulative or one-off.
 */
public final class Durations {
  private Durations() {}

  /** The spans of years in the order of the text. */
  public static List<SpanOfYears> find(Document document) {
    return Values.of(document).spans();
  }

  /** The cues of the time basis in the order of the text. */
  public static List<BasisCue> cues(Document document) {
    return Values.of(document).basisCues();
  }
}
