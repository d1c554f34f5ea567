package org.partnershipledger.ingest.extraction.value;

import java.util.List;
import org.partnershipledger.ingest.extraction.text.Document;

/** Dates in a document, before the calendar gives them a place. */
public final class Dates {
  private Dates() {}

  /** The dates in the order of the text; years in titles, times and ages are left out. */
  public static List<DateMention> find(Document document) {
    return Values.of(document).dates();
  }
}
