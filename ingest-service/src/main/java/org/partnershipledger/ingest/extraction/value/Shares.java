package org.partnershipledger.ingest.extraction.value;

import java.util.List;
import org.partnershipledger.ingest.extraction.text.Document;

/** Percentages and fractions in a document. */
public final class Shares {
  private Shares() {}

  /** The shares in the order of the text. */
  public static List<ShareMention> find(Document document) {
    return Values.of(document).shares();
  }
}
